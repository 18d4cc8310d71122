// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace assay {

/// Whether the service sent a value, a null, or nothing. These differ, so that JSON can be written as it was received.
enum class ValueState : std::uint8_t { Absent, Null, Present };

} // namespace assay
