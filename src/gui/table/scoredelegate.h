// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/table/rowdelegate.h"

namespace assay {

/// Draws a score: a bar with the length of the share of scale, and the value on its own scale. Without a known scale,
/// only the value; without a score, only the sign for "no value".
class ScoreDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Metrics &metrics, const QModelIndex &index) const override;
};

} // namespace assay
