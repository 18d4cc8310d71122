// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "core/job/refinement.h"
#include "core/job/unknownfield.h"

namespace assay::test {

/// Makes random refinements, with every kind of condition and texts that are hard to write. Equal seeds make equal
/// ones.
class RandomQuery
{
public:
    explicit RandomQuery(unsigned seed)
        : m_random(seed)
    {
    }

    template <typename List> [[nodiscard]] auto pick(const List &list)
    {
        return list[below(static_cast<unsigned>(std::size(list)))];
    }

    /// The unknown fields that the conditions use, sorted.
    [[nodiscard]] static std::vector<UnknownKey> unknownKeys()
    {
        return {
            {"", FieldLevel::Job},
            {"agent", FieldLevel::Job},
            {"agent_identity_context.region", FieldLevel::Identity},
            {"agent_name", FieldLevel::Job},
            {"has", FieldLevel::Job},
            {"in-session", FieldLevel::Job},
            {"latency.ms", FieldLevel::Job},
            {"mark", FieldLevel::Job},
            {"note", FieldLevel::Job},
            {"odd name: \"(x)\"\n", FieldLevel::Job},
            {"share", FieldLevel::Job},
            {"tags", FieldLevel::Job},
        };
    }

    [[nodiscard]] Refinement refinement()
    {
        Refinement all;
        for (unsigned i = below(3); i > 0; --i)
            all.facets[facet()] = facetValues();
        for (unsigned i = below(3); i > 0; --i)
            all.excluded[facet()] = facetValues();
        if (below(4) == 0) {
            const double low = below(1000) / 1000.0;
            all.scoreRange = ShareRange{low, low + (1.0 - low) * (below(11) / 10.0)};
        }
        if (below(3) == 0)
            all.text = text();
        for (unsigned i = below(4); i > 0; --i)
            all.others.push_back(condition(4));
        for (auto *values : {&all.facets, &all.excluded}) {
            if (const auto turns = values->find(Field::AgentTurn); turns != values->end())
                turns->second = {QString::number(static_cast<int>(below(20)) - 2), std::nullopt};
        }
        return all;
    }

    /// A condition, not in canonical form.
    [[nodiscard]] Condition condition(unsigned depth)
    {
        Condition made;
        if (depth > 0 && below(2) == 0) {
            constexpr std::array Kinds{
                Condition::Kind::And, Condition::Kind::Or, Condition::Kind::Not, Condition::Kind::InSession,
                Condition::Kind::InTurn};
            made.kind = pick(Kinds);
            const bool several = made.kind == Condition::Kind::And || made.kind == Condition::Kind::Or;
            for (unsigned i = several ? 2 + below(3) : 1; i > 0; --i)
                made.parts.push_back(condition(depth - 1));
            return made;
        }
        switch (below(4)) {
        case 0:
            return below(5) == 0 ? Condition::words(expression(), Condition::Match::Regex) : Condition::words(text());
        case 1:
            return Condition::has(field());
        case 2: {
            static const std::array<ConditionField, 4> Numbers{
                Field::Score, Field::AgentTurn, ConditionField::share(), ConditionField::ownScore()};
            return number(pick(Numbers));
        }
        default:
            break;
        }
        ConditionField where = field();
        while (where.isNumber())
            where = field();
        if (where.kind == ConditionField::Kind::Mark) {
            static const std::vector<QString> Marks{QStringLiteral("flag"), QStringLiteral("star")};
            return Condition::value(where, pick(Marks));
        }
        constexpr std::array Matches{Condition::Match::Whole, Condition::Match::Whole,    Condition::Match::Begins,
                                     Condition::Match::Ends,  Condition::Match::Contains, Condition::Match::Regex};
        made.kind = Condition::Kind::Value;
        made.match = pick(Matches);
        made.field = where;
        for (unsigned i = made.match == Condition::Match::Whole ? 1 + below(3) : 1; i > 0; --i)
            made.texts.push_back(made.match == Condition::Match::Regex ? expression() : text(true));
        return made;
    }

    /// A number below \p count.
    [[nodiscard]] unsigned below(unsigned count) { return static_cast<unsigned>(m_random() % count); }

    [[nodiscard]] QString text(bool mayBeEmpty = false)
    {
        static const std::vector<QString> Texts{QStringLiteral("coherence"), QStringLiteral("support/tier-1"),
                                                QStringLiteral("OR"),        QStringLiteral("AND"),
                                                QStringLiteral("-"),         QStringLiteral("-x"),
                                                QStringLiteral("*"),         QStringLiteral("a*b"),
                                                QStringLiteral("/x/"),       QStringLiteral("late fee"),
                                                QStringLiteral(" "),         QStringLiteral("a:b"),
                                                QStringLiteral("<5"),        QStringLiteral("\\"),
                                                QStringLiteral("\"q\""),     QStringLiteral("(")};
        if (below(3) != 0)
            return pick(Texts);
        static constexpr std::array<char16_t, 24> Units{u'a',   u'Z',   u'é',   u'"',   u'\\',  u'(',  u')',  u':',
                                                        u'*',   u'/',   u'-',   u' ',   u'\t',  u'\n', u'\0', u'\x7F',
                                                        0x2028, 0xD83D, 0xDE00, 0xFEFF, 0x00A0, u'<',  u'u',  u'.'};
        QString made;
        for (unsigned i = mayBeEmpty ? below(5) : 1 + below(4); i > 0; --i)
            made.append(QChar(pick(Units)));
        return made;
    }

private:
    [[nodiscard]] QString expression()
    {
        static const std::vector<QString> Expressions{
            QStringLiteral("(late|due) (fee|date)s?"),
            QStringLiteral("a/b"),
            QStringLiteral("\\\\/"),
            QStringLiteral("[\"()]"),
            QStringLiteral("^x$"),
            QStringLiteral("\\d+"),
            QStringLiteral("OR"),
            QStringLiteral("\\\\\\\\")};
        return pick(Expressions);
    }

    [[nodiscard]] Field facet()
    {
        for (;;) {
            const auto field = static_cast<Field>(below(FieldCount));
            if (fieldInfo(field).facet)
                return field;
        }
    }

    [[nodiscard]] ConditionField field()
    {
        if (below(8) == 0) {
            static const std::array<ConditionField, 4> Special{
                ConditionField::share(), ConditionField::mark(), ConditionField::note(), ConditionField::ownScore()};
            return pick(Special);
        }
        if (below(3) == 0)
            return ConditionField::unknown(pick(unknownKeys()).path);
        return static_cast<Field>(below(FieldCount));
    }

    [[nodiscard]] std::set<FacetValue> facetValues()
    {
        std::set<FacetValue> values;
        for (unsigned i = 1 + below(3); i > 0; --i)
            values.insert(below(4) == 0 ? FacetValue() : FacetValue(text(true)));
        return values;
    }

    [[nodiscard]] Condition number(const ConditionField &where)
    {
        using Operator = NumberTest::Operator;
        const bool whole = where.is(Field::AgentTurn);
        const auto value = [&] {
            if (whole)
                return static_cast<double>(below(40)) - 5.0;
            switch (below(4)) {
            case 0:
                return below(11) / 10.0;
            case 1:
                return std::uniform_real_distribution<>(-2.0, 12.0)(m_random);
            case 2:
                return std::ldexp(1.0 + below(1000) / 997.0, static_cast<int>(below(120)) - 60);
            default:
                return static_cast<double>(below(12));
            }
        };
        NumberTest test;
        test.op = static_cast<Operator>(below(6));
        test.value = value();
        if (test.op == Operator::Between) {
            test.upper = value();
            if (test.upper < test.value)
                std::swap(test.upper, test.value);
        }
        Condition made = Condition::compared(where, test);
        return made;
    }

    std::mt19937 m_random;
};

} // namespace assay::test
