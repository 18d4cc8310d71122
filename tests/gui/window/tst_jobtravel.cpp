// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

#include "gui/actions/actionlist.h"
#include "gui/details/detailpane.h"
#include "gui/details/scoreheader.h"
#include "gui/details/turnjobslist.h"
#include "gui/details/turnjobsview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/jobtrail.h"
#include "gui/window/statusline.h"
#include "helpers/demowindow.h"
#include "models/turnjobsmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tests how the user goes from job to job: through a turn, from turn to turn, back and forward. In the whole window,
/// with clicks and keys.
class TestJobTravel : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theTurnStandsUnderTheScore();
    void aClickInTheTurnSelectsTheJob();
    void enterInTheTurnKeepsTheFocusThere();
    void aHiddenJobIsShownInTheDetails();
    void theWholeTurnOfAHiddenJobCanBeShown();
    void aHiddenJobIsLeftByChoosingARow_data();
    void aHiddenJobIsLeftByChoosingARow();
    void aHiddenJobStaysOverOtherFilters();
    void aHiddenJobIsFetchedAgainByItsOwnId();
    void aHiddenJobOpensTheDetails();
    void keysGoFromTurnToTurn();
    void theEndOfASessionIsSaid();
    void turnActionsNeedATurn();
    void aHeldKeyGoesTurnByTurnInALargeList();
    void backAndForwardGoThroughClickedJobs();
    void arrowKeysPassJobsWithoutLooking();
    void aJobThatStaysCountsAsLookedAt();
    void backGoesToAHiddenJob();
    void mouseButtonsGoBackAndForward();
    void historySurvivesAFetch();
    void aLanguageChangeKeepsHistoryAndHiddenJob();
    void keysAreMirrored();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] JobTableModel *model() { return m_workspace->browser()->table(); }
    [[nodiscard]] DetailPane *pane() { return window().findChild<DetailPane *>(); }
    [[nodiscard]] TurnJobsView *turn() { return pane()->turnJobs(); }
    [[nodiscard]] TurnJobsList *lines() { return turn()->list(); }
    [[nodiscard]] JobTarget *target() { return window().findChild<JobTarget *>(); }
    [[nodiscard]] JobTrail *trail() { return window().findChild<JobTrail *>(); }
    [[nodiscard]] QAction *action(const QString &id) { return window().actions()->action(id); }
    [[nodiscard]] QString notice() { return window().page()->notice()->text(); }
    [[nodiscard]] QString place() { return pane()->findChild<QLabel *>(u"place"_s)->text(); }
    [[nodiscard]] QString shownModule()
    {
        return pane()->findChild<ScoreHeader *>()->findChild<QLabel *>(u"module"_s)->text();
    }
    [[nodiscard]] QString word()
    {
        const auto *label = window().findChild<StatusLine *>()->findChild<QLabel *>(u"selected"_s);
        return label->isVisible() ? label->text() : QString();
    }

    void click(int row)
    {
        table()->scrollToRow(row, QAbstractItemView::EnsureVisible);
        const QRect cell = table()->visualRect(model()->index(row, JobTableModel::column(Field::Module)));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void clickLine(int line)
    {
        auto *scroll = pane()->findChild<QScrollArea *>(u"detail"_s);
        const QRect rect = lines()->visualRect(lines()->model()->index(line, 0));
        scroll->ensureVisible(0, lines()->mapTo(scroll->widget(), rect.center()).y());
        QTest::mouseClick(lines()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    [[nodiscard]] SourceRow lineJob(int line) { return static_cast<TurnJobsModel *>(lines()->model())->job(line); }
    /// Source rows of two jobs of one turn with different modules.
    [[nodiscard]] std::pair<SourceRow, SourceRow> pairOfATurn();
    /// A job whose session has so many turns after its own.
    [[nodiscard]] std::optional<SourceRow> jobBefore(int turns);
    /// Shows only a module, and waits for it.
    void showOnly(const QString &module)
    {
        m_workspace->filters()->showOnly(Field::Module, module);
        settle();
    }
    void settle() { QTRY_VERIFY(!m_workspace->browser()->isQuerying() && !m_workspace->browser()->isLoading()); }
    [[nodiscard]] QString moduleOf(SourceRow row)
    {
        return QString::fromUtf8(model()->store()->text(Field::Module, row));
    }
    /// Goes to one of two jobs of a turn, hides the other and goes to that. Returns the hidden one.
    SourceRow goToHidden();
    void pressNotice(const QString &text)
    {
        for (QPushButton *button : window().page()->notice()->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such button");
    }
};

std::pair<SourceRow, SourceRow> TestJobTravel::pairOfATurn()
{
    const auto result = m_workspace->browser()->result();
    for (std::size_t i = 0; i < result->sourceRows; ++i) {
        const auto row = static_cast<SourceRow>(i);
        if (!TurnJobs::hasTurn(*result->store, row))
            continue;
        const TurnJobs turn = *TurnJobs::of(*result, row);
        for (const TurnJobs::Job &job : turn.jobs) {
            if (moduleOf(job.row) != moduleOf(row))
                return {row, job.row};
        }
    }
    return {};
}

std::optional<SourceRow> TestJobTravel::jobBefore(int turns)
{
    const JobStore &store = *model()->store();
    for (std::size_t i = 0; i < store.rowCount(); ++i) {
        std::optional<SourceRow> row = static_cast<SourceRow>(i);
        for (int step = 0; row && step < turns; ++step)
            row = jobOfNeighbourTurn(store, store.rowCount(), *row, TurnStep::Next);
        if (row)
            return static_cast<SourceRow>(i);
    }
    return {};
}

SourceRow TestJobTravel::goToHidden()
{
    const auto [shown, hidden] = pairOfATurn();
    target()->showJob(shown);
    showOnly(moduleOf(shown));
    target()->showJob(shown);
    const int line = *static_cast<TurnJobsModel *>(lines()->model())->lineOf(hidden);
    clickLine(line);
    return hidden;
}

void TestJobTravel::theTurnStandsUnderTheScore()
{
    openDemo();
    const auto [one, other] = pairOfATurn();
    target()->showJob(one);
    QVERIFY(turn()->isVisible());
    const auto wanted = TurnJobs::of(*m_workspace->browser()->result(), one);
    QCOMPARE(static_cast<TurnJobsModel *>(lines()->model())->jobs(), *wanted);
    const auto *header = pane()->findChild<ScoreHeader *>();
    QTRY_VERIFY(turn()->y() >= header->y() + header->height());
    // A job without a turn has no list.
    const JobStore &store = *model()->store();
    std::size_t lone = 0;
    while (TurnJobs::hasTurn(store, static_cast<SourceRow>(lone)))
        ++lone;
    target()->showJob(static_cast<SourceRow>(lone));
    QVERIFY(!turn()->isVisible());
}

void TestJobTravel::aClickInTheTurnSelectsTheJob()
{
    openDemo();
    const auto [one, other] = pairOfATurn();
    target()->showJob(one);
    QCoreApplication::processEvents();
    clickLine(*static_cast<TurnJobsModel *>(lines()->model())->lineOf(other));
    QCOMPARE(target()->current(), other);
    QVERIFY(!target()->isHidden());
    QCOMPARE(model()->sourceRow(*table()->selectedRow()), other);
    QCOMPARE(shownModule(), moduleOf(other));
    QCOMPARE(notice(), QString());
}

void TestJobTravel::enterInTheTurnKeepsTheFocusThere()
{
    openDemo();
    target()->showJob(pairOfATurn().first);
    lines()->setFocus(Qt::TabFocusReason);
    const int before = lines()->currentIndex().row();
    QTest::keyClick(lines(), before == 0 ? Qt::Key_Down : Qt::Key_Up);
    const int line = lines()->currentIndex().row();
    QVERIFY(line != before);
    QTest::keyClick(lines(), Qt::Key_Return);
    QCOMPARE(target()->current(), lineJob(line));
    QVERIFY(lines()->hasFocus());
    QCOMPARE(lines()->currentIndex().row(), line);
    QTest::keyClick(lines(), Qt::Key_Escape);
    QTRY_VERIFY(table()->hasFocus());
}

void TestJobTravel::aHiddenJobIsShownInTheDetails()
{
    openDemo();
    const Refinement before = m_workspace->filters()->refinement();
    const SourceRow hidden = goToHidden();
    QVERIFY(m_workspace->filters()->refinement() != before); // only the module that goToHidden() has set
    const Refinement filtered = m_workspace->filters()->refinement();
    QVERIFY(target()->isHidden());
    QCOMPARE(target()->current(), hidden);
    QCOMPARE(shownModule(), moduleOf(hidden));
    QVERIFY(notice().contains(u"filters hide this job"_s));
    QCOMPARE(place(), u"Hidden by the filters"_s);
    QCOMPARE(m_workspace->filters()->refinement(), filtered);
    QVERIFY(table()->selectedRow().has_value());
}

void TestJobTravel::theWholeTurnOfAHiddenJobCanBeShown()
{
    openDemo();
    const SourceRow hidden = goToHidden();
    const Refinement filtered = m_workspace->filters()->refinement();
    const TurnJobs wanted = *TurnJobs::of(*m_workspace->browser()->result(), hidden);
    pressNotice(u"Show the Whole Turn"_s);
    QTRY_COMPARE(model()->rowCount(), static_cast<int>(wanted.jobs.size()));
    settle();
    for (const TurnJobs::Job &job : wanted.jobs)
        QVERIFY(model()->shownRow(job.row));
    QVERIFY(!target()->isHidden());
    QCOMPARE(model()->sourceRow(*table()->selectedRow()), hidden);
    QCOMPARE(shownModule(), moduleOf(hidden));
    QCOMPARE(notice(), QString());
    // One step to undo.
    action(u"filter.undo"_s)->trigger();
    QCOMPARE(m_workspace->filters()->refinement(), filtered);
}

void TestJobTravel::aHiddenJobIsLeftByChoosingARow_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"selected row"_s, u"another row"_s, u"key"_s, u"enter"_s})
        QTest::newRow(qPrintable(way)) << way;
}

void TestJobTravel::aHiddenJobIsLeftByChoosingARow()
{
    QFETCH(const QString, way);
    openDemo();
    goToHidden();
    QVERIFY(target()->isHidden());
    const int row = *table()->selectedRow();
    const int other = row == 0 ? 1 : row - 1;
    if (way == u"selected row"_s)
        click(row);
    else if (way == u"another row"_s)
        click(other);
    else if (way == u"key"_s)
        QTest::keyClick(table(), row == 0 ? Qt::Key_Down : Qt::Key_Up);
    else
        QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!target()->isHidden());
    const bool moves = way == u"another row"_s || way == u"key"_s;
    QCOMPARE(table()->selectedRow(), std::optional(moves ? other : row));
    QCOMPARE(target()->current(), model()->sourceRow(*table()->selectedRow()));
    QCOMPARE(shownModule(), moduleOf(*target()->current()));
    QCOMPARE(notice(), QString());
    QVERIFY(place() != u"Hidden by the filters"_s);
}

void TestJobTravel::aHiddenJobStaysOverOtherFilters()
{
    openDemo();
    const SourceRow hidden = goToHidden();
    m_workspace->filters()->exclude(Field::Status, u"failed"_s);
    settle();
    QCOMPARE(target()->current(), hidden);
    QVERIFY(target()->isHidden());
    QVERIFY(!notice().isEmpty());
    m_workspace->filters()->clearRefinement();
    QTRY_COMPARE(model()->rowCount(), Jobs);
    settle();
    QVERIFY(!target()->isHidden());
    QCOMPARE(model()->sourceRow(*table()->selectedRow()), hidden);
    QCOMPARE(notice(), QString());
}

void TestJobTravel::aHiddenJobIsFetchedAgainByItsOwnId()
{
    openDemo();
    const SourceRow hidden = goToHidden();
    const QString id = QString::fromUtf8(model()->store()->text(Field::JobId, hidden));
    QString fetched;
    connect(
        m_workspace.get(), &Workspace::jobRefetched, &window(), [&fetched](const QString &jobId) { fetched = jobId; });
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(fetched, id);
    QVERIFY(notice().contains(u"as it is now"_s));
    QCOMPARE(shownModule(), moduleOf(hidden));
}

void TestJobTravel::aHiddenJobOpensTheDetails()
{
    openDemo();
    const auto [shown, hidden] = pairOfATurn();
    target()->showJob(shown);
    showOnly(moduleOf(shown));
    action(u"panel.details"_s)->trigger();
    QTRY_VERIFY(!pane()->isVisible());
    table()->setFocus();
    target()->showJob(hidden);
    QTRY_VERIFY(pane()->isVisible());
    QVERIFY(table()->hasFocus());
}

void TestJobTravel::keysGoFromTurnToTurn()
{
    openDemo();
    const JobStore &store = *model()->store();
    const std::optional<SourceRow> start = jobBefore(2);
    QVERIFY(start);
    target()->showJob(*start);
    table()->setFocus();
    SourceRow at = *start;
    for (int i = 0; i < 2; ++i) {
        const auto next = jobOfNeighbourTurn(store, store.rowCount(), at, TurnStep::Next);
        QTest::keyClick(table(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(target()->current(), next);
        QVERIFY(store.turn(*next) > store.turn(at));
        at = *next;
    }
    const auto previous = jobOfNeighbourTurn(store, store.rowCount(), at, TurnStep::Previous);
    QTest::keyClick(table(), Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(target()->current(), previous);
    QCOMPARE(table()->selectedRowCount(), 1);
}

void TestJobTravel::theEndOfASessionIsSaid()
{
    openDemo();
    const JobStore &store = *model()->store();
    std::size_t last = 0;
    while (!TurnJobs::hasTurn(store, static_cast<SourceRow>(last))
           || jobOfNeighbourTurn(store, store.rowCount(), static_cast<SourceRow>(last), TurnStep::Next))
        ++last;
    const auto row = static_cast<SourceRow>(last);
    target()->showJob(row);
    QTest::keyClick(table(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(word(), u"This is the last turn of the session"_s);
    QCOMPARE(target()->current(), row);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(word(), QString());
}

void TestJobTravel::turnActionsNeedATurn()
{
    open();
    QVERIFY(!action(u"turn.next"_s)->isEnabled());
    window().openDemo(Jobs, 1);
    QTRY_COMPARE(model()->rowCount(), Jobs);
    settle();
    const JobStore &store = *model()->store();
    target()->showJob(pairOfATurn().first);
    QVERIFY(action(u"turn.next"_s)->isEnabled() && action(u"turn.previous"_s)->isEnabled());
    std::size_t lone = 0;
    while (TurnJobs::hasTurn(store, static_cast<SourceRow>(lone)))
        ++lone;
    target()->showJob(static_cast<SourceRow>(lone));
    QVERIFY(!action(u"turn.next"_s)->isEnabled() && !action(u"turn.previous"_s)->isEnabled());
    target()->showJob(pairOfATurn().first);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier); // two jobs
    QVERIFY(!action(u"turn.next"_s)->isEnabled());
}

void TestJobTravel::aHeldKeyGoesTurnByTurnInALargeList()
{
    open();
    constexpr int Many = 60'000; // searched on the worker
    window().openDemo(Many, 1);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Many, 30'000);
    settle();
    const JobStore &store = *model()->store();
    const std::optional<SourceRow> start = jobBefore(1);
    QVERIFY(start);
    target()->showJob(*start);
    const auto next = jobOfNeighbourTurn(store, store.rowCount(), *start, TurnStep::Next);
    for (int i = 0; i < 3; ++i) // faster than a turn is found: the first one counts
        QTest::keyClick(table(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(target()->current(), next);
    QTRY_COMPARE(
        static_cast<TurnJobsModel *>(lines()->model())->jobs(),
        *TurnJobs::of(*m_workspace->browser()->result(), *next));
}

void TestJobTravel::backAndForwardGoThroughClickedJobs()
{
    openDemo();
    trail()->setStay(1h); // only what the user does counts
    QVERIFY(!action(u"job.back"_s)->isEnabled());
    click(3);
    click(7);
    click(5);
    QVERIFY(action(u"job.back"_s)->isEnabled());
    QVERIFY(!action(u"job.forward"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 7);
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 3);
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 7);
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 5);
    QVERIFY(!action(u"job.forward"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    click(9); // cuts the way forward
    QVERIFY(!action(u"job.forward"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 7);
}

void TestJobTravel::arrowKeysPassJobsWithoutLooking()
{
    openDemo();
    trail()->setStay(1h);
    click(3);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectedRow(), 9);
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 3);
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier); // the one that was left counts
    QCOMPARE(table()->selectedRow(), 9);
    QCOMPARE(trail()->history().size(), std::size_t(2));
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return); // opened
    QCOMPARE(trail()->history().size(), std::size_t(3));
}

void TestJobTravel::aJobThatStaysCountsAsLookedAt()
{
    openDemo();
    trail()->setStay(1h);
    click(3);
    QCOMPARE(trail()->history().size(), std::size_t(1));
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    trail()->setStay(0ms);
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE(trail()->history().size(), std::size_t(2));
    QVERIFY(trail()->history().isCurrent(model()->store(), model()->sourceRow(6)));
}

void TestJobTravel::backGoesToAHiddenJob()
{
    openDemo();
    trail()->setStay(1h);
    const auto [shown, hidden] = pairOfATurn();
    target()->showJob(hidden);
    showOnly(moduleOf(shown));
    target()->showJob(shown);
    QVERIFY(!target()->isHidden());
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    while (action(u"job.back"_s)->isEnabled() && target()->current() != hidden)
        QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(target()->current(), hidden);
    QVERIFY(target()->isHidden());
    QVERIFY(notice().contains(u"filters hide this job"_s));
    while (action(u"job.forward"_s)->isEnabled())
        QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(target()->current(), shown);
    QVERIFY(!target()->isHidden());
}

void TestJobTravel::mouseButtonsGoBackAndForward()
{
    openDemo();
    trail()->setStay(1h);
    click(3);
    click(7);
    click(5);
    pane()->turnJobs()->list()->setFocus();
    const QWidget *focus = window().focusWidget();
    // As the system sends it: over another row, which must not be selected, and not take the focus.
    const QPoint place = table()->viewport()->mapTo(&window(), table()->visualRect(model()->index(1, 0)).center());
    QTest::mouseClick(window().windowHandle(), Qt::BackButton, {}, place);
    QCOMPARE(table()->selectedRow(), 7);
    QCOMPARE(window().focusWidget(), focus);
    QTest::mouseClick(pane(), Qt::BackButton);
    QCOMPARE(table()->selectedRow(), 3);
    QTest::mouseClick(pane(), Qt::BackButton); // there is no way back any more
    QCOMPARE(table()->selectedRow(), 3);
    QTest::mouseClick(pane(), Qt::ForwardButton);
    QCOMPARE(table()->selectedRow(), 7);
    QTest::mouseDClick(pane(), Qt::ForwardButton); // so comes a fast second press: it is a step, too
    QCOMPARE(table()->selectedRow(), 5);
}

void TestJobTravel::historySurvivesAFetch()
{
    openDemo();
    trail()->setStay(1h);
    click(3);
    const QString first = model()->jobId(3);
    click(7);
    const auto before = model()->store();
    action(u"jobs.fetch"_s)->trigger();
    QTRY_VERIFY(model()->store() != before && !m_workspace->browser()->isLoading());
    settle();
    QTRY_VERIFY(action(u"job.back"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(target()->currentId(), first);
}

void TestJobTravel::aLanguageChangeKeepsHistoryAndHiddenJob()
{
    openDemo();
    trail()->setStay(1h);
    click(3);
    const SourceRow hidden = goToHidden();
    const std::size_t looks = trail()->history().size();
    QVERIFY(looks >= 3);
    const MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before);
    QVERIFY(target()->isHidden());
    QCOMPARE(target()->current(), hidden);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(shownModule(), moduleOf(hidden));
    QCOMPARE(trail()->history().size(), looks);
    trail()->setStay(1h);
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!target()->isHidden());
    m_language->choose(u"en"_s);
}

void TestJobTravel::keysAreMirrored()
{
    openDemo();
    m_language->choose(u"ar"_s);
    QTRY_COMPARE(window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(action(u"job.back"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Right));
    trail()->setStay(1h);
    click(3);
    click(7);
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 3);
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(table()->selectedRow(), 7);
    m_language->choose(u"en"_s);
}

QTEST_MAIN(TestJobTravel)
#include "tst_jobtravel.moc"
