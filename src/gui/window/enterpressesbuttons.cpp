// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/enterpressesbuttons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>

namespace assay {

EnterPressesButtons::EnterPressesButtons(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool EnterPressesButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ours = button && (button->window() == m_window || qobject_cast<QDockWidget *>(button->window()));
    if (!ours || !enter || key->isAutoRepeat() || !button->isEnabled())
        return false;
    button->animateClick();
    return true;
}

} // namespace assay
