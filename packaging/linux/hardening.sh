#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Says of programs whether they are built so that faults in memory are hard to use: PIE, full RELRO with immediate
# binding, a stack that can't be executed, stack protector, FORTIFY. Fails when one is not.
#
# Usage: packaging/linux/hardening.sh PROGRAM… [--without-calls PROGRAM…]
# Programs behind --without-calls hold no call that FORTIFY guards, so nothing of it can be seen in them.
set -euo pipefail
export LC_ALL=C

[ $# -gt 0 ] || {
    echo 'Which programs? Usage: packaging/linux/hardening.sh PROGRAM… [--without-calls PROGRAM…]' >&2
    exit 2
}

# has PATTERN TEXT
has() { grep -Eq -- "$1" <<<"$2"; }

failed=0
fortify=', FORTIFY'
for program in "$@"; do
    if [ "$program" = --without-calls ]; then
        fortify=
        continue
    fi
    headers=$(readelf -hlW "$program")
    dynamic=$(readelf -dW "$program")
    symbols=$(readelf -W --dyn-syms "$program")
    missing=()
    { has '^ *Type: +DYN' "$headers" && has 'FLAGS_1.*PIE' "$dynamic"; } || missing+=(PIE)
    has 'GNU_RELRO' "$headers" || missing+=(RELRO)
    has '\(FLAGS\).*BIND_NOW|FLAGS_1.*NOW' "$dynamic" || missing+=('immediate binding')
    has 'GNU_STACK.* RW ' "$headers" || missing+=('a stack that is not executed')
    has ' __stack_chk_fail(@|$)' "$symbols" || missing+=('stack protector')
    [ -z "$fortify" ] || has ' __[a-z]+_chk(@|$)' "$(grep -v __stack_chk <<<"$symbols")" || missing+=(FORTIFY)
    if [ ${#missing[@]} -gt 0 ]; then
        failed=1
        for what in "${missing[@]}"; do
            echo "$program: without $what" >&2
        done
    else
        echo "$program: PIE, full RELRO, immediate binding, no executable stack, stack protector$fortify"
    fi
done
exit "$failed"
