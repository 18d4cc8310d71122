// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace assay {

WindowKeys::WindowKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void WindowKeys::reserve(const QKeySequence &shortcut)
{
    m_reserved.append(shortcut);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (!m_reserved.contains(QKeySequence(key->keyCombination())))
            return false;
        event->ignore(); // nobody's own key: it becomes the shortcut
        return true;
    }
    auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!button || !enter || key->isAutoRepeat() || !button->isEnabled())
        return false;
    button->animateClick();
    return true;
}

} // namespace assay
