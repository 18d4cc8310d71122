// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowkeysfirst.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace assay {

WindowKeysFirst::WindowKeysFirst(QAction *action, QWidget *window)
    : QObject(window)
    , m_action(action)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool WindowKeysFirst::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!widget || widget->window() != m_window || m_action->shortcut() != QKeySequence(key->keyCombination()))
        return false;
    event->ignore(); // nobody else may accept it
    return true;
}

} // namespace assay
