// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/loaderror.h"

namespace assay {

/// There was not enough memory for all jobs of a load.
[[nodiscard]] LoadError outOfMemoryError();

/// The system starts no more threads, and a load needs one.
[[nodiscard]] LoadError noThreadError();

} // namespace assay
