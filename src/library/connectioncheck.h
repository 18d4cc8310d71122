// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

namespace assay {

struct SavedConnection;

/// Why the connection can't be kept: no name, a secret in one of its addresses, a proxy that is none. Null: it can.
/// Whether its name is taken, the store finds out. Whether the service can be reached is not asked here.
[[nodiscard]] Sentence refusalOf(const SavedConnection &connection);

} // namespace assay
