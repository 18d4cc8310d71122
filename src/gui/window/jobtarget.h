// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QObject>
#include <QVariant>

#include "core/job/rows.h"
#include "core/store/jobstore.h"

namespace assay {

class JobsPage;
class JobTableModel;
class Workspace;

/// The job that the details show, and the one way to go to another one: it is selected in the table, or, when the
/// filters hide it, shown in the details alone, with a notice that says so and offers its whole turn. GUI thread.
class JobTarget : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned; both must outlive this.
    JobTarget(Workspace &workspace, JobsPage &page, QObject *parent = nullptr);
    ~JobTarget() override;

    /// Goes to a job of the shown list: \p row is below the row count of store(). Does not move the focus, and does not
    /// change the filters.
    void showJob(SourceRow row);

    /// The job that the details show; nothing when no job or several are selected.
    [[nodiscard]] std::optional<SourceRow> current() const;

    /// True when the filters hide that job: then it is not the selected one of the table.
    [[nodiscard]] bool isHidden() const;

    /// The id of that job; empty when there is none.
    [[nodiscard]] QString currentId() const;

    /// The shown list; null before the first.
    [[nodiscard]] const std::shared_ptr<const JobStore> &store() const;

    /// Replaces the refinement by one that shows the turn of that job: one step to undo.
    void showWholeTurn();

    /// The hidden job, to show it in another window of the same workspace.
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

Q_SIGNALS:
    /// The details show another job, or none, or the same one of a new list.
    void changed();

    /// showJob() is about to go to another job, and has gone to it.
    void jumping();
    void jumped();

    /// showJob() has gone to a job that the filters hide.
    void hiddenJobShown();

private:
    /// A job that the filters hide, while the details show it.
    struct HiddenJob
    {
        std::weak_ptr<const JobStore> store;
        SourceRow row{};
        std::string id;
    };

    [[nodiscard]] static QString hiddenText();
    [[nodiscard]] const JobTableModel *model() const;
    void showHidden(SourceRow row);
    void leaveHidden();
    void takeSelection();
    void chooseSelected();
    void findHiddenAgain();

    Workspace &m_workspace;
    JobsPage &m_page;
    std::optional<HiddenJob> m_hidden;
    bool m_isReplacing = false; // the table's rows: what is selected changes, but not by the user
};

} // namespace assay
