// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/tooltipsonscreen.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace assay {

ToolTipsOnScreen::ToolTipsOnScreen(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ToolTipsOnScreen::eventFilter(QObject *watched, QEvent *event)
{
    // Polished before it gets its size. Qt has no other way to its tooltips than the name of their class.
    if (event->type() == QEvent::Polish && watched->inherits("QTipLabel")) {
        QSize most(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        for (const QScreen *screen : QGuiApplication::screens())
            most = most.boundedTo(screen->availableSize() * 9 / 10);
        static_cast<QWidget *>(watched)->setMaximumSize(most);
    }
    return false;
}

} // namespace assay
