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

// Reads one entry of a 422 as "place: message". Sets the filter to the first part of loc that is one.
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
    const QString message = entry.value("msg"_L1).toString();
    if (place.isEmpty() || message.isEmpty())
        return message + place;
    return place + ": "_L1 + message;
}

ErrorBody readJson(const QJsonObject &object)
{
    ErrorBody result;
    for (const auto key : {"detail"_L1, "message"_L1, "error"_L1}) {
        const QJsonValue value = object.value(key);
        if (value.isString()) {
            result.text = value.toString();
        } else if (value.isObject()) {
            result.text = value.toObject().value("message"_L1).toString();
        } else if (value.isArray()) {
            QStringList lines;
            for (const auto entry : value.toArray()) {
                const QString line = entry.isString() ? entry.toString() : readEntry(entry.toObject(), result.filter);
                if (!line.isEmpty() && lines.size() < MostEntries)
                    lines += line;
            }
            result.text = lines.join(u'\n');
        }
        if (!result.text.isEmpty())
            break;
    }
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
    if (result.text.isEmpty())
        result.text = QString::fromUtf8(body.left(4 * LongestText));
    result.text = cleaned(result.text);
    return result;
}

} // namespace assay
