// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/legendentry.h"

#include <QPainter>
#include <QStyle>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

LegendEntry::LegendEntry(Series series, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LegendEntry::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize LegendEntry::sizeHint() const
{
    const Metrics metrics(font());
    const QFontMetrics small(metrics.secondary);
    return {metrics.space(4) + small.horizontalAdvance(m_name), small.height()};
}

QSize LegendEntry::minimumSizeHint() const
{
    return {Metrics(font()).space(8), sizeHint().height()};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    const Metrics metrics(font());
    const Colours &colours = Colours::of(palette());
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QPainter painter(this);
    const int side = metrics.space(2);
    painter.fillRect(
        mirrored({0, (height() - side) / 2, side, side}),
        m_series == Series::First ? colours.firstSeries : colours.secondSeries);
    painter.setFont(metrics.secondary);
    painter.setPen(colours.mutedText);
    const QRect place(metrics.space(3.5), 0, width() - metrics.space(3.5), height());
    TextLines::drawOnce(painter, mirrored(place), layoutDirection(), Qt::AlignLeft, m_name);
}

} // namespace assay
