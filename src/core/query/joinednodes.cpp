// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/joinednodes.h"

#include <algorithm>

namespace assay {

JoinedNode::JoinedNode(std::vector<ConditionNodePtr> parts)
    : m_parts(std::move(parts))
{
    const auto costOf = [](const ConditionNodePtr &part) { return part->cost(); };
    std::ranges::stable_sort(m_parts, {}, costOf);
    if (!m_parts.empty())
        m_cost = m_parts.back()->cost();
}

void JoinedNode::prepare(std::size_t rows, const StopCheck &stop)
{
    for (const ConditionNodePtr &part : m_parts)
        part->prepare(rows, stop);
}

std::size_t JoinedNode::searches() const
{
    std::size_t searches = 0;
    for (const ConditionNodePtr &part : m_parts)
        searches += part->searches();
    return searches;
}

void AllNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    for (const ConditionNodePtr &part : parts())
        part->narrow(first, size, wanted);
}

/// The more expensive parts are asked only for the rows that none before has found.
void AnyNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    std::vector<unsigned char> found(size, 0);
    std::vector<unsigned char> left(size);
    for (const ConditionNodePtr &part : parts()) {
        for (std::size_t i = 0; i < size; ++i)
            left[i] = static_cast<unsigned char>(wanted[i] & ~found[i]);
        part->narrow(first, size, left.data());
        for (std::size_t i = 0; i < size; ++i)
            found[i] |= left[i];
    }
    std::copy(found.begin(), found.end(), wanted);
}

void NotNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    std::vector<unsigned char> found(wanted, wanted + size);
    for (const ConditionNodePtr &part : parts())
        part->narrow(first, size, found.data());
    for (std::size_t i = 0; i < size; ++i)
        wanted[i] = static_cast<unsigned char>(wanted[i] & ~found[i]);
}

} // namespace assay
