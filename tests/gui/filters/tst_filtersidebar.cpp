// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "gui/actions/valueactions.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/facetview.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/widgets/onelinedelegate.h"
#include "gui/widgets/rangehandle.h"
#include "gui/widgets/taborder.h"
#include "gui/widgets/tonelabel.h"
#include "helpers/jobsfromjson.h"
#include "models/activefilters.h"
#include "models/facetmodel.h"
#include "models/seenvalues.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

QByteArray job(int id, const char *module, const char *status, const QByteArray &agent)
{
    return "{\"job_id\":\"j" + QByteArray::number(id)
        + "\",\"agent_identity_context\":{\"customer_id\":\"c\",\"project_id\":\"p\",\"agent_name\":\"" + agent
        + "\"},\"module\":\"" + module + "\",\"status\":\"" + status + "\",\"score\":5}";
}

std::shared_ptr<const JobStore> someJobs()
{
    QByteArrayList jobs;
    for (int i = 0; i < 30; ++i)
        jobs.append(
            job(i, i % 3 ? "correctness" : "coherence", i % 5 ? "completed" : "failed",
                "agent-" + QByteArray::number(i % 12)));
    return test::jobsFromJson("[" + jobs.join(',') + "]");
}

} // namespace

class TestFilterSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enterFetchesExactlyWhatIsTyped();
    void fetchButtonFetches();
    void disabledFetchIgnoresEnter();
    void outerSpacesAreKeptAndShown();
    void clearButtonsEmptyOneAndAll();
    void showsWhenTypedIsNotFetched();
    void serviceErrorMarksItsFieldUntilEdited();
    void typingListsMatchingValues();
    void buttonAndDownListAllValues_data();
    void buttonAndDownListAllValues();
    void foldedFormShowsTheFilter();

    void fetchFoldsTheFormUntilAnErrorUnfoldsIt();
    void foldArrowFollowsTheDirection();
    void barGivesWayToTheName();

    void hoverOfAValueEndsWhenThePointerLeaves();

    void clickOnValueRefines();
    void doubleClickSelectsOnlyThis();
    void altClickExcludes();
    void excludedValueLooksAndReadsExcluded();
    void menuExcludes();
    void keysToggleAndChooseOnly();
    void clickInAScrolledListTakesItsValue();
    void doubleClickIsOneUndoStep();
    void wheelOverTheScoreDoesNotChangeIt();
    void clearFacetButtonClearsTheChoice();
    void newCountsKeepChecksAndFocus();
    void searchAppearsForManyValuesAndNarrows();
    void clearAllClearsEverything();
    void showsWhatOthersChange();
    void moreFieldsAddsAndRemovesFacets();
    void refinementOfUnlistedFieldIsListed();
    void tabGoesFromTopToBottom();

private:
    QLineEdit *edit(Field field) const { return m_sidebar->service()->findChild<QLineEdit *>(fieldKey(field)); }
    ToneLabel *message(Field field) const
    {
        return m_sidebar->service()->findChild<ToneLabel *>(fieldKey(field) + "-message"_L1);
    }
    QStringList listed(Field field) const
    {
        const QAbstractItemModel *model = edit(field)->completer()->completionModel();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    FacetList *facet(Field field) const
    {
        return m_sidebar->refinement()->findChild<FacetList *>(u"facet-"_s + fieldKey(field));
    }
    FacetView *view(Field field) const { return facet(field)->findChild<FacetView *>(); }
    template <typename T> T *child(const char *name) const
    {
        return m_sidebar->findChild<T *>(QLatin1StringView(name));
    }
    QPoint place(Field field, const QString &value) const;

    ValueActions m_values;
    std::unique_ptr<ActiveFilters> m_filters;
    std::unique_ptr<SeenValues> m_seen;
    std::unique_ptr<FilterSidebar> m_sidebar;
    std::shared_ptr<const JobStore> m_store;
};

void TestFilterSidebar::init()
{
    m_store = someJobs();
    QCOMPARE(m_store->rowCount(), std::size_t{30});
    m_filters = std::make_unique<ActiveFilters>();
    m_seen = std::make_unique<SeenValues>();
    m_sidebar = std::make_unique<FilterSidebar>(*m_filters, m_values, m_seen.get());
    m_sidebar->resize(300, 1600);
    m_sidebar->refinement()->setResult(test::answer(m_store, m_sidebar->refinement()->facets()));
    m_sidebar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
}

void TestFilterSidebar::cleanup()
{
    m_sidebar.reset();
    m_seen.reset();
    m_filters.reset();
}

QPoint TestFilterSidebar::place(Field field, const QString &value) const
{
    const FacetView *values = view(field);
    for (int row = 0; row < values->model()->rowCount(); ++row) {
        const QModelIndex index = values->model()->index(row, 0);
        if (index.data(FacetModel::ValueRole).toString() == value)
            return values->visualRect(index).center();
    }
    return {-1, -1};
}

void TestFilterSidebar::enterFetchesExactlyWhatIsTyped()
{
    QSignalSpy fetches(m_sidebar->service(), &ServiceFilterPanel::fetchRequested);
    QTest::keyClicks(edit(Field::AgentName), u"Ägent / 7? "_s);
    QTest::keyClicks(edit(Field::ToolId), u"search"_s);
    QTest::keyClick(edit(Field::ToolId), Qt::Key_Return);
    QCOMPARE(fetches.size(), 1);
    const auto filter = fetches[0][0].value<ServiceFilter>();
    ServiceFilter expected;
    expected.setValue(Field::AgentName, u"Ägent / 7? "_s);
    expected.setValue(Field::ToolId, u"search"_s);
    QCOMPARE(filter, expected);
    QCOMPARE(m_sidebar->service()->filter(), expected);
}

void TestFilterSidebar::fetchButtonFetches()
{
    QSignalSpy fetches(m_sidebar->service(), &ServiceFilterPanel::fetchRequested);
    QTest::mouseClick(child<QPushButton>("fetchButton"), Qt::LeftButton);
    QCOMPARE(fetches.size(), 1);
    QVERIFY(fetches[0][0].value<ServiceFilter>().isEmpty());
}

void TestFilterSidebar::disabledFetchIgnoresEnter()
{
    QSignalSpy fetches(m_sidebar->service(), &ServiceFilterPanel::fetchRequested);
    m_sidebar->service()->setFetchEnabled(false);
    QTest::keyClick(edit(Field::ToolId), Qt::Key_Return);
    QCOMPARE(fetches.size(), 0);
}

void TestFilterSidebar::outerSpacesAreKeptAndShown()
{
    QTest::keyClicks(edit(Field::AgentVersion), u" 1.0"_s);
    QCOMPARE(m_sidebar->service()->filter().value(Field::AgentVersion), u" 1.0"_s);
    QVERIFY(message(Field::AgentVersion)->isVisible());
    QVERIFY(message(Field::AgentVersion)->text().contains(u"\u2423"_s + u"1.0"_s));
    edit(Field::AgentVersion)->setText(u"1.0"_s);
    QVERIFY(!message(Field::AgentVersion)->isVisible());
}

void TestFilterSidebar::clearButtonsEmptyOneAndAll()
{
    edit(Field::AgentName)->setText(u"a"_s);
    edit(Field::ToolId)->setText(u"t"_s);
    auto *clear = edit(Field::AgentName)->findChild<QToolButton *>();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(edit(Field::AgentName)->text(), QString());
    QCOMPARE(m_sidebar->service()->filter().values().size(), std::size_t{1});

    QSignalSpy edits(m_sidebar->service(), &ServiceFilterPanel::filterEdited);
    QTest::mouseClick(m_sidebar->service()->findChild<QToolButton *>(u"clearAllButton"_s), Qt::LeftButton);
    QVERIFY(m_sidebar->service()->filter().isEmpty());
    QCOMPARE(edits.size(), 1);
}

void TestFilterSidebar::showsWhenTypedIsNotFetched()
{
    auto *hint = child<ToneLabel>("hint");
    m_sidebar->service()->setFetchedFilter(ServiceFilter());
    QVERIFY(!hint->isVisible());
    QTest::keyClicks(edit(Field::AgentName), u"a"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(m_sidebar->service()->isUnfetched());
    m_sidebar->service()->setFetchedFilter(m_sidebar->service()->filter());
    QVERIFY(!hint->isVisible());
}

void TestFilterSidebar::serviceErrorMarksItsFieldUntilEdited()
{
    m_sidebar->service()->showFilterError(Field::AgentSessionId, u"<b>not</b> a valid id"_s);
    QVERIFY(message(Field::AgentSessionId)->isVisible());
    QCOMPARE(message(Field::AgentSessionId)->text(), u"<b>not</b> a valid id"_s);
    QCOMPARE(message(Field::AgentSessionId)->textFormat(), Qt::PlainText);
    QVERIFY(edit(Field::AgentSessionId)->hasFocus());
    QTest::keyClicks(edit(Field::AgentSessionId), u"x"_s);
    QVERIFY(!message(Field::AgentSessionId)->isVisible());
}

void TestFilterSidebar::typingListsMatchingValues()
{
    QCompleter *completer = edit(Field::AgentName)->completer();
    QVERIFY(completer);
    m_seen->add(m_store);
    QTRY_COMPARE(m_seen->model(Field::AgentName)->rowCount(), 12);
    edit(Field::AgentName)->setFocus();
    QTest::keyClicks(edit(Field::AgentName), u"GENT-1"_s);
    QCOMPARE(listed(Field::AgentName), (QStringList{u"agent-1"_s, u"agent-10"_s, u"agent-11"_s}));
    QVERIFY(completer->popup()->isVisible());
    QVERIFY(qobject_cast<OneLineDelegate *>(completer->popup()->itemDelegate())); // see tst_stackedtexts
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(edit(Field::AgentName)->text(), u"agent-1"_s);
}

void TestFilterSidebar::buttonAndDownListAllValues_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Down") << true;
}

void TestFilterSidebar::buttonAndDownListAllValues()
{
    QFETCH(const bool, byKey);
    m_seen->add(m_store);
    QTRY_COMPARE(m_seen->model(Field::AgentName)->rowCount(), 12);
    QLineEdit *agent = edit(Field::AgentName);
    m_sidebar->service()->focusField(Field::AgentName);
    auto *button = agent->findChild<QAction *>(u"agent_name-values"_s);
    QVERIFY(button && button->isEnabled());
    const auto open = [&] {
        if (byKey) {
            QTest::keyClick(agent, Qt::Key_Down);
            return;
        }
        for (QToolButton *one : agent->findChildren<QToolButton *>()) {
            if (one->defaultAction() == button)
                QTest::mouseClick(one, Qt::LeftButton);
        }
    };
    open();
    QVERIFY(agent->completer()->popup()->isVisible());
    QCOMPARE(listed(Field::AgentName).size(), 12);
    agent->completer()->popup()->hide();
    QTest::keyClicks(agent, u"agent-10"_s);
    agent->completer()->popup()->hide();
    open(); // the text that is there does not hide the others
    QVERIFY(agent->completer()->popup()->isVisible());
    QCOMPARE(listed(Field::AgentName).size(), 12);
    QCOMPARE(listed(Field::AgentName).first(), u"agent-10"_s);
    // A field whose values nobody has seen has nothing to list.
    QVERIFY(!edit(Field::ToolId)->findChild<QAction *>(u"tool_id-values"_s)->isEnabled());
}

void TestFilterSidebar::foldedFormShowsTheFilter()
{
    edit(Field::AgentName)->setText(u"alpha"_s);
    QTest::mouseClick(child<QToolButton>("foldButton"), Qt::LeftButton);
    QVERIFY(m_sidebar->service()->isFolded());
    QVERIFY(!edit(Field::AgentName)->isVisible());
    QVERIFY(child<ToneLabel>("hint")->text().contains(u"alpha"_s));
    m_sidebar->service()->focusField(Field::ToolId);
    QVERIFY(!m_sidebar->service()->isFolded());
    QVERIFY(edit(Field::ToolId)->hasFocus());
}

void TestFilterSidebar::foldArrowFollowsTheDirection()
{
    m_sidebar->service()->setFolded(true);
    const auto arrow = [this] { return child<QToolButton>("foldButton")->icon().pixmap(16).toImage(); };
    const QImage right = arrow();
    m_sidebar->setLayoutDirection(Qt::RightToLeft);
    const QImage left = arrow();
    QVERIFY(left != right);
    m_sidebar->setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(arrow(), right);
}

void TestFilterSidebar::fetchFoldsTheFormUntilAnErrorUnfoldsIt()
{
    ServiceFilterPanel *form = m_sidebar->service();
    auto *hint = child<ToneLabel>("hint");
    auto *fetch = child<QPushButton>("fetchButton");
    QTest::keyClicks(edit(Field::AgentName), u"alpha"_s);
    form->foldAfterLoad(); // of another filter: what is typed stays
    QVERIFY(!form->isFolded());
    edit(Field::AgentName)->setFocus();
    form->setFetchedFilter(form->filter());
    form->foldAfterLoad();
    QVERIFY(form->isFolded());
    QCOMPARE(hint->text(), u"Agent = alpha"_s);
    QVERIFY(!fetch->isVisible());
    QVERIFY(child<QToolButton>("foldButton")->hasFocus());
    // Something else is typed elsewhere, such as by an undo: it shows.
    ServiceFilter other;
    form->setFilter(other);
    QCOMPARE(hint->text(), u"All jobs\nNot fetched yet – press Enter"_s);
    QVERIFY(fetch->isVisible());
    form->setFetchedFilter(other);
    QCOMPARE(hint->text(), u"All jobs"_s);
    form->showFilterError(Field::ToolId, u"no"_s);
    QVERIFY(!form->isFolded());
    QVERIFY(message(Field::ToolId)->isVisible());
}

void TestFilterSidebar::barGivesWayToTheName()
{
    const auto barPixels = [this](const QByteArray &agent) {
        QByteArrayList jobs;
        for (int i = 0; i < 3; ++i)
            jobs.append(job(i, "correctness", "completed", agent));
        RefinementPanel *panel = m_sidebar->refinement();
        panel->setFacets({Field::AgentName});
        panel->setResult(test::answer(test::jobsFromJson("[" + jobs.join(',') + "]"), panel->facets()));
        QCoreApplication::processEvents();
        FacetView *values = view(Field::AgentName);
        const QImage image = values->viewport()->grab().toImage();
        // The bar is a run of one colour in the middle of the row, before the number.
        int longest = 0;
        int run = 0;
        const int y = values->visualRect(values->model()->index(0, 0)).center().y();
        for (int x = image.width() / 3; x + 1 < image.width(); ++x) {
            const bool same = image.pixel(x, y) == image.pixel(x + 1, y) && image.pixel(x, y) != image.pixel(2, 2);
            run = same ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    };
    QVERIFY(barPixels("short") > 20);
    QVERIFY(barPixels("a-rather-long-name-of-an-agent") < 10);
}

namespace {

/// The pointer at a place of a widget: what a window system sends.
void movePointer(QWidget *over, const QPoint &place)
{
    QCursor::setPos(over->mapToGlobal(place));
    QTest::mouseMove(over->window()->windowHandle(), over->mapTo(over->window(), place));
}

} // namespace

void TestFilterSidebar::hoverOfAValueEndsWhenThePointerLeaves()
{
    QWidget *values = view(Field::Status)->viewport();
    const QPoint away(5, 5);
    movePointer(m_sidebar.get(), away);
    const QImage calm = values->grab().toImage();
    const QPoint failed = place(Field::Status, u"failed"_s);
    movePointer(values, failed);
    QTRY_VERIFY(values->grab().toImage() != calm);
    movePointer(m_sidebar.get(), away);
    QTRY_COMPARE(values->grab().toImage(), calm);

    // The values go while the pointer is over them, and come back without it.
    movePointer(values, failed);
    QTRY_VERIFY(values->grab().toImage() != calm);
    view(Field::Status)->hide();
    movePointer(m_sidebar.get(), away);
    view(Field::Status)->show();
    QTRY_COMPARE(values->grab().toImage(), calm);
}

void TestFilterSidebar::clickOnValueRefines()
{
    QSignalSpy changes(m_filters.get(), &ActiveFilters::changed);
    QTest::mouseClick(view(Field::Module)->viewport(), Qt::LeftButton, {}, place(Field::Module, u"coherence"_s));
    QCOMPARE(changes.size(), 1);
    Refinement expected;
    expected.setFacetValue(Field::Module, u"coherence"_s, true);
    QCOMPARE(m_filters->refinement(), expected);
    QTest::mouseClick(view(Field::Module)->viewport(), Qt::LeftButton, {}, place(Field::Module, u"coherence"_s));
    QCOMPARE(changes.size(), 2);
    QVERIFY(m_filters->refinement().isEmpty());
}

void TestFilterSidebar::doubleClickSelectsOnlyThis()
{
    Refinement before;
    before.setFacetValue(Field::Status, u"completed"_s, true);
    m_filters->setRefinement(before);
    QWidget *values = view(Field::Status)->viewport();
    const QPoint failed = place(Field::Status, u"failed"_s);
    QTest::mouseClick(values, Qt::LeftButton, {}, failed);
    QTest::mouseDClick(values, Qt::LeftButton, {}, failed);
    Refinement expected;
    expected.setFacetValue(Field::Status, u"failed"_s, true);
    QCOMPARE(m_filters->refinement(), expected);
}

void TestFilterSidebar::altClickExcludes()
{
    QWidget *values = view(Field::Status)->viewport();
    m_filters->setFacet(Field::Status, {u"completed"_s, u"failed"_s});
    QTest::mouseClick(values, Qt::LeftButton, Qt::AltModifier, place(Field::Status, u"failed"_s));
    QCOMPARE(m_filters->facet(Field::Status), (std::set<FacetValue>{u"completed"_s}));
    QCOMPARE(m_filters->excluded(Field::Status), (std::set<FacetValue>{u"failed"_s}));
    // A click takes the exclusion back, and does not choose the value.
    QTest::mouseClick(values, Qt::LeftButton, {}, place(Field::Status, u"failed"_s));
    QVERIFY(m_filters->excluded(Field::Status).empty());
    QCOMPARE(m_filters->facet(Field::Status), (std::set<FacetValue>{u"completed"_s}));
    // So does the same key again.
    FacetView *list = view(Field::Status);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_filters->excluded(Field::Status).size(), std::size_t{1});
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(m_filters->excluded(Field::Status).empty());
    auto *clear = facet(Field::Status)->findChild<QToolButton *>(u"clear"_s);
    m_filters->exclude(Field::Status, u"failed"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(m_filters->refinement().isEmpty());
}

void TestFilterSidebar::excludedValueLooksAndReadsExcluded()
{
    FacetView *values = view(Field::Status);
    const auto row = [&](const QString &value) {
        for (int i = 0; i < values->model()->rowCount(); ++i) {
            if (values->model()->index(i, 0).data(FacetModel::ValueRole).toString() == value)
                return values->model()->index(i, 0);
        }
        return QModelIndex();
    };
    QCOMPARE(row(u"failed"_s).data(Qt::AccessibleTextRole).toString(), u"Failed, 6 jobs"_s);
    const QImage before = values->viewport()->grab(values->visualRect(row(u"failed"_s))).toImage();
    m_filters->exclude(Field::Status, u"failed"_s);
    QCOMPARE(row(u"failed"_s).data(Qt::AccessibleTextRole).toString(), u"Failed, 6 jobs, excluded"_s);
    QVERIFY(row(u"failed"_s).data(FacetModel::ExcludedRole).toBool());
    QVERIFY(values->viewport()->grab(values->visualRect(row(u"failed"_s))).toImage() != before);
    // An exclusion in a field that is not listed lists it.
    m_filters->exclude(Field::ToolId, u"t"_s);
    QVERIFY(facet(Field::ToolId));
}

void TestFilterSidebar::menuExcludes()
{
    FacetView *values = view(Field::Status);
    connect(&m_values, &ValueActions::exclusionRequested, m_filters.get(), &ActiveFilters::exclude);
    connect(&m_values, &ValueActions::exclusionEndRequested, m_filters.get(), &ActiveFilters::stopExcluding);
    const auto trigger = [&] {
        Q_EMIT values->customContextMenuRequested(place(Field::Status, u"failed"_s));
        auto *menu = facet(Field::Status)->findChild<QMenu *>();
        auto *exclude = menu ? menu->findChild<QAction *>(u"exclude"_s) : nullptr;
        if (!exclude)
            return false;
        exclude->trigger();
        delete menu;
        return true;
    };
    QVERIFY(trigger());
    QCOMPARE(m_filters->excluded(Field::Status), (std::set<FacetValue>{u"failed"_s}));
    QVERIFY(trigger());
    QVERIFY(m_filters->excluded(Field::Status).empty());
}

void TestFilterSidebar::clickInAScrolledListTakesItsValue()
{
    QByteArray jobs = "[";
    for (int i = 0; i < 40; ++i)
        jobs += QByteArray(i > 0 ? "," : "") + R"({"job_id":"j)" + QByteArray::number(i)
            + R"(","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":"agent)"
            + QByteArray::number(i) + R"("},"module":"coherence","status":"completed","score":5})";
    m_sidebar->refinement()->setFacets({Field::AgentName});
    m_sidebar->refinement()->setResult(test::answer(test::jobsFromJson(jobs + "]"), m_sidebar->refinement()->facets()));
    FacetView *values = view(Field::AgentName);
    QTRY_COMPARE(values->model()->rowCount(), 40);
    QVERIFY(!values->currentIndex().isValid());
    QTRY_VERIFY(values->verticalScrollBar()->maximum() > 0);
    values->verticalScrollBar()->setValue(values->verticalScrollBar()->maximum());
    const int scrolled = values->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QPoint where(values->viewport()->width() / 2, values->viewport()->height() / 2);
    const QString wanted = values->indexAt(where).data(FacetModel::ValueRole).toString();
    QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, where);
    QCOMPARE(m_filters->facet(Field::AgentName), (std::set<FacetValue>{wanted}));
    QCOMPARE(values->verticalScrollBar()->value(), scrolled);
}

void TestFilterSidebar::doubleClickIsOneUndoStep()
{
    const QPoint failed = place(Field::Status, u"failed"_s);
    const QPoint completed = place(Field::Status, u"completed"_s);
    QWidget *values = view(Field::Status)->viewport();
    QTest::mouseClick(values, Qt::LeftButton, {}, failed);
    QTest::mouseClick(values, Qt::LeftButton, {}, completed); // as a double click begins
    QTest::mouseDClick(values, Qt::LeftButton, {}, completed);
    QCOMPARE(m_filters->facet(Field::Status), (std::set<FacetValue>{u"completed"_s}));
    m_filters->undo();
    QCOMPARE(m_filters->facet(Field::Status), (std::set<FacetValue>{u"failed"_s}));
    m_filters->undo();
    QVERIFY(m_filters->facet(Field::Status).empty());
}

void TestFilterSidebar::wheelOverTheScoreDoesNotChangeIt()
{
    m_sidebar->resize(300, 300);
    auto *spin = child<QSpinBox>("lowSpin");
    m_sidebar->ensureWidgetVisible(spin);
    QTRY_VERIFY(m_sidebar->verticalScrollBar()->maximum() > 100);
    const QPointF place(spin->rect().center());
    QWheelEvent wheel(
        place, spin->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(spin, &wheel);
    QCOMPARE(spin->value(), 0);
    QVERIFY(!spin->hasFocus());
    QVERIFY(!m_filters->refinement().scoreRange);
}

void TestFilterSidebar::keysToggleAndChooseOnly()
{
    FacetView *values = view(Field::Module);
    values->setFocus();
    QVERIFY(values->currentIndex().isValid());
    QTest::keyClick(values, Qt::Key_Space);
    QTest::keyClick(values, Qt::Key_Down);
    QTest::keyClick(values, Qt::Key_Space);
    QCOMPARE(m_filters->refinement().facets.at(Field::Module).size(), std::size_t{2});
    QTest::keyClick(values, Qt::Key_Return);
    Refinement expected;
    expected.setFacetValue(Field::Module, u"coherence"_s, true);
    QCOMPARE(m_filters->refinement(), expected);
}

void TestFilterSidebar::clearFacetButtonClearsTheChoice()
{
    auto *clear = facet(Field::Module)->findChild<QToolButton *>(u"clear"_s);
    QVERIFY(!clear->isVisible());
    QTest::mouseClick(view(Field::Module)->viewport(), Qt::LeftButton, {}, place(Field::Module, u"coherence"_s));
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(m_filters->refinement().isEmpty());
    QVERIFY(!clear->isVisible());
}

void TestFilterSidebar::newCountsKeepChecksAndFocus()
{
    m_sidebar->refinement()->setFacets({Field::AgentName});
    RefinementPanel *panel = m_sidebar->refinement();
    panel->setResult(test::answer(m_store, panel->facets()));
    FacetView *values = view(Field::AgentName);
    QTRY_COMPARE(values->model()->rowCount(), 12);
    QTRY_VERIFY(values->verticalScrollBar()->maximum() > 0);
    values->setFocus();
    values->setCurrentIndex(values->model()->index(5, 0));
    const QString current = values->currentIndex().data(FacetModel::ValueRole).toString();
    QTRY_VERIFY(values->verticalScrollBar()->maximum() > 0);
    values->verticalScrollBar()->setValue(values->verticalScrollBar()->maximum());
    const int scrolled = values->verticalScrollBar()->value();
    QTest::mouseClick(view(Field::Status)->viewport(), Qt::LeftButton, {}, place(Field::Status, u"completed"_s));
    values->setFocus();

    // First the result of the query before the click, then that of the new query.
    panel->setResult(test::answer(m_store, panel->facets()));
    const auto checked = [this] {
        const QAbstractItemModel *model = view(Field::Status)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
                return model->index(row, 0).data(FacetModel::ValueRole).toString();
        }
        return QString();
    };
    QCOMPARE(checked(), u"completed"_s);
    panel->setResult(test::answer(m_store, panel->facets(), m_filters->refinement()));
    QCOMPARE(checked(), u"completed"_s);
    QVERIFY(values->hasFocus());
    QCOMPARE(values->currentIndex().data(FacetModel::ValueRole).toString(), current);
    QCOMPARE(values->verticalScrollBar()->value(), scrolled);
}

void TestFilterSidebar::searchAppearsForManyValuesAndNarrows()
{
    RefinementPanel *panel = m_sidebar->refinement();
    QVERIFY(!facet(Field::Module)->findChild<QLineEdit *>(u"search"_s)->isVisible());
    panel->setFacets({Field::AgentName});
    panel->setResult(test::answer(m_store, panel->facets()));
    auto *search = facet(Field::AgentName)->findChild<QLineEdit *>(u"search"_s);
    QTRY_VERIFY(search->isVisible());
    QTest::keyClicks(search, u"NT-1"_s);
    QTRY_COMPARE(view(Field::AgentName)->model()->rowCount(), 3); // 1, 10 and 11
    QVERIFY(m_filters->refinement().isEmpty());
}

void TestFilterSidebar::clearAllClearsEverything()
{
    Refinement full;
    full.text = u"x"_s;
    full.scoreRange = ShareRange{0.2, 0.8};
    full.setFacetValue(Field::Module, u"coherence"_s, true);
    m_filters->setRefinement(full);
    QSignalSpy changes(m_filters.get(), &ActiveFilters::changed);
    QTest::mouseClick(m_sidebar->refinement()->findChild<QToolButton *>(u"clearAllButton"_s), Qt::LeftButton);
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_filters->refinement().isEmpty());
    QCOMPARE(child<QSpinBox>("highSpin")->value(), 100);
    QVERIFY(m_filters->facet(Field::Module).empty());
}

void TestFilterSidebar::showsWhatOthersChange()
{
    Refinement full;
    full.text = u"x"_s;
    full.scoreRange = ShareRange{0.123, 0.8};
    full.setFacetValue(Field::Module, u"coherence"_s, true);
    QSignalSpy changes(m_filters.get(), &ActiveFilters::changed);
    m_filters->setRefinement(full);
    QCOMPARE(changes.size(), 1); // no view requests a change
    QCOMPARE(m_filters->refinement(), full); // not rounded to the steps of the slider
    QCOMPARE(child<QSpinBox>("lowSpin")->value(), 12);
    const QAbstractItemModel *values = view(Field::Module)->model();
    for (int row = 0; row < values->rowCount(); ++row) {
        const bool wanted = values->index(row, 0).data(FacetModel::ValueRole).toString() == u"coherence"_s;
        QCOMPARE(values->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked, wanted);
    }
    m_filters->undo();
    QCOMPARE(child<QSpinBox>("lowSpin")->value(), 0);
}

void TestFilterSidebar::moreFieldsAddsAndRemovesFacets()
{
    RefinementPanel *panel = m_sidebar->refinement();
    QSignalSpy listed(panel, &RefinementPanel::facetsChanged);
    QMenu *menu = child<QMenu>("moreMenu");
    int offered = 0;
    QAction *batch = nullptr;
    for (QAction *action : menu->actions()) {
        offered += action->isCheckable() ? 1 : 0;
        if (action->text() == fieldTitle(Field::BatchExecutionId))
            batch = action;
    }
    QCOMPARE(offered, 14); // the identity fields
    QVERIFY(batch);
    batch->trigger();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(panel->facets(), (std::vector{Field::Module, Field::Status, Field::BatchExecutionId}));
    QVERIFY(batch->isChecked());
    panel->setResult(test::answer(m_store, panel->facets()));
    QTest::mouseClick(facet(Field::BatchExecutionId)->findChild<QToolButton *>(u"remove"_s), Qt::LeftButton);
    QCOMPARE(panel->facets(), (std::vector{Field::Module, Field::Status}));
    QVERIFY(!batch->isChecked());
    QCOMPARE(listed.size(), 2);
}

void TestFilterSidebar::refinementOfUnlistedFieldIsListed()
{
    RefinementPanel *panel = m_sidebar->refinement();
    QSignalSpy listed(panel, &RefinementPanel::facetsChanged);
    Refinement wanted;
    wanted.setFacetValue(Field::ToolId, std::nullopt, true);
    m_filters->setRefinement(wanted);
    QCOMPARE(listed.size(), 1);
    QVERIFY(facet(Field::ToolId));
    QCOMPARE(m_filters->facet(Field::ToolId), (std::set<FacetValue>{std::nullopt}));
}

void TestFilterSidebar::tabGoesFromTopToBottom()
{
    const std::vector<QWidget *> stops = tabStops(m_sidebar.get());
    const std::vector<QWidget *> wanted = {
        edit(Field::AgentName),           edit(Field::AgentVersion), child<RangeHandle>("lowHandle"),
        child<RangeHandle>("highHandle"), view(Field::Module),       view(Field::Status)};
    std::vector<std::ptrdiff_t> places;
    for (QWidget *widget : wanted) {
        const auto at = std::find(stops.begin(), stops.end(), widget);
        QVERIFY(at != stops.end());
        places.push_back(at - stops.begin());
    }
    QVERIFY(std::is_sorted(places.begin(), places.end()));
}

QTEST_MAIN(TestFilterSidebar)
#include "tst_filtersidebar.moc"
