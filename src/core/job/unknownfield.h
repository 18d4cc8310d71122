// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "core/job/jobfields.h"

namespace assay {

/// Which field that the field table does not know: one of the outer level may look like one of the inner.
struct UnknownKey
{
    std::string path; ///< see keyOfPath()
    FieldLevel level = FieldLevel::Job;

    /// The key as it was sent, without where it stood.
    [[nodiscard]] std::string_view key() const { return keyOfPath(path, level); }

    auto operator<=>(const UnknownKey &) const = default;
};

/// One field of a job that the field table does not know.
struct UnknownField
{
    std::string_view path; ///< see keyOfPath()
    std::string_view json; ///< the value as it was sent
    FieldLevel level = FieldLevel::Job;

    /// The key as it was sent, without where it stood.
    [[nodiscard]] std::string_view key() const { return keyOfPath(path, level); }

    [[nodiscard]] bool is(const UnknownKey &wanted) const { return level == wanted.level && path == wanted.path; }
};

} // namespace assay
