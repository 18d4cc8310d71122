// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/conditionfilter.h"

#include <charconv>
#include <limits>

#include "core/query/columnnodes.h"
#include "core/query/groupnode.h"
#include "core/query/joinednodes.h"
#include "core/query/marknodes.h"
#include "core/query/textnodes.h"
#include "core/query/unknownnode.h"
#include "core/query/valuematcher.h"

namespace assay {

namespace {

/// Compiles conditions for a store.
class Compiler
{
public:
    Compiler(const JobStore &store, const ScoringModules &modules, const MarkColumn *marks)
        : m_store(store)
        , m_modules(modules)
        , m_marks(marks)
    {
    }

    [[nodiscard]] ConditionNodePtr node(const Condition &condition) const
    {
        switch (condition.kind) {
        case Condition::Kind::And:
            return std::make_unique<AllNode>(nodes(condition.parts));
        case Condition::Kind::Or:
            return std::make_unique<AnyNode>(nodes(condition.parts));
        case Condition::Kind::Not:
            return std::make_unique<NotNode>(nodes(condition.parts));
        case Condition::Kind::Value:
            return value(condition);
        case Condition::Kind::Number:
            return number(condition);
        case Condition::Kind::Has:
            return has(condition.field);
        case Condition::Kind::Words:
            return std::make_unique<WordsNode>(m_store, ValueMatcher(condition));
        case Condition::Kind::InSession:
            return std::make_unique<GroupNode>(m_store, GroupNode::Group::Session, node(condition.parts.front()));
        case Condition::Kind::InTurn:
            break;
        }
        return std::make_unique<GroupNode>(m_store, GroupNode::Group::Turn, node(condition.parts.front()));
    }

    [[nodiscard]] std::vector<ConditionNodePtr> nodes(const std::vector<Condition> &conditions) const
    {
        std::vector<ConditionNodePtr> all;
        all.reserve(conditions.size());
        for (const Condition &condition : conditions)
            all.push_back(node(condition));
        return all;
    }

private:
    [[nodiscard]] static ConditionNodePtr nothing()
    {
        return std::make_unique<AnyNode>(std::vector<ConditionNodePtr>());
    }

    [[nodiscard]] ConditionNodePtr marked(MarkFlags any) const
    {
        return m_marks ? std::make_unique<MarkNode>(*m_marks, any) : nothing();
    }

    /// One of the marks with these names.
    [[nodiscard]] ConditionNodePtr named(const std::vector<QString> &names) const
    {
        MarkFlags any = 0;
        for (const QString &name : names) {
            if (const auto flag = markByName(name.toStdString()))
                any = static_cast<MarkFlags>(any | markBit(*flag));
        }
        return marked(any);
    }

    [[nodiscard]] ConditionNodePtr value(const Condition &condition) const
    {
        const ConditionField &field = condition.field;
        if (field.kind == ConditionField::Kind::Mark)
            return named(condition.texts);
        if (field.kind == ConditionField::Kind::Note)
            return m_marks ? std::make_unique<NoteNode>(*m_marks, ValueMatcher(condition)) : nothing();
        if (field.kind == ConditionField::Kind::Unknown)
            return std::make_unique<UnknownNode>(m_store, field.path, ValueMatcher(condition));
        if (field.isNumber() && !field.is(Field::AgentTurn))
            return nothing(); // they have no text
        if (!isDictionaryField(field.field))
            return std::make_unique<TextNode>(m_store, field.field, ValueMatcher(condition));
        return std::make_unique<CodeNode>(
            m_store, field.field,
            [matcher = ValueMatcher(condition)](std::string_view text) { return matcher.matches(text); });
    }

    [[nodiscard]] ConditionNodePtr number(const Condition &condition) const
    {
        const ConditionField &field = condition.field;
        if (field.kind == ConditionField::Kind::Share)
            return std::make_unique<ShareNode>(m_store, m_modules, condition.number);
        if (field.kind == ConditionField::Kind::OwnScore)
            return m_marks ? std::make_unique<OwnScoreNode>(*m_marks, condition.number) : nothing();
        if (field.is(Field::Score))
            return std::make_unique<ScoreNode>(m_store, condition.number);
        if (!field.is(Field::AgentTurn))
            return nothing();
        return std::make_unique<CodeNode>(
            m_store, Field::AgentTurn, [test = condition.number](std::string_view digits) {
                std::int64_t turn = 0;
                std::from_chars(digits.data(), digits.data() + digits.size(), turn);
                return test.accepts(static_cast<double>(turn)); // exact enough: the test's numbers are below 2^53
            });
    }

    [[nodiscard]] ConditionNodePtr has(const ConditionField &field) const
    {
        if (field.kind == ConditionField::Kind::Unknown)
            return std::make_unique<UnknownNode>(m_store, field.path, std::nullopt);
        if (field.kind == ConditionField::Kind::Share)
            return std::make_unique<ShareNode>(m_store, m_modules, NumberTest{NumberTest::Operator::AtLeast, 0.0});
        if (field.kind == ConditionField::Kind::Mark)
            return marked(std::numeric_limits<MarkFlags>::max());
        if (field.kind == ConditionField::Kind::Note)
            return marked(markBit(MarkFlag::Note));
        if (field.kind == ConditionField::Kind::OwnScore)
            return marked(markBit(MarkFlag::Score));
        if (isDictionaryField(field.field))
            return std::make_unique<CodeNode>(m_store, field.field, [](std::string_view) { return true; });
        if (field.field == Field::JobId) // every job has one
            return std::make_unique<AllNode>(std::vector<ConditionNodePtr>());
        return std::make_unique<PresenceNode>(m_store, field.field);
    }

    const JobStore &m_store;
    const ScoringModules &m_modules;
    const MarkColumn *const m_marks; // null: none
};

} // namespace

ConditionFilter::ConditionFilter(
    const JobStore &store, const ScoringModules &modules, const MarkColumn *marks,
    const std::vector<Condition> &conditions)
    : m_node(std::make_unique<AllNode>(Compiler(store, modules, marks).nodes(conditions)))
{
}

} // namespace assay
