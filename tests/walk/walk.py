#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through Assay as a new user: with the mouse, and once more without it. Real clicks and keys on a screen of its
own; each step is checked, and leaves a numbered picture. Usage: ./dev walk [PROGRAM]

The way: first start, demo, search, refinement, sort, details, conversation, several selected, export of the three worst
faithfulness jobs of support/tier-1, restart. Then a question about sessions, in fewer than eight actions. Needs xvfb, openbox, xdotool, imagemagick, at-spi2-core, python3-gi, gir1.2-atspi-2.0."""

import csv
import sys
import tempfile
from pathlib import Path

from program import Heard, NotSeen, Program, listen, wait_for
from screen import Screen

SIZE = (1440, 900)
AGENT = 'support/tier-1'
MODULE = 'faithfulness'


class Walk:
    """Steps with their numbers. A step that fails ends the walk."""

    def __init__(self, name, program, pictures):
        self._name = name
        self._path = program
        self._pictures = pictures
        self.steps = 0

    def step(self, text, picture=None):
        self.steps += 1
        where = f'  {self.screen.picture(picture).name}' if picture else ''
        print(f'{self._name:>8} {self.steps:3}  {text}{where}', flush=True)

    def read_the_columns(self):
        """A screen reader is told of the columns in sight, and of no others."""
        program = self.program
        titles = program.columns()
        headers = [program.column_header(title) for title in titles]
        places = [program.place(header)[0] for header in headers]
        assert [header.get_name() for header in headers] == titles, headers
        assert places == sorted(places) and 0 < places[0] and places[-1] < SIZE[0], places
        told = program.headers_among_children()
        assert sorted(told) == sorted(titles), told
        self.step(f'columns: {", ".join(titles)}')

    def fetch_again_quietly(self):
        """A screen reader is told nothing of controls that are not in sight."""
        with Heard() as heard:
            self.screen.key('F5')
            wait_for('the end of the fetch', lambda: self.program.sees('push button', 'Fetch') and (
                listen() or self.rows() == '20,000 jobs'))
            listen()
        assert not heard.hidden, heard.hidden
        self.step('fetched again; nothing was told of hidden controls')

    def run(self):
        with tempfile.TemporaryDirectory() as home, Screen(*SIZE, self._pictures / self._name) as self.screen:
            self.home = Path(home)
            self.file = self.home / 'worst.csv'
            with Program(self._path, self.screen, home) as self.program:
                try:
                    self.work()
                    self.check_file()
                except (NotSeen, AssertionError):
                    self.step('here it stops', 'stumble')
                    raise
                self.quit()
            with Program(self._path, self.screen, home) as self.program:
                self.restart()

    def quit(self):
        self.screen.key('ctrl+q')
        if self.program.wait_for_end() != 0:
            raise NotSeen('the program ended with an error')
        self.step('quit')

    def rows(self):
        """How many jobs are shown of how many, as the status line says it."""
        texts = self.program.texts('label')
        return next((text for text in texts if text.endswith(' jobs') and text[0].isdigit()), '')

    def shows(self, row, title, text):
        wait_for(f'"{text}" in row {row + 1}', lambda: text in self.program.cell_text(row, title))

    def check_file(self):
        wait_for('the exported file', self.file.exists)
        with open(self.file, encoding='utf-8-sig', newline='') as file:
            jobs = list(csv.DictReader(file))
        assert len(jobs) == 3, f'{len(jobs)} jobs in the file'
        assert all(job['module'] == MODULE and job['agent_name'] == AGENT for job in jobs), jobs
        scores = [float(job['score']) for job in jobs]
        assert scores == sorted(scores), scores
        self.step(f'the file has the three worst: scores {", ".join(job["score"] for job in jobs)}')

    def restart(self):
        self.program.find('push button', 'Look at the demo')
        self.step('started again: the first page, in the same window', 'restart')


class MouseWalk(Walk):
    """Everything with the mouse; the keyboard only to type texts."""

    def click(self, role, name, **how):
        self.screen.click(self.program.place(self.program.find(role, name)), **how)

    def click_value(self, value):
        """Clicks a value in the filters, after turning the wheel until it is in sight."""
        item = self.program.find('list item', value)
        bottom = SIZE[1] - 60
        for _ in range(60):
            x, y = self.program.place(item)
            if y < bottom:
                break
            self.screen.click((x, bottom - 200), button=5)
            wait_for('the filters to scroll', lambda: self.program.place(item)[1] < y)
        self.screen.click(self.program.place(item))

    def click_cell(self, row, title, **how):
        self.screen.click(self.program.place(self.program.cell(row, title)), **how)

    def go_through_the_turn(self):
        program, screen = self.program, self.screen
        screen.click(program.place(program.find('list item', 'correctness:')))
        program.says('2 of 20,000')
        self.step('a click on another module of the turn', 'turn')
        screen.key('alt+Left')
        program.says('1 of 20,000')
        screen.key('alt+Right')
        program.says('2 of 20,000')
        screen.key('alt+Left')
        program.says('1 of 20,000')
        self.step('back, forward and back again')

    def work(self):
        program, screen = self.program, self.screen
        program.find('push button', 'Look at the demo')
        self.step('first start', 'first-start')
        self.click('push button', 'Look at the demo')
        program.says('20,000 jobs')
        self.shows(0, 'Module', 'Module')
        self.step('the demo: 20,000 jobs, the first is selected', 'demo')
        controls, nameless = program.nameless()
        assert controls > 20 and not nameless, nameless
        self.step(f'{controls} controls in sight can have the focus, and all have a name')
        self.go_through_the_turn()
        self.read_the_columns()
        self.fetch_again_quietly()
        self.click('text', 'Find or filter')
        screen.type('annual report')
        wait_for('fewer jobs', lambda: ' of 20,000' in self.rows())
        self.step(f'search: {self.rows()}', 'search')
        screen.key('Escape')
        wait_for('all jobs again', lambda: self.rows() == '20,000 jobs')
        self.step('Escape clears the search')
        self.click_value(MODULE)
        wait_for('a refinement', lambda: ' of 20,000' in self.rows())
        self.click_value(AGENT)
        program.says(f'Agent: {AGENT}')
        self.shows(0, 'Agent', AGENT)
        self.step(f'refined by module and agent: {self.rows()}', 'refined')
        screen.click(program.place(program.column_header('Score')))
        self.shows(0, 'Score', 'Score 0 of 10')
        self.step('a click on the title sorts by score, from the worst', 'sorted')
        self.click_cell(0, 'Explanation', times=2)
        program.says('0 of 10')
        self.step('the details of the worst', 'details')
        self.click('page tab', 'Session')
        program.find('table', 'Map of the session: turns and modules')
        self.step('the session of the worst', 'session')
        self.click('page tab', 'Conversation')
        self.click('push button', 'Fetch the Conversation')
        program.find('text', 'Conversation', exact=True)
        self.step('what was said in its session', 'conversation')
        self.click('page tab', 'Job')
        self.click_cell(2, 'Module', held='shift')
        program.says('3 selected')
        self.step('three selected', 'selected')
        self.click('push button', 'Export…')
        dialog = program.find('dialog', 'Export')
        self.step('the export dialog proposes the three', 'export')
        screen.click(program.place(program.find('push button', 'Export', within=dialog)))
        program.find('text', 'File name')
        screen.key('ctrl+a')
        screen.type(str(self.file))
        screen.click(program.place(program.find('push button', 'Save', exact=True)))
        program.says('worst.csv')
        self.step('exported', 'exported')


class KeyWalk(Walk):
    """Everything without a mouse."""

    def type_until(self, condition, what, *keys):
        """Presses keys again until a condition holds, at most sixty times."""
        for _ in range(60):
            if condition():
                return
            before = self.program.focused()
            self.screen.key(*keys)
            wait_for(f'the focus to leave {before}', lambda: self.program.focused() != before, patience=5)
        raise NotSeen(what)

    def work(self):
        program, screen = self.program, self.screen
        program.find('push button', 'Look at the demo')
        self.type_until(lambda: 'demo' in program.focused(), 'the demo button', 'Tab')
        screen.key('Return')
        program.says('20,000 jobs')
        self.step('the demo, with Tab and Enter', 'demo')
        screen.key('ctrl+f')
        screen.type(MODULE)
        screen.key('Escape')
        wait_for('all jobs again', lambda: self.rows() == '20,000 jobs')
        screen.key('Down')
        self.type_until(lambda: program.focused().startswith('table'), 'the table', 'Tab')
        self.step('search, Escape, and Down to the rows: the focus is in the table', 'rows')
        for wanted in (MODULE, AGENT):
            self.choose_facet(wanted)
        program.says(f'Agent: {AGENT}')
        self.shows(0, 'Agent', AGENT)
        self.step(f'refined by module and agent with Tab, arrows and Space: {self.rows()}', 'refined')
        screen.key('ctrl+f', 'Down', 'Right', 'Left')
        self.read_a_row()
        self.sort_by_score()
        self.shows(0, 'Score', 'Score 0 of 10')
        self.step('sorted by score from the menu of the cell', 'sorted')
        screen.key('shift+Down', 'shift+Down')
        program.says('3 selected')
        self.step('three selected', 'selected')
        screen.key('ctrl+shift+e')
        program.find('dialog', 'Export')
        screen.key('Return')
        program.find('text', 'File name')
        screen.key('ctrl+a')
        screen.type(str(self.file))
        screen.key('Return')
        program.says('worst.csv')
        self.step('exported', 'exported')

    def choose_facet(self, value):
        """Goes to the list with this value and presses Space on it."""
        field = 'Module' if value == MODULE else 'Agent'
        self.type_until(lambda: self.is_in_list(field), f'the list {field}', 'shift+Tab')
        self.screen.key('End', 'Home')
        self.type_until(lambda: value in self.program.focused(), f'the value {value}', 'Down')
        self.screen.key('space')
        self.program.says(f'{field}: {value}')

    def is_in_list(self, field):
        focused = self.program.focused()
        return focused.startswith(f'list {field} ') or (
            focused.startswith('list item') and focused.endswith(f' in {field}'))

    def read_a_row(self):
        """Right goes through the columns in sight; each says its title and its value."""
        titles = self.program.columns()
        self.type_until(lambda: 'Score' in self.program.focused(), 'the score column', 'Left')
        for title in titles[1:]:
            self.screen.key('Right')
            wait_for(f'{title} to be read', lambda: self.program.focused().startswith(f'table cell {title}: '))
        self.step(f'read a row from {titles[0]} to {titles[-1]}')

    def sort_by_score(self):
        """From the menu of a score cell: its column, sort ascending."""
        self.type_until(lambda: 'Score' in self.program.focused(), 'the score column', 'Left')
        self.screen.key('Menu')
        self.type_until(lambda: 'Column' in self.program.focused(), 'the menu of the column', 'Up')
        self.screen.key('Right')
        wait_for('Sort Ascending', lambda: 'Sort Ascending' in self.program.focused())
        self.screen.key('Return')


class Question(MouseWalk):
    """"Which sessions of the newest version had a faithfulness under 3, and what was said in the worst one?"

    Begins with the demo. Counts what the user does: a click, a key with others held, or a text that is typed."""

    VERSION = '3.2.1' # the highest of AGENT

    def __init__(self, name, program, pictures):
        super().__init__(name, program, pictures)
        self.actions = 0

    def action(self, text, picture=None):
        self.actions += 1
        self.step(f'action {self.actions}: {text}', picture)

    def run(self):
        with tempfile.TemporaryDirectory() as home, Screen(*SIZE, self._pictures / self._name) as self.screen:
            with Program(self._path, self.screen, home, arguments=['--demo', '20000']) as self.program:
                try:
                    self.program.says('20,000 jobs')
                    self.step('the demo', 'demo')
                    self.ask()
                    self.check_answer()
                except (NotSeen, AssertionError):
                    self.step('here it stops', 'stumble')
                    raise
                self.quit()

    def check_answer(self):
        """The sessions have the agent, the version and a low faithfulness; the worst one's conversation is there."""
        program = self.program
        program.find('text', 'Conversation', exact=True)
        program.table_name = 'Sessions'
        self.shows(0, 'Version', self.VERSION)
        self.shows(0, 'Agent', AGENT)
        self.shows(0, 'Module', MODULE)
        words = next(text for text in program.texts('label') if 'of the jobs shown' in text)
        assert self.actions < 8, self.actions
        self.step(f'answered in {self.actions} actions: {words}', 'answer')


class QuestionByMouse(Question):
    def ask(self):
        self.click_value(AGENT)
        self.program.says(f'Agent: {AGENT}')
        self.action('a click on the agent', 'agent')
        self.click('text', 'Find or filter')
        self.action('a click into the query field')
        self.screen.key('End')
        self.screen.type(f' version:{self.VERSION} module:{MODULE} score:<3')
        self.screen.key('Return')
        wait_for('the filter', lambda: MODULE in self.program.cell_text(0, 'Module'))
        self.action('its newest version and the score are typed', 'query')
        self.click('check box', 'Sessions')
        self.program.find('table', 'Sessions')
        self.action('a click on Sessions: the worst is the first, and selected', 'sessions')
        self.click('page tab', 'Conversation')
        self.action('a click on Conversation')
        self.click('push button', 'Fetch the Conversation')
        self.action('a click on Fetch the Conversation')


class QuestionByKeys(Question):
    def ask(self):
        self.screen.key('ctrl+f')
        self.action('Ctrl+F')
        self.screen.type(f'agent:{AGENT} version:{self.VERSION} module:{MODULE} score:<3')
        wait_for('the filter', lambda: MODULE in self.program.cell_text(0, 'Module'))
        self.action('the query is typed', 'query')
        self.screen.key('Return')
        self.action('Enter')
        self.screen.key('ctrl+2')
        self.program.find('table', 'Sessions')
        self.action('Ctrl+2: the sessions, the worst is the first, and selected', 'sessions')
        self.screen.key('ctrl+F5')
        self.action('Ctrl+F5: what was said in it')


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, pictures = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    failed = 0
    walks = (
        MouseWalk('mouse', program, pictures), KeyWalk('keys', program, pictures),
        QuestionByMouse('question-mouse', program, pictures), QuestionByKeys('question-keys', program, pictures))
    for walk in walks:
        try:
            walk.run()
            print(f'{walk.steps} steps, pictures in {pictures}')
        except (NotSeen, AssertionError) as stumble:
            print(f'STUMBLE after step {walk.steps}: {stumble}')
            failed = 1
    return failed


if __name__ == '__main__':
    sys.exit(main())
