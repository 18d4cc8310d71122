// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/table/rowdelegate.h"

namespace assay {

/// Draws a status: icon and text.
class StatusDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Metrics &metrics, const QModelIndex &index) const override;
};

} // namespace assay
