// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every allocation fails once: of reading, storing, querying and exporting a small list of jobs, as SQLite tests
// itself.
#include <algorithm>
#include <cstdio>

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "core/base/threads.h"
#include "core/load/fileloader.h"
#include "core/query/idorder.h"
#include "core/query/queryrunner.h"
#include "core/query/runquery.h"
#include "export/exportcolumns.h"
#include "export/fileexport.h"
#include "helpers/corehelpers.h"
#include "helpers/failingallocations.h"
#include "helpers/gzip.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr long MostAllocations = 20'000; // of one run: more is a loop without an end

/// Runs \p task again and again with another allocation that fails, until none does. The task gets the failing
/// allocation, and returns after its checks. Returns the number of allocations tried.
template <typename Task> long failEach(const Task &task)
{
    for (long n = 0; n < MostAllocations; ++n) {
        bool failed = false;
        task(n, failed);
        if (!failed || QTest::currentTestFailed())
            return n;
    }
    return -1;
}

void tell(const char *what, long count)
{
    std::printf("%s: %ld allocations tried\n", what, count);
}

/// A list that takes all paths of the parser: escapes, unknown fields, odd numbers, unusable values, repeated ids, lost
/// halves of characters, long texts.
std::string oddJobs(std::string_view separator)
{
    std::string jobs;
    for (int i = 0; i < 150; ++i) {
        const std::string number = std::to_string(i);
        if (i > 0)
            jobs.append(separator);
        jobs.append(R"({"job_id":"job-)").append(i == 9 ? "8" : number).append(R"(","agent_identity_context":)");
        if (i == 5)
            jobs.append(R"("none")");
        else
            jobs.append(R"({"customer_id":"c","project_id":"p)")
                .append(number)
                .append(i % 10 == 3 ? R"(","agent_turn":3.0,"who":18446744073709551616})" : R"(","agent_turn":4})");
        jobs.append(R"(,"module":"correctness","status":"completed","score":)");
        jobs.append(i % 7 == 0 ? "0.85e0" : i % 7 == 1 ? R"("high")" : i % 7 == 2 ? "null" : "0.5");
        jobs.append(R"(,"explanation":")").append(i % 20 == 4 ? std::string(5000, 'x') : R"(say \"so\" now)");
        jobs.append(i == 6 ? "\\ud83d" : "").append("\"");
        if (i % 4 == 0)
            jobs.append(",\"extra_")
                .append(std::to_string(i % 12))
                .append("\":{\"a\":[1,2,")
                .append(number)
                .append("]}");
        jobs.append("}");
    }
    return jobs;
}

std::string list()
{
    return "[" + oddJobs(",\n") + "]";
}

std::vector<std::string> rowsOf(const JobStore &store)
{
    std::vector<std::string> rows(store.rowCount());
    for (std::size_t i = 0; i < rows.size(); ++i)
        appendJobJson(store, row(i), rows[i]);
    return rows;
}

/// Whether the store has the first rows of \p all, each whole.
bool holdsFirstOf(const JobStore &store, const std::vector<std::string> &all)
{
    const std::vector<std::string> rows = rowsOf(store);
    return rows.size() <= all.size() && std::equal(rows.begin(), rows.end(), all.begin());
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> countsOf(const QueryResult &result)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> counts;
    for (const auto &[field, values] : result.facets) {
        for (const FacetCount &value : values)
            counts.emplace_back(value.code, value.rows);
    }
    return counts;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JobQuery manyThings()
{
    JobQuery query;
    query.refinement.text = u"SO"_s;
    query.refinement.facets[Field::Module] = {u"correctness"_s};
    query.refinement.excluded[Field::ProjectId] = {u"p7"_s};
    query.facets = {Field::Module, Field::Status, Field::ProjectId};
    query.scores = true;
    query.sort = {{Field::ProjectId, Qt::DescendingOrder}, {Field::Score, Qt::AscendingOrder}};
    return query;
}

} // namespace

class TestAllocationFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfTheReaderStayWhole_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<int>("piece");
        const std::string whole = list();
        QTest::newRow("list") << whole << 1'000'000;
        QTest::newRow("list, small pieces") << whole << 997;
        QTest::newRow("lines") << oddJobs("\n") << 1'000'000;
        std::string damaged = whole;
        damaged.insert(damaged.find("job-20") + 4, "\"");
        damaged[damaged.find("job-70") - 12] = '[';
        QTest::newRow("damaged") << damaged << 1'000'000;
        QTest::newRow("cut off") << whole.substr(0, whole.size() - 200) << 4096;
    }

    void rowsOfTheReaderStayWhole()
    {
        QFETCH(std::string, body);
        QFETCH(int, piece);
        const auto nextSize = [piece] { return static_cast<std::size_t>(piece); };
        const std::vector<std::string> all = rowsOf(*readPieces(body, JobStreamReader::Format::Any, nextSize).store);
        QVERIFY(all.size() >= 140);
        const long tried = failEach([&](long n, bool &failed) {
            auto store = std::make_shared<JobStore>();
            std::optional<JobStreamReader> reader;
            FailingAllocations allocations(n);
            bool caught = false;
            try {
                reader.emplace(store, JobStreamReader::Format::Any);
                for (std::string_view rest = body; !rest.empty();) {
                    const std::size_t size = std::min(nextSize(), rest.size());
                    reader->feed({rest.data(), size});
                    rest.remove_prefix(size);
                }
                reader->finish();
            } catch (const std::bad_alloc &) {
                caught = true;
            }
            failed = allocations.stop();
            if (reader)
                reader->publish();
            QVERIFY(holdsFirstOf(*store, all));
            if (!caught)
                QCOMPARE(store->rowCount(), all.size());
            for (std::size_t i = 0; i < store->rowCount(); ++i) {
                const std::string_view id = store->text(Field::JobId, row(i));
                const auto found = reader->ids()->find(*store, id);
                QVERIFY(found);
                QCOMPARE(store->text(Field::JobId, *found), id);
            }
        });
        QVERIFY(tried > 100);
        tell(QTest::currentDataTag(), tried);
    }

    void rowsOfTheStoreAreAllOrNone()
    {
        constexpr std::size_t Batch = 40;
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < 300; ++i)
            texts.push_back("text-" + std::to_string(i));
        std::vector<JobDraft> drafts(texts.size());
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            for (const Field field : {Field::JobId, Field::AgentName, Field::Explanation}) {
                drafts[i].texts[index(field)] = texts[i];
                drafts[i].states[index(field)] = ValueState::Present;
            }
            drafts[i].identityState = ValueState::Present;
            drafts[i].unknown.push_back({texts[i], "1", FieldLevel::Job});
        }
        JobStore good;
        good.append(drafts);
        good.publish();
        const std::vector<std::string> all = rowsOf(good);
        const long tried = failEach([&](long n, bool &failed) {
            JobStore store;
            JobIdIndex ids;
            FailingAllocations allocations(n);
            for (std::size_t first = 0; first < drafts.size();) {
                const std::size_t before = store.appendedRows();
                const auto batch = std::span(drafts).subspan(first, std::min(Batch, drafts.size() - first));
                try {
                    ids.reserve(batch.size());
                    store.append(batch);
                } catch (const std::bad_alloc &) {
                    QCOMPARE(store.appendedRows(), before);
                    store.publish();
                    QVERIFY(holdsFirstOf(store, all));
                    continue; // the same again
                }
                for (std::size_t i = 0; i < batch.size(); ++i) {
                    const auto hash = ids.prefetch(texts[first + i]);
                    QVERIFY(!ids.insert(store, texts[first + i], row(first + i), hash));
                }
                first += batch.size();
            }
            failed = allocations.stop();
            store.publish();
            QVERIFY(rowsOf(store) == all); // no value of the failed batch is left in the rows
            QCOMPARE(store.dictionary(Field::AgentName).size(), good.dictionary(Field::AgentName).size());
            for (std::size_t i = 0; i < texts.size(); ++i)
                QCOMPARE(ids.find(store, texts[i]), std::optional(row(i)));
        });
#ifdef ASSAY_TEST_FAILS_MALLOC // most of the store's memory comes from it
        QVERIFY(tried > 20);
#endif
        tell("store", tried);
    }

    void queriesGiveAllOrNothing()
    {
        const Reading reading = readWhole(list());
        const JobQuery query = manyThings();
        const auto run = [&](IdOrder &ids) {
            return *runQuery(reading.store, reading.store->rowCount(), query, {}, &ids);
        };
        IdOrder fresh;
        const QueryResult right = run(fresh);
        QVERIFY(right.shownRows() > 50);
        const long tried = failEach([&](long n, bool &failed) {
            IdOrder ids;
            FailingAllocations allocations(n);
            std::optional<QueryResult> result;
            try {
                result = run(ids);
            } catch (const std::bad_alloc &) {
            }
            failed = allocations.stop();
            QVERIFY(failed || result);
            for (int again = 0; again < 2; ++again) {
                if (result) {
                    QVERIFY(result->order == right.order);
                    QVERIFY(countsOf(*result) == countsOf(right));
                }
                result = run(ids); // what it keeps between queries is whole
            }
        });
        QVERIFY(tried > 20);
        tell("query", tried);
    }

    void exportsReplaceTheFileOrLeaveIt_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("CSV") << ExportFormat::Csv;
        QTest::newRow("JSON") << ExportFormat::Json;
    }

    void exportsReplaceTheFileOrLeaveIt()
    {
        QFETCH(ExportFormat, format);
        const Reading reading = readWhole(list());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"jobs"_s);
        ExportRequest request;
        request.store = reading.store;
        request.columns = allColumns(*reading.store);
        request.wholeJobs = true;
        request.format = format;
        request.rows = AllRows{reading.store->rowCount()};
        QCOMPARE(exportToFile(path, request).outcome, ExportResult::Outcome::Done);
        const QByteArray right = contentOf(path);
        const QByteArray old = "an older file\n";
        const long tried = failEach([&](long n, bool &failed) {
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly | QIODevice::Truncate));
            before.write(old);
            before.close();
            FailingAllocations allocations(n);
            const ExportResult result = exportToFile(path, request);
            failed = allocations.stop();
            QVERIFY(failed || result.outcome == ExportResult::Outcome::Done);
            QCOMPARE(result.outcome == ExportResult::Outcome::Done, !result.outOfMemory);
            QCOMPARE(contentOf(path), result.outOfMemory ? old : right);
            QCOMPARE(result.outOfMemory, static_cast<bool>(result.error));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"jobs"_s));
        });
        QVERIFY(tried > 20);
        tell(QTest::currentDataTag(), tried);
    }

    void theFileLoaderSaysSo_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }

    void theFileLoaderSaysSo()
    {
        QFETCH(bool, packed);
        const std::string body = list();
        const std::vector<std::string> all = rowsOf(*readWhole(body).store);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"jobs.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(packed ? gzip(QByteArray::fromStdString(body)) : QByteArray::fromStdString(body));
        file.close();
        int refused = 0;
        const auto openOnce = [&](long n, bool &failed) {
            FileLoader loader;
            QSignalSpy finished(&loader, &FileLoader::finished);
            bool isOpened = false;
            {
                FailingAllocations allocations(n);
                try {
                    loader.open(path);
                    isOpened = true;
                } catch (const std::bad_alloc &) { // the caller's: it did not begin
                }
                failed = allocations.stop();
            }
            QVERIFY(failed || isOpened);
            if (!isOpened)
                return;
            QVERIFY(!finished.isEmpty() || finished.wait());
            QCOMPARE(finished.size(), 1);
            const auto report = finished.front().front().value<LoadReport>();
            QVERIFY(report.ids);
            QVERIFY(holdsFirstOf(*report.store, all));
            if (report.error) {
                QCOMPARE(report.error->kind, LoadErrorKind::OutOfMemory);
                QVERIFY(report.partial);
                ++refused;
            } else {
                QCOMPARE(report.store->rowCount(), all.size());
            }
        };
        limitThreadStarts(0); // Qt crashes by itself when it has no memory for what it keeps of a new thread
        const long tried = failEach(openOnce);
        limitThreadStarts(-1);
        QVERIFY(tried > 100);
        QVERIFY(refused > tried / 2);
        tell(packed ? "file, packed" : "file", tried);
    }

    void theQueryRunnerSaysSo()
    {
        const Reading reading = readWhole(list());
        const JobQuery query = manyThings();
        int refused = 0;
        const long tried = failEach([&](long n, bool &failed) {
            QueryRunner runner;
            QSignalSpy finished(&runner, &QueryRunner::finished);
            QSignalSpy outOfMemory(&runner, &QueryRunner::outOfMemory);
            {
                FailingAllocations allocations(n);
                FailingAllocations::exemptThisThread(true);
                QEventLoop loop;
                connect(&runner, &QueryRunner::finished, &loop, &QEventLoop::quit);
                connect(&runner, &QueryRunner::outOfMemory, &loop, &QEventLoop::quit);
                QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
                runner.run(reading.store, query);
                loop.exec();
                QCOMPARE(finished.size() + outOfMemory.size(), 1);
                failed = allocations.stop();
                FailingAllocations::exemptThisThread(false);
            }
            QVERIFY(!runner.isRunning());
            refused += static_cast<int>(outOfMemory.size());
        });
        QVERIFY(tried > 20);
        QVERIFY(refused > tried / 2);
        tell("query runner", tried);
    }
};

QTEST_GUILESS_MAIN(TestAllocationFailures)

#include "tst_allocationfailures.moc"
