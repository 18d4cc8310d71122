// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "gui/actions/menulabel.h"

namespace assay {

/// The text of a menu entry for the place with this number, from 1: its mnemonic is the last digit of the number. '&'
/// in the name is shown, and a long name is shortened.
[[nodiscard]] inline QString numberedLabel(int number, const QString &name)
{
    QString digits = QString::number(number);
    digits.insert(digits.size() - 1, u'&');
    return digits + u' ' + menuLabel(name);
}

} // namespace assay
