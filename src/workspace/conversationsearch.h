// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stop_token>
#include <vector>

#include "workspace/conversationcontent.h"

namespace assay {

/// Where a text was found in a conversation, in all of it: also in what is folded or not laid out.
struct ConversationHits
{
    struct Hit
    {
        int entry = 0;
        ConversationContent::Part part = ConversationContent::Part::Text;
        qsizetype start = 0; ///< in UTF-16 units of ConversationContent::shownText() without a limit
        qsizetype length = 0;

        bool operator==(const Hit &) const = default;
    };

    /// No more are counted.
    static constexpr std::size_t Most = 100'000;

    std::vector<Hit> hits; ///< in the order shown
    bool more = false; ///< there are more than Most

    /// Searches as TextMatcher does. Takes long for a large conversation: call it on a worker.
    [[nodiscard]] static ConversationHits
    find(const ConversationContent &content, const QString &needle, const std::stop_token &stop = {});
};

} // namespace assay
