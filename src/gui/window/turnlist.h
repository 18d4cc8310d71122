// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "models/turnjobsrunner.h"

namespace assay {

class JobTarget;
class TurnJobsView;
class Workspace;
struct WindowContext;

/// Fills the list of the jobs of a turn for the job that the details show, and goes to the job that is chosen there.
/// GUI thread.
class TurnList : public QObject
{
    Q_OBJECT

public:
    /// \p view and \p window's objects are not owned and must outlive this.
    TurnList(TurnJobsView *view, const WindowContext &window, QObject *parent = nullptr);

private:
    void show();

    TurnJobsView *m_view;
    JobTarget &m_target;
    Workspace &m_workspace;
    TurnJobsRunner m_runner;
};

} // namespace assay
