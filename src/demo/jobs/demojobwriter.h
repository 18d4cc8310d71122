// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "demo/jobs/demophrases.h"
#include "demo/jobs/demoplan.h"

namespace assay::demo {

/// Writes jobs as JSON. The common parts of a session's or turn's jobs are formatted once, then copied.
class DemoJobWriter
{
public:
    /// The largest size of a job, in bytes.
    static constexpr std::size_t LongestJob = DemoPhrases::LongestExplanation + 4'000;

    /// Both must outlive the writer.
    DemoJobWriter(const DemoPlan &plan, const DemoPhrases &phrases);

    /// Sets the session of the following jobs.
    void beginSession(const Session &session);

    /// Sets the turn of the following jobs.
    void beginTurn(const Turn &turn);

    /// Writes the job at `out`, where LongestJob bytes must be free, and returns its end.
    [[nodiscard]] char *write(char *out, std::uint64_t index) const;

private:
    void appendOptional(std::string &out, std::string_view key, bool present, std::string_view value) const;
    void
    appendId(std::string &out, std::string_view key, bool present, std::string_view prefix, std::uint64_t number) const;

    const DemoPlan &m_plan;
    const DemoPhrases &m_phrases;
    Session m_session;
    Turn m_turn;
    std::string m_head; ///< from the end of the job's id to the end of the agent's session
    std::string m_middle; ///< workflow and batch
    std::string m_identity; ///< m_head, the turn, m_middle and the tool
};

} // namespace assay::demo
