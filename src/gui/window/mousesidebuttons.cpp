// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mousesidebuttons.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMouseEvent>
#include <QWindow>

namespace assay {

MouseSideButtons::MouseSideButtons(QWidget *window, QAction *back, QAction *forward)
    : QObject(window)
    , m_window(window)
    , m_back(back)
    , m_forward(forward)
{
    // Before the widgets: a table would select the row under the pointer, and take the focus.
    qApp->installEventFilter(this);
}

bool MouseSideButtons::eventFilter(QObject *watched, QEvent *event)
{
    const bool presses = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!presses && event->type() != QEvent::MouseButtonRelease)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !isOurs(watched))
        return false;
    if (presses)
        (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

/// The system's windows get an event first; widgets get those that are sent to them alone.
bool MouseSideButtons::isOurs(const QObject *object) const
{
    if (const auto *widget = qobject_cast<const QWidget *>(object))
        return widget->window() == m_window || qobject_cast<const QDockWidget *>(widget->window());
    if (!object->isWindowType() || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return false;
    const QList<QDockWidget *> panels = m_window->findChildren<QDockWidget *>();
    return object == m_window->windowHandle()
        || std::any_of(panels.begin(), panels.end(), [object](const QDockWidget *panel) {
               return panel->isWindow() && object == panel->windowHandle();
           });
}

} // namespace assay
