// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QStringView>

namespace assay {

class Colours;

/// How a job's status looks, the same in table, sidebar and detail pane.
struct StatusLook
{
    QLatin1StringView iconName;
    QColor iconColour;
    QColor textColour;
};

/// \p status is the text that the service sent; an unknown status has its own look.
[[nodiscard]] StatusLook statusLook(QStringView status, const Colours &colours);

} // namespace assay
