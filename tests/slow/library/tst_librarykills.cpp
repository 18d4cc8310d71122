// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <memory>
#include <random>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "library/librarydatabase.h"
#include "slow/librarywriter.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr auto WriterOption = "--writer";
constexpr int Timeout = 120'000; // ms

/// What is in a library, by "mark JOB" and "view NAME".
QSet<QByteArray> contentOf(const QString &path)
{
    LibraryOptions options;
    options.path = path;
    LibraryDatabase database(options);
    QSet<QByteArray> content;
    if (database.refusal() || database.notice())
        return content;
    QString check;
    (void)database.read(
        u"PRAGMA integrity_check"_s, {}, [&check](const QSqlQuery &row) { check += row.value(0).toString(); });
    if (check != "ok"_L1)
        return content;
    (void)database.read(u"SELECT job_id FROM marks WHERE flags > 0"_s, {}, [&content](const QSqlQuery &row) {
        content.insert("mark " + row.value(0).toString().toUtf8());
    });
    (void)database.read(u"SELECT name FROM views"_s, {}, [&content](const QSqlQuery &row) {
        content.insert("view " + row.value(0).toString().toUtf8());
    });
    return content;
}

/// A number of the library; -1 when it can't be read.
qint64 numberOf(const QString &path, const QString &sql)
{
    LibraryOptions options;
    options.path = path;
    LibraryDatabase database(options);
    qint64 number = -1;
    (void)database.read(sql, {}, [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
    return number;
}

/// A program that marks and saves until it is killed.
class Writer
{
public:
    Writer(const QString &library, const QString &name, int count = 0)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASSAY_LIBRARY"_s, library);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QCoreApplication::applicationFilePath(), {QString::fromLatin1(WriterOption), name, QString::number(count)});
    }

    bool waitForLine()
    {
        while (!m_said.contains('\n')) {
            if (!m_process.waitForReadyRead(Timeout))
                return false;
            m_said += m_process.readAllStandardOutput();
        }
        return true;
    }

    void kill()
    {
        m_process.kill(); // SIGKILL
        wait();
    }

    bool wait()
    {
        const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(Timeout);
        m_said += m_process.readAllStandardOutput();
        return hasEnded;
    }

    /// What was acknowledged; a line that the end cut off is none.
    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList lines = m_said.split('\n');
        lines.removeLast();
        return lines;
    }

    [[nodiscard]] bool hasFailed() const { return m_said.contains("failed"); }
    [[nodiscard]] const QByteArray &said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// What was acknowledged is kept, whatever happens to the program; and two programs share one library.
class TestLibraryKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        constexpr int Kills = 50;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        const quint32 seed = qEnvironmentVariableIsSet("ASSAY_KILL_SEED")
            ? static_cast<quint32>(qEnvironmentVariableIntValue("ASSAY_KILL_SEED"))
            : std::random_device()();
        std::mt19937 random(seed);
        std::uniform_int_distribution<unsigned long> wait(0, 150'000); // microseconds
        QSet<QByteArray> acknowledged;
        int marks = 0;
        int views = 0;
        for (int i = 0; i < Kills; ++i) {
            Writer writer(path, u"run%1"_s.arg(i));
            QVERIFY(i % 5 == 0 || writer.waitForLine()); // some are killed while they open
            QThread::usleep(wait(random)); // the moment is random: nothing to wait for
            writer.kill();
            QVERIFY2(!writer.hasFailed(), writer.said());
            for (const QByteArray &line : writer.lines()) {
                acknowledged.insert(line);
                (line.startsWith("view ") ? views : marks) += 1;
            }
            const QSet<QByteArray> content = contentOf(path);
            const QSet<QByteArray> lost = acknowledged - content;
            QVERIFY2(
                lost.isEmpty(),
                qPrintable(u"seed %1, kill %2: %3 of %4 are lost"_s.arg(seed)
                               .arg(i)
                               .arg(lost.size())
                               .arg(acknowledged.size())));
            // Nothing half: both jobs of an act are marked, or none.
            for (const QByteArray &entry : content) {
                if (entry.startsWith("mark ") && entry.endsWith("-too"))
                    QVERIFY2(content.contains(entry.chopped(4)), entry);
            }
        }
        QVERIFY(marks > 0 && views > 0);
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}), QStringList());
        qInfo("%d kills, seed %u: %d marks and %d views were acknowledged, none is lost", Kills, seed, marks, views);
    }

    void twoProgramsShareALibrary()
    {
        constexpr int Each = 1'500;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        QElapsedTimer timer;
        timer.start();
        std::vector<std::unique_ptr<Writer>> writers; // both make the file, too
        for (const QString &name : {u"one"_s, u"two"_s})
            writers.push_back(std::make_unique<Writer>(path, name, Each));
        QSet<QByteArray> acknowledged;
        for (const auto &writer : writers) {
            QVERIFY(writer->wait());
            QVERIFY2(!writer->hasFailed(), writer->said());
            QCOMPARE(writer->lines().size(), Each);
            for (const QByteArray &line : writer->lines())
                acknowledged.insert(line);
        }
        const qint64 taken = timer.elapsed();
        QCOMPARE(acknowledged.size(), 2 * Each);
        const QSet<QByteArray> lost = acknowledged - contentOf(path);
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 are lost"_s.arg(lost.size())));
        // The clocks of all events differ, and follow their order.
        const QString wrong =
            u"SELECT count(*) FROM mark_events a JOIN mark_events b ON b.seq = a.seq + 1 WHERE b.clock <= a.clock"_s;
        QCOMPARE(numberOf(path, wrong), 0);
        const qint64 events = numberOf(path, u"SELECT count(*) FROM mark_events"_s);
        QCOMPARE(events, 2 * test::LibraryWriter::eventsOf(Each));
        qInfo(
            "Two programs at once: %d changes acknowledged in %lld ms, %lld events, none is lost", 2 * Each,
            static_cast<long long>(taken), static_cast<long long>(events));
    }
};

} // namespace assay

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 3 && std::strcmp(argv[1], assay::WriterOption) == 0) {
        const QStringList arguments = QCoreApplication::arguments();
        const assay::test::LibraryWriter writer(arguments[2], arguments[3].toInt());
        return QCoreApplication::exec();
    }
    assay::TestLibraryKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_librarykills.moc"
