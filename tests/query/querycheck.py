#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random queries over random jobs give the rows that the plain evaluator gives.

querycheck.py QUERYROWS [PAIRS [SEED]]

PAIRS counts pairs of a list of jobs and a query: 10000 unless given. Many lists are as small as a few jobs, with everything
that is odd: unknown fields, null, values that their field can't hold, sessions and turns that are missing, unknown
modules, both Unicode forms, zeros."""

import json
import random
import subprocess
import sys
import tempfile

import evaluator

LISTS = 40
Raw = evaluator.Number

AGENTS = ['support/tier-1', 'Support/Tier-1', 'kyc', 'KYC', 'café', 'cafe\u0301', 'CAFÉ', '', 'a b', 'a"b', 'a\\b', 'a(b)',
          '-x', '*', 'a*b', '<5', '/x/', 'OR', 'a:b', 'Straße', 'ſmile', '\u212Aelvin', 'x\u0301y', '日本', 'a\u00a0b', '\t\n']
WORDS = ['late', 'fee', 'Late fee', 'LATE', 'due date', 'café', 'cafe\u0301', 'e', 'E\u0301', 'kyc', 'k', 's', 'a b', 's-1',
         'j1', 'straße', '日', 'OR', 'AND', 'NOT', 'x', 'invoice', '"', '\\', '3', 'y']
TEXTS = ['late fee', 'A Late Fee of 3', 'the due dates', 'café', 'cafe\u0301 late', 'nothing', '', 'invoice\nlate', 'LATE',
         'x\u0301 late', 'naive: "late" (fee)', 'late\u00a0fee', 'Late']
EXPRESSIONS = ['(late|due) (fee|date)s?', '^late', 'AND|NOT', 'AND', 'fee$', '[a-c]', '\\d', 'caf.', '(?i)LATE', '^$', 'a\\/b|x', '"', 'k{1,2}']
SCORES = ['0', '1', '3', '5', '10', '0.5', '0.3', '1.0', '0.25', '-1', '11', '3.50', '1e1', '7', '2.5e-1', '0.30000000000000004']
TURNS = ['0', '1', '2', '3', '10', '-1', '3.0', '1.5', '9007199254740993', '1e1', '-0', '-0.0', '99999999999999999999']
UNKNOWN = ['extra', 'agent', 'odd name', 'share', evaluator.IDENTITY + '.region', 'tags', 'a:b']
MODULES = ['coherence', 'faithfulness', 'data_grounding', 'observed_consistency', 'mystery', 'Coherence']


def maybe(rng, target, key, values):
    """A value, null, something unusable, or nothing."""
    kind = rng.randrange(10)
    if kind == 0:
        target[key] = None
    elif kind == 1:
        target[key] = rng.choice([True, ['x'], {'a': 'b'}, 'text' if isinstance(values[0], Raw) else Raw('5')])
    elif kind > 2:
        target[key] = rng.choice(values)


def random_job(rng, number):
    identity = {}
    maybe(rng, identity, 'agent_name', AGENTS)
    maybe(rng, identity, 'agent_version', ['1.2', '1.10', 'v 2', ''])
    maybe(rng, identity, 'agent_session_id', ['s-1', 's-2', 'S-1', ''])
    maybe(rng, identity, 'agent_turn', [Raw(turn) for turn in TURNS])
    if rng.randrange(3) == 0:
        maybe(rng, identity, 'tool_id', ['search', 'mail'])
        maybe(rng, identity, 'region', ['eu', 'EU west', Raw('7')])
    job = {'job_id': rng.choice(['j%d', 'J-%d', 'é%d', 'late %d']) % number}
    if rng.randrange(12):
        job[evaluator.IDENTITY] = identity
    else:
        job[evaluator.IDENTITY] = rng.choice([None, 'none', Raw('3')])
    maybe(rng, job, 'module', MODULES)
    maybe(rng, job, 'status', ['completed', 'failed', 'submitted', 'odd'])
    maybe(rng, job, 'score', [Raw(score) for score in SCORES])
    maybe(rng, job, 'explanation', TEXTS)
    for key in UNKNOWN:
        if not key.startswith(evaluator.IDENTITY) and rng.randrange(4) == 0:
            job[key] = rng.choice(['red', 'Red car', '', None, Raw('5'), Raw('1.50'), True, [Raw('1'), 'x'], {'a': None}])
    return job


class Queries:
    def __init__(self, rng, jobs):
        self.rng, self.paths = rng, sorted(evaluator.unknown_paths(jobs))

    def quoted(self, text):
        for plain, escaped in (('\\', '\\\\'), ('"', '\\"'), ('\n', '\\n'), ('\t', '\\t')):
            text = text.replace(plain, escaped)
        return f'"{text}"'

    def text(self, text, further=''):
        simple = text and text[0] not in '-/<>=' and text not in ('OR', 'AND', 'NOT') and not any(
            c.isspace() or c in '()"*' + further for c in text)
        return text if simple and self.rng.randrange(3) else self.quoted(text)

    def name(self):
        """How a field is written, and what kind of values it has."""
        rng = self.rng
        if self.paths and rng.randrange(4) == 0:
            path = rng.choice(self.paths)
            taken = path in evaluator.ALIASES or path in ('share', 'has')
            return (self.quoted(path) if taken else self.text(path, ':')), ['red', '5', '1.50', 'true', '[1,"x"]', 'eu', 'RED', '']
        key, values = rng.choice([
            ('agent_name', AGENTS), ('agent', AGENTS), ('agent_version', ['1.2', '1.1', 'v 2']), ('version', ['1.10']),
            ('session', ['s-1', 's-2', '']), ('agent_session_id', ['s-1', 'S-1']), ('tool', ['search', 'mail']),
            ('module', MODULES), ('status', ['failed', 'odd', 'FAILED']), ('job', ['j1', 'J-2', 'é3', 'late 4']),
            ('explanation', WORDS + TEXTS), ('explanation', WORDS), ('workflow', ['x']),
            ('turn', None), ('agent_turn', None), ('score', None), ('score', None), ('share', None)])
        return key, values

    def number(self, name):
        rng = self.rng
        if 'turn' in name:
            pick = lambda: rng.choice(['0', '1', '2', '3', '-1', '10'])
        elif name == 'share':
            pick = lambda: rng.choice(['0', '20', '25', '30', '50', '100', '33.3', '5e1', '110'])
        else:
            pick = lambda: rng.choice(['0', '1', '3', '5', '10', '0.5', '.3', '-1', '2.50', '1e1'])
        if rng.randrange(4) == 0:
            low, high = sorted((pick(), pick()), key=float)
            return rng.choice([f'{low}..{high}', f'"{low} .. {high}"'])
        return rng.choice(['', '<', '<=', '>', '>=']) + pick()

    def leaf(self):
        rng = self.rng
        kind = rng.randrange(10)
        if kind == 0:
            name, _ = self.name()
            return f'has:{name}'
        if kind in (1, 2):
            if rng.randrange(6) == 0:
                return f'/{rng.choice(EXPRESSIONS)}/'
            return self.text(rng.choice(WORDS), ':')
        name, values = self.name()
        value = (lambda: self.number(name)) if values is None else (lambda: self.value(values))
        if rng.randrange(4) == 0:
            listed = ' OR '.join(value() for _ in range(rng.randrange(1, 4)))
            return f'{name}:({listed})'
        return f'{name}:{value()}'

    def value(self, values):
        rng = self.rng
        kind = rng.randrange(8)
        if kind == 0:
            return f'/{rng.choice(EXPRESSIONS)}/'
        text = rng.choice(values)
        if kind in (1, 2, 3):
            cut = rng.randrange(len(text) + 1)
            begins, ends = rng.choice([(0, 1), (1, 0), (1, 1)])
            text = text[cut:] if begins else text[:cut]
            if rng.randrange(2):
                text = text.swapcase()
            return '*' * begins + self.text(text) + '*' * ends
        return self.text(text)

    def query(self, depth):
        rng = self.rng
        if depth == 0 or rng.randrange(3) == 0:
            return self.leaf()
        kind = rng.randrange(6)
        parts = [self.query(depth - 1) for _ in range(rng.randrange(2, 4))]
        if kind == 0:
            return ' OR '.join(parts)
        if kind == 1:
            return '(' + ' OR '.join(parts) + ')'
        if kind == 2:
            return ' '.join(parts)
        if kind == 3:
            return f'-({parts[0]})' if ' ' in parts[0] or rng.randrange(2) else '-' + parts[0]
        return f'in-{rng.choice(["session", "turn"])}:({parts[0]})'


def damaged(rng, query):
    """Some of the queries with a character more or less; none with an expression, as Python knows others than RE2."""
    if '/' in query:
        return query
    at = rng.randrange(len(query) + 1)
    kind = rng.randrange(12)
    if kind == 0:
        return query[:at] + query[at + 1:]
    return query[:at] + rng.choice('()":*-<. ') + query[at:] if kind == 1 else query


def written_list(jobs):
    """Numbers as they are, everything else without blanks."""
    def write(value):
        if isinstance(value, Raw):
            return str(value)
        if isinstance(value, list):
            return '[' + ','.join(map(write, value)) + ']'
        if isinstance(value, dict):
            return '{' + ','.join(json.dumps(key) + ':' + write(item) for key, item in value.items()) + '}'
        return json.dumps(value, ensure_ascii=False)
    return '[' + ',\n'.join(map(write, jobs)) + ']'


def check(program, jobs, queries):
    """The number of queries on which the two do not agree, and of those that chose some jobs but not all."""
    with tempfile.NamedTemporaryFile('w', encoding='utf-8', suffix='.json') as file:
        file.write(written_list(jobs))
        file.flush()
        asked = ''.join(json.dumps(query) + '\n' for query in queries)
        answers = subprocess.run([program, file.name], input=asked, capture_output=True, text=True, check=True,
                                 encoding='utf-8').stdout.splitlines()
    jobs = evaluator.jobs_of(written_list(jobs))
    wrong = telling = errors = 0
    for query, answer in zip(queries, answers, strict=True):
        try:
            wanted = ' '.join(map(str, evaluator.rows(query, jobs)))
            count = len(wanted.split())
            telling += 0 < count < len(jobs)
        except evaluator.QueryError as error:
            wanted = f'error {error}'
            errors += 1
        if wanted != answer and not (wanted.startswith('error ') and answer.startswith('error ')):
            print(f'{query}\n  program:   {answer}\n  evaluator: {wanted}')
            different = set(answer.split()) ^ set(wanted.split())
            print(*(f'  job {row}: {jobs[int(row)]}' for row in list(different)[:2] if row.isdigit()), sep='\n')
            wrong += 1
    return wrong, telling, errors


def main():
    program = sys.argv[1]
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 17
    rng = random.Random(seed)
    wrong = telling = errors = 0
    for _ in range(LISTS):
        jobs = [random_job(rng, number) for number in range(rng.choice([1, 5, 20, 40]))]
        queries = Queries(rng, jobs)
        found = check(program, jobs, [damaged(rng, queries.query(rng.randrange(4))) for _ in range(pairs // LISTS)])
        wrong, telling, errors = wrong + found[0], telling + found[1], errors + found[2]
        if wrong > 20:
            break
    print(f'{pairs} pairs: {telling} choose some of the jobs, {errors} are errors, {wrong} differ')
    if telling < pairs // 4:
        sys.exit('Too few queries choose some of the jobs: this checks too little.')
    sys.exit(1 if wrong else 0)


if __name__ == '__main__':
    main()
