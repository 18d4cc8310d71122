// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/turnsteps.h"

#include "gui/window/jobtarget.h"
#include "gui/window/statusline.h"

namespace assay {

TurnSteps::TurnSteps(JobTarget &target, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_status(status)
{
    // The user went on before the next turn was found.
    connect(&target, &JobTarget::changed, this, [this] { m_runner.cancel(); });
}

void TurnSteps::step(TurnStep step)
{
    // A key that is held down goes as fast as turns are found.
    if (!canStep() || m_runner.isRunning())
        return;
    m_runner.step(m_target.store(), *m_target.current(), step, [this, step](std::optional<SourceRow> row) {
        if (row)
            m_target.showJob(*row);
        else
            m_status.showWord(
                step == TurnStep::Next ? tr("This is the last turn of the session")
                                       : tr("This is the first turn of the session"));
    });
}

bool TurnSteps::canStep() const
{
    const std::optional<SourceRow> row = m_target.current();
    return row && TurnJobs::hasTurn(*m_target.store(), *row);
}

} // namespace assay
