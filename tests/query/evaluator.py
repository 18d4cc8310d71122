# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Query texts, evaluated the plain way over the raw JSON of jobs, as docs/guide.md describes them. Shares no code with the
program, and is as simple as it can be: what it gives is what the program must give."""

import json
import re
import unicodedata

IDENTITY = 'agent_identity_context'
IDENTITY_FIELDS = ['customer_id', 'project_id', 'agent_name', 'agent_version', 'agent_session_id', 'agent_turn',
                   'agent_workflow_name', 'agent_workflow_version', 'agent_workflow_session_id', 'batch_definition_id',
                   'batch_execution_id', 'tool_id', 'tool_instance_id', 'tool_execution_id']
JOB_FIELDS = ['job_id', 'module', 'status', 'score', 'explanation']
ALIASES = {'job': 'job_id', 'customer': 'customer_id', 'project': 'project_id', 'agent': 'agent_name',
           'version': 'agent_version', 'session': 'agent_session_id', 'turn': 'agent_turn', 'workflow': 'agent_workflow_name',
           'workflow_version': 'agent_workflow_version', 'workflow_session': 'agent_workflow_session_id',
           'batch_definition': 'batch_definition_id', 'batch_execution': 'batch_execution_id', 'tool': 'tool_id',
           'tool_instance': 'tool_instance_id', 'tool_execution': 'tool_execution_id'}
SCALES = {'correctness': 10.0, 'coherence': 10.0, 'faithfulness': 10.0, 'observed_consistency': 1.0, 'data_grounding': 1.0}


class Number(str):
    """A number of JSON, as it was written."""


class QueryError(Exception):
    pass


def jobs_of(text):
    """The jobs of a JSON array, or of lines, with numbers as they were written."""
    text = text.strip()
    def load(piece):
        return json.loads(piece, parse_int=Number, parse_float=Number)
    return load(text) if text.startswith('[') else [load(line) for line in text.splitlines() if line]


# ---- the values of a job -------------------------------------------------------------------------------------------

def half_pairs_replaced(text):
    return ''.join('\N{REPLACEMENT CHARACTER}' if 0xD800 <= ord(c) < 0xE000 else c for c in text)


def holder(job, key):
    if key not in IDENTITY_FIELDS:
        return job
    return job[IDENTITY] if isinstance(job.get(IDENTITY), dict) else {}


def number_of(job, key):
    """The score or the turn; nothing where there is none."""
    value = holder(job, key).get(key)
    if not isinstance(value, Number):
        return None
    if key == 'score':
        number = float(value)
        return number if abs(number) != float('inf') else None
    number = int(value) if re.fullmatch(r'-?\d+', value) else float(value)
    return int(number) if number == number // 1 and -2**63 <= number < 2**63 else None


# What a person said of a job, and the marks among it.
SAID = ('mark', 'note', 'own_score')
MARKS = ('reviewed', 'flag', 'discuss', 'star', 'agree', 'disagree')
NUMBERS = ('score', 'share', 'agent_turn', 'own_score')


def share_of(job):
    score, top = number_of(job, 'score'), SCALES.get(text_of(job, 'module'))
    return score / top if score is not None and top and 0 <= score <= top else None


def text_of(job, key):
    """The text of a field of the table; nothing where there is no value, or one that it can't hold."""
    if key == 'agent_turn':
        turn = number_of(job, key)
        return None if turn is None else str(turn)
    value = holder(job, key).get(key)
    return half_pairs_replaced(value) if isinstance(value, str) and not isinstance(value, Number) else None


def unknown_texts(job, path):
    """The values of an unknown field as texts, at either level."""
    found = []
    if path not in JOB_FIELDS and path != IDENTITY and path in job:
        found.append(job[path])
    inner = path[len(IDENTITY) + 1:]
    if path.startswith(IDENTITY + '.') and inner not in IDENTITY_FIELDS and isinstance(job.get(IDENTITY), dict):
        if inner in job[IDENTITY]:
            found.append(job[IDENTITY][inner])
    return [as_text(value) for value in found if value is not None]


def as_text(value):
    if isinstance(value, str):
        return half_pairs_replaced(value)
    return {True: 'true', False: 'false'}[value] if isinstance(value, bool) else written(value)


def written(value):
    """Arrays and objects as the tests write them: without blanks."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, list):
        return '[' + ','.join(map(written, value)) + ']'
    if isinstance(value, dict):
        return '{' + ','.join(json.dumps(key) + ':' + written(item) for key, item in value.items()) + '}'
    return json.dumps(value)


def unknown_paths(jobs):
    paths = set()
    for job in jobs:
        paths.update(key for key in job if key not in JOB_FIELDS and key != IDENTITY)
        if isinstance(job.get(IDENTITY), dict):
            paths.update(IDENTITY + '.' + key for key in job[IDENTITY] if key not in IDENTITY_FIELDS)
    return paths


# ---- texts ---------------------------------------------------------------------------------------------------------

def folded(text):
    """Composed, and every character in its simple case folding."""
    def fold(c):
        if c in '\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}':
            return ' '
        return c.casefold() if len(c.casefold()) == 1 else c.lower() if len(c.lower()) == 1 else c
    return ''.join(map(fold, unicodedata.normalize('NFC', text)))


def is_end(text, at):
    return at == len(text) or not unicodedata.combining(text[at])


def compare(value, wanted, way, inside):
    if way == 'regex':
        return re.search(wanted, value) is not None
    if way == 'whole' and not (inside and wanted):
        return value == wanted
    a, b = folded(value), folded(wanted)
    if unicodedata.combining(b[:1] or ' '): # belongs to the character before it, so it begins nothing but a text
        return (a == b or way in ('begins', 'contains', 'whole')) and a.startswith(b) and is_end(a, len(b))
    if way == 'begins':
        return a.startswith(b) and is_end(a, len(b))
    if way == 'ends':
        return a.endswith(b)
    return any(a.startswith(b, at) and is_end(a, at + len(b)) for at in range(len(a) - len(b) + 1))


# ---- the query -----------------------------------------------------------------------------------------------------

class Parser:
    """Parses a query into a function of (job, jobs)."""

    def __init__(self, text, paths):
        self.text, self.at, self.paths = text, 0, paths

    def parse(self):
        self.blanks()
        if self.at == len(self.text):
            return lambda job, jobs: True
        found = self.any(None)
        if self.at < len(self.text):
            raise QueryError('closing bracket')
        return found

    def next(self, ahead=0):
        return self.text[self.at + ahead:self.at + ahead + 1]

    def blanks(self):
        while self.next().isspace():
            self.at += 1

    def at_or(self):
        return re.match(r'OR(?=[\s()"]|$)', self.text[self.at:]) is not None

    def any(self, field):
        parts = [self.all(field)]
        while self.at_or():
            self.at += 2
            parts.append(self.all(field))
        return lambda job, jobs: any(part(job, jobs) for part in parts)

    def all(self, field):
        parts = []
        while True:
            self.blanks()
            if self.next() in ('', ')') or self.at_or():
                break
            parts.append(self.one(field))
            if self.next() not in ('', ')') and not self.next().isspace():
                raise QueryError('a blank is missing')
        if not parts:
            raise QueryError('a condition is missing')
        return lambda job, jobs: all(part(job, jobs) for part in parts)

    def one(self, field):
        numbers = field in NUMBERS
        if self.next() == '-' and not (numbers and re.match(r'-[.0-9]', self.text[self.at:])):
            self.at += 1
            if self.next() in ('', ')') or self.next().isspace():
                raise QueryError('nothing is excluded')
            part = self.one(field)
            return lambda job, jobs: not part(job, jobs)
        if self.next() == '(':
            return self.group(field)
        return self.words() if field is None else self.value(field)

    def group(self, field):
        self.at += 1
        part = self.any(field)
        if self.next() != ')':
            raise QueryError('a bracket is open')
        self.at += 1
        return part

    def words(self):
        name = re.match(r'[^\s()":/*][^\s()":]*(?=:)', self.text[self.at:])
        if name:
            self.at += name.end() + 1
            return self.named(name.group(), False)
        if self.next() == '"':
            before = self.at
            quoted = self.quoted()
            if self.next() == ':':
                self.at += 1
                return self.named(quoted, True)
            self.at = before
        wanted, way, is_quoted = self.pattern(':')
        if self.next() == ':' or not wanted or (not is_quoted and way == 'whole' and wanted in ('AND', 'NOT')):
            raise QueryError('no word')
        way = 'regex' if way == 'regex' else 'contains'
        searched = ['explanation', 'job_id'] + IDENTITY_FIELDS
        def found(job, jobs):
            texts = [text_of(job, key) for key in searched]
            return any(text is not None and compare(text, wanted, way, False) for text in texts)
        return found

    def field(self, name, is_quoted):
        if is_quoted and name in self.paths:
            return ('unknown', name)
        if not is_quoted and name in ('share', *SAID):
            return name
        if name in JOB_FIELDS + IDENTITY_FIELDS:
            return name
        if name in ALIASES:
            return ALIASES[name]
        if name in self.paths:
            return ('unknown', name)
        raise QueryError(f'no field {name}')

    def named(self, name, is_quoted):
        if not is_quoted and name in ('in-session', 'in-turn'):
            if self.next() != '(':
                raise QueryError('no bracket')
            part = self.group(None)
            keys = ['agent_session_id'] + (['agent_turn'] if name == 'in-turn' else [])
            def groups(jobs, cache={}):
                if id(jobs) not in cache:
                    cache.clear()
                    cache[id(jobs)] = {tuple(text_of(job, key) for key in keys) for job in jobs if part(job, jobs)}
                return cache[id(jobs)]
            own_cache = {}
            def found(job, jobs):
                mine = tuple(text_of(job, key) for key in keys)
                return None not in mine and mine in groups(jobs, own_cache)
            return found
        if not is_quoted and name == 'has':
            return self.has()
        field = self.field(name, is_quoted)
        if self.next() == '(':
            return self.group(field)
        return self.value(field)

    def has(self):
        is_quoted = self.next() == '"'
        if is_quoted:
            name = self.quoted()
        else:
            name = re.match(r'[^\s()":]*', self.text[self.at:]).group()
            self.at += len(name)
        field = self.field(name, is_quoted)
        return lambda job, jobs: len(values(job, field)) > 0

    def value(self, field):
        if field in NUMBERS:
            if self.next() == '"':
                text = self.quoted()
            else:
                text = re.match(r'[^\s()"]*', self.text[self.at:]).group()
                self.at += len(text)
            accepts = comparison(text, field)
            return lambda job, jobs: any(accepts(number) for number in values(job, field))
        wanted, way, is_quoted = self.pattern('')
        if field == 'mark' and (way != 'whole' or wanted not in MARKS):
            raise QueryError('no such mark')
        if not is_quoted and way == 'whole' and (not wanted or wanted[0] in '<>'):
            raise QueryError('no value')
        inside = field in ('explanation', 'note')
        return lambda job, jobs: any(compare(text, wanted, way, inside) for text in values(job, field))

    def pattern(self, ends):
        """The text, how it is compared, whether it was in quotation marks."""
        if self.next() == '/':
            found = re.match(r'/((?:[^/\\]|\\.)+)/', self.text[self.at:], re.DOTALL)
            if not found:
                raise QueryError('an expression is open')
            self.at += found.end()
            return found.group(1), 'regex', False
        begins = self.next() == '*' and self.next(1) == '"'
        self.at += begins
        if self.next() == '"':
            text, is_quoted = self.quoted(), True
            star = self.next() == '*'
            self.at += star
        else:
            text, is_quoted = re.match(rf'[^\s()"{ends}]*', self.text[self.at:]).group(), False
            self.at += len(text)
            begins, text = text.startswith('*'), text.removeprefix('*')
            star, text = text.endswith('*'), text.removesuffix('*')
            if '*' in text:
                raise QueryError('a star within')
        return text, {(0, 0): 'whole', (1, 0): 'ends', (0, 1): 'begins', (1, 1): 'contains'}[(begins, star)], is_quoted

    def quoted(self):
        found = re.match(r'"((?:[^"\\]|\\(?:["\\nrt]|u[0-9a-fA-F]{4}))*)"', self.text[self.at:])
        if not found:
            raise QueryError('a quotation mark is missing')
        self.at += found.end()
        escapes = {'n': '\n', 'r': '\r', 't': '\t'}
        return re.sub(r'\\(u[0-9a-fA-F]{4}|.)', lambda match: chr(int(match[1][1:], 16)) if len(match[1]) == 5
                      else escapes.get(match[1], match[1]), found.group(1))


def values(job, field):
    if field in SAID:
        return [] # what a person said of a job is not in its JSON, and the program without a window has none
    if field in ('score', 'agent_turn'):
        found = number_of(job, field)
    elif field == 'share':
        found = share_of(job)
    elif isinstance(field, tuple):
        return unknown_texts(job, field[1])
    else:
        found = text_of(job, field)
    return [] if found is None else [found]


def comparison(text, field):
    number = r'\s*(-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*'
    def read(digits):
        if field == 'agent_turn' and not float(digits).is_integer():
            raise QueryError('no whole number')
        # The program moves the decimal point of a percentage in its text.
        mantissa, _, exponent = digits.lower().partition('e')
        found = float(f'{mantissa}e{int(exponent or 0) - 2}') if field == 'share' else float(digits)
        if abs(found) == float('inf'):
            raise QueryError('too large')
        return found
    between = re.fullmatch(number.replace(r'\d+\.?\d*', r'\d+(?:\.(?!\.)\d*)?') + r'\.\.' + number, text)
    if between:
        low, high = read(between[1]), read(between[2])
        if low > high:
            raise QueryError('an empty range')
        return lambda value: low <= value <= high
    found = re.fullmatch(r'\s*(<=|>=|<|>|=|)' + number, text)
    if not found:
        raise QueryError('no number')
    limit = read(found[2])
    return {'<': lambda value: value < limit, '<=': lambda value: value <= limit, '>': lambda value: value > limit,
            '>=': lambda value: value >= limit}.get(found[1], lambda value: value == limit)


def rows(query, jobs):
    """The numbers of the jobs that the query shows."""
    condition = Parser(query, unknown_paths(jobs)).parse()
    return [row for row, job in enumerate(jobs) if condition(job, jobs)]
