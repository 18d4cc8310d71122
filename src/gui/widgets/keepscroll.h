// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollBar;

namespace assay {

/// Scrolls to \p value. If the content has not got its size yet, as in a new window, it scrolls when it has; it gives
/// up when the user scrolls first, or after a second.
void keepScroll(QScrollBar *bar, int value);

} // namespace assay
