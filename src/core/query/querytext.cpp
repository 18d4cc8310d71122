// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querytext.h"

#include <numeric>
#include <optional>

#include <QCoreApplication>

#include "core/base/pluralcount.h"
#include "core/query/queryparser.h"

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

std::size_t comparisons(const Condition &condition)
{
    return std::accumulate(
        condition.parts.begin(), condition.parts.end(), std::size_t{condition.parts.empty() ? 1U : 0U},
        [](std::size_t sum, const Condition &part) { return sum + comparisons(part); });
}

Result<Refinement, QueryError> parsed(const QString &text, std::optional<std::span<const UnknownKey>> unknown)
{
    if (text.size() > MaxQueryLength)
        return QueryError{
            0, text.size(),
            Texts::tr("The query has more than %Ln character(s); shorten it.", nullptr, pluralCount(MaxQueryLength))};
    QueryParser parser(text, unknown);
    Refinement refinement;
    if (const std::optional<Condition> condition = parser.parse())
        refinement.add(*condition);
    if (parser.error())
        return *parser.error();
    std::size_t count = 0;
    for (const Condition &condition : refinement.others)
        count += comparisons(condition);
    if (count > MaxQueryConditions)
        return QueryError{
            0, text.size(),
            Texts::tr(
                "The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).",
                nullptr, pluralCount(MaxQueryConditions))};
    return refinement;
}

} // namespace

Result<Refinement, QueryError> parseQuery(const QString &text, std::span<const UnknownKey> unknown)
{
    return parsed(text, unknown);
}

Result<Refinement, QueryError> parseQueryBeforeLoad(const QString &text)
{
    return parsed(text, std::nullopt);
}

} // namespace assay
