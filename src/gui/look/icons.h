// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace assay {

/// The program's icons: line drawings in the colour of the text next to them. Names are file names in resources/icons.
namespace icons {

/// Registers the files of resources/assay.qrc: icons and the guide. The functions below call it themselves.
void registerResources();

/// An icon in the colours of the application's palette; follows later palette changes. Muted when disabled, in the
/// colour of highlighted text when selected. Sharp at any scale factor. \p themeName, if given, is looked up in the
/// desktop's icon theme first.
[[nodiscard]] QIcon icon(QLatin1StringView name, QLatin1StringView themeName = {});

/// The chevron of a part that can be folded: down when \p open, else in the direction of reading.
[[nodiscard]] QIcon disclosure(bool open, Qt::LayoutDirection direction);

/// The icon in one colour, \p size in device-independent pixels. Cached in QPixmapCache.
[[nodiscard]] QPixmap pixmap(QLatin1StringView name, int size, const QColor &colour, qreal pixelRatio);

/// Paints the icon in one colour, centred in \p rect, with the size of its shorter side.
void paint(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour);

/// The program's own icon, in colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace icons

} // namespace assay
