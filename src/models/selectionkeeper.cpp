// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectionkeeper.h"

#include <QItemSelectionModel>

#include "core/query/queryresult.h"
#include "models/jobtablemodel.h"

namespace assay {

namespace {

/// A set of source rows with one bit per row, for fast lookups during a scan of the shown rows.
class RowSet
{
public:
    explicit RowSet(std::size_t rows)
        : m_bits(rows)
    {
    }

    void add(SourceRow row)
    {
        if (index(row) < m_bits.size())
            m_bits[index(row)] = true;
    }

    [[nodiscard]] bool contains(SourceRow row) const { return index(row) < m_bits.size() && m_bits[index(row)]; }

private:
    std::vector<bool> m_bits;
};

QItemSelection allRows(const JobTableModel &table)
{
    if (table.rowCount() == 0)
        return {};
    return {table.index(0, 0), table.index(table.rowCount() - 1, table.columnCount() - 1)};
}

} // namespace

SelectionKeeper::SelectionKeeper(JobTableModel *table, QItemSelectionModel *selection, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_selection(selection)
{
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::capture);
}

SelectionKeeper::~SelectionKeeper() = default;

void SelectionKeeper::remember(int topRow)
{
    m_topRow = topRow;
}

void SelectionKeeper::forget()
{
    m_memory.reset();
    m_topRow = -1;
}

void SelectionKeeper::capture()
{
    if (m_memory && m_memory->byId && !m_selection->hasSelection())
        return; // still waiting for the ids, and the user has selected nothing else
    m_memory.reset();
    if (!m_table->result() || m_table->rowCount() == 0)
        return;
    Memory memory;
    memory.result = m_table->result();
    memory.sort = memory.result->query.sort;
    memory.shownRows = m_table->rowCount();
    if (const QModelIndex current = m_selection->currentIndex(); current.isValid()) {
        memory.current = m_table->sourceRow(current.row());
        memory.currentColumn = current.column();
    }
    if (m_topRow >= 0 && m_topRow < m_table->rowCount())
        memory.top = m_table->sourceRow(m_topRow);
    const QItemSelection selection = m_selection->selection();
    RowSet seen(static_cast<std::size_t>(memory.shownRows)); // shown rows: ranges of single cells may share a row
    for (const QItemSelectionRange &range : selection) {
        if (range.top() == 0 && range.bottom() == memory.shownRows - 1) {
            memory.all = true;
            memory.selected.clear();
            break;
        }
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!seen.contains(static_cast<SourceRow>(row))) {
                seen.add(static_cast<SourceRow>(row));
                memory.selected.push_back(m_table->sourceRow(row));
            }
        }
    }
    if (static_cast<int>(memory.selected.size()) == memory.shownRows) {
        memory.all = true;
        memory.selected.clear();
    }
    m_memory = std::move(memory);
}

SelectionKeeper::Restored SelectionKeeper::restore(const std::shared_ptr<const JobIdIndex> &ids)
{
    m_topRow = -1;
    if (!m_memory || !m_table->store())
        return {};
    if (m_selection->hasSelection()) {
        m_memory.reset(); // the user has selected something else since
        return {};
    }
    Restored restored;
    restored.reordered = m_memory->sort != m_table->result()->query.sort;
    if (!m_memory->byId && m_memory->result->store != m_table->store())
        storeIds(*m_memory);
    if (m_memory->byId) {
        // While a load runs, a sorted result has only some of its rows: a row that is not shown yet is not lost.
        const QueryResult &result = *m_table->result();
        const bool someOnly = result.order && result.sourceRows < m_table->store()->rowCount();
        if (!ids || someOnly) {
            restored.waiting = true;
            return restored;
        }
        findIds(*m_memory, *ids);
    }
    const Memory memory = std::move(*m_memory);
    m_memory.reset();
    restored.shortened = !select(memory) || memory.shortened;
    setCurrent(memory);
    restored.done = true;
    if (memory.top)
        restored.topRow = m_table->shownRow(*memory.top);
    if (restored.shortened)
        Q_EMIT selectionShortened();
    return restored;
}

/// Replaces the stored rows by job ids and releases the old jobs.
void SelectionKeeper::storeIds(Memory &memory) const
{
    const JobStore &store = *memory.result->store;
    const auto id = [&store](const std::optional<SourceRow> &row) {
        return row ? std::string(store.text(Field::JobId, *row)) : std::string();
    };
    memory.byId = true;
    memory.currentId = id(memory.current);
    memory.topId = id(memory.top);
    if (memory.selected.size() > IdLimit) {
        memory.shortened = true;
    } else {
        memory.selectedIds.reserve(memory.selected.size());
        for (const SourceRow row : memory.selected)
            memory.selectedIds.push_back(id(row));
    }
    if (memory.all && memory.result->query.refinement != m_table->result()->query.refinement) {
        memory.all = false; // it is no longer known which of the new rows were selected
        memory.shortened = true;
    }
    memory.selected.clear();
    memory.result.reset();
}

void SelectionKeeper::findIds(Memory &memory, const JobIdIndex &ids) const
{
    const JobStore &store = *m_table->store();
    const auto row = [&](const std::string &id) { return id.empty() ? std::nullopt : ids.find(store, id); };
    memory.current = row(memory.currentId);
    memory.top = row(memory.topId);
    for (const std::string &id : memory.selectedIds) {
        if (const std::optional<SourceRow> found = row(id))
            memory.selected.push_back(*found);
    }
}

/// True when all rows were selected and the same rows are shown now.
bool SelectionKeeper::selectAll(const Memory &memory) const
{
    if (!memory.all)
        return false;
    return !memory.result || memory.result->query.refinement == m_table->result()->query.refinement;
}

/// Selects the stored rows that are shown. Returns false when they form too many ranges: then only the current row is
/// selected.
bool SelectionKeeper::select(const Memory &memory)
{
    if (selectAll(memory)) {
        m_selection->select(allRows(*m_table), QItemSelectionModel::ClearAndSelect);
        return true;
    }
    if (memory.selected.empty() && !memory.all)
        return true;
    RowSet wanted(m_table->store()->rowCount());
    for (const SourceRow row : memory.selected)
        wanted.add(row);
    if (memory.all) {
        for (int row = 0; row < memory.shownRows; ++row)
            wanted.add(memory.result->sourceRow(static_cast<ShownRow>(row)));
    }
    QItemSelection selection;
    const int rows = m_table->rowCount();
    const int lastColumn = m_table->columnCount() - 1;
    for (int row = 0; row < rows; ++row) {
        if (!wanted.contains(m_table->sourceRow(row)))
            continue;
        const int first = row;
        while (row + 1 < rows && wanted.contains(m_table->sourceRow(row + 1)))
            ++row;
        if (static_cast<std::size_t>(selection.size()) == RangeLimit) {
            if (const std::optional<int> current = memory.current ? m_table->shownRow(*memory.current) : std::nullopt)
                m_selection->select(
                    m_table->index(*current, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return false;
        }
        selection.append(QItemSelectionRange(m_table->index(first, 0), m_table->index(row, lastColumn)));
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    return true;
}

void SelectionKeeper::setCurrent(const Memory &memory)
{
    if (!memory.current)
        return;
    if (const std::optional<int> row = m_table->shownRow(*memory.current))
        m_selection->setCurrentIndex(m_table->index(*row, memory.currentColumn), QItemSelectionModel::NoUpdate);
}

} // namespace assay
