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

    /// Sets the search text; empty for none. The caller must update the view.
    void setNeedle(const QString &needle) { m_needle = needle; }

protected:
    void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintHits(QPainter *painter, const Cell &cell, const QString &text) const;

    QString m_needle;
};

} // namespace assay
