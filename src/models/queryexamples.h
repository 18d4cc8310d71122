// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QLatin1StringView>
#include <QString>

namespace assay {

/// An example of a query text, for the reference.
struct QueryExample
{
    QLatin1StringView query;
    const char *meaning; ///< English; queryMeaning() gives the translated one
};

/// From the simple to the rare. Each is a right query.
[[nodiscard]] std::span<const QueryExample> queryExamples();

/// What an example shows, in the user's language.
[[nodiscard]] QString queryMeaning(const QueryExample &example);

} // namespace assay
