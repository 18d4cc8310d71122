// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markchoice.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/utf8.h"
#include "models/markwords.h"

namespace assay {

namespace {

/// The translation context of these texts.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(assay::MarkFacet)
};

/// What a part of a choice says; nothing when it is none.
std::optional<MarkChoice> partOf(const Condition &part)
{
    using Kind = ConditionField::Kind;
    MarkChoice choice;
    if (part.kind == Condition::Kind::Value && part.field.kind == Kind::Mark) {
        for (const QString &text : part.texts) {
            if (const std::optional<MarkFlag> flag = markByName(text.toStdString()))
                choice.any = static_cast<MarkFlags>(choice.any | markBit(*flag));
        }
        return choice;
    }
    if (part.kind == Condition::Kind::Has && part.field.kind == Kind::Note) {
        choice.any = markBit(MarkFlag::Note);
        return choice;
    }
    if (part.kind == Condition::Kind::Has && part.field.kind == Kind::OwnScore) {
        choice.any = markBit(MarkFlag::Score);
        return choice;
    }
    if (part == Condition::negated(Condition::has(ConditionField::mark()))) {
        choice.none = true;
        return choice;
    }
    return std::nullopt;
}

} // namespace

std::optional<MarkChoice> markChoiceOf(const Condition &condition)
{
    if (condition.kind != Condition::Kind::Or)
        return partOf(condition);
    MarkChoice choice;
    for (const Condition &part : condition.parts) {
        const std::optional<MarkChoice> one = partOf(part);
        if (!one)
            return std::nullopt;
        choice.any = static_cast<MarkFlags>(choice.any | one->any);
        choice.none = choice.none || one->none;
    }
    return choice;
}

MarkChoice markChoiceOf(const Refinement &refinement)
{
    for (const Condition &condition : refinement.others) {
        if (const std::optional<MarkChoice> choice = markChoiceOf(condition))
            return *choice;
    }
    return {};
}

Refinement withMarkChoice(Refinement refinement, const MarkChoice &choice)
{
    const auto old = std::ranges::find_if(
        refinement.others, [](const Condition &condition) { return markChoiceOf(condition).has_value(); });
    if (old != refinement.others.end())
        refinement.others.erase(old);
    std::vector<Condition> parts;
    for (const MarkFlag flag : NamedMarks) {
        if (hasMark(choice.any, flag))
            parts.push_back(Condition::value(ConditionField::mark(), fromUtf8(markName(flag))));
    }
    if (hasMark(choice.any, MarkFlag::Score))
        parts.push_back(Condition::has(ConditionField::ownScore()));
    if (hasMark(choice.any, MarkFlag::Note))
        parts.push_back(Condition::has(ConditionField::note()));
    if (choice.none)
        parts.push_back(Condition::negated(Condition::has(ConditionField::mark())));
    if (!parts.empty())
        refinement.add(parts.size() == 1 ? parts.front() : Condition::anyOf(std::move(parts)));
    return refinement;
}

QStringList markChoiceNames(const MarkChoice &choice)
{
    QStringList names;
    for (const MarkFlag flag : AllMarks) {
        if (hasMark(choice.any, flag))
            names.append(markTitle(flag));
    }
    if (choice.none)
        names.append(noMarkTitle());
    return names;
}

QString markChoiceTitle()
{
    return Texts::tr("Marks");
}

QString noMarkTitle()
{
    return Texts::tr("No mark");
}

} // namespace assay
