// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/valuematcher.h"

namespace assay {

ValueMatcher::ValueMatcher(const Condition &condition)
    : m_match(condition.match)
{
    const QString &text = condition.texts.front();
    if (m_match == Condition::Match::Whole && condition.field.isLookedThrough() && !text.isEmpty()
        && condition.kind == Condition::Kind::Value)
        m_match = Condition::Match::Contains; // a long text is looked through
    switch (m_match) {
    case Condition::Match::Whole:
        for (const QString &whole : condition.texts)
            m_texts.insert(whole.toStdString());
        break;
    case Condition::Match::Regex:
        m_expression.emplace(text);
        break;
    default:
        m_needle.emplace(text);
        break;
    }
}

bool ValueMatcher::matches(std::string_view utf8) const
{
    switch (m_match) {
    case Condition::Match::Whole:
        return m_texts.contains(utf8);
    case Condition::Match::Begins:
        return m_needle->matchesBegin(utf8);
    case Condition::Match::Ends:
        return m_needle->matchesEnd(utf8);
    case Condition::Match::Contains:
        return m_needle->matches(utf8);
    case Condition::Match::Regex:
        break;
    }
    return m_expression->matches(utf8);
}

bool ValueMatcher::isSearch() const
{
    return m_match == Condition::Match::Contains || m_match == Condition::Match::Regex;
}

} // namespace assay
