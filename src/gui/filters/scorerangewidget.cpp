// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/scorerangewidget.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include "core/job/scoringmodules.h"
#include "filters/ui_scorerangewidget.h"

namespace assay {

namespace {

// A share on a scale, with as many digits as it needs.
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
    }

    connect(m_ui->slider, &RangeSlider::rangeChanged, this, &ScoreRangeWidget::choose);
    connect(m_ui->lowSpin, &QSpinBox::valueChanged, this, [this](int low) {
        choose(low, std::max(low, m_ui->highSpin->value()));
    });
    connect(m_ui->highSpin, &QSpinBox::valueChanged, this, [this](int high) {
        choose(std::min(high, m_ui->lowSpin->value()), high);
    });
    connect(m_ui->clearButton, &QToolButton::clicked, this, [this] { choose(0, RangeSlider::Top); });
    showRange();
}

ScoreRangeWidget::~ScoreRangeWidget() = default;

void ScoreRangeWidget::setRange(const std::optional<ShareRange> &range)
{
    if (range == m_range)
        return;
    m_range = range;
    showRange();
}

void ScoreRangeWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        showRange();
    QWidget::changeEvent(event);
}

void ScoreRangeWidget::choose(int low, int high)
{
    if (low == 0 && high == RangeSlider::Top)
        m_range.reset();
    else
        m_range = ShareRange{low / double(RangeSlider::Top), high / double(RangeSlider::Top)};
    showRange();
    Q_EMIT rangeChanged(m_range);
}

void ScoreRangeWidget::showRange()
{
    const ShareRange shown = m_range.value_or(ShareRange{});
    const int low = qRound(shown.low * RangeSlider::Top);
    const int high = qRound(shown.high * RangeSlider::Top);
    const QSignalBlocker quietLow(m_ui->lowSpin);
    const QSignalBlocker quietHigh(m_ui->highSpin);
    m_ui->lowSpin->setValue(low);
    m_ui->highSpin->setValue(high);
    m_ui->slider->setRange(low, high);
    m_ui->slider->setInForce(m_range.has_value());
    m_ui->clearButton->setVisible(m_range.has_value());
    m_ui->note->setVisible(m_range.has_value());
    //: What a range of shares means on the two scales; %1 to %4 are numbers, lowest and highest of each
    m_ui->meaning->setText(
        tr("judge %1–%2 · statistical %3–%4")
            .arg(
                onScale(locale(), Scale::Judge, shown.low), onScale(locale(), Scale::Judge, shown.high),
                onScale(locale(), Scale::Statistical, shown.low), onScale(locale(), Scale::Statistical, shown.high)));
}

} // namespace assay
