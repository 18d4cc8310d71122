// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "gui/look/textlines.h"

namespace assay {

class Colours;
class Metrics;

/// Draws a job of a turn: the module, the value on its own scale, the bar of its share of scale under both; in place of
/// a score that is missing, the status. The model must be a TurnJobsModel. GUI thread.
class TurnJobDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Line;
    int paintScore(const Line &line, const QRect &place, const QString &text) const;
    int paintStatus(const Line &line, const QRect &place) const;
    void paintSign(const Line &line, const QRect &place) const;

    mutable TextLines m_lines;
};

} // namespace assay
