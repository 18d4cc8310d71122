// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "gui/look/metricscache.h"
#include "gui/look/textlines.h"

namespace assay {

class Colours;

/// Draws the cells of the table of sessions: shares of scale as a bar and per cent, counts, names and ids. The view
/// sets the state of the option: see RowTableView. GUI thread.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SessionDelegate(QObject *parent = nullptr);
    ~SessionDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintShare(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, double share) const;

    mutable MetricsCache m_metrics;
    mutable TextLines m_lines;
};

} // namespace assay
