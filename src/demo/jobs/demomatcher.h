// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/job/servicefilter.h"
#include "demo/jobs/demoplan.h"

namespace assay::demo {

/// A service filter made ready to be held against the facts of sessions and turns, before any text is written.
class DemoMatcher
{
public:
    explicit DemoMatcher(const ServiceFilter &filter);

    /// Whether jobs of the session can match, as far as the agent and the workflow go.
    [[nodiscard]] bool matchesSession(const Session &session) const;

    /// Whether the jobs of the turn match, once its session does.
    [[nodiscard]] bool matchesTurn(const Turn &turn) const;

    /// The one session that can match, when the filter names it: then nothing else need be looked at.
    [[nodiscard]] std::optional<std::uint64_t> onlySession() const { return m_sessionId; }

    /// True when nothing can match, such as when an id does not have the form of an id.
    [[nodiscard]] bool matchesNothing() const { return m_impossible; }

private:
    void takeId(const ServiceFilter &filter, Field field, std::string_view prefix, std::optional<std::uint64_t> &id);

    std::map<Field, std::string> m_texts;
    std::optional<std::uint64_t> m_sessionId;
    std::optional<std::uint64_t> m_workflowId;
    std::optional<std::uint64_t> m_toolInstance;
    std::optional<std::uint64_t> m_toolExecution;
    bool m_impossible = false;
};

} // namespace assay::demo
