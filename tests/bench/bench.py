#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and prints one table: ours, the limit of this machine, the goal, and the peers that are installed.

All figures of a table come from one run. Times are the best of three where a step can be done again, of fetches
without a window the best of five."""

import argparse
import datetime
import gzip
import json
import mmap
import multiprocessing
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
BIN = Path('build/release/bin')
PEERS = Path('build/peers/node_modules')
COUNTS = HERE / 'instructions.json'
TOLERANCE = 0.05


class Server:
    """The demo server in a process of its own, so that its memory and its time are not ours."""

    def __init__(self, jobs, served=None):
        what = ['--serve', served] if served else ['--jobs', str(jobs)]
        self.process = subprocess.Popen([BIN / 'assay-demo-server', '--port', '0', *what], stdout=subprocess.PIPE,
                                        text=True)
        self.url = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def save(self, path):
        request = urllib.request.Request(self.url + '/confidence-scoring/jobs', headers={'Meibel-API-Key': 'bench'})
        with urllib.request.urlopen(request) as answer, open(path, 'wb') as file:
            shutil.copyfileobj(answer, file, 1 << 20)


def results(command, env=None):
    """What a benchmark program printed: name to value."""
    run = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                         env=env)
    if run.returncode != 0:
        sys.exit(f'{command[0]} failed ({run.returncode}):\n{run.stderr}')
    lines = [json.loads(line) for line in run.stdout.splitlines() if line.startswith('{"name"')]
    return {line['name']: line['value'] for line in lines}


def touch_memory(size):
    private = {'flags': mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS} if hasattr(mmap, 'MAP_PRIVATE') else {}
    with mmap.mmap(-1, int(size), **private) as memory:
        if hasattr(mmap, 'MADV_HUGEPAGE'): # as the program's own; shared memory would lie on small pages all the same
            memory.madvise(mmap.MADV_HUGEPAGE)
        for at in range(0, len(memory), mmap.PAGESIZE):
            memory[at] = 1


def warm_memory(size):
    """Takes this many bytes and gives them back. A virtual machine whose host took back what was free waits for it
    again page by page, up to half a second in a fetch: that would be the host's time, and another one in each run.
    In a process of its own, since a peak of memory is handed down to those that a process starts."""
    process = multiprocessing.Process(target=touch_memory, args=(size,))
    process.start()
    process.join()


def best(runs):
    return {name: min(run[name] for run in runs) for name in runs[0]}


def measure_core(file):
    run = subprocess.run([BIN / 'corebench', '--benchmark_format=json', '--benchmark_min_time=0.5',
                          '--benchmark_repetitions=3', file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                         check=True)
    found = {}
    for line in json.loads(run.stdout)['benchmarks']:
        if line['run_type'] == 'iteration':
            name = line['run_name'].removesuffix('/real_time')
            found[name] = min(found.get(name, float('inf')), line['real_time'])
    return found


def screen():
    """How to run a program with a window here, and the name of what it is shown on."""
    if os.environ.get('DISPLAY') or os.environ.get('WAYLAND_DISPLAY'):
        return [], os.environ, 'the display'
    if shutil.which('xvfb-run'):
        env = {**os.environ, 'QT_QPA_PLATFORM': 'xcb'}
        return ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'], env, 'Xvfb'
    return [], {**os.environ, 'QT_QPA_PLATFORM': 'offscreen'}, 'no screen (offscreen)'


# Says when it begins, and becomes the program: what the program is shown on may have to be started first.
BEGIN = """import os, sys, time
print('{"name": "start/begun at", "value": %d}' % time.monotonic_ns(), flush=True)
os.execv(sys.argv[1], sys.argv[1:])"""


def measure_start(prefix, env):
    """From the start of the program to its window on the screen, with what was read from disk before still in memory."""
    times = []
    for _ in range(4):
        found = results([*prefix, sys.executable, '-c', BEGIN, BIN / 'windowbench', 'start'], env)
        times.append((found['start/shown at'] - found['start/begun at']) / 1e6)
    return min(times[1:])


def measure_duckdb(file, folder):
    if not shutil.which('node') or not (PEERS / '@duckdb').exists():
        print('DuckDB: skipped (npm install --prefix build/peers @duckdb/node-api)', file=sys.stderr)
        return {}
    env = {**os.environ, 'NODE_PATH': str(PEERS.resolve())}
    return results(['node', HERE / 'peers' / 'duckdb.js', file, folder / 'duckdb.csv'], env)


def timed_peer(name, command):
    """Wall time and peak memory of a peer that reads the whole file, or nothing."""
    if not shutil.which(command[0]):
        print(f'{name}: skipped (not installed)', file=sys.stderr)
        return {}
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        print(f'{name}: failed', file=sys.stderr)
        return {}
    return {'read': (time.monotonic() - begun) * 1e3, 'memory': usage.ru_maxrss * 1024 / 1e6}


# Steps with marks in the window: a tenth of the jobs has some. All have the same limit.
MARKS = [
    ('Marks shown after the jobs', 'marks shown'),
    ('Mark a job (key 2)', 'mark a job'),
    ('Mark a job, until the list of marks has its new numbers', 'list of marks after it'),
    ('Mark 1,000 selected jobs', 'mark 1,000 jobs'),
    ('Take back the mark of 1,000 jobs', 'take back the mark of 1,000 jobs'),
    ('Query: mark:flag', 'query: mark:flag'),
    ('Take a mark away that the query asks for', 'unmark a job that the query asks for'),
    ('Query: note:"refund"', 'query: note:refund'),
    ('Query: has:note', 'query: has:note'),
    ('Query: -has:mark', 'query: -has:mark'),
    ('Clear the query of marks', 'clear the query of marks'),
    ('Sort by marks', 'sort by marks'),
    ('Sort by own score', 'sort by own score'),
    ('Sort by note', 'sort by note'),
]

# Step, our figure, unit, limit, goal, the peers' figure.
TABLE = [
    ('Fetch: request to all rows usable', 'fetch/all', 'ms', 'fetch/drop', 1500, 'read'),
    ('Fetch again', 'fetch/again', 'ms', 'fetch/drop', 1500, None),
    ('Fetch, in the window', 'window/fetch', 'ms', 'fetch/drop', 1500, None),
    ('Fetch the same body, served from a file', 'file/fetch/all', 'ms', 'file/fetch/drop', 1500, None),
    ('Fetch it again', 'file/fetch/again', 'ms', 'file/fetch/drop', 1500, None),
    ('Fetch it packed with gzip', 'gzip/fetch/all', 'ms', None, 'file/fetch/all', None),
    ('Fetch that again', 'gzip/fetch/again', 'ms', None, 'file/fetch/again', None),
    ('Open it as a file', 'file/open', 'ms', None, None, None),
    ('Open the packed file', 'gzip/open', 'ms', None, 'file/open', None),
    ('First row on screen', 'window/first row', 'ms', None, 100, None),
    ('Peak memory, fetch', 'fetch/memory', 'MB', None, 'body', 'memory'),
    ('Peak memory, window', 'window/memory', 'MB', None, 480, None),
    ('Memory that the sessions take in the window', 'window/memory of the sessions', 'MB', None, None, None),
    ('Memory held by the window after a fetch', 'window/memory after the fetch', 'MB', None, None, None),
    ('Memory held after a second fetch', 'window/memory after both', 'MB', None, None, None),
    ('Peak memory, window, during a second fetch', 'window/memory, both fetches', 'MB', None, 900, None),
    ('Memory left when the window is closed', 'window/memory after closing', 'MB', None, None, None),
    ('Read a body from memory', 'read', 'ms', 'walk', None, None),
    ('First touch of memory, half the body', 'touch', 'ms', None, None, None),
    ('Sort by score', 'sort/score', 'ms', None, 150, 'sort/score'),
    ('Sort by agent, then score', 'sort/agent+score', 'ms', None, None, 'sort/agent+score'),
    ('Sort by job id', 'sort/id', 'ms', None, None, 'sort/id'),
    ('Sort by agent', 'sort/name', 'ms', None, None, 'sort/name'),
    ('Sort by agent version', 'sort/version', 'ms', None, None, 'sort/version'),
    ('Sort by turn', 'sort/turn', 'ms', None, None, 'sort/turn'),
    ('Sort by session', 'sort/session', 'ms', None, None, 'sort/session'),
    ('Sort by explanation, as the locale does', 'sort/explanation', 'ms', None, None, 'sort/explanation'),
    ('Facet counts, two fields', 'facets/two', 'ms', None, 15, 'facets/two'),
    ('Facet counts, all 15 fields', 'facets/all', 'ms', None, None, None),
    ('Filter by module', 'filter/module', 'ms', None, 8, 'filter/module'),
    ('Filter by score', 'filter/score', 'ms', None, 8, 'filter/score'),
    ('Filter by module, score and agent', 'filter/module+score+agent', 'ms', None, 8, 'filter/module+score+agent'),
    ('Clear the filter', 'filter/clear', 'ms', None, 8, None),
    ('Search explanations and ids, ASCII', 'search/ascii', 'ms', None, 80, 'search/ascii'),
    ('Search, no hit', 'search/none', 'ms', None, 80, 'search/none'),
    ('Search, not ASCII', 'search/non-ascii', 'ms', None, 80, 'search/non-ascii'),
    ('Search, Han', 'search/han', 'ms', None, 80, 'search/han'),
    ('Query: agent_name:support*', 'query/prefix', 'ms', None, 5, 'query/prefix'),
    ('Query: score:<5', 'query/score', 'ms', None, 5, 'query/score'),
    ('Query: in-session:(module:faithfulness score:<3)', 'query/in-session', 'ms', None, 12, 'query/in-session'),
    ('Query: -in-turn:(module:faithfulness)', 'query/not in-turn', 'ms', None, 20, 'query/not in-turn'),
    ('Query: explanation:/(late\\|due) (fee\\|date)s?/', 'query/expression', 'ms', None, 250, 'query/expression'),
    ('Sessions page: figures of every session, worst first', 'sessions/page', 'ms', None, 40, 'sessions/page'),
    ('Sessions page shown, in the window', 'window/sessions', 'ms', None, 100, None),
    ('Sessions sorted anew, in the window', 'window/sort the sessions', 'ms', None, 100, None),
    ('Sessions of a filter, in the window', 'window/filter the sessions', 'ms', None, 100, None),
    *[(title, 'window/' + name, 'ms', None, 100, None) for title, name in MARKS],
    ('Peak memory, window, with 100,000 marks', 'window/memory with marks', 'MB', None, 480, None),
    ('Memory held by that window at the end', 'window/memory with marks, at the end', 'MB', None, None, None),
    ('CSV of all rows and columns, to nowhere', 'csv', 'ms', 'copy', 1000, None),
    ('CSV of all rows and columns, to a file', 'window/export', 'ms', 'window/write', 1000, 'csv'),
    ('Start to a usable window', 'start', 'ms', None, 300, None),
]

STALLS = ['find fonts', 'first row', 'rest of the fetch', 'sort by score', 'sort by agent, then score', 'order of arrival',
          'filter by module and score', 'search', 'clear', 'all facets', 'usual facets', 'list many values', 'search many values',
          'refine with many values', 'clear with many values', 'scroll, 200 pages',
          'sessions', 'sort the sessions', 'filter the sessions', 'all sessions again', 'jobs again',
          'select all', 'export', 'fetch again']
MARK_STALLS = ['fetch with marks', *(name for _, name in MARKS)]


LARGE = [
    ('Fetch: request to all rows usable', 'fetch/all', 'ms'),
    ('Fetch again', 'fetch/again', 'ms'),
    ('Limit: read and forget', 'fetch/drop', 'ms'),
    ('Peak memory, fetch', 'fetch/memory', 'MB'),
    ('Fetch, in the window', 'window/fetch', 'ms'),
    ('Sort by score, in the window', 'window/sort by score', 'ms'),
    ('Filter by module and score, in the window', 'window/filter by module and score', 'ms'),
    ('Search, in the window', 'window/search', 'ms'),
    ('Scroll, 200 pages', 'window/scroll, 200 pages', 'ms'),
]


def large_table(ours, large):
    """Ten times the jobs beside the usual number: is the cost of a row the same?"""
    rows = [['Step', f"{large['fetch/rows']:,.0f} jobs", f"{ours['fetch/rows']:,.0f} jobs", 'times as much']]
    for title, name, unit in LARGE:
        rows.append([title, f'{number(large[name])} {unit}', f'{number(ours[name])} {unit}',
                     f'{large[name] / ours[name]:.1f}'])
    return markdown(rows)


def number(value):
    return '' if value is None else f'{value:.2f}' if value < 10 else f'{value:,.0f}'


def markdown(rows):
    """Rows of texts as a table; the first is the head. Figures stand at the right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for at, row in enumerate(rows):
        cells = [cell.ljust(width) if i == 0 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
        lines.append('| ' + ' | '.join(cells) + ' |')
        if at == 0:
            lines.append('|' + '|'.join('-' * (width + 2) if i == 0 else '-' * (width + 1) + ':'
                                        for i, width in enumerate(widths)) + '|')
    return '\n'.join(lines)


def main_table(ours, peers):
    body = ours['fetch/bytes'] / 1e6
    rows = [['Step', 'ours', 'goal', 'met', 'limit', 'ours / limit', *peers]]
    for title, name, unit, limit, goal, peer in TABLE:
        value = ours[name]
        if goal in ours: # packed: little more than plain
            goal = 1.25 * ours[goal]
        else:
            goal = 0.6 * body if goal == 'body' else goal * ours['scale'] if goal and name != 'start' else goal
        bound = ours[limit] if limit else None
        rows.append([title, f'{number(value)} {unit}', number(goal), '' if goal is None else 'yes' if value <= goal else
                     'NO', number(bound), f'{value / bound:.1f}' if bound else '',
                     *(number(figures.get(peer)) if peer else '' for figures in peers.values())])
    return markdown(rows)


def stall_table(ours, steps):
    rows = [['Event loop of the window', 'longest stall, ms', '99.9th percentile, ms', 'goal (50 / 16)']]
    for step in steps:
        longest, percentile = ours['stall/' + step], ours['stall999/' + step]
        rows.append([step, f'{longest:.1f}', f'{percentile:.1f}', 'yes' if longest <= 50 and percentile <= 16 else 'NO'])
    return markdown(rows)


def processor():
    try:
        with open('/proc/cpuinfo', encoding='utf-8') as file:
            names = [line.split(':', 1)[1].strip() for line in file if line.startswith('model name')]
        return f'{len(names)} × {names[0]}'
    except (OSError, IndexError):
        return platform.processor()


def measure_drop(url, times):
    return best([results([BIN / 'fetchbench', 'drop', url]) for _ in range(times)])


def measure_fetch(url, times, body):
    runs = []
    for _ in range(times):
        warm_memory(body)
        runs.append(results([BIN / 'fetchbench', 'fetch', url, '2']))
    return best(runs)


def measure_open(file, times, body):
    runs = []
    for _ in range(times):
        warm_memory(body)
        runs.append(results([BIN / 'fetchbench', 'open', file]))
    return best(runs)['open']


def measure_packed(jobs, file, times, body):
    """The same jobs plain and packed, from a server and from a file."""
    packed = file.with_suffix('.json.gz')
    with open(file, 'rb') as plain, gzip.open(packed, 'wb', compresslevel=6) as out:
        shutil.copyfileobj(plain, out, 1 << 20)
    found = {}
    for name, served in {'file': file, 'gzip': packed}.items():
        with Server(jobs, served) as server:
            figures = measure_fetch(server.url, times, body)
            if name == 'file':
                figures |= measure_drop(server.url, times)
            found |= {f'{name}/{step}': value for step, value in figures.items()}
        found[f'{name}/open'] = measure_open(served, times, body)
    return found


def only_stalls(found):
    return {name: value for name, value in found.items() if name.startswith('stall')}


def measure_window(url, times, prefix, env, body):
    runs = []
    for _ in range(times):
        warm_memory(body)
        runs.append(results([*prefix, BIN / 'windowbench', 'times', url], env))
    found = best(runs)
    found['window/fetch'] = found['window/first row'] + found['window/rest of the fetch']
    return found | only_stalls(results([*prefix, BIN / 'windowbench', 'stalls', url], env))


def measure_marks(url, times, prefix, env, body, library):
    """The window with marks of a tenth of the jobs. Each run leaves the library's marks as they were."""
    program = [*prefix, BIN / 'marksbench']
    results([*program, 'fill', library, url], env)
    runs = []
    for _ in range(times):
        warm_memory(body)
        runs.append(results([*program, 'times', library, url], env))
    return best(runs) | only_stalls(results([*program, 'stalls', library, url], env))


def bench(options):
    prefix, env, shown_on = screen()
    with tempfile.TemporaryDirectory(prefix='assay-bench-') as folder, Server(options.jobs, options.serve) as server:
        folder = Path(folder)
        file = folder / 'jobs.json'
        server.save(file)
        body = file.stat().st_size
        print('Fetching…', file=sys.stderr)
        ours = measure_drop(server.url, 5) | measure_fetch(server.url, 5, body)
        ours |= measure_packed(options.jobs, file, 5, body)
        ours['scale'] = max(1.0, ours['fetch/rows'] / 1e6)
        print(f'The window, on {shown_on}…', file=sys.stderr)
        ours |= measure_window(server.url, 3, prefix, env, body)
        ours |= measure_marks(server.url, 3, prefix, env, body, folder / 'library.sqlite')
        ours['start'] = measure_start(prefix, env)
        print('The core…', file=sys.stderr)
        ours |= measure_core(file)
        peers = {}
        if not options.no_peers:
            print('Peers…', file=sys.stderr)
            warm_memory(2 * body)
            peers['DuckDB'] = measure_duckdb(file, folder)
            peers['Python json'] = timed_peer('Python', [sys.executable, '-c',
                                                         f'import json; json.load(open({str(file)!r}, "rb"))'])
            peers['jq'] = timed_peer('jq', ['jq', 'length', str(file)])
        peers = {name: figures for name, figures in peers.items() if figures}
    large = {}
    if options.large:
        print('Ten times as many jobs…', file=sys.stderr)
        with Server(10 * options.jobs) as server:
            large = measure_drop(server.url, 1) | measure_fetch(server.url, 1, 10 * body) | measure_window(server.url, 1, prefix, env, 10 * body)
    print(f"{ours['fetch/rows']:,.0f} jobs, {ours['fetch/bytes'] / 1e6:,.0f} MB of JSON; {processor()}; window on "
          f'{shown_on}; {datetime.date.today()}\n')
    print(main_table(ours, peers))
    print()
    print(stall_table(ours, STALLS + MARK_STALLS))
    if large:
        print(f"\nTen times as many: {large['fetch/rows']:,.0f} jobs, {large['fetch/bytes'] / 1e6:,.0f} MB\n")
        print(large_table(ours, large))
        print()
        print(stall_table(large, STALLS))
    if options.json:
        Path(options.json).write_text(json.dumps({'ours': ours, 'peers': peers, 'large': large}, indent=1) + '\n', encoding='utf-8')


def count(file, function):
    """Instructions that one function takes, with all that it calls."""
    with tempfile.NamedTemporaryFile(prefix='assay-callgrind-') as out:
        run = subprocess.run(['valgrind', '--tool=callgrind', f'--toggle-collect={function}',
                              f'--callgrind-out-file={out.name}', str(BIN / 'hotpaths'), str(file)],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            sys.exit(run.stderr)
        with open(out.name, encoding='utf-8') as file_:
            totals = [line for line in file_ if line.startswith(('totals:', 'summary:'))]
    return int(totals[-1].split()[1]) / int(run.stdout)


def check(update):
    """Compares the instructions of the hot paths with those on record. They do not depend on how busy a machine is."""
    if not shutil.which('valgrind'):
        sys.exit('--check needs valgrind.')
    with tempfile.TemporaryDirectory(prefix='assay-bench-') as folder, Server(20_000) as server:
        file = Path(folder) / 'jobs.json'
        server.save(file)
        now = {name: count(file, function) for name, function in
               {'read, per job': 'hotRead', 'filter and facets, per row': 'hotFilter', 'CSV, per row': 'hotCsv'}.items()}
    if update:
        COUNTS.write_text(json.dumps({name: round(value, 1) for name, value in now.items()}, indent=1) + '\n',
                          encoding='utf-8')
    before = json.loads(COUNTS.read_text(encoding='utf-8'))
    rows = [['Instructions', 'on record', 'now', 'change', 'within 5 %']]
    within = True
    for name, value in now.items():
        change = value / before[name] - 1
        good = abs(change) <= TOLERANCE
        within = within and good
        rows.append([name, f'{before[name]:,.1f}', f'{value:,.1f}', f'{change:+.1%}', 'yes' if good else 'NO'])
    print(markdown(rows))
    return 0 if within else 1


def main():
    parser = argparse.ArgumentParser(prog='./dev bench', description=__doc__)
    parser.add_argument('--jobs', type=int, default=1_000_000, help='how many demo jobs (default: 1000000)')
    parser.add_argument('--serve', metavar='FILE', help='serve this file instead of demo jobs')
    parser.add_argument('--json', metavar='FILE', help='also write all figures there')
    parser.add_argument('--large', action='store_true', help='also measure ten times as many demo jobs (minutes)')
    parser.add_argument('--no-peers', action='store_true', help='ours only')
    parser.add_argument('--check', action='store_true', help='compare instruction counts with those on record')
    parser.add_argument('--record', action='store_true', help='put the instruction counts of now on record')
    options = parser.parse_args()
    if options.check or options.record:
        return check(options.record)
    bench(options)
    return 0


if __name__ == '__main__':
    sys.exit(main())
