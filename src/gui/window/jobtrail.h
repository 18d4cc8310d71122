// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

#include "models/jobhistory.h"

namespace assay {

class JobTableView;
class JobTarget;
class Workspace;

/// Goes back and forward through the jobs that were looked at. A job counts as looked at when it was clicked, opened or
/// gone to, or when it was shown for a moment: not each one that the arrow keys pass. GUI thread.
class JobTrail : public QObject
{
    Q_OBJECT

public:
    /// None is owned; all must outlive this.
    JobTrail(JobTarget &target, Workspace &workspace, const JobTableView &table, QObject *parent = nullptr);

    /// How long a job must be shown to count as looked at; half a second by default.
    void setStay(std::chrono::milliseconds time) { m_stay.setInterval(time); }

    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;

    /// The jobs, for another window of the same workspace.
    [[nodiscard]] const JobHistory &history() const { return m_history; }
    void restore(const JobHistory &history);

Q_SIGNALS:
    /// Whether there is a way back or forward may have changed.
    void changed();

private:
    void follow();
    void look();
    void show(std::optional<SourceRow> row);
    [[nodiscard]] JobHistory::Loaded loaded() const;

    JobTarget &m_target;
    Workspace &m_workspace;
    JobHistory m_history;
    QTimer m_stay;
    bool m_isGoing = false; // along the history
};

} // namespace assay
