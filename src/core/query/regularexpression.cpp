// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/regularexpression.h"

#include <re2/re2.h>

#include <QCoreApplication>

namespace assay {

namespace {

// For the program and its cache of states. With less, a search falls back to a way that is slower, but still linear.
constexpr std::int64_t MaxMemory = std::int64_t{8} << 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

RE2::Options options()
{
    RE2::Options options; // UTF-8 is the default
    options.set_log_errors(false);
    options.set_max_mem(MaxMemory);
    return options;
}

} // namespace

RegularExpression::RegularExpression(const QString &pattern)
    : m_expression(std::make_shared<const RE2>(pattern.toStdString(), options()))
{
}

QString RegularExpression::problem() const
{
    const QString part = QString::fromStdString(m_expression->error_arg());
    switch (m_expression->error_code()) {
    case RE2::NoError:
        return {};
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
        return Texts::tr(
            "A round bracket of the regular expression has no partner; write \\( or \\) for the character.");
    case RE2::ErrorMissingBracket:
        return Texts::tr("A square bracket of the regular expression is not closed; write \\[ for the character.");
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatOp:
        return Texts::tr("In the regular expression nothing stands before “%1” that it could repeat; write a \\ before "
                         "it for the character.")
            .arg(part);
    case RE2::ErrorRepeatSize:
        return Texts::tr("The regular expression repeats too often with “%1”; 1000 times is the most.").arg(part);
    case RE2::ErrorBadCharRange:
    case RE2::ErrorBadCharClass:
        return Texts::tr("The regular expression has no such range of characters as “%1”; write the lower end first.")
            .arg(part);
    case RE2::ErrorPatternTooLarge:
        return Texts::tr("The regular expression is too large; shorten it, or repeat less.");
    case RE2::ErrorTrailingBackslash:
        return Texts::tr("The regular expression ends with a single \\; write \\\\ for the character.");
    default:
        break;
    }
    return Texts::tr("The regular expression does not know “%1” (its syntax is that of RE2); write a \\ before a "
                     "character that stands for itself.")
        .arg(part);
}

bool RegularExpression::matches(std::string_view utf8) const
{
    const re2::StringPiece text(utf8.data(), utf8.size());
    return m_expression->Match(text, 0, utf8.size(), RE2::UNANCHORED, nullptr, 0);
}

} // namespace assay
