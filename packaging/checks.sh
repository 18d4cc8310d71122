#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts that verify packages: source it, call need for what they use, set "work" to a folder, call check, end with
# summary.
passed=0
failed=0

say() { printf '\n== %s\n' "$*"; }

need_root() {
    [ "$(id -u)" -eq 0 ] && return
    echo 'This has to run as root.' >&2
    exit 1
}

# need COMMAND=PACKAGE…: installs the packages of those commands that are missing; where it cannot, it names them and ends.
need() {
    local pair wanted=()
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null || wanted+=("${pair#*=}")
    done
    [ ${#wanted[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "Missing, by the names of Debian's packages: ${wanted[*]}" >&2
        exit 1
    fi
    say "Installing: ${wanted[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -q update >/dev/null
    apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends "${wanted[@]}" </dev/null
}

# need_file PATTERN HOW: the one file that fits; where there is none, says how to make it and ends.
need_file() {
    compgen -G "$1" && return
    echo "There is no $1: $2 makes it." >&2
    exit 1
}

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
