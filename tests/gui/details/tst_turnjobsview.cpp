// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "gui/actions/valueactions.h"
#include "gui/details/detailpane.h"
#include "gui/details/turnjobslist.h"
#include "gui/details/turnjobsview.h"
#include "helpers/jobsfromjson.h"
#include "models/jobdetail.h"
#include "models/turnjobsmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

SourceRow row(int number)
{
    return static_cast<SourceRow>(number);
}

QByteArray job(int id, int turn, const QByteArray &module, const QByteArray &rest)
{
    return R"({"job_id":"j)" + QByteArray::number(id)
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p","agent_session_id":"s","agent_turn":)"
        + QByteArray::number(turn) + R"(},"module":")" + module + "\"," + rest + "}";
}

/// Three jobs of turn 4, twenty of turn 5, one of turn 6.
std::shared_ptr<const JobStore> someJobs()
{
    QByteArray json = "[" + job(0, 4, "alpha", R"("status":"completed","score":7)") + ","
        + job(1, 4, "beta", R"("status":"failed")") + "," + job(2, 4, "gamma", R"("status":"completed","score":3)");
    for (int i = 3; i < 23; ++i)
        json += "," + job(i, 5, "delta", R"("status":"completed","score":1)");
    return test::jobsFromJson(json + "," + job(23, 6, "alpha", R"("status":"completed","score":7)") + "]");
}

} // namespace

/// Tests the list of a turn's jobs in the detail pane, with clicks and keys.
class TestTurnJobsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void listsTheTurn();
    void aLoneJobHasNoList();
    void aClickGoesToTheJob();
    void keysGoToTheJob();
    void arrowKeysOnlyMove();
    void longTurnsOpen();
    void theListStandsStillWithinATurn();
    void theListStaysUntilTheNextIsFound();
    void linesOfATurnThatIsLeftChooseNothing();
    void theWheelScrollsThePane();
    void screenReadersReadTheLines();

private:
    void show(int number, const Refinement &refinement = {});
    [[nodiscard]] TurnJobsView *view() const { return m_pane->turnJobs(); }
    [[nodiscard]] TurnJobsList *list() const { return view()->list(); }
    [[nodiscard]] QToolButton *more() const { return view()->findChild<QToolButton *>(u"moreOfTurn"_s); }
    void click(int line)
    {
        const QRect place = list()->visualRect(list()->model()->index(line, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    }
    [[nodiscard]] int shownLine() const
    {
        const QModelIndexList lines = list()->selectionModel()->selectedIndexes();
        return lines.size() == 1 ? lines.first().row() : -1;
    }

    ValueActions m_values;
    std::shared_ptr<const JobStore> m_jobs = someJobs();
    std::unique_ptr<DetailPane> m_pane;
};

void TestTurnJobsView::init()
{
    m_pane = std::make_unique<DetailPane>(m_values);
    m_pane->setLocale(QLocale::c());
    m_pane->resize(360, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestTurnJobsView::show(int number, const Refinement &refinement)
{
    m_pane->setDetail(JobDetail::of(m_jobs, row(number), ScoringModules(), QLocale::c()));
    view()->setJobs(*TurnJobs::of(*test::answer(m_jobs, {}, refinement), row(number)), row(number), ScoringModules());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void TestTurnJobsView::listsTheTurn()
{
    show(1);
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->findChild<QLabel *>(u"turn"_s)->text(), u"Turn 4"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(shownLine(), 1);
    QVERIFY(!more()->isVisible());
    QVERIFY(list()->height() >= 3 * list()->sizeHintForRow(0));
    QVERIFY(!list()->verticalScrollBar()->isVisible());
}

void TestTurnJobsView::aLoneJobHasNoList()
{
    show(1);
    show(23);
    QVERIFY(!view()->isVisible());
    show(0);
    QVERIFY(view()->isVisible());
    view()->clear();
    QVERIFY(!view()->isVisible());
}

void TestTurnJobsView::aClickGoesToTheJob()
{
    show(1);
    QSignalSpy asked(view(), &TurnJobsView::jobRequested);
    click(2);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<SourceRow>(), row(2));
    QCOMPARE(shownLine(), 1); // only what shows the job says so
    QTest::mouseClick(
        list()->viewport(), Qt::RightButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
    QCOMPARE(asked.size(), 1);
}

void TestTurnJobsView::keysGoToTheJob()
{
    show(1);
    QSignalSpy asked(view(), &TurnJobsView::jobRequested);
    list()->setFocus(Qt::TabFocusReason);
    QCOMPARE(list()->currentIndex().row(), 1);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QTest::keyClick(list(), Qt::Key_Home);
        QTest::keyClick(list(), key);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().first().value<SourceRow>(), row(0));
    }
}

void TestTurnJobsView::arrowKeysOnlyMove()
{
    show(0);
    QSignalSpy asked(view(), &TurnJobsView::jobRequested);
    list()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QCOMPARE(shownLine(), 0);
    QCOMPARE(asked.size(), 0);
}

void TestTurnJobsView::longTurnsOpen()
{
    show(3);
    QCOMPARE(list()->model()->rowCount(), 8);
    QVERIFY(more()->isVisible());
    QCOMPARE(more()->text(), u"and 12 more"_s);
    more()->setFocus();
    QTest::mouseClick(more(), Qt::LeftButton);
    QCOMPARE(list()->model()->rowCount(), 20);
    QVERIFY(!more()->isVisible());
    // The keys go on where the button was.
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 8);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(list()->height() >= 20 * list()->sizeHintForRow(0));
    show(15);
    QCOMPARE(list()->model()->rowCount(), 20); // the same turn stays open
    QCOMPARE(shownLine(), 12);
}

void TestTurnJobsView::theListStandsStillWithinATurn()
{
    show(0);
    const int top = view()->y();
    list()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list(), Qt::Key_Down);
    show(1); // without a score
    QCOMPARE(view()->y(), top);
    QCOMPARE(shownLine(), 1);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);
    show(2);
    QCOMPARE(view()->y(), top);
}

void TestTurnJobsView::theListStaysUntilTheNextIsFound()
{
    show(0);
    const int height = view()->height();
    m_pane->setDetail(JobDetail::of(m_jobs, row(5), ScoringModules(), QLocale::c()));
    view()->setSearching(m_jobs, row(5));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->height(), height);
}

void TestTurnJobsView::linesOfATurnThatIsLeftChooseNothing()
{
    show(0);
    QSignalSpy asked(view(), &TurnJobsView::jobRequested);
    view()->setSearching(m_jobs, row(5));
    click(1);
    QCOMPARE(asked.size(), 0);
    view()->setSearching(m_jobs, row(2)); // of the turn that is listed
    QCOMPARE(shownLine(), 2);
    click(1);
    QCOMPARE(asked.size(), 1);
}

void TestTurnJobsView::theWheelScrollsThePane()
{
    m_pane->resize(360, 640);
    show(3);
    QScrollBar *bar = m_pane->findChild<QScrollArea *>(u"detail"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    const QPoint at = list()->viewport()->mapTo(m_pane.get(), QPoint(10, 10));
    QWheelEvent wheel(
        at, m_pane->mapToGlobal(at), {}, {0, -480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    wheel.ignore();
    // As the system's events go: from the widget under the mouse outwards, until one accepts.
    for (QWidget *each = m_pane->childAt(at); each && !wheel.isAccepted(); each = each->parentWidget())
        QApplication::sendEvent(each, &wheel);
    QVERIFY(bar->value() > 0);
}

void TestTurnJobsView::screenReadersReadTheLines()
{
    Refinement refinement;
    refinement.facets[Field::Module] = {u"alpha"_s};
    show(0, refinement);
    QAccessibleInterface *lines = QAccessible::queryAccessibleInterface(list());
    QVERIFY(lines);
    QCOMPARE(lines->text(QAccessible::Name), u"Jobs of this turn"_s);
    QCOMPARE(lines->childCount(), 3);
    QCOMPARE(lines->child(1)->text(QAccessible::Name), u"beta: no score, Failed, hidden by the filters"_s);
    QVERIFY(lines->child(0)->state().selected);
    QVERIFY(!lines->child(1)->state().selected);
}

QTEST_MAIN(TestTurnJobsView)
#include "tst_turnjobsview.moc"
