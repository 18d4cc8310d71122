// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/scorerangewidget.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/job/scoringmodules.h"
#include "core/query/scorehistogram.h"
#include "filters/ui_scorerangewidget.h"
#include "gui/charts/legendentry.h"
#include "gui/look/metrics.h"
#include "models/activefilters.h"
#include "models/scorehistogramtext.h"

namespace assay {

namespace {

// A share converted to a scale, with as many digits as needed.
QString onScale(const QLocale &locale, Scale scale, double share)
{
    const double value = share * scaleTop(scale).value_or(1.0);
    if (scale == Scale::Statistical)
        return locale.toString(value, 'f', 2);
    return locale.toString(value, 'g', 3);
}

} // namespace

ScoreRangeWidget::ScoreRangeWidget(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScoreRangeWidget>())
{
    m_ui->setupUi(this);
    for (QSpinBox *spin : {m_ui->lowSpin, m_ui->highSpin}) {
        spin->setAlignment(Qt::AlignRight);
        spin->setKeyboardTracking(false);
        spin->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the sidebar
    }

    layOut();

    connect(m_ui->chart, &ScoreChart::rangeChosen, this, &ScoreRangeWidget::chooseShares);
    connect(m_ui->slider, &RangeSlider::rangeChanged, this, &ScoreRangeWidget::choose);
    connect(m_ui->lowSpin, &QSpinBox::valueChanged, this, [this](int low) {
        choose(low, std::max(low, m_ui->highSpin->value()));
    });
    connect(m_ui->highSpin, &QSpinBox::valueChanged, this, [this](int high) {
        choose(std::min(high, m_ui->lowSpin->value()), high);
    });
    connect(m_ui->clearButton, &QToolButton::clicked, this, [this] { choose(0, RangeSlider::Top); });
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
    showRange();
}

ScoreRangeWidget::~ScoreRangeWidget() = default;

void ScoreRangeWidget::setFilters(ActiveFilters &filters)
{
    m_filters = &filters;
    connect(&filters, &ActiveFilters::changed, this, &ScoreRangeWidget::showRange);
    showRange();
}

void ScoreRangeWidget::setHistogram(const ScoreHistogram *histogram)
{
    if (!histogram)
        return;
    m_ui->chart->setHistogram(*histogram);
    m_ui->without->setText(withoutShareText(*histogram));
    keepHeight();
}

void ScoreRangeWidget::layOut()
{
    const Metrics metrics(font());
    m_ui->layout->setSpacing(metrics.space(1));
    // The row has the same height with and without its button, so that the slider stays under the pointer.
    m_ui->captionRow->addStrut(m_ui->clearButton->sizeHint().height());
    auto *entries = new QVBoxLayout(m_ui->legend);
    entries->setContentsMargins({});
    entries->setSpacing(0);
    for (LegendEntry *&entry : m_entries) {
        const auto series = &entry == &m_entries.front() ? LegendEntry::Series::First : LegendEntry::Series::Second;
        entry = new LegendEntry(series, m_ui->legend);
        entries->addWidget(entry);
    }
    // The usual two lines have their place also while one is enough, so that the lists below do not move.
    m_ui->without->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_ui->without->setMinimumHeight(2 * m_ui->without->fontMetrics().lineSpacing());
}

bool ScoreRangeWidget::eventFilter(QObject *watched, QEvent *event)
{
    // End the undo step of dragging or typing.
    const QEvent::Type type = event->type();
    if (type == QEvent::Wheel) {
        event->ignore(); // also with the focus: a field that slides under the pointer must not take it
        return true;
    }
    if (m_filters && (type == QEvent::MouseButtonRelease || type == QEvent::FocusOut))
        m_filters->endStep();
    if (watched == m_ui->slider && type == QEvent::Resize) {
        const QRect track = m_ui->slider->track();
        m_ui->chart->setColumns(track.left(), track.right());
    }
    return QWidget::eventFilter(watched, event);
}

/// The text below never gets lower: the lists under it would move while the user works in them.
void ScoreRangeWidget::keepHeight()
{
    ToneLabel *without = m_ui->without;
    if (!isVisible())
        return; // its width is not known yet
    without->setMinimumHeight(std::max(without->minimumHeight(), without->heightForWidth(without->width())));
}

void ScoreRangeWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_ui->without->setMinimumHeight(2 * m_ui->without->fontMetrics().lineSpacing());
    keepHeight();
}

void ScoreRangeWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        showRange();
    QWidget::changeEvent(event);
}

void ScoreRangeWidget::choose(int low, int high)
{
    if (!m_filters)
        return;
    std::optional<ShareRange> range;
    if (low != 0 || high != RangeSlider::Top)
        range = ShareRange{low / double(RangeSlider::Top), high / double(RangeSlider::Top)};
    m_filters->setScoreRange(range);
    showRange(); // also when the filters did not change: the spin boxes may have changed
}

void ScoreRangeWidget::chooseShares(const ShareRange &range)
{
    if (!m_filters)
        return;
    const bool all = range.low <= 0.0 && range.high >= 1.0;
    m_filters->setScoreRange(all ? std::nullopt : std::optional(range));
}

void ScoreRangeWidget::showRange()
{
    const std::optional<ShareRange> range = m_filters ? m_filters->refinement().scoreRange : std::nullopt;
    const ShareRange shown = range.value_or(ShareRange{});
    const int low = qRound(shown.low * RangeSlider::Top);
    const int high = qRound(shown.high * RangeSlider::Top);
    const QSignalBlocker quietLow(m_ui->lowSpin);
    const QSignalBlocker quietHigh(m_ui->highSpin);
    m_ui->lowSpin->setValue(low);
    m_ui->highSpin->setValue(high);
    m_ui->slider->setRange(low, high);
    m_ui->slider->setActive(range.has_value());
    m_ui->clearButton->setVisible(range.has_value());
    m_ui->chart->setRange(range);
    const auto name = [&](const QString &text, Scale scale) {
        return text.arg(onScale(locale(), scale, shown.low), onScale(locale(), scale, shown.high));
    };
    //: What a range of shares means on the judges' scale, in a legend; %1 and %2 are numbers
    m_entries.front()->setName(name(tr("judge %1–%2"), Scale::Judge));
    //: What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers
    m_entries.back()->setName(name(tr("statistical %1–%2"), Scale::Statistical));
}

} // namespace assay
