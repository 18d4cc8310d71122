// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStyledItemDelegate>

#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

class Colours;

/// Draws the cells of the table of jobs: the whole row's background by selection, pointer and focus, and plain text on
/// it. The delegates for special columns draw only what is inside. Does without the style's own cell drawing, which
/// lays out every text twice: a page of the table must be drawn well within a frame. The view says by the option's
/// state how a cell looks: State_Active, the table has the focus; State_MouseOver, the pointer is on the row; State_On,
/// the row is the current one (drawn in the cell at its Beginning); State_HasFocus, the cell is shown as the current
/// one.
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

    /// As TextLines::draw().
    void drawLine(
        QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, Qt::TextElideMode mode = Qt::ElideRight) const;

    /// The sign for "no value".
    void drawNothing(QPainter *painter, const Cell &cell, Qt::Alignment alignment) const;

    [[nodiscard]] const Metrics &metricsFor(const QFont &font) const;

private:
    mutable std::unique_ptr<Metrics> m_metrics; // of the font drawn with last
    mutable TextLines m_lines;
};

} // namespace assay
