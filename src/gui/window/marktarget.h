// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "core/job/rows.h"
#include "workspace/marking.h"

namespace assay {

struct WindowContext;
class DetailTabs;
class JobTarget;
class JobsPage;
class PanelList;
class Workspace;
struct QueryResult;

/// The jobs that a mark is given to: the selected ones of the table, or the one that the details show alone; and what
/// they have. Nobody marks what is not in sight: beside the list of sessions it is the job of the details, while their
/// tab Job or Session shows it. Computed when it is asked for, once. GUI thread.
class MarkTarget : public QObject
{
    Q_OBJECT

public:
    /// \p tabs: of the details; both must outlive this.
    MarkTarget(const WindowContext &window, const DetailTabs &tabs, QObject *parent = nullptr);

    /// Rows of the shown list.
    [[nodiscard]] const std::vector<SourceRow> &rows() const;
    [[nodiscard]] const Marking::Summary &summary() const;

    /// Cheap: whether rows() has any, and marks can be given.
    [[nodiscard]] bool canMark() const;

    /// Whether one of them can get this mark, or has it: a verdict needs a score.
    [[nodiscard]] bool canGive(MarkFlag flag) const;

    /// Why this mark can't be given now, in one sentence; empty where it can.
    [[nodiscard]] QString obstacle(MarkFlag flag) const;

    /// Cheap: whether it is one job.
    [[nodiscard]] bool isOne() const;

    /// The marking of the workspace.
    [[nodiscard]] Marking &marking() const { return m_marking; }

    /// While a review shows a job, it is the only one, and its circumstances go with each mark; nothing: none does.
    struct Reviewed
    {
        std::optional<SourceRow> row; ///< nothing: the job is not in the list
        MarkCircumstances how;
    };
    void setReviewed(const std::optional<Reviewed> &reviewed);
    [[nodiscard]] const std::optional<Reviewed> &reviewed() const { return m_reviewed; }

    /// The jobs may be others: what is in sight has changed.
    void forget();

    /// Emits noteRequested().
    void requestNote() { Q_EMIT noteRequested(); }

    /// Says in the window that a score that was typed could not be kept; \p why: a sentence.
    void tellScoreDropped(const QString &typed, const QString &why);

    /// Toggles a mark of the jobs.
    void toggle(MarkFlag flag);

    /// The circumstances that a mark of now has.
    [[nodiscard]] MarkCircumstances how() const { return m_reviewed ? m_reviewed->how : MarkCircumstances(); }

Q_SIGNALS:
    /// Other jobs, other marks of them, or marks can be given now, or not any more.
    void changed();

    /// The user wants to write a note: where the job is shown.
    void noteRequested();

private:
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] bool isTableShown() const;
    [[nodiscard]] bool doDetailsShow(SourceRow row) const;

    Workspace &m_workspace;
    JobsPage &m_page;
    PanelList &m_panels;
    const DetailTabs &m_tabs;
    JobTarget &m_target;
    Marking &m_marking;
    std::optional<Reviewed> m_reviewed;
    mutable std::weak_ptr<const QueryResult> m_rowsOf; // what was shown when they were found
    mutable std::optional<std::vector<SourceRow>> m_rows;
    mutable std::optional<Marking::Summary> m_summary;
};

} // namespace assay
