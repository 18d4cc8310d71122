// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Data text for use in a menu entry: shortened, with '&' escaped so that it is not a mnemonic.
[[nodiscard]] QString menuLabel(QString text);

/// The text of a menu entry without a mnemonic in brackets at its end, as languages without Latin letters have it.
[[nodiscard]] QString withoutBracketedMnemonic(const QString &text);

/// The text of a menu entry without its mnemonic and without the dots at its end.
[[nodiscard]] QString plainLabel(const QString &text);

} // namespace assay
