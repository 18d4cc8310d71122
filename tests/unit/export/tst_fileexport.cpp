// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <csignal>
#include <utility>
#include <vector>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif
#endif

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

#ifdef Q_OS_UNIX
struct stat statusOf(const QString &path)
{
    struct stat status = {};
    (void)::stat(qPrintable(path), &status);
    return status;
}
#endif

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
        QVERIFY2(resultOf(finished).error().contains(named), qPrintable(resultOf(finished).error()));
        QVERIFY(resultOf(finished).error().contains(QDir::toNativeSeparators(m_dir->path() + path)));
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

#ifdef Q_OS_UNIX
    void aReplacedFileKeepsItsMode_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0600, 0640, 0644, 0664, 0666, 0755, 0606})
            QTest::addRow("%o", mode) << mode;
    }

    void aReplacedFileKeepsItsMode()
    {
        QFETCH(int, mode);
        put(m_path, "old");
        QCOMPARE(::chmod(qPrintable(m_path), static_cast<mode_t>(mode)), 0);
        QCOMPARE(exportToFile(m_path, requestOf(threeJobs())).rows, 3);
        QCOMPARE(static_cast<int>(statusOf(m_path).st_mode & 07777), mode);
    }

    void aNewFileHasTheModeOfNewFiles()
    {
        const mode_t before = ::umask(027);
        const ExportResult result = exportToFile(m_path, requestOf(threeJobs()));
        ::umask(before);
        QCOMPARE(result.rows, 3);
        QCOMPARE(static_cast<int>(statusOf(m_path).st_mode & 07777), 0640);
    }

    void aReplacedFileKeepsItsGroup()
    {
        put(m_path, "old");
        std::vector<gid_t> groups(static_cast<std::size_t>(std::max(::getgroups(0, nullptr), 0)));
        (void)::getgroups(static_cast<int>(groups.size()), groups.data());
        groups.push_back(12'345); // where everything is allowed
        const gid_t own = statusOf(m_path).st_gid;
        const auto other = std::ranges::find_if(groups, [&](gid_t group) {
            return group != own && ::chown(qPrintable(m_path), static_cast<uid_t>(-1), group) == 0;
        });
        if (other == groups.end())
            QSKIP("this user is in one group only");
        QCOMPARE(exportToFile(m_path, requestOf(threeJobs())).rows, 3);
        QCOMPARE(statusOf(m_path).st_gid, *other);
        QCOMPARE(contents(m_path), QByteArray("job_id\r\na\r\nb\r\nc\r\n"));
    }

#ifdef Q_OS_LINUX
    void aReplacedFileKeepsItsAccessList()
    {
        put(m_path, "old");
        // user::rw-, user:54321:r--, group::r--, mask::r--, other::---
        struct Entry
        {
            quint16 tag, permissions;
            quint32 id;
        };
        constexpr quint32 None = 0xffffffff;
        const std::array entries{
            Entry{1, 6, None}, Entry{2, 4, 54'321}, Entry{4, 4, None}, Entry{16, 4, None}, Entry{32, 0, None}};
        QByteArray list("\2\0\0\0", 4);
        list.append(reinterpret_cast<const char *>(entries.data()), sizeof entries);
        const char *name = "system.posix_acl_access";
        if (::setxattr(qPrintable(m_path), name, list.constData(), static_cast<std::size_t>(list.size()), 0) != 0)
            QSKIP("the file system has no access lists");
        QCOMPARE(exportToFile(m_path, requestOf(threeJobs())).rows, 3);
        QByteArray kept(list.size(), '\0');
        QCOMPARE(::getxattr(qPrintable(m_path), name, kept.data(), static_cast<std::size_t>(kept.size())), list.size());
        QCOMPARE(kept, list);
    }
#endif

    void aHardLinkIsMentioned()
    {
        put(m_path, "old");
        const QString second = m_dir->filePath(u"second.csv"_s);
        QCOMPARE(::link(qPrintable(m_path), qPrintable(second)), 0);
        const ExportResult result = exportToFile(m_path, requestOf(threeJobs()));
        QCOMPARE(result.outcome, ExportResult::Outcome::Done);
        QVERIFY2(result.remark && result.remark().contains(u"hard links"_s), "no word of the other names");
        QCOMPARE(contents(second), QByteArray("old"));
        QVERIFY(!exportToFile(m_path, requestOf(threeJobs())).remark); // it is alone now
    }

    void aNameAsLongAsAllowedCanBeWritten()
    {
        const QString path = m_dir->filePath(QString(251, u'a') + u".csv"_s);
        QCOMPARE(exportToFile(path, requestOf(threeJobs())).rows, 3);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void cancelEndsAnExportToAPipeWithoutAReader()
    {
        QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
        FileExport fileExport;
        QSignalSpy finished(&fileExport, &FileExport::finished);
        fileExport.start(m_path, requestOf(threeJobs()));
        fileExport.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(resultOf(finished).outcome, ExportResult::Outcome::Cancelled);
    }

    void aStreamThatCannotBeOpenedHasTakenNothing()
    {
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(m_path), sizeof(address.sun_path));
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        const ExportResult result = exportToFile(m_path, requestOf(threeJobs()));
        ::close(listener);
        QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
        QVERIFY(!result.isOpened);
        QVERIFY2(result.error().contains(u"cannot be written"), qPrintable(result.error()));
        QVERIFY2(!result.error().contains(u"stopped"), qPrintable(result.error()));
    }

    void aReaderThatLeavesIsTold()
    {
        QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
        const auto before = std::signal(SIGPIPE, SIG_IGN);
        const int reader = ::open(qPrintable(m_path), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        bool isClosed = false;
        const ExportResult result = exportToFile(m_path, manyRows(), [&](qint64 rows) {
            if (rows > 0 && !std::exchange(isClosed, true))
                ::close(reader);
        });
        std::signal(SIGPIPE, before);
        QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
        QVERIFY(result.readerLeft);
        QVERIFY(result.error().contains(m_path));
    }
#endif

    void aFullDeviceIsAnErrorAndStaysADevice()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("there is no device that is always full");
        const ExportResult result = exportToFile(full, requestOf(threeJobs()));
        QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
        QVERIFY(result.error().contains(full));
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
