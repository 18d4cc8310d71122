// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStyledItemDelegate>

#include "gui/metrics.h"

namespace assay {

class Colours;

/// Draws the cells of the table of jobs: the whole row's background by selection, pointer and focus, and plain text on
/// it. The delegates for special columns draw only what is inside. Does without the style's own cell drawing, which
/// lays out every text twice: a page of the table must be drawn well within a frame.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);
    ~RowDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The background of a part of a row, also used beside the last column.
    static void paintRowBackground(
        QPainter *painter, const QRect &rect, const Colours &colours, bool selected, bool hovered, bool focused);

    /// Draws one line of text, cut with an ellipsis where it is too long; \p alignment is mirrored with the layout.
    static void drawLine(
        QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, Qt::TextElideMode mode = Qt::ElideRight);

    /// As much of a text as is no wider than \p width, in pixels, with an ellipsis at its end where that is not all.
    [[nodiscard]] static QString elidedRight(const QString &text, int width, const QFontMetrics &metrics);

protected:
    /// What a cell is drawn with.
    struct Cell
    {
        QRect rect; ///< inside the cell's margins
        Qt::LayoutDirection direction;
        const Colours &colours;
        const Metrics &metrics;
    };

    /// Draws the cell's own content. The painter has the body's font and the text's colour, and is not clipped.
    virtual void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const;

    /// Width that the content would like, without the margins.
    [[nodiscard]] virtual int contentWidth(const Metrics &metrics, const QModelIndex &index) const;

    /// The sign for "no value".
    static void drawNothing(QPainter *painter, const Cell &cell, Qt::Alignment alignment);

    [[nodiscard]] const Metrics &metricsFor(const QFont &font) const;

private:
    mutable std::unique_ptr<Metrics> m_metrics; // of the font drawn with last
};

} // namespace assay
