// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/scrollplace.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace assay {

ScrollPlace ScrollPlace::of(const QScrollArea &area, const std::vector<QWidget *> &parts)
{
    const int top = area.verticalScrollBar()->value();
    ScrollPlace place{0, top};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int begin = parts[i]->y();
        if (parts[i]->isHidden() || begin > top)
            continue;
        place = {static_cast<int>(i), top - begin};
    }
    return place;
}

void ScrollPlace::apply(QScrollArea &area, const std::vector<QWidget *> &parts) const
{
    if (part < 0 || part >= static_cast<int>(parts.size()))
        return;
    // The height of texts and of lines that wrap depends on their width, which the passes set from the outside in.
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    area.verticalScrollBar()->setValue(parts[static_cast<std::size_t>(part)]->y() + offset);
}

} // namespace assay
