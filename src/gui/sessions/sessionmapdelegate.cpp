// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionmapdelegate.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "gui/jobs/statuslook.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/placeclip.h"
#include "models/sessionmapmodel.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr std::uint32_t MostCounted = 99; // in a corner of a cell

/// Whether a sign stands for the status, since there is no score.
bool showsStatus(SessionMap::Kind kind)
{
    return kind == SessionMap::Kind::Failed || kind == SessionMap::Kind::Pending || kind == SessionMap::Kind::NotRun;
}

} // namespace

SessionMapDelegate::SessionMapDelegate(const SessionMapModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

SessionMapDelegate::~SessionMapDelegate() = default;

SessionMapDelegate::Fill SessionMapDelegate::fill(const Colours &colours, double share, bool hidden)
{
    // The ramp of the score bars, as a tint: large fields in its full colours would be loud, and their text unreadable.
    // Towards its ends it gets stronger, so that what is low or high stands out.
    // Most scores are high, and the low ones are looked for: the high end is the quieter one.
    const double towardsEnd = std::clamp(share, 0.0, 1.0) * 2.0 - 1.0; // -1 to 1
    const double quiet = colours.dark ? 0.30 : 0.24;
    const double strength = towardsEnd < 0 ? std::lerp(quiet, colours.dark ? 0.74 : 0.68, -towardsEnd)
                                           : std::lerp(quiet, colours.dark ? 0.56 : 0.46, towardsEnd);
    const QColor ground = Colours::mixed(colours.window, colours.ramp(share), hidden ? strength * 0.22 : strength);
    return {ground, Colours::readable(hidden ? colours.mutedText : colours.text, {ground})};
}

const SessionMapDelegate::Fill &SessionMapDelegate::fillFor(const QPalette &palette, double share, bool hidden) const
{
    if (m_fills.palette != palette.cacheKey()) {
        m_fills = {};
        m_fills.palette = palette.cacheKey();
    }
    const auto percent = static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * 100.0));
    std::optional<Fill> &known = m_fills.fills[percent + (hidden ? 101 : 0)];
    if (!known)
        known = fill(Colours::of(palette), share, hidden);
    return *known;
}

void SessionMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, m_model.isCurrentTurn(index.row()) ? colours.rowSelectedQuiet : colours.window);
    if (index.column() == 0)
        paintTurn(painter, option, index);
    else
        paintCell(painter, option, index);
    // Where the keyboard is.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.text, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    painter->restore();
}

void SessionMapDelegate::paintTurn(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const Metrics &metrics = m_metrics.of(option.font);
    const bool current = m_model.isCurrentTurn(index.row());
    if (current) {
        const QRect bar(option.rect.x(), option.rect.y(), std::max(3, metrics.unit * 3 / 4), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.accentInk);
    }
    painter->setFont(current ? metrics.strong : metrics.secondary);
    painter->setPen(current ? colours.text : colours.mutedText);
    const int margin = metrics.space(1);
    TextLines::drawOnce(
        *painter, option.rect.adjusted(margin, 0, -margin, 0), option.direction, Qt::AlignRight,
        index.data(Qt::DisplayRole).toString());
}

void SessionMapDelegate::paintCell(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const Metrics &metrics = m_metrics.of(option.font);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const qreal radius = std::max(2, metrics.radius / 2);
    const SessionMap::Cell *cell = m_model.cell(index);
    if (!cell) {
        paintNoJob(painter, box, colours);
        return;
    }
    const bool hidden = cell->shown == 0;
    QColor ground = Colours::mixed(colours.window, colours.text, hidden ? 0.02 : (colours.dark ? 0.08 : 0.05));
    QColor ink = hidden ? colours.mutedText : colours.text;
    if (cell->share) {
        const Fill &look = fillFor(option.palette, *cell->share, hidden);
        ground = look.ground;
        ink = look.text;
    } else if (cell->kind == SessionMap::Kind::Failed && !hidden) {
        ground = Colours::mixed(colours.window, colours.failure, colours.dark ? 0.20 : 0.12);
    }
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hovered ? Colours::mixed(ground, colours.text, 0.08) : ground);
    painter->drawRoundedRect(QRectF(box), radius, radius);
    painter->setBrush(Qt::NoBrush);
    if (hidden) {
        painter->setPen(QPen(colours.border, 1.0, Qt::DashLine));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (index == m_model.currentJobIndex()) {
        painter->setPen(QPen(colours.accentInk, 2.0));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius + 0.5, radius + 0.5);
    }

    const QRect place = cell->jobs == 1 ? box : paintNote(painter, box, *cell, option, ground, ink);
    if (showsStatus(cell->kind)) {
        const StatusLook look = statusLook(m_model.status(index), colours);
        const int size = std::min(metrics.iconSize, place.height() - 2);
        const QRect icon(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
        icons::paint(painter, icon, look.iconName, hidden ? colours.mutedText : look.iconColour);
        return;
    }
    painter->setFont(metrics.body);
    painter->setPen(ink);
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        text = u"–"_s;
    if (painter->fontMetrics().horizontalAdvance(text) > place.width() - 2)
        painter->setFont(metrics.secondary);
    if (painter->fontMetrics().horizontalAdvance(text) > place.width())
        text = QChar(0x2026); // a part of a number is another number
    drawCentred(painter, place, text);
}

void SessionMapDelegate::drawCentred(QPainter *painter, const QRect &place, const QString &text) const
{
    const int width = std::min(place.width(), painter->fontMetrics().horizontalAdvance(text) + 1);
    const QRect line(place.x() + (place.width() - width) / 2, place.y(), width, place.height());
    m_lines.draw(painter, line, Qt::LeftToRight, Qt::AlignLeft, text);
}

/// Below the value: how many jobs are in the cell, and that one of them has failed, which its neighbour's score must
/// not cover up. Returns the place that is left for the value.
QRect SessionMapDelegate::paintNote(
    QPainter *painter, const QRect &box, const SessionMap::Cell &cell, const QStyleOptionViewItem &option,
    const QColor &ground, const QColor &ink) const
{
    const Metrics &metrics = m_metrics.of(option.font);
    QFont small = metrics.secondary;
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.8);
    const QFontMetrics figures(small);
    const int height = figures.capHeight() + 3;
    const QRect line(box.x(), box.bottom() + 1 - height - 2, box.width(), height);
    QString count = u'×' + m_model.result()->query.locale.toString(std::min(cell.jobs, MostCounted));
    if (cell.jobs > MostCounted)
        count += u'+';
    const bool failed = cell.failed > 0 && cell.kind != SessionMap::Kind::Failed;
    const int mark = failed ? height : 0;
    const int width = figures.horizontalAdvance(count) + 1;
    const int x = line.x() + std::max(0, (line.width() - width - mark) / 2);
    painter->setFont(small);
    painter->setPen(ink);
    m_lines.draw(
        painter, QRect(x, line.y(), std::min(width, line.width() - mark), height), Qt::LeftToRight, Qt::AlignLeft,
        count);
    if (failed)
        icons::paint(
            painter, QRect(x + std::min(width, line.width() - mark), line.y(), mark, height), "status-failed"_L1,
            Colours::readable(Colours::of(option.palette).failure, {ground}));
    return box.adjusted(0, 0, 0, -height);
}

/// Hatched: no job of this module in this turn.
void SessionMapDelegate::paintNoJob(QPainter *painter, const QRect &rect, const Colours &colours) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QColor colour = Colours::mixed(colours.window, colours.text, colours.dark ? 0.13 : 0.10);
    if (m_tile.pixmap.isNull() || m_tile.ratio != ratio || m_tile.colour != colour.rgb()) {
        constexpr int Step = 6;
        QPixmap pixmap(QSize(Step, Step) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter hatch(&pixmap);
        hatch.setRenderHint(QPainter::Antialiasing);
        hatch.setPen(QPen(colour, 1.0));
        for (const int shift : {-Step, 0, Step}) // also what comes in over the corners
            hatch.drawLine(QPointF(shift - 1, Step + 1), QPointF(shift + Step + 1, -1));
        m_tile = {pixmap, ratio, colour.rgb()};
    }
    painter->drawTiledPixmap(rect, m_tile.pixmap);
}

} // namespace assay
