// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/labelcolours.h"

#include <algorithm>
#include <array>

#include <QPainter>
#include <QPixmap>

#include "gui/look/colours.h"

namespace assay {

QColor labelColour(int index, const QPalette &palette)
{
    static const std::array<QColor, LabelColourCount> Wanted{
        QColor(0xd9, 0x3a, 0x35), QColor(0xe2, 0x7a, 0x1f), QColor(0xc9, 0xa2, 0x10), QColor(0x3a, 0x9a, 0x4a),
        QColor(0x12, 0x97, 0x94), QColor(0x35, 0x77, 0xd6), QColor(0x8e, 0x5b, 0xc8), QColor(0x80, 0x85, 0x8e)};
    const Colours &colours = Colours::of(palette);
    const auto place = static_cast<std::size_t>(std::clamp(index, 0, LabelColourCount - 1));
    return Colours::readable(Wanted.at(place), {colours.base, colours.window}, 3.0);
}

QIcon dotIcon(const QColor &colour, const QPalette &palette, int size, qreal pixelRatio)
{
    QPixmap pixmap((QSizeF(size, size) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = size * 0.62;
    QRectF dot(0, 0, width, width);
    dot.moveCenter(QPointF(size / 2.0, size / 2.0));
    if (colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        painter.setPen(QPen(Colours::of(palette).border, 1.25));
        dot.adjust(0.75, 0.75, -0.75, -0.75);
    }
    painter.drawEllipse(dot);
    painter.end();
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active, QIcon::Selected})
        icon.addPixmap(pixmap, mode); // a colour that tells something stays as it is
    return icon;
}

QIcon withDot(const QIcon &icon, const QColor &colour)
{
    if (!colour.isValid())
        return icon;
    QIcon marked;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap = icon.pixmap(QSize(size, size), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = size * 0.5;
        const QRectF dot(pixmap.width() - width, pixmap.height() - width, width, width);
        painter.setPen(QPen(Qt::white, std::max(1.0, size / 24.0))); // against the icon's own colours
        painter.setBrush(colour);
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        painter.end();
        marked.addPixmap(pixmap);
    }
    return marked;
}

} // namespace assay
