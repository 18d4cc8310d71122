// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace assay {

/// True when a text holds what a reader cannot see: line breaks, and characters that turn, join or hide others, also
/// those of Unicode's tags. Not the two joiners that real writing needs (U+200C, U+200D).
[[nodiscard]] bool hasHiddenCharacters(QStringView text);

} // namespace assay
