// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

#include "core/query/stopcheck.h"

namespace assay {

/// A condition, compiled for a store, which must outlive it. Works on blocks of rows, column by column.
class ConditionNode
{
public:
    /// For each row of a block 1 or 0: whether it is wanted.
    using Mask = unsigned char *;

    /// How long a row takes, in comparison with a look at a column. Cheap conditions come first.
    enum Cost : int { Column = 1, Text = 20, Search = 100 };

    ConditionNode() = default;
    virtual ~ConditionNode() = default;
    ConditionNode(const ConditionNode &) = delete;
    ConditionNode &operator=(const ConditionNode &) = delete;

    /// Does once what needs more than one row: for the first \p rows rows of the store. Call it before narrow(), from
    /// one thread. Throws QueryStopped. Most need nothing.
    virtual void prepare(std::size_t /*rows*/, const StopCheck & /*stop*/) { }

    /// How many searches through the texts of all rows it makes, in prepare() or narrow(). They take most of the time
    /// of a query, and count their rows in the StopCheck.
    [[nodiscard]] virtual std::size_t searches() const { return 0; }

    /// Sets to 0 what does not meet the condition. \p first begins a block (see JobStore::blockSize()); \p size rows of
    /// it are asked for. Any number of threads. Throws QueryStopped where it searches through texts.
    virtual void narrow(std::size_t first, std::size_t size, Mask wanted) const = 0;

    [[nodiscard]] virtual int cost() const { return Column; }
};

using ConditionNodePtr = std::unique_ptr<ConditionNode>;

} // namespace assay
