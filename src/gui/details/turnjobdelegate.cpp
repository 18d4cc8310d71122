// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/turnjobdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "gui/jobs/scorebar.h"
#include "gui/jobs/statuslook.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/placeclip.h"
#include "models/displaytext.h"
#include "models/turnjobsmodel.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

int barHeight(const Metrics &metrics)
{
    return std::max(3, metrics.space(0.75));
}

} // namespace

struct TurnJobDelegate::Line
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Colours &colours;
    const Metrics &metrics;
    bool hidden; ///< by the refinement: drawn muted

    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
};

void TurnJobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const Metrics metrics(option.font);
    const PlaceClip clip(*painter, option.rect); // restores the painter at the end
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(!selected ? colours.rowHover : focused ? colours.rowSelected : colours.rowSelectedQuiet);
        painter->drawRoundedRect(option.rect, metrics.radius, metrics.radius);
    }
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accentInk, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), metrics.radius, metrics.radius);
    }

    const Line line{painter, option, index, colours, metrics, index.data(TurnJobsModel::HiddenRole).toBool()};
    const QRect row = option.rect.adjusted(metrics.space(2), 0, -metrics.space(2), 0);
    // The bar under the text has the whole width: the panel is narrow, and names are long.
    const int thick = barHeight(metrics);
    const QRect text(row.x(), row.y(), row.width(), row.height() - thick - metrics.space(0.5));
    const QString score = index.data(TurnJobsModel::ScoreRole).toString();
    const int figures = score.isEmpty() ? paintStatus(line, text) : paintScore(line, text, score);
    if (const QVariant share = index.data(TurnJobsModel::ShareRole); share.isValid()) {
        const QRect bar(row.x(), text.bottom() + 1 - metrics.space(0.25), row.width(), thick);
        painter->setOpacity(line.hidden ? 0.6 : 1.0);
        paintScoreBar(painter, line.mirrored(bar), share.toDouble(), option.direction, colours);
        painter->setOpacity(1.0);
    }
    painter->setFont(selected ? metrics.strong : metrics.body);
    painter->setPen(line.hidden ? colours.mutedText : colours.text);
    m_lines.draw(
        painter, line.mirrored(text.adjusted(0, 0, -figures - metrics.space(2), 0)), option.direction, Qt::AlignLeft,
        index.data(Qt::DisplayRole).toString());
}

/// Returns the width that it takes at the end of the place.
int TurnJobDelegate::paintScore(const Line &line, const QRect &place, const QString &text) const
{
    // "7 / 10": the value and, muted, the top of its scale. Numbers are left-to-right in every script.
    const qsizetype slash = text.indexOf(" / "_L1);
    const QString number = slash < 0 ? text : text.left(slash);
    const QString top = slash < 0 ? QString() : QChar(0x2009) + "/"_L1 + QChar(0x2009) + text.mid(slash + 3);
    line.painter->setFont(line.metrics.body);
    const QFontMetrics font = line.painter->fontMetrics();
    const int topWidth = top.isEmpty() ? 0 : font.horizontalAdvance(top) + 1;
    int width = std::min(font.horizontalAdvance(number) + 1 + topWidth, place.width());
    const QRect shown = line.mirrored(QRect(place.right() + 1 - width, place.y(), width, place.height()));
    const QRect value = shown.adjusted(0, 0, -topWidth, 0);
    line.painter->setPen(line.hidden ? line.colours.mutedText : line.colours.text);
    m_lines.draw(line.painter, value, Qt::LeftToRight, Qt::AlignRight, number);
    line.painter->setPen(line.colours.mutedText);
    m_lines.draw(
        line.painter, QRect(value.right() + 1, value.y(), topWidth, value.height()), Qt::LeftToRight, Qt::AlignLeft,
        top);
    // A job that is not completed may have a score, too.
    if (const QString status = line.index.data(TurnJobsModel::StatusRole).toString();
        status != "completed"_L1 && !status.isEmpty()) {
        width += line.metrics.space(1.5) + line.metrics.iconSize;
        paintSign(line, QRect(place.right() + 1 - width, place.y(), line.metrics.iconSize, place.height()));
    }
    return width;
}

/// In place of the score; returns its width.
int TurnJobDelegate::paintStatus(const Line &line, const QRect &place) const
{
    const QString text = line.index.data(TurnJobsModel::StatusTextRole).toString();
    const int side = line.metrics.iconSize;
    line.painter->setFont(line.metrics.body);
    const QFontMetrics font = line.painter->fontMetrics();
    const int withWord = std::min(font.horizontalAdvance(text) + side + line.metrics.space(1.5) + 1, place.width() / 2);
    // The sign is enough where the word would cut the name.
    const QString name = line.index.data(Qt::DisplayRole).toString();
    const int beside = place.width() - withWord - line.metrics.space(2);
    const bool hasWord = QFontMetrics(line.metrics.strong).horizontalAdvance(name) <= beside;
    const int width = hasWord ? withWord : side;
    const QRect end(place.right() + 1 - width, place.y(), width, place.height());
    paintSign(line, QRect(end.x(), end.y(), side, end.height()));
    if (!hasWord)
        return width;
    const QString status = line.index.data(TurnJobsModel::StatusRole).toString();
    line.painter->setPen(line.hidden ? line.colours.mutedText : statusLook(status, line.colours).textColour);
    m_lines.draw(
        line.painter, line.mirrored(end.adjusted(side + line.metrics.space(1.5), 0, 0, 0)), line.option.direction,
        Qt::AlignRight, text);
    return width;
}

void TurnJobDelegate::paintSign(const Line &line, const QRect &place) const
{
    const QString status = line.index.data(TurnJobsModel::StatusRole).toString();
    if (status.isEmpty())
        return;
    const StatusLook look = statusLook(status, line.colours);
    const int side = line.metrics.iconSize;
    const QRect icon(place.x(), place.y() + (place.height() - side + 1) / 2, side, side);
    icons::paint(line.painter, line.mirrored(icon), look.iconName, look.iconColour);
}

QSize TurnJobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.space(30), metrics.rowHeight(Density::Compact) + barHeight(metrics) + metrics.space(0.5)};
}

bool TurnJobDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipText(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace assay
