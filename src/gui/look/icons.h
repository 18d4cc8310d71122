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

/// The program's icons: line drawings in the colour of the text beside them. Names are those of resources/icons.
namespace icons {

/// Makes the files of resources/assay.qrc known: drawings and the guide. The functions below do it themselves.
void registerResources();

/// An icon that follows the palette of the application, also when it changes later, with a muted look when disabled
/// and the highlighted text's colour when selected. Crisp at any scale factor.
/// \p themeName, if given, is looked up in the desktop's icon theme first.
[[nodiscard]] QIcon icon(QLatin1StringView name, QLatin1StringView themeName = {});

/// The icon in one colour, \p size in device-independent pixels. Kept in QPixmapCache.
[[nodiscard]] QPixmap pixmap(QLatin1StringView name, int size, const QColor &colour, qreal pixelRatio);

/// Paints the icon in one colour, centred in \p rect, as large as its shorter side.
void paint(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour);

/// The program's own icon, in colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace icons

} // namespace assay
