// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/unknownnode.h"

#include "core/base/jsonstrings.h"

namespace assay {

UnknownNode::UnknownNode(const JobStore &store, std::string path, std::optional<ValueMatcher> matcher)
    : m_store(store)
    , m_path(std::move(path))
    , m_matcher(std::move(matcher))
{
}

/// Finds the rows in one pass: their values are not in a column.
void UnknownNode::prepare(std::size_t rows, const StopCheck &stop)
{
    m_found.assign(rows, 0);
    std::string text;
    std::size_t visited = 0;
    m_store.forEachUnknown(m_path, rows, [&](SourceRow row, std::string_view json) {
        stop.search(visited++);
        if (json == "null")
            return;
        text.clear();
        if (m_matcher)
            appendJsonAsText(json, text);
        if (!m_matcher || m_matcher->matches(text))
            m_found[index(row)] = 1;
    });
}

void UnknownNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    for (std::size_t i = 0; i < size; ++i)
        wanted[i] &= m_found[first + i];
}

} // namespace assay
