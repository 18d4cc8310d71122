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

/// \p status is the word as the service sent it; an unknown one has a look of its own.
[[nodiscard]] StatusLook statusLook(QStringView status, const Colours &colours);

} // namespace assay
