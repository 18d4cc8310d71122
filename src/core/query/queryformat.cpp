// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include <QStringList>

#include "core/base/utf8.h"
#include "core/query/querynames.h"
#include "core/query/querynumbers.h"
#include "core/query/querytext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Kind = Condition::Kind;

/// What a condition is part of: decides whether it needs brackets.
enum class Place : std::uint8_t { Alone, InOr, InAnd, Negated };

bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// Whether a character would break the line, or not be seen.
bool needsEscape(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || isLoneSurrogate(text, at);
}

QString quoted(QStringView text)
{
    QString out = u"\""_s;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"' || c == u'\\')
            out.append(u'\\').append(c);
        else if (c == u'\n')
            out.append("\\n"_L1);
        else if (c == u'\r')
            out.append("\\r"_L1);
        else if (c == u'\t')
            out.append("\\t"_L1);
        else if (needsEscape(text, at))
            out.append("\\u"_L1).append(QString::number(c.unicode(), 16).rightJustified(4, u'0'));
        else
            out.append(c);
    }
    return out.append(u'"');
}

/// Whether a text means itself without quotation marks. \p further: characters that it must not have.
bool isBare(QStringView text, QStringView further)
{
    if (text.isEmpty() || QStringView(u"-/<>=").contains(text.front()) || text == "OR"_L1 || text == "AND"_L1
        || text == "NOT"_L1)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isSpace() || QStringView(u"()\"*").contains(c) || further.contains(c) || needsEscape(text, at))
            return false;
    }
    return true;
}

QString textOrQuoted(const QString &text, QStringView further = {})
{
    return isBare(text, further) ? text : quoted(text);
}

QString expressionText(const QString &pattern)
{
    QString out = u"/"_s;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'\\' && at + 1 < pattern.size())
            out.append(pattern[at++]);
        else if (pattern[at] == u'/')
            out.append(u'\\');
        out.append(pattern[at]);
    }
    return out.append(u'/');
}

QString name(const ConditionField &field)
{
    switch (field.kind) {
    case ConditionField::Kind::Known:
        return fieldKey(field.field);
    case ConditionField::Kind::Share:
        return ShareName;
    case ConditionField::Kind::Mark:
        return MarkName;
    case ConditionField::Kind::Note:
        return NoteName;
    case ConditionField::Kind::OwnScore:
        return OwnScoreName;
    case ConditionField::Kind::Unknown:
        break;
    }
    const QString path = fromUtf8(field.path);
    const std::array names = {HasName, ShareName, InSessionName, InTurnName, MarkName, NoteName, OwnScoreName};
    const bool isTaken = fieldByName(field.path) || std::ranges::find(names, path) != names.end();
    return isTaken ? quoted(path) : textOrQuoted(path, u":");
}

/// A text of a value, with its stars.
QString valueText(const Condition &condition, const QString &text)
{
    if (condition.field.is(Field::AgentTurn))
        return text; // its digits
    switch (condition.match) {
    case Condition::Match::Whole:
        return textOrQuoted(text);
    case Condition::Match::Begins:
        return textOrQuoted(text) + u'*';
    case Condition::Match::Ends:
        return u'*' + textOrQuoted(text);
    case Condition::Match::Contains:
        return u'*' + textOrQuoted(text) + u'*';
    case Condition::Match::Regex:
        break;
    }
    return expressionText(text);
}

QString valuesText(const Condition &condition)
{
    QStringList texts;
    for (const QString &text : condition.texts)
        texts.append(valueText(condition, text));
    const QString list = texts.join(" OR "_L1);
    return name(condition.field) + u':' + (texts.size() == 1 ? list : u'(' + list + u')');
}

QString textOf(const Condition &condition, Place place);

QString partsText(const Condition &condition, QLatin1StringView between, Place place)
{
    QStringList texts;
    for (const Condition &part : condition.parts)
        texts.append(textOf(part, place));
    return texts.join(between);
}

QString textOf(const Condition &condition, Place place)
{
    const auto inner = [&condition](Place where) { return textOf(condition.parts.front(), where); };
    switch (condition.kind) {
    case Kind::And: {
        const QString text = partsText(condition, " "_L1, Place::InAnd);
        return place == Place::Negated ? u'(' + text + u')' : text;
    }
    case Kind::Or: {
        const QString text = partsText(condition, " OR "_L1, Place::InOr);
        return place == Place::Alone ? text : u'(' + text + u')';
    }
    case Kind::Not:
        return u'-' + inner(Place::Negated);
    case Kind::Value:
        return valuesText(condition);
    case Kind::Number:
        return name(condition.field) + u':' + numberTestText(condition.number, styleOf(condition.field));
    case Kind::Has:
        return HasName + u':' + name(condition.field);
    case Kind::Words:
        return condition.match == Condition::Match::Regex ? expressionText(condition.texts.front())
                                                          : textOrQuoted(condition.texts.front(), u":");
    case Kind::InSession:
        return InSessionName + ":("_L1 + inner(Place::Alone) + u')';
    case Kind::InTurn:
        break;
    }
    return InTurnName + ":("_L1 + inner(Place::Alone) + u')';
}

} // namespace

QString formatQuery(const Refinement &refinement)
{
    const Condition all = refinement.condition();
    return all.kind == Kind::And && all.parts.empty() ? QString() : textOf(all, Place::Alone);
}

QString formatCondition(const Condition &condition)
{
    return textOf(condition, Place::Alone);
}

} // namespace assay
