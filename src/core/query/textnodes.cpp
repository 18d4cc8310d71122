// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textnodes.h"

#include <algorithm>

#include "core/query/dictionarytests.h"

namespace assay {

TextNode::TextNode(const JobStore &store, Field field, ValueMatcher matcher)
    : m_store(store)
    , m_field(field)
    , m_matcher(std::move(matcher))
{
}

void TextNode::prepare(std::size_t, const StopCheck &stop)
{
    m_stop = stop;
}

void TextNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    for (std::size_t i = 0; i < size; ++i) {
        m_stop.searchRow(i, size);
        const auto row = static_cast<SourceRow>(first + i);
        if (wanted[i] != 0)
            wanted[i] =
                m_store.state(m_field, row) == ValueState::Present && m_matcher.matches(m_store.text(m_field, row)) ? 1
                                                                                                                    : 0;
    }
}

WordsNode::WordsNode(const JobStore &store, ValueMatcher matcher)
    : m_store(store)
    , m_matcher(std::move(matcher))
{
}

void WordsNode::prepare(std::size_t, const StopCheck &stop)
{
    m_stop = stop;
    m_hits.clear();
    for (const FieldInfo &info : jobFields()) {
        if (!isSearchedField(info.field) || !isDictionaryField(info.field))
            continue;
        const auto isFound = [this](std::string_view text) { return m_matcher.matches(text); };
        Hits hits{info.field, passingCodes(m_store.dictionary(info.field), stop, isFound)};
        if (std::find(hits.isHit.begin(), hits.isHit.end(), 1) != hits.isHit.end())
            m_hits.push_back(std::move(hits));
    }
}

void WordsNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    for (std::size_t i = 0; i < size; ++i) {
        m_stop.searchRow(i, size);
        if (wanted[i] == 0)
            continue;
        const auto row = static_cast<SourceRow>(first + i);
        const auto isHit = [&](const Hits &hits) { return hits.isHit[m_store.code(hits.field, row)] != 0; };
        if (std::any_of(m_hits.begin(), m_hits.end(), isHit))
            continue;
        const bool hasExplanation = m_store.state(Field::Explanation, row) == ValueState::Present;
        const bool found = (hasExplanation && m_matcher.matches(m_store.text(Field::Explanation, row)))
            || m_matcher.matches(m_store.text(Field::JobId, row));
        wanted[i] = found ? 1 : 0;
    }
}

} // namespace assay
