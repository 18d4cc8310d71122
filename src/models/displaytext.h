// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

namespace assay {

/// Text of a cell: one line of at most \p limit UTF-16 units (an ellipsis follows when there is more). Line breaks
/// become '⏎', tabs a space, NUL and other control characters their pictures (␀), characters that change the direction
/// of what follows '□'. Costs no more than the part that is shown.
[[nodiscard]] QString cellText(std::string_view utf8, qsizetype limit = 200);

/// Text for a text view: the same, but line breaks ('\r\n', '\r', U+2028 and U+2029 too) become '\n' and tabs stay.
/// \p cut says whether there was more than \p limit.
[[nodiscard]] QString readableText(std::string_view utf8, qsizetype limit, bool *cut = nullptr);

/// Text for a tooltip, which Qt would read as markup: the text as it is, as HTML that shows exactly it, wrapped.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace assay
