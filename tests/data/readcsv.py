# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a CSV file from standard input as Python's csv module does and prints its records as JSON arrays.

Usage: readcsv.py SEPARATOR
"""
import csv
import io
import json
import sys

csv.field_size_limit(1 << 30)
text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
separator = "\t" if sys.argv[1] == "tab" else sys.argv[1]
records = list(csv.reader(text, delimiter=separator, strict=True))
json.dump(records, sys.stdout)
