// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mousesidebuttons.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMouseEvent>

namespace assay {

MouseSideButtons::MouseSideButtons(QWidget *window, QAction *back, QAction *forward)
    : QObject(window)
    , m_window(window)
    , m_back(back)
    , m_forward(forward)
{
    // Before the widgets: a table would select the row under the pointer.
    qApp->installEventFilter(this);
}

bool MouseSideButtons::eventFilter(QObject *watched, QEvent *event)
{
    const bool presses = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!presses && event->type() != QEvent::MouseButtonRelease)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const auto *widget = qobject_cast<QWidget *>(watched);
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !widget)
        return false;
    if (widget->window() != m_window && !qobject_cast<QDockWidget *>(widget->window()))
        return false;
    if (presses)
        (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

} // namespace assay
