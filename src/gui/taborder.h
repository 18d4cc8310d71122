// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace assay {

/// Puts the widgets inside \p root into the tab order in which their layouts show them. For widgets that are added as
/// the program runs: Qt puts those last.
void orderTabsByLayout(QWidget *root);

} // namespace assay
