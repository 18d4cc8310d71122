// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QPixmap>
#include <QStyledItemDelegate>

#include "gui/look/metricscache.h"
#include "gui/look/textlines.h"
#include "models/sessionmap.h"

namespace assay {

class Colours;
class SessionMapModel;

/// Paints the cells of a session's map: the share of scale as colour and the value as text, or the sign of the status;
/// hatching where there is no job. Cells whose jobs the filters hide are pale with a dashed outline. GUI thread.
class SessionMapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \p model is not owned and must outlive this.
    explicit SessionMapDelegate(const SessionMapModel &model, QObject *parent = nullptr);
    ~SessionMapDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How a cell with a score looks.
    struct Fill
    {
        QColor ground;
        QColor text; ///< with a contrast of at least 4.5:1 on the ground
    };

    /// The look of a share of scale (0 to 1); \p hidden: the filters hide all jobs of the cell.
    [[nodiscard]] static Fill fill(const Colours &colours, double share, bool hidden);

private:
    struct Tile
    {
        QPixmap pixmap;
        qreal ratio = 0.0;
        QRgb colour = 0;
    };
    struct Fills
    {
        qint64 palette = -1;
        std::array<std::optional<Fill>, 202> fills; // by per cent, then the hidden ones
    };

    void paintTurn(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawCentred(QPainter *painter, const QRect &place, const QString &text) const;
    [[nodiscard]] QRect paintNote(
        QPainter *painter, const QRect &box, const SessionMap::Cell &cell, const QStyleOptionViewItem &option,
        const QColor &ground, const QColor &ink) const;
    void paintNoJob(QPainter *painter, const QRect &rect, const Colours &colours) const;
    [[nodiscard]] const Fill &fillFor(const QPalette &palette, double share, bool hidden) const;

    const SessionMapModel &m_model;
    mutable TextLines m_lines;
    mutable Tile m_tile;
    mutable Fills m_fills;
    mutable MetricsCache m_metrics;
};

} // namespace assay
