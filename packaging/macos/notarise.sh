#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Has Apple look at a signed disk image and staples the answer to it. Usage: notarise.sh Assay.dmg
# Needs ASSAY_NOTARY_PROFILE, a profile made with: xcrun notarytool store-credentials
set -euo pipefail
[ $# -eq 1 ] || { echo 'Usage: notarise.sh Assay.dmg' >&2 && exit 2; }
xcrun notarytool submit "$1" --keychain-profile "${ASSAY_NOTARY_PROFILE:?names the profile of notarytool}" --wait
xcrun stapler staple "$1"
spctl --assess --type open --context context:primary-signature --verbose "$1"
