// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/onelinedelegate.h"

#include <algorithm>

#include <QPainter>

#include "core/base/showntext.h"
#include "gui/look/metrics.h"
#include "gui/look/placeclip.h"

namespace assay {

void OneLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlaceClip clip(*painter, option.rect);
    QStyledItemDelegate::paint(painter, option, index);
}

QSize OneLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    constexpr int Widest = 2'000;
    return {
        std::min(Widest, QStyledItemDelegate::sizeHint(option, index).width()), metrics.rowHeight(Density::Compact)};
}

QString OneLineDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    constexpr qsizetype Longest = 500; // characters; more never fit
    return singleLine(QStyledItemDelegate::displayText(value, locale).left(Longest));
}

} // namespace assay
