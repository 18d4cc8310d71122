# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program, seen as a screen reader sees it: what is where, what it says."""

import os
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds until a condition counts as never met


def listen():
    """Takes in what the program has told so far."""
    while GLib.MainContext.default().iteration(False):
        pass


class NotSeen(Exception):
    """What a step waits for did not come."""


def wait_for(what, condition, patience=PATIENCE):
    """The first true value of condition(); NotSeen after some seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error:  # it went away while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise NotSeen(f'{what}: not seen in {patience} s')


class Program:
    """Assay on a Screen. Use it in a with statement."""

    def __init__(self, path, screen, home, arguments=(), environment=None):
        self._screen = screen
        self._arguments = [str(path), *arguments]
        self._home = home
        self._extra = environment or {}
        self._process = None
        self._focus = None
        self._listener = Atspi.EventListener.new(self._hear_focus)

    def __enter__(self):
        env = self._screen.environment()
        env.update({'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1', 'QT_QPA_PLATFORM': 'xcb', 'LC_ALL': 'C.UTF-8',
                    'HOME': str(self._home), 'XDG_CONFIG_HOME': f'{self._home}/.config'})
        for name in ('MEIBEL_API_KEY', 'MEIBEL_TOKEN', 'LANGUAGE', 'WAYLAND_DISPLAY'):
            env.pop(name, None)
        env.update(self._extra)
        self._listener.register('object:state-changed:focused')
        self._process = subprocess.Popen(self._arguments, env=env)
        try:
            wait_for('the window', self._window)
            self._wait_until_it_stands()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.terminate()
        self._process.wait()
        self._listener.deregister('object:state-changed:focused')

    def wait_for_end(self):
        return self._process.wait(timeout=PATIENCE)

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(at)
            if program and program.get_process_id() == self._process.pid:
                return program
        return None

    def _window(self):
        program = self._application()
        return program if program and program.get_child_count() > 0 else None

    def _wait_until_it_stands(self):
        """The window manager gives it a frame and the focus, and may move it."""
        places = []

        def stands():
            frame = self._window().get_child_at_index(0)
            box = frame.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            places.append((box.x, box.y, box.width, box.height))
            active = frame.get_state_set().contains(Atspi.StateType.ACTIVE)
            calm = 10 if active else 60  # some window managers give no window the focus at first
            return len(places) >= calm and len(set(places[-calm:])) == 1
        wait_for('the window to stand still', stands)

    def _nodes(self, node, depth=0):
        if node is None or depth > 30:
            return
        yield node
        if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
            return  # a million cells: see cell()
        for at in range(node.get_child_count()):
            yield from self._nodes(node.get_child_at_index(at), depth + 1)

    def _matching(self, role, name, exact, within=None):
        for node in self._nodes(within or self._application()):
            said = node.get_name() or ''
            if node.get_role_name() != role or not (said == name if exact else name in said):
                continue
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                yield node

    def find(self, role, name, exact=False, within=None):
        """Waits for a control of this role in sight whose name contains this text; within another one, if it is given."""
        return wait_for(f'{role} "{name}"', lambda: next(self._matching(role, name, exact, within), None))

    def sees(self, role, name):
        return next(self._matching(role, name, False), None) is not None

    def says(self, text):
        """Waits for a label or a message with this text."""
        def said():
            return any(text in (node.get_name() or '') for node in self._nodes(self._application())
                       if node.get_state_set().contains(Atspi.StateType.SHOWING))
        wait_for(f'the text "{text}"', said)

    def texts(self, role):
        return [node.get_name() for node in self._nodes(self._application()) if node.get_role_name() == role
                and node.get_state_set().contains(Atspi.StateType.SHOWING)]

    def nameless(self):
        """How many controls in sight can have the focus, and those of them without a name."""
        found = []
        controls = 0
        for node in self._nodes(self._application()):
            states = node.get_state_set()
            if not states.contains(Atspi.StateType.SHOWING) or not states.contains(Atspi.StateType.FOCUSABLE):
                continue
            controls += 1
            if not node.get_name() and node.get_role() != Atspi.Role.FRAME:
                found.append(f'{node.get_role_name()} in {node.get_parent().get_name()}')
        return controls, found

    @staticmethod
    def place(node):
        """The centre of a control, in pixels of the screen."""
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def _hear_focus(self, event):
        if event.detail1 == 1:
            self._focus = event.source

    def focused(self):
        """The control that got the focus last, and what it is in: "list item coherence, 12 jobs in Module"."""
        listen()
        if self._focus is None:
            return 'nothing'
        around = self._focus.get_parent()
        return f'{self._focus.get_role_name()} {self._focus.get_name()} in {around.get_name() if around else ""}'

    # --- the table of jobs, or the one of this name ---

    table_name = 'Jobs'

    def table(self):
        return self.find('table', self.table_name, exact=True)

    def columns(self):
        table = self.table().get_table_iface()
        return [table.get_column_description(at) for at in range(table.get_n_columns())]

    def headers_among_children(self):
        table = self.table()
        children = [table.get_child_at_index(at) for at in range(40)]  # more than the model has columns
        return [child.get_name() for child in children if child and child.get_role() == Atspi.Role.TABLE_COLUMN_HEADER]

    def column_header(self, title):
        table = self.table().get_table_iface()
        return table.get_column_header(self.columns().index(title))

    def cell(self, row, title):
        table = self.table().get_table_iface()
        return table.get_accessible_at(row, self.columns().index(title))

    def cell_text(self, row, title):
        return self.cell(row, title).get_name()


class Heard:
    """What the program tells assistive programs while it exists. Use it in a with statement."""

    KINDS = ('object:property-change:accessible-name', 'object:property-change:accessible-description',
             'object:state-changed:showing', 'object:alert', 'alert')

    def __init__(self):
        self.hidden = []  # of controls that are not in sight
        self._showing = {}  # as told: later it may be otherwise
        self.alerts = []
        self._listener = Atspi.EventListener.new(self._hear)

    def __enter__(self):
        for kind in self.KINDS:
            self._listener.register(kind)
        return self

    def __exit__(self, *_):
        for kind in self.KINDS:
            self._listener.deregister(kind)

    def _hear(self, event):
        try:
            if 'alert' in event.type:
                self.alerts.append(event.source.get_name())
            elif 'showing' in event.type:
                self._showing[event.source] = event.detail1 == 1
            elif not self._showing.setdefault(
                    event.source, event.source.get_state_set().contains(Atspi.StateType.SHOWING)):
                self.hidden.append(f'{event.type} of {event.source.get_role_name()} "{event.source.get_name()}"')
        except GLib.Error:
            pass  # it is gone
