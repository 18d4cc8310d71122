// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace assay {

class JobsPage;
class JobTarget;
class Workspace;

/// Takes the mark of a changed job away when the user looks at it: selects it, or sees it in the details. The job that
/// is in the details when its list is replaced keeps its mark until the user goes on to another one. GUI thread; does
/// not own its arguments, which must outlive it.
class LookedAtJobs : public QObject
{
    Q_OBJECT

public:
    LookedAtJobs(Workspace &workspace, JobTarget &target, JobsPage &page, QObject *parent = nullptr);

private:
    void lookAtCurrent();
    void lookAtSelected();

    Workspace &m_workspace;
    JobTarget &m_target;
    JobsPage &m_page;
    QString m_current; // id of the job in the details
    bool m_isReplacing = false; // the rows: what is selected changes, but not by the user
};

} // namespace assay
