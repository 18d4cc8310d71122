// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/facetdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "core/base/pluralcount.h"
#include "gui/filters/facetchoice.h"
#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/placeclip.h"
#include "models/displaytext.h"
#include "models/facetmodel.h"

namespace assay {

namespace {

constexpr qsizetype MaxMeasured = 200; // characters of a name: more never fit

void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, bool checked, bool excluded)
{
    QStyleOptionViewItem box(option);
    box.rect = place;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_On | QStyle::State_Off);
    box.state |= checked ? QStyle::State_On : QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    if (!excluded)
        return;
    // A minus: not every style draws the third state of a check box with one.
    const int thick = std::max(2, place.height() / 7);
    const int inset = place.width() / 4;
    painter->fillRect(
        QRect(place.left() + inset, place.center().y() - (thick - 1) / 2, place.width() - 2 * inset, thick),
        Colours::of(option.palette).text);
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const Metrics metrics(option.font);
    const auto *list = static_cast<const FacetChoice *>(index.model());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const auto count = index.data(FacetModel::CountRole).toUInt();
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
    const bool hasValue = index.data(FacetModel::HasValueRole).toBool();

    const PlaceClip clip(*painter, option.rect); // restores the painter at the end
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        // Not the colour of table rows: on the panel it could not be seen.
        painter->setBrush(Colours::mixed(colours.window, colours.text, colours.dark ? 0.08 : 0.055));
        painter->drawRoundedRect(option.rect, metrics.radius, metrics.radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accentInk, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), metrics.radius, metrics.radius);
    }

    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect row = option.rect.adjusted(metrics.space(1), 0, -metrics.space(1), 0);
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const QRect box(row.left(), row.center().y() - side / 2 + (side % 2 ? 0 : 1), side, side);
    paintCheck(painter, option, mirrored(box), checked, excluded);

    // All counts have the width of the largest one, so that the bars are aligned.
    const QString number = QLocale().toString(count);
    const QFontMetrics body(metrics.body);
    const int numberWidth = body.horizontalAdvance(QLocale().toString(std::max(list->largestCount(), 9U)));
    const QRect numberPlace(row.right() + 1 - numberWidth, row.top(), numberWidth, row.height());
    painter->setFont(metrics.body);
    painter->setPen(colours.mutedText);
    TextLines::drawOnce(*painter, mirrored(numberPlace), option.direction, Qt::AlignRight, number);

    const bool isId = fieldInfo(list->values()->field()).kind == FieldKind::Id && hasValue;
    QFont font = isId ? metrics.fixed : metrics.body;
    font.setStrikeOut(excluded);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int textLeft = box.right() + 1 + metrics.space(2);

    int textEnd = numberPlace.left() - metrics.space(2);
    const int barWidth = std::min(metrics.space(14), (textEnd - box.right()) / 4);
    // All bars of a list have one scale, so a bar is not made shorter for a long name: it gives way.
    const int besideBar = textEnd - barWidth - metrics.space(2) - textLeft;
    const bool nameFits = QFontMetrics(font).horizontalAdvance(name.left(MaxMeasured)) <= besideBar;
    if (barWidth >= metrics.space(5) && nameFits && list->largestCount() > 0) {
        const int thick = std::max(3, metrics.unit);
        const double share = count / double(list->largestCount());
        const double length = count == 0 ? 0.0 : std::max(1.5, barWidth * share);
        const QRect track(textEnd - barWidth, row.center().y() - thick / 2, barWidth, thick);
        QRectF bar(track);
        bar.setWidth(length);
        if (option.direction == Qt::RightToLeft)
            bar.moveLeft(option.rect.left() + option.rect.right() + 1 - bar.right());
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            checked ? colours.accent : Colours::mixed(colours.window, colours.text, colours.dark ? 0.34 : 0.26));
        painter->drawRoundedRect(bar, std::min(1.5, length / 2), 1.5);
        textEnd = track.left() - metrics.space(2);
    }

    const QRect textPlace(textLeft, row.top(), std::max(0, textEnd - textLeft), row.height());
    painter->setFont(font);
    painter->setPen(hasValue && !excluded && (count > 0 || checked) ? colours.text : colours.mutedText);
    m_lines.draw(
        painter, mirrored(textPlace), option.direction, Qt::AlignLeft, name, isId ? Qt::ElideMiddle : Qt::ElideRight);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.space(30), metrics.rowHeight(Density::Compact)};
}

bool FacetDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    //: Tooltip of a filter's value; %1 is the value, %n its number of jobs
    const QString text = tr("%1 · %Ln job(s)", nullptr, pluralCount(index.data(FacetModel::CountRole).toUInt()))
                             .arg(index.data(Qt::DisplayRole).toString());
    QToolTip::showText(event->globalPos(), toolTipText(text), view);
    return true;
}

bool FacetDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return false;
}

} // namespace assay
