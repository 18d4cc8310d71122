// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractListModel>

#include "core/job/scoringmodules.h"
#include "models/turnjobs.h"

namespace assay {

/// The jobs of a turn as lines: module, score on its own scale, status. Only the first ones unless it is open. Formats
/// only the requested lines. GUI thread.
class TurnJobsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// So many lines are shown while it is closed, or one more where that is all.
    static constexpr int ClosedLines = 8;

    enum Role {
        ShareRole = Qt::UserRole, ///< double, share of scale 0 to 1; invalid when there is none
        ScoreRole, ///< QString, on its own scale; empty when there is no score
        StatusRole, ///< QString, as sent
        StatusTextRole, ///< QString, for display
        HiddenRole, ///< bool, the refinement hides the job
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows these jobs. The lines stay where they are when they are the same jobs; those of another turn are closed.
    void setJobs(const TurnJobs &jobs, const ScoringModules &modules);

    [[nodiscard]] const TurnJobs &jobs() const { return m_jobs; }

    /// Shows all lines, or the first ones only.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// Lines that are not shown since it is closed.
    [[nodiscard]] int closedLines() const;

    [[nodiscard]] SourceRow job(int line) const { return m_jobs.jobs[static_cast<std::size_t>(line)].row; }

    /// The shown line of a job; nothing when it has none.
    [[nodiscard]] std::optional<int> lineOf(SourceRow row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int lines(bool open) const;
    [[nodiscard]] Scale scale(SourceRow row) const;
    [[nodiscard]] QString toolTip(const TurnJobs::Job &job) const;
    [[nodiscard]] QString accessibleText(const TurnJobs::Job &job) const;

    TurnJobs m_jobs;
    ScoringModules m_modules;
    bool m_open = false;
};

} // namespace assay
