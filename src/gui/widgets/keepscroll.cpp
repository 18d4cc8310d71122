// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/keepscroll.h"

#include <chrono>

#include <QScrollBar>
#include <QTimer>

namespace assay {

void keepScroll(QScrollBar *bar, int value)
{
    bar->setValue(value);
    if (bar->value() == value)
        return;
    auto *waiting = new QObject(bar);
    QObject::connect(bar, &QAbstractSlider::rangeChanged, waiting, [bar, value, waiting] {
        bar->setValue(value);
        if (bar->value() == value)
            waiting->deleteLater();
    });
    QObject::connect(bar, &QAbstractSlider::actionTriggered, waiting, &QObject::deleteLater);
    QTimer::singleShot(std::chrono::seconds(1), waiting, &QObject::deleteLater);
}

} // namespace assay
