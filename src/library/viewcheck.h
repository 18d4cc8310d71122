// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

namespace assay {

struct NamedView;

/// Why the view can't be kept or taken over: no name, a name or a query with invisible characters, a query that is too
/// long, too many columns. Null: it can. A query that does not parse is no reason: the fields that it names may come
/// back.
[[nodiscard]] Sentence refusalOf(const NamedView &view);

} // namespace assay
