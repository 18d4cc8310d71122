// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scorebar.h"

#include <QPainter>

#include "gui/colours.h"
#include "gui/metrics.h"
#include "gui/scoredelegate.h"

namespace assay {

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setShare(const std::optional<double> &share)
{
    m_share = share;
    update();
}

QSize ScoreBar::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(30), metrics.space(1.5)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    if (!m_share)
        return;
    QPainter painter(this);
    paintScoreBar(&painter, rect(), *m_share, layoutDirection(), Colours::of(palette()));
}

} // namespace assay
