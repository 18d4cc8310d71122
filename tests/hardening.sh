#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The check of packaged programs can fail: it is given programs that lack one thing each, and must name that one.
#
# Usage: tests/hardening.sh COMPILER
set -euo pipefail
check=$(dirname "${BASH_SOURCE[0]}")/../packaging/linux/hardening.sh
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
compile=("$1" -O2 -w "$folder/program.cpp" -o "$folder/program")
all=(-fPIE -pie -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 '-Wl,-z,relro,-z,now,-z,noexecstack')

# without WORDS FLAGS…: these flags come last, and so count.
without() {
    local said
    "${compile[@]}" "${all[@]}" "${@:2}"
    if said=$("$check" "$folder/program" 2>&1); then
        echo "The check passed a program without $1." >&2
        exit 1
    fi
    if [ "$said" != "$folder/program: without $1" ]; then
        printf 'Without %s, the check said:\n%s\n' "$1" "$said" >&2
        exit 1
    fi
}

"${compile[@]}" "${all[@]}"
"$check" "$folder/program"
without PIE -no-pie -fno-PIE
without RELRO -Wl,-z,norelro
without 'immediate binding' -Wl,-z,lazy
without 'a stack that is not executed' -Wl,-z,execstack
without 'stack protector' -fno-stack-protector
without FORTIFY -U_FORTIFY_SOURCE
