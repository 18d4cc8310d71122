// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// The first error in a query text.
struct QueryError
{
    qsizetype start = 0; ///< where it is, in UTF-16 units
    qsizetype length = 0; ///< how long; at the end of the text it may be 0
    QString text; ///< a sentence that says what is wrong and what to do, in the user's language

    bool operator==(const QueryError &) const = default;
};

} // namespace assay
