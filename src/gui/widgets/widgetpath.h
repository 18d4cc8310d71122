// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace assay {

/// Where a widget is in its window: the class, the name and the number among its equals of each widget from the window
/// down to it. Two windows that were built the same way have the same paths. Empty when \p widget is null.
[[nodiscard]] QStringList widgetPath(const QWidget *widget);

/// The widget at this path in \p window; null when there is none.
[[nodiscard]] QWidget *widgetAt(QWidget *window, const QStringList &path);

} // namespace assay
