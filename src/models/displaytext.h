// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

namespace assay {

/// Text of a cell: one line of at most \p limit UTF-16 units (an ellipsis follows when there is more). Line breaks
/// become '⏎', tabs a space, NUL and other control characters their symbols (␀), characters that change the text
/// direction '□'. Processes only the part that is shown.
[[nodiscard]] QString cellText(std::string_view utf8, qsizetype limit = 200);

/// Text of a cell with a name or an id, of which others may look alike: like cellText(), and blanks at either end
/// become '␣', other kinds of blank '⍽', invisible characters '□'.
[[nodiscard]] QString valueText(std::string_view utf8, qsizetype limit = 200);

/// Text for a text view: the same, but line breaks ('\r\n', '\r', U+2028 and U+2029 too) become '\n' and tabs stay.
/// Sets \p cut to whether the text was longer than \p limit.
[[nodiscard]] QString readableText(std::string_view utf8, qsizetype limit, bool *cut = nullptr);

/// Text for a tooltip. Qt would interpret plain text as markup, so this returns HTML that shows this text, wrapped also
/// where it has no blanks. Shortened as tipText().
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace assay
