#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks translations: every text there, its placeholders, mnemonics, options and plural forms kept.

Usage: translations/check.py FILE.ts…; without files, all beside this script. Prints what is wrong; fails when anything
is."""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

# How many plural forms a language has (Qt's rules).
FORMS = {'ar': 6, 'ja': 1, 'zh_CN': 1}
# Forms in which the number itself may be left out, since the form means exactly that number.
EXACT = {'ar': {0, 1, 2}, 'de': {0}, 'en': {0}, 'es': {0}, 'fr': set(), 'pt_BR': set(), 'ja': set(), 'zh_CN': set()}

PLACEHOLDER = re.compile(r'%L?(?:\d+|n)')
# What a translation has to hold as it is: options, variables, names, patterns of files.
KEPT = re.compile(r'--[a-z][a-z-]+|\bMEIBEL_[A-Z_]+|\bX-Assay\S*|\bAssay\b|\bsimdjson\b|\bcpp-httplib\b|\bzlib\b|\*\.[a-z]+|;;')
MNEMONIC = re.compile(r'&(?!&|amp;)\S')


def placeholders(text):
    # %L1 and %1 stand for the same.
    return sorted(found.replace('L', '') for found in PLACEHOLDER.findall(text))


def faults(source, text, number_may_go):
    if not text:
        yield 'is missing'
        return
    wanted, found = placeholders(source), placeholders(text)
    if wanted != found and not (number_may_go and [p for p in wanted if p != '%n'] == found):
        yield f'has the placeholders {found} instead of {wanted}'
    if sorted(KEPT.findall(source)) != sorted(KEPT.findall(text)):
        yield f'does not keep {sorted(KEPT.findall(source))}'
    if len(MNEMONIC.findall(source.replace('&&', ''))) != len(MNEMONIC.findall(text.replace('&&', ''))):
        yield 'has another number of mnemonics (&)'
    words = re.search(r'[^\W\d_]', PLACEHOLDER.sub('', source)) # signs alone are set as the language sets them
    if words and ((source[0] == ' ') != (text[0] == ' ') or (source[-1] == ' ') != (text[-1] == ' ')):
        yield 'begins or ends with a space where the other does not'
    if source.count('\n') != text.count('\n'):
        yield 'has another number of lines'
    if source.endswith('…') != text.endswith('…') and not re.search(r'…\(&.\)$', text):
        yield 'does not keep the ellipsis'


def check(path):
    language = path.stem.removeprefix('assay_')
    count = 0
    for context in xml.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            count += 1
            source = message.find('source').text
            translation = message.find('translation')
            where = f'{path.name}: {context.find("name").text}: {source!r}'
            if translation.get('type'):
                yield f'{where} is {translation.get("type")}'
                continue
            if message.get('numerus') != 'yes':
                for fault in faults(source, translation.text or '', False):
                    yield f'{where} {fault}: {translation.text!r}'
                continue
            forms = [form.text or '' for form in translation.iter('numerusform')]
            if len(forms) != FORMS.get(language, 2):
                yield f'{where} has {len(forms)} plural forms instead of {FORMS.get(language, 2)}'
            for at, form in enumerate(forms):
                for fault in faults(source, form, at in EXACT[language]):
                    yield f'{where} {fault}: form {at}, {form!r}'
    if count == 0:
        yield f'{path.name} holds no text at all'


def main():
    paths = [Path(name) for name in sys.argv[1:]] or sorted(Path(__file__).parent.glob('assay_*.ts'))
    found = [fault for path in paths for fault in check(path)]
    for fault in found:
        print(fault)
    if not found:
        print(f'{len(paths)} languages complete: {", ".join(path.stem.removeprefix("assay_") for path in paths)}')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
