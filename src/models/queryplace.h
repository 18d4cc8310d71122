// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

namespace assay {

/// What stands at the cursor of a query text, to complete it.
struct QueryPlace
{
    enum class Kind : std::uint8_t {
        Nothing, ///< nothing can be completed: inside a regular expression
        Name, ///< a word or the name of a field
        FieldOnly, ///< the name of a field, behind "has:"
        Value, ///< a value of the field
    };

    Kind kind = Kind::Name;
    qsizetype start = 0; ///< of what is to be replaced, in UTF-16 units
    qsizetype length = 0; ///< of it, up to the end of the word
    QString typed; ///< from the start to the cursor, without quotation marks
    QString field; ///< as it is written; only Value

    bool operator==(const QueryPlace &) const = default;
};

/// The place at this position of a query text, which need not be right. Any thread.
[[nodiscard]] QueryPlace queryPlaceAt(const QString &text, qsizetype cursor);

} // namespace assay
