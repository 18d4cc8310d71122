// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobhistory.h"

namespace assay {

bool JobHistory::isCurrent(const std::shared_ptr<const JobStore> &store, SourceRow row) const
{
    if (m_entries.empty())
        return false;
    const Entry &current = m_entries[m_current];
    if (current.store.lock() == store)
        return current.row == row;
    return current.id == store->text(Field::JobId, row);
}

void JobHistory::look(const std::shared_ptr<const JobStore> &store, SourceRow row)
{
    if (isCurrent(store, row)) {
        m_entries[m_current].store = store; // found by its id: from now on by its row
        m_entries[m_current].row = row;
        return;
    }
    if (!m_entries.empty())
        m_entries.resize(m_current + 1);
    m_entries.push_back({store, row, std::string(store->text(Field::JobId, row))});
    if (m_entries.size() > Limit)
        m_entries.erase(m_entries.begin());
    m_current = m_entries.size() - 1;
}

std::optional<SourceRow> JobHistory::back(const Loaded &loaded, std::optional<SourceRow> shown)
{
    return go(nearest(loaded, shown, -1));
}

std::optional<SourceRow> JobHistory::forward(const Loaded &loaded, std::optional<SourceRow> shown)
{
    return go(nearest(loaded, shown, 1));
}

bool JobHistory::canGoBack(const Loaded &loaded, std::optional<SourceRow> shown) const
{
    return nearest(loaded, shown, -1).has_value();
}

bool JobHistory::canGoForward(const Loaded &loaded, std::optional<SourceRow> shown) const
{
    return nearest(loaded, shown, 1).has_value();
}

std::optional<SourceRow> JobHistory::find(const Entry &entry, const Loaded &loaded)
{
    if (!loaded.store)
        return std::nullopt;
    if (entry.store.lock() == loaded.store)
        return entry.row;
    return loaded.ids ? loaded.ids->find(*loaded.store, entry.id) : std::nullopt;
}

std::optional<JobHistory::Place>
JobHistory::nearest(const Loaded &loaded, std::optional<SourceRow> shown, std::ptrdiff_t step) const
{
    const auto end = static_cast<std::ptrdiff_t>(m_entries.size());
    const bool isAtCurrent = shown && loaded.store && isCurrent(loaded.store, *shown);
    const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(m_current) + (step < 0 && !isAtCurrent ? 0 : step);
    for (std::ptrdiff_t i = first; i >= 0 && i < end; i += step) {
        const auto position = static_cast<std::size_t>(i);
        const std::optional<SourceRow> row = find(m_entries[position], loaded);
        if (row && row != shown)
            return Place{position, *row};
    }
    return std::nullopt;
}

std::optional<SourceRow> JobHistory::go(const std::optional<Place> &place)
{
    if (!place)
        return std::nullopt;
    m_current = place->position;
    return place->row;
}

} // namespace assay
