#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts that work in bare Debian roots, as root: source it, set "work" to a folder of its own, call drop_roots at
# the end. ASSAY_MIRROR names a Debian mirror.
mirror=${ASSAY_MIRROR:-http://deb.debian.org/debian}

# bare_root RELEASE NAME: the folder NAME of the work folder becomes a Debian with nothing but what every Debian has.
bare_root() {
    local release=$1 at=${work:?}/$2
    if [ ! -f "$work/$release.tar" ]; then
        debootstrap --variant=minbase "$release" "$work/bare" "$mirror" >"$work/debootstrap.log" 2>&1 ||
            { tail -n 20 "$work/debootstrap.log"; return 1; }
        tar -C "$work/bare" -cf "$work/$release.tar" .
        rm -rf "$work/bare"
    fi
    mkdir "$at"
    tar -C "$at" -xf "$work/$release.tar"
    cp /etc/resolv.conf "$at/etc/"
    mount -t proc proc "$at/proc"
}

# Takes away one root, or all of them. What is mounted in one goes first: a folder of this system may be among it.
drop_root() {
    local point
    while read -r point; do
        umount "$point"
    done < <(findmnt -rno TARGET | grep "^$1/" | sort -r)
    rm -rf --one-file-system "$1"
}
drop_roots() { drop_root "${work:?}"; }
