#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Assay for Windows on Debian 12, with libraries built from Debian's own source packages.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${ASSAY_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/assay-windows}
prefix=$cache/prefix
sources=$cache/sources
host_qt=/usr/lib/x86_64-linux-gnu/cmake

usage() {
    cat <<TEXT
Usage: packaging/windows/cross-build.sh [STEP…]

Steps, in their order; without any, all of them:
  packages   installs the compiler and the tools, from Debian
  sources    fetches Debian's source packages of the libraries
  qt         builds Qt (about 45 minutes on two cores, once)
  libraries  builds simdjson and cpp-httplib
  assay      builds Assay: build/windows/bin
  portable   build/windows/Assay-VERSION-windows-x64.zip
  installer  build/windows/Assay-VERSION-windows-x64-setup.exe

Libraries are kept in $cache (ASSAY_WINDOWS_CACHE names another folder) and are not built twice.
TEXT
}

say() { printf '\n== %s\n' "$*"; }

# ---- what others wrote ---------------------------------------------------------------------------------------------

packages() {
    say 'Installing the compiler and the tools'
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        g++-mingw-w64-x86-64-posix mingw-w64-tools libz-mingw-w64-dev cmake ninja-build ccache pkg-config dpkg-dev \
        qt6-base-dev qt6-base-dev-tools qt6-tools-dev-tools qt6-l10n-tools librsvg2-bin imagemagick icoutils nsis zip
}

# apt with a list of source packages of its own, so that the system's lists stay as they are.
apt_sources() {
    apt-get -q -o "Dir::Etc::sourcelist=$cache/apt/sources.list" -o Dir::Etc::sourceparts=- \
        -o "Dir::State::lists=$cache/apt/lists" -o Dir::Cache::srcpkgcache= -o Dir::Cache::pkgcache= \
        -o APT::Sandbox::User=root "$@"
}

# apt checks what it fetches against the signed index.
sources() {
    say "Fetching source packages to $sources"
    mkdir -p "$cache/apt/lists/partial" "$sources"
    printf 'deb-src http://deb.debian.org/debian bookworm main\n' >"$cache/apt/sources.list"
    [ -d "$sources/qt6-base" ] && [ -d "$sources/simdjson" ] && [ -d "$sources/cpp-httplib" ] && return
    apt_sources update
    local name
    for name in qt6-base simdjson cpp-httplib; do
        [ -d "$sources/$name" ] && continue
        (cd "$sources" && apt_sources source --download-only "$name")
        unpack "$name"
    done
}

# Upstream's files. Of Debian's patches only those that mend security holes: the others are about Debian's own libraries.
unpack() {
    local name=$1 folder=$sources/$1
    mkdir -p "$folder.new"
    tar -xf "$(compgen -G "$sources/${name}_*.orig.tar.*" | head -n 1)" -C "$folder.new" --strip-components=1
    if tar -xf "$(compgen -G "$sources/${name}_*.debian.tar.*" | head -n 1)" -C "$folder.new" debian/patches 2>/dev/null; then
        local patch
        for patch in "$folder.new"/debian/patches/*CVE*; do
            [ -f "$patch" ] || continue
            patch -d "$folder.new" -p1 -s <"$patch"
        done
    fi
    mv "$folder.new" "$folder"
}

# library NAME [CMake arguments…]: configures, builds and installs once.
library() {
    local name=$1 done_file="$cache/$1.done"
    shift
    [ -f "$done_file" ] && return
    say "Building $name"
    local begun=$SECONDS
    cmake -S "$sources/$name" -B "$cache/build/$name" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DASSAY_WINDOWS_PREFIX="$prefix" \
        -DCMAKE_INSTALL_PREFIX="$prefix" "$@" >"$cache/$name-configure.log" 2>&1 ||
        { tail -n 40 "$cache/$name-configure.log" >&2; exit 1; }
    cmake --build "$cache/build/$name"
    cmake --build "$cache/build/$name" --target install/strip >"$cache/$name-install.log"
    printf '%s: %s s\n' "$name" $((SECONDS - begun)) | tee "$done_file"
    rm -rf "$cache/build/$name"
}

qt() {
    local off=() feature
    for feature in dbus vulkan tabletevent pkg_config zstd icu glib sql sql_odbc androiddeployqt system_zlib system_pcre2 \
        system_freetype system_harfbuzz system_png system_jpeg system_doubleconversion; do
        off+=("-DFEATURE_$feature=OFF")
    done
    library qt6-base -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$host_qt -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DINPUT_opengl=no -DINPUT_openssl=no -DFEATURE_schannel=ON "${off[@]}"
}

libraries() {
    library simdjson -DBUILD_SHARED_LIBS=OFF -DSIMDJSON_DEVELOPER_MODE=OFF
    library cpp-httplib -DHTTPLIB_COMPILE=OFF -DHTTPLIB_REQUIRE_OPENSSL=OFF -DHTTPLIB_USE_OPENSSL_IF_AVAILABLE=OFF \
        -DHTTPLIB_USE_ZLIB_IF_AVAILABLE=OFF -DHTTPLIB_USE_BROTLI_IF_AVAILABLE=OFF
}

# ---- ours ----------------------------------------------------------------------------------------------------------

case ${1:-} in
-h | --help)
    usage
    exit
    ;;
esac
for step in "${@:-packages sources qt libraries}"; do
    for name in $step; do "$name"; done
done
