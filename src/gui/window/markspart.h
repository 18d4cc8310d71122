// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QString>

#include "workspace/marking.h"

namespace assay {

class MarksView;
class MarkTarget;
class Workspace;

/// Shows in a view what the user said of the target's jobs, and marks them as the view asks. Keeps the note that is
/// being written until the library has it: the job, the list, the language or the window may change meanwhile. GUI
/// thread.
class MarksPart : public QObject
{
    Q_OBJECT

public:
    /// None is owned. \p view and \p target may go before this does.
    MarksPart(MarksView &view, MarkTarget &target, Workspace &workspace, QObject *parent);

    /// Keeps the note that is being written.
    ~MarksPart() override;

    /// Keeps the note that is being written, now.
    void saveNote();

    /// Shows the jobs of the target; done by itself when they change.
    void show();

private:
    void showNote(JobMark &mark);

    MarksView &m_view;
    MarkTarget &m_target;
    Marking &m_marking;
    Workspace &m_workspace;
    Marking::Job m_job; // that is shown alone; no id: none
    QString m_kept; // its note in the library
    std::optional<QString> m_draft; // of that job
    std::optional<QString> m_asked; // the library was asked to keep this for that job, and has not yet
    MarkCircumstances m_how; // of marks of that job
};

} // namespace assay
