// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryparser.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/job/jobmark.h"
#include "core/query/querynames.h"
#include "core/query/querynumbers.h"
#include "core/query/querytext.h"
#include "core/query/regularexpression.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

constexpr qsizetype MaxShown = 40; // UTF-16 units of the query in a sentence

/// A piece of the query for a sentence.
QString shown(QStringView text)
{
    return text.size() > MaxShown ? text.first(MaxShown).toString() + u'…' : text.toString();
}

/// Whether a turn can be compared with it: a whole number that no other one is rounded to.
bool isWhole(double number)
{
    constexpr double Most = 9007199254740991.0; // 2^53 - 1
    return number >= -Most && number <= Most && number == static_cast<double>(static_cast<qint64>(number));
}

/// What has a name in a query, and is no field of a job.
std::optional<ConditionField> specialField(const QString &name)
{
    if (name == ShareName)
        return ConditionField::share();
    if (name == MarkName)
        return ConditionField::mark();
    if (name == NoteName)
        return ConditionField::note();
    if (name == OwnScoreName)
        return ConditionField::ownScore();
    return std::nullopt;
}

bool isWholeTest(const NumberTest &test)
{
    return isWhole(test.value) && isWhole(test.upper);
}

} // namespace

QueryParser::QueryParser(QStringView text, std::optional<std::span<const UnknownKey>> unknown)
    : m_text(text)
    , m_scanner(text)
    , m_unknown(unknown)
{
}

std::nullopt_t QueryParser::fail(qsizetype from, const QString &text)
{
    m_scanner.fail(from, std::max<qsizetype>(m_scanner.position() - from, 0), text);
    return std::nullopt;
}

/// An error at the next character.
std::nullopt_t QueryParser::failHere(const QString &text)
{
    m_scanner.fail(m_scanner.position(), m_scanner.atEnd() ? 0 : 1, text);
    return std::nullopt;
}

std::optional<Condition> QueryParser::parse()
{
    m_scanner.skipBlanks();
    if (m_scanner.atEnd())
        return std::nullopt;
    std::optional<Condition> condition = any(nullptr);
    if (condition && !m_scanner.atEnd())
        return failHere(
            Texts::tr("This bracket closes nothing; remove it, or write it in quotation marks to look for it."));
    return condition;
}

std::optional<Condition> QueryParser::any(Values field)
{
    std::vector<Condition> parts;
    for (;;) {
        std::optional<Condition> part = all(field);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        if (!m_scanner.atOr())
            return Condition::anyOf(std::move(parts));
        m_scanner.skipOr();
    }
}

/// Ends before OR, a closing bracket or the end.
std::optional<Condition> QueryParser::all(Values field)
{
    std::vector<Condition> parts;
    for (;;) {
        m_scanner.skipBlanks();
        if (m_scanner.atEnd() || m_scanner.isNext(u')') || m_scanner.atOr())
            break;
        std::optional<Condition> part = one(field);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        if (!m_scanner.atBoundary())
            return failHere(Texts::tr("A blank is missing here; a text that has brackets or quotation marks in it is "
                                      "written in quotation marks, with \\\" for each inside."));
    }
    if (parts.empty()) {
        if (m_scanner.atOr()) {
            m_scanner.skipOr();
            return fail(
                m_scanner.position() - 2,
                Texts::tr("OR stands between two conditions, and one is missing; write \"OR\" to look for the word."));
        }
        return failHere(
            m_scanner.isNext(u')') ? Texts::tr("Here a condition is missing before the bracket closes.")
                                   : Texts::tr("The query ends too early: here a condition is missing."));
    }
    return Condition::allOf(std::move(parts));
}

std::optional<Condition> QueryParser::one(Values field)
{
    const qsizetype from = m_scanner.position();
    bool isNegated = false;
    while (m_scanner.isNext(u'-') && !startsNumber(field)) {
        m_scanner.skip(u'-');
        isNegated = !isNegated;
    }
    if (m_scanner.position() > from && m_scanner.atBoundary())
        return fail(
            from,
            Texts::tr("A - excludes what directly follows it, and nothing does; write \"-\" to look for the sign."));
    std::optional<Condition> condition;
    if (m_scanner.isNext(u'('))
        condition = bracketed(field);
    else
        condition = field ? value(*field) : words();
    return condition && isNegated ? Condition::negated(std::move(*condition)) : condition;
}

/// Whether a minus belongs to a number.
bool QueryParser::startsNumber(Values field) const
{
    if (!field || !field->isNumber())
        return false;
    const QStringView rest = m_text.sliced(m_scanner.position() + 1);
    return !rest.isEmpty() && (rest.front() == u'.' || (rest.front() >= u'0' && rest.front() <= u'9'));
}

std::optional<Condition> QueryParser::bracketed(Values field)
{
    const qsizetype from = m_scanner.position();
    m_scanner.skip(u'(');
    if (++m_depth > MaxQueryDepth)
        return fail(
            from,
            Texts::tr(
                "More than %Ln bracket(s) are open here; join the conditions with fewer.", nullptr, MaxQueryDepth));
    std::optional<Condition> condition = any(field);
    if (condition && !m_scanner.skip(u')')) {
        m_scanner.fail(from, 1, Texts::tr("This bracket is not closed; add a ) where its group ends."));
        return std::nullopt;
    }
    --m_depth;
    return condition;
}

/// A text to look for, or a condition that begins with a name.
std::optional<Condition> QueryParser::words()
{
    const qsizetype from = m_scanner.position();
    const std::optional<Text> read = text(true);
    if (!read)
        return std::nullopt;
    if (m_scanner.isNext(u':') && read->match == Condition::Match::Whole)
        return named(read->text, read->isQuoted, from);
    if (read->match == Condition::Match::Regex)
        return Condition::words(read->text, Condition::Match::Regex);
    if (!read->isQuoted && read->match == Condition::Match::Whole && (read->text == "AND"_L1 || read->text == "NOT"_L1))
        return fail(
            from,
            read->text == "AND"_L1
                ? Texts::tr("A blank already means “and”: leave AND out, or write \"AND\" to look for the word.")
                : Texts::tr("A - before a condition means “not”: write it instead of NOT, or write \"NOT\" to look for "
                            "the word."));
    if (read->text.isEmpty())
        return fail(from, Texts::tr("Here is nothing to look for; write a word, or a field with a colon and a value."));
    return Condition::words(read->text); // looked for inside in any case, so * makes no difference
}

/// What follows a name: the scanner is at its colon.
std::optional<Condition> QueryParser::named(const QString &name, bool isQuoted, qsizetype from)
{
    if (!isQuoted && (name == InSessionName || name == InTurnName))
        return whole(name, from);
    if (!isQuoted && name == HasName)
        return has();
    const std::optional<ConditionField> known = field(name, isQuoted, from);
    if (!known)
        return std::nullopt;
    m_scanner.skip(u':');
    if (m_scanner.isNext(u'('))
        return bracketed(&*known);
    if (m_scanner.atBoundary())
        return fail(
            from,
            Texts::tr("After “%1:” a value is missing; it follows without a blank, and \"\" is an empty text.")
                .arg(shown(name)));
    return value(*known);
}

/// Whole sessions or turns.
std::optional<Condition> QueryParser::whole(const QString &name, qsizetype from)
{
    m_scanner.skip(u':');
    if (!m_scanner.isNext(u'('))
        return fail(from, Texts::tr("After “%1:” conditions follow in brackets, such as %1:(score:<3).").arg(name));
    std::optional<Condition> inner = bracketed(nullptr);
    if (!inner)
        return std::nullopt;
    return name == InSessionName ? Condition::inSession(std::move(*inner)) : Condition::inTurn(std::move(*inner));
}

std::optional<Condition> QueryParser::has()
{
    m_scanner.skip(u':');
    const qsizetype from = m_scanner.position();
    const bool isQuoted = m_scanner.isNext(u'"');
    std::optional<QString> name = isQuoted ? m_scanner.quoted() : m_scanner.word(true).toString();
    if (!name)
        return std::nullopt;
    if (name->isEmpty() && !isQuoted)
        return failHere(Texts::tr("After “has:” the name of a field is missing, such as has:explanation."));
    std::optional<ConditionField> known = field(*name, isQuoted, from);
    if (!known)
        return std::nullopt;
    return Condition::has(std::move(*known));
}

std::optional<ConditionField> QueryParser::field(const QString &name, bool isQuoted, qsizetype from)
{
    const std::string path = name.toStdString();
    const bool isUnknown = m_unknown && isUnknownField(path);
    if (isQuoted && isUnknown)
        return ConditionField::unknown(path);
    if (auto special = isQuoted ? std::nullopt : specialField(name))
        return special;
    if (const auto known = fieldByName(path))
        return ConditionField(*known);
    if (isUnknown || !m_unknown)
        return ConditionField::unknown(path);
    if (name.isEmpty())
        return fail(
            from, Texts::tr("Before the colon the name of a field is missing; write \":\" to look for a colon."));
    return fail(
        from,
        Texts::tr("The jobs have no field “%1”; write the text in quotation marks to look for it.").arg(shown(name)));
}

bool QueryParser::isUnknownField(const std::string &path) const
{
    const auto found = std::ranges::lower_bound(*m_unknown, path, {}, &UnknownKey::path);
    return found != m_unknown->end() && found->path == path;
}

std::optional<Condition> QueryParser::value(const ConditionField &field)
{
    if (field.isNumber())
        return number(field);
    const qsizetype from = m_scanner.position();
    const std::optional<Text> read = text(false);
    if (!read)
        return std::nullopt;
    if (field.kind == ConditionField::Kind::Mark)
        return mark(*read, from);
    if (!read->isQuoted && read->match == Condition::Match::Whole) {
        if (read->text.startsWith(u'<') || read->text.startsWith(u'>'))
            return fail(
                from,
                Texts::tr("Only score, share and turn are compared with < and >; write the value in quotation marks if "
                          "it begins with one."));
        if (read->text.isEmpty())
            return fail(from, Texts::tr("Here a value is missing; \"\" is an empty text."));
    }
    return Condition::value(field, read->text, read->match);
}

std::optional<Condition> QueryParser::mark(const Text &read, qsizetype from)
{
    if (read.match == Condition::Match::Whole && markByName(read.text.toStdString()))
        return Condition::value(ConditionField::mark(), read.text);
    return fail(
        from,
        Texts::tr(
            "There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark "
            "finds every one."));
}

std::optional<Condition> QueryParser::number(const ConditionField &field)
{
    const qsizetype from = m_scanner.position();
    QString text;
    if (m_scanner.isNext(u'"')) {
        const std::optional<QString> quoted = m_scanner.quoted();
        if (!quoted)
            return std::nullopt;
        text = *quoted;
    } else {
        text = m_scanner.word(false).toString();
    }
    if (field.is(Field::AgentTurn)) {
        bool ok = false; // any of 64 bits, where it is not compared
        const QString digits = text.startsWith(u'=') ? text.sliced(1) : text;
        if (const qint64 turn = digits.trimmed().toLongLong(&ok); ok && !digits.contains(u'+'))
            return Condition::value(field, QString::number(turn));
    }
    const std::optional<NumberTest> test = numberTestFromText(text, styleOf(field));
    if (!test || (field.is(Field::AgentTurn) && !isWholeTest(*test)))
        return fail(
            from,
            field.is(Field::AgentTurn)
                ? Texts::tr("A turn is compared with a whole number: 3, <3, <=3, >3, >=3 or 1..3, without blanks.")
                : Texts::tr("A score is compared with a number: 3, <3, <=3, >3, >=3 or 1..3, without blanks."));
    if (test->op == NumberTest::Operator::Between && test->value > test->upper)
        return fail(from, Texts::tr("This range is empty; write the lower end first."));
    return Condition::compared(field, *test);
}

/// A word or a quoted text, each with stars at its ends, or a regular expression.
std::optional<QueryParser::Text> QueryParser::text(bool untilColon)
{
    const qsizetype from = m_scanner.position();
    if (m_scanner.isNext(u'/')) {
        const std::optional<QString> pattern = m_scanner.regularExpression();
        if (!pattern || !checkExpression(*pattern, from))
            return std::nullopt;
        return Text{*pattern, Condition::Match::Regex};
    }
    const bool begins = m_text.sliced(from).startsWith("*\""_L1) && m_scanner.skip(u'*');
    if (!m_scanner.isNext(u'"'))
        return plainText(from, m_scanner.word(untilColon));
    const std::optional<QString> quoted = m_scanner.quoted();
    if (!quoted)
        return std::nullopt;
    const bool ends = m_scanner.skip(u'*');
    return Text{*quoted, matchOf(begins, ends), true};
}

/// A word without quotation marks.
std::optional<QueryParser::Text> QueryParser::plainText(qsizetype from, QStringView word)
{
    const bool begins = word.startsWith(u'*');
    if (begins)
        word = word.sliced(1);
    const bool ends = word.endsWith(u'*');
    if (ends)
        word.chop(1);
    if (word.contains(u'*'))
        return fail(
            from,
            Texts::tr("A * stands for other characters only at the beginning or the end of a value; write the value in "
                      "quotation marks if the * belongs to it."));
    return Text{word.toString(), matchOf(begins, ends), false};
}

bool QueryParser::checkExpression(const QString &pattern, qsizetype from)
{
    const QString problem = RegularExpression(pattern).problem();
    if (!problem.isEmpty())
        fail(from, problem);
    return problem.isEmpty();
}

} // namespace assay
