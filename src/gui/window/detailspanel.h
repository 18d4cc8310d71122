// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/widgets/panelspec.h"
#include "models/summaryrunner.h"
#include "service/jobservice.h"

namespace assay {

class DetailPane;
class JobsPage;
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

private:
    DetailsPanel(DetailPane *pane, const WindowContext &window);

    [[nodiscard]] static QString refetchedText();
    void forgetRefetched();
    void showSelectedJob();
    void showSeveralJobs(const TableSelection &selection);
    void showJob(const std::shared_ptr<const JobStore> &store, SourceRow row);
    void showRefetchedJob(const QString &jobId, const JobResult &result);

    DetailPane *m_pane;
    Workspace &m_workspace;
    JobsPage &m_page;
    SummaryRequests *m_requests;
    SummaryRunner m_summaries;
    QString m_refetchedId; // the job that was fetched again and is still selected; empty: none
    std::shared_ptr<const JobStore> m_refetched; // its store
    std::weak_ptr<const JobStore> m_refetchedFrom; // the list that it was selected in
};

} // namespace assay
