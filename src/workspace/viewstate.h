// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <QStringList>

#include "core/job/jobcolumn.h"
#include "core/job/refinement.h"
#include "core/job/sortkey.h"
#include "core/job/unknownfield.h"
#include "core/query/queryerror.h"
#include "library/savedview.h"

namespace assay {

/// A column of the table of jobs.
struct ColumnWidth
{
    JobColumn column = Field::JobId;
    int width = 0; ///< in widths of the digit 0; 0: the usual one

    bool operator==(const ColumnWidth &) const = default;
};

/// The sort of the sessions until the user chooses one: the lowest share first.
[[nodiscard]] ViewSort usualSessionSort();

/// What a window shows of the jobs, and how: what a view keeps of it. A plain value.
struct ViewState
{
    enum class Page : std::uint8_t { Jobs, Sessions };

    Refinement refinement;
    std::vector<SortKey> sort; ///< of the jobs
    std::vector<ColumnWidth> columns; ///< of the jobs: those that are shown, in order; empty: the usual ones
    ViewSort sessionSort = usualSessionSort(); ///< see sessionColumnName()
    Page page = Page::Jobs;

    bool operator==(const ViewState &) const = default;
};

/// The state as a view keeps it. readView() is the inverse, for a refinement that is normalized.
[[nodiscard]] ViewContent contentOf(const ViewState &state);

/// What a window can show of a view.
struct ReadView
{
    ViewState state; ///< without refinement when the query is wrong
    std::optional<QueryError> error; ///< of the query: it names a field that is gone, or is wrong
    QStringList unknown; ///< columns, keys of the sort, pages that this version does not know: they are left out
};

/// Reads a view. \p unknown: the unknown fields of the loaded jobs, which a query may name; nothing before jobs are
/// loaded: then it may name any.
[[nodiscard]] ReadView readView(const ViewContent &content, std::optional<std::span<const UnknownKey>> unknown);

/// What is shown now, for a view that was kept as \p kept: columns and keys of its sort that this version does not know
/// stay in their places, so that they come back with a later version.
[[nodiscard]] ViewContent withUnknownParts(const ViewContent &now, const ViewContent &kept);

} // namespace assay
