// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "demo/jobs/demojobwriter.h"
#include "demo/jobs/demomatcher.h"
#include "demo/replies/bodysource.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// The jobs that match a filter, as one JSON array, written piece by piece into one reused buffer. Sessions and turns
/// that do not match are skipped at almost no cost.
class DemoJobCursor : public BodySource
{
public:
    /// The jobs from `first`, at most `n`. `jobs` must outlive the cursor.
    DemoJobCursor(const DemoJobs &jobs, std::uint64_t first, std::uint64_t n, const ServiceFilter &filter);

    [[nodiscard]] bool next(std::string_view &piece) override;

private:
    enum class State : std::uint8_t { Start, Jobs, Done };

    void findSession();
    void enterTurn(std::uint32_t number);
    [[nodiscard]] char *writeTurn(char *out, const char *full);

    const DemoPlan &m_plan;
    DemoMatcher m_matcher;
    DemoJobWriter m_writer;
    std::unique_ptr<char[]> m_buffer;
    std::uint64_t m_index;
    std::uint64_t m_end;
    Session m_session;
    std::uint64_t m_turnEnd = 0; ///< index after the last job of the turn being written
    bool m_inTurn = false;
    bool m_turnMatches = false;
    bool m_isFirst = true; ///< no comma before the next job
    State m_state = State::Start;
};

} // namespace assay::demo
