// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/sessionspan.h"

#include "statistics/sessiontable.h"

namespace assay {

std::vector<SessionSpan> spansOf(const SessionTable &table, const SessionSpans &spans, const StopCheck &stop)
{
    const StringDictionary &ids = table.store().dictionary(Field::AgentSessionId);
    std::vector<SessionSpan> found(table.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        stop.step(i);
        if (const auto span = spans.find(std::string(ids.value(table.session(i).id))); span != spans.end())
            found[i] = span->second;
    }
    return found;
}

} // namespace assay
