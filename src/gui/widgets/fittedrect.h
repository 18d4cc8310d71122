// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

namespace assay {

/// The place of a window that can be seen as a whole: \p wanted, on the screen that shows most of it (the first one if
/// none does), moved and made smaller as far as needed. \p wanted is without the \p frame; \p screens are the parts of
/// the screens where windows may be, in the same unit. Without a screen: \p wanted.
[[nodiscard]] QRect fittedRect(const QRect &wanted, const QMargins &frame, const QList<QRect> &screens);

} // namespace assay
