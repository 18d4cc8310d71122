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
/// The current row moves without the view's own scrolling to it only when the view's auto-scroll is off in restore().
///
/// Call remember() on JobBrowser::resultAboutToChange() and restore() on JobBrowser::resultChanged().
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// More separate ranges than this are not restored: painting and changing such a selection would stall.
    static constexpr std::size_t RangeLimit = 5'000;
    /// More selected rows than this are not looked up by id.
    static constexpr std::size_t IdLimit = 100'000;

    /// What restore() did.
    struct Restored
    {
        std::optional<int> topRow; ///< where the row handed to remember() is shown now, if it is
        bool done = false; ///< the rows were replaced, and what could be brought back was
        bool reordered = false; ///< by another sort than before
        bool waiting = false; ///< the ids of the new jobs are needed first: call again when the load is done
        bool shortened = false; ///< the selection was in too many pieces; only the current row was kept
    };

    SelectionKeeper(JobTableModel *table, QItemSelectionModel *selection, QObject *parent = nullptr);
    ~SelectionKeeper() override;

    /// Notes the row at the top of the view (-1: none). What is current and selected is noted by itself, and only when
    /// the rows really are replaced.
    void remember(int topRow = -1);

    /// Brings it back. \p ids is the index of the shown jobs (JobBrowser::report()), null while they are still loading.
    /// Does nothing when the rows were not replaced. What the user selected in the meantime is left alone.
    Restored restore(const std::shared_ptr<const JobIdIndex> &ids);

    /// Forgets what waits for the end of a load.
    void forget();

Q_SIGNALS:
    /// The selection could not be kept; only the current row was.
    void selectionShortened();

private:
    struct Memory
    {
        std::shared_ptr<const QueryResult> result; ///< the answer whose rows were shown; dropped once ids are taken
        int shownRows = 0; ///< how many of them there were
        std::vector<SortKey> sort; ///< of that answer
        bool all = false; ///< all of them were selected: no list then
        std::vector<SourceRow> selected;
        std::optional<SourceRow> current;
        std::optional<SourceRow> top;
        int currentColumn = 0;

        bool byId = false; ///< the jobs were loaded anew: these count instead of the rows above
        std::vector<std::string> selectedIds;
        std::string currentId;
        std::string topId;
        bool shortened = false;
    };

    void capture();
    void takeIds(Memory &memory) const;
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
