// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/table/rowdelegate.h"

namespace assay {

/// Draws an id in the fixed font, elided in the middle, so that both ends are visible.
class IdDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Metrics &metrics, const QModelIndex &index) const override;
};

} // namespace assay
