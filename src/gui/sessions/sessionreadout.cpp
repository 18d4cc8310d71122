// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionreadout.h"

#include <algorithm>

#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"
#include "gui/sessions/sessionmapdelegate.h"

namespace assay {

SessionReadout::SessionReadout(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SessionReadout::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    update();
}

QSize SessionReadout::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(60), metrics.lineHeight + metrics.space(1)};
}

QSize SessionReadout::minimumSizeHint() const
{
    return {Metrics(font()).space(20), sizeHint().height()};
}

void SessionReadout::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(Metrics(font()).secondary);
    painter.setPen(Colours::of(palette()).mutedText);
    if (m_text.isEmpty())
        paintLegend(painter);
    else
        TextLines::drawOnce(painter, rect(), layoutDirection(), Qt::AlignLeft, m_text);
}

void SessionReadout::paintLegend(QPainter &painter) const
{
    constexpr int Steps = 7;
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    const QFontMetrics figures(metrics.secondary);
    //: Beside the colours of a map of scores: the low end of a scale
    const QString low = tr("low");
    //: Beside the colours of a map of scores: the high end of a scale
    const QString high = tr("high");
    const int gap = metrics.space(1.5);
    const int swatch = std::max(8, metrics.lineHeight * 5 / 8);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    int x = 0;
    const auto word = [&](const QString &text) {
        const int width = figures.horizontalAdvance(text) + 1;
        TextLines::drawOnce(painter, mirrored({x, 0, width, height()}), layoutDirection(), Qt::AlignLeft, text);
        x += width + gap;
    };
    word(low);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < Steps; ++step) {
        painter.setBrush(SessionMapDelegate::fill(colours, double(step) / (Steps - 1), false).ground);
        const QRect place(x, (height() - swatch) / 2, swatch + metrics.unit / 2, swatch);
        painter.drawRoundedRect(QRectF(mirrored(place)), 2, 2);
        x += place.width() + 1;
    }
    painter.restore();
    x += gap;
    word(high);
}

} // namespace assay
