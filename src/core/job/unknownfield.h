// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "core/job/jobfields.h"

namespace assay {

/// Identifies a field that the field table does not contain. The level is needed: "agent_identity_context.x" may also
/// be a key of the job itself.
struct UnknownKey
{
    std::string path; ///< see keyOfPath()
    FieldLevel level = FieldLevel::Job;

    /// The key as it was sent.
    [[nodiscard]] std::string_view key() const { return keyOfPath(path, level); }

    auto operator<=>(const UnknownKey &) const = default;
};

/// One field of a job that the field table does not contain.
struct UnknownField
{
    std::string_view path; ///< see keyOfPath()
    std::string_view json; ///< the value as it was sent
    FieldLevel level = FieldLevel::Job;

    /// The key as it was sent.
    [[nodiscard]] std::string_view key() const { return keyOfPath(path, level); }

    [[nodiscard]] bool is(const UnknownKey &wanted) const { return level == wanted.level && path == wanted.path; }
};

} // namespace assay
