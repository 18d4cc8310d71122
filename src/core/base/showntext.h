// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Whether a character ends a line somewhere.
[[nodiscard]] bool isLineBreak(char16_t c);

/// The character to show instead: control characters have their symbols (␀), others that are invisible or change the
/// direction of what follows are '□'. Most are shown as they are.
[[nodiscard]] QChar visibleSign(char16_t c);

/// A text for a place with one line: line breaks and tabs become blanks, all others as visibleSign(). All positions
/// stay. Cheap when there is nothing to change.
[[nodiscard]] QString singleLine(QString text);

/// A text for a label: line breaks of all kinds become '\n', tabs stay, all others as visibleSign(). At most \p limit
/// UTF-16 units and 30 lines; an ellipsis follows when there is more.
[[nodiscard]] QString labelText(const QString &text, qsizetype limit = 2'000);

/// A text for a tooltip, still plain: labelText() of 1,000 units, with places to break a line in each long run without
/// blanks. These are characters (U+200B): not for a text to copy.
[[nodiscard]] QString tipText(const QString &text);

} // namespace assay
