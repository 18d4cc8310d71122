// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "helpers/changinglist.h"
#include "helpers/testalarm.h"
#include "workspace/watch.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tests the watch over HTTP, against a server whose list changes, with a clock that the test moves.
class TestWatchFetches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesAgainAfterTheInterval();
    void holdsTheNewListUntilItIsShown();
    void showsInTheOrderAndWithTheFiltersOfTheUser();
    void anEmptyListIsShownToo();
    void countsWhatDiffers();
    void endsWhenNothingIsPending();
    void nothingPendingIsNothingToWatch();
    void anUnchangedListOffersNothing();
    void theUsersOwnFetchGoesFirst();
    void aFetchWithAnotherFilterIsWatchedFromThenOn();
    void aFileEndsIt();
    void aRateLimitDoublesTheInterval();
    void aWaitThatIsTooLongEndsIt();
    void pausesWithGrowingPausesAndGoesOn();
    void anErrorThatWillNotPassEndsIt();
    void showWhileTheNextListIsFetched();

private:
    void fetch(const ServiceFilter &filter = {});
    void startWatching(std::chrono::seconds interval = 30s);
    void ring();
    [[nodiscard]] std::size_t requests() const { return m_server->heads.size(); }
    [[nodiscard]] QString statusOf(const QString &id) const;

    test::ChangingList m_list;
    std::function<void()> m_onRequest;
    std::unique_ptr<WireServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    Watch *m_watch = nullptr;
    test::TestAlarm *m_alarm = nullptr;
};

void TestWatchFetches::init()
{
    m_list = {};
    m_onRequest = {};
    m_list.set("a", "completed", "0.5");
    m_list.set("b", "submitted");
    m_list.set("c", "in_progress");
    m_server = std::make_unique<WireServer>([this](const QByteArray &) {
        if (m_onRequest)
            m_onRequest();
        return m_list.answer();
    });
    ServiceOptions options;
    options.second = 1ms;
    m_workspace = std::make_unique<Workspace>(options);
    m_watch = m_workspace->watch();
    auto alarm = std::make_unique<test::TestAlarm>();
    m_alarm = alarm.get();
    m_watch->setAlarm(std::move(alarm));
    m_workspace->connectTo({u"Test"_s, m_server->url(u"/v2"_s)}, ApiKey::fromText(u"key"_s).value());
    fetch();
}

void TestWatchFetches::cleanup()
{
    m_workspace.reset();
    m_server.reset();
}

void TestWatchFetches::fetch(const ServiceFilter &filter)
{
    QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
    QVERIFY(m_workspace->fetch(filter));
    QVERIFY(finished.wait());
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
}

void TestWatchFetches::startWatching(std::chrono::seconds interval)
{
    m_watch->start(interval);
    QTRY_COMPARE(m_alarm->left(), std::chrono::milliseconds(interval));
    QCOMPARE(m_watch->state(), Watch::State::Waiting);
}

/// Lets the alarm ring, and waits for the end of the fetch that follows.
void TestWatchFetches::ring()
{
    m_alarm->advance(m_alarm->left());
    QCOMPARE(m_watch->state(), Watch::State::Fetching);
    QTRY_VERIFY(m_watch->state() != Watch::State::Fetching);
}

QString TestWatchFetches::statusOf(const QString &id) const
{
    const JobTableModel *table = m_workspace->browser()->table();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->jobId(row) == id)
            return table->index(row, JobTableModel::column(Field::Status)).data(JobTableModel::StatusRole).toString();
    }
    return {};
}

void TestWatchFetches::fetchesAgainAfterTheInterval()
{
    QCOMPARE(requests(), std::size_t(1));
    startWatching();
    m_alarm->advance(29'999ms);
    QCOMPARE(m_watch->state(), Watch::State::Waiting);
    QCOMPARE(requests(), std::size_t(1));
    m_alarm->advance(1ms);
    QCOMPARE(m_watch->state(), Watch::State::Fetching);
    QTRY_COMPARE(m_watch->state(), Watch::State::Waiting);
    QCOMPARE(requests(), std::size_t(2));
    QCOMPARE(m_server->header(1, "meibel-api-key"), "key"_ba);
    QCOMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    m_watch->stop();
    QCOMPARE(m_alarm->left(), 0ms);
    QCOMPARE(m_watch->state(), Watch::State::Off);
}

void TestWatchFetches::holdsTheNewListUntilItIsShown()
{
    const std::shared_ptr<const JobStore> before = m_workspace->browser()->table()->store();
    startWatching();
    m_list.set("b", "completed", "0.25");
    QSignalSpy replaced(m_workspace->browser(), &JobBrowser::resultChanged);
    QSignalSpy started(m_workspace->browser(), &JobBrowser::loadStarted);
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(1));
    QCOMPARE(m_workspace->browser()->table()->store(), before);
    QCOMPARE(replaced.size() + started.size(), 0);
    QCOMPARE(statusOf(u"b"_s), u"submitted"_s);

    m_watch->show();
    QTRY_COMPARE(statusOf(u"b"_s), u"completed"_s);
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(m_watch->changes(), std::size_t(0));
    QCOMPARE(m_watch->state(), Watch::State::Waiting); // the shown list is not a new start
    QCOMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    QCOMPARE(m_workspace->origin(), Workspace::Origin::Service);
    QVERIFY(m_workspace->fetchedFilter().has_value());
    QCOMPARE(m_workspace->rowService(), Workspace::RowService::Open);
    JobTableModel *table = m_workspace->browser()->table();
    for (int row = 0; row < 3; ++row)
        QCOMPARE(table->index(row, 0).data(JobTableModel::ChangedRole).toBool(), table->jobId(row) == u"b");
    table->setLookedAt(table->sourceRow(1));
    QVERIFY(!table->index(1, 0).data(JobTableModel::ChangedRole).toBool());
}

void TestWatchFetches::showsInTheOrderAndWithTheFiltersOfTheUser()
{
    JobBrowser *browser = m_workspace->browser();
    browser->setSort({{Field::JobId, Qt::DescendingOrder}});
    Refinement refinement;
    refinement.setFacetValue(Field::Status, u"submitted"_s, true);
    m_workspace->filters()->setRefinement(refinement);
    QTRY_VERIFY(!browser->isQuerying());
    QCOMPARE(browser->table()->rowCount(), 1);
    startWatching();
    m_list.set("d", "submitted");
    m_list.set("c", "completed", "2");
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(2));
    m_watch->show();
    QTRY_COMPARE(browser->table()->rowCount(), 2);
    QTRY_VERIFY(!browser->isQuerying());
    QCOMPARE(browser->table()->jobId(0), u"d"_s);
    QCOMPARE(browser->table()->jobId(1), u"b"_s);
    QVERIFY(browser->table()->isChanged(browser->table()->sourceRow(0)));
    QVERIFY(!browser->table()->isChanged(browser->table()->sourceRow(1)));
    QCOMPARE(m_watch->state(), Watch::State::Waiting);
    QCOMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(0)); // compared with what is shown now
}

void TestWatchFetches::anEmptyListIsShownToo()
{
    startWatching();
    for (const char *id : {"a", "b", "c"})
        m_list.remove(id);
    ring();
    QCOMPARE(m_watch->state(), Watch::State::Ended);
    const WatchedOutcome expected{.gone = 2};
    QCOMPARE(m_watch->outcome(), std::optional(expected));
    QCOMPARE(m_watch->changes(), std::size_t(3));
    m_watch->show();
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 0);
    QCOMPARE(m_workspace->browser()->state(), JobBrowser::State::NoJobs);
}

void TestWatchFetches::countsWhatDiffers()
{
    startWatching();
    m_list.remove("a"); // gone
    m_list.set("b", "submitted", {}, "why"); // another explanation
    m_list.set("d", "submitted"); // new
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(3));
    m_list.set("a", "completed", "0.5");
    m_list.set("b", "submitted");
    m_list.remove("d");
    m_list.set("a", "completed", "0.75"); // another score
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(1)); // against the shown list, not the one before
}

void TestWatchFetches::endsWhenNothingIsPending()
{
    startWatching();
    m_list.set("d", "submitted");
    ring(); // d is watched too, though it is not shown yet
    QSignalSpy finished(m_watch, &Watch::finished);
    m_list.set("b", "completed", "1");
    m_list.set("c", "failed");
    m_list.set("d", "completed", "0");
    ring();
    QCOMPARE(m_watch->state(), Watch::State::Ended);
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_watch->outcome());
    const WatchedOutcome expected{.completed = 2, .failed = 1}; // not a, which was not pending
    QCOMPARE(*m_watch->outcome(), expected);
    QCOMPARE(m_watch->changes(), std::size_t(3));
    QCOMPARE(m_alarm->left(), 0ms);
    m_watch->show();
    QTRY_COMPARE(statusOf(u"d"_s), u"completed"_s);
    QCOMPARE(m_watch->state(), Watch::State::Ended);
}

void TestWatchFetches::nothingPendingIsNothingToWatch()
{
    m_list.set("b", "completed", "1");
    m_list.set("c", "not_run");
    fetch();
    m_watch->start(15s);
    QTRY_COMPARE(m_watch->state(), Watch::State::Ended);
    QCOMPARE(m_watch->outcome(), std::optional(WatchedOutcome()));
    QCOMPARE(requests(), std::size_t(2));
}

void TestWatchFetches::anUnchangedListOffersNothing()
{
    startWatching();
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(0));
    QCOMPARE(m_watch->state(), Watch::State::Waiting);
}

void TestWatchFetches::theUsersOwnFetchGoesFirst()
{
    startWatching();
    m_list.set("b", "failed");
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(1));
    m_alarm->advance(m_alarm->left());
    QCOMPARE(m_watch->state(), Watch::State::Fetching);
    QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
    QVERIFY(m_workspace->fetch({}));
    QCOMPARE(m_watch->state(), Watch::State::Waiting);
    QCOMPARE(m_watch->changes(), std::size_t(0)); // the user's list will be newer
    QCOMPARE(m_alarm->left(), 0ms); // nothing is planned while it runs
    QVERIFY(finished.wait());
    QTRY_COMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    QTRY_COMPARE(statusOf(u"b"_s), u"failed"_s);
    m_list.set("b", "completed", "1");
    ring();
    QCOMPARE(m_watch->changes(), std::size_t(1));
}

void TestWatchFetches::aFetchWithAnotherFilterIsWatchedFromThenOn()
{
    startWatching();
    ServiceFilter filter;
    filter.setValue(Field::AgentName, u"x"_s);
    fetch(filter);
    QTRY_COMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    const std::size_t before = requests();
    ring();
    QVERIFY(m_server->target(before).contains("agent_name=x"));
}

void TestWatchFetches::aFileEndsIt()
{
    startWatching();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_list.json());
    file.close();
    m_workspace->openFile(file.fileName());
    QTRY_COMPARE(m_watch->state(), Watch::State::Off);
    QVERIFY(!m_watch->canStart());
    m_watch->start(15s);
    QCOMPARE(m_watch->state(), Watch::State::Off);
}

void TestWatchFetches::aRateLimitDoublesTheInterval()
{
    startWatching(15s);
    m_list.refuseOnce("429 Too Many Requests", "Retry-After: 2\r\n");
    ring();
    QCOMPARE(m_watch->state(), Watch::State::Waiting); // the retry was answered
    QCOMPARE(m_watch->chosenInterval(), 15s);
    QCOMPARE(m_watch->interval(), 30s);
    QCOMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
    m_list.refuse("429 Too Many Requests");
    for (int i = 0; i < 9; ++i)
        ring();
    QCOMPARE(m_watch->interval(), 3600s); // at most
    QCOMPARE(m_watch->state(), Watch::State::Paused);
    QCOMPARE(m_watch->problem()->kind, LoadErrorKind::RateLimited);
    m_watch->start(15s); // chosen anew
    QCOMPARE(m_watch->interval(), 15s);
}

void TestWatchFetches::aWaitThatIsTooLongEndsIt()
{
    startWatching();
    m_list.refuse("429 Too Many Requests", "Retry-After: 7200\r\n");
    ring();
    QCOMPARE(m_watch->state(), Watch::State::Ended);
    QCOMPARE(m_watch->problem()->kind, LoadErrorKind::RateLimited);
    QVERIFY(!m_watch->outcome());
}

void TestWatchFetches::pausesWithGrowingPausesAndGoesOn()
{
    startWatching();
    const quint16 port = m_server->serverPort();
    m_server->close();
    for (const auto pause : {30s, 60s, 120s}) {
        ring();
        QCOMPARE(m_watch->state(), Watch::State::Paused);
        QCOMPARE(m_watch->problem()->kind, LoadErrorKind::Network);
        QCOMPARE(m_alarm->left(), std::chrono::milliseconds(pause));
    }
    QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
    m_list.set("b", "failed");
    ring();
    QCOMPARE(m_watch->state(), Watch::State::Waiting);
    QVERIFY(!m_watch->problem());
    QCOMPARE(m_watch->changes(), std::size_t(1));
    QCOMPARE(m_alarm->left(), std::chrono::milliseconds(30s));
}

void TestWatchFetches::anErrorThatWillNotPassEndsIt()
{
    startWatching();
    m_list.refuse("401 Unauthorized");
    ring();
    QCOMPARE(m_watch->state(), Watch::State::Ended);
    QCOMPARE(m_watch->problem()->kind, LoadErrorKind::Unauthorized);
    QCOMPARE(m_workspace->browser()->table()->rowCount(), 3); // the shown rows stay
    QVERIFY(!m_workspace->browser()->error());
}

void TestWatchFetches::showWhileTheNextListIsFetched()
{
    startWatching();
    m_list.set("b", "failed");
    ring();
    m_list.set("c", "in_progress", {}, "half way");
    m_onRequest = [this] { m_watch->show(); };
    ring();
    QCOMPARE(statusOf(u"b"_s), u"failed"_s);
    QCOMPARE(m_watch->changes(), std::size_t(1)); // only c: b is shown
}

QTEST_GUILESS_MAIN(TestWatchFetches)
#include "tst_watchfetches.moc"
