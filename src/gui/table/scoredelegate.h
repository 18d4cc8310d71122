// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/table/rowdelegate.h"

namespace assay {

/// A score: a bar as long as its share of scale, and the value on its own scale beside it. Without a scale only the
/// value; without a score only the sign for nothing.
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
