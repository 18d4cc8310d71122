// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "library/savedconnection.h"

class QWidget;

namespace assay {

/// The colour of a connection in the palette of a widget; invalid when it has none.
[[nodiscard]] QColor colourOf(ConnectionColour colour, const QWidget &widget);

/// A dot in that colour; a ring when it has none.
[[nodiscard]] QIcon dotOf(ConnectionColour colour, const QWidget &widget);

/// The colour in a word, such as "Red"; "No colour" for none.
[[nodiscard]] QString colourName(ConnectionColour colour);

} // namespace assay
