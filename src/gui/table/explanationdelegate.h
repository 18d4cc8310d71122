// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/table/rowdelegate.h"

namespace assay {

/// Draws an explanation in one line, with search hits highlighted. When the first hit is outside of the cell, the text
/// starts shortly before the hit.
class ExplanationDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Over the marks: what they say, and the note.
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
};

} // namespace assay
