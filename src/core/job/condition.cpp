// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/condition.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace assay {

namespace {

/// The parts without nested conditions of the same kind.
std::vector<Condition> flat(std::vector<Condition> parts, Condition::Kind kind)
{
    std::vector<Condition> all;
    for (Condition &part : parts) {
        if (part.kind == kind)
            std::move(part.parts.begin(), part.parts.end(), std::back_inserter(all));
        else
            all.push_back(std::move(part));
    }
    return all;
}

Condition joined(std::vector<Condition> parts, Condition::Kind kind)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Condition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

Condition around(Condition part, Condition::Kind kind)
{
    Condition condition;
    condition.kind = kind;
    condition.parts.push_back(std::move(part));
    return condition;
}

/// Whether several values of the field can be looked up at once. In a long text each of them is searched for.
bool isValueList(const Condition &part)
{
    return part.kind == Condition::Kind::Value && part.match == Condition::Match::Whole
        && !part.field.isLookedThrough();
}

void sortTexts(std::vector<QString> &texts)
{
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

} // namespace

ConditionField ConditionField::ofKind(Kind kind)
{
    ConditionField field;
    field.kind = kind;
    return field;
}

ConditionField ConditionField::share()
{
    return ofKind(Kind::Share);
}

ConditionField ConditionField::unknown(std::string path)
{
    ConditionField field;
    field.kind = Kind::Unknown;
    field.path = std::move(path);
    return field;
}

bool ConditionField::isNumber() const
{
    return kind == Kind::Share || kind == Kind::OwnScore || is(Field::Score) || is(Field::AgentTurn);
}

bool NumberTest::accepts(double number) const
{
    switch (op) {
    case Operator::Equal:
        return number == value;
    case Operator::Less:
        return number < value;
    case Operator::AtMost:
        return number <= value;
    case Operator::Greater:
        return number > value;
    case Operator::AtLeast:
        return number >= value;
    case Operator::Between:
        break;
    }
    return number >= value && number <= upper;
}

Condition Condition::allOf(std::vector<Condition> parts)
{
    return joined(flat(std::move(parts), Kind::And), Kind::And);
}

Condition Condition::anyOf(std::vector<Condition> parts)
{
    using Key = std::tuple<ConditionField::Kind, Field, std::string>;
    std::map<Key, std::size_t> lists; // where the values of each field are in merged
    std::vector<Condition> merged;
    for (Condition &part : flat(std::move(parts), Kind::Or)) {
        if (isValueList(part)) {
            const auto [list, isNew] =
                lists.try_emplace({part.field.kind, part.field.field, part.field.path}, merged.size());
            if (!isNew) {
                std::vector<QString> &texts = merged[list->second].texts;
                std::move(part.texts.begin(), part.texts.end(), std::back_inserter(texts));
                continue;
            }
        }
        merged.push_back(std::move(part));
    }
    for (const auto &list : lists)
        sortTexts(merged[list.second].texts);
    return joined(std::move(merged), Kind::Or);
}

Condition Condition::negated(Condition part)
{
    if (part.kind == Kind::Not) {
        Condition inner = std::move(part.parts.front());
        return inner;
    }
    return around(std::move(part), Kind::Not);
}

Condition Condition::value(ConditionField field, const QString &text, Match match)
{
    const bool isPattern = match == Match::Begins || match == Match::Ends || match == Match::Contains;
    if (isPattern && text.isEmpty())
        return has(std::move(field)); // every value begins with nothing
    Condition condition;
    condition.kind = Kind::Value;
    condition.match = match == Match::Contains && field.isLookedThrough() ? Match::Whole : match;
    condition.field = std::move(field);
    condition.texts.push_back(text);
    return condition;
}

Condition Condition::compared(ConditionField field, NumberTest number)
{
    if (field.is(Field::AgentTurn) && number.op == NumberTest::Operator::Equal)
        return value(std::move(field), QString::number(static_cast<qint64>(number.value)));
    Condition condition;
    condition.kind = Kind::Number;
    condition.field = std::move(field);
    condition.number = number;
    return condition;
}

Condition Condition::has(ConditionField field)
{
    Condition condition;
    condition.kind = Kind::Has;
    condition.field = std::move(field);
    return condition;
}

Condition Condition::words(const QString &text, Match match)
{
    Condition condition;
    condition.kind = Kind::Words;
    condition.match = match == Match::Regex ? match : Match::Contains;
    condition.texts.push_back(text);
    return condition;
}

Condition Condition::inSession(Condition part)
{
    return around(std::move(part), Kind::InSession);
}

Condition Condition::inTurn(Condition part)
{
    return around(std::move(part), Kind::InTurn);
}

bool Condition::usesMarks() const
{
    const bool isMark = field.kind == ConditionField::Kind::Mark || field.kind == ConditionField::Kind::Note
        || field.kind == ConditionField::Kind::OwnScore;
    return isMark || std::ranges::any_of(parts, &Condition::usesMarks);
}

Condition Condition::canonical() const
{
    std::vector<Condition> inner;
    inner.reserve(parts.size());
    for (const Condition &part : parts)
        inner.push_back(part.canonical());
    switch (kind) {
    case Kind::And:
        return allOf(std::move(inner));
    case Kind::Or:
        return anyOf(std::move(inner));
    case Kind::Not:
        return negated(std::move(inner.front()));
    case Kind::Value: {
        for (const QString &text : texts)
            inner.push_back(value(field, text, match));
        return anyOf(std::move(inner));
    }
    case Kind::Number:
        return compared(field, number);
    case Kind::Has:
        return has(field);
    case Kind::Words:
        return words(texts.front(), match);
    case Kind::InSession:
        return inSession(std::move(inner.front()));
    case Kind::InTurn:
        break;
    }
    return inTurn(std::move(inner.front()));
}

} // namespace assay
