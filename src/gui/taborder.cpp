// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/taborder.h"

#include <vector>

#include <QLayout>
#include <QScrollArea>
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
            if (auto *inner = qobject_cast<QWidget *>(child))
                collect(inner, stops);
        }
    }
}

} // namespace

void orderTabsByLayout(QWidget *root)
{
    std::vector<QWidget *> stops;
    collect(root, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace assay
