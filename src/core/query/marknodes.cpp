// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/marknodes.h"

#include <algorithm>
#include <utility>

namespace assay {

namespace {

/// Keeps the wanted rows that have one of these marks. Behind the end of the column there are none.
void keepMarked(const MarkColumn &marks, MarkFlags any, std::size_t first, std::size_t size, ConditionNode::Mask wanted)
{
    const std::span<const MarkFlags> flags = marks.flags();
    const std::size_t begin = std::min(first, flags.size());
    const std::size_t known = std::min(size, flags.size() - begin);
    for (std::size_t i = 0; i < known; ++i)
        wanted[i] = static_cast<unsigned char>(wanted[i] & static_cast<unsigned>((flags[begin + i] & any) != 0));
    std::fill(wanted + known, wanted + size, static_cast<unsigned char>(0));
}

/// Keeps the wanted rows that have this mark and pass a test of it.
template <typename Passes>
void keepPassing(
    const MarkColumn &marks, MarkFlag flag, std::size_t first, std::size_t size, ConditionNode::Mask wanted,
    const Passes &passes)
{
    keepMarked(marks, markBit(flag), first, size, wanted);
    for (std::size_t i = 0; i < size; ++i) {
        if (wanted[i] != 0)
            wanted[i] = passes(*marks.mark(static_cast<SourceRow>(first + i))) ? 1 : 0;
    }
}

} // namespace

MarkNode::MarkNode(const MarkColumn &marks, MarkFlags wanted)
    : m_marks(marks)
    , m_wanted(wanted)
{
}

void MarkNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    keepMarked(m_marks, m_wanted, first, size, wanted);
}

NoteNode::NoteNode(const MarkColumn &marks, ValueMatcher matcher)
    : m_marks(marks)
    , m_matcher(std::move(matcher))
{
}

void NoteNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    keepPassing(m_marks, MarkFlag::Note, first, size, wanted, [this](const JobMark &mark) {
        return m_matcher.matches(mark.note);
    });
}

OwnScoreNode::OwnScoreNode(const MarkColumn &marks, NumberTest test)
    : m_marks(marks)
    , m_test(test)
{
}

void OwnScoreNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    keepPassing(m_marks, MarkFlag::Score, first, size, wanted, [this](const JobMark &mark) {
        return m_test.accepts(mark.score);
    });
}

} // namespace assay
