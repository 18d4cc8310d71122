// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on threads also runs where the system starts none, or only some.
#include <numeric>
#include <random>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/background.h"
#include "core/base/latesttask.h"
#include "core/base/parallel.h"
#include "core/load/fileloader.h"
#include "core/query/queryrunner.h"
#include "demo/server/demoserver.h"
#include "export/exportcolumns.h"
#include "export/fileexport.h"
#include "helpers/corehelpers.h"
#include "helpers/gzip.h"
#include "service/jobservice.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

std::string manyJobs(int count)
{
    std::string jobs = "[";
    for (int i = 0; i < count; ++i) {
        jobs.append(i > 0 ? "," : "").append("{\"job_id\":\"job-").append(std::to_string(i * 7919 % count));
        jobs.append("\",\"agent_identity_context\":{\"customer_id\":\"c\",\"project_id\":\"p\"},\"module\":");
        jobs.append("\"correctness\",\"status\":\"completed\",\"score\":7,\"explanation\":\"because\"}");
    }
    return jobs + "]";
}

ExportRequest requestFor(const std::shared_ptr<const JobStore> &store)
{
    ExportRequest request;
    request.store = store;
    request.columns = allColumns(*store);
    request.rows = AllRows{store->rowCount()};
    return request;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { limitThreadStarts(-1); }

    void theLimitOfATestHolds()
    {
        limitThreadStarts(2);
        QVERIFY(canStartThread());
        QVERIFY(!canStartThreads(2));
        QVERIFY(!tryThread([] {}).joinable());
        limitThreadStarts(-1);
        QVERIFY(canStartThreads(3));
    }

    void parallelLoopsCoverAll_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("no thread") << 0;
        QTest::newRow("one thread") << 1;
        QTest::newRow("as many as there are") << -1;
    }

    void parallelLoopsCoverAll()
    {
        QFETCH(int, threads);
        limitThreadStarts(threads);
        std::vector<int> touched(1000);
        inParts(touched.size(), 4, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                ++touched[i];
        });
        QCOMPARE(std::count(touched.begin(), touched.end(), 1), 1000);

        limitThreadStarts(threads);
        std::vector<int> numbers(8 * WorthAThread);
        std::iota(numbers.begin(), numbers.end(), 0);
        std::vector<int> sorted = numbers;
        std::shuffle(numbers.begin(), numbers.end(), std::mt19937(1));
        sortInParallel(numbers.data(), numbers.data() + numbers.size(), std::less(), 4);
        QVERIFY(numbers == sorted);
    }

    void aPartThatFailsIsThrown()
    {
        std::atomic<int> done = 0;
        const auto run = [&done] {
            inParts(4, 4, [&done](std::size_t part, std::size_t, std::size_t) {
                if (part == 2)
                    throw std::bad_alloc();
                ++done;
            });
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, run());
        QCOMPARE(done.load(), 3);
    }

    void aTaskRunsWithoutAThread()
    {
        limitThreadStarts(0);
        LatestTask task;
        int delivered = 0;
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered = 1; }; });
        QCOMPARE(delivered, 0); // from the event loop, as ever
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered = 2; }; });
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(delivered, 2);
        limitThreadStarts(-1);
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered = 3; }; });
        QTRY_COMPARE(delivered, 3);
    }

    void aTaskWithoutMemorySaysSo()
    {
        int told = 0;
        LatestTask task([&told] { ++told; });
        task.run([](const std::stop_token &) -> LatestTask::Deliver { throw std::bad_alloc(); });
        QTRY_COMPARE(told, 1);
        QVERIFY(!task.isRunning());
        bool delivered = false;
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered = true; }; });
        QTRY_VERIFY(delivered);
        QCOMPARE(told, 1);
    }

    void aFileIsReadAndExported_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("no thread") << 0;
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }

    void aFileIsReadAndExported()
    {
        QFETCH(int, threads);
        const std::string body = manyJobs(40'000); // so long that unpacking and formatting take threads
        QTemporaryDir folder;
        const QString packed = folder.filePath(u"jobs.json.gz"_s);
        QFile file(packed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(gzip(QByteArray::fromStdString(body)));
        file.close();
        const QString right = folder.filePath(u"right.csv"_s);
        const Reading reading = readWhole(body);
        QCOMPARE(exportToFile(right, requestFor(reading.store)).outcome, ExportResult::Outcome::Done);

        limitThreadStarts(threads);
        FileLoader loader;
        QSignalSpy loaded(&loader, &FileLoader::finished);
        loader.open(packed);
        QTRY_COMPARE(loaded.size(), 1);
        const auto report = loaded.front().front().value<LoadReport>();
        QVERIFY(!report.error);
        QCOMPARE(report.store->rowCount(), std::size_t{40'000});

        limitThreadStarts(threads);
        const QString written = folder.filePath(u"written.csv"_s);
        FileExport exporting;
        QSignalSpy ended(&exporting, &FileExport::finished);
        exporting.start(written, requestFor(report.store));
        QVERIFY(exporting.isRunning()); // until the event loop says so
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!exporting.isRunning());
        QCOMPARE(ended.front().front().value<ExportResult>().outcome, ExportResult::Outcome::Done);
        QVERIFY(contentOf(written) == contentOf(right));

        limitThreadStarts(threads);
        QueryRunner runner;
        QSignalSpy answered(&runner, &QueryRunner::finished);
        JobQuery query;
        query.refinement.text = u"because"_s;
        query.sort = {{Field::JobId, Qt::AscendingOrder}};
        runner.run(report.store, query);
        QTRY_COMPARE(answered.size(), 1);
        const auto result = answered.front().front().value<std::shared_ptr<const QueryResult>>();
        QCOMPARE(result->shownRows(), std::size_t{40'000});
        QCOMPARE(report.store->text(Field::JobId, result->sourceRow(ShownRow{1})), std::string_view("job-1"));
    }

    void backgroundWorkIsDoneAnyway()
    {
        bool isDone = false;
        limitThreadStarts(0);
        inBackground([&isDone] { isDone = true; });
        QVERIFY(isDone); // on this thread
        isDone = false;
        limitThreadStarts(1);
        inBackground([&isDone] { isDone = true; });
        waitForBackground();
        QVERIFY(isDone);
    }

    void theServiceSaysSo()
    {
        DemoServerOptions options;
        options.jobs = 10;
        DemoServer server(options);
        limitThreadStarts(0);
        QVERIFY(!server.start(u"127.0.0.1"_s, 0));
        QVERIFY(server.errorString().contains(u"threads"_s));
        limitThreadStarts(1); // for the listener, which serves by itself
        QVERIFY(server.start(u"127.0.0.1"_s, 0));
        const ApiKey key = ApiKey::fromText(u"a-key"_s).value();
        JobService service; // gets none
        QSignalSpy finished(&service, &JobService::finished);
        const Connection connection(u"demo"_s, server.baseUrl());
        service.fetch(connection, key, {});
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.front().front().value<LoadReport>();
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, LoadErrorKind::NoThreads);
        QVERIFY(report.partial);
        limitThreadStarts(-1);
        service.fetch(connection, key, {}); // there are threads again
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!finished.back().front().value<LoadReport>().error);
        QCOMPARE(finished.back().front().value<LoadReport>().store->rowCount(), std::size_t{10});
    }
};

QTEST_GUILESS_MAIN(TestThreads)

#include "tst_threads.moc"
