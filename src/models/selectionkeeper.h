// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "core/query/queryresult.h"
#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

class QItemSelectionModel;

namespace assay {

struct QueryResult;
class JobTableModel;

/// Keeps the current row, the selected rows and the scroll position while the table's rows are replaced: by source row
/// when the jobs are the same, by job id when they were loaded again. Works on whole rows. GUI thread; owns nothing.
///
/// Turn the view's auto-scroll off during restore(); otherwise the view scrolls to the current row.
///
/// Call remember() on JobBrowser::resultAboutToChange() and restore() on JobBrowser::resultChanged().
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// More separate ranges than this are not restored: painting and changing such a selection would block the window.
    static constexpr std::size_t RangeLimit = 5'000;
    /// More selected rows than this are not looked up by id.
    static constexpr std::size_t IdLimit = 100'000;

    /// What restore() did.
    struct Restored
    {
        std::optional<int> topRow; ///< current position of the row given to remember(), if it is shown
        bool done = false; ///< the rows were replaced and the selection was restored as far as possible
        bool reordered = false; ///< the sort has changed
        bool waiting = false; ///< the ids of the new jobs are needed: call again when the load has ended
        bool shortened = false; ///< the selection had too many ranges; only the current row was kept
    };

    SelectionKeeper(JobTableModel *table, QItemSelectionModel *selection, QObject *parent = nullptr);
    ~SelectionKeeper() override;

    /// Stores the row at the top of the view (-1: none). The current and selected rows are stored automatically when
    /// the rows are replaced.
    void remember(int topRow = -1);

    /// Restores the stored rows. \p ids is the index of the shown jobs (JobBrowser::report()), null while they are
    /// still loading. Does nothing when the rows were not replaced. Does not change what the user has selected in the
    /// meantime.
    Restored restore(const std::shared_ptr<const JobIdIndex> &ids);

    /// Discards the stored rows that wait for the end of a load.
    void forget();

Q_SIGNALS:
    /// Only the current row could be restored, not the selection.
    void selectionShortened();

private:
    struct Memory
    {
        std::shared_ptr<const QueryResult> result; ///< whose rows were shown; released once the ids are stored
        int shownRows = 0; ///< number of shown rows
        std::vector<SortKey> sort; ///< of that result
        bool all = false; ///< all rows were selected: `selected` is empty
        std::vector<SourceRow> selected;
        std::optional<SourceRow> current;
        std::optional<SourceRow> top;
        int currentColumn = 0;

        bool byId = false; ///< the jobs were loaded again: use the ids below instead of the rows above
        std::vector<std::string> selectedIds;
        std::string currentId;
        std::string topId;
        bool shortened = false;
    };

    void capture();
    void storeIds(Memory &memory) const;
    void findIds(Memory &memory, const JobIdIndex &ids) const;
    [[nodiscard]] bool selectAll(const Memory &memory) const;
    [[nodiscard]] bool select(const Memory &memory);
    void setCurrent(const Memory &memory);

    JobTableModel *m_table;
    QItemSelectionModel *m_selection;
    std::optional<Memory> m_memory;
    int m_topRow = -1;
};

} // namespace assay
