// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/store/jobjson.h"
#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "helpers/loadwatch.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The client against the demo server, over real HTTP on this machine.
class TestJobService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fetchesAllJobs();
    void fetchesBodiesHoweverSent_data();
    void fetchesBodiesHoweverSent();
    void showsRowsWhileTheyArrive();
    void asksForTheFilteredJobs();
    void asksWithTheKey();

    void reportsErrors_data();
    void reportsErrors();
    void pointsAtTheRefusedFilter();
    void refusesAWrongKey();
    void triesAgainUntilItWorks_data();
    void triesAgainUntilItWorks();
    void beginsAnewWhenTheListBreaksOff_data();
    void beginsAnewWhenTheListBreaksOff();
    void stopInAWaitKeepsTheRowsOfABrokenList();
    void givesUpAfterThreeRetries_data();
    void givesUpAfterThreeRetries();
    void waitsAsToldAndCountsDown_data();
    void waitsAsToldAndCountsDown();
    void saysHowLongAWaitWouldBe();
    void doesNotTryAgainForOtherErrors();

    void keepsWhatArrivedBeforeTheEnd_data();
    void keepsWhatArrivedBeforeTheEnd();
    void readsOnAfterDamage();
    void timesOutWithoutBytes_data();
    void timesOutWithoutBytes();
    void isPatientWithDrips();

    void stopKeepsRows();
    void stopEndsAWait();
    void stopBeforeTheAnswer();
    void stopWithoutALoadDoesNothing();
    void stopFromStarted();
    void newLoadSupersedesTheOld();
    void canFetchFromFinished();
    void destructionEndsALoad_data();
    void destructionEndsALoad();
    void reportsAServerThatIsNotThere();

    void fetchesOneJobAnewWhenItBreaksOff();
    void fetchesOneJob();
    void reportsAMissingJob();
    void fetchesSummaries();
    void cancelsThings();
    void refusesUnaskableNames();

private:
    [[nodiscard]] Connection connection() const { return {u"demo"_s, m_server->baseUrl()}; }
    void fetch(const ServiceFilter &filter = {}) { m_service->fetch(connection(), m_key, filter); }

    static inline QStringList s_log;

    const QString m_keyText = u"sk-Very-Secret-0123456789"_s;
    ApiKey m_key;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
};

static constexpr std::uint32_t Jobs = 5000;

void TestJobService::initTestCase()
{
    m_key = ApiKey::fromText(m_keyText).value();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { s_log += text; });
}

void TestJobService::init()
{
    DemoServerOptions options;
    options.jobs = Jobs;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_service = std::make_unique<JobService>(ServiceOptions{10s, 5ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
}

void TestJobService::cleanup()
{
    QVERIFY(!m_watch->texts().contains(m_keyText));
    QVERIFY(!s_log.join(u'\n').contains(m_keyText));
    for (std::size_t i = 1; i < m_watch->progress.size(); ++i) {
        const LoadProgress &last = m_watch->progress[i - 1];
        const LoadProgress &next = m_watch->progress[i];
        QVERIFY(next.generation > last.generation || (next.rows >= last.rows && next.bytes >= last.bytes));
    }
    m_service.reset();
    m_watch.reset();
    m_server.reset();
}

void TestJobService::fetchesAllJobs()
{
    const Generation generation = m_service->fetch(connection(), m_key, {});
    QCOMPARE(m_watch->started, std::vector{generation});
    QCOMPARE(m_service->running(), generation);
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const LoadReport &report = m_watch->report();
    QVERIFY(!report.error);
    QVERIFY(!report.partial && !report.stopped);
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.store, m_watch->store);
    QCOMPARE(report.store->rowCount(), std::size_t(Jobs));
    QCOMPARE(m_watch->progress.back().rows, qint64(Jobs));
    QCOMPARE(m_watch->progress.back().bytes, report.bytes);
    QCOMPARE(m_service->running(), Generation(0));
    for (std::uint32_t i = 0; i < Jobs; ++i) {
        std::string sent;
        std::string stored;
        m_server->jobs().appendJob(sent, i);
        appendJobJson(*report.store, SourceRow(i), stored);
        QCOMPARE(
            QJsonDocument::fromJson(QByteArray::fromStdString(stored)),
            QJsonDocument::fromJson(QByteArray::fromStdString(sent)));
        QCOMPARE(report.ids->find(*report.store, m_server->jobs().jobId(i)), std::optional(SourceRow(i)));
    }
    QCOMPARE(m_watch->reports.size(), 1U);
}

void TestJobService::fetchesBodiesHoweverSent_data()
{
    QTest::addColumn<QString>("fault");
    for (const auto &fault :
         {u"chunked"_s, u"length"_s, u"gzip"_s, u"gzip,chunked"_s, u"gzip,length"_s, u"drip=200000/1"_s,
          u"type=text/plain"_s, u"delay=30"_s})
        QTest::newRow(qPrintable(fault)) << fault;
}

void TestJobService::fetchesBodiesHoweverSent()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
    const qint64 announced = m_watch->progress.back().totalBytes;
    QCOMPARE(announced, fault.endsWith("length"_L1) ? m_watch->progress.back().bytes : -1);
}

void TestJobService::showsRowsWhileTheyArrive()
{
    QVERIFY(m_server->setFault(u"stall=200000"_s));
    fetch();
    QTRY_VERIFY(m_watch->rows() > 50 && m_watch->firstRows >= 0);
    QVERIFY(!m_watch->done());
    QVERIFY2(m_watch->firstRows < 5000, qPrintable(QString::number(m_watch->firstRows)));
    // Rows of the last bytes are published although nothing follows.
    QTRY_COMPARE(m_watch->progress.back().bytes, 200'000);
    QCOMPARE(m_watch->progress.back().rows, static_cast<qint64>(m_watch->rows()));
}

void TestJobService::asksForTheFilteredJobs()
{
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const auto all = m_watch->store;
    const std::string wanted(all->text(Field::AgentSessionId, SourceRow(0)));
    QVERIFY(!wanted.empty());
    std::size_t matching = 0;
    for (std::uint32_t i = 0; i < Jobs; ++i)
        matching += all->text(Field::AgentSessionId, SourceRow(i)) == wanted;
    ServiceFilter filter;
    filter.setValue(Field::AgentSessionId, QString::fromStdString(wanted));
    fetch(filter);
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QCOMPARE(m_watch->rows(), matching);
    filter.setValue(Field::AgentSessionId, u"none such"_s);
    fetch(filter);
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(!m_watch->report().error); // an empty list is a good answer
    QCOMPARE(m_watch->rows(), 0U);
}

void TestJobService::asksWithTheKey()
{
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 1U);
    const auto header = [&](const QByteArray &name) {
        const auto found = requests[0].headers.find(name);
        return found == requests[0].headers.end() ? QByteArray("(none)") : found->second;
    };
    QCOMPARE(header("meibel-api-key"), m_keyText.toLatin1());
    QCOMPARE(header("accept"), "application/json"_ba);
    QVERIFY(header("user-agent").startsWith("Assay/"));
    QCOMPARE(header("cookie"), "(none)"_ba);
    QCOMPARE(header("referer"), "(none)"_ba);
    QCOMPARE(header("authorization"), "(none)"_ba);
    QVERIFY(!requests[0].target.contains(m_keyText.toLatin1()));
}

void TestJobService::reportsErrors_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("400") << u"status=400"_s << LoadErrorKind::BadRequest << 400;
    QTest::newRow("400 message") << u"status=400,body=message"_s << LoadErrorKind::BadRequest << 400;
    QTest::newRow("400 error") << u"status=400,body=error"_s << LoadErrorKind::BadRequest << 400;
    QTest::newRow("401") << u"status=401"_s << LoadErrorKind::Unauthorized << 401;
    QTest::newRow("403") << u"status=403"_s << LoadErrorKind::Forbidden << 403;
    QTest::newRow("404") << u"status=404"_s << LoadErrorKind::NotFound << 404;
    QTest::newRow("404 html") << u"status=404,body=html"_s << LoadErrorKind::NotFound << 404;
    QTest::newRow("404 empty") << u"status=404,body=empty"_s << LoadErrorKind::NotFound << 404;
    QTest::newRow("407") << u"status=407"_s << LoadErrorKind::BadRequest << 407;
    QTest::newRow("413") << u"status=413"_s << LoadErrorKind::BadRequest << 413;
    QTest::newRow("422") << u"status=422,body=validation"_s << LoadErrorKind::InvalidFilter << 422;
    QTest::newRow("429") << u"status=429"_s << LoadErrorKind::RateLimited << 429;
    QTest::newRow("500") << u"status=500"_s << LoadErrorKind::ServerError << 500;
    QTest::newRow("502 html") << u"status=502,body=html"_s << LoadErrorKind::ServerError << 502;
    QTest::newRow("202") << u"status=202,body=empty"_s << LoadErrorKind::NotJobs << 202;
    QTest::newRow("408") << u"status=408"_s << LoadErrorKind::ServerError << 408;
    QTest::newRow("425") << u"status=425"_s << LoadErrorKind::ServerError << 425;
    QTest::newRow("html") << u"html"_s << LoadErrorKind::NotJobs << 200;
    QTest::newRow("html, compressed") << u"html,gzip"_s << LoadErrorKind::NotJobs << 200;
    QTest::newRow("object") << u"object"_s << LoadErrorKind::NotJobs << 200;
    QTest::newRow("malformed from the start") << u"malform=0"_s << LoadErrorKind::NotJobs << 200;
    QTest::newRow("reset") << u"reset"_s << LoadErrorKind::Network << 0;
    QTest::newRow("redirect without end")
        << u"redirect=/v2/confidence-scoring/jobs"_s << LoadErrorKind::ForeignRedirect << 302;
    QTest::newRow("foreign redirect") << u"redirect=https://example.com/v2"_s << LoadErrorKind::ForeignRedirect << 302;
}

void TestJobService::reportsErrors()
{
    QFETCH(QString, fault);
    QFETCH(LoadErrorKind, kind);
    QVERIFY2(m_server->setFault(fault), qPrintable(m_server->errorString()));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const LoadReport &report = m_watch->report();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, kind);
    QTEST(report.error->httpStatus, "status");
    QVERIFY(report.error->summary.endsWith(u'.'));
    QVERIFY(report.error->advice.endsWith(u'.'));
    QVERIFY(!report.error->detail.contains(u'<'));
    QVERIFY(report.partial && !report.stopped);
    QVERIFY(report.store && report.ids);
    QCOMPARE(report.store->rowCount(), 0U);
    QCOMPARE(m_watch->reports.size(), 1U);
    if (fault.contains("body=html"_L1))
        QVERIFY(report.error->detail.contains("HTML"_L1));
}

void TestJobService::pointsAtTheRefusedFilter()
{
    ServiceFilter filter;
    filter.setValue(Field::ToolId, u"x"_s);
    QVERIFY(m_server->setFault(u"status=422,body=validation"_s));
    fetch(filter);
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->report().error->filter.has_value());
    QVERIFY(m_watch->report().error->summary.contains(fieldTitle(*m_watch->report().error->filter)));
    QVERIFY(!m_watch->report().error->detail.isEmpty());
}

void TestJobService::refusesAWrongKey()
{
    DemoServerOptions options;
    options.key = u"another"_s;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    for (const ApiKey &key : {m_key, ApiKey()}) {
        m_service->fetch(connection(), key, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Unauthorized);
        QVERIFY(!m_watch->report().error->detail.isEmpty());
    }
}

void TestJobService::triesAgainUntilItWorks_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("retries");
    QTest::newRow("503 once") << u"status=503,times=1"_s << 1;
    QTest::newRow("500 three times") << u"status=500,times=3"_s << 3;
    QTest::newRow("502 with HTML") << u"status=502,body=html,times=2"_s << 2;
    QTest::newRow("408") << u"status=408,times=2"_s << 2;
    QTest::newRow("425") << u"status=425,times=1"_s << 1;
    QTest::newRow("429") << u"status=429,retry-after=2,times=2"_s << 2;
}

void TestJobService::triesAgainUntilItWorks()
{
    QFETCH(QString, fault);
    QFETCH(int, retries);
    QVERIFY(m_server->setFault(fault));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(!m_watch->report().error);
    QVERIFY(!m_watch->report().partial);
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
    QCOMPARE(m_watch->waits.back().attempt, retries);
    QCOMPARE(static_cast<int>(m_server->requests().size()), retries + 1);
    QCOMPARE(m_watch->started.size(), 1U);
}

void TestJobService::beginsAnewWhenTheListBreaksOff_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("retries");
    // Sent slowly, because Qt repeats the request by itself when the connection ends before it has read the first byte.
    QTest::newRow("cut") << u"cut=300000,drip=20000/2,times=1"_s << 1;
    QTest::newRow("cut, with length") << u"cut=300000,drip=20000/2,length,times=2"_s << 2;
    QTest::newRow("cut, chunked") << u"cut=300000,drip=20000/2,chunked,times=3"_s << 3;
    QTest::newRow("cut, compressed") << u"cut=60000,drip=4000/2,gzip,times=1"_s << 1;
    QTest::newRow("reset") << u"reset=300000,drip=20000/2,times=1"_s << 1;
}

void TestJobService::beginsAnewWhenTheListBreaksOff()
{
    QFETCH(QString, fault);
    QFETCH(int, retries);
    QVERIFY(m_server->setFault(fault));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const LoadReport &report = m_watch->report();
    QVERIFY(!report.error);
    QVERIFY(!report.partial);
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.store, m_watch->store);
    QCOMPARE(report.store->rowCount(), std::size_t(Jobs));
    QCOMPARE(report.generation, m_watch->started.back());
    QCOMPARE(m_watch->reports.size(), 1U);
    QCOMPARE(m_watch->waits.back().attempt, retries);
    QCOMPARE(m_server->requests().size(), static_cast<std::size_t>(retries) + 1);
    if (!fault.startsWith("reset"_L1)) // a reset may overtake every byte, and then there is nothing to begin anew
        QCOMPARE(m_watch->started.size(), static_cast<std::size_t>(retries) + 1);
}

void TestJobService::stopInAWaitKeepsTheRowsOfABrokenList()
{
    m_service = std::make_unique<JobService>(ServiceOptions{10s, 1h});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    QVERIFY(m_server->setFault(u"cut=300000,drip=20000/2,length"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watch->waits.empty(), LongestWait);
    QCOMPARE(m_watch->waits.back().reason.kind, LoadErrorKind::CutOff);
    const std::size_t rows = m_watch->rows();
    QVERIFY(rows > 50);
    m_service->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->report().stopped && m_watch->report().partial);
    QCOMPARE(m_watch->report().store->rowCount(), rows);
}

void TestJobService::givesUpAfterThreeRetries_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::newRow("500") << u"status=500"_s << LoadErrorKind::ServerError;
    QTest::newRow("429") << u"status=429"_s << LoadErrorKind::RateLimited;
    QTest::newRow("reset") << u"reset"_s << LoadErrorKind::Network;
    QTest::newRow("cut before the body") << u"cut=0"_s << LoadErrorKind::Network;
}

void TestJobService::givesUpAfterThreeRetries()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->report().error);
    QTEST(m_watch->report().error->kind, "kind");
    std::vector<int> attempts;
    std::vector<std::chrono::milliseconds> waits;
    for (const RetryWait &wait : m_watch->waits) {
        if (attempts.empty() || attempts.back() != wait.attempt) {
            attempts.push_back(wait.attempt);
            waits.push_back(wait.left);
        }
        QCOMPARE(wait.attempts, 3);
        QVERIFY(wait.attempt > 1 || wait.left <= 5ms);
    }
    QCOMPARE(attempts, (std::vector{1, 2, 3}));
    QVERIFY(waits[0] <= 5ms && waits[1] <= 10ms && waits[2] <= 20ms);
    QVERIFY(waits[0] < waits[2]);
}

void TestJobService::waitsAsToldAndCountsDown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("seconds") << u"status=429,retry-after=40,times=1"_s;
    QTest::newRow("date") << u"status=429,retry-after-date=40,times=1"_s;
}

void TestJobService::waitsAsToldAndCountsDown()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault));
    QElapsedTimer timer;
    timer.start();
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(!m_watch->report().error);
    QVERIFY(timer.elapsed() >= 190); // 40 s of 5 ms; the date may lose one
    const auto &waits = m_watch->waits;
    QVERIFY(waits.size() >= 3);
    QVERIFY(waits.front().left <= 205ms && waits.front().left > 150ms);
    for (std::size_t i = 1; i < waits.size(); ++i)
        QVERIFY(waits[i].left < waits[i - 1].left);
    QCOMPARE(waits.back().left, 0ms);
    QCOMPARE(waits.front().reason.kind, LoadErrorKind::RateLimited);
}

void TestJobService::saysHowLongAWaitWouldBe()
{
    QVERIFY(m_server->setFault(u"status=429,retry-after=4980"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->waits.empty());
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::RateLimited);
    QVERIFY(m_watch->report().error->advice.contains("1 h 23 min"_L1));
}

void TestJobService::doesNotTryAgainForOtherErrors()
{
    for (const auto &fault : {u"status=400"_s, u"status=401"_s, u"status=404"_s, u"status=409"_s, u"html"_s}) {
        m_server->clearRequests();
        QVERIFY(m_server->setFault(fault));
        fetch();
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(m_server->requests().size(), 1U);
        QVERIFY(m_watch->waits.empty());
    }
}

void TestJobService::keepsWhatArrivedBeforeTheEnd_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("cut") << u"cut=300000"_s;
    QTest::newRow("cut, with length") << u"cut=300000,length"_s;
    QTest::newRow("cut, chunked") << u"cut=300000,chunked"_s;
    QTest::newRow("reset") << u"reset=300000"_s;
    QTest::newRow("cut, compressed") << u"cut=60000,gzip"_s;
}

void TestJobService::keepsWhatArrivedBeforeTheEnd()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const LoadReport &report = m_watch->report();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, LoadErrorKind::CutOff);
    QVERIFY(report.error->advice.contains("Fetch again"_L1));
    QVERIFY(report.partial && !report.stopped);
    if (!fault.startsWith("reset"_L1)) // a reset may overtake bytes in the system's buffers
        QVERIFY(report.store->rowCount() > 50);
    QVERIFY(report.store->rowCount() < Jobs);
    QCOMPARE(m_watch->waits.back().attempt, 3);
}

void TestJobService::readsOnAfterDamage()
{
    QVERIFY(m_server->setFault(u"malform=100000"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const LoadReport &report = m_watch->report();
    QVERIFY(!report.error);
    QCOMPARE(report.problems.total(), 1);
    QVERIFY(report.store->rowCount() >= Jobs - 2);
}

void TestJobService::timesOutWithoutBytes_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("rows");
    QTest::newRow("before the headers") << u"delay=60000"_s << false;
    QTest::newRow("before the body") << u"stall=0"_s << false;
    QTest::newRow("in the body") << u"stall=200000"_s << true;
}

void TestJobService::timesOutWithoutBytes()
{
    QFETCH(QString, fault);
    QFETCH(bool, rows);
    QVERIFY(m_server->setFault(fault));
    m_service = std::make_unique<JobService>(ServiceOptions{1s, 5ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Timeout);
    QVERIFY(m_watch->report().partial);
    QCOMPARE(m_watch->rows() > 0, rows);
    QVERIFY(m_watch->waits.empty());
}

void TestJobService::isPatientWithDrips()
{
    // Takes longer than the timeout, but with shorter pauses.
    QVERIFY(m_server->setFault(u"drip=100000/80"_s));
    m_service = std::make_unique<JobService>(ServiceOptions{1500ms, 5ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    QElapsedTimer timer;
    timer.start();
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
    QVERIFY(timer.elapsed() > 1500);
    QVERIFY(m_watch->progress.size() >= 5);
}

void TestJobService::stopKeepsRows()
{
    QVERIFY(m_server->setFault(u"stall=200000"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->rows() > 50, LongestWait);
    m_service->stop();
    m_service->stop(); // twice is once
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const LoadReport &report = m_watch->report();
    QVERIFY(!report.error);
    QVERIFY(report.partial && report.stopped);
    QVERIFY(report.store->rowCount() > 50);
    QVERIFY(report.problems.isEmpty());
    QVERIFY(report.ids->find(*report.store, m_server->jobs().jobId(0)).has_value());
    QCOMPARE(m_watch->reports.size(), 1U);
}

void TestJobService::stopEndsAWait()
{
    QVERIFY(m_server->setFault(u"status=429,retry-after=3000"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watch->waits.empty(), LongestWait);
    m_service->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->report().stopped);
    QVERIFY(!m_watch->report().error);
    QCOMPARE(m_server->requests().size(), 1U);
}

void TestJobService::stopBeforeTheAnswer()
{
    QVERIFY(m_server->setFault(u"delay=60000"_s));
    fetch();
    m_service->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->report().stopped);
    QVERIFY(m_watch->report().partial);
    QCOMPARE(m_watch->rows(), 0U);
}

void TestJobService::stopWithoutALoadDoesNothing()
{
    m_service->stop();
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    m_service->stop();
    QCOMPARE(m_watch->reports.size(), 1U);
    QVERIFY(!m_watch->report().stopped);
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
}

void TestJobService::stopFromStarted()
{
    connect(m_service.get(), &JobSource::started, this, [this] { m_service->stop(); });
    QVERIFY(m_server->setFault(u"delay=60000"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QVERIFY(m_watch->report().stopped);
    QVERIFY(m_server->requests().empty());
}

void TestJobService::newLoadSupersedesTheOld()
{
    QVERIFY(m_server->setFault(u"stall=200000,times=1"_s));
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->rows() > 50, LongestWait);
    const auto oldStore = m_watch->store;
    const auto progressBefore = m_watch->progress.size();
    fetch();
    QVERIFY(m_watch->store != oldStore);
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QCOMPARE(m_watch->reports.size(), 1U);
    QCOMPARE(m_watch->report().generation, Generation(2));
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
    for (std::size_t i = progressBefore; i < m_watch->progress.size(); ++i)
        QCOMPARE(m_watch->progress[i].generation, Generation(2));
    // Many at once: only the last one emits signals.
    for (int i = 0; i < 20; ++i)
        fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QCOMPARE(m_watch->reports.size(), 2U);
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
}

void TestJobService::canFetchFromFinished()
{
    bool again = true;
    connect(m_service.get(), &JobSource::finished, this, [&, this] {
        if (std::exchange(again, false))
            fetch();
    });
    fetch();
    QTRY_COMPARE(m_watch->reports.size(), 2U);
    QCOMPARE(m_watch->rows(), std::size_t(Jobs));
}

void TestJobService::destructionEndsALoad_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("before the headers") << u"delay=60000"_s;
    QTest::newRow("in the body") << u"stall=200000"_s;
    QTest::newRow("in a stream") << u"drip=100/1"_s;
    QTest::newRow("in a wait") << u"status=429,retry-after=3000"_s;
}

void TestJobService::destructionEndsALoad()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault));
    fetch();
    m_service->fetchSummary(connection(), m_key, u"x"_s);
    QTRY_VERIFY(!m_server->requests().empty());
    QElapsedTimer timer;
    timer.start();
    m_service.reset();
    QVERIFY(timer.elapsed() < LongestWait); // what it ends would take longer
    QVERIFY(m_watch->reports.empty());
}

void TestJobService::reportsAServerThatIsNotThere()
{
    const Connection gone = connection();
    m_server->stop();
    m_service->fetch(gone, m_key, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Network);
    QVERIFY(m_watch->report().error->summary.contains("127.0.0.1"_L1));
    QVERIFY(m_watch->waits.empty());
}

void TestJobService::fetchesOneJobAnewWhenItBreaksOff()
{
    QSignalSpy spy(m_service.get(), &JobService::jobFetched);
    QVERIFY(m_server->setFault(u"cut=100,length,times=2"_s));
    m_service->fetchJob(connection(), m_key, QString::fromStdString(m_server->jobs().jobId(7)));
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, LongestWait);
    QVERIFY(static_cast<const JobResult *>(spy[0][1].constData())->hasValue());
    QCOMPARE(m_server->requests().size(), 3U);
}

void TestJobService::fetchesOneJob()
{
    QSignalSpy spy(m_service.get(), &JobService::jobFetched);
    const QString id = QString::fromStdString(m_server->jobs().jobId(7));
    const RequestId request = m_service->fetchJob(connection(), m_key, id);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, LongestWait);
    QCOMPARE(spy[0][0].value<RequestId>(), request);
    const auto result = *static_cast<const JobResult *>(spy[0][1].constData());
    QVERIFY(result.hasValue());
    QCOMPARE(result.value().store->rowCount(), 1U);
    std::string sent;
    std::string stored;
    m_server->jobs().appendJob(sent, 7);
    appendJobJson(*result.value().store, SourceRow(0), stored);
    QCOMPARE(
        QJsonDocument::fromJson(QByteArray::fromStdString(stored)),
        QJsonDocument::fromJson(QByteArray::fromStdString(sent)));
}

void TestJobService::reportsAMissingJob()
{
    QSignalSpy spy(m_service.get(), &JobService::jobFetched);
    m_service->fetchJob(connection(), m_key, u"a/b?c"_s);
    QVERIFY(m_server->setFault({}));
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, LongestWait);
    const auto missing = *static_cast<const JobResult *>(spy[0][1].constData());
    QVERIFY(!missing.hasValue());
    QCOMPARE(missing.error().kind, LoadErrorKind::NotFound);
    QVERIFY(missing.error().summary.contains("a/b?c"_L1));
    QCOMPARE(m_server->requests()[0].target, "/v2/confidence-scoring/job/a%2Fb%3Fc"_ba);

    QVERIFY(m_server->setFault(u"html"_s));
    m_service->fetchJob(connection(), m_key, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, LongestWait);
    const auto html = *static_cast<const JobResult *>(spy[1][1].constData());
    QVERIFY(!html.hasValue());
    QCOMPARE(html.error().kind, LoadErrorKind::NotJobs);
}

void TestJobService::fetchesSummaries()
{
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    const auto text = [this](Field field) { return QString::fromUtf8(m_watch->store->text(field, SourceRow(0))); };
    const QString agent = text(Field::AgentName);
    const QString session = text(Field::AgentSessionId);
    QVERIFY(!agent.isEmpty() && !session.isEmpty());

    QSignalSpy spy(m_service.get(), &JobService::summaryFetched);
    const RequestId first = m_service->fetchSummary(connection(), m_key, agent);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, LongestWait);
    QCOMPARE(spy[0][0].value<RequestId>(), first);
    const auto ofAgent = *static_cast<const SummaryResult *>(spy[0][1].constData());
    QVERIFY(ofAgent.hasValue());
    QVERIFY(!ofAgent.value().modules.isEmpty());
    QVERIFY(ofAgent.value().jobIds.contains(text(Field::JobId)));

    m_service->fetchSummary(connection(), m_key, agent, session);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, LongestWait);
    const auto ofSession = *static_cast<const SummaryResult *>(spy[1][1].constData());
    QVERIFY(ofSession.hasValue());
    QVERIFY(!ofSession.value().turns.isEmpty());
    QVERIFY(ofSession.value().jobIds.size() < ofAgent.value().jobIds.size());

    m_service->fetchSummary(connection(), m_key, u"no/such agent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 3, LongestWait);
    const auto missing = *static_cast<const SummaryResult *>(spy[2][1].constData());
    QVERIFY(!missing.hasValue());
    QCOMPARE(missing.error().kind, LoadErrorKind::NotFound);
    QVERIFY(missing.error().summary.contains("no/such agent"_L1));
}

void TestJobService::cancelsThings()
{
    QVERIFY(m_server->setFault(u"delay=60000"_s));
    QSignalSpy spy(m_service.get(), &JobService::jobFetched);
    const RequestId slow = m_service->fetchJob(connection(), m_key, u"slow"_s);
    QTRY_VERIFY(!m_server->requests().empty());
    m_service->cancel(slow);
    m_service->cancel(slow);
    QVERIFY(m_server->setFault({}));
    const RequestId next = m_service->fetchJob(connection(), m_key, u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, LongestWait);
    QCOMPARE(spy[0][0].value<RequestId>(), next);
}

void TestJobService::refusesUnaskableNames()
{
    QSignalSpy jobs(m_service.get(), &JobService::jobFetched);
    QSignalSpy summaries(m_service.get(), &JobService::summaryFetched);
    for (const auto &name : {u""_s, u"."_s, u".."_s}) {
        m_service->fetchJob(connection(), m_key, name);
        m_service->fetchSummary(connection(), m_key, name);
    }
    m_service->fetchSummary(connection(), m_key, u"agent"_s, u".."_s);
    m_service->fetchJob({u"x"_s, u"http://example.com"_s}, m_key, u"j"_s);
    QTRY_COMPARE_WITH_TIMEOUT(jobs.size(), 4, LongestWait);
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 4, LongestWait);
    for (const auto &call : jobs)
        QVERIFY(!static_cast<const JobResult *>(call[1].constData())->hasValue());
    for (const auto &call : summaries)
        QVERIFY(!static_cast<const SummaryResult *>(call[1].constData())->hasValue());
    QVERIFY(m_server->requests().empty());
}

QTEST_GUILESS_MAIN(TestJobService)
#include "tst_jobservice.moc"
