#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Says of Windows' programs and DLLs whether they are built so that faults in memory are hard to use: loaded at a random
# address out of all 64 bits, data that can't be executed, code that can't be written, stack protector. Fails when one is
# not.
#
# Usage: packaging/windows/hardening.sh FILE… [--of-others FILE…]
# What others compiled, behind --of-others, may be without the stack protector; it is said.
set -euo pipefail
export LC_ALL=C
objdump=$(command -v x86_64-w64-mingw32-objdump || command -v objdump)

[ $# -gt 0 ] || {
    echo 'Which files? Usage: packaging/windows/hardening.sh FILE… [--of-others FILE…]' >&2
    exit 2
}

# has PATTERN TEXT
has() { grep -Eq -- "$1" <<<"$2"; }

failed=0
ours=1
for file in "$@"; do
    if [ "$file" = --of-others ]; then
        ours=
        continue
    fi
    headers=$("$objdump" -p "$file")
    sections=$("$objdump" -h "$file" | paste -d ' ' - -)
    missing=()
    # Without a table of what to correct, the file can be loaded at one address only, whatever its flags say.
    { has '^[[:space:]]+DYNAMIC_BASE$' "$headers" && has '^Entry 5 .* 0*[1-9a-f][0-9a-f]* Base Relocation' "$headers" &&
        ! has '^[[:space:]]+relocations stripped$' "$headers"; } || missing+=(DYNAMIC_BASE)
    has '^[[:space:]]+HIGH_ENTROPY_VA$' "$headers" || missing+=(HIGH_ENTROPY_VA)
    has '^[[:space:]]+NX_COMPAT$' "$headers" || missing+=(NX_COMPAT)
    ! grep -E 'LOAD.*CODE' <<<"$sections" | grep -qv READONLY || missing+=('code that is not written')
    protector=', stack protector'
    if ! has '[[:space:]]__stack_chk_fail$' "$headers"; then # from libssp
        protector=', no stack protector'
        [ -z "$ours" ] || missing+=('stack protector')
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        failed=1
        for what in "${missing[@]}"; do
            echo "$file: without $what" >&2
        done
    else
        echo "$file: DYNAMIC_BASE, HIGH_ENTROPY_VA, NX_COMPAT, code is not written$protector"
    fi
done
exit "$failed"
