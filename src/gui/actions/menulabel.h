// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Data text for use in a menu entry: shortened, with '&' escaped so that it is not a mnemonic.
[[nodiscard]] QString menuLabel(QString text);

} // namespace assay
