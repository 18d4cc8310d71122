// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QSignalSpy>
#include <QTest>

#include "models/activefilters.h"
#include "models/markchoice.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// What is typed in the query field: the refinement with this text.
void typeText(ActiveFilters &filters, const QString &text)
{
    Refinement next = filters.refinement();
    next.text = text;
    filters.setQuery(next);
}

} // namespace

class TestActiveFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsServiceFiltersFirst();
    void switchesARefinementOffAndOn();
    void removesOnlyTheGivenFilter();
    void refiningAgainSwitchesOn();
    void switchingAServiceFilterFetchesAgain();
    void clearKeepsServiceFilters();
    void undoRevertsEachKindOfChange_data();
    void undoRevertsEachKindOfChange();
    void undoAndRedoGoThroughAllSteps();
    void typingIsOneStepUntilItEnds();
    void clearingAfterTypingIsASeparateStep();
    void draggingBackIsNoStepAndClosesTheOneBefore();
    void typingGoesOnOverAFetch();
    void undoWhileTheServiceIsAskedCancelsThat();
    void aPendingChangeEndsWithItsFetch_data();
    void aPendingChangeEndsWithItsFetch();
    void aFileEndsTheStepsOfTheService();
    void undoOfAServiceFilterFetchesAgain();
    void newServiceFilterDiscardsOlderSteps();
    void eachChangeIsOneSignal();
    void furtherConditionsAreFiltersToo();
    void marksAreNamedAsInTheirList();
    void stepsOfOthersAreInTheSameOrder();
    void excludingIsAFilterOfItsOwn();
    void clearAllClearsServiceFiltersToo();
    void aValueIsNotWantedAndExcluded();
    void anOppositeThatIsSwitchedOffDoesNotComeBack();
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
    QSignalSpy changed(&filters, &ActiveFilters::changed);
    Refinement refinement;
    refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    refinement.text = u"x"_s;
    filters.setRefinement(refinement);
    QCOMPARE(changed.size(), 1);
    filters.toggle(u"facet:module"_s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(filters.refinement().facets.empty());
    QCOMPARE(filters.refinement().text, u"x"_s);
    QCOMPARE(filters.filters().size(), std::size_t{2});
    QVERIFY(!filters.filters()[0].enabled); // keeps its position
    filters.toggle(u"facet:module"_s);
    QCOMPARE(filters.refinement(), refinement);
}

void TestActiveFilters::removesOnlyTheGivenFilter()
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

void TestActiveFilters::refiningAgainSwitchesOn()
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

void TestActiveFilters::switchingAServiceFilterFetchesAgain()
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

void TestActiveFilters::clearKeepsServiceFilters()
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

namespace {

/// Refines by module, score and text, and switches the text off.
void fill(ActiveFilters &filters)
{
    filters.setFacet(Field::Module, {u"coherence"_s});
    filters.setScoreRange(ShareRange{0.0, 0.5});
    filters.endStep();
    typeText(filters, u"late fee"_s);
    filters.endStep();
    filters.toggle(u"text"_s);
}

} // namespace

void TestActiveFilters::excludingIsAFilterOfItsOwn()
{
    ActiveFilters filters;
    filters.exclude(Field::Module, u"coherence"_s);
    filters.exclude(Field::Module, std::nullopt);
    filters.exclude(Field::Status, u"failed"_s);
    auto list = filters.filters();
    QCOMPARE(list.size(), std::size_t{2});
    QCOMPARE(list[0].id, u"exclude:module"_s);
    QCOMPARE(list[0].text, u"Module: not no value, coherence"_s);
    QCOMPARE(list[0].kind, ActiveFilter::Kind::Refinement);
    QCOMPARE(list[1].text, u"Status: not Failed"_s);
    QCOMPARE(filters.excluded(Field::Module), (std::set<FacetValue>{std::nullopt, u"coherence"_s}));
    QVERIFY(filters.canClearRefinement());

    filters.toggle(u"exclude:module"_s);
    QVERIFY(filters.excluded(Field::Module).empty());
    QVERIFY(!filters.refinement().isExcluded(Field::Module, u"coherence"_s));
    QVERIFY(filters.refinement().isExcluded(Field::Status, u"failed"_s));
    QVERIFY(!filters.filters()[0].enabled);
    filters.toggle(u"exclude:module"_s);
    QVERIFY(filters.refinement().isExcluded(Field::Module, std::nullopt));

    filters.stopExcluding(Field::Module, std::nullopt);
    QCOMPARE(filters.filters()[0].text, u"Module: not coherence"_s);
    filters.remove(u"exclude:module"_s);
    QCOMPARE(filters.filters().size(), std::size_t{1});
    filters.clearFacet(Field::Status);
    QVERIFY(filters.refinement().isEmpty());
    filters.undo();
    QCOMPARE(filters.excluded(Field::Status), (std::set<FacetValue>{u"failed"_s}));

    for (const QString &value : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        filters.exclude(Field::AgentName, value);
    QCOMPARE(filters.filters()[0].text, u"Agent: not a, b, c and 2 more"_s);
}

void TestActiveFilters::clearAllClearsServiceFiltersToo()
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
    filters.clearAll(); // there are service filters only
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0].isEmpty());
    QVERIFY(filters.filters().empty());
    QCOMPARE(filters.undoText(), u"Clear Service Filters"_s);
    filters.undo();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1], service);

    typeText(filters, u"x"_s);
    filters.endStep();
    filters.exclude(Field::Module, u"m"_s);
    filters.toggle(u"service:tool_id"_s);
    QCOMPARE(filters.filters().size(), std::size_t{4});
    filters.clearAll(); // also what is switched off
    QVERIFY(filters.filters().empty());
    filters.undo();
    QCOMPARE(filters.filters().size(), std::size_t{2});
    filters.undo();
    QCOMPARE(filters.filters().size(), std::size_t{4});

    // Jobs of a file have no service filter: nothing is fetched.
    filters.setServiceFilter({});
    asked.clear();
    filters.clearAll();
    QVERIFY(filters.filters().empty());
    QVERIFY(asked.isEmpty());
}

void TestActiveFilters::aValueIsNotWantedAndExcluded()
{
    ActiveFilters filters;
    filters.setFacet(Field::Module, {u"a"_s, u"b"_s});
    QSignalSpy changed(&filters, &ActiveFilters::changed);
    filters.exclude(Field::Module, u"a"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(filters.facet(Field::Module), (std::set<FacetValue>{u"b"_s}));
    QCOMPARE(filters.excluded(Field::Module), (std::set<FacetValue>{u"a"_s}));
    filters.undo(); // one step
    QCOMPARE(filters.facet(Field::Module), (std::set<FacetValue>{u"a"_s, u"b"_s}));
    QVERIFY(filters.excluded(Field::Module).empty());
    filters.redo();
    filters.toggleFacetValue(Field::Module, u"a"_s);
    QCOMPARE(filters.facet(Field::Module), (std::set<FacetValue>{u"a"_s, u"b"_s}));
    QVERIFY(filters.excluded(Field::Module).empty());
    filters.exclude(Field::Module, u"c"_s);
    filters.showOnly(Field::Module, u"c"_s);
    QCOMPARE(filters.facet(Field::Module), (std::set<FacetValue>{u"c"_s}));
    QVERIFY(filters.excluded(Field::Module).empty());
}

void TestActiveFilters::anOppositeThatIsSwitchedOffDoesNotComeBack()
{
    ActiveFilters filters;
    filters.setFacet(Field::Module, {u"a"_s, u"b"_s});
    filters.toggle(u"facet:module"_s);
    filters.exclude(Field::Module, u"a"_s);
    filters.toggle(u"facet:module"_s);
    QCOMPARE(filters.facet(Field::Module), (std::set<FacetValue>{u"b"_s}));
    QCOMPARE(filters.excluded(Field::Module), (std::set<FacetValue>{u"a"_s}));
    filters.toggle(u"exclude:module"_s);
    filters.setFacet(Field::Module, {u"a"_s});
    QCOMPARE(filters.filters().size(), std::size_t{1}); // nothing is left to exclude
    QCOMPARE(filters.facet(Field::Module), (std::set<FacetValue>{u"a"_s}));
}

void TestActiveFilters::undoRevertsEachKindOfChange_data()
{
    QTest::addColumn<std::function<void(ActiveFilters &)>>("change");
    QTest::addColumn<QString>("text");
    using Change = std::function<void(ActiveFilters &)>;
    QTest::newRow("facet") << Change([](ActiveFilters &f) { f.showOnly(Field::Status, u"failed"_s); })
                           << u"Status: Failed"_s;
    QTest::newRow("second value") << Change([](ActiveFilters &f) { f.toggleFacetValue(Field::Module, u"x"_s); })
                                  << u"Module: coherence, x"_s;
    QTest::newRow("score") << Change([](ActiveFilters &f) {
        f.setScoreRange(ShareRange{0.2, 0.4});
    }) << u"Score: 20–40 % of the scale"_s;
    QTest::newRow("no score") << Change([](ActiveFilters &f) { f.setScoreRange({}); })
                              << u"Remove Score: 0–50 % of the scale"_s;
    QTest::newRow("text, on again") << Change([](ActiveFilters &f) { typeText(f, u"x"_s); }) << u"Contains “x”"_s;
    QTest::newRow("removed") << Change([](ActiveFilters &f) { f.remove(u"facet:module"_s); })
                             << u"Remove Module: coherence"_s;
    QTest::newRow("removed while off") << Change([](ActiveFilters &f) { f.remove(u"text"_s); })
                                       << u"Remove Contains “late fee”"_s;
    QTest::newRow("off") << Change([](ActiveFilters &f) { f.toggle(u"facet:module"_s); })
                         << u"Switch Off Module: coherence"_s;
    QTest::newRow("on") << Change([](ActiveFilters &f) { f.toggle(u"text"_s); }) << u"Switch On Contains “late fee”"_s;
    QTest::newRow("excluded") << Change([](ActiveFilters &f) { f.exclude(Field::Module, u"x"_s); })
                              << u"Module: not x"_s;
    QTest::newRow("wanted value excluded")
        << Change([](ActiveFilters &f) { f.exclude(Field::Module, u"coherence"_s); }) << u"Module: not coherence"_s;
    QTest::newRow("cleared") << Change([](ActiveFilters &f) { f.clearRefinement(); }) << u"Clear Refinements"_s;
}

void TestActiveFilters::undoRevertsEachKindOfChange()
{
    QFETCH(const std::function<void(ActiveFilters &)>, change);
    QFETCH(const QString, text);
    ActiveFilters filters;
    fill(filters);
    const auto before = filters.filters();
    change(filters);
    const auto after = filters.filters();
    QVERIFY(before != after);
    QCOMPARE(filters.undoText(), text);
    filters.undo();
    QCOMPARE(filters.filters(), before);
    QCOMPARE(filters.redoText(), text);
    filters.redo();
    QCOMPARE(filters.filters(), after);
}

void TestActiveFilters::undoAndRedoGoThroughAllSteps()
{
    ActiveFilters filters;
    std::vector<Refinement> states{filters.refinement()};
    for (int i = 0; i < 300; ++i) {
        filters.toggleFacetValue(i % 2 ? Field::Module : Field::Status, QString::number(i % 7));
        states.push_back(filters.refinement());
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        QVERIFY(filters.canUndo());
        filters.undo();
        QCOMPARE(filters.refinement(), states[i]);
    }
    QVERIFY(!filters.canUndo());
    filters.undo(); // no effect
    for (std::size_t i = 1; i < states.size(); ++i) {
        filters.redo();
        QCOMPARE(filters.refinement(), states[i]);
    }
    QVERIFY(!filters.canRedo());
}

void TestActiveFilters::typingIsOneStepUntilItEnds()
{
    ActiveFilters filters;
    for (const char16_t *text : {u"l", u"la", u"lat", u"late"})
        typeText(filters, QString::fromUtf16(text));
    filters.endStep();
    typeText(filters, u"late f"_s);
    typeText(filters, u"late fee"_s);
    filters.undo();
    QCOMPARE(filters.refinement().text, u"late"_s);
    typeText(filters, u"later"_s); // a new step after an undo
    filters.undo();
    QCOMPARE(filters.refinement().text, u"late"_s);
    filters.undo();
    QVERIFY(!filters.canUndo());
    typeText(filters, u"x"_s);
    filters.setScoreRange(ShareRange{0.0, 0.5}); // a change of another part also ends the step
    typeText(filters, u"xy"_s);
    filters.undo();
    QCOMPARE(filters.refinement().text, u"x"_s);
}

void TestActiveFilters::clearingAfterTypingIsASeparateStep()
{
    ActiveFilters filters;
    typeText(filters, u"re"_s);
    typeText(filters, u"reply"_s);
    typeText(filters, {});
    QCOMPARE(filters.undoText(), u"Remove Contains “reply”"_s);
    filters.undo();
    QCOMPARE(filters.refinement().text, u"reply"_s);
    filters.undo();
    QVERIFY(filters.refinement().isEmpty());
    QVERIFY(!filters.canUndo());
}

void TestActiveFilters::draggingBackIsNoStepAndClosesTheOneBefore()
{
    ActiveFilters filters;
    filters.setScoreRange(ShareRange{0.0, 0.5});
    filters.endStep();
    filters.setScoreRange(ShareRange{0.0, 0.4});
    filters.setScoreRange(ShareRange{0.0, 0.5});
    QCOMPARE(filters.undoText(), u"Score: 0–50 % of the scale"_s);
    filters.setScoreRange(ShareRange{0.0, 0.3});
    filters.undo();
    QCOMPARE(filters.refinement().scoreRange, std::optional(ShareRange{0.0, 0.5}));
}

void TestActiveFilters::typingGoesOnOverAFetch()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    typeText(filters, u"re"_s);
    service.setValue(Field::AgentName, u"b"_s);
    filters.setServiceFilter(service); // F5 while the focus stays in the search field
    typeText(filters, u"rep"_s);
    QSignalSpy asked(&filters, &ActiveFilters::fetchRequested);
    QCOMPARE(filters.undoText(), u"Contains “rep”"_s);
    filters.undo();
    QCOMPARE(filters.refinement().text, u"re"_s);
    filters.undo();
    QVERIFY(filters.refinement().isEmpty());
    QCOMPARE(asked.size(), 0);
    QCOMPARE(filters.filters().size(), std::size_t{1}); // Agent: b
}

void TestActiveFilters::undoWhileTheServiceIsAskedCancelsThat()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    filters.showOnly(Field::Module, u"m"_s);
    filters.remove(u"service:agent_name"_s);
    QSignalSpy asked(&filters, &ActiveFilters::fetchRequested);
    QCOMPARE(filters.undoText(), u"Remove Agent: a"_s);
    filters.undo();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<ServiceFilter>(), service);
    filters.setServiceFilter(service);
    QCOMPARE(filters.undoText(), u"Module: m"_s); // it was not touched
    filters.undo();
    QVERIFY(filters.canRedo());
}

void TestActiveFilters::aPendingChangeEndsWithItsFetch_data()
{
    QTest::addColumn<std::function<void(ActiveFilters &)>>("end");
    using End = std::function<void(ActiveFilters &)>;
    QTest::newRow("it failed or was stopped") << End([](ActiveFilters &f) { f.cancelPending(); });
    QTest::newRow("a file or another connection") << End([](ActiveFilters &f) { f.discardServiceSteps(); });
    QTest::newRow("another fetch") << End([](ActiveFilters &f) {
        ServiceFilter other;
        other.setValue(Field::ToolId, u"t"_s);
        f.expectServiceFilter(other);
    });
}

void TestActiveFilters::aPendingChangeEndsWithItsFetch()
{
    QFETCH(const std::function<void(ActiveFilters &)>, end);
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    filters.toggle(u"service:agent_name"_s);
    end(filters);
    filters.setServiceFilter(ServiceFilter()); // a much later fetch with the same filter
    QVERIFY(filters.filters().empty()); // no chip that is switched off
    QVERIFY(!filters.canUndo());
}

void TestActiveFilters::aFileEndsTheStepsOfTheService()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    connect(&filters, &ActiveFilters::fetchRequested, &filters, [&filters](const ServiceFilter &asked) {
        filters.setServiceFilter(asked);
    });
    filters.remove(u"service:agent_name"_s);
    QVERIFY(filters.canUndo());
    filters.discardServiceSteps();
    filters.setServiceFilter(std::nullopt);
    QVERIFY(!filters.canUndo());
}

void TestActiveFilters::undoOfAServiceFilterFetchesAgain()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    typeText(filters, u"x"_s);
    QSignalSpy asked(&filters, &ActiveFilters::fetchRequested);
    filters.remove(u"service:agent_name"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(filters.filters().size(), std::size_t{2}); // the jobs shown are still those of the older filter
    filters.setServiceFilter(service); // also when the same filter is reported again
    filters.setServiceFilter(ServiceFilter());
    QCOMPARE(filters.filters().size(), std::size_t{1});
    QCOMPARE(filters.undoText(), u"Remove Agent: a"_s);
    filters.showOnly(Field::Module, u"m"_s);
    filters.undo();
    QCOMPARE(asked.size(), 1);
    filters.undo();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][0].value<ServiceFilter>(), service);
    QCOMPARE(filters.filters().size(), std::size_t{1});
    filters.setServiceFilter(service);
    QCOMPARE(filters.filters().size(), std::size_t{2});
    QCOMPARE(filters.undoText(), u"Contains “x”"_s);
    filters.redo();
    filters.setServiceFilter(ServiceFilter());
    QCOMPARE(filters.filters().size(), std::size_t{1});
    QCOMPARE(filters.refinement().text, u"x"_s);
}

void TestActiveFilters::newServiceFilterDiscardsOlderSteps()
{
    ActiveFilters filters;
    ServiceFilter service;
    service.setValue(Field::AgentName, u"a"_s);
    filters.setServiceFilter(service);
    connect(&filters, &ActiveFilters::fetchRequested, &filters, [&filters](const ServiceFilter &asked) {
        filters.setServiceFilter(asked);
    });
    typeText(filters, u"x"_s);
    filters.toggle(u"service:agent_name"_s);
    filters.showOnly(Field::Module, u"m"_s);
    service.setValue(Field::AgentName, u"b"_s);
    filters.setServiceFilter(service); // a fetch with the form
    filters.undo();
    QCOMPARE(filters.undoText(), u"Contains “x”"_s);
    filters.undo();
    QVERIFY(filters.refinement().isEmpty());
    QVERIFY(!filters.canUndo());
    filters.setServiceFilter(std::nullopt); // a file
    QVERIFY(filters.filters().empty());
}

void TestActiveFilters::eachChangeIsOneSignal()
{
    ActiveFilters filters;
    QSignalSpy changed(&filters, &ActiveFilters::changed);
    fill(filters);
    QCOMPARE(changed.size(), 4);
    typeText(filters, {}); // already off: no change
    filters.setFacet(Field::Module, {u"coherence"_s}); // already set: no change
    filters.remove(u"facet:status"_s);
    filters.toggle(u"nonsense"_s);
    QCOMPARE(changed.size(), 4);
    filters.undo();
    filters.redo();
    QCOMPARE(changed.size(), 6);
}

void TestActiveFilters::marksAreNamedAsInTheirList()
{
    ActiveFilters filters;
    const auto choose = [&filters](MarkFlags any, bool none) {
        filters.setRefinement(withMarkChoice(filters.refinement(), {any, none}));
        return filters.filters().back().text;
    };
    QCOMPARE(choose(markBit(MarkFlag::Flag), false), u"Marks: Flag"_s);
    QCOMPARE(filters.undoText(), u"Marks: Flag"_s);
    QCOMPARE(
        choose(markBit(MarkFlag::Score), true),
        u"Marks: "_s + QLocale().createSeparatedList({u"Own Score"_s, u"No mark"_s}));
    QCOMPARE(choose(0x0f, true), u"Marks: Reviewed, Flag, Discuss and 2 more"_s);
    const QString id = filters.filters().back().id;
    filters.toggle(id);
    QCOMPARE(filters.filters().back().text, u"Marks: Reviewed, Flag, Discuss and 2 more"_s);
    filters.remove(id);
    QVERIFY(filters.filters().empty());
    // What the list can't say stays a query.
    Refinement other;
    other.add(Condition::negated(Condition::value(ConditionField::mark(), u"flag"_s)));
    filters.setRefinement(other);
    QCOMPARE(filters.filters().back().text, u"-mark:flag"_s);
}

void TestActiveFilters::furtherConditionsAreFiltersToo()
{
    ActiveFilters filters;
    Refinement wanted;
    wanted.text = u"late"_s;
    wanted.add(Condition::words(u"fee"_s));
    wanted.add(Condition::inSession(Condition::value(Field::Status, u"failed"_s)));
    filters.setRefinement(wanted);
    QVERIFY(filters.refinement() == wanted);
    QCOMPARE(filters.filters().size(), std::size_t{3});
    QCOMPARE(filters.filters()[1].text, u"fee"_s);
    QCOMPARE(filters.filters()[2].text, u"in-session:(status:failed)"_s);

    const QString session = filters.filters()[2].id;
    filters.toggle(session);
    QVERIFY(!filters.filters()[2].enabled);
    QCOMPARE(filters.undoText(), u"Switch Off in-session:(status:failed)"_s);
    QCOMPARE(filters.refinement().others.size(), std::size_t{1});
    filters.setRefinement(wanted); // switches it on
    QCOMPARE(filters.filters().size(), std::size_t{3});
    QVERIFY(filters.filters()[2].enabled);
    filters.remove(session);
    QCOMPARE(filters.filters().size(), std::size_t{2});
    filters.undo();
    QVERIFY(filters.refinement() == wanted);
    filters.clearRefinement();
    QVERIFY(filters.refinement().isEmpty());
}

void TestActiveFilters::stepsOfOthersAreInTheSameOrder()
{
    struct Step : UndoStep
    {
        explicit Step(int &done)
            : m_done(done)
        {
        }
        void undo() override { --m_done; }
        void redo() override { ++m_done; }
        QString description() const override { return u"Something Else"_s; }

        int &m_done;
    };
    ActiveFilters filters;
    int done = 0;
    QSignalSpy changed(&filters, &ActiveFilters::changed);
    QSignalSpy steps(&filters, &ActiveFilters::stepsChanged);
    filters.setFacet(Field::Module, {u"coherence"_s});
    filters.push(std::make_unique<Step>(done));
    filters.setFacet(Field::Status, {u"failed"_s});
    auto dropped = std::make_unique<Step>(done);
    Step *failing = dropped.get();
    filters.push(std::move(dropped));
    QCOMPARE(done, 2);
    QCOMPARE(filters.undoText(), u"Something Else"_s);
    failing->setObsolete(true); // what it stood for did not happen
    QCOMPARE(changed.size(), 2);
    filters.undo(); // the status
    QCOMPARE(filters.facet(Field::Status).size(), std::size_t{0});
    QCOMPARE(done, 2);
    QCOMPARE(changed.size(), 3);
    steps.clear();
    filters.undo();
    QCOMPARE(done, 1);
    QCOMPARE(changed.size(), 3); // no filter
    QCOMPARE(steps.size(), 1);
    QCOMPARE(filters.facet(Field::Module).size(), std::size_t{1});
    filters.undo();
    QVERIFY(filters.refinement().isEmpty());
    QVERIFY(!filters.canUndo());
    filters.redo();
    filters.redo();
    filters.redo();
    QCOMPARE(done, 2);
    QCOMPARE(filters.facet(Field::Status).size(), std::size_t{1});
    // The next change of a filter drops what could be done again, whoever's it is.
    filters.undo();
    filters.undo();
    filters.setFacet(Field::Status, {u"pending"_s});
    QVERIFY(!filters.canRedo());
}

QTEST_GUILESS_MAIN(TestActiveFilters)
#include "tst_activefilters.moc"
