// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterstate.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/base/pluralcount.h"
#include "core/query/querytext.h"
#include "models/facetlisting.h"
#include "models/markchoice.h"
#include "models/scoretext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr qsizetype MaxNamedValues = 3; // values that a chip lists for one facet

const QString ScoreId = u"score"_s;
const QString TextId = u"text"_s;
const QString ServicePrefix = u"service:"_s;
const QString FacetPrefix = u"facet:"_s;
const QString ExcludePrefix = u"exclude:"_s;
const QString ConditionPrefix = u"condition:"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(assay::ActiveFilters)
};

QString valueText(Field field, const FacetValue &value)
{
    return value ? facetValueText(field, value) : Texts::tr("no value"); // within a sentence
}

/// The first values by name, as many as a chip lists.
QStringList namedValues(Field field, const std::set<FacetValue> &values)
{
    QStringList named;
    for (const FacetValue &value : values) {
        if (named.size() == MaxNamedValues)
            break;
        named.append(valueText(field, value));
    }
    return named;
}

/// A title with the values of which one is wanted: \p named, and so many that are not named.
QString wantedText(const QString &title, const QStringList &named, qsizetype others)
{
    const int more = pluralCount(others);
    const QString list = QLocale().createSeparatedList(named);
    //: %1 is a field's title, %2 a list of values
    const QString text = Texts::tr("%1: %2");
    if (more == 0)
        return text.arg(title, list);
    //: Separates the values of a list
    const QString comma = Texts::tr(", ");
    return text.arg(title, Texts::tr("%1 and %Ln more", nullptr, more).arg(named.join(comma)));
}

QString facetText(Field field, const std::set<FacetValue> &values)
{
    const QStringList named = namedValues(field, values);
    return wantedText(fieldTitle(field), named, static_cast<qsizetype>(values.size()) - named.size());
}

QString markText(const MarkChoice &choice)
{
    const QStringList all = markChoiceNames(choice);
    const QStringList named = all.first(std::min(MaxNamedValues, all.size()));
    return wantedText(markChoiceTitle(), named, all.size() - named.size());
}

QString excludedText(Field field, const std::set<FacetValue> &values)
{
    const QStringList named = namedValues(field, values);
    const int more = pluralCount(static_cast<qsizetype>(values.size()) - named.size());
    // Not a list with "and": "not a and b" could be understood as the two together.
    const QString list = named.join(Texts::tr(", "));
    //: A filter that hides values: %1 is a field's title, %2 a list of values, such as "Module: not coherence"
    const QString text = Texts::tr("%1: not %2");
    return text.arg(fieldTitle(field), more == 0 ? list : Texts::tr("%1 and %Ln more", nullptr, more).arg(list));
}

QString rangeText(const ShareRange &range)
{
    const auto percent = [](double share) { return QLocale().toString(share * 100.0, 'g', 4); };
    //: %1 and %2 are percentages of the scale
    return Texts::tr("Score: %1–%2 % of the scale").arg(percent(range.low), percent(range.high));
}

/// A query text begins and ends as it is written, whatever the direction around it: marks keep its signs in place.
QString leftToRight(const QString &query)
{
    constexpr QChar Mark(0x200E);
    return QLocale().textDirection() == Qt::RightToLeft ? Mark + query + Mark : query;
}

/// Marks as their list says them, all else as a query.
QString conditionText(const Refinement &refinement, const FilterPart &part)
{
    const auto condition = std::ranges::find(refinement.others, part, &FilterPart::of);
    const auto choice = condition == refinement.others.end() ? std::nullopt : markChoiceOf(*condition);
    return choice ? markText(*choice) : leftToRight(QString::fromStdString(part.condition));
}

bool isServicePart(const FilterPart &part)
{
    return part.kind == FilterPart::Kind::Service;
}

/// Copies which parts are switched off: those of the service filter, or those of the refinement.
void copySwitchedOff(std::set<FilterPart> &off, const std::set<FilterPart> &other, bool ofService)
{
    std::erase_if(off, [ofService](const FilterPart &part) { return isServicePart(part) == ofService; });
    for (const FilterPart &part : other) {
        if (isServicePart(part) == ofService)
            off.insert(part);
    }
}

void removeFrom(Refinement &refinement, const FilterPart &part)
{
    switch (part.kind) {
    case FilterPart::Kind::Facet:
        refinement.clearFacet(part.field);
        break;
    case FilterPart::Kind::Exclude:
        refinement.clearExcluded(part.field);
        break;
    case FilterPart::Kind::Score:
        refinement.scoreRange.reset();
        break;
    case FilterPart::Kind::Text:
        refinement.text.clear();
        break;
    case FilterPart::Kind::Condition:
        std::erase_if(refinement.others, [&part](const Condition &other) { return FilterPart::of(other) == part; });
        break;
    case FilterPart::Kind::Service:
        break;
    }
}

} // namespace

QString FilterPart::id() const
{
    switch (kind) {
    case Kind::Service:
        return ServicePrefix + fieldKey(field);
    case Kind::Facet:
        return FacetPrefix + fieldKey(field);
    case Kind::Exclude:
        return ExcludePrefix + fieldKey(field);
    case Kind::Score:
        return ScoreId;
    case Kind::Condition:
        return ConditionPrefix + QString::fromStdString(condition);
    case Kind::Text:
        break;
    }
    return TextId;
}

FilterPart FilterPart::of(const Condition &other)
{
    return {Kind::Condition, {}, formatCondition(other).toStdString()};
}

std::optional<FilterPart> FilterPart::fromId(const QString &id)
{
    if (id == ScoreId)
        return FilterPart{Kind::Score, {}};
    if (id == TextId)
        return FilterPart{Kind::Text, {}};
    if (id.startsWith(ConditionPrefix))
        return FilterPart{Kind::Condition, {}, id.sliced(ConditionPrefix.size()).toStdString()};
    for (const FieldInfo &info : jobFields()) {
        for (const Kind kind : {Kind::Service, Kind::Facet, Kind::Exclude}) {
            const FilterPart part{kind, info.field};
            if (part.id() == id)
                return part;
        }
    }
    return std::nullopt;
}

Refinement FilterState::activeRefinement() const
{
    Refinement inForce = refinement;
    for (const FilterPart &part : off)
        removeFrom(inForce, part);
    return inForce;
}

ServiceFilter FilterState::activeService() const
{
    ServiceFilter inForce = service;
    for (const FilterPart &part : off) {
        if (isServicePart(part))
            inForce.setValue(part.field, {});
    }
    return inForce;
}

std::vector<FilterPart> FilterState::parts() const
{
    std::vector<FilterPart> parts;
    for (const auto &asked : service.values())
        parts.push_back({FilterPart::Kind::Service, asked.first});
    for (const auto &facet : refinement.facets)
        parts.push_back({FilterPart::Kind::Facet, facet.first});
    for (const auto &facet : refinement.excluded)
        parts.push_back({FilterPart::Kind::Exclude, facet.first});
    if (refinement.scoreRange)
        parts.push_back({FilterPart::Kind::Score, {}});
    if (!refinement.text.isEmpty())
        parts.push_back({FilterPart::Kind::Text, {}});
    for (const Condition &other : refinement.others) {
        FilterPart part = FilterPart::of(other);
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(std::move(part));
    }
    return parts;
}

void FilterState::copyServiceFrom(const FilterState &other)
{
    service = other.service;
    copySwitchedOff(off, other.off, true);
}

void FilterState::copyRefinementFrom(const FilterState &other)
{
    refinement = other.refinement;
    copySwitchedOff(off, other.off, false);
}

bool FilterState::hasSameService(const FilterState &other) const
{
    FilterState same = *this;
    same.copyServiceFrom(other);
    return same == *this;
}

QString FilterState::text(const FilterPart &part) const
{
    switch (part.kind) {
    case FilterPart::Kind::Service:
        return Texts::tr("%1: %2").arg(fieldTitle(part.field), service.value(part.field));
    case FilterPart::Kind::Facet:
        return facetText(part.field, refinement.facets.at(part.field));
    case FilterPart::Kind::Exclude:
        return excludedText(part.field, refinement.excluded.at(part.field));
    case FilterPart::Kind::Score:
        return rangeText(refinement.scoreRange.value_or(ShareRange()));
    case FilterPart::Kind::Condition:
        return conditionText(refinement, part);
    case FilterPart::Kind::Text:
        break;
    }
    return Texts::tr("Contains “%1”").arg(refinement.text);
}

std::size_t FilterState::valueCount(const FilterPart &part) const
{
    const bool wanted = part.kind == FilterPart::Kind::Facet;
    if (wanted || part.kind == FilterPart::Kind::Exclude) {
        const auto &values = wanted ? refinement.facets : refinement.excluded;
        const auto found = values.find(part.field);
        return found == values.end() ? 0 : found->second.size();
    }
    const std::vector<FilterPart> all = parts();
    return std::find(all.begin(), all.end(), part) == all.end() ? 0 : 1;
}

void FilterState::remove(const FilterPart &part)
{
    if (isServicePart(part))
        service.setValue(part.field, {});
    removeFrom(refinement, part);
    off.erase(part);
}

void FilterState::dropValues(const FilterPart &part, const std::set<FacetValue> &values)
{
    for (const FacetValue &value : values) {
        if (part.kind == FilterPart::Kind::Facet)
            refinement.setFacetValue(part.field, value, false);
        else if (part.kind == FilterPart::Kind::Exclude)
            refinement.setExcluded(part.field, value, false);
    }
    if (valueCount(part) == 0)
        off.erase(part);
}

void FilterState::clearRefinement()
{
    refinement = {};
    std::erase_if(off, [](const FilterPart &part) { return !isServicePart(part); });
}

} // namespace assay
