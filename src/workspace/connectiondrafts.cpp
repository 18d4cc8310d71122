// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connectiondrafts.h"

#include <algorithm>
#include <utility>

namespace assay {

void ConnectionDrafts::setKept(const std::vector<SavedConnection> &connections)
{
    std::vector<Draft> before = std::exchange(m_drafts, {});
    for (const SavedConnection &kept : connections) {
        const auto found =
            std::ranges::find_if(before, [&kept](const Draft &draft) { return draft.value.id == kept.id; });
        if (found == before.end()) {
            m_drafts.push_back({kept, kept, {}, ++m_numbers});
            continue;
        }
        Draft draft = std::move(*found);
        before.erase(found);
        if (!draft.isNew() && draft.value == draft.kept)
            draft.value = kept;
        draft.kept = kept;
        m_drafts.push_back(std::move(draft));
    }
    for (Draft &draft : before) {
        if (!draft.isModified())
            continue;
        if (!draft.isNew()) { // else it may be on its way
            draft.kept = {};
            draft.value.id.clear();
        }
        m_drafts.push_back(std::move(draft));
    }
}

int ConnectionDrafts::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_drafts, [&id](const Draft &draft) { return draft.kept.id == id; });
    return id.isEmpty() || found == m_drafts.end() ? -1 : static_cast<int>(found - m_drafts.begin());
}

int ConnectionDrafts::rowOfNumber(int number) const
{
    const auto found = std::ranges::find(m_drafts, number, &Draft::number);
    return found == m_drafts.end() ? -1 : static_cast<int>(found - m_drafts.begin());
}

int ConnectionDrafts::add(const SavedConnection &value, const Secret &typed)
{
    m_drafts.push_back({value, {}, typed, ++m_numbers});
    return count() - 1;
}

void ConnectionDrafts::edit(int row, const SavedConnection &value, const Secret &typed)
{
    Draft &draft = m_drafts[static_cast<std::size_t>(row)];
    const QString id = draft.value.id;
    draft.value = value;
    draft.value.id = id;
    draft.typed = typed;
}

void ConnectionDrafts::setId(int row, const QString &id)
{
    m_drafts[static_cast<std::size_t>(row)].value.id = id;
}

void ConnectionDrafts::noteKept(int row)
{
    Draft &draft = m_drafts[static_cast<std::size_t>(row)];
    draft.value.name = draft.value.name.trimmed(); // as the library keeps it
    draft.kept = draft.value;
    draft.typed = {};
}

void ConnectionDrafts::discard(int row)
{
    Draft &draft = m_drafts[static_cast<std::size_t>(row)];
    if (draft.isNew()) {
        m_drafts.erase(m_drafts.begin() + row);
        return;
    }
    draft.value = draft.kept;
    draft.typed = {};
}

int ConnectionDrafts::modifiedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_drafts, &Draft::isModified));
}

} // namespace assay
