// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "gui/look/metricscache.h"
#include "gui/look/textlines.h"

namespace assay {

class Colours;

/// Draws the cells of the table of jobs: the row background (selection, hover, focus) and plain text. Subclasses for
/// special columns draw only the content. Does not use the style's cell drawing, which lays out every text twice: a
/// table page must be drawn well within a frame. The view sets the state of the option: State_Active: the table has the
/// focus; State_MouseOver: the pointer is on the row; State_On: the row is the current one (drawn in the cell at its
/// Beginning); State_HasFocus: the cell is shown as the current cell.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);
    ~RowDelegate() override;

    /// Highlights this text in the fields that the search looks through. Repaint the view afterwards.
    void setNeedles(const QStringList &needles) { m_needles = needles; }
    [[nodiscard]] const QStringList &needles() const { return m_needles; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// Parameters for drawing a cell.
    struct Cell
    {
        QRect rect; ///< without the margins of the cell
        Qt::LayoutDirection direction;
        const Colours &colours;
        const Metrics &metrics;
    };

    /// Draws the content of the cell. The painter has the body font and the text colour, and is clipped to the cell
    /// with its margins.
    virtual void paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const;

    /// The place of the content in a cell: without the margins and the line below.
    [[nodiscard]] static QRect contentRect(const QRect &cell, const Metrics &metrics);

    /// Preferred width of the content, without the margins.
    [[nodiscard]] virtual int contentWidth(const Metrics &metrics, const QModelIndex &index) const;

    /// See TextLines::draw().
    void drawLine(
        QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, Qt::TextElideMode mode = Qt::ElideRight) const;

    /// Like drawLine(), with the hits highlighted; starts at the first hit when it would not be in sight.
    void drawHits(
        QPainter *painter, const Cell &cell, Qt::Alignment alignment, const QString &text,
        Qt::TextElideMode mode = Qt::ElideRight) const;

    /// Draws the sign for no value, or that for an empty text.
    void drawNothing(QPainter *painter, const Cell &cell, Qt::Alignment alignment, const QModelIndex &index) const;

    [[nodiscard]] const Metrics &metricsFor(const QFont &font) const { return m_metrics.of(font); }

private:
    void drawUnusable(QPainter *painter, const Cell &cell, const QModelIndex &index) const;

    mutable MetricsCache m_metrics;
    mutable TextLines m_lines;
    QStringList m_needles;
};

} // namespace assay
