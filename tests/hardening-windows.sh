#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The check of programs for Windows can fail: it is given programs that lack one thing each, and must name that one.
#
# Usage: tests/hardening-windows.sh COMPILER OBJCOPY
set -euo pipefail
check=$(dirname "${BASH_SOURCE[0]}")/../packaging/windows/hardening.sh
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

cat >"$folder/program.cpp" <<'CODE'
#include <cstdio>
#include <cstring>
int main(int count, char **arguments)
{
    char room[16];
    std::strcpy(room, arguments[count - 1]);
    std::puts(room);
}
CODE
compile=("$1" -O2 -w "$folder/program.cpp" -o "$folder/program.exe")
all=(-fstack-protector-strong '-Wl,--dynamicbase,--high-entropy-va,--nxcompat')

# refuses WORDS…: the check must say these of the program, and nothing else.
refuses() {
    local said
    if said=$("$check" "$folder/program.exe" 2>&1); then
        echo "The check passed a program without $*." >&2
        exit 1
    fi
    if [ "$said" != "$(printf "$folder/program.exe: without %s\n" "$@")" ]; then
        printf 'Without %s, the check said:\n%s\n' "$*" "$said" >&2
        exit 1
    fi
}

# built FLAGS…: these flags come last, and so count.
built() { "${compile[@]}" "${all[@]}" "$@"; }

built
"$check" "$folder/program.exe"
"$2" --set-section-flags .text=alloc,load,code,contents "$folder/program.exe"
refuses 'code that is not written'
built -Wl,--disable-dynamicbase # and then high entropy is off, too
refuses DYNAMIC_BASE HIGH_ENTROPY_VA
built
"$2" --remove-section .reloc "$folder/program.exe" # the flag stays, but the program cannot be moved
refuses DYNAMIC_BASE
built -Wl,--disable-high-entropy-va
refuses HIGH_ENTROPY_VA
built -Wl,--disable-nxcompat
refuses NX_COMPAT
built -fno-stack-protector
refuses 'stack protector'
"$check" --of-others "$folder/program.exe" | grep -q 'no stack protector$'
