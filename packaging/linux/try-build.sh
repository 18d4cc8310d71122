#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries what README says to do, where nothing was set up before: packaging/linux/try-build.sh bookworm|trixie [clang-VERSION]
#
# In a bare root of that Debian it runs ./dev demo, ./dev test and ./dev package in a clean clone of HEAD. With clang-VERSION
# it also compiles everything of the dev preset with that compiler. Then it installs the DEB in a second bare root and runs
# it. Needs to be root, and a Debian mirror. Everything that was printed is kept in build/try-build/RELEASE.log.
# ASSAY_CCACHE names a folder of ccache to use, which makes a repetition quick; without it nothing is taken from before.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
release=${1:-}
clang=${2:-}
out=$root/build/try-build
log=$out/$release.log

# shellcheck source=packaging/checks.sh
source "$root/packaging/checks.sh"
# shellcheck source=packaging/linux/roots.sh
source "$root/packaging/linux/roots.sh"

if [[ ! $release =~ ^(bookworm|trixie)$ || ! $clang =~ ^(clang-[0-9]+)?$ ]]; then
    echo 'Usage: packaging/linux/try-build.sh bookworm|trixie [clang-VERSION]' >&2
    exit 2
fi
need_root
need debootstrap=debootstrap git=git python3=python3 findmnt=util-linux dpkg-deb=dpkg

# Runs one step: its output goes to the log, what it is and the seconds it took also to the screen. The first to fail ends
# the script.
step() {
    what=$1
    local begun=$SECONDS
    shift
    printf '\n#### %s\n' "$what" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null
    printf 'ok     %5d s  %s\n' $((SECONDS - begun)) "$what" | tee -a "$log"
    what=
}

clean_up() {
    local status=$?
    if [ -n "${what:-}" ]; then
        printf 'NOT OK          %s\n' "$what" | tee -a "$log"
        tail -n 40 "$log" | sed 's/^/    /'
    fi
    drop_roots
    exit "$status"
}
mkdir -p "$out"
work=$(mktemp -d /var/tmp/assay-try-build.XXXXXX)
trap clean_up EXIT
what=
at=$work/build

# Nothing of this system's environment: no language, no display.
within() { chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${@:2}"; }
in_sources() { within "$at" sh -c "cd /src && $1"; }
apt_install() { within "$1" env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "${@:2}"; }

clean_clone() {
    git -c safe.directory='*' clone --quiet --no-hardlinks "$root" "$at/src"
    git -C "$at/src" checkout --quiet --detach "$commit"
}

# The program made both, and neither is empty.
demo_made() {
    test -s "$at/src/build/demo/assay-demo.png"
    test -s "$at/src/build/demo/assay-demo.csv"
}

# Explanations hold line breaks, so lines are no measure.
exported() {
    within "$work/install" assay --demo 1000 --export - >"$out/$release.csv"
    python3 -c 'import csv, sys; rows = sum(1 for _ in csv.reader(open(sys.argv[1], newline="", encoding="utf-8")))
print(rows, "rows"); sys.exit(rows != 1001)' "$out/$release.csv"
}

commit=$(git -c safe.directory='*' -C "$root" rev-parse HEAD)
printf '%s, commit %s, %d cores, ccache: %s\n' "$release" "${commit:0:10}" "$(nproc)" "${ASSAY_CCACHE:-empty}" | tee "$log"
[ -z "$(git -c safe.directory='*' -C "$root" status --porcelain)" ] ||
    echo 'Changes that are not committed are not tried.' | tee -a "$log"

step 'a bare root to build in' bare_root "$release" build
if [ -n "${ASSAY_CCACHE:-}" ]; then
    mkdir -p "$ASSAY_CCACHE" "$at/root/.cache/ccache"
    mount --bind "$ASSAY_CCACHE" "$at/root/.cache/ccache"
fi
step 'a clean clone' clean_clone
step './dev demo' in_sources './dev demo'
step 'a picture and a CSV were made' demo_made
step './dev test' in_sources './dev test'
if [ -n "$clang" ]; then
    step "$clang is installed" apt_install "$at" "$clang"
    step "everything of the dev preset with $clang, warnings as errors" in_sources \
        "CC=$clang CXX=${clang/clang/clang++} cmake --preset dev -B build/$clang && cmake --build build/$clang"
fi
step './dev package' in_sources './dev package'
rm -rf "${out:?}/$release"
cp -r "$at/src/build/packages" "$out/$release"
deb=$(compgen -G "$out/$release/*.deb")

step 'a bare root to install in' bare_root "$release" install
cp "$deb" "$work/install/tmp/assay.deb"
step 'apt installs the DEB with what it needs' apt_install "$work/install" /tmp/assay.deb
step 'assay --demo 1000 --export - writes 1,000 jobs and a heading' exported

{
    echo
    grep -h 'tests passed' "$log"
    echo "The DEB needs: $(dpkg-deb -f "$deb" Depends)"
    printf 'All held, in %d s. Everything that was printed: %s\n' "$SECONDS" "$log"
} | tee -a "$log"
