// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <Qt>

namespace assay::reading {

/// The side where reading begins, for texts of any direction: Qt aligns a text by its own direction, so that a name in
/// another script would be at the other end.
[[nodiscard]] inline Qt::Alignment begin(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// Margins of a layout: Qt does not mirror them.
[[nodiscard]] inline QMargins margins(Qt::LayoutDirection direction, int begin, int top, int end, int bottom)
{
    return direction == Qt::RightToLeft ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

} // namespace assay::reading
