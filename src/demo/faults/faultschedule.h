// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "demo/faults/faultspec.h"

namespace assay::demo {

/// Decides which fault applies to a request and keeps the `times=` counts. Thread-safe.
class FaultSchedule
{
public:
    /// Sets the fault of every request that has none of its own, and resets all counts.
    void setGeneral(const FaultSpec &fault);

    /// Returns the fault for a request: its own (the text of its header or parameter), else the general one. Counts the
    /// request. Returns the parser's error when the text is invalid.
    [[nodiscard]] ParsedFault faultFor(const std::optional<std::string> &ownText);

private:
    [[nodiscard]] FaultSpec countUse(const std::string &name, const FaultSpec &fault);

    std::mutex m_mutex;
    FaultSpec m_general;
    std::map<std::string, int> m_uses; ///< by the text of the fault; the general one has an empty text
};

} // namespace assay::demo
