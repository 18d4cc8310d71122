// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "models/activefilters.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestActiveFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsServiceFiltersFirst();
    void switchesARefinementOffAndOn();
    void removesOnlyTheOneNamed();
    void refiningAnewSwitchesOn();
    void switchingAServiceFilterAsksAgain();
    void clearKeepsWhatTheServiceWasAsked();
};

void TestActiveFilters::listsServiceFiltersFirst()
{
    ActiveFilters filters;
    Refinement refinement;
    refinement.text = u"100 %1 <b>"_s;
    refinement.scoreRange = ShareRange{0.25, 0.5};
    refinement.setFacetValue(Field::AgentName, std::nullopt, true);
    filters.setRefinement(refinement);
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a %2"_s);
    filters.setServiceFilter(service);
    const auto list = filters.filters();
    QCOMPARE(list.size(), std::size_t{4});
    QCOMPARE(list[0].kind, ActiveFilter::Kind::Service);
    QCOMPARE(list[0].text, u"Agent: a %2"_s);
    QCOMPARE(list[1].text, u"Agent: no value"_s);
    QCOMPARE(list[2].text, u"Score: 25–50 % of the scale"_s);
    QCOMPARE(list[3].text, u"Contains “100 %1 <b>”"_s);
}

void TestActiveFilters::switchesARefinementOffAndOn()
{
    ActiveFilters filters;
    QSignalSpy changed(&filters, &ActiveFilters::refinementChanged);
    Refinement refinement;
    refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    refinement.text = u"x"_s;
    filters.setRefinement(refinement);
    QCOMPARE(changed.size(), 0);
    filters.toggle(u"facet:module"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(filters.refinement().facets.empty());
    QCOMPARE(filters.refinement().text, u"x"_s);
    QCOMPARE(filters.filters().size(), std::size_t{2});
    QVERIFY(!filters.filters()[1].enabled);
    filters.toggle(u"facet:module"_s);
    QCOMPARE(filters.refinement(), refinement);
}

void TestActiveFilters::removesOnlyTheOneNamed()
{
    ActiveFilters filters;
    Refinement refinement;
    refinement.scoreRange = ShareRange{0.0, 0.5};
    refinement.text = u"x"_s;
    filters.setRefinement(refinement);
    filters.remove(u"score"_s);
    QVERIFY(!filters.refinement().scoreRange);
    QCOMPARE(filters.refinement().text, u"x"_s);
    filters.toggle(u"text"_s);
    filters.remove(u"text"_s);
    QVERIFY(filters.filters().empty());
}

void TestActiveFilters::refiningAnewSwitchesOn()
{
    ActiveFilters filters;
    Refinement refinement;
    refinement.text = u"x"_s;
    filters.setRefinement(refinement);
    filters.toggle(u"text"_s);
    refinement.text = u"y"_s;
    filters.setRefinement(refinement);
    QCOMPARE(filters.filters().size(), std::size_t{1});
    QVERIFY(filters.filters()[0].enabled);
}

void TestActiveFilters::switchingAServiceFilterAsksAgain()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    service.setValue(Field::ToolId, u"t"_s);
    filters.setServiceFilter(service);
    QList<ServiceFilter> asked;
    connect(&filters, &ActiveFilters::fetchRequested, this, [&](const ServiceFilter &filter) {
        asked.append(filter);
        filters.setServiceFilter(filter);
    });
    filters.toggle(u"service:agent_name"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].value(Field::AgentName), QString());
    QCOMPARE(asked[0].value(Field::ToolId), u"t"_s);
    QCOMPARE(filters.filters().size(), std::size_t{2});
    filters.toggle(u"service:agent_name"_s);
    QCOMPARE(asked[1], service);
    filters.remove(u"service:tool_id"_s);
    QCOMPARE(asked[2].value(Field::ToolId), QString());
    QCOMPARE(filters.filters().size(), std::size_t{1});
}

void TestActiveFilters::clearKeepsWhatTheServiceWasAsked()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    Refinement refinement;
    refinement.text = u"x"_s;
    filters.setRefinement(refinement);
    filters.clearRefinement();
    QVERIFY(filters.refinement().isEmpty());
    QCOMPARE(filters.filters().size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestActiveFilters)
#include "tst_activefilters.moc"
