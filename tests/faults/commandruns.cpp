// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/commandruns.h"

namespace assay::faults {

void CommandRuns::start()
{
    for (const auto &run : m_runs) {
        QObject::connect(run.get(), &CommandRun::ended, &m_loop, [this] {
            ++m_ended;
            startNext();
            if (m_ended == m_runs.size())
                m_loop.quit();
        });
    }
    for (std::size_t i = 0; i < AtOnce; ++i)
        startNext();
}

void CommandRuns::finish(Report &report)
{
    if (m_ended < m_runs.size())
        m_loop.exec();
    for (const auto &run : m_runs)
        report.add(run->cell());
}

void CommandRuns::startNext()
{
    if (m_started < m_runs.size())
        m_runs[m_started++]->start();
}

} // namespace assay::faults
