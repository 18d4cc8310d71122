// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/scorechart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QToolTip>

#include "gui/charts/plot.h"
#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "models/scorehistogramtext.h"

namespace assay {

namespace {

constexpr double BinWidth = 0.1;
constexpr double BarWidth = 0.086; // a little less than a bin: the gap tells neighbours apart

} // namespace

ScoreChart::ScoreChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scores by share of scale"));
    prepare();
    showStyle();
    setHistogram({});
}

void ScoreChart::prepare()
{
    // Presses and tooltips are this widget's; what is behind the bars is the panel's.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setBackground(Qt::NoBrush);
    m_plot->setNotAntialiasedElements(QCP::aeAll); // the bars begin and end at whole pixels
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    m_plot->yAxis->setVisible(false);
    m_plot->xAxis->setRange(0.0, 1.0);
    for (Series &series : m_series) {
        for (QCPBars **bars : {&series.chosen, &series.others}) {
            *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis); // the plot owns it
            (*bars)->setWidthType(QCPBars::wtPlotCoords);
            (*bars)->setWidth(BarWidth);
            (*bars)->setPen(Qt::NoPen);
        }
    }
    m_series[1].chosen->moveAbove(m_series[0].chosen);
    m_series[1].others->moveAbove(m_series[0].others);
}

void ScoreChart::setHistogram(const ScoreHistogram &histogram)
{
    m_histogram = histogram;
    setAccessibleDescription(histogramText(histogram));
    showBars();
}

void ScoreChart::setRange(const std::optional<ShareRange> &range)
{
    m_range = range;
    showBars();
}

void ScoreChart::setColumns(int first, int last)
{
    m_first = first;
    m_last = last;
    place();
}

QSize ScoreChart::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(40), metrics.space(12)};
}

QSize ScoreChart::minimumSizeHint() const
{
    return {Metrics(font()).space(20), sizeHint().height()};
}

std::size_t ScoreChart::binAt(const QPoint &place) const
{
    const double share = m_plot->xAxis->pixelToCoord(place.x());
    return ScoreHistogram::binOf(std::clamp(share, 0.0, 1.0));
}

QPoint ScoreChart::placeOf(std::size_t bin) const
{
    return {qRound(m_plot->xAxis->coordToPixel(ScoreHistogram::middle(bin))), height() - 1};
}

bool ScoreChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), binText(m_histogram, binAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void ScoreChart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        showStyle();
        place();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void ScoreChart::resizeEvent(QResizeEvent *)
{
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF()); // the window may have come to another screen
    m_plot->setGeometry(rect());
    place();
}

void ScoreChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore(); // the panel's menu
        return;
    }
    m_pressed = binAt(event->position().toPoint());
    choose(*m_pressed);
}

void ScoreChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed)
        choose(binAt(event->position().toPoint()));
}

void ScoreChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed.reset();
}

void ScoreChart::choose(std::size_t bin)
{
    const auto [first, last] = std::minmax(*m_pressed, bin);
    Q_EMIT rangeChosen({ScoreHistogram::range(first).low, ScoreHistogram::range(last).high});
}

void ScoreChart::showStyle()
{
    const Colours &colours = Colours::of(palette());
    const std::array fills{colours.firstSeries, colours.secondSeries};
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_series[i].chosen->setBrush(fills[i]);
        m_series[i].others->setBrush(Colours::mixed(colours.window, fills[i], colours.dark ? 0.36 : 0.26));
    }
    m_plot->xAxis->setBasePen(QPen(colours.border, 0)); // one pixel on every screen
    m_plot->xAxis->setRangeReversed(isRightToLeft());
    updateGeometry();
    showBars();
}

void ScoreChart::showBars()
{
    std::uint32_t highest = 1;
    for (std::size_t bin = 0; bin < ScoreHistogram::Bins; ++bin)
        highest = std::max(highest, m_histogram.rows(bin));
    m_plot->yAxis->setRange(0.0, highest);
    // A single job among many is a pixel high, and not nothing.
    const double least = highest / std::max(1.0, double(height()));
    const std::array counts{&m_histogram.judge, &m_histogram.statistical};
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        QVector<double> keys;
        QVector<double> chosen;
        QVector<double> others;
        for (std::size_t bin = 0; bin < ScoreHistogram::Bins; ++bin) {
            const double middle = ScoreHistogram::middle(bin);
            const std::uint32_t rows = (*counts[i])[bin];
            const double value = rows == 0 ? 0.0 : std::max(double(rows), least);
            const bool inside = !m_range || (middle >= m_range->low && middle <= m_range->high);
            keys.append(middle);
            chosen.append(inside ? value : 0.0);
            others.append(inside ? 0.0 : value);
        }
        m_series[i].chosen->setData(keys, chosen, true);
        m_series[i].others->setData(keys, others, true);
    }
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ScoreChart::place()
{
    m_plot->axisRect()->setMargins(QMargins(m_first, 1, std::max(0, width() - m_last), 1));
    showBars();
}

} // namespace assay
