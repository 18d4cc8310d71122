// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/groupnode.h"

#include <mutex>
#include <vector>

#include "core/base/parallel.h"
#include "core/query/blockparts.h"

namespace assay {

GroupNode::GroupNode(const JobStore &store, Group group, ConditionNodePtr inner)
    : m_store(store)
    , m_group(group)
    , m_inner(std::move(inner))
{
}

/// Calls use(row of the block, session, turn) for each wanted row that has a group, and sets the others to 0. The turn
/// is 0 for sessions.
template <typename Use>
void GroupNode::forEachGroup(std::size_t first, std::size_t size, Mask wanted, const Use &use) const
{
    const JobStore::Code *sessions = m_store.codes(Field::AgentSessionId, first);
    const JobStore::Code *turns = m_store.codes(Field::AgentTurn, first);
    const bool needsTurn = m_group == Group::Turn;
    for (std::size_t i = 0; i < size; ++i) {
        const bool hasGroup =
            sessions[i] >= StringDictionary::First && (!needsTurn || turns[i] >= StringDictionary::First);
        if (wanted[i] != 0 && hasGroup)
            use(i, sessions[i], needsTurn ? turns[i] : 0);
        else
            wanted[i] = 0;
    }
}

void GroupNode::prepare(std::size_t rows, const StopCheck &stop)
{
    m_inner->prepare(rows, stop);
    const bool byTurn = m_group == Group::Turn;
    m_found.emplace(
        m_store.dictionary(Field::AgentSessionId).size(), byTurn ? m_store.dictionary(Field::AgentTurn).size() : 1);
    std::mutex mutex;
    std::vector<std::uint64_t> keys; // where the set is no table
    inBlockParts(rows, [&](std::size_t begin, std::size_t end) {
        std::vector<unsigned char> wanted(JobStore::BlockRows);
        std::vector<std::uint64_t> found;
        for (std::size_t first = begin; first < end; first += JobStore::BlockRows) {
            stop.look();
            const std::size_t size = JobStore::blockSize(first, end);
            wanted.assign(JobStore::BlockRows, 1);
            m_inner->narrow(first, size, wanted.data());
            forEachGroup(first, size, wanted.data(), [&](std::size_t, JobStore::Code session, JobStore::Code turn) {
                if (m_found->isTable())
                    m_found->addShared(session, turn);
                else
                    found.push_back(m_found->keyOf(session, turn));
            });
        }
        const std::lock_guard lock(mutex);
        keys.insert(keys.end(), found.begin(), found.end());
    });
    if (!m_found->isTable())
        m_found->addAll(keys);
}

void GroupNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    forEachGroup(first, size, wanted, [&](std::size_t i, JobStore::Code session, JobStore::Code turn) {
        wanted[i] = m_found->contains(session, turn) ? 1 : 0;
    });
}

} // namespace assay
