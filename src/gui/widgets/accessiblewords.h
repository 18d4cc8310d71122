// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// As QWidget::setAccessibleName() and setAccessibleDescription(), but screen readers are told only of other words: Qt
/// tells them of each call.
inline void changeAccessibleName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}

inline void changeAccessibleDescription(QWidget &widget, const QString &description)
{
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

} // namespace assay
