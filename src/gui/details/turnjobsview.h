// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/job/rows.h"

class QToolButton;

namespace assay {

class JobStore;
class ScoringModules;
class ToneLabel;
class TurnJobsList;
class TurnJobsModel;
struct TurnJobs;

/// The jobs of the turn that the shown job is in, with itself: a click on one goes to it. Hidden when there is no other
/// one. GUI thread.
class TurnJobsView : public QWidget
{
    Q_OBJECT

public:
    explicit TurnJobsView(QWidget *parent = nullptr);

    /// Shows the jobs of a turn; \p shown is the job that the details show. Lines of the same jobs stay in their place.
    void setJobs(const TurnJobs &jobs, SourceRow shown, const ScoringModules &modules);

    /// The details show this job now, and its turn is being looked for: the lines stay, so that nothing jumps, but
    /// choose nothing unless they are of that job's turn.
    void setSearching(const std::shared_ptr<const JobStore> &store, SourceRow shown);

    /// The job has no turn, or there is no job.
    void clear();

    [[nodiscard]] TurnJobsList *list() const { return m_list; }

Q_SIGNALS:
    /// The user wants to go to this job.
    void jobRequested(assay::SourceRow row);

private:
    void showCount();
    void markShown();

    ToneLabel *m_caption;
    TurnJobsModel *m_model;
    TurnJobsList *m_list;
    QToolButton *m_more;
    ToneLabel *m_rest;
    std::optional<SourceRow> m_shown;
    bool m_searching = false; // the lines are of another turn
};

} // namespace assay
