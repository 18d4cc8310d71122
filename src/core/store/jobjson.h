// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/job/rows.h"

namespace assay {

class JobStore;

/// Appends the whole job as compact JSON in the order of the reference: values as sent, absent fields left out, unknown
/// fields at the end of their level. Any thread; \p row is below the store's rowCount().
void appendJobJson(const JobStore &store, SourceRow row, std::string &out);

} // namespace assay
