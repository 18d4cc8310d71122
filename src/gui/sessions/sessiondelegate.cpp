// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessiondelegate.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "gui/jobs/scorebar.h"
#include "gui/look/colours.h"
#include "gui/look/placeclip.h"
#include "gui/look/rowbackground.h"
#include "models/scoretext.h"
#include "models/sessiontablemodel.h"

namespace assay {

namespace {

using Kind = SessionColumn::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(SessionTableModel::KindRole).toInt());
}

Qt::Alignment sideOf(const QModelIndex &index)
{
    return Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
}

QColor inkOf(const QModelIndex &index, const Colours &colours)
{
    const QVariant count = index.data(SessionTableModel::CountRole);
    if (count.isValid() && count.toUInt() == 0)
        return colours.mutedText;
    return kindOf(index) == Kind::Failed ? colours.failure : colours.text;
}

} // namespace

SessionDelegate::SessionDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

SessionDelegate::~SessionDelegate() = default;

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const Metrics &metrics = m_metrics.of(option.font);
    paintRowBackground(
        painter, option.rect, colours, option.state.testFlag(QStyle::State_Selected),
        option.state.testFlag(QStyle::State_MouseOver), option.state.testFlag(QStyle::State_Active));
    {
        const PlaceClip clip(*painter, option.rect);
        const int margin = metrics.space(2);
        const QRect place = option.rect.adjusted(margin, 0, -margin, -1);
        const QString text = index.data().toString();
        const QVariant share = index.data(SessionTableModel::ShareRole);
        painter->setFont(option.font);
        painter->setPen(colours.text);
        if (share.isValid()) {
            paintShare(painter, place, option, share.toDouble());
        } else if (text.isEmpty()) {
            painter->setPen(Colours::mixed(colours.mutedText, colours.base, 0.45));
            m_lines.draw(painter, place, option.direction, sideOf(index), QString(QChar(0x2013)));
        } else if (kindOf(index) == Kind::Session) {
            painter->setFont(metrics.fixed);
            painter->setPen(Colours::mixed(colours.text, colours.mutedText, 0.45));
            m_lines.draw(painter, place, option.direction, Qt::AlignLeft, text, Qt::ElideMiddle);
        } else {
            painter->setPen(inkOf(index, colours));
            m_lines.draw(painter, place, option.direction, sideOf(index), text);
        }
    }
    paintCurrentMarks(painter, option, colours, metrics);
}

/// A bar with the length of the share, and the share at the end of the cell. Never a part of a number.
void SessionDelegate::paintShare(
    QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, double share) const
{
    const Metrics &metrics = m_metrics.of(option.font);
    const QString text = shareText(share, option.locale);
    const int textWidth = std::max(metrics.digitWidth * 6, painter->fontMetrics().horizontalAdvance(text));
    if (textWidth > rect.width()) {
        m_lines.draw(painter, rect, option.direction, Qt::AlignRight, QString(QChar(0x2026)));
        return;
    }
    const QRect figures(rect.right() + 1 - textWidth, rect.y(), textWidth, rect.height());
    m_lines.draw(painter, QStyle::visualRect(option.direction, rect, figures), option.direction, Qt::AlignRight, text);
    const int thick = std::max(4, metrics.lineHeight * 3 / 8);
    const int length = std::min(metrics.digitWidth * 10, rect.width() - textWidth - metrics.space(1));
    if (length < metrics.digitWidth * 3)
        return;
    const QRect bar(rect.x(), rect.y() + (rect.height() - thick + 1) / 2, length, thick);
    paintScoreBar(
        painter, QStyle::visualRect(option.direction, rect, bar), share, option.direction, Colours::of(option.palette));
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &metrics = m_metrics.of(option.font);
    constexpr int Widest = 2'000;
    const bool isFixed = kindOf(index) == Kind::Session;
    const QString text = index.data().toString().left(Widest);
    const int width = index.data(SessionTableModel::ShareRole).isValid()
        ? metrics.digitWidth * 16
        : QFontMetrics(isFixed ? metrics.fixed : metrics.body).horizontalAdvance(text);
    return {std::min(width, Widest) + 2 * metrics.space(2) + 1, metrics.rowHeight(Density::Comfortable)};
}

} // namespace assay
