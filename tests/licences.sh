#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads file names, each ended by NUL, and checks that those which can hold a comment carry both licence lines near their top.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bad=0 checked=0
[ -s LICENSE ] || { echo 'LICENSE is missing' >&2 && bad=1; }
while IFS= read -r -d '' file; do
    case "$file" in
    *.cpp | *.h | *.cmake | */CMakeLists.txt | CMakeLists.txt | *.sh | *.py | *.ui | *.qrc | *.svg | *.desktop | *.supp | dev | .ci/run) ;;
    *) continue ;;
    esac
    [ -e "$file" ] || continue
    checked=$((checked + 1))
    top=$(head -n 10 -- "$file")
    if [[ $top != *'SPDX-FileCopyrightText: 2026 The Assay authors'* ||
        $top != *'SPDX-License-Identifier: GPL-3.0-or-later'* ]]; then
        echo "$file: the two SPDX lines are missing" >&2
        bad=1
    fi
done
echo "$checked files checked"
exit "$bad"
