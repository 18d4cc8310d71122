// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QEventLoop>

#include "faults/commandrun.h"
#include "faults/report.h"

namespace assay::faults {

/// Runs of the command line, several at once: they wait more than they work. GUI thread.
class CommandRuns
{
public:
    static constexpr std::size_t AtOnce = 10;

    void add(std::unique_ptr<CommandRun> run) { m_runs.push_back(std::move(run)); }

    /// Starts all that were added, in their order. They go on while events are handled.
    void start();

    /// Returns when all have ended, and reports them in their order.
    void finish(Report &report);

private:
    void startNext();

    std::vector<std::unique_ptr<CommandRun>> m_runs;
    std::size_t m_started = 0;
    std::size_t m_ended = 0;
    QEventLoop m_loop;
};

} // namespace assay::faults
