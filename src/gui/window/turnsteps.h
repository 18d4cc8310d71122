// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "models/turnjobsrunner.h"

namespace assay {

class JobTarget;
class StatusLine;

/// Goes from the job that the details show to the previous and the next turn of its session. GUI thread.
class TurnSteps : public QObject
{
    Q_OBJECT

public:
    /// \p target and \p status are not owned and must outlive this.
    TurnSteps(JobTarget &target, StatusLine &status, QObject *parent = nullptr);

    /// Goes to the job of the same module, else to the first one, of the nearest turn in that direction. Says so in the
    /// status line when there is none.
    void step(TurnStep step);

    /// True when the job is in a turn of a session.
    [[nodiscard]] bool canStep() const;

private:
    JobTarget &m_target;
    StatusLine &m_status;
    TurnJobsRunner m_runner;
};

} // namespace assay
