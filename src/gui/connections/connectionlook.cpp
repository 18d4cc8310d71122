// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionlook.h"

#include <QCoreApplication>
#include <QWidget>

#include "gui/look/labelcolours.h"
#include "gui/look/metrics.h"

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionLook)
};

} // namespace

QColor colourOf(ConnectionColour colour, const QWidget &widget)
{
    static_assert(ConnectionColourCount == LabelColourCount + 1);
    if (colour == ConnectionColour::None)
        return {};
    return labelColour(static_cast<int>(colour) - 1, widget.palette());
}

QIcon dotOf(ConnectionColour colour, const QWidget &widget)
{
    return dotIcon(
        colourOf(colour, widget), widget.palette(), Metrics(widget.font()).iconSize, widget.devicePixelRatioF());
}

QString colourName(ConnectionColour colour)
{
    switch (colour) {
    case ConnectionColour::None:
        break;
    case ConnectionColour::Red:
        return Texts::tr("Red");
    case ConnectionColour::Orange:
        return Texts::tr("Orange");
    case ConnectionColour::Yellow:
        return Texts::tr("Yellow");
    case ConnectionColour::Green:
        return Texts::tr("Green");
    case ConnectionColour::Teal:
        return Texts::tr("Teal");
    case ConnectionColour::Blue:
        return Texts::tr("Blue");
    case ConnectionColour::Purple:
        return Texts::tr("Purple");
    case ConnectionColour::Grey:
        return Texts::tr("Grey");
    }
    return Texts::tr("No colour");
}

} // namespace assay
