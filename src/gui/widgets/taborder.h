// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace assay {

/// The widgets inside \p root that Tab stops at, in the order in which their layouts show them, hidden and disabled
/// ones too. Qt's own order is the one in which widgets were made, and widgets made later come last.
[[nodiscard]] std::vector<QWidget *> tabStops(QWidget *root);

/// Gives the focus to the next of the stops that is shown and enabled, or the one before; from the last to the first.
/// From a widget that is no stop, to the first or the last one. False when there is none.
bool moveFocus(const std::vector<QWidget *> &stops, const QWidget *from, bool next);

} // namespace assay
