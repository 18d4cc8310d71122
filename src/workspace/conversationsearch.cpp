// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/conversationsearch.h"

#include <limits>

#include "core/query/textmatcher.h"

namespace assay {

ConversationHits
ConversationHits::find(const ConversationContent &content, const QString &needle, const std::stop_token &stop)
{
    using Part = ConversationContent::Part;
    constexpr qsizetype Whole = std::numeric_limits<int>::max();
    ConversationHits found;
    if (needle.isEmpty())
        return found;
    for (int number = 0; number < content.count() && !stop.stop_requested(); ++number) {
        const ConversationContent::Entry &entry = content.entry(number);
        std::vector<Part> parts = content.parts(entry);
        if (entry.role == ConversationContent::Role::Tool)
            parts.insert(parts.begin(), Part::Name);
        for (const Part part : parts) {
            for (const auto &[start, length] : TextMatcher::hits(content.shownText(entry, part, Whole), needle)) {
                if (found.hits.size() == Most) {
                    found.more = true;
                    return found;
                }
                found.hits.push_back({number, part, start, length});
            }
        }
    }
    return found;
}

} // namespace assay
