// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QStringView>

#include "core/job/condition.h"
#include "core/job/unknownfield.h"
#include "core/query/queryerror.h"
#include "core/query/queryscanner.h"

namespace assay {

// clang-format off
/// Parses a query text by recursive descent. Used for one text. See parseQuery().
///
///     any   = all { "OR" all }
///     all   = one { blank one }
///     one   = { "-" } ( "(" any ")" | name ":" value | "has:" name | ( "in-session:" | "in-turn:" ) "(" any ")" | text )
///     value = text | number | "(" any, of values ")"
///     text  = [ "*" ] ( word | quoted ) [ "*" ] | "/" regular expression "/"
// clang-format on
class QueryParser
{
public:
    /// \p unknown: the unknown fields there are; nothing when every name is one.
    QueryParser(QStringView text, std::optional<std::span<const UnknownKey>> unknown);

    /// The condition in canonical form; nothing when the text is empty or wrong.
    [[nodiscard]] std::optional<Condition> parse();

    [[nodiscard]] const std::optional<QueryError> &error() const { return m_scanner.error(); }

private:
    // A piece of text as it was written.
    struct Text
    {
        QString text;
        Condition::Match match = Condition::Match::Whole;
        bool isQuoted = false;
    };
    // The field whose values are read; null outside of a field's brackets.
    using Values = const ConditionField *;

    [[nodiscard]] std::optional<Condition> any(Values field);
    [[nodiscard]] std::optional<Condition> all(Values field);
    [[nodiscard]] std::optional<Condition> one(Values field);
    [[nodiscard]] std::optional<Condition> bracketed(Values field);
    [[nodiscard]] std::optional<Condition> named(const QString &name, bool isQuoted, qsizetype from);
    [[nodiscard]] std::optional<Condition> whole(const QString &name, qsizetype from);
    [[nodiscard]] std::optional<Condition> has();
    [[nodiscard]] std::optional<Condition> words();
    [[nodiscard]] std::optional<Condition> value(const ConditionField &field);
    [[nodiscard]] std::optional<Condition> mark(const Text &read, qsizetype from);
    [[nodiscard]] std::optional<Condition> number(const ConditionField &field);
    [[nodiscard]] std::optional<Text> text(bool untilColon);
    [[nodiscard]] std::optional<Text> plainText(qsizetype from, QStringView word);
    [[nodiscard]] std::optional<ConditionField> field(const QString &name, bool isQuoted, qsizetype from);
    [[nodiscard]] bool isUnknownField(const std::string &path) const;
    [[nodiscard]] bool checkExpression(const QString &pattern, qsizetype from);
    [[nodiscard]] bool startsNumber(Values field) const;
    std::nullopt_t fail(qsizetype from, const QString &text);
    std::nullopt_t failHere(const QString &text);

    QStringView m_text;
    QueryScanner m_scanner;
    std::optional<std::span<const UnknownKey>> m_unknown;
    int m_depth = 0;
};

} // namespace assay
