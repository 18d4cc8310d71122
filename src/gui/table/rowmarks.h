// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QRect>

#include "core/job/jobmark.h"
#include "gui/look/metrics.h"

namespace assay {

/// The places of the marks at the end of a cell, not mirrored: an icon for each, in the order of AllMarks; where they
/// would take more than half of the cell, the first ones are only counted. A plain value.
class RowMarks
{
public:
    RowMarks(MarkFlags flags, const QRect &cell, const Metrics &metrics);

    struct Icon
    {
        MarkFlag flag;
        QRect rect;
    };
    [[nodiscard]] const std::vector<Icon> &icons() const { return m_icons; }

    /// How many marks have no icon, and where their number stands; 0: all have one.
    [[nodiscard]] std::size_t counted() const { return m_counted; }
    [[nodiscard]] const QRect &countRect() const { return m_countRect; }

    /// All of it; empty without marks.
    [[nodiscard]] const QRect &rect() const { return m_rect; }

private:
    QRect m_rect;
    QRect m_countRect;
    std::size_t m_counted = 0;
    std::vector<Icon> m_icons;
};

} // namespace assay
