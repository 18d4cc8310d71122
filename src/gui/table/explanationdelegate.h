// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/table/rowdelegate.h"

namespace assay {

/// An explanation in one line, with what the search found marked. When the first hit lies further to the right than the
/// cell reaches, the line starts shortly before it.
class ExplanationDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// What is searched for; empty for nothing. The view must be updated by the caller.
    void setNeedle(const QString &needle) { m_needle = needle; }

protected:
    void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintHits(QPainter *painter, const Cell &cell, const QString &text) const;

    QString m_needle;
};

} // namespace assay
