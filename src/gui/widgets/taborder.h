// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace assay {

/// The widgets inside \p root that accept Tab focus, in the order of their layouts, including hidden and disabled ones.
/// Qt's own order is the order of creation, so widgets that are created later would come last.
[[nodiscard]] std::vector<QWidget *> tabStops(QWidget *root);

/// Gives the focus to the next (or previous) visible and enabled stop after \p from; wraps around. If \p from is not a
/// stop, to the first (or last) one. Returns false when there is none.
bool moveFocus(const std::vector<QWidget *> &stops, const QWidget *from, bool next);

} // namespace assay
