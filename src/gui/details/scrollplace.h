// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QScrollArea;
class QWidget;

namespace assay {

/// The place of a scrolled column of parts: which part is at the top, and how far it is scrolled past its beginning. So
/// it stays the same when parts above change their height. A plain value; GUI thread.
struct ScrollPlace
{
    int part = 0; ///< index in the parts
    int offset = 0; ///< in pixels; may be negative in the gap before a part

    /// \p parts are widgets inside the area's widget, from the top.
    [[nodiscard]] static ScrollPlace of(const QScrollArea &area, const std::vector<QWidget *> &parts);

    /// Scrolls there. Does the pending layout first.
    void apply(QScrollArea &area, const std::vector<QWidget *> &parts) const;

    bool operator==(const ScrollPlace &) const = default;
};

} // namespace assay
