#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that the programs have are the options that manual pages and completions name: no more, no fewer.

Usage: optionlists.py ASSAY ASSAY-DEMO-SERVER"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONG = re.compile(r'--[a-z][a-z-]*[a-z]')


def options_of(program):
    shown = subprocess.run([program, '--help'], capture_output=True, text=True, check=True).stdout
    named = shown.split('Options:\n')[1].split('\nArguments:')[0].split('\nEnvironment:')[0]
    return {option for line in named.splitlines() if line.startswith('  -') for option in LONG.findall(line[:38])}


def in_manual(page):
    text = (ROOT / 'docs/man' / page).read_text(encoding='utf-8').replace('\\-', '-')
    options = text.split('.SH OPTIONS')[1].split('.SH ')[0]
    lines = [line for line in options.splitlines() if re.match(r'\.(B|BI|BR) -', line)]
    return {option for line in lines for option in LONG.findall(line)}


def in_bash(program):
    text = (ROOT / 'packaging/completions/assay.bash').read_text(encoding='utf-8')
    lists = re.findall(r"options='([^']*)'", text)
    return set(LONG.findall(lists[0] if program == 'assay-demo-server' else lists[1]))


def in_zsh(program):
    text = (ROOT / 'packaging/completions/_assay').read_text(encoding='utf-8')
    server, window = text.split('\n*)\n')
    part = server if program == 'assay-demo-server' else window
    return {option for line in part.splitlines() if line.strip().startswith("'") for option in LONG.findall(line.split('[')[0])}


def in_fish(program):
    text = (ROOT / 'packaging/completions/assay.fish').read_text(encoding='utf-8')
    return {'--' + name for name in re.findall(rf'^complete -c {program} .*?-l ([a-z-]+)', text, re.MULTILINE)}


def main():
    wrong = 0
    for name, program in zip(('assay', 'assay-demo-server'), sys.argv[1:], strict=True):
        wanted = options_of(program)
        if len(wanted) < 9:
            print(f'{name} --help names only {sorted(wanted)}: it was not understood')
            wrong += 1
        lists = {'the manual page': in_manual(f'{name}.1.in'), 'bash': in_bash(name), 'zsh': in_zsh(name), 'fish': in_fish(name)}
        for where, found in lists.items():
            for option in sorted(wanted - found):
                print(f'{where} does not name {name} {option}')
            for option in sorted(found - wanted):
                print(f'{where} names {name} {option}, which does not exist')
            wrong += wanted != found
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
