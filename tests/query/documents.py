#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The queries of guide and manual page run: the program exports the jobs that the plain evaluator gives, and the window
shows them when the query is typed there.

documents.py ASSAY QUERYWINDOW [--change window|export|evaluator]

--change gives one of the three other queries, to see that the test finds it."""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import evaluator
import querycheck

ROOT = Path(__file__).parent.parent.parent
Raw = evaluator.Number


def in_guide():
    text = (ROOT / 'docs/guide.md').read_text(encoding='utf-8').split('## Query text')[1].split('\n## ')[0]
    table = re.findall(r'^\| `(.+?)` \|', text, re.MULTILINE)
    # Examples in the text are whole queries too; other pieces of code there are parts of one.
    prose = [code for code in re.findall(r'`([^`\n]+)`', re.sub(r'^\|.*$', '', text, flags=re.MULTILINE))
             if re.search(r'\w:[<"/\w(]| OR ', code) and 'assay' not in code and '--' not in code]
    shell = re.findall(r"--where '([^']+)'", text)
    return [query.replace('\\|', '|') for query in table + prose + shell]


def in_manual():
    text = (ROOT / 'docs/man/assay.1.in').read_text(encoding='utf-8')
    section = text.split('.SH QUERY TEXT')[1].split('.SH ')[0]
    queries = re.findall(r'^\.TP\n\.B (.+)$', section, re.MULTILINE)
    queries += re.findall(r'--where \\\(aq(.+)\\\(aq$', text, re.MULTILINE)
    return [query.replace('\\(dq', '"').replace('\\-', '-') for query in queries]


def jobs():
    """Jobs on which each query of the documents chooses some."""
    rng = random.Random(1)
    made = []
    for number in range(400):
        identity = {'customer_id': 'c1', 'project_id': 'p1'}
        querycheck.maybe(rng, identity, 'agent_name', ['Support agent', 'support desk', 'KYC', 'first-line support', 'invoices'])
        querycheck.maybe(rng, identity, 'agent_version', ['1.2', '1.10'])
        querycheck.maybe(rng, identity, 'agent_session_id', [f's{number // 20}'])
        querycheck.maybe(rng, identity, 'agent_turn', [Raw(turn) for turn in '12345'])
        querycheck.maybe(rng, identity, 'tool_id', ['search', ''])
        job = {'job_id': f'job-{number}', evaluator.IDENTITY: identity}
        querycheck.maybe(rng, job, 'module', querycheck.MODULES)
        querycheck.maybe(rng, job, 'status', ['completed', 'failed'])
        querycheck.maybe(rng, job, 'score', [Raw(score) for score in ('0', '1', '2', '3', '5', '9', '0.3', '0.8')])
        querycheck.maybe(rng, job, 'explanation', ['A late fee on the invoice', 'two due dates', 'The Late Fee', 'invoice', 'late', ''])
        made.append(job)
    return made


def exported(program, path, query):
    done = subprocess.run([program, '--quiet', '--open', path, '--export', '-', '--format', 'ndjson', '--where', query],
                          capture_output=True, text=True, encoding='utf-8')
    if done.returncode != 0:
        return None, done.stderr
    return [json.loads(line)['job_id'] for line in done.stdout.splitlines()], ''


def shown(querywindow, path, queries):
    """What the window shows after each query: ids, or a message."""
    asked = ''.join(json.dumps(query) + '\n' for query in queries)
    answers = subprocess.run([querywindow, path], input=asked, capture_output=True, text=True, check=True, encoding='utf-8',
                             env=os.environ | {'QT_QPA_PLATFORM': 'offscreen'}).stdout.splitlines()
    return [answer if answer.startswith('error ') else json.loads(answer) for answer in answers]


def main():
    program, querywindow = sys.argv[1:3]
    changed = sys.argv[4] if sys.argv[3:4] == ['--change'] else None
    def given(who, query):
        return f'({query}) -module:faithfulness' if who == changed else query
    guide, manual = in_guide(), in_manual()
    if len(guide) < 20 or len(manual) < 10:
        sys.exit(f'Only {len(guide)} queries were found in the guide and {len(manual)} in the manual page.')
    made = jobs()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'jobs.json')
        Path(path).write_text(querycheck.written_list(made), encoding='utf-8')
        raw = evaluator.jobs_of(querycheck.written_list(made))
        queries = list(dict.fromkeys(guide + manual))
        in_window = shown(querywindow, path, [given('window', query) for query in queries])
        for query, typed in zip(queries, in_window, strict=True):
            wanted = [raw[row]['job_id'] for row in evaluator.rows(given('evaluator', query), raw)]
            found, message = exported(program, path, given('export', query))
            if not 0 < len(wanted) < len(made):
                print(f'{query}\n  chooses {len(wanted)} of {len(made)} jobs, so this tests nothing')
                wrong += 1
            if found != wanted:
                print(f'{query}\n  program:   {message or found}\n  evaluator: {wanted}')
                wrong += 1
            if typed != wanted:
                print(f'{query}\n  window:    {typed}\n  evaluator: {wanted}')
                wrong += 1
    print(f'{len(guide)} queries of the guide and {len(manual)} of the manual page, {wrong} wrong')
    sys.exit(1 if wrong else 0)


if __name__ == '__main__':
    main()
