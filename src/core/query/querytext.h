// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "core/base/result.h"
#include "core/job/refinement.h"
#include "core/job/unknownfield.h"
#include "core/query/queryerror.h"

namespace assay {

/// The longest query text that is read, in UTF-16 units.
inline constexpr qsizetype MaxQueryLength = 1'000'000;

/// How deep brackets may be nested.
inline constexpr int MaxQueryDepth = 100;

/// The most comparisons that a query may have beside those that Refinement holds as facets. A list of values of one
/// field is one comparison.
inline constexpr std::size_t MaxQueryConditions = 200;

/// The refinement that a query text describes (docs/guide.md, "Query text"), normalized; else the first error.
/// \p unknown are the unknown fields of the loaded jobs (JobStore::unknownKeys()): a field that is neither one of them
/// nor in the field table is an error. Takes time that is linear in the length of the text. Any thread.
[[nodiscard]] Result<Refinement, QueryError> parseQuery(const QString &text, std::span<const UnknownKey> unknown);

/// The same before jobs are loaded: every name is taken for a field.
[[nodiscard]] Result<Refinement, QueryError> parseQueryBeforeLoad(const QString &text);

/// The refinement as query text, in one line. For every normalized refinement parseQuery() gives it back, provided that
/// the unknown fields in it are known, and turns are whole numbers.
[[nodiscard]] QString formatQuery(const Refinement &refinement);

/// A single condition as query text.
[[nodiscard]] QString formatCondition(const Condition &condition);

} // namespace assay
