// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/refinement.h"

#include <optional>
#include <utility>

#include "core/job/servicefilter.h"

namespace assay {

namespace {

using Values = std::map<Field, std::set<FacetValue>>;

void erase(Values &values, Field field, const FacetValue &value)
{
    const auto found = values.find(field);
    if (found == values.end())
        return;
    found->second.erase(value);
    if (found->second.empty())
        values.erase(found);
}

bool contains(const Values &values, Field field, const FacetValue &value)
{
    const auto found = values.find(field);
    return found != values.end() && found->second.contains(value);
}

using FacetChoice = std::pair<Field, std::set<FacetValue>>;

/// The facet's values that a condition allows, if it is about one facet and does nothing else.
std::optional<FacetChoice> facetChoice(const Condition &condition)
{
    using Kind = Condition::Kind;
    const auto isFacet = [](const ConditionField &field) {
        return field.kind == ConditionField::Kind::Known && fieldInfo(field.field).facet;
    };
    if (condition.kind == Kind::Value && condition.match == Condition::Match::Whole && isFacet(condition.field)) {
        FacetChoice choice{condition.field.field, {}};
        choice.second.insert(condition.texts.begin(), condition.texts.end());
        return choice;
    }
    if (condition.kind == Kind::Not && condition.parts.front().kind == Kind::Has
        && isFacet(condition.parts.front().field))
        return FacetChoice{condition.parts.front().field.field, {std::nullopt}};
    if (condition.kind != Kind::Or)
        return std::nullopt;
    std::optional<FacetChoice> all;
    for (const Condition &part : condition.parts) {
        const std::optional<FacetChoice> choice =
            part.kind == Kind::Or ? std::nullopt : facetChoice(part); // canonical: no OR in an OR
        if (!choice || (all && all->first != choice->first))
            return std::nullopt;
        if (!all)
            all = choice;
        all->second.insert(choice->second.begin(), choice->second.end());
    }
    return all;
}

/// The condition that a facet has one of these values.
Condition oneOf(Field field, const std::set<FacetValue> &values)
{
    std::vector<Condition> parts;
    for (const FacetValue &value : values) {
        if (value)
            parts.push_back(Condition::value(field, *value));
    }
    if (values.contains(std::nullopt))
        parts.push_back(Condition::negated(Condition::has(field)));
    return Condition::anyOf(std::move(parts));
}

/// The range of shares that a condition allows, if it does nothing else.
std::optional<ShareRange> shareRange(const Condition &condition)
{
    using Operator = NumberTest::Operator;
    if (condition.kind != Condition::Kind::Number || condition.field != ConditionField::share())
        return std::nullopt;
    const NumberTest &test = condition.number;
    if (test.value < 0.0 || test.value > 1.0)
        return std::nullopt;
    switch (test.op) {
    case Operator::Equal:
        return ShareRange{test.value, test.value};
    case Operator::AtMost:
        return ShareRange{0.0, test.value};
    case Operator::AtLeast:
        return ShareRange{test.value, 1.0};
    case Operator::Between:
        return test.upper <= 1.0 ? std::optional(ShareRange{test.value, test.upper}) : std::nullopt;
    case Operator::Less:
    case Operator::Greater:
        break;
    }
    return std::nullopt;
}

void addSoughtTexts(const Condition &condition, QStringList &texts)
{
    using Kind = Condition::Kind;
    if (condition.kind == Kind::And || condition.kind == Kind::Or) {
        for (const Condition &part : condition.parts)
            addSoughtTexts(part, texts);
    }
    const bool isInside =
        condition.kind == Kind::Words || (condition.kind == Kind::Value && condition.field.is(Field::Explanation));
    if (!isInside || condition.match == Condition::Match::Regex)
        return;
    for (const QString &each : condition.texts) {
        if (!each.isEmpty() && !texts.contains(each))
            texts.append(each);
    }
}

} // namespace

QStringList Refinement::soughtTexts() const
{
    QStringList texts;
    if (!text.isEmpty())
        texts.append(text);
    for (const Condition &condition : others)
        addSoughtTexts(condition, texts);
    return texts;
}

bool Refinement::isEmpty() const
{
    return facets.empty() && excluded.empty() && !scoreRange && text.isEmpty() && others.empty();
}

bool Refinement::usesMarks() const
{
    return std::ranges::any_of(others, &Condition::usesMarks);
}

void Refinement::setFacetValue(Field field, const FacetValue &value, bool wanted)
{
    if (!wanted) {
        erase(facets, field, value);
        return;
    }
    facets[field].insert(value);
    erase(excluded, field, value);
}

void Refinement::setExcluded(Field field, const FacetValue &value, bool exclude)
{
    if (!exclude) {
        erase(excluded, field, value);
        return;
    }
    excluded[field].insert(value);
    erase(facets, field, value);
}

bool Refinement::hasFacetValue(Field field, const FacetValue &value) const
{
    return contains(facets, field, value);
}

bool Refinement::isExcluded(Field field, const FacetValue &value) const
{
    return contains(excluded, field, value);
}

void Refinement::add(const Condition &condition)
{
    using Kind = Condition::Kind;
    if (condition.kind == Kind::And) {
        for (const Condition &part : condition.parts)
            add(part);
        return;
    }
    if (const auto choice = facetChoice(condition)) {
        if (const auto [facet, isFree] = facets.try_emplace(choice->first); isFree || facet->second.empty())
            facet->second = choice->second;
        else
            others.push_back(condition);
    } else if (const auto hidden = facetChoice(Condition::negated(condition))) {
        excluded[hidden->first].insert(hidden->second.begin(), hidden->second.end());
    } else if (const auto range = shareRange(condition); range && !scoreRange) {
        scoreRange = range;
    } else if (condition.kind == Kind::Words && condition.match == Condition::Match::Contains && text.isEmpty()) {
        text = condition.texts.front();
    } else {
        others.push_back(condition);
    }
}

Condition Refinement::condition() const
{
    std::vector<Condition> all;
    for (const auto &[field, values] : facets) {
        if (!values.empty())
            all.push_back(oneOf(field, values));
    }
    for (const auto &[field, values] : excluded) {
        for (const bool isValue : {true, false}) { // "no value" on its own: -a has:field, not -(a OR -has:field)
            std::set<FacetValue> some = values;
            std::erase_if(some, [isValue](const FacetValue &value) { return value.has_value() != isValue; });
            if (!some.empty())
                all.push_back(Condition::negated(oneOf(field, some)));
        }
    }
    if (scoreRange) {
        using Operator = NumberTest::Operator;
        const auto [low, high] = *scoreRange;
        all.push_back(Condition::compared(
            ConditionField::share(),
            low == high ? NumberTest{Operator::Equal, low} : NumberTest{Operator::Between, low, high}));
    }
    if (!text.isEmpty())
        all.push_back(Condition::words(text));
    all.insert(all.end(), others.begin(), others.end());
    return Condition::allOf(std::move(all));
}

Refinement Refinement::normalized() const
{
    Refinement all = *this;
    std::erase_if(all.facets, [](const auto &facet) { return facet.second.empty(); });
    std::erase_if(all.excluded, [](const auto &facet) { return facet.second.empty(); });
    all.others.clear();
    for (const Condition &condition : others)
        all.add(condition.canonical());
    return all;
}

Refinement refinementOf(const ServiceFilter &filter)
{
    Refinement refinement;
    for (const auto &[field, value] : filter.values())
        refinement.setFacetValue(field, value, true);
    return refinement;
}

} // namespace assay
