// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr qsizetype LongestText = 600; // characters: a person reads no longer message
constexpr qsizetype LongestCode = 80;
constexpr qsizetype MostEntries = 9; // one for every filter

// Shortens the text and replaces control characters, for use in a label.
QString cleaned(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    text = text.trimmed();
    if (text.size() > LongestText) {
        qsizetype end = LongestText;
        if (text.at(end - 1).isHighSurrogate())
            --end;
        text.truncate(end);
        text += u'…';
    }
    return text;
}

bool looksLikeHtml(const QByteArray &body)
{
    const QByteArray start = body.left(1024).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
        || (start.startsWith('<') && start.contains("<html"));
}

// Reads one entry of a list of problems, as "place: message". Sets the filter to the first part of loc that is one.
QString readEntry(const QJsonObject &entry, std::optional<Field> &filter)
{
    QString place;
    for (const auto part : entry.value("loc"_L1).toArray()) {
        if (!part.isString())
            continue;
        place = part.toString();
        if (!filter)
            filter = serviceFilterByKey(place);
    }
    const QJsonValue said = entry.value("msg"_L1);
    const QString message = said.isString() ? said.toString() : entry.value("message"_L1).toString();
    if (place.isEmpty() || message.isEmpty())
        return message + place;
    return place + ": "_L1 + message;
}

QString readCode(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number);
    }
    const QString text = value.toString().left(LongestCode + 1).simplified();
    return text.size() > LongestCode ? text.left(LongestCode - 1) + u'…' : text;
}

// Adds what one member of the body says, except what another one has said.
void readMember(const QJsonValue &value, ErrorBody &result, QStringList &lines)
{
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty() && !lines.contains(line))
            lines += line;
    };
    if (value.isString()) {
        add(value.toString());
    } else if (value.isObject()) {
        add(value["message"_L1].toString());
        if (result.code.isEmpty())
            result.code = readCode(value["code"_L1]);
    } else if (value.isArray()) {
        const qsizetype most = lines.size() + MostEntries;
        for (const auto entry : value.toArray()) {
            if (lines.size() == most)
                break;
            add(entry.isString() ? entry.toString() : readEntry(entry.toObject(), result.filter));
        }
    }
}

ErrorBody readJson(const QJsonObject &object)
{
    ErrorBody result;
    result.code = readCode(object.value("code"_L1));
    QStringList lines;
    for (const auto key : {"message"_L1, "error"_L1, "detail"_L1})
        readMember(object.value(key), result, lines);
    result.text = lines.join(u'\n');
    return result;
}

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody result;
    if (looksLikeHtml(body)) {
        result.html = true;
        return result;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        result = readJson(document.object());
    if (result.text.trimmed().isEmpty()) {
        result.text = QString::fromUtf8(body.left(4 * LongestText));
        result.code.clear();
    }
    result.text = cleaned(result.text);
    return result;
}

} // namespace assay
