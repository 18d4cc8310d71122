// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "core/query/queryresult.h"

namespace assay {

class IdOrder;
class QueryProgress;

/// Runs a query over the first \p rows rows of the store. Any thread. Returns nothing when stopped before the end. To
/// sort the same rows several times, pass the same IdOrder each time: it caches a part of the work. \p progress is kept
/// up to date, if given.
[[nodiscard]] std::optional<QueryResult> runQuery(
    std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query, const std::stop_token &stop = {},
    IdOrder *ids = nullptr, QueryProgress *progress = nullptr);

} // namespace assay
