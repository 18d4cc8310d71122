// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <thread>

#include <QFile>
#include <QSignalSpy>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include "core/load/fileloader.h"
#include "helpers/gzip.h"

using namespace assay;
using namespace Qt::StringLiterals;

// moc can't parse raw strings before the class, so the class comes first.
class TestFileLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void ignoresBytesBehindPackedData_data();
    void ignoresBytesBehindPackedData();
    void keepsTheJobsBeforeDamagedPackedData();
    void packedDataGrowsOnlySoFar();
    void tellsOfAFileThatMayNotBeRead();
#ifdef Q_OS_UNIX
    void readsAPipe_data();
    void readsAPipe();
    void aPipeThatNobodyWritesToCanBeStopped();
#endif
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void reportsProgress();
    void stopKeepsWhatArrived();
    void anotherOpenSilencesTheOneBefore();
    void mayBeDestroyedWhileItReads();
    void readsOneFileAfterTheOther();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray job(int number)
{
    return R"({"job_id":"j)" + QByteArray::number(number)
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"s"})";
}

QByteArray array(int jobs)
{
    QByteArray all = "[";
    for (int i = 0; i < jobs; ++i)
        all += (i == 0 ? "" : ",\n") + job(i);
    return all + "]";
}

/// A loader and its signals; waits for the end of a load.
struct Loading
{
    FileLoader loader;
    QSignalSpy started{&loader, &JobSource::started};
    QSignalSpy progressed{&loader, &JobSource::progressed};
    QSignalSpy finished{&loader, &JobSource::finished};

    [[nodiscard]] LoadReport report() const { return finished.last().first().value<LoadReport>(); }
};

} // namespace

void TestFileLoader::initTestCase()
{
    qRegisterMetaType<Generation>("assay::Generation");
    qRegisterMetaType<LoadReport>("assay::LoadReport");
    qRegisterMetaType<LoadProgress>("assay::LoadProgress");
    qRegisterMetaType<std::shared_ptr<const JobStore>>("std::shared_ptr<const assay::JobStore>");
    QVERIFY(m_folder.isValid());
}

QString TestFileLoader::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestFileLoader::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("rows");
    const QByteArray lines = job(0) + "\n" + job(1) + "\r\n" + job(2) + "\n";
    const QByteArray large = array(20'000); // several pieces
    QTest::newRow("array") << array(3) << 3;
    QTest::newRow("empty array") << QByteArray("[]\n") << 0;
    QTest::newRow("NDJSON") << lines << 3;
    QTest::newRow("NDJSON without a last line end") << lines.chopped(1) << 3;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + array(3) << 3;
    QTest::newRow("large array") << large << 20'000;
    QTest::newRow("gzip of an array") << gzip(array(3)) << 3;
    QTest::newRow("gzip of NDJSON") << gzip(lines) << 3;
    QTest::newRow("gzip of a large array") << gzip(large) << 20'000;
    QTest::newRow("several gzip members") << gzip(large.left(700'000)) + gzip({}) + gzip(large.mid(700'000)) << 20'000;
}

void TestFileLoader::reads()
{
    QFETCH(QByteArray, content);
    QFETCH(int, rows);
    const QString path = write(u"jobs.json"_s, content);
    Loading loading;
    const Generation generation = loading.loader.open(path);
    QCOMPARE(loading.started.size(), 1);
    QTRY_COMPARE(loading.finished.size(), 1);
    const LoadReport report = loading.report();
    QCOMPARE(report.generation, generation);
    QVERIFY2(!report.error, qPrintable(report.error ? report.error->summary : QString()));
    QVERIFY(!report.partial && !report.stopped && report.problems.isEmpty());
    QCOMPARE(report.store->rowCount(), static_cast<std::size_t>(rows));
    QCOMPARE(report.store.get(), loading.started.first().last().value<std::shared_ptr<const JobStore>>().get());
    if (rows > 0) {
        const std::string last = "j" + std::to_string(rows - 1);
        QCOMPARE(report.ids->find(*report.store, last), std::optional(static_cast<SourceRow>(rows - 1)));
    }
}

void TestFileLoader::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("rows"); // at least
    const auto add = [](const char *name, const QByteArray &content, LoadErrorKind kind, int rows) {
        QTest::newRow(name) << content << static_cast<int>(kind) << rows;
    };
    const QByteArray large = array(20'000);
    add("empty", {}, LoadErrorKind::NotJobs, 0);
    add("rubbish", QByteArray(5000, '\xFF'), LoadErrorKind::NotJobs, 0);
    add("HTML", "<html></html>", LoadErrorKind::NotJobs, 0);
    add("cut off", array(5).chopped(20), LoadErrorKind::CutOff, 4);
    add("cut off before the last bracket", array(5).chopped(1), LoadErrorKind::CutOff, 5);
    add("cut off NDJSON", job(0) + "\n" + job(1).chopped(5), LoadErrorKind::CutOff, 1);
    add("gzip cut off", gzip(large).chopped(2000), LoadErrorKind::CutOff, 1000);
    add("gzip without its checksum", gzip(array(5)).chopped(8), LoadErrorKind::CutOff, 5);
    add("gzip, wrong checksum", withByteChanged(gzip(array(5)), -6), LoadErrorKind::CutOff, 5);
    add("gzip, damaged within", withByteChanged(gzip(large), 1000), LoadErrorKind::CutOff, 0);
    add("gzip, damaged in the second member",
        gzip(large.left(700'000)) + withByteChanged(gzip(large.mid(700'000)), 1000), LoadErrorKind::CutOff, 0);
    add("gzip, no method in the second member", gzip(array(5)) + withByteChanged(gzip(array(1)), 2),
        LoadErrorKind::CutOff, 5);
    add("gzip, wrong header", QByteArray("\x1f\x8b\x01\x02\x03\x04", 6), LoadErrorKind::CutOff, 0);
    add("gzip of nothing", gzip({}), LoadErrorKind::NotJobs, 0);
    add("gzip, two bytes only", QByteArray("\x1f\x8b"), LoadErrorKind::CutOff, 0);
}

void TestFileLoader::tellsWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QFETCH(int, rows);
    Loading loading;
    (void)loading.loader.open(write(u"bad.json"_s, content));
    QTRY_COMPARE(loading.finished.size(), 1);
    const LoadReport report = loading.report();
    QVERIFY(report.error);
    QCOMPARE(static_cast<int>(report.error->kind), kind);
    QVERIFY(report.error->summary.contains(u"bad.json"_s) && !report.error->advice.isEmpty());
    QVERIFY(report.partial && !report.stopped);
    QVERIFY(report.store->rowCount() >= static_cast<std::size_t>(rows));
    QVERIFY(report.ids);
}

void TestFileLoader::ignoresBytesBehindPackedData_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("words") << QByteArray("no gzip here");
    QTest::newRow("one byte") << QByteArray("\n");
    QTest::newRow("half a mark") << QByteArray("\x1f");
    QTest::newRow("almost a mark") << QByteArray("\x1f\x8c");
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
}

void TestFileLoader::ignoresBytesBehindPackedData()
{
    QFETCH(QByteArray, behind);
    const QByteArray large = array(20'000);
    const QList<QByteArray> all{gzip(large), gzip(large.left(700'000)) + gzip(large.mid(700'000))};
    for (const QByteArray &packed : all) {
        Loading loading;
        (void)loading.loader.open(write(u"behind.json.gz"_s, packed + behind));
        QTRY_COMPARE(loading.finished.size(), 1);
        const LoadReport report = loading.report();
        QVERIFY(!report.error && !report.partial);
        QCOMPARE(report.store->rowCount(), std::size_t{20'000});
        QCOMPARE(report.problems.items, (QList<Problem>{{ProblemKind::TrailingBytes, true, 0, large.size(), {}}}));
    }
}

void TestFileLoader::keepsTheJobsBeforeDamagedPackedData()
{
    const QByteArray large = array(20'000);
    const QByteArray packed = gzip(large);
    Loading loading;
    (void)loading.loader.open(write(u"damaged.json.gz"_s, withByteChanged(packed, packed.size() / 2)));
    QTRY_COMPARE(loading.finished.size(), 1);
    const LoadReport report = loading.report();
    QVERIFY(report.error && report.partial);
    QCOMPARE(report.error->kind, LoadErrorKind::CutOff);
    QVERIFY(report.error->summary.contains(u"damaged"_s));
    QVERIFY(!report.error->detail.isEmpty());
    QVERIFY(report.store->rowCount() > 5'000);
}

void TestFileLoader::packedDataGrowsOnlySoFar()
{
    const QByteArray jobs = array(3);
    QByteArray body = jobs.chopped(1) + QByteArray(PackedLimits::HarmlessSize, ' ') + jobs.mid(1).prepend(',');
    const QString path = write(u"bomb.json.gz"_s, gzip(body)); // packs to a thousandth
    Loading refused;
    (void)refused.loader.open(path);
    QTRY_COMPARE(refused.finished.size(), 1);
    QVERIFY(refused.report().error);
    QCOMPARE(refused.report().error->kind, LoadErrorKind::CutOff);
    QVERIFY(refused.report().error->summary.contains(u"grows too large"_s));
    QVERIFY(refused.report().error->advice.contains(u"--unpack-ratio 0"_s));
    QVERIFY(refused.report().partial);
    QCOMPARE(refused.report().store->rowCount(), std::size_t{3}); // those before

    Loading allowed;
    allowed.loader.setPackedLimits({0});
    (void)allowed.loader.open(path);
    QTRY_COMPARE(allowed.finished.size(), 1);
    QVERIFY(!allowed.report().error);
    QCOMPARE(allowed.report().store->rowCount(), std::size_t{6});

    body.resize(PackedLimits::HarmlessSize / 2);
    Loading harmless; // however much it grows
    (void)harmless.loader.open(write(u"small.json.gz"_s, gzip(body)));
    QTRY_COMPARE(harmless.finished.size(), 1);
    QCOMPARE(harmless.report().store->rowCount(), std::size_t{3});
    QVERIFY(!harmless.report().error->summary.contains(u"grows too large"_s)); // it only ends too early
}

void TestFileLoader::tellsOfAFileThatMayNotBeRead()
{
    QString locked = write(u"locked.json"_s, array(1));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(locked, {})); // Windows knows no such file by Qt's means
#endif
    if (QFile probe(locked); probe.open(QIODevice::ReadOnly))
        locked = m_folder.filePath(u"root may read everything"_s); // what is not there can't be read by anyone
    const QStringList paths{m_folder.filePath(u"missing.json"_s), m_folder.path(), locked};
    for (const QString &path : paths) {
        Loading loading;
        (void)loading.loader.open(path);
        QTRY_COMPARE(loading.finished.size(), 1);
        QVERIFY(loading.report().error);
        QCOMPARE(loading.report().error->kind, LoadErrorKind::File);
        QVERIFY2(
            !loading.report().error->detail.isEmpty() && loading.report().error->detail != u"Unknown error"_s,
            qPrintable(path));
        QVERIFY(loading.report().store && loading.report().ids);
        QCOMPARE(loading.started.size(), 1);
    }
}

#ifdef Q_OS_UNIX
void TestFileLoader::readsAPipe_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("plain") << array(20'000);
    QTest::newRow("gzip") << gzip(array(20'000));
}

void TestFileLoader::readsAPipe()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(u"pipe"_s);
    QFile::remove(path);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Loading loading;
    (void)loading.loader.open(path);
    std::thread writer([&] { // opening it waits for the reader
        QFile pipe(path);
        if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            pipe.write(content);
    });
    QTRY_COMPARE(loading.finished.size(), 1);
    writer.join();
    QVERIFY(!loading.report().error);
    QCOMPARE(loading.report().store->rowCount(), 20'000U);
}

void TestFileLoader::aPipeThatNobodyWritesToCanBeStopped()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QFile::remove(path);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Loading loading;
    (void)loading.loader.open(path);
    loading.loader.stop();
    QTRY_COMPARE(loading.finished.size(), 1);
    QVERIFY(loading.report().stopped && !loading.report().error);
}
#endif

void TestFileLoader::readsOtherEncodings_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QString>("before"); // the list
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE,
          QStringConverter::Utf32BE}) {
        for (const bool mark : {false, true}) {
            for (const QString &before : {u""_s, u"\n "_s}) {
                QTest::addRow("%s %d %d", QStringConverter::nameForEncoding(encoding), mark, int(before.size()))
                    << encoding << mark << before;
            }
        }
    }
}

void TestFileLoader::readsOtherEncodings()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(bool, mark);
    QFETCH(QString, before);
    QString text = before + QString::fromUtf8(array(5'000));
    text.replace(u"\"j4999\""_s, u"\"jób-\U0001F600\""_s);
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    const QByteArray bytes = encoder(text);
    for (const bool packed : {false, true}) {
        Loading loading;
        (void)loading.loader.open(write(u"jobs.json"_s, packed ? gzip(bytes) : bytes));
        QTRY_COMPARE(loading.finished.size(), 1);
        QVERIFY(!loading.report().error);
        QVERIFY(loading.report().problems.isEmpty());
        QCOMPARE(loading.report().store->rowCount(), 5'000U);
        QCOMPARE(
            loading.report().store->text(Field::JobId, SourceRow{4'999}), std::string_view("jób-\xF0\x9F\x98\x80"));
    }
}

void TestFileLoader::reportsProgress()
{
    const QByteArray content = array(20'000);
    Loading loading;
    const Generation generation = loading.loader.open(write(u"jobs.json"_s, content));
    QTRY_COMPARE(loading.finished.size(), 1);
    QVERIFY(!loading.progressed.isEmpty());
    LoadProgress before;
    for (const QList<QVariant> &arguments : loading.progressed) {
        const auto progress = arguments.first().value<LoadProgress>();
        QCOMPARE(progress.generation, generation);
        QCOMPARE(progress.totalBytes, content.size());
        QVERIFY(progress.bytes >= before.bytes && progress.bytes <= content.size());
        QVERIFY(progress.rows >= before.rows);
        before = progress;
    }
    QVERIFY(before.rows > 0);
    QCOMPARE(loading.report().bytes, content.size());
}

void TestFileLoader::stopKeepsWhatArrived()
{
    const QString path = write(u"large.json"_s, array(200'000));
    Loading loading;
    connect(&loading.loader, &JobSource::progressed, &loading.loader, [&loading] { loading.loader.stop(); });
    loading.loader.stop(); // nothing runs: nothing happens
    (void)loading.loader.open(path);
    loading.loader.stop();
    QTRY_COMPARE(loading.finished.size(), 1);
    const LoadReport report = loading.report();
    QVERIFY(report.stopped && report.partial && !report.error);
    QVERIFY(report.store->rowCount() < 200'000);
    loading.loader.stop();
    QCOMPARE(loading.finished.size(), 1);
}

void TestFileLoader::anotherOpenSilencesTheOneBefore()
{
    const QString large = write(u"large.json"_s, array(100'000));
    const QString small = write(u"small.json"_s, array(2));
    Loading loading;
    (void)loading.loader.open(large);
    (void)loading.loader.open(large);
    const Generation newest = loading.loader.open(small);
    QTRY_COMPARE(loading.finished.size(), 1);
    QCOMPARE(loading.report().generation, newest);
    QCOMPARE(loading.report().store->rowCount(), std::size_t{2});
    QCOMPARE(loading.started.size(), 3);
    for (const QList<QVariant> &arguments : loading.progressed)
        QCOMPARE(arguments.first().value<LoadProgress>().generation, newest);
}

void TestFileLoader::mayBeDestroyedWhileItReads()
{
    const QString large = write(u"large.json"_s, array(100'000));
    for (int i = 0; i < 5; ++i) {
        FileLoader loader;
        (void)loader.open(large);
    }
    QCoreApplication::processEvents();
}

void TestFileLoader::readsOneFileAfterTheOther()
{
    Loading loading;
    Generation before = 0;
    for (int i = 1; i <= 3; ++i) {
        const Generation generation = loading.loader.open(write(u"jobs.json"_s, array(i)));
        QVERIFY(generation > before);
        before = generation;
        QTRY_COMPARE(loading.finished.size(), i);
        QCOMPARE(loading.report().store->rowCount(), static_cast<std::size_t>(i));
    }
}

QTEST_GUILESS_MAIN(TestFileLoader)
#include "tst_fileloader.moc"
