#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of Assay to look at: first page, rows, a notice, several selected, a dialog, sessions, conversation,
palette, preferences, marks, a view, a review; at three sizes, light and dark, in German and Arabic. Usage: ./dev walk looks [PROGRAM]"""

import sys
import tempfile
from pathlib import Path

from program import Atspi, Program, wait_for
from screen import Screen

SIZES = ((1440, 900, 1), (1024, 700, 1), (2560, 1440, 2))
THEMES = ('light', 'dark')
LANGUAGES = ('de', 'ar')


def settings(home, theme, language):
    """Writes what View → Theme and View → Language would."""
    folder = Path(home) / '.config' / 'Assay'
    folder.mkdir(parents=True)
    (folder / 'Assay.conf').write_text(f'[window]\ntheme={theme.capitalize()}\nlanguage={language}\n', encoding='utf-8')


def look_at_sessions(program, screen, scale):
    """The list of sessions; the worst one as a map, and what was said in it; the palette and the preferences."""
    tabs = list(program._matching('page tab', '', False))
    screen.key('ctrl+2')
    wait_for('the sessions', lambda: Atspi.Table.get_n_rows(program.find('table', '')) not in (0, 20000))
    screen.picture('sessions')
    x, y = program.place(tabs[1]) # Qt tells places without its own scale
    screen.click((x * scale, y * scale))
    wait_for('the map', lambda: len(list(program._matching('table', '', False))) == 2)
    screen.picture('session')
    screen.key('ctrl+F5')
    wait_for('the conversation', lambda: len(list(program._matching('text', '', False))) > 2)
    screen.picture('conversation')
    screen.key('ctrl+k')
    screen.picture('palette')
    screen.key('Escape', 'ctrl+comma')
    program.find('dialog', '')
    screen.picture('preferences')
    screen.key('Escape')


def look_at_kept(program, screen):
    """A job with marks and a note, a view that is kept, and a review."""
    screen.key('ctrl+1')
    wait_for('the jobs', lambda: Atspi.Table.get_n_rows(program.find('table', '')) == 20000)
    screen.key('ctrl+Home', '2', '4', '5', 'n')
    screen.type('The refund was promised twice.')
    screen.key('Escape')
    screen.picture('marks')
    screen.key('ctrl+shift+s')
    program.find('dialog', '')
    screen.type('Late fees')
    screen.picture('view-dialog')
    screen.key('Return')
    wait_for('the end of the dialog', lambda: not program.sees('dialog', ''))
    screen.key('ctrl+shift+r')
    program.find('dialog', '')
    screen.picture('review-dialog')
    screen.key('Return')
    wait_for('the end of the dialog', lambda: not program.sees('dialog', ''))
    screen.picture('review')
    screen.key('5')
    screen.picture('review-answered')
    screen.key('Escape')
    screen.picture('after-review')


def look(path, pictures, size, theme, language):
    width, height, scale = size
    name = f'{width}x{height}@{scale}-{theme}-{language}'
    environment = {'QT_SCALE_FACTOR': str(scale)}
    with Screen(width, height, pictures / name) as screen:
        for arguments in ((), ('--demo', '20000')):
            with tempfile.TemporaryDirectory() as home:
                settings(home, theme, language)
                with Program(path, screen, home, arguments, environment) as program:
                    if not arguments:
                        screen.picture('first-page')
                        continue
                    table = program.find('table', '')
                    wait_for('20,000 rows', lambda: Atspi.Table.get_n_rows(table) == 20000)
                    wait_for('the end of the fetch', lambda: Atspi.Table.get_selected_rows(table))
                    screen.picture('rows')
                    screen.key('shift+F5')
                    wait_for('a notice', lambda: program.sees('alert', '') or program.sees('notification', ''))
                    screen.picture('notice')
                    screen.key('shift+Down', 'shift+Down', 'shift+Down')
                    wait_for('four selected', lambda: len(Atspi.Table.get_selected_rows(table)) == 4)
                    screen.picture('several')
                    screen.key('ctrl+shift+e')
                    program.find('dialog', '')
                    screen.picture('dialog')
                    screen.key('Escape')
                    look_at_sessions(program, screen, scale)
                    look_at_kept(program, screen)
    print(name, flush=True)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, pictures = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    for size in SIZES:
        for theme in THEMES:
            for language in LANGUAGES:
                look(program, pictures, size, theme, language)
    print(f'pictures in {pictures}')


if __name__ == '__main__':
    main()
