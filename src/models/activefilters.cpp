// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activefilters.h"

#include <QLocale>
#include <QStringList>

#include "models/scoretext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr qsizetype MostNamed = 3; // values of a facet that a chip names

const QString ScoreId = u"score"_s;
const QString TextId = u"text"_s;
const QString ServicePrefix = u"service:"_s;
const QString FacetPrefix = u"facet:"_s;

QString valueText(Field field, const FacetValue &value)
{
    if (!value)
        return ActiveFilters::tr("no value");
    return field == Field::Status ? statusText(value->toUtf8().toStdString()) : *value;
}

QString facetText(Field field, const std::set<FacetValue> &values)
{
    QStringList named;
    for (const FacetValue &value : values) {
        if (named.size() == MostNamed)
            break;
        named.append(valueText(field, value));
    }
    const auto more = static_cast<int>(static_cast<qsizetype>(values.size()) - named.size());
    const QString list = QLocale().createSeparatedList(named);
    //: %1 is a field's title, %2 a list of values
    const QString text = ActiveFilters::tr("%1: %2");
    if (more == 0)
        return text.arg(fieldTitle(field), list);
    //: Stands between the values of a list
    const QString comma = ActiveFilters::tr(", ");
    return text.arg(fieldTitle(field), ActiveFilters::tr("%1 and %n more", nullptr, more).arg(named.join(comma)));
}

QString rangeText(const ShareRange &range)
{
    const auto percent = [](double share) { return QLocale().toString(share * 100.0, 'g', 4); };
    //: %1 and %2 are percentages of the scale
    return ActiveFilters::tr("Score: %1–%2 % of the scale").arg(percent(range.low), percent(range.high));
}

void append(std::vector<ActiveFilter> &list, const Refinement &refinement, bool enabled)
{
    const auto add = [&](const QString &id, const QString &text) {
        list.push_back({id, ActiveFilter::Kind::Refinement, text, enabled});
    };
    for (const auto &[field, values] : refinement.facets)
        add(FacetPrefix + fieldKey(field), facetText(field, values));
    if (refinement.scoreRange)
        add(ScoreId, rangeText(*refinement.scoreRange));
    if (!refinement.text.isEmpty())
        add(TextId, ActiveFilters::tr("Contains “%1”").arg(refinement.text));
}

} // namespace

ActiveFilters::ActiveFilters(QObject *parent)
    : QObject(parent)
{
}

std::vector<ActiveFilter> ActiveFilters::filters() const
{
    std::vector<ActiveFilter> list;
    const auto addService = [&list](const ServiceFilter &filter, bool enabled) {
        for (const auto &[field, value] : filter.values()) {
            list.push_back(
                {ServicePrefix + fieldKey(field), ActiveFilter::Kind::Service,
                 tr("%1: %2").arg(fieldTitle(field), value), enabled});
        }
    };
    if (m_service)
        addService(*m_service, true);
    addService(m_serviceOff, false);
    append(list, m_refinement, true);
    append(list, m_off, false);
    return list;
}

void ActiveFilters::setRefinement(const Refinement &refinement)
{
    for (const auto &facet : refinement.facets)
        m_off.clearFacet(facet.first);
    if (refinement.scoreRange)
        m_off.scoreRange.reset();
    if (!refinement.text.isEmpty())
        m_off.text.clear();
    m_refinement = refinement;
    Q_EMIT changed();
}

void ActiveFilters::setServiceFilter(const std::optional<ServiceFilter> &filter)
{
    m_service = filter;
    if (!filter) {
        m_serviceOff = {};
    } else {
        for (const auto &value : filter->values())
            m_serviceOff.setValue(value.first, {});
    }
    Q_EMIT changed();
}

void ActiveFilters::toggle(const QString &id)
{
    if (id.startsWith(ServicePrefix)) {
        changeService(id, true);
        return;
    }
    const std::vector<ActiveFilter> all = filters();
    for (const ActiveFilter &filter : all) {
        if (filter.id != id)
            continue;
        if (filter.enabled)
            move(id, m_refinement, &m_off);
        else
            move(id, m_off, &m_refinement);
        Q_EMIT changed();
        Q_EMIT refinementChanged(m_refinement);
        return;
    }
}

void ActiveFilters::remove(const QString &id)
{
    if (id.startsWith(ServicePrefix)) {
        changeService(id, false);
        return;
    }
    const Refinement before = m_refinement;
    move(id, m_refinement, nullptr);
    move(id, m_off, nullptr);
    Q_EMIT changed();
    if (before != m_refinement)
        Q_EMIT refinementChanged(m_refinement);
}

void ActiveFilters::clearRefinement()
{
    m_off = {};
    m_refinement = {};
    Q_EMIT changed();
    Q_EMIT refinementChanged(m_refinement);
}

void ActiveFilters::move(const QString &id, Refinement &from, Refinement *to)
{
    if (id == ScoreId) {
        if (to)
            to->scoreRange = from.scoreRange;
        from.scoreRange.reset();
    } else if (id == TextId) {
        if (to)
            to->text = from.text;
        from.text.clear();
    } else if (id.startsWith(FacetPrefix)) {
        for (const FieldInfo &info : jobFields()) {
            if (fieldKey(info.field) != QStringView(id).sliced(FacetPrefix.size()))
                continue;
            auto facet = from.facets.extract(info.field);
            if (to && facet)
                to->facets.insert_or_assign(info.field, facet.mapped());
        }
    }
}

void ActiveFilters::changeService(const QString &id, bool keep)
{
    const std::optional<Field> field = serviceFilterByKey(QStringView(id).sliced(ServicePrefix.size()));
    if (!field)
        return;
    ServiceFilter wanted = m_service.value_or(ServiceFilter());
    const QString on = wanted.value(*field);
    if (on.isEmpty()) {
        if (keep)
            wanted.setValue(*field, m_serviceOff.value(*field));
        m_serviceOff.setValue(*field, {});
    } else {
        wanted.setValue(*field, {});
        if (keep)
            m_serviceOff.setValue(*field, on);
    }
    Q_EMIT changed();
    if (wanted != m_service)
        Q_EMIT fetchRequested(wanted);
}

} // namespace assay
