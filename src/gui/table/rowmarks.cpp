// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/rowmarks.h"

#include <algorithm>
#include <bit>

namespace assay {

RowMarks::RowMarks(MarkFlags flags, const QRect &cell, const Metrics &metrics)
{
    const int side = metrics.iconSize;
    const int slot = side + metrics.space(0.5);
    const int marks = std::popcount(flags);
    const int room = cell.width() / 2 / slot;
    const int icons = marks <= room ? marks : std::max(0, room - 1); // else one place is the number's
    const int slots = std::min(marks, room);
    m_counted = static_cast<std::size_t>(marks - icons);
    m_rect = QRect(cell.right() + 1 - slots * slot, cell.y(), slots * slot, cell.height());
    m_countRect = QRect(m_rect.x(), m_rect.y(), m_counted > 0 && slots > 0 ? slot : 0, m_rect.height());
    int skipped = marks - icons;
    int x = m_rect.x() + m_countRect.width() + metrics.space(0.5);
    for (const MarkFlag flag : AllMarks) {
        if (!hasMark(flags, flag) || skipped-- > 0)
            continue;
        m_icons.push_back({flag, QRect(x, cell.y() + (cell.height() - side + 1) / 2, side, side)});
        x += slot;
    }
}

} // namespace assay
