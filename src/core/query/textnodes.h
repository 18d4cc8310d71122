// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/query/conditionnode.h"
#include "core/query/valuematcher.h"
#include "core/store/jobstore.h"

namespace assay {

/// A job id or an explanation that matches.
class TextNode final : public ConditionNode
{
public:
    TextNode(const JobStore &store, Field field, ValueMatcher matcher);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;
    [[nodiscard]] std::size_t searches() const override { return 1; }
    [[nodiscard]] int cost() const override { return m_matcher.isSearch() ? Search : Text; }

private:
    const JobStore &m_store;
    const Field m_field;
    const ValueMatcher m_matcher;
    StopCheck m_stop;
};

/// Words that are found in one of the searched fields (see isSearchedField()).
class WordsNode final : public ConditionNode
{
public:
    WordsNode(const JobStore &store, ValueMatcher matcher);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;
    [[nodiscard]] std::size_t searches() const override { return 1; }
    [[nodiscard]] int cost() const override { return Search; }

private:
    struct Hits
    {
        Field field;
        std::vector<unsigned char> isHit; // by code
    };

    const JobStore &m_store;
    const ValueMatcher m_matcher;
    StopCheck m_stop;
    std::vector<Hits> m_hits; // of the dictionary fields that have one
};

} // namespace assay
