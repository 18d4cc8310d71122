// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "demo/faults/faultspec.h"

namespace assay::demo {

/// Decides which fault a request suffers and keeps the `times=` counts. Any thread may use it.
class FaultBook
{
public:
    /// Replaces the fault of every request and starts all counts anew.
    void setGeneral(const FaultSpec &fault);

    /// The fault of a request: its own (the text of its header or parameter) or else the general one. Gives the
    /// parser's complaint when the request's own is not understood.
    [[nodiscard]] ParsedFault faultFor(const std::optional<std::string> &ownText);

private:
    [[nodiscard]] FaultSpec spend(const std::string &name, const FaultSpec &fault);

    std::mutex m_mutex;
    FaultSpec m_general;
    std::map<std::string, int> m_suffered; ///< by the text of the fault; the general one has no text
};

} // namespace assay::demo
