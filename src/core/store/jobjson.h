// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/job/rows.h"

namespace assay {

class JobStore;

/// Appends the whole job as compact JSON, with the fields in the order of the reference and unknown fields at the end
/// of their object. Values are written as sent; absent fields are omitted. Any thread. \p row is below rowCount().
void appendJobJson(const JobStore &store, SourceRow row, std::string &out);

} // namespace assay
