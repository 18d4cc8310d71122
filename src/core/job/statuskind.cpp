// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/statuskind.h"

#include <algorithm>

namespace assay {

StatusKind statusKind(std::string_view status) noexcept
{
    static_assert(static_cast<std::size_t>(StatusKind::Unknown) == KnownStatuses.size());
    const auto found = std::find(KnownStatuses.begin(), KnownStatuses.end(), status);
    return static_cast<StatusKind>(found - KnownStatuses.begin());
}

} // namespace assay
