// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/job/servicefilter.h"
#include "demo/jobs/demoplan.h"

namespace assay::demo {

/// A service filter in a form that is compared with the facts of sessions and turns, before any text is written.
class DemoMatcher
{
public:
    explicit DemoMatcher(const ServiceFilter &filter);

    /// True when the session's agent and workflow match, so that its jobs may match.
    [[nodiscard]] bool matchesSession(const Session &session) const;

    /// True when the jobs of the turn match, if their session does.
    [[nodiscard]] bool matchesTurn(const Turn &turn) const;

    /// The id of the only session that can match, if the filter contains it.
    [[nodiscard]] std::optional<std::uint64_t> onlySession() const { return m_sessionId; }

    /// True when nothing can match, for example because of an id with an invalid form.
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
