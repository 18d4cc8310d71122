#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every #include and every linked library keeps to the layers and rooms of docs/ARCHITECTURE.md.

layers.py SOURCE_DIR [--qt DIR]... [--links LAYER=LIB|LIB...]... [--table]

A layer is a folder of SOURCE_DIR, a room a folder of a layer. --qt names the include folders of Qt's modules, lowest
module first: a header such as <QLabel> is traced to its module by them. --links gives what the build links to a layer.
--table also prints the files of each room, the longest files, and which room includes which.
"""
import argparse
import collections
import pathlib
import re
import sys

# For each layer: its rooms from the ground up (an entry in brackets holds rooms that do not meet), the layers that it
# may include, and what else it may use. "" is the layer's own folder, where it has no rooms.
LAYERS = {
    'core': {
        'rooms': ['base', 'job', 'store', ('load', 'query')],
        'layers': [],
        'uses': ['Qt:Core', 'simdjson', 'zlib', 'isal', 're2'],
    },
    'statistics': {'rooms': [''], 'layers': ['core'], 'uses': ['Qt:Core']},
    'export': {'rooms': [''], 'layers': ['core'], 'uses': ['Qt:Core']},
    'service': {'rooms': [''], 'layers': ['core'], 'uses': ['Qt:Core', 'Qt:Network']},
    'library': {'rooms': [''], 'layers': ['core'], 'uses': ['Qt:Core', 'Qt:Sql', 'qtkeychain', 'yaml']},
    'demo': {
        'rooms': ['replies', 'jobs', 'faults', 'server'],
        'layers': ['core'],
        'uses': ['Qt:Core', 'httplib', 'zlib'],
    },
    'models': {'rooms': [''], 'layers': ['core', 'statistics'], 'uses': ['Qt:Core', 'Qt:Gui']},
    'workspace': {
        'rooms': [''],
        'layers': ['core', 'statistics', 'models', 'export', 'service', 'library', 'demo'],
        'uses': ['Qt:Core', 'Qt:Gui'],
    },
    'cli': {
        'rooms': [''],
        'layers': ['core', 'statistics', 'models', 'export', 'service', 'library', 'demo', 'workspace'],
        'uses': ['Qt:Core', 'Qt:Network'],
    },
    'gui': {
        'rooms': [
            'look',
            'widgets',
            'charts',
            ('jobs', 'actions'),
            ('table', 'filters', 'details', 'sessions', 'review', 'export', 'connections', 'problems', 'palette', 'preferences', 'views', 'help'),
            'window',
        ],
        'layers': ['core', 'statistics', 'models', 'export', 'service', 'library', 'demo', 'workspace'],
        'uses': ['Qt:Core', 'Qt:Gui', 'Qt:Network', 'Qt:Widgets', 'Qt:Svg', 'Qt:DBus', 'qcustomplot'],
    },
    'app': {
        'rooms': ['', 'demoserver'],
        'layers': ['core', 'statistics', 'models', 'export', 'service', 'library', 'demo', 'workspace', 'cli', 'gui'],
        'uses': ['Qt:Core', 'Qt:Gui', 'Qt:Network', 'Qt:Widgets', 'Qt:Svg'],
    },
}
# Rooms of the layer gui that know no job: they may include only these rooms of other layers.
KNOWS_NO_JOB = {('gui', 'look'): [('core', 'base')], ('gui', 'widgets'): [('core', 'base')]}
# Libraries that a single room of their layer may include.
ROOM_OF = {'qcustomplot': ('gui', 'charts'), 're2': ('core', 'query')}

THIRD_PARTY = {'simdjson.h': 'simdjson', 'httplib.h': 'httplib', 'zlib.h': 'zlib', 'isa-l/igzip_lib.h': 'isal',
               'isa-l.h': 'isal', 'qcustomplot.h': 'qcustomplot', 're2/re2.h': 're2',
               're2/stringpiece.h': 're2', 'qt6keychain/keychain.h': 'qtkeychain', 'yaml-cpp/yaml.h': 'yaml'}
LIBRARIES = [(re.compile(r'^Qt6?::(\w+)$'), r'Qt:\1'), (re.compile(r'.*simdjson.*', re.I), 'simdjson'),
             (re.compile(r'.*httplib.*', re.I), 'httplib'), (re.compile(r'.*zlib.*', re.I), 'zlib'),
             (re.compile(r'.*isal.*', re.I), 'isal'), (re.compile(r'.*qcustomplot.*', re.I), 'qcustomplot'),
             (re.compile(r'^Re2::.*'), 're2'), (re.compile(r'^Keychain::.*'), 'qtkeychain'),
             (re.compile(r'^YamlCpp::.*'), 'yaml')]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def rooms_below(layer):
    """For each room of the layer: the rooms that it may include, itself among them."""
    below, allowed = [], {}
    for step in LAYERS[layer]['rooms']:
        step = step if isinstance(step, tuple) else (step,)
        for room in step:
            allowed[room] = below + [room]
        below = below + list(step)
    return allowed


class Checker:
    def __init__(self, source, qt_folders):
        self.source = source
        self.qt_folders = qt_folders
        self.modules = {}
        self.wrong = 0
        self.seen = 0
        self.arrows = collections.Counter()
        self.files = collections.defaultdict(list)

    def complain(self, text):
        print(text)
        self.wrong += 1

    def qt_module(self, header):
        """The module of a Qt header. One that several modules carry (QAction) belongs to the lowest."""
        named = re.match(r'Qt([A-Z]\w*)/', header)
        if named:
            return named.group(1)
        if header not in self.modules:
            found = [folder for folder in self.qt_folders if (folder / header).is_file()]
            name = re.search(r'Qt(\w+?)(\.framework/Headers)?/?$', str(found[0])) if found else None
            self.modules[header] = name.group(1) if name else None
        return self.modules[header]

    def place(self, path):
        """The layer and the room of a path below the source folder."""
        parts = path.split('/')
        return parts[0], parts[1] if len(parts) > 2 else ''

    def check_include(self, file, where, quoted, header):
        layer, room = where
        self.seen += 1
        if quoted:
            if '/' not in header or re.search(r'(^|/)ui_\w+\.h$', header) or header.endswith('.moc'):
                return
            target = self.place(header)
            if target == where:
                return
            self.arrows[(where, target)] += 1
            if target[0] not in LAYERS:
                self.complain(f'{file}: there is no layer {target[0]}: {header}')
            elif target[0] != layer and target[0] not in LAYERS[layer]['layers']:
                self.complain(f'{file}: layer {layer} must not include layer {target[0]}: {header}')
            elif target[0] == layer and target[1] not in rooms_below(layer).get(room, []):
                self.complain(f'{file}: room {layer}/{room} must not include room {target[0]}/{target[1]}: {header}')
            elif target[0] != layer and where in KNOWS_NO_JOB and target not in KNOWS_NO_JOB[where]:
                self.complain(f'{file}: room {layer}/{room} knows no job: {header}')
            return
        used = THIRD_PARTY.get(header)
        if not used and re.match(r'(Q[A-Za-z0-9_/]+|q[a-z0-9_]+\.h)$', header):
            module = self.qt_module(header)
            used = f'Qt:{module}' if module else None
        if used and used not in LAYERS[layer]['uses']:
            self.complain(f'{file}: layer {layer} must not use {used}: {header}')
        elif used in ROOM_OF and where != ROOM_OF[used]:
            self.complain(f'{file}: only room {"/".join(ROOM_OF[used])} may use {used}: {header}')

    def check_files(self):
        for path in sorted(self.source.rglob('*')):
            if path.suffix not in ('.h', '.cpp'):
                continue
            name = path.relative_to(self.source).as_posix()
            where = self.place(name)
            layer, room = where
            text = path.read_text(encoding='utf-8')
            self.files[where].append((text.count('\n'), name))
            if layer not in LAYERS:
                self.complain(f'{name}: there is no layer {layer}.')
                continue
            if room not in rooms_below(layer):
                self.complain(f'{name}: layer {layer} has no room "{room}".')
                continue
            for line in text.splitlines():
                found = INCLUDE.match(line)
                if found:
                    self.check_include(name, where, found.group(1) == '"', found.group(2))

    def check_links(self, layer, libraries):
        for library in filter(None, libraries):
            own = re.match(r'^Assay::(.+)$', library)
            if own:
                if own.group(1) not in LAYERS[layer]['layers'] + ['options']:
                    self.complain(f'Layer {layer} must not link {library}.')
                continue
            for pattern, meaning in LIBRARIES:
                if pattern.match(library):
                    if pattern.sub(meaning, library) not in LAYERS[layer]['uses']:
                        self.complain(f'Layer {layer} must not link {library}.')
                    break

    def print_table(self):
        def title(where):
            return '/'.join(filter(None, where))

        print(f'{"room":24} files  lines  includes')
        for layer in LAYERS:
            for room in rooms_below(layer):
                where = (layer, room)
                if not self.files[where]:
                    continue
                targets = sorted(title(b) for (a, b) in self.arrows if a == where)
                print(f'{title(where):24} {len(self.files[where]):5} {sum(n for n, _ in self.files[where]):6}  '
                      f'{" ".join(targets)}')
        print('\nlongest files:')
        for lines, name in sorted((f for files in self.files.values() for f in files), reverse=True)[:5]:
            print(f'{lines:5} {name}')
        print()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('source', type=pathlib.Path)
    parser.add_argument('--qt', action='append', type=pathlib.Path, default=[])
    parser.add_argument('--links', action='append', default=[])
    parser.add_argument('--table', action='store_true')
    given = parser.parse_args()

    checker = Checker(given.source, given.qt)
    checker.check_files()
    for links in given.links:
        layer, _, libraries = links.partition('=')
        checker.check_links(layer, libraries.split('|'))
    if checker.seen == 0:
        checker.complain(f'No #include was found under {given.source}: nothing was checked.')
    if given.table:
        checker.print_table()
    if checker.wrong:
        sys.exit(f'Broken layers or rooms: {checker.wrong}.')
    print(f'{checker.seen} includes keep to their layers and rooms.')


main()
