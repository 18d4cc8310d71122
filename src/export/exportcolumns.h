// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/jobstore.h"
#include "export/exportcolumn.h"

namespace assay {

/// The column of a field, with its JSON key as the header.
[[nodiscard]] ExportColumn keyColumn(Field field);

/// All columns of the store: the fields in the order of the reference, then the unknown fields sorted by path. The
/// headers are JSON keys and paths, so that scripts do not depend on the user's language.
[[nodiscard]] std::vector<ExportColumn> allColumns(const JobStore &store);

} // namespace assay
