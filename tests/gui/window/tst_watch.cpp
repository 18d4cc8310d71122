// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "gui/actions/actionlist.h"
#include "gui/look/colours.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/watchstatus.h"
#include "helpers/changinglist.h"
#include "helpers/demowindow.h"
#include "helpers/testalarm.h"
#include "workspace/fetchsizes.h"
#include "workspace/watch.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tests watching in the whole window, with keys and clicks, against a server whose list changes.
class TestWatch : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keysStartAndStopIt();
    void theMenuChoosesTheInterval();
    void rowsStandStillUntilTheyAreShown();
    void theSelectedJobKeepsItsMarkUntilTheUserGoesOn();
    void aJobThatComesIntoTheDetailsByItselfKeepsItsMarkToo();
    void jobsSelectedTogetherAreLookedAt();
    void tellsTheEndUntilItIsClosed();
    void tellsAPause();
    void aFailedRefreshIsForgottenWithTheNewerList();
    void theTimeDoesNotMoveItsNeighbours();
    void aLargeFetchAsksFirst();
    void watchingALargeListAsksOnce();
    void anotherLanguageGoesOnWatching();
    void nothingIsWatchedAtTheStart();

private:
    static constexpr int Jobs = 200;

    void fetch();
    void startWatching();
    void ring();
    static QByteArray id(int job) { return "job-" + QByteArray::number(1000 + job); }
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] QString idOfRow(int row) const { return m_workspace->browser()->table()->jobId(row); }
    [[nodiscard]] bool isMarked(int row) const
    {
        return m_workspace->browser()->table()->index(row, 0).data(JobTableModel::ChangedRole).toBool();
    }
    /// Whether the first cell of a row has the dot: pixels of the accent in its margin.
    [[nodiscard]] bool hasDot(int row);
    [[nodiscard]] QString status() { return window().findChild<WatchStatus *>()->text(); }
    template <typename Part> [[nodiscard]] Part *part(const QString &name)
    {
        return window().findChild<WatchStatus *>()->findChild<Part *>(name);
    }
    /// Answers the next question with the button whose text is \p button, after \p before.
    void answer(const QString &button, const std::function<void(QMessageBox &)> &before = {});

    test::ChangingList m_list;
    std::unique_ptr<WireServer> m_server;
    test::TestAlarm *m_alarm = nullptr;
    QString m_question; // the text of the last one; empty: none
};

void TestWatch::init()
{
    setUp();
    m_question.clear();
    m_list = {};
    for (int job = 0; job < Jobs; ++job)
        m_list.set(id(job), job % 2 ? "completed" : "submitted", job % 2 ? "5" : "");
    m_server = std::make_unique<WireServer>([this](const QByteArray &) { return m_list.answer(); });
    auto alarm = std::make_unique<test::TestAlarm>();
    m_alarm = alarm.get();
    m_workspace->watch()->setAlarm(std::move(alarm));
    m_workspace->connectTo({u"Test"_s, m_server->url(u"/v2"_s)}, ApiKey::fromText(u"key"_s).value());
    open();
    fetch();
    QCOMPARE(m_workspace->browser()->table()->rowCount(), Jobs);
}

void TestWatch::cleanup()
{
    tearDown();
    m_server.reset();
}

void TestWatch::fetch()
{
    window().activateWindow(); // after a question
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const auto before = m_server->heads.size();
    QTest::keyClick(&window(), Qt::Key_F5);
    QTRY_COMPARE(m_server->heads.size(), before + 1);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
}

void TestWatch::startWatching()
{
    window().activateWindow(); // after a question
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_alarm->left() > 0ms);
}

void TestWatch::ring()
{
    m_alarm->advance(m_alarm->left());
    QTRY_VERIFY(m_workspace->watch()->state() != Watch::State::Fetching);
}

bool TestWatch::hasDot(int row)
{
    const QImage picture = table()->viewport()->grab().toImage();
    const QColor accent = Colours::of(table()->palette()).accentInk;
    const int y = table()->rowViewportPosition(row) + table()->rowHeight() / 2;
    for (int x = 3; x < 12; ++x) { // beside the bar of the current row
        if (picture.pixelColor(x, y) == accent)
            return true;
    }
    return false;
}

void TestWatch::answer(const QString &button, const std::function<void(QMessageBox &)> &before)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, button, before] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        timer->stop();
        m_question = box->text();
        if (before)
            before(*box);
        if (button.isEmpty()) {
            box->reject();
            return;
        }
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().remove(u'&') == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        box->reject();
        QFAIL("no such button");
    });
    timer->start(0);
}

void TestWatch::keysStartAndStopIt()
{
    QVERIFY(!window().findChild<WatchStatus *>()->isVisible());
    startWatching();
    QVERIFY(window().findChild<WatchStatus *>()->isVisible());
    QCOMPARE(status(), u"Watching every 30 s · next in 30 s"_s);
    QCOMPARE(part<QLabel>(u"watch"_s)->accessibleName(), u"Watching every 30 s"_s);
    QVERIFY(!part<QToolButton>(u"showChanges"_s)->isVisible());
    m_alarm->advance(18s);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Watching every 30 s · next in 12 s"_s, 5'000);
    QTest::mouseClick(part<QToolButton>(u"stopWatch"_s), Qt::LeftButton);
    QVERIFY(!window().findChild<WatchStatus *>()->isVisible());
    QCOMPARE(m_alarm->left(), 0ms);
    startWatching();
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_workspace->watch()->state(), Watch::State::Off);
}

void TestWatch::theMenuChoosesTheInterval()
{
    QMenu *menu = window().actions()->action(u"jobs.watch"_s)->menu();
    menu->popup(window().mapToGlobal(QPoint(50, 50)));
    QAction *fiveMinutes = window().actions()->action(u"watch.every.300"_s);
    QVERIFY(window().actions()->action(u"watch.off"_s)->isChecked());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(fiveMinutes).center());
    QTRY_COMPARE(m_alarm->left(), std::chrono::milliseconds(5min));
    QCOMPARE(status(), u"Watching every 5 min · next in 5 min"_s);
    QVERIFY(fiveMinutes->isChecked());
    QCOMPARE(m_settings->watchInterval.value(), 300);
    menu->popup(window().mapToGlobal(QPoint(50, 50)));
    QTest::mouseClick(
        menu, Qt::LeftButton, {}, menu->actionGeometry(window().actions()->action(u"watch.off"_s)).center());
    QCOMPARE(m_workspace->watch()->state(), Watch::State::Off);
    menu->close();
    startWatching(); // the keys take the interval that was chosen last
    QCOMPARE(m_workspace->watch()->interval(), 5min);
}

void TestWatch::rowsStandStillUntilTheyAreShown()
{
    table()->showRow(101);
    table()->scrollToRow(90, QAbstractItemView::PositionAtTop);
    const int top = table()->rowAt(0);
    QVERIFY(top > 50);
    startWatching();
    m_list.set("job-0000", "submitted"); // it will be above all
    m_list.set(id(94), "completed", "9");
    m_list.remove(id(7));
    ring();
    QCOMPARE(table()->rowAt(0), top);
    QCOMPARE(table()->selectedRow(), std::optional(101));
    QCOMPARE(idOfRow(101), QString::fromUtf8(id(101)));
    QVERIFY(part<QLabel>(u"changes"_s)->text().startsWith(u"3 job"));

    QTest::mouseClick(part<QToolButton>(u"showChanges"_s), Qt::LeftButton);
    QTRY_COMPARE(idOfRow(0), u"job-0000"_s);
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QVERIFY(!part<QToolButton>(u"showChanges"_s)->isVisible());
    QCOMPARE(idOfRow(table()->selectedRow().value_or(0)), QString::fromUtf8(id(101)));
    QCOMPARE(idOfRow(table()->rowAt(0)), QString::fromUtf8(id(top)));
    const int changed = 94; // one came before it, and one went
    QCOMPARE(idOfRow(changed), QString::fromUtf8(id(94)));
    QVERIFY(isMarked(0) && isMarked(changed) && !isMarked(changed + 1));
    QVERIFY(hasDot(changed));
    QVERIFY(!hasDot(changed + 1));
    const QModelIndex score = m_workspace->browser()->table()->index(changed, JobTableModel::column(Field::Score));
    QVERIFY(score.data(Qt::ToolTipRole).toString().contains(u"New or changed with the last update."));
    QVERIFY(score.data(Qt::AccessibleTextRole).toString().endsWith(u"new or changed"));

    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, {},
        {table()->viewport()->width() / 2, table()->rowViewportPosition(changed) + table()->rowHeight() / 2});
    QCOMPARE(table()->selectedRow(), std::optional(changed));
    QVERIFY(!isMarked(changed));
    QVERIFY(isMarked(0)); // nobody has looked at it
    QVERIFY(!score.data(Qt::AccessibleTextRole).toString().contains(u"changed"));
}

void TestWatch::theSelectedJobKeepsItsMarkUntilTheUserGoesOn()
{
    table()->showRow(4);
    startWatching();
    m_list.set(id(4), "completed", "9");
    ring();
    QTest::keyClick(&window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isMarked(4));
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(table()->selectedRow(), std::optional(4));
    QVERIFY(isMarked(4));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectedRow(), std::optional(5));
    QVERIFY(!isMarked(4));
}

void TestWatch::aJobThatComesIntoTheDetailsByItselfKeepsItsMarkToo()
{
    QCOMPARE(table()->selectedRow(), std::optional(0)); // chosen by nobody: it follows the top
    startWatching();
    m_list.set("job-0000", "failed"); // above all
    ring();
    QTest::mouseClick(part<QToolButton>(u"showChanges"_s), Qt::LeftButton);
    QTRY_COMPARE(idOfRow(0), u"job-0000"_s);
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(table()->selectedRow(), std::optional(0));
    QVERIFY(isMarked(0));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(!isMarked(0));
}

void TestWatch::jobsSelectedTogetherAreLookedAt()
{
    startWatching();
    for (const int job : {10, 12, 14})
        m_list.set(id(job), "failed");
    ring();
    QTest::mouseClick(part<QToolButton>(u"showChanges"_s), Qt::LeftButton);
    QTRY_VERIFY(isMarked(10) && isMarked(14));
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    table()->showRow(9);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!isMarked(10) && !isMarked(12));
    QVERIFY(isMarked(14));
}

void TestWatch::tellsTheEndUntilItIsClosed()
{
    startWatching();
    for (int job = 0; job < Jobs; job += 2)
        m_list.set(id(job), job < 6 ? "failed" : "completed", job < 6 ? "" : "7");
    ring();
    QCOMPARE(status(), u"Finished: 97 completed, 3 failed"_s);
    QVERIFY(part<QLabel>(u"changes"_s)->text().startsWith(u"100 job"));
    QCOMPARE(part<QToolButton>(u"stopWatch"_s)->text(), u"Close"_s);
    QTest::mouseClick(part<QToolButton>(u"showChanges"_s), Qt::LeftButton);
    QTRY_VERIFY(isMarked(8));
    QCOMPARE(status(), u"Finished: 97 completed, 3 failed"_s);
    QTest::mouseClick(part<QToolButton>(u"stopWatch"_s), Qt::LeftButton);
    QVERIFY(!window().findChild<WatchStatus *>()->isVisible());
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(status(), u"No job is pending: there is nothing to watch"_s);
    fetch(); // what was said is of the list before
    QVERIFY(!window().findChild<WatchStatus *>()->isVisible());
}

void TestWatch::tellsAPause()
{
    startWatching();
    m_list.refuse("401 Unauthorized");
    ring();
    QCOMPARE(status(), u"Watching has ended: the service refused the key"_s);
    QVERIFY(!part<QLabel>(u"watch"_s)->toolTip().isEmpty());
    m_list.accept();
    startWatching();
    QCOMPARE(status(), u"Watching every 30 s · next in 30 s"_s);
}

void TestWatch::aFailedRefreshIsForgottenWithTheNewerList()
{
    m_list.refuse("401 Unauthorized");
    fetch();
    const NoticeBar *notice = window().page()->notice();
    QTRY_VERIFY(notice->isVisible());
    m_list.accept();
    startWatching();
    m_list.set(id(2), "completed", "5");
    ring();
    QVERIFY(notice->isVisible());
    QTest::mouseClick(part<QToolButton>(u"showChanges"_s), Qt::LeftButton);
    QTRY_VERIFY(isMarked(2));
    QVERIFY2(!notice->isVisible(), qPrintable(notice->text()));
    QVERIFY(!m_workspace->browser()->error());
}

void TestWatch::theTimeDoesNotMoveItsNeighbours()
{
    startWatching();
    auto *text = part<QLabel>(u"watch"_s);
    QTRY_VERIFY(text->width() > 0);
    const int width = text->width();
    m_alarm->advance(25s);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Watching every 30 s · next in 5 s"_s, 5'000);
    QCoreApplication::processEvents();
    QCOMPARE(text->width(), width);
}

void TestWatch::aLargeFetchAsksFirst()
{
    QVERIFY(m_settings->fetchSizes.value().constFirst().startsWith(u"200 "));
    m_settings->fetchSizes.set(
        FetchSizes::with({}, m_server->url(u"/v2"_s), {.jobs = 1'000'000, .bytes = 738'000'000}));
    const auto before = m_server->heads.size();
    answer(u"Cancel"_s);
    QTest::keyClick(&window(), Qt::Key_F5);
    QVERIFY2(m_question.contains(u"000 job") && m_question.contains(u"738 MB"), qUtf8Printable(m_question));
    QCOMPARE(m_server->heads.size(), before);
    QVERIFY(!m_workspace->browser()->isLoading());

    ServiceFilter filter;
    filter.setValue(Field::AgentName, u"x"_s);
    m_workspace->setServiceDraft(filter);
    m_question.clear();
    fetch(); // with a filter, nothing is asked
    QVERIFY(m_question.isEmpty());
    m_workspace->setServiceDraft({});

    answer(u"Fetch"_s, [](QMessageBox &box) {
        QTest::mouseClick(box.checkBox(), Qt::LeftButton, {}, {8, box.checkBox()->height() / 2});
    });
    fetch();
    QVERIFY(!m_question.isEmpty());
    QVERIFY(!m_settings->confirmLargeFetch.value());
    QVERIFY(m_settings->fetchSizes.value().constFirst().startsWith(u"200 "));
    m_settings->fetchSizes.set(
        FetchSizes::with({}, m_server->url(u"/v2"_s), {.jobs = 1'000'000, .bytes = 738'000'000}));
    m_question.clear();
    fetch();
    QVERIFY(m_question.isEmpty());
}

void TestWatch::watchingALargeListAsksOnce()
{
    for (int job = Jobs; job <= FetchSize::ManyJobs; ++job)
        m_list.set(id(job), "submitted");
    fetch();
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), int(FetchSize::ManyJobs) + 1);
    answer(u"Cancel"_s);
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(m_question.startsWith(u"Each time, this fetches "), qUtf8Printable(m_question));
    QCOMPARE(m_workspace->watch()->state(), Watch::State::Off);
    answer(u"Watch"_s);
    startWatching();
    m_question.clear();
    m_list.set(id(5), "failed");
    ring();
    QVERIFY(m_question.isEmpty());
    QCOMPARE(m_workspace->watch()->changes(), std::size_t(1));
}

void TestWatch::anotherLanguageGoesOnWatching()
{
    startWatching();
    m_list.set(id(5), "failed");
    ring();
    const MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before);
    QVERIFY(window().findChild<WatchStatus *>()->isVisible());
    QVERIFY(part<QToolButton>(u"showChanges"_s)->isVisible());
    QCOMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    QTest::mouseClick(part<QToolButton>(u"showChanges"_s), Qt::LeftButton);
    QTRY_VERIFY(isMarked(5));
    m_settings->fetchSizes.set(
        FetchSizes::with({}, m_server->url(u"/v2"_s), {.jobs = 1'000'000, .bytes = 738'000'000}));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const auto requests = m_server->heads.size();
    answer({});
    QTest::keyClick(&window(), Qt::Key_F5);
    QVERIFY(!m_question.isEmpty()); // the new window asks
    QCOMPARE(m_server->heads.size(), requests);
}

void TestWatch::nothingIsWatchedAtTheStart()
{
    startWatching();
    restart();
    open();
    m_workspace->connectTo({u"Test"_s, m_server->url(u"/v2"_s)}, ApiKey::fromText(u"key"_s).value());
    fetch();
    QCOMPARE(m_workspace->watch()->state(), Watch::State::Off);
}

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"
