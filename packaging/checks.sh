#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts that verify packages: source it, set "work" to a folder, call check, end with summary.
passed=0
failed=0

say() { printf '\n== %s\n' "$*"; }

# check WHAT COMMAND…: runs the command; its success is the check's.
check() {
    local what=$1
    shift
    if "$@" >"${work:?}/said" 2>&1; then
        passed=$((passed + 1))
        printf 'ok      %s\n' "$what"
    else
        failed=$((failed + 1))
        printf 'NOT OK  %s\n' "$what"
        tail -n 20 "$work/said" | sed 's/^/        /'
    fi
}

# A picture of the window: of its size, and not of one colour.
picture() { [ "$(convert "$1" -format '%w %k' info: | awk '{print ($1 == 1440 && $2 > 500)}')" = 1 ]; }

# summary FOLDER: fails when a check did.
summary() {
    printf '\n%d checks passed, %d failed. Pictures: %s\n' "$passed" "$failed" "$1"
    [ "$failed" -eq 0 ]
}
