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
build=${ASSAY_WINDOWS_BUILD:-$root/build/windows}
files=$build/files
host_qt=/usr/lib/x86_64-linux-gnu/cmake

usage() {
    cat <<TEXT
Usage: packaging/windows/cross-build.sh [STEP…]

Steps, in their order; without any, all of them:
  packages   installs the compiler and the tools, from Debian
  sources    fetches Debian's source packages of the libraries
  libraries  builds simdjson, cpp-httplib, RE2 and yaml-cpp
  qt         builds Qt (about 45 minutes on two cores, once)
  plots      builds QCustomPlot, which needs Qt
  keychain   builds QtKeychain, which needs Qt
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
        qt6-base-dev qt6-base-dev-tools qt6-tools-dev-tools qt6-l10n-tools librsvg2-bin imagemagick icoutils nsis zip tcl \
        perl python3 python3-six unicode-data
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
    printf 'deb-src http://deb.debian.org/debian %s main\n' bookworm trixie >"$cache/apt/sources.list"
    local names=(qt6-base simdjson cpp-httplib re2 qcustomplot sqlite3 yaml-cpp qtkeychain) name missing=()
    for name in "${names[@]}"; do
        [ -d "$sources/$name" ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    apt_sources update
    for name in "${missing[@]}"; do
        if [ "$name" = qtkeychain ]; then # Debian 12's is not on every mirror
            (cd "$sources" && apt_sources source --download-only --tar-only "$name/trixie")
        else
            (cd "$sources" && apt_sources source --download-only "$name/bookworm")
        fi
        unpack "$name"
    done
}

# Upstream's files. Of Debian's patches only those that mend security holes, as the others are about Debian's own libraries;
# but all of QCustomPlot's, which make it build with Qt 6 and with CMake, and RE2's that names Debian's Unicode data.
unpack() {
    local name=$1 folder=$sources/$1 wanted='*CVE*'
    case $name in
    qcustomplot) wanted='*.patch' ;;
    re2) wanted='debian-unicode-data.patch' ;;
    esac
    rm -rf "$folder.new"
    mkdir -p "$folder.new"
    tar -xf "$(compgen -G "$sources/${name}_*.orig.tar.*" | head -n 1)" -C "$folder.new" --strip-components=1
    if tar -xf "$(compgen -G "$sources/${name}_*.debian.tar.*" | head -n 1)" -C "$folder.new" debian/patches 2>/dev/null; then
        local patch
        for patch in "$folder.new"/debian/patches/$wanted; do
            [ -f "$patch" ] || continue
            patch -d "$folder.new" -p1 -s <"$patch"
        done
    fi
    [ "$name" != re2 ] || re2_tables "$folder.new/re2"
    mv "$folder.new" "$folder"
}

# RE2's tables of characters, which Debian takes out of the sources and makes anew; so are they here, by the same programs.
re2_tables() {
    local name
    (cd "$1" && perl make_perl_groups.pl >perl_groups.cc)
    for name in groups casefold; do
        (cd "$1" && python3 -B "make_unicode_$name.py" >"unicode_$name.cc")
    done
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
    cmake --install "$cache/build/$name" --strip >"$cache/$name-install.log"
    printf '%s: %s s\n' "$name" $((SECONDS - begun)) | tee "$done_file"
    rm -rf "$cache/build/$name"
}

# SQLite in one file, which Debian takes out of Qt's sources.
sqlite() {
    local target=$sources/qt6-base/src/3rdparty/sqlite
    [ -f "$target/sqlite3.h" ] && return
    (cd "$sources/sqlite3" && ./configure --disable-tcl --disable-readline && make sqlite3.c sqlite3.h) >"$cache/sqlite3.log" 2>&1 ||
        { tail -n 20 "$cache/sqlite3.log" >&2; exit 1; }
    mkdir -p "$target"
    cp "$sources/sqlite3/sqlite3.c" "$sources/sqlite3/sqlite3.h" "$target/"
}

qt() {
    sqlite
    [ -f "$prefix/bin/Qt6Sql.dll" ] || rm -f "$cache/qt6-base.done" # built before Assay had a library of the user
    local off=() feature
    for feature in dbus vulkan tabletevent pkg_config zstd icu glib sql_odbc sql_mysql sql_psql system_sqlite androiddeployqt system_zlib system_pcre2 \
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
    library re2 -DBUILD_SHARED_LIBS=OFF -DRE2_BUILD_TESTING=OFF
    library yaml-cpp -DYAML_BUILD_SHARED_LIBS=OFF -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF \
        -DYAML_CPP_BUILD_CONTRIB=OFF
}

plots() {
    library qcustomplot -DUSE_QT_VERSION=6 -DCMAKE_PREFIX_PATH="$prefix" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$host_qt
}

keychain() {
    sed -i 's|add_definitions( /utf-8 |add_definitions( |' "$sources/qtkeychain/qtkeychain/CMakeLists.txt" # g++ refuses it
    library qtkeychain -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_TESTING=OFF \
        -DCMAKE_PREFIX_PATH="$prefix" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$host_qt
}

# ---- ours ----------------------------------------------------------------------------------------------------------

version() { sed -n 's/^project(Assay VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt"; }

assay() {
    say 'Building Assay'
    # Without ISA-L, which Debian has not for Windows: gzip is unpacked by zlib, more slowly.
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DASSAY_ISAL=OFF \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DASSAY_WINDOWS_PREFIX="$prefix" -DCMAKE_PREFIX_PATH="$prefix" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$host_qt -DASSAY_QT_TRANSLATIONS=/usr/share/qt6/translations \
        >"$cache/assay-configure.log" 2>&1 || { tail -n 40 "$cache/assay-configure.log" >&2; exit 1; }
    cmake --build "$build"
    collect
}

# The DLLs that a program or a DLL asks for, one a line.
asks_for() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/.*DLL Name: //p'; }

# The folder that is installed: programs, Qt, its plugins, and every DLL that is not Windows' own.
collect() {
    say "Collecting what is installed: $files"
    rm -rf "$files"
    mkdir -p "$files/platforms" "$files/styles" "$files/tls" "$files/imageformats" "$files/sqldrivers"
    cp "$build"/bin/assay.exe "$build"/bin/assay.com "$build"/bin/assay-demo-server.exe "$files/"
    cp "$prefix/plugins/platforms/qwindows.dll" "$prefix/plugins/platforms/qoffscreen.dll" "$files/platforms/"
    cp "$prefix"/plugins/styles/*.dll "$files/styles/"
    cp "$prefix"/plugins/tls/*.dll "$files/tls/"
    cp "$prefix"/plugins/sqldrivers/qsqlite.dll "$files/sqldrivers/"
    cp "$root/LICENSE" "$files/LICENSE.txt"
    cp "$here/README-installed.txt" "$files/README.txt"
    local todo=() name found
    mapfile -t todo < <(find "$files" -name '*.exe' -o -name '*.com' -o -name '*.dll')
    while [ ${#todo[@]} -gt 0 ]; do
        local next=()
        for name in $(for file in "${todo[@]}"; do asks_for "$file"; done | sort -u); do
            [ -e "$files/$name" ] && continue
            found=$(find "$prefix/bin" /usr/x86_64-w64-mingw32/lib /usr/lib/gcc/x86_64-w64-mingw32/*-posix \
                -maxdepth 1 -iname "$name" 2>/dev/null | head -n 1)
            [ -n "$found" ] || continue # Windows' own
            cp "$found" "$files/$name"
            next+=("$files/$name")
        done
        todo=("${next[@]}")
    done
    find "$files" \( -name '*.exe' -o -name '*.com' -o -name '*.dll' \) -exec x86_64-w64-mingw32-strip --strip-unneeded {} +
    # MSVC and mingw builds read UTF-8 the same; plugins are looked for beside the program.
    printf '[Paths]\nPrefix=.\nPlugins=.\n' >"$files/qt.conf"
    hardened
    sign "$files/assay.exe" "$files/assay.com" "$files/assay-demo-server.exe"
    du -sh "$files"
}

# Fails when a file that is installed is not built so that faults in memory are hard to use.
hardened() {
    local ours=("$files/assay.exe" "$files/assay.com" "$files/assay-demo-server.exe") others=()
    mapfile -t others < <(find "$files" -name '*.dll' | sort)
    "$here/hardening.sh" "${ours[@]}" --of-others "${others[@]}"
}

# sign FILE…: with osslsigncode and a PKCS#12 file, when there is one: ASSAY_SIGN_PKCS12, ASSAY_SIGN_PASSWORD_FILE.
sign() {
    [ -n "${ASSAY_SIGN_PKCS12:-}" ] || return 0
    local file
    for file in "$@"; do
        osslsigncode sign -pkcs12 "$ASSAY_SIGN_PKCS12" -readpass "$ASSAY_SIGN_PASSWORD_FILE" -h sha256 -n Assay \
            -ts "${ASSAY_SIGN_TIMESTAMP:-http://timestamp.digicert.com}" -in "$file" -out "$file.signed"
        mv "$file.signed" "$file"
    done
}

portable() {
    say 'The portable ZIP'
    local name
    name=Assay-$(version)-windows-x64
    rm -rf "${build:?}/$name" "$build/$name.zip"
    cp -a "$files" "$build/$name"
    (cd "$build" && zip -q -r -9 "$name.zip" "$name")
    rm -r "${build:?}/$name"
    stat -c '%s %n' "$build/$name.zip"
}

# A path as the programs of this system write it.
native() { if command -v cygpath >/dev/null; then cygpath -aw "$1"; else realpath -m "$1"; fi; }

installer() {
    say 'The installer'
    local output
    output=$build/Assay-$(version)-windows-x64-setup.exe
    # What the uninstaller deletes: these files and then their folders, nothing else that may lie there.
    # shellcheck disable=SC2016 # NSIS expands $INSTDIR
    (cd "$files" && {
        find . -type f -printf '%P\n' | sort | sed 's|/|\\|g; s|.*|Delete "$INSTDIR\\&"|'
        find . -mindepth 1 -depth -type d -printf '%P\n' | sed 's|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|'
    }) >"$files.nsh"
    makensis -V2 -DVERSION="$(version)" "-DFILES=$(native "$files")" "-DOUTPUT=$(native "$output")" \
        "-DICON=$(native "$build/packaging/assay.ico")" "-DLICENSE=$(native "$root/LICENSE")" "$(native "$here/assay.nsi")"
    sign "$output"
    stat -c '%s %n' "$output"
}

case ${1:-} in
-h | --help)
    usage
    exit
    ;;
esac
steps=("$@")
[ $# -gt 0 ] || steps=(packages sources libraries qt plots keychain assay portable installer)
for step in "${steps[@]}"; do
    case $step in
    packages | sources | libraries | qt | plots | keychain | assay | portable | installer) "$step" ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done
