// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowplace.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollBar>

#include "gui/widgets/keepscroll.h"
#include "gui/widgets/widgetpath.h"

namespace assay {

WindowPlace WindowPlace::of(const QWidget &window)
{
    WindowPlace place;
    if (const QWidget *focus = window.focusWidget()) {
        place.m_focus = widgetPath(focus);
        if (const auto *field = qobject_cast<const QLineEdit *>(focus)) {
            place.m_selectionStart = field->selectionStart();
            place.m_selectionLength = field->selectionLength();
            place.m_cursor = field->cursorPosition();
        }
    }
    for (const QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (!field->text().isEmpty() && !field->isReadOnly())
            place.m_typed.push_back({widgetPath(field), field->text()});
    }
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        const Scrolled scrolled{
            widgetPath(area), area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()};
        if (scrolled.across != 0 || scrolled.down != 0)
            place.m_scrolled.push_back(scrolled);
    }
    return place;
}

void WindowPlace::restore(QWidget &window) const
{
    for (const Typed &typed : m_typed) {
        // A field that belongs to a filter has its text already.
        if (auto *field = qobject_cast<QLineEdit *>(widgetAt(&window, typed.path)); field && field->text().isEmpty())
            field->setText(typed.text);
    }
    QWidget *focus = widgetAt(&window, m_focus);
    if (focus)
        focus->setFocus();
    if (auto *field = qobject_cast<QLineEdit *>(focus); field && m_cursor >= 0) {
        field->setCursorPosition(m_cursor);
        if (m_selectionStart >= 0)
            field->setSelection(m_selectionStart, m_selectionLength);
    }
    for (const Scrolled &scrolled : m_scrolled) {
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(widgetAt(&window, scrolled.path))) {
            keepScroll(area->horizontalScrollBar(), scrolled.across);
            keepScroll(area->verticalScrollBar(), scrolled.down);
        }
    }
}

} // namespace assay
