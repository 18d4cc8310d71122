// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/hithighlighter.h"

#include <algorithm>

namespace assay {

HitHighlighter::HitHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void HitHighlighter::setHits(Hits hits, const QTextCharFormat &look)
{
    const bool nothingToDo = m_hits.empty() && hits.empty();
    m_hits = std::move(hits);
    m_look = look;
    if (!nothingToDo)
        rehighlight();
}

void HitHighlighter::highlightBlock(const QString &text)
{
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), begin, [](const auto &each, qsizetype place) {
        return each.first + each.second <= place;
    });
    for (; hit != m_hits.end() && hit->first < end; ++hit) {
        const qsizetype from = std::max(hit->first, begin);
        const qsizetype to = std::min(hit->first + hit->second, end);
        setFormat(static_cast<int>(from - begin), static_cast<int>(to - from), m_look);
    }
}

} // namespace assay
