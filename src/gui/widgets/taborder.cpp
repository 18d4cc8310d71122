// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/taborder.h"

#include <algorithm>

#include <QGuiApplication>
#include <QLayout>
#include <QScrollArea>
#include <QStyleHints>
#include <QWidget>

namespace assay {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &stops);

void collect(QLayout *layout, std::vector<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, stops);
        else if (QLayout *inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &stops)
{
    const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
        collect(area->widget(), stops);
    } else if (widget->layout()) {
        collect(widget->layout(), stops);
    } else if (takesTab) {
        stops.push_back(widget);
    } else {
        for (QObject *child : widget->children()) {
            if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
                collect(inner, stops);
        }
    }
}

/// True if the widget accepts Tab focus now. On some systems only input fields do, depending on a user setting.
bool stopsAt(const QWidget *widget)
{
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = all ? Qt::TabFocus : Qt::StrongFocus;
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & wanted) == wanted;
}

} // namespace

std::vector<QWidget *> tabStops(QWidget *root)
{
    std::vector<QWidget *> stops;
    collect(root, stops);
    return stops;
}

bool moveFocus(const std::vector<QWidget *> &stops, const QWidget *from, bool next)
{
    const auto size = static_cast<std::ptrdiff_t>(stops.size());
    const auto at = std::find_if(stops.begin(), stops.end(), [from](const QWidget *stop) {
        return stop == from || (from && stop->isAncestorOf(from));
    });
    // A page that is no stop itself, but has the focus: go on with what is on it.
    const auto within = std::find_if(
        stops.begin(), stops.end(), [from](const QWidget *stop) { return from && from->isAncestorOf(stop); });
    std::ptrdiff_t begin = next ? -1 : 0;
    if (at != stops.end())
        begin = at - stops.begin();
    else if (within != stops.end())
        begin = within - stops.begin() - (next ? 1 : 0);
    for (std::ptrdiff_t step = 1; step <= size; ++step) {
        const std::ptrdiff_t place = next ? begin + step : begin - step;
        QWidget *stop = stops[static_cast<std::size_t>((place % size + size) % size)];
        if (stop != from && stopsAt(stop)) {
            stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace assay
