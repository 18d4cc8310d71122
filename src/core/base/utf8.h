// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

namespace assay {

/// The byte order mark, U+FEFF, in UTF-8.
inline constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

/// The text of UTF-8 bytes. Unlike QString::fromUtf8(), keeps U+FEFF at its beginning: in a value it is no byte order
/// mark but a character like any other.
[[nodiscard]] inline QString fromUtf8(std::string_view utf8)
{
    qsizetype marks = 0;
    for (; utf8.starts_with(ByteOrderMark); ++marks)
        utf8.remove_prefix(ByteOrderMark.size());
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return marks == 0 ? text : QString(marks, QChar(0xFEFF)) + text;
}

} // namespace assay
