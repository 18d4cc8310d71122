// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/condition.h"
#include "core/query/conditionnode.h"
#include "core/query/valuematcher.h"
#include "core/store/markcolumn.h"

namespace assay {

/// A job that has one of these marks. The column must outlive it, here and below.
class MarkNode final : public ConditionNode
{
public:
    MarkNode(const MarkColumn &marks, MarkFlags wanted);

    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const MarkColumn &m_marks;
    const MarkFlags m_wanted;
};

/// A note that matches.
class NoteNode final : public ConditionNode
{
public:
    NoteNode(const MarkColumn &marks, ValueMatcher matcher);

    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;
    [[nodiscard]] int cost() const override { return Text; }

private:
    const MarkColumn &m_marks;
    const ValueMatcher m_matcher;
};

/// A score of the user's own inside the numbers of a test.
class OwnScoreNode final : public ConditionNode
{
public:
    OwnScoreNode(const MarkColumn &marks, NumberTest test);

    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const MarkColumn &m_marks;
    const NumberTest m_test;
};

} // namespace assay
