// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/query/runquery.h"
#include "export/fileexport.h"
#include "helpers/exporthelpers.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t ManyRows = 4'000'000; // long enough to be interrupted for certain

std::shared_ptr<const JobStore> threeJobs()
{
    return storeOf(
        "[" + job("a", R"("score":1)") + "," + job("b", R"("score":3)") + "," + job("c", R"("score":2)") + "]");
}

ExportRequest requestOf(const std::shared_ptr<const JobStore> &store)
{
    ExportRequest request;
    request.store = store;
    request.rows = AllRows{store->rowCount()};
    request.columns = {keyColumn(Field::JobId)};
    return request;
}

ExportRequest manyRows()
{
    ExportRequest request = requestOf(threeJobs());
    request.rows = ChosenRows(ManyRows, SourceRow{1});
    return request;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ExportResult resultOf(const QSignalSpy &spy)
{
    return spy.at(0).at(0).value<ExportResult>();
}

} // namespace

class FileExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(u"jobs.csv"_s);
    }

    void writesAllRowsAsReceived()
    {
        FileExport fileExport;
        QSignalSpy finished(&fileExport, &FileExport::finished);
        QSignalSpy progressed(&fileExport, &FileExport::progressed);
        fileExport.start(m_path, requestOf(threeJobs()));
        QVERIFY(fileExport.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!fileExport.isRunning());
        QCOMPARE(resultOf(finished).outcome, ExportResult::Outcome::Done);
        QCOMPARE(resultOf(finished).rows, 3);
        QCOMPARE(contents(m_path), QByteArray("job_id\r\na\r\nb\r\nc\r\n"));
        QCOMPARE(progressed.last().at(0).toLongLong(), 3);
        QCOMPARE(progressed.last().at(1).toLongLong(), 3);
    }

    void writesTheRowsShownInTheirOrder()
    {
        const auto store = threeJobs();
        JobQuery query;
        query.sort = {{Field::Score, Qt::DescendingOrder}};
        auto result = runQuery(store, store->rowCount(), query);
        QVERIFY(result);
        ExportRequest request = requestOf(store);
        request.rows = std::make_shared<const QueryResult>(std::move(*result));
        QCOMPARE(exportToFile(m_path, request).rows, 3);
        QCOMPARE(contents(m_path), QByteArray("job_id\r\nb\r\nc\r\na\r\n"));
    }

    void writesTheChosenRows()
    {
        ExportRequest request = requestOf(threeJobs());
        request.rows = ChosenRows{SourceRow{2}, SourceRow{0}};
        QCOMPARE(exportToFile(m_path, request).rows, 2);
        QCOMPARE(contents(m_path), QByteArray("job_id\r\nc\r\na\r\n"));
    }

    void manyRowsPassThroughTheBuffer()
    {
        ExportRequest request = requestOf(threeJobs());
        request.rows = ChosenRows(500'000, SourceRow{0});
        qint64 last = 0;
        int calls = 0;
        const ExportResult result = exportToFile(m_path, request, [&](qint64 rows) {
            QVERIFY(rows > last);
            last = rows;
            ++calls;
        });
        QCOMPARE(result.rows, 500'000);
        QCOMPARE(last, 500'000);
        QVERIFY(calls > 2);
        QCOMPARE(contents(m_path), "job_id\r\n" + QByteArray("a\r\n").repeated(500'000));
    }

    void longRowsPassInParts()
    {
        const QByteArray one(100'000, 'a');
        const QByteArray two(100'000, 'b');
        ExportRequest request = requestOf(
            storeOf("[" + job(one.toStdString(), R"("score":1)") + "," + job(two.toStdString(), R"("score":2)") + "]"));
        ChosenRows rows;
        QByteArray expected = "job_id\r\n";
        for (int i = 0; i < 300; ++i) {
            rows.push_back(i % 3 == 0 ? SourceRow{0} : SourceRow{1});
            expected += (i % 3 == 0 ? one : two) + "\r\n";
        }
        request.rows = rows;
        int calls = 0;
        const ExportResult result = exportToFile(m_path, request, [&](qint64) { ++calls; });
        QCOMPARE(result.rows, 300);
        QVERIFY(calls > 20); // 30 MB are not held at once
        QVERIFY(contents(m_path) == expected);
    }

    void cancelLeavesTheOldFile()
    {
        put(m_path, "old");
        FileExport fileExport;
        QSignalSpy finished(&fileExport, &FileExport::finished);
        fileExport.start(m_path, manyRows());
        fileExport.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(resultOf(finished).outcome, ExportResult::Outcome::Cancelled);
        QCOMPARE(contents(m_path), QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1); // no half file beside it
    }

    void cancelMidwayLeavesTheOldFile()
    {
        put(m_path, "old");
        std::stop_source stop;
        const ExportResult result = exportToFile(
            m_path, manyRows(), [&stop](qint64) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(result.outcome, ExportResult::Outcome::Cancelled);
        QVERIFY(result.rows > 0 && result.rows < static_cast<qint64>(ManyRows));
        QCOMPARE(contents(m_path), QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void destroyingItWhileItRunsLeavesTheOldFile()
    {
        put(m_path, "old");
        {
            FileExport fileExport;
            fileExport.start(m_path, manyRows());
        }
        QCOMPARE(contents(m_path), QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void badPlacesAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("named");
        QTest::newRow("no such folder") << u"/missing/jobs.csv"_s << u"there is no folder"_s;
        QTest::newRow("a folder") << QString() << u"is a folder"_s;
        QTest::newRow("below a file") << u"/file/jobs.csv"_s << u"is not a folder"_s;
    }

    void badPlacesAreNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, named);
        put(m_dir->filePath(u"file"_s), "old");
        FileExport fileExport;
        QSignalSpy finished(&fileExport, &FileExport::finished);
        fileExport.start(m_dir->path() + path, requestOf(threeJobs()));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(resultOf(finished).outcome, ExportResult::Outcome::Failed);
        QVERIFY2(resultOf(finished).error.contains(named), qPrintable(resultOf(finished).error));
        QVERIFY(resultOf(finished).error.contains(QDir::toNativeSeparators(m_dir->path() + path)));
    }

    void aWriteProtectedFileIsNotReplaced()
    {
        put(m_path, "old");
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        if (QFileInfo(m_path).isWritable())
            QSKIP("this user may write everywhere");
        QCOMPARE(exportToFile(m_path, requestOf(threeJobs())).outcome, ExportResult::Outcome::Failed);
        QCOMPARE(contents(m_path), QByteArray("old"));
    }

    void aFullDeviceIsAnErrorAndStaysADevice()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("there is no device that is always full");
        const ExportResult result = exportToFile(full, requestOf(threeJobs()));
        QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
        QVERIFY(result.error.contains(full));
        QVERIFY(QFile::exists(full) && !QFileInfo(full).isFile());
    }

    void theEndingTellsTheFormat_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << u"a/b.csv"_s << int(ExportFormat::Csv);
        QTest::newRow("upper case") << u"B.CSV"_s << int(ExportFormat::Csv);
        QTest::newRow("tsv") << u"b.tsv"_s << int(ExportFormat::Tsv);
        QTest::newRow("json") << u"b.json"_s << int(ExportFormat::Json);
        QTest::newRow("ndjson") << u"b.ndjson"_s << int(ExportFormat::Ndjson);
        QTest::newRow("jsonl") << u"b.jsonl"_s << int(ExportFormat::Ndjson);
        QTest::newRow("two dots") << u"b.csv.json"_s << int(ExportFormat::Json);
        QTest::newRow("other") << u"b.txt"_s << -1;
        QTest::newRow("none") << u"csv"_s << -1;
    }

    void theEndingTellsTheFormat()
    {
        QFETCH(QString, path);
        QFETCH(int, format);
        const auto told = exportFormatOfPath(path);
        QCOMPARE(told ? int(*told) : -1, format);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(FileExportTest)
#include "tst_fileexport.moc"
