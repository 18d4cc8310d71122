// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/query/conditionnode.h"
#include "core/query/groupset.h"
#include "core/store/jobstore.h"

namespace assay {

/// Jobs of the sessions, or of the turns, that have a job which meets a condition. A job without a session (or turn) is
/// in none.
class GroupNode final : public ConditionNode
{
public:
    enum class Group : std::uint8_t { Session, Turn };
    GroupNode(const JobStore &store, Group group, ConditionNodePtr inner);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    [[nodiscard]] std::size_t searches() const override { return m_inner->searches(); }
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    template <typename Use> void forEachGroup(std::size_t first, std::size_t size, Mask wanted, const Use &use) const;

    const JobStore &m_store;
    const Group m_group;
    const ConditionNodePtr m_inner;
    std::optional<GroupSet> m_found;
};

} // namespace assay
