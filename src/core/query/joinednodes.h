// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/query/conditionnode.h"

namespace assay {

/// Several conditions that are joined.
class JoinedNode : public ConditionNode
{
public:
    explicit JoinedNode(std::vector<ConditionNodePtr> parts);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    [[nodiscard]] std::size_t searches() const override;
    [[nodiscard]] int cost() const override { return m_cost; }

protected:
    [[nodiscard]] const std::vector<ConditionNodePtr> &parts() const { return m_parts; }

private:
    std::vector<ConditionNodePtr> m_parts; // the cheapest first
    int m_cost = Column;
};

/// All of the parts are met.
class AllNode final : public JoinedNode
{
public:
    using JoinedNode::JoinedNode;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;
};

/// One of the parts is met.
class AnyNode final : public JoinedNode
{
public:
    using JoinedNode::JoinedNode;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;
};

/// The only part is not met.
class NotNode final : public JoinedNode
{
public:
    using JoinedNode::JoinedNode;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;
};

} // namespace assay
