// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querysuggestions.h"

#include <algorithm>
#include <utility>

#include <QLocale>

#include "core/base/pluralcount.h"
#include "core/base/utf8.h"
#include "core/query/querynames.h"
#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "models/facetlisting.h"
#include "models/markwords.h"
#include "models/valuematches.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// Those that begin with what was typed, then those that contain it.
std::vector<QuerySuggestion> matching(const std::vector<QuerySuggestion> &all, const QString &typed)
{
    std::vector<QuerySuggestion> found;
    for (const bool atStart : {true, false}) {
        for (const QuerySuggestion &each : all) {
            const bool begins = each.text.startsWith(typed, Qt::CaseInsensitive);
            const bool contains = begins || each.text.contains(typed, Qt::CaseInsensitive)
                || each.detail.contains(typed, Qt::CaseInsensitive);
            if (atStart ? begins : contains && !begins)
                found.push_back(each);
        }
    }
    return found;
}

/// Adds the unknown fields whose path contains what was typed. There may be very many.
void addUnknown(
    const std::vector<UnknownKey> &keys, const QString &typed, const QString &behind, std::vector<QuerySuggestion> &all)
{
    int added = 0;
    for (const UnknownKey &key : keys) {
        if (added == QuerySuggestions::Limit)
            return;
        if (!fromUtf8(key.path).contains(typed, Qt::CaseInsensitive))
            continue;
        const QString written = formatCondition(Condition::has(ConditionField::unknown(key.path)));
        const QString name = written.sliced(written.indexOf(u':') + 1);
        all.push_back({name, QuerySuggestions::tr("unknown field"), name + behind});
        ++added;
    }
}

/// What may stand behind the name of a number.
std::vector<QuerySuggestion> numberForms(const QueryPlace &place)
{
    std::vector<QuerySuggestion> forms;
    const auto add = [&](const QString &form, const QString &meaning) {
        if (form.startsWith(place.typed) && form != place.typed)
            forms.push_back({form, meaning, form});
    };
    add(u"<"_s, QuerySuggestions::tr("less than"));
    add(u"<="_s, QuerySuggestions::tr("at most"));
    add(u">"_s, QuerySuggestions::tr("more than"));
    add(u">="_s, QuerySuggestions::tr("at least"));
    return forms;
}

/// The marks that a query can ask for.
std::vector<QuerySuggestion> markNames(const QueryPlace &place)
{
    std::vector<QuerySuggestion> names;
    for (const MarkFlag flag : NamedMarks) {
        const QString name = fromUtf8(markName(flag));
        names.push_back({name, markTitle(flag), name});
    }
    return matching(names, place.typed);
}

std::vector<QuerySuggestion> valuesOf(const FacetListing &listing, Field field)
{
    std::vector<QuerySuggestion> values;
    for (const FacetEntry &entry : listing.entries) {
        if (!entry.value)
            continue;
        const QString written = formatCondition(Condition::value(field, *entry.value));
        values.push_back(
            {entry.value->isEmpty() ? facetValueText(field, entry.value) : *entry.value,
             QuerySuggestions::tr("%Ln job(s)", nullptr, pluralCount(static_cast<qsizetype>(entry.rows))),
             written.sliced(written.indexOf(u':') + 1)});
    }
    return values;
}

} // namespace

QuerySuggestions::QuerySuggestions(QObject *parent)
    : QObject(parent)
{
}

QuerySuggestions::~QuerySuggestions() = default;

void QuerySuggestions::setResult(std::shared_ptr<const QueryResult> result)
{
    const bool isSame =
        m_result && result && m_result->store == result->store && m_result->sourceRows == result->sourceRows;
    m_result = std::move(result);
    if (!isSame)
        m_unknown.reset();
}

const std::optional<std::vector<UnknownKey>> &QuerySuggestions::unknownKeys()
{
    if (!m_unknown && m_result)
        m_unknown = m_result->store->unknownKeys();
    return m_unknown;
}

void QuerySuggestions::cancel()
{
    m_task.cancel();
}

void QuerySuggestions::ask(const QueryPlace &place)
{
    m_task.cancel();
    switch (place.kind) {
    case QueryPlace::Kind::Nothing:
        Q_EMIT found(place, {});
        return;
    case QueryPlace::Kind::Name:
    case QueryPlace::Kind::FieldOnly:
        Q_EMIT found(place, names(place));
        return;
    case QueryPlace::Kind::Value:
        break;
    }
    const std::optional<Field> field = fieldByName(place.field.toStdString());
    if (place.field == MarkName)
        Q_EMIT found(place, markNames(place));
    else if (
        place.field == ShareName || place.field == OwnScoreName
        || (field && (*field == Field::Score || *field == Field::AgentTurn)))
        Q_EMIT found(place, numberForms(place));
    else if (field && isDictionaryField(*field) && m_result)
        askValues(place, *field);
    else
        Q_EMIT found(place, {});
}

std::vector<QuerySuggestion> QuerySuggestions::names(const QueryPlace &place)
{
    const bool fieldOnly = place.kind == QueryPlace::Kind::FieldOnly;
    const QString behind = fieldOnly ? QString() : u":"_s;
    std::vector<QuerySuggestion> all;
    for (const FieldInfo &info : jobFields()) {
        const QString name = fromUtf8(info.alias.empty() ? info.key : info.alias);
        all.push_back({name, fieldTitle(info.field), name + behind});
    }
    if (!fieldOnly) {
        all.push_back({ShareName, tr("score as a share of its scale, in percent"), ShareName + behind});
        all.push_back({MarkName, tr("what you marked it with"), MarkName + behind});
        all.push_back({HasName, tr("the field has a value"), HasName + behind});
        all.push_back({InSessionName, tr("whole sessions with such a job"), InSessionName + u":("_s});
        all.push_back({InTurnName, tr("whole turns with such a job"), InTurnName + u":("_s});
    } else {
        all.push_back({MarkName, tr("a mark, a score of your own or a note"), MarkName});
    }
    all.push_back({NoteName, tr("your note"), NoteName + behind});
    all.push_back({OwnScoreName, tr("the score that you would give"), OwnScoreName + behind});
    if (unknownKeys())
        addUnknown(*unknownKeys(), place.typed, behind, all);
    return matching(all, place.typed);
}

void QuerySuggestions::askValues(const QueryPlace &place, Field field)
{
    const bool isCounted = m_counted && m_counted->store == m_result->store
        && m_counted->sourceRows == m_result->sourceRows && facetCounts(*m_counted, field);
    m_task.run(
        [this, place, field, shown = m_result,
         counted = isCounted ? m_counted : nullptr](const std::stop_token &stop) -> LatestTask::Deliver {
            std::shared_ptr<const QueryResult> counts = counted;
            if (!counts) {
                JobQuery query;
                query.facets = {field};
                if (auto result = runQuery(shown->store, shown->sourceRows, query, stop))
                    counts = std::make_shared<const QueryResult>(std::move(*result));
            }
            std::optional<FacetListing> listing;
            if (counts)
                listing = listFacet({field, counts, place.typed, nullptr, Limit}, stop);
            if (!listing)
                return [] {};
            return [this, place, field, counts, listing = std::move(*listing)] {
                m_counted = counts;
                Q_EMIT found(place, valuesOf(listing, field));
            };
        });
}

} // namespace assay
