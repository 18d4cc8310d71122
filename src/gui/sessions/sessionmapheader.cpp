// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionmapheader.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/placeclip.h"
#include "gui/look/textlines.h"
#include "gui/widgets/uniformtableview.h"

namespace assay {

namespace {

constexpr int MeasuredNames = 64; // enough to know how high the header has to be

} // namespace

SessionMapHeader::SessionMapHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMouseTracking(true);
    setMinimumSectionSize(1);
}

void SessionMapHeader::setUpright(bool upright)
{
    if (m_upright == upright)
        return;
    m_upright = upright;
    updateGeometry();
    viewport()->update();
}

QString SessionMapHeader::title(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

int SessionMapHeader::levelWidth(const QString &name) const
{
    const Metrics metrics(font());
    return QFontMetrics(metrics.secondary).horizontalAdvance(name) + metrics.space(2);
}

QSize SessionMapHeader::sizeHint() const
{
    const Metrics metrics(font());
    const int level = metrics.lineHeight + metrics.space(2);
    if (!m_upright)
        return {QHeaderView::sizeHint().width(), level};
    int longest = 0;
    for (int section = 1; section < std::min(count(), MeasuredNames); ++section)
        longest = std::max(longest, levelWidth(title(section)));
    // A longer name is cut: its tooltip has all of it.
    return {QHeaderView::sizeHint().width(), std::clamp(longest + metrics.space(1), level, metrics.digitWidth * 17)};
}

int SessionMapHeader::frozenWidth() const
{
    const auto *table = qobject_cast<const UniformTableView *>(parentWidget());
    return table ? table->frozenWidth() : 0;
}

bool SessionMapHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int x = static_cast<QHelpEvent *>(event)->pos().x();
        const int fromBegin = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - x : x;
        if (fromBegin < frozenWidth())
            return true; // not the name of the module that is under it
    }
    return QHeaderView::viewportEvent(event);
}

void SessionMapHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    // The style draws a line after the last name.
    const int end = length() - offset();
    painter.fillRect(
        QStyle::visualRect(
            layoutDirection(), viewport()->rect(), {end, 0, std::max(0, viewport()->width() - end), height()}),
        Colours::of(palette()).window);
    const int width = frozenWidth();
    if (width == 0)
        return;
    const QRect place = QStyle::visualRect(layoutDirection(), viewport()->rect(), {0, 0, width, height()});
    painter.setClipRect(place);
    paintSection(&painter, place, 0);
}

void SessionMapHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    const PlaceClip clip(*painter, rect); // restores the painter at the end
    painter->fillRect(rect, colours.window);
    painter->setFont(metrics.secondary);
    painter->setPen(colours.mutedText);
    const int line = metrics.lineHeight + metrics.space(1);
    if (logicalIndex == 0 || !m_upright) {
        const int margin = metrics.space(1);
        const QRect place(rect.x() + margin, rect.bottom() + 1 - line, rect.width() - 2 * margin, line);
        TextLines::drawOnce(
            *painter, place, layoutDirection(), logicalIndex == 0 ? Qt::AlignRight : Qt::AlignHCenter,
            title(logicalIndex));
        return;
    }
    // Upwards from the cells, in both layout directions: a name in another script too.
    painter->translate(rect.x() + rect.width() / 2.0, rect.bottom() + 1 - metrics.space(1));
    painter->rotate(-90);
    const QRect place(0, -line / 2, rect.height() - metrics.space(1.5), line);
    TextLines::drawOnce(*painter, place, Qt::LeftToRight, Qt::AlignLeft | Qt::AlignAbsolute, title(logicalIndex));
}

} // namespace assay
