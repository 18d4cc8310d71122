// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <QtGlobal>

#include "core/query/stopcheck.h"

namespace assay {

class SessionTable;

/// When a session began and ended, as the service tells. Times are milliseconds since 1970, UTC.
struct SessionSpan
{
    std::optional<qint64> start;
    std::optional<qint64> end;
    bool endIsOpen = false; ///< the service has sent no end

    /// True when it has begun and has no end.
    [[nodiscard]] bool runs() const { return start && endIsOpen; }

    /// In milliseconds. Nothing while it runs, where a time is missing, and where the end is before the start.
    [[nodiscard]] std::optional<qint64> length() const
    {
        return start && end && *end >= *start ? std::optional(*end - *start) : std::nullopt;
    }

    bool operator==(const SessionSpan &) const = default;
};

/// By the id of the session.
using SessionSpans = std::unordered_map<std::string, SessionSpan>;

/// The span of each session of a table; an empty one where none is known. Any thread. Throws QueryStopped.
[[nodiscard]] std::vector<SessionSpan>
spansOf(const SessionTable &table, const SessionSpans &spans, const StopCheck &stop = {});

} // namespace assay
