// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// What a condition looks at: a field of the field table, the share of scale, an unknown field, or what the user said
/// of the job.
struct ConditionField
{
    enum class Kind : std::uint8_t {
        Known,
        Share,
        Unknown,
        Mark, ///< names of marks: see markByName()
        Note, ///< the user's note
        OwnScore, ///< the user's score, on the scale of the module
    };
    Kind kind = Kind::Known;
    Field field = Field::JobId; ///< of the field table; only Known
    std::string path; ///< see keyOfPath(), at either level; only Unknown

    ConditionField() = default;
    ConditionField(Field known) // implicit: every field can be looked at
        : field(known)
    {
    }
    [[nodiscard]] static ConditionField share();
    [[nodiscard]] static ConditionField unknown(std::string path);
    [[nodiscard]] static ConditionField mark() { return ofKind(Kind::Mark); }
    [[nodiscard]] static ConditionField note() { return ofKind(Kind::Note); }
    [[nodiscard]] static ConditionField ownScore() { return ofKind(Kind::OwnScore); }

    [[nodiscard]] bool is(Field known) const { return kind == Kind::Known && field == known; }

    /// True for the scores, the share and the turn: they are compared as numbers.
    [[nodiscard]] bool isNumber() const;

    /// True for long texts: a value is looked for inside them.
    [[nodiscard]] bool isLookedThrough() const { return is(Field::Explanation) || kind == Kind::Note; }

    bool operator==(const ConditionField &) const = default;

private:
    [[nodiscard]] static ConditionField ofKind(Kind kind);
};

/// A comparison with numbers: scores on the scale of their module, shares from 0 to 1, turns as whole numbers below
/// 2^53.
struct NumberTest
{
    enum class Operator : std::uint8_t { Equal, Less, AtMost, Greater, AtLeast, Between };
    Operator op = Operator::Equal;
    double value = 0.0; ///< of Between the lower end
    double upper = 0.0; ///< only Between; both ends are inside

    [[nodiscard]] bool accepts(double number) const;

    bool operator==(const NumberTest &) const = default;
};

/// A condition on jobs: a comparison, or several joined. A plain value, a tree. See docs/guide.md, "Query text".
///
/// The functions below make conditions in one canonical form, so that equal conditions have equal text: AND and OR hold
/// two parts or more and none of their own kind, a negation holds no negation, whole values of one field that are
/// joined by OR are one comparison.
struct Condition
{
    enum class Kind : std::uint8_t {
        And, ///< all parts
        Or, ///< at least one part
        Not, ///< not the part
        Value, ///< the field's text matches one of the texts
        Number, ///< the field's number is inside
        Has, ///< the field has a value: it was sent, not as null, and as something that it can hold
        Words, ///< the text is found in the explanation, the job id or an identity field
        InSession, ///< a job of the same session meets the part
        InTurn, ///< a job of the same turn of the same session meets the part
    };

    /// How a text is compared. All but Whole and Regex ignore case and Unicode forms, as Find does; so does Whole with
    /// an explanation or a note, where it looks inside (an empty text is an empty explanation there).
    enum class Match : std::uint8_t {
        Whole, ///< the whole value, byte by byte
        Begins,
        Ends,
        Contains,
        Regex, ///< the value contains what the regular expression describes (RE2's syntax)
    };

    Kind kind = Kind::And;
    std::vector<Condition> parts; ///< And, Or: several; Not, InSession, InTurn: one
    ConditionField field; ///< Value, Number, Has
    Match match = Match::Whole; ///< Value; Words: Contains or Regex
    std::vector<QString> texts; ///< Value, Words: one; a Value that is Whole: one or more, sorted
    NumberTest number; ///< Number

    [[nodiscard]] static Condition allOf(std::vector<Condition> parts);
    [[nodiscard]] static Condition anyOf(std::vector<Condition> parts);
    [[nodiscard]] static Condition negated(Condition part);
    [[nodiscard]] static Condition value(ConditionField field, const QString &text, Match match = Match::Whole);
    [[nodiscard]] static Condition compared(ConditionField field, NumberTest number);
    [[nodiscard]] static Condition has(ConditionField field);
    [[nodiscard]] static Condition words(const QString &text, Match match = Match::Contains);
    [[nodiscard]] static Condition inSession(Condition part);
    [[nodiscard]] static Condition inTurn(Condition part);

    /// Whether it asks for what the user said of a job, anywhere in it.
    [[nodiscard]] bool usesMarks() const;

    /// The same condition in canonical form.
    [[nodiscard]] Condition canonical() const;

    bool operator==(const Condition &) const = default;
};

} // namespace assay
