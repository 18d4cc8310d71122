// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/job/jobcolumn.h"
#include "core/store/jobstore.h"
#include "export/exportcolumn.h"

namespace assay {

/// The column of the file for one of the table, with its key as the header.
[[nodiscard]] ExportColumn keyColumn(JobColumn column);

/// All columns of the store: the fields in the order of the reference, then the unknown fields sorted by path. The
/// headers are JSON keys and paths, so that scripts do not depend on the user's language, and unique.
[[nodiscard]] std::vector<ExportColumn> allColumns(const JobStore &store);

/// So many unknown fields get columns of their own, the first by name. A list in which each job has fields of its own
/// would otherwise give a file as large as the square of their number, which no spreadsheet reads.
inline constexpr std::size_t MostUnknownColumns = 1'000;

/// Whether there are more: the last column then has the others.
[[nodiscard]] bool hasOtherFields(std::span<const ExportColumn> columns);

/// The columns of what the user said of the jobs: assay_marks, assay_own_score, assay_note, assay_drawn,
/// assay_score_hidden.
[[nodiscard]] std::vector<ExportColumn> markColumns();

/// Adds " (2)", " (3)" … to headers that occur again, since readers that go by the header drop all but one column. The
/// field of the table or the inner field keeps the plain path; the job's own key that looks like it gets the number.
void makeHeadersUnique(std::span<ExportColumn> columns);

} // namespace assay
