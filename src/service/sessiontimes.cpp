// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sessiontimes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

bool isNoTime(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

Result<ListPage, QString> ListPage::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    const QJsonObject object = document.object();
    if (!object.value("data"_L1).isArray())
        return QCoreApplication::translate("ListPage", "The answer has no list “data”.");
    ListPage page;
    const QJsonArray data = object.value("data"_L1).toArray();
    page.entries = data.size();
    if (const QJsonValue total = object.value("total"_L1); total.toInteger(-1) >= 0)
        page.total = total.toInteger();
    for (const auto value : data) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value("id"_L1).toString();
        const QString name = entry.value("name"_L1).toString();
        if (!id.isEmpty() && !name.isEmpty())
            page.agents.push_back({id, name});
        const QString session = entry.value("session_id"_L1).toString();
        if (!session.isEmpty())
            page.sessions.push_back(
                {session, timeOf(entry.value("start_time"_L1)), timeOf(entry.value("end_time"_L1)),
                 isNoTime(entry.value("end_time"_L1))});
    }
    return page;
}

} // namespace assay
