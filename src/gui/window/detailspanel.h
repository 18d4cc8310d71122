// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/widgets/panelspec.h"
#include "models/summaryrunner.h"
#include "service/jobservice.h"

namespace assay {

class DetailPane;
class DetailTabs;
class JobsPage;
class JobTarget;
class MarksPart;
class MarkTarget;
class SummaryRequests;
class Workspace;
struct TableSelection;
struct WindowContext;

/// Shows the selected job of the table in the detail pane, or the summary of several. GUI thread; owned by the pane.
class DetailsPanel : public QObject
{
    Q_OBJECT

public:
    /// Creates the panel for PanelList::add().
    [[nodiscard]] static PanelSpec spec(const WindowContext &window);

Q_SIGNALS:
    /// The note is about to get the focus.
    void noteStarted();

private:
    DetailsPanel(DetailPane *pane, const DetailTabs &tabs, const WindowContext &window);

    /// A job that was fetched again, while it is still selected.
    struct FetchedAgain
    {
        QString id;
        std::shared_ptr<const JobStore> job; ///< a store with this job only; null: none was fetched again
        std::weak_ptr<const JobStore> list; ///< the jobs that it was selected in
    };

    void startNote();
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);
    [[nodiscard]] static QString refetchedText();
    void forgetRefetched();
    void showSelectedJob();
    void showPlace();
    void showSeveralJobs(const TableSelection &selection);
    void showJob(const std::shared_ptr<const JobStore> &store, SourceRow row);
    void showRefetchedJob(const QString &jobId, const JobResult &result);

    DetailPane *m_pane;
    Workspace &m_workspace;
    JobsPage &m_page;
    JobTarget &m_target;
    SummaryRequests *m_requests;
    SummaryRunner m_summaries;
    FetchedAgain m_again;
    MarkTarget *m_marks;
    MarksPart *m_marksPart;
};

} // namespace assay
