#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an AppImage of the archive that runs from any folder. Written, not yet run: appimagetool could not be had here.
# Usage: packaging/appimage/build.sh, after ./dev package, with appimagetool on the PATH.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
archive=$(compgen -G 'build/packages/assay-*-linux-*.tar.gz' | head -n 1)
folder=build/appimage/Assay.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr"
tar -xzf "$archive" --strip-components=1 -C "$folder/usr"
cp "$folder/usr/share/applications/org.assay.Assay.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/org.assay.Assay.png" "$folder/"
ln -s usr/bin/assay "$folder/AppRun"
appimagetool "$folder" "build/packages/$(basename "$archive" .tar.gz).AppImage"
