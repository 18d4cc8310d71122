// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace assay {

/// True when a job begins at the first byte: { "firstKey". Between brace and key there may be a little space.
/// \p firstKey: the key that jobs of this body begin with, as it was sent.
[[nodiscard]] bool isJobStart(std::string_view bytes, std::string_view firstKey) noexcept;

} // namespace assay
