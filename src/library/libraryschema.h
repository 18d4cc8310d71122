// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace assay {

/// One step of the schema: the statements that take a library from the version before to this one.
using SchemaStep = std::span<const std::string_view>;

/// Step n (from 0) makes version n + 1 out of version n. Steps that were released never change; a new one is added.
[[nodiscard]] std::span<const SchemaStep> librarySchema();

/// In the header of the file: says that it is a library of this program ("Assy").
inline constexpr int LibraryApplicationId = 0x41737379;

} // namespace assay
