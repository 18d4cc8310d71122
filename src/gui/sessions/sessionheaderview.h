// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

/// The titles of the table of sessions. Looks as the header of the jobs does; a click asks for a sort. GUI thread.
class SessionHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit SessionHeaderView(QWidget *parent = nullptr);

    /// Shows that the rows are sorted by this column; -1: by none.
    void setSort(int column, Qt::SortOrder order);

    QSize sizeHint() const override;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace assay
