#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs, runs, upgrades and removes build/windows' installer under Wine, in a fresh prefix, and says what held. With
# "tests" also builds and runs the tests of the core, the service and the export. As root it installs the tools that it
# misses, else it names them. Needs Assay built for this system (./dev build) to compare with.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/windows
out=$root/build/verify-windows
export WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=' LC_ALL=C.UTF-8
version=$(sed -n 's/^project(Assay VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")
setup=$build/Assay-$version-windows-x64-setup.exe

# shellcheck source=packaging/checks.sh
source "$root/packaging/checks.sh"

need_file "$setup" packaging/windows/cross-build.sh >/dev/null
need_file "$build/Assay-$version-windows-x64.zip" packaging/windows/cross-build.sh >/dev/null
need_file "$root/build/release/bin/assay" './dev build' >/dev/null
need wine=wine Xvfb=xvfb convert=imagemagick unzip=unzip openssl=openssl
[ -d /usr/share/fonts/truetype/dejavu ] || need no-fonts=fonts-dejavu-core
work=$(mktemp -d /var/tmp/assay-wine.XXXXXX)
export WINEPREFIX=$work/prefix

clean_up() {
    wineserver -k 2>/dev/null || true
    [ -z "${x_server:-}" ] || kill "$x_server" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

# Nothing of the build is on a path, and the folder that programs run in is empty, so a missing DLL is missed.
run() { (cd "$work/empty" && timeout 300 wine "$@"); }
says() { [[ $(run "${@:2}" 2>/dev/null) == *"$1"* ]]; }
in_registry() { wine reg query "$1" >/dev/null 2>&1; }
not() { ! "$@"; }
until_gone() { for _ in $(seq 100); do [ -e "$1" ] || return 0; sleep 0.2; done; return 1; }
until_unregistered() { for _ in $(seq 50); do in_registry "$uninstall_key" || return 0; sleep 0.2; done; return 1; }

# Runs a test program. It holds when it came to its end and no row failed but those of wine-cannot.txt; these are counted.
undecided=0
holds() {
    local result=$out/tst_$1.txt
    rm -f "$result"
    run "./tst_$1.exe" -o 'result.txt,txt' || true
    mv "$work/empty/result.txt" "$result" || return 1
    tr -d '\r' <"$result" | sed -n 's/^FAIL!  : \([^ ]*\) .*/\1/p' | sort -u >"$work/failed"
    undecided=$((undecided + $(wc -l <"$work/failed")))
    sed 's/ *#.*//' "$here/wine-cannot.txt" | grep -v '^$' | sort -u >"$work/cannot"
    grep -q '^Totals:' "$result" && [ -z "$(comm -23 "$work/failed" "$work/cannot")" ]
}

# With Noto Color Emoji installed, Wine 8 and Qt crash while they list the fonts; and pictures should not depend on the
# machine. A program that crashed ends at once, without Wine's debugger.
export FONTCONFIG_FILE=$work/fonts.conf WINEDLLOVERRIDES="$WINEDLLOVERRIDES;winedbg.exe=d"
cat >"$FONTCONFIG_FILE" <<CONF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>$work/fonts</cachedir></fontconfig>
CONF

mkdir -p "$out" "$work/empty"
Xvfb :79 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
x_server=$!
export DISPLAY=:79
say 'A fresh Wine prefix'
wineboot -i >/dev/null 2>&1
winecfg -v win10 >/dev/null 2>&1
wine --version
user=$WINEPREFIX/drive_c/users/$(id -un)
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Assay'

say 'Installing'
check 'the installer, silently, for this user' run "$setup" /S /CurrentUser
at=$(find "$WINEPREFIX/drive_c" -name assay.exe -printf '%h\n' | head -n 1)
check 'it is in the folder of the user' test -n "$at" -a "${at#"$user"}" != "$at"
check 'the Start menu has it' compgen -G "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Assay.lnk"
check 'Windows knows how to uninstall it' in_registry "$uninstall_key"
check '"Open with" knows it for .json' in_registry 'HKCU\Software\Classes\.json\OpenWithProgids'
check 'links to views are known' in_registry 'HKCU\Software\Classes\assay\shell\open\command'

say 'Running'
check 'assay.exe --version' says "assay $version" "$at/assay.exe" --version
check 'assay.com --version' says "assay $version" "$at/assay.com" --version
check 'assay.exe --demo 1000 --export out.csv' run "$at/assay.exe" --demo 1000 --export "C:\\out.csv" --quiet
"$root/build/release/bin/assay" --demo 1000 --export "$work/linux.csv" --quiet
check 'its bytes are those of the program for Linux' cmp "$WINEPREFIX/drive_c/out.csv" "$work/linux.csv"
check 'to standard output, too' bash -c "cd '$work/empty' && wine '$at/assay.com' --demo 1000 --export - --format csv --quiet 2>/dev/null | cmp - '$work/linux.csv'"
for theme in light dark; do
    check "--screenshot, $theme" run "$at/assay.exe" --demo 2000 --screenshot "C:\\$theme.png" --theme $theme
    cp "$WINEPREFIX/drive_c/$theme.png" "$out/" || true
    check 'the picture holds the window' picture "$out/$theme.png"
done

say 'HTTPS'
# Whatever a service does, the program ends, with status 4 and a sentence.
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/key.pem" -out "$work/certificate.pem" -days 2 \
    -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null
openssl s_server -accept 18443 -key "$work/key.pem" -cert "$work/certificate.pem" -www -quiet >/dev/null 2>&1 &
openssl_pid=$!
fails() {
    local status=0
    (cd "$work/empty" && MEIBEL_API_KEY=no-key timeout 120 wine "$at/assay.com" --base-url "$1" --export - --quiet) \
        >"$work/https.txt" 2>&1 || status=$?
    [ $status -eq 4 ] && grep -q "$2" "$work/https.txt"
}
check 'nothing answers' fails https://127.0.0.1:9 'Nothing answers'
check 'a host that is not there' fails https://no-such-host.invalid "can't be found"
check 'a certificate that nobody knows' fails https://localhost:18443 "can't be trusted"
kill $openssl_pid 2>/dev/null || true

say 'Upgrade in place'
wine reg add 'HKCU\Software\Assay\Assay\window' /v theme /d 'Dark' /f >/dev/null 2>&1
touch "$at/of-an-older-version.dll"
check 'the installer over it' run "$setup" /S /CurrentUser
check 'settings were kept' in_registry 'HKCU\Software\Assay\Assay\window'
check 'it still runs' says "assay $version" "$at/assay.exe" --version
rm "$at/of-an-older-version.dll"

say 'Uninstalling'
check 'the uninstaller, silently' run "$at/uninstall.exe" /S /CurrentUser
check 'the folder is gone' until_gone "$at"
# The uninstaller goes on from a copy of itself; what it takes away last is its entry for Windows.
check 'the Start menu has it no more' until_gone "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Assay.lnk"
check 'nothing is registered' until_unregistered
check '"Open with" is as before' not in_registry 'HKCU\Software\Classes\.json\OpenWithProgids'
check 'links to views are no longer known' not in_registry 'HKCU\Software\Classes\assay'
check 'no settings are left' not in_registry 'HKCU\Software\Assay'

say 'The portable copy'
mkdir "$WINEPREFIX/drive_c/Meine Prüfung"
(cd "$WINEPREFIX/drive_c/Meine Prüfung" && unzip -q "$build/Assay-$version-windows-x64.zip")
check 'from a folder with a space and an umlaut' says "assay $version" \
    "C:\\Meine Prüfung\\Assay-$version-windows-x64\\assay.exe" --version

if [ "${1:-}" = tests ]; then
    say 'The tests of the core, the service, the export and the library'
    tests=(librarydatabase connectionstore viewstore viewlink markstore keystore meibelconfig
        connection retrypolicy httperrors jobservice servicewire jobstreamreader readermutations jobstore jobquery
        queryrunner querytext querystop conditions fileloader gzipinflater textmatcher textranking sorting scoringmodules
        jobfields elementscanner memory fileexport exportdelimited exportjson)
    { cmake -S "$root" -B "$build" -DBUILD_TESTING=ON && cmake --build "$build" --target "${tests[@]/#/tst_}"; } \
        >"$work/tests.log" 2>&1 || { tail -n 20 "$work/tests.log"; exit 1; }
    cp "$build"/files/*.dll "$work/empty/"
    cp -r "$build/files/sqldrivers" "$build/files/tls" "$work/empty/"
    cp "${ASSAY_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/assay-windows}/prefix/bin/Qt6Test.dll" "$work/empty/"
    for name in "${tests[@]}"; do
        cp "$build/bin/tst_$name.exe" "$work/empty/"
        check "tst_$name" holds "$name"
        grep -A 3 -E '^(FAIL!|Totals)' "$out/tst_$name.txt" | tr -d '\r' | cut -c 1-160 || true
    done
    printf '\n%d rows of tests failed under Wine; a real Windows has to decide on them (wine-cannot.txt)\n' "$undecided"
fi

summary "$out"
