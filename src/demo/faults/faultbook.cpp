// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults/faultbook.h"

namespace assay::demo {

void FaultBook::setGeneral(const FaultSpec &fault)
{
    const std::lock_guard lock(m_mutex);
    m_general = fault;
    m_suffered.clear();
}

ParsedFault FaultBook::faultFor(const std::optional<std::string> &ownText)
{
    if (!ownText || ownText->empty()) {
        const std::lock_guard lock(m_mutex);
        return {spend({}, m_general), {}};
    }
    ParsedFault own = parseFault(*ownText);
    if (own.fault) {
        const std::lock_guard lock(m_mutex);
        own.fault = spend(*ownText, *own.fault);
    }
    return own;
}

FaultSpec FaultBook::spend(const std::string &name, const FaultSpec &fault)
{
    if (!fault.times)
        return fault;
    int &suffered = m_suffered[name];
    if (suffered >= *fault.times)
        return {};
    ++suffered;
    return fault;
}

} // namespace assay::demo
