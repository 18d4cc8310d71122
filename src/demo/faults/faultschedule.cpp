// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults/faultschedule.h"

namespace assay::demo {

void FaultSchedule::setGeneral(const FaultSpec &fault)
{
    const std::lock_guard lock(m_mutex);
    m_general = fault;
    m_uses.clear();
}

ParsedFault FaultSchedule::faultFor(const std::optional<std::string> &ownText)
{
    if (!ownText || ownText->empty()) {
        const std::lock_guard lock(m_mutex);
        return {countUse({}, m_general), {}};
    }
    ParsedFault own = parseFault(*ownText);
    if (own.fault) {
        const std::lock_guard lock(m_mutex);
        own.fault = countUse(*ownText, *own.fault);
    }
    return own;
}

FaultSpec FaultSchedule::countUse(const std::string &name, const FaultSpec &fault)
{
    if (!fault.times)
        return fault;
    int &uses = m_uses[name];
    if (uses >= *fault.times)
        return {};
    ++uses;
    return fault;
}

} // namespace assay::demo
