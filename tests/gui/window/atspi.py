#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts Assay with demo jobs and prints its accessible tree as a screen reader gets it from AT-SPI: role and name of
every control. Fails if a focusable control has no name. Usage, on Linux:

    dbus-run-session -- xvfb-run -a tests/gui/window/atspi.py build/release/bin/assay

Needs at-spi2-core, python3-gi and gir1.2-atspi-2.0."""

import os
import subprocess
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

DATA = {Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.LIST_BOX, Atspi.Role.TREE}


def find_program():
    desktop = Atspi.get_desktop(0)
    for _ in range(150):
        for at in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(at)
            if program and 'assay' in (program.get_name() or '').lower() and program.get_child_count() > 0:
                return program
        time.sleep(0.2)
    sys.exit('Assay did not show up on the accessibility bus.')


def walk(node, depth, nameless):
    states = node.get_state_set()
    name = (node.get_name() or '').replace('\n', ' ')[:80]
    focusable = states.contains(Atspi.StateType.FOCUSABLE)
    if not states.contains(Atspi.StateType.SHOWING) and depth > 1:
        return 0
    print(f'{"  " * depth}{node.get_role_name()}: {name}{" *" if focusable else ""}')
    if focusable and not name:
        nameless.append(f'{node.get_role_name()} in {node.get_parent().get_role_name()}')
    seen = int(focusable)
    if node.get_role() in DATA:
        return seen  # a million cells
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child:
            seen += walk(child, depth + 1, nameless)
    return seen


def main():
    env = {**os.environ, 'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1', 'QT_QPA_PLATFORM': 'xcb', 'LC_ALL': 'C.UTF-8'}
    program = subprocess.Popen([sys.argv[1], '--demo', '2000'], env=env)
    try:
        found = find_program()
        time.sleep(2)
        nameless = []
        seen = walk(found, 0, nameless)
    finally:
        program.terminate()
        program.wait()
    print(f'\n{seen} controls can have the focus (*), {len(nameless)} of them without a name')
    for one in nameless:
        print(f'no name: {one}')
    return 1 if nameless or seen < 20 else 0


if __name__ == '__main__':
    sys.exit(main())
