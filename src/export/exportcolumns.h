// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/jobstore.h"
#include "export/exportcolumn.h"

namespace assay {

/// The column of a field, headed by its JSON key.
[[nodiscard]] ExportColumn keyColumn(Field field);

/// Every column that the store has something for: all fields in the order of the reference, then the unknown ones
/// sorted by path. Headed by JSON key and path, so that a script finds them whatever the user's language.
[[nodiscard]] std::vector<ExportColumn> allColumns(const JobStore &store);

} // namespace assay
