// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scoresummary.h"

#include <algorithm>
#include <array>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

// A whole number; nothing for fractions and for numbers that a qint64 can't hold.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr qint64 fallback = -1;
    const qint64 read = value.toInteger(fallback);
    return read != fallback || value.toInteger(0) == fallback ? std::optional(read) : std::nullopt;
}

void readPart(const QJsonObject &object, SummaryPart &part)
{
    part.status = object.value("status"_L1).toString();
    part.aggregateScore = number(object.value("aggregate_score"_L1));
    for (const auto id : object.value("job_ids"_L1).toArray()) {
        if (id.isString())
            part.jobIds += id.toString();
    }
    std::map<QString, ModuleSummary> modules; // a module may be in only one of the two objects
    const QJsonObject means = object.value("module_scores"_L1).toObject();
    for (auto it = means.begin(); it != means.end(); ++it)
        modules[it.key()].mean = number(it.value());
    const QJsonObject counts = object.value("n_jobs_per_module"_L1).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        modules[it.key()].jobs = wholeNumber(it.value());
    for (auto &[name, module] : modules) {
        module.module = name;
        part.modules += module;
    }
}

// Every field may be missing, but something else with none of them is no summary: an error of a proxy, say.
bool isForeign(const QJsonObject &object)
{
    constexpr std::array Fields = {
        "status"_L1, "aggregate_score"_L1, "module_scores"_L1, "n_jobs_per_module"_L1, "job_ids"_L1, "turns"_L1};
    return !object.isEmpty()
        && std::ranges::none_of(Fields, [&](QLatin1StringView name) { return object.contains(name); });
}

} // namespace

bool ScoreSummary::isEmpty() const
{
    return status.isEmpty() && !aggregateScore
        && std::ranges::none_of(modules, [](const ModuleSummary &module) { return module.mean || module.jobs; });
}

Result<ScoreSummary, QString> ScoreSummary::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (!document.isObject())
        return QCoreApplication::translate("ScoreSummary", "The answer is a list, not an object.");
    const QJsonObject object = document.object();
    if (isForeign(object))
        return QString();
    ScoreSummary summary;
    readPart(object, summary);
    for (const auto value : object.value("turns"_L1).toArray()) {
        if (!value.isObject())
            continue;
        TurnSummary turn;
        readPart(value.toObject(), turn);
        turn.turn = wholeNumber(value.toObject().value("turn"_L1));
        summary.turns += turn;
    }
    return summary;
}

} // namespace assay
