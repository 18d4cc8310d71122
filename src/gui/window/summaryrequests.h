// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QVariant>

#include "models/summaryrunner.h"
#include "service/jobservice.h"

namespace assay {

class ServiceSummaryView;
class Workspace;
struct JobDetail;

/// Asks the service for its summary of the agent of the shown job, computes the figures of the loaded jobs, and shows
/// both. Drops the answer when the job that is shown then is of another agent. GUI thread.
class SummaryRequests : public QObject
{
    Q_OBJECT

public:
    /// \p view and \p workspace are not owned and must outlive this.
    SummaryRequests(ServiceSummaryView *view, Workspace &workspace, QObject *parent = nullptr);
    ~SummaryRequests() override;

    /// The job that is shown now.
    void setDetail(const JobDetail &detail);

    /// No single job is shown now.
    void setNothing();

    /// The answer that is shown, to show it in another window of the same workspace; invalid when there is none.
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

private:
    /// What was asked about.
    struct Subject
    {
        QString agent;
        std::weak_ptr<const JobStore> store; // of the rows
        std::optional<SummaryResult> answer = {}; // once it has come
    };

    void request();
    void stop();
    void showAnswer(const QString &agent, const QString &session, const SummaryResult &result);
    void showComparison();
    void followScales();
    void showPossible();

    ServiceSummaryView *m_view;
    Workspace &m_workspace;
    SummaryRunner m_loaded;
    std::optional<ScoringModules> m_comparedWith; // the scales of the comparison that is shown or being made
    QString m_agent; // of the shown job
    std::optional<Subject> m_subject; // of what is asked or shown
};

} // namespace assay
