// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// A text as a word in a menu: short, and without a letter that would be taken for a mnemonic.
[[nodiscard]] QString menuWord(QString text);

} // namespace assay
