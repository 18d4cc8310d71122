#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs, runs, upgrades and removes the packages of build/packages in bare Debian 12 roots, as root, and says what held.
# Installs the tools that it misses; needs a Debian mirror; takes about ten minutes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
packages=$root/build/packages
out=$root/build/verify

# shellcheck source=packaging/checks.sh
source "$root/packaging/checks.sh"
# shellcheck source=packaging/linux/roots.sh
source "$root/packaging/linux/roots.sh"

deb=$(need_file "$packages/assay_*.deb" './dev package')
rpm=$(need_file "$packages/assay-*.rpm" './dev package')
archive=$(need_file "$packages/assay-*.tar.gz" './dev package')
need_root
need debootstrap=debootstrap findmnt=util-linux Xvfb=xvfb xdotool=xdotool convert=imagemagick import=imagemagick \
    rpm2cpio=rpm2cpio cpio=cpio desktop-file-validate=desktop-file-utils python3=python3 dpkg-deb=dpkg
work=$(mktemp -d /var/tmp/assay-verify.XXXXXX)

clean_up() {
    [ -z "${x_server:-}" ] || kill "$x_server" 2>/dev/null || true
    drop_roots
}
trap clean_up EXIT

# In a root: a plain environment, the display of the host (through its abstract socket), the user "analyst" or root.
within() { chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "DISPLAY=$screen" "${@:2}"; }
as_user() {
    chroot --userspec=1000:1000 "$1" env -i PATH=/usr/bin:/bin HOME=/home/analyst LC_ALL=C.UTF-8 "DISPLAY=$screen" \
        XDG_RUNTIME_DIR=/run/analyst "${@:2}"
}
apt_in() { within "$1" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "${@:2}" </dev/null; }

test_root() {
    say "A bare Debian 12 root: $1"
    bare_root bookworm "$1"
    within "$work/$1" useradd -m -u 1000 analyst
    install -d -m 700 -o 1000 -g 1000 "$work/$1/run/analyst"
    apt_in "$work/$1" update >/dev/null
}

# Runs the window in a root until it shows, takes a picture from the screen, and leaves it with Ctrl+Q.
window_in() {
    local at=$1 picture=$2
    shift 2
    as_user "$at" "$@" --demo 2000 >"$work/window.log" 2>&1 &
    local process=$! id=
    for _ in $(seq 100); do
        id=$(DISPLAY=$screen xdotool search --onlyvisible --name 'Assay$' 2>/dev/null | tail -n 1) && [ -n "$id" ] && break
        sleep 0.2
    done
    [ -n "$id" ] || { cat "$work/window.log"; kill "$process"; return 1; }
    for _ in $(seq 100); do # until the table has drawn its bars
        DISPLAY=$screen import -window "$id" "$picture"
        [ "$(convert "$picture" -format '%k' info:)" -gt 500 ] && break
        sleep 0.2
    done
    DISPLAY=$screen xdotool windowfocus "$id" key --clearmodifiers ctrl+q
    wait "$process"
}

# Explanations hold line breaks, so lines are no measure.
rows() { "$@" | python3 -c 'import csv, sys; rows = list(csv.reader(sys.stdin)); print(len(rows)); sys.exit(len(rows) != 1001)'; }
says() { [[ $("${@:2}" 2>&1) == *"$1"* ]]; }
same() { cmp -s "$1" "$2"; }
gone() { ! grep -v '^$' "$1" | grep -q .; }

# The packaged programs, wherever they lie in a root.
try_programs() {
    local at=$1 name=$2 program=$3
    check "$name: --version" says "assay $version" as_user "$at" "$program" --version
    check "$name: --demo 1000 --export - gives 1,000 jobs and a heading" \
        rows as_user "$at" "$program" --demo 1000 --export - --format csv --quiet
    check "$name: speaks German" says 'Aufträge' as_user "$at" env LANGUAGE=de "$program" --demo 1000 --export /tmp/de.csv
    check "$name: --screenshot on the display" \
        as_user "$at" "$program" --demo 2000 --screenshot "/tmp/$name.png"
    cp "$at/tmp/$name.png" "$out/"
    check "$name: the picture holds the window" picture "$out/$name.png"
    check "$name: --screenshot in Arabic" \
        as_user "$at" env LANGUAGE=ar "$program" --demo 2000 --screenshot "/tmp/$name-ar.png"
    cp "$at/tmp/$name-ar.png" "$out/" || true
    check "$name: a window on the display, left with Ctrl+Q" window_in "$at" "$out/$name-window.png" "$program"
}

files_of() { (cd "$1" && find . -xdev \( -path ./proc -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/log \
    -o -path ./tmp -o -path ./run -o -path ./home \) -prune -o -print | sort); }

version=$(dpkg-deb -f "$deb" Version)
version=${version%-*}
mkdir -p "$out"
# On a free display, which the server names once it is ready.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
x_server=$!
until [ -s "$work/display" ]; do
    kill -0 "$x_server"
    sleep 0.1
done
screen=:$(<"$work/display")

# ---- DEB -----------------------------------------------------------------------------------------------------------
test_root deb
at=$work/deb
cp "$deb" "$at/tmp/assay.deb"
# What it needs first, so that the lists of files before and after differ by Assay alone.
apt_in "$at" install --no-install-recommends fonts-dejavu-core hicolor-icon-theme shared-mime-info desktop-file-utils \
    >/dev/null
dpkg-deb -R "$deb" "$work/older"
sed -i 's/^Version: .*/Version: 0.9.0-1/' "$work/older/DEBIAN/control"
dpkg-deb --root-owner-group -b "$work/older" "$at/tmp/older.deb" >/dev/null

say 'DEB'
check 'deb: apt installs it with what it needs, nothing recommended' \
    apt_in "$at" install --no-install-recommends /tmp/assay.deb
try_programs "$at" deb assay
check 'deb: a display is not needed for a picture' as_user "$at" env -u DISPLAY assay --demo 10 --screenshot /tmp/no.png
check 'deb: the desktop file is valid' desktop-file-validate "$at/usr/share/applications/org.assay.Assay.desktop"
check 'deb: the desktop knows which files it opens' \
    grep -q 'application/vnd.assay.jobs+json=org.assay.Assay.desktop' "$at/usr/share/applications/mimeinfo.cache"
check 'deb: the desktop knows who opens links to views' \
    grep -q 'x-scheme-handler/assay=org.assay.Assay.desktop' "$at/usr/share/applications/mimeinfo.cache"
check 'deb: the type of saved responses is known' grep -q 'vnd.assay.jobs+json' "$at/usr/share/mime/globs2"
for size in 16x16 48x48 512x512 scalable; do
    check "deb: an icon, $size" compgen -G "$at/usr/share/icons/hicolor/$size/apps/org.assay.Assay.*"
done
check 'deb: the manual pages are there' test -f "$at/usr/share/man/man1/assay.1.gz" -a -f "$at/usr/share/man/man1/assay-demo-server.1.gz"
# shellcheck disable=SC2016 # the inner shell expands it
check 'deb: bash completes' says '--export' within "$at" bash -c \
    '. /usr/share/bash-completion/completions/assay; COMP_WORDS=(assay --exp) COMP_CWORD=1; _assay assay; echo "${COMPREPLY[@]}"'

say 'Upgrade'
settings=$at/home/analyst/.config/Assay/Assay.conf
check 'upgrade: an older package is installed' apt_in "$at" install --allow-downgrades --no-install-recommends /tmp/older.deb
check 'upgrade: settings were kept' test -s "$settings"
cp "$settings" "$work/settings"
check 'upgrade: the newer one over it' apt_in "$at" install --no-install-recommends /tmp/assay.deb
check 'upgrade: the newer one is installed' says "$version" within "$at" dpkg-query -W assay
check 'upgrade: settings are as before' same "$settings" "$work/settings"
check 'upgrade: the window still opens' window_in "$at" "$out/deb-upgraded.png" assay

say 'Removal'
within "$at" dpkg -L assay >"$work/files"
check 'removal: apt purges it' apt_in "$at" purge assay
while read -r file; do
    if [ -e "$at$file" ] && [ ! -d "$at$file" ]; then echo "$file"; fi
done <"$work/files" >"$work/left"
check 'removal: no file of the package is left' gone "$work/left"
files_of "$at" | grep -i assay >"$work/left" || true
check 'removal: nothing of that name is left in the system' gone "$work/left"

# ---- RPM -----------------------------------------------------------------------------------------------------------
say 'RPM, unpacked where its libraries are'
mkdir "$work/rpm"
(cd "$work/rpm" && rpm2cpio "$rpm" | cpio -idm --quiet)
check 'rpm: the same files as the DEB' same <(cd "$work/rpm" && find . -type f | sort) \
    <(dpkg-deb -c "$deb" | awk '$1 ~ /^-/ {print $6}' | sort)
cp -a "$work/rpm/usr/bin" "$at/opt/rpm"
try_programs "$at" rpm /opt/rpm/assay
drop_root "$at"

# ---- TGZ -----------------------------------------------------------------------------------------------------------
test_root tgz
at=$work/tgz
say 'The archive, in a folder with a space and an umlaut, on what every desktop has'
apt_in "$at" install --no-install-recommends fonts-dejavu-core libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libfontconfig1 \
    libglib2.0-0 libdbus-1-3 >/dev/null
check 'tgz: there is no Qt in this root' says 'no packages found' within "$at" dpkg-query -W 'libqt6core6'
mkdir -p "$at/opt/Meine Prüfung"
tar -C "$at/opt/Meine Prüfung" --strip-components=1 -xzf "$archive"
try_programs "$at" tgz '/opt/Meine Prüfung/bin/assay'
mv "$at/opt/Meine Prüfung" "$at/opt/moved"
check 'tgz: still runs after it was moved' says "assay $version" as_user "$at" /opt/moved/bin/assay --version

summary "$out"
