// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace assay {

/// While it lives, the painter draws only inside a place. Marks stacked on a letter can be hundreds of pixels high,
/// whatever the font says of the height of a line. Restores all settings of the painter at its end. GUI thread.
class PlaceClip
{
public:
    PlaceClip(QPainter &painter, const QRect &place)
        : m_painter(painter)
    {
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
    }
    ~PlaceClip() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PlaceClip)

private:
    QPainter &m_painter;
};

} // namespace assay
