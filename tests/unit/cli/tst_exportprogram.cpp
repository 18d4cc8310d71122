// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window, run like from a shell: exit statuses, streams, files that must not change.
#include <csignal>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "demo/server/demoserver.h"
#include "helpers/program.h"
#include "library/library.h"
#include "library/markstore.h"
#include "workspace/markorigin.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

const QString Offscreen = u"export QT_QPA_PLATFORM=offscreen; "_s;

constexpr char SavedJob[] = R"({"job_id":"%1","agent_identity_context":{"customer_id":"c","project_id":"p",)"
                            R"("agent_name":"%2"},"module":"correctness","status":"completed","score":%3})";

QByteArray savedJob(const char *id, const char *agent, const char *score)
{
    return QByteArray(SavedJob).replace("%1", id).replace("%2", agent).replace("%3", score);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no file");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// A server of 1,000 jobs that accepts only the program's key.
class Server
{
public:
    explicit Server(const QString &fault)
        : m_server(
            {.seed = 1, .jobs = 1000, .key = QString::fromLatin1(Program::key()), .fault = fault, .servedFile = {}})
    {
        m_running = m_server.start();
    }

    // If the server could not start, an address without a listener: the test then fails.
    [[nodiscard]] QString url() const { return m_running ? m_server.baseUrl() : u"https://127.0.0.1:1"_s; }

private:
    DemoServer m_server;
    bool m_running = false;
};

/// A library in which job a of files has a flag, and job b a note.
void keepMarks(const QString &path)
{
    Library library({.path = path});
    MarkStore store(library);
    QSignalSpy loaded(&store, &MarkStore::loaded);
    store.follow(FileMarks);
    QTRY_COMPARE(loaded.size(), 1);
    int kept = 0;
    const auto count = [&kept](const auto &result) { kept += result ? 1 : 0; };
    store.mark({u"a"_s}, MarkChange::flag(MarkKind::Flag, true), {}, count);
    store.mark({u"b"_s}, MarkChange::note(u"ask the team"_s), {}, count);
    QTRY_COMPARE(kept, 2);
}

} // namespace

class ExportProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_file = m_dir->filePath(u"jobs.csv"_s);
        m_picture = m_dir->filePath(u"window.png"_s);
        put(m_file, "old");
    }

#ifdef Q_OS_UNIX
    void cleanup()
    {
        // QTemporaryDir can't remove names that are not UTF-8.
        if (QByteArray(QTest::currentTestFunction()).contains("NotUtf8"))
            QCOMPARE(QProcess::execute(u"rm"_s, {u"-rf"_s, m_dir->path()}), 0);
    }
#endif

    void versionAndHelpNeedNoDisplay()
    {
        Program version({u"--version"_s});
        QCOMPARE(version.wait(), 0);
        QVERIFY(version.out().startsWith("assay ") && version.out().endsWith('\n'));
        QCOMPARE(version.err(), QByteArray());
        Program help({u"--help"_s});
        QCOMPARE(help.wait(), 0);
        QVERIFY(help.out().contains("--export") && help.out().contains("MEIBEL_API_KEY"));
        QCOMPARE(help.err(), QByteArray());
    }

    void wrongUsageIsStatus2()
    {
        Program program({u"--demo"_s, u"10"_s, u"--open"_s, u"x"_s, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 2);
        QVERIFY(program.err().contains("--demo and --open"));
        QCOMPARE(program.out(), QByteArray());
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void aQueryChoosesJobs()
    {
        const QString saved = m_dir->filePath(u"jobs.json"_s);
        put(saved, '[' + savedJob("a", "x", "1") + ',' + savedJob("b", "y", "2") + ',' + savedJob("c", "y", "3") + ']');
        Program both(
            {u"--open"_s, saved, u"--export"_s, u"-"_s, u"--format"_s, u"ndjson"_s, u"--agent-name"_s, u"y"_s,
             u"--where"_s, u"score:>2"_s});
        QCOMPARE(both.wait(), 0);
        QCOMPARE(both.out().count('\n'), 1);
        QVERIFY(both.out().contains(R"("job_id":"c")"));
        Program none(
            {u"--open"_s, saved, u"--export"_s, u"-"_s, u"--format"_s, u"ndjson"_s, u"--where"_s, u"score:>9"_s});
        QCOMPARE(none.wait(), 0);
        QCOMPARE(none.out(), QByteArray());
    }

    void marksComeFromTheLibrary()
    {
        const QString saved = m_dir->filePath(u"jobs.json"_s);
        put(saved, '[' + savedJob("a", "x", "1") + ',' + savedJob("b", "y", "2") + ',' + savedJob("c", "y", "3") + ']');
        const QString kept = m_dir->filePath(u"library.sqlite"_s);
        keepMarks(kept);
        Program all(
            {u"--open"_s, saved, u"--export"_s, u"-"_s, u"--marks"_s, u"--where"_s, u"has:mark OR has:note"_s,
             u"--quiet"_s},
            {{u"ASSAY_LIBRARY"_s, kept}});
        QCOMPARE(all.wait(), 0);
        QCOMPARE(all.err(), QByteArray());
        const QList<QByteArray> lines = all.out().split('\n');
        QVERIFY2(
            lines.value(0).endsWith(",assay_marks,assay_own_score,assay_note,assay_drawn,assay_score_hidden\r"),
            all.out());
        QCOMPARE(all.out().count('\n'), 3);
        QVERIFY2(lines.value(1).endsWith(",flag,,,,\r"), all.out());
        QVERIFY2(lines.value(2).endsWith(",,,ask the team,,\r"), all.out());
        // A query on marks finds them without --marks, which only adds columns.
        Program flagged(
            {u"--open"_s, saved, u"--export"_s, u"-"_s, u"--format"_s, u"ndjson"_s, u"--where"_s, u"mark:flag"_s},
            {{u"ASSAY_LIBRARY"_s, kept}});
        QCOMPARE(flagged.wait(), 0);
        QCOMPARE(flagged.out(), savedJob("a", "x", "1") + '\n');
        // Other jobs have other marks: those of the demo have none.
        Program demo(
            {u"--demo"_s, u"20"_s, u"--export"_s, u"-"_s, u"--where"_s, u"has:mark"_s, u"--quiet"_s},
            {{u"ASSAY_LIBRARY"_s, kept}});
        QCOMPARE(demo.wait(), 0);
        QCOMPARE(demo.out().count('\n'), 1);
    }

    void marksThatCantBeReadAreStatus6()
    {
        const QString kept = m_dir->filePath(u"folder"_s);
        QVERIFY(QDir().mkdir(kept));
        for (const QStringList &asked : {QStringList{u"--marks"_s}, QStringList{u"--where"_s, u"mark:star"_s}}) {
            Program program(
                QStringList{u"--demo"_s, u"20"_s, u"--export"_s, m_file} + asked, {{u"ASSAY_LIBRARY"_s, kept}});
            QCOMPARE(program.wait(), 6);
            QVERIFY2(program.err().contains("Your marks can't be read."), program.err());
            QVERIFY2(program.err().contains("folder"), program.err());
            QCOMPARE(contents(m_file), QByteArray("old"));
        }
    }

    void aDamagedLibraryIsLeftForTheWindow()
    {
        const QString kept = m_dir->filePath(u"library.sqlite"_s);
        QByteArray random(9'000, 'x');
        for (int i = 0; i < random.size(); ++i)
            random[i] = static_cast<char>(i * 31 % 251);
        put(kept, random);
        for (const QStringList &asked : {QStringList{u"--marks"_s}, QStringList{u"--where"_s, u"has:mark"_s}}) {
            Program program(
                QStringList{u"--demo"_s, u"20"_s, u"--export"_s, u"-"_s} + asked, {{u"ASSAY_LIBRARY"_s, kept}});
            QCOMPARE(program.wait(), 6);
            QCOMPARE(program.out(), QByteArray());
            QVERIFY2(program.err().contains("library.sqlite is damaged"), program.err());
        }
        Program connection({u"--connection"_s, u"Production"_s, u"--export"_s, u"-"_s}, {{u"ASSAY_LIBRARY"_s, kept}});
        QCOMPARE(connection.wait(), 2);
        QVERIFY2(connection.err().contains("library.sqlite is damaged"), connection.err());
        QCOMPARE(contents(kept), random);
        QVERIFY(!QFile::exists(kept + u".damaged"_s));
    }

    void aWrongQueryIsStatus2_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("lines"); // the last ones of the message
        QTest::newRow("syntax") << u"module:(a OR"_s << QByteArray("  module:(a OR\n              ^\n");
        QTest::newRow("field") << u"x colour:red"_s << QByteArray("  x colour:red\n    ^^^^^^\n");
        QTest::newRow("wide characters") << u"\u65E5\u672C a*b"_s << u"  \u65E5\u672C a*b\n       ^^^\n"_s.toUtf8();
        QTest::newRow("control characters") << u"a\nb\x1B[31m \"x"_s << QByteArray("  a b [31m \"x\n           ^^\n");
    }

    void aWrongQueryIsStatus2()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, lines);
        for (const QString &target : {u"-"_s, m_file}) {
            Program program({u"--demo"_s, u"20"_s, u"--quiet"_s, u"--where"_s, query, u"--export"_s, target});
            QCOMPARE(program.wait(), 2);
            QCOMPARE(program.out(), QByteArray());
            QVERIFY2(program.err().startsWith("assay: ") && program.err().contains(lines), program.err().constData());
            QCOMPARE(contents(m_file), QByteArray("old"));
        }
        const QString line = Offscreen + u"\"$ASSAY\" --demo 20 --quiet --screenshot '%1' --where '%2'"_s;
        QCOMPARE(Program::shell(line.arg(m_picture, query)), 2);
        QVERIFY(!QFile::exists(m_picture));
    }

    void standardOutputHoldsNothingButData()
    {
        Program loud({u"--demo"_s, u"50"_s, u"--export"_s, u"-"_s});
        QCOMPARE(loud.wait(), 0);
        QVERIFY(loud.out().startsWith("job_id,"));
        QVERIFY(!loud.out().contains("50 jobs"));
        QVERIFY(loud.err().contains("50 jobs"));
        Program quiet({u"--demo"_s, u"50"_s, u"--export"_s, u"-"_s, u"--quiet"_s});
        QCOMPARE(quiet.wait(), 0);
        QCOMPARE(quiet.out(), loud.out());
        QCOMPARE(quiet.err(), QByteArray());
    }

    void theFileReplacesTheOldOne()
    {
        Program file({u"--demo"_s, u"50"_s, u"--export"_s, m_file});
        QCOMPARE(file.wait(), 0);
        Program stream({u"--demo"_s, u"50"_s, u"--export"_s, u"-"_s});
        QCOMPARE(stream.wait(), 0);
        QCOMPARE(contents(m_file), stream.out());
    }

    void everyFailureHasItsStatus_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("400") << u"status=400"_s << 3;
        QTest::newRow("401") << u"status=401"_s << 3;
        QTest::newRow("403") << u"status=403"_s << 3;
        QTest::newRow("404") << u"status=404"_s << 3;
        QTest::newRow("422") << u"status=422,body=validation"_s << 3;
        QTest::newRow("redirect to another host") << u"redirect=http://localhost:9/elsewhere"_s << 4;
        QTest::newRow("HTML") << u"html"_s << 5;
        QTest::newRow("object") << u"object"_s << 5;
    }

    void everyFailureHasItsStatus()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        const Server server(fault);
        Program program({u"--base-url"_s, server.url(), u"--export"_s, m_file});
        QCOMPARE(program.wait(), status);
        QVERIFY(program.err().contains("assay: "));
        QVERIFY(!program.err().contains(Program::key()));
        QVERIFY2(!program.err().startsWith("0 jobs read"), program.err().constData());
        QCOMPARE(program.out(), QByteArray());
        QCOMPARE(contents(m_file), QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
        // A stream also reports the failure, and stays empty.
        Program stream({u"--base-url"_s, server.url(), u"--export"_s, u"-"_s});
        QCOMPARE(stream.wait(), status);
        QCOMPARE(stream.out(), QByteArray());
    }

    void theAdviceIsForACommandLine_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("advice");
        QTest::newRow("401") << u"status=401"_s << QByteArray("MEIBEL_API_KEY");
        QTest::newRow("403") << u"status=403"_s << QByteArray("MEIBEL_API_KEY");
        QTest::newRow("404") << u"status=404"_s << QByteArray("--base-url");
        QTest::newRow("422") << u"status=422,body=validation"_s << QByteArray("Correct --agent-name");
        QTest::newRow("429") << u"status=429,retry-after=4980"_s << QByteArray("1 h 23 min");
    }

    void theAdviceIsForACommandLine()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, advice);
        const Server server(fault);
        Program program(
            {u"--base-url"_s, server.url(), u"--agent-name"_s, u"x"_s, u"--export"_s, m_file, u"--quiet"_s});
        QCOMPARE(program.wait(), 3);
        QVERIFY2(program.err().contains(advice), program.err().constData());
        QCOMPARE(program.err().count('\n'), 1);
    }

    // These wait before they fail, so they run at the same time.
    void whatIsTriedAgainFailsInTheEnd()
    {
        const Server broken(u"status=503"_s);
        const Server dropping(u"reset"_s);
        const Server cutting(u"cut=100000"_s);
        const Server resetting(u"reset=100000"_s);
        const Server cuttingOnce(u"cut=100000,times=1"_s);
        const Server limited(u"status=429,retry-after=1"_s);
        const Server recovering(u"status=503,times=1"_s);
        const auto arguments = [this](const QString &url) {
            return QStringList{u"--base-url"_s, url, u"--export"_s, m_file};
        };
        Program onBroken(arguments(broken.url()));
        Program onDropping(arguments(dropping.url()));
        Program onCutting(arguments(cutting.url()));
        Program onResetting(arguments(resetting.url()));
        Program onCuttingOnce({u"--base-url"_s, cuttingOnce.url(), u"--export"_s, u"-"_s});
        Program onLimited(arguments(limited.url()));
        Program onNobody(arguments(u"http://127.0.0.1:1/v2"_s));
        Program onRecovering({u"--base-url"_s, recovering.url(), u"--export"_s, u"-"_s});
        QCOMPARE(onBroken.wait(), 3);
        QCOMPARE(onDropping.wait(), 4);
        QCOMPARE(onCutting.wait(), 4);
        QCOMPARE(onResetting.wait(), 4);
        QCOMPARE(onCuttingOnce.wait(), 0);
        QCOMPARE(onLimited.wait(), 3);
        QCOMPARE(onNobody.wait(), 4);
        QCOMPARE(onRecovering.wait(), 0);
        const QByteArray said = onBroken.err();
        for (const char *wait : {"in 1 s (try 1 of 3)", "in 2 s (try 2 of 3)", "in 4 s (try 3 of 3)"})
            QVERIFY2(said.contains(wait), said.constData());
        QCOMPARE(said.count("Trying again"), 3);
        QVERIFY(onRecovering.out().startsWith("job_id,"));
        QCOMPARE(onCuttingOnce.out(), onRecovering.out());
        QVERIFY2(onCutting.err().contains("Nothing was written"), onCutting.err().constData());
        QVERIFY2(!onCutting.err().contains("is kept"), onCutting.err().constData());
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void plainHttpToAnotherHostIsRefused()
    {
        Program program({u"--base-url"_s, u"http://api.example.com/v2"_s, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 4);
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void gzipAndChunksMakeNoDifference()
    {
        const Server plain{QString()};
        const Server packed(u"gzip,chunked"_s);
        Program fromPlain({u"--base-url"_s, plain.url(), u"--export"_s, u"-"_s});
        Program fromPacked({u"--base-url"_s, packed.url(), u"--export"_s, u"-"_s});
        QCOMPARE(fromPlain.wait(), 0);
        QCOMPARE(fromPacked.wait(), 0);
        QCOMPARE(fromPacked.out(), fromPlain.out());
    }

    void badElementsAreListedAndTheRestIsWritten()
    {
        const QString saved = m_dir->filePath(u"saved.json"_s);
        put(saved, '[' + savedJob("a", "x", "1") + R"(,{"no":"id"},)" + savedJob("b", "x", "2.50") + ']');
        Program program({u"--open"_s, saved, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 5);
        QVERIFY2(program.err().contains("Record 2 at byte"), program.err().constData());
        QVERIFY2(program.err().contains("1 record could"), program.err().constData());
        QCOMPARE(contents(m_file).count("\r\n"), 3);
        QVERIFY(contents(m_file).contains("completed,2.50,"));
    }

    void aServiceThatSendsABadElementLosesOnlyThat()
    {
        const Server server(u"malform=1"_s); // the brace of the first job
        Program program({u"--base-url"_s, server.url(), u"--export"_s, u"-"_s, u"--format"_s, u"ndjson"_s});
        QCOMPARE(program.wait(), 5);
        QVERIFY(program.err().contains("Record "));
        QCOMPARE(program.out().count('\n'), 999);
    }

    void aSavedFileThatIsCutOffGivesTheRest()
    {
        const QString saved = m_dir->filePath(u"saved.json"_s);
        put(saved, '[' + savedJob("a", "x", "1") + ',' + savedJob("b", "x", "2").chopped(20));
        Program program({u"--open"_s, saved, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 5);
        QCOMPARE(contents(m_file).count("\r\n"), 2);
    }

    void aListThatIsClosedTooEarlyIsReadOnAndIsStatus5()
    {
        const QString saved = m_dir->filePath(u"saved.json"_s);
        const QByteArray first = '[' + savedJob("a", "x", "1");
        put(saved, first + "]," + savedJob("b", "x", "2") + ']');
        Program program({u"--open"_s, saved, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 5);
        const QByteArray finding = "At byte " + QByteArray::number(first.size()) + ": The list is closed here";
        QVERIFY2(program.err().contains(finding), program.err().constData());
        QVERIFY(!program.err().contains("Record 0"));
        QCOMPARE(contents(m_file).count("\r\n"), 3);
    }

    void whatHoldsNoJobBehindTheListIsOnlyAWarning()
    {
        const QString saved = m_dir->filePath(u"saved.json"_s);
        put(saved, '[' + savedJob("a", "x", "1") + "] and more");
        Program program({u"--open"_s, saved, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 0);
        QVERIFY2(program.err().contains("It holds no job"), program.err().constData());
        QVERIFY(!program.err().contains("Record 0"));
        QCOMPARE(contents(m_file).count("\r\n"), 2);
    }

    void damagedPackedDataGivesWhatCameBeforeAndIsStatus5()
    {
        const QString saved = m_dir->filePath(u"saved.json.gz"_s);
        // One member stored without compression; its checksum (four zeros) is wrong.
        const QByteArray text = '[' + savedJob("a", "x", "1") + ']';
        const auto size = static_cast<quint16>(text.size());
        QByteArray packed("\x1f\x8b\x08\0\0\0\0\0\0\xff\x01", 11);
        for (const int part : {size & 0xff, size >> 8, ~size & 0xff, (~size >> 8) & 0xff})
            packed += static_cast<char>(part);
        put(saved, packed + text + QByteArray(4, '\0') + packed.mid(11, 2) + QByteArray(2, '\0'));
        Program program({u"--open"_s, saved, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 5);
        QVERIFY2(program.err().contains("damaged"), program.err().constData());
        QCOMPARE(contents(m_file).count("\r\n"), 2);
    }

    void aListInAnObjectIsRefusedWithTheReason()
    {
        const QString saved = m_dir->filePath(u"saved.json"_s);
        put(saved, R"({"data":[)" + savedJob("a", "x", "1") + "]}");
        Program program({u"--open"_s, saved, u"--export"_s, m_file});
        QCOMPARE(program.wait(), 5);
        QVERIFY2(program.err().contains("one JSON object, not a list of jobs"), program.err().constData());
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void filtersApplyToASavedFile()
    {
        const QString saved = m_dir->filePath(u"saved.ndjson"_s);
        put(saved, savedJob("a", "x", "1") + '\n' + savedJob("b", "y", "2") + '\n' + savedJob("c", "x", "0") + '\n');
        Program program(
            {u"--open"_s, saved, u"--agent-name"_s, u"x"_s, u"--export"_s, u"-"_s, u"--format"_s, u"ndjson"_s});
        QCOMPARE(program.wait(), 0);
        QCOMPARE(program.out(), savedJob("a", "x", "1") + '\n' + savedJob("c", "x", "0") + '\n');
    }

    void filesThatCannotBeUsedAreStatus6_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such saved file")
            << QStringList{u"--open"_s, u"%1/none.json"_s, u"--export"_s, u"%1/jobs.csv"_s};
        QTest::newRow("no such folder") << QStringList{u"--demo"_s, u"9"_s, u"--export"_s, u"%1/none/jobs.csv"_s};
        QTest::newRow("a folder") << QStringList{u"--demo"_s, u"9"_s, u"--export"_s, u"%1"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("full device") << QStringList{u"--demo"_s,    u"9"_s,        u"--export"_s,
                                                    u"/dev/full"_s, u"--format"_s, u"csv"_s};
    }

    void filesThatCannotBeUsedAreStatus6()
    {
        QFETCH(QStringList, arguments);
        if (arguments.contains(u"/dev/full"_s) && !QFile::exists(u"/dev/full"_s))
            QSKIP("there is no device that is always full");
        arguments.replaceInStrings(u"%1"_s, m_dir->path());
        Program program(arguments);
        QCOMPARE(program.wait(), 6);
        QVERIFY(program.err().contains("assay: "));
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

#ifdef Q_OS_UNIX
    void aPictureOfAServerIsOfItsJobs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("option") << u"\"$ASSAY\" --base-url '%1' --screenshot '%2'"_s;
        QTest::newRow("environment") << u"MEIBEL_BASE_URL='%1' \"$ASSAY\" --screenshot '%2'"_s;
    }

    void aPictureOfAServerIsOfItsJobs()
    {
        QFETCH(QString, line);
        DemoServer server({.seed = 1, .jobs = 20, .key = {}, .fault = {}, .servedFile = {}});
        QVERIFY(server.start());
        QCOMPARE(Program::shell(Offscreen + line.arg(server.baseUrl(), m_picture)), 0);
        QVERIFY(contents(m_picture).startsWith("\x89PNG"));
        QCOMPARE(server.requests().size(), 1U);
    }

    void aPictureOfAServerNeedsAKey_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("option") << u"MEIBEL_API_KEY= \"$ASSAY\" --base-url http://localhost:1/v2"_s;
        QTest::newRow("environment") << u"MEIBEL_API_KEY= MEIBEL_BASE_URL=http://localhost:1/v2 \"$ASSAY\""_s;
        QTest::newRow("filter") << u"MEIBEL_API_KEY= \"$ASSAY\" --agent-name x"_s;
        QTest::newRow("not a key") << u"MEIBEL_API_KEY='a\nb' \"$ASSAY\" --base-url http://localhost:1/v2"_s;
    }

    void aPictureOfAServerNeedsAKey()
    {
        QFETCH(QString, line);
        QCOMPARE(Program::shell(Offscreen + line + u" --screenshot '%1' 2>'%1.err'"_s.arg(m_picture)), 2);
        QVERIFY(!QFile::exists(m_picture));
        QVERIFY(contents(m_picture + u".err"_s).contains("MEIBEL_API_KEY"));
    }

    void aPictureThatFailsSaysAsMuchAsAnExport()
    {
        const QString saved = m_dir->filePath(u"saved.json"_s);
        put(saved, "no jobs");
        const QString run = Offscreen + u"\"$ASSAY\" --open '%1' --%2 2>'%3.err'"_s;
        QCOMPARE(Program::shell(run.arg(saved, u"screenshot "_s + m_picture, m_picture)), 5);
        QCOMPARE(Program::shell(run.arg(saved, u"export "_s + m_file, m_file)), 5);
        const QByteArray said = contents(m_picture + u".err"_s);
        QVERIFY2(said.contains("saved.json") && said.contains("JSON array"), said.constData());
        QVERIFY2(contents(m_file + u".err"_s).endsWith(said.mid(said.indexOf("assay: "))), said.constData());
    }

    void aPictureSmallerThanTheWindowIsStatus2()
    {
        const QString run = Offscreen + u"\"$ASSAY\" --demo 20 --size 200x200 --screenshot '%1' 2>'%1.err'"_s;
        QCOMPARE(Program::shell(run.arg(m_picture)), 2);
        QVERIFY(!QFile::exists(m_picture));
        QVERIFY(contents(m_picture + u".err"_s).contains("at least "));
    }

    void aPictureNeedsNoDisplay()
    {
        const QString line = u"unset QT_QPA_PLATFORM; \"$ASSAY\" --demo 20 --screenshot '%1' 2>'%1.err'"_s;
        QCOMPARE(Program::shell(line.arg(m_picture)), 0);
        QVERIFY(contents(m_picture).startsWith("\x89PNG"));
        QVERIFY(!contents(m_picture + u".err"_s).contains("propagateSizeHints"));
        QCOMPARE(
            Program::shell(u"unset QT_QPA_PLATFORM MEIBEL_API_KEY; \"$ASSAY\" --screenshot '%1'"_s.arg(m_picture)), 0);
    }

#ifndef Q_OS_DARWIN
    void aWindowWithoutADisplayIsStatus7()
    {
        QCOMPARE(Program::shell(u"unset QT_QPA_PLATFORM; \"$ASSAY\" --demo 20 2>'%1.err'"_s.arg(m_file)), 7);
        const QByteArray said = contents(m_file + u".err"_s);
        QVERIFY2(said.startsWith("assay: There is no display") && said.count('\n') == 1, said.constData());
    }
#endif

    void aKeyThatIsNoneIsStatus2()
    {
        const QString line = u"MEIBEL_API_KEY='good\nbad' \"$ASSAY\" --export '%1' 2>'%1.err'"_s.arg(m_file);
        QCOMPARE(Program::shell(line), 2);
        const QByteArray said = contents(m_file + u".err"_s);
        QVERIFY2(said.contains("line break") && !said.contains("good"), said.constData());
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void aTokenStandsInForAKey()
    {
        // The server accepts these characters in either header.
        DemoServer server(
            {.seed = 1, .jobs = 100, .key = QString::fromLatin1(Program::key()), .fault = {}, .servedFile = {}});
        QVERIFY(server.start());
        const QString token =
            u"MEIBEL_API_KEY= MEIBEL_TOKEN='%1' \"$ASSAY\" --base-url '%2' --export '%3' 2>'%3.err'"_s;
        const QString good = QString::fromLatin1(Program::key());
        QCOMPARE(Program::shell(token.arg(good, server.baseUrl(), m_file)), 0);
        QCOMPARE(contents(m_file).count("\r\n"), 101);
        QVERIFY(!contents(m_file).contains(Program::key()) && !contents(m_file + u".err"_s).contains(Program::key()));
        const auto headers = server.requests().back().headers;
        QCOMPARE(headers.find("authorization")->second, "Bearer " + Program::key());
        QVERIFY(headers.find("meibel-api-key") == headers.end());

        put(m_file, "old");
        QCOMPARE(Program::shell(token.arg(u"expired-token-4711"_s, server.baseUrl(), m_file)), 3);
        const QByteArray said = contents(m_file + u".err"_s);
        QVERIFY2(said.contains("token") && said.contains("MEIBEL_TOKEN"), said.constData());
        QVERIFY(!said.contains("4711"));
        QCOMPARE(contents(m_file), QByteArray("old"));

        // Beside a key it is not sent.
        const QString both = u"MEIBEL_TOKEN=unused-4711 \"$ASSAY\" --base-url '%1' --export '%2' 2>/dev/null"_s;
        QCOMPARE(Program::shell(both.arg(server.baseUrl(), m_file)), 0);
        QVERIFY(server.requests().back().headers.count("authorization") == 0);
    }

    void aTokenThatIsNoneIsStatus2()
    {
        const QString line =
            u"MEIBEL_API_KEY= MEIBEL_TOKEN='good bad' \"$ASSAY\" --export '%1' 2>'%1.err'"_s.arg(m_file);
        QCOMPARE(Program::shell(line), 2);
        const QByteArray said = contents(m_file + u".err"_s);
        QVERIFY2(said.contains("MEIBEL_TOKEN") && !said.contains("good"), said.constData());
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void theServicesCodeIsTold()
    {
        const Server server(u"status=400,body=code"_s);
        Program program({u"--base-url"_s, server.url(), u"--export"_s, m_file});
        QCOMPARE(program.wait(), 3);
        QVERIFY2(
            program.err().contains("(The demo server was asked to fail; Error code: demo_fault)"),
            program.err().constData());
    }

    void aMessageBesideAListIsTold()
    {
        const Server server(u"status=422,body=mixed"_s);
        Program program({u"--base-url"_s, server.url(), u"--export"_s, m_file});
        QCOMPARE(program.wait(), 3);
        QVERIFY2(program.err().contains("The demo server was asked to fail"), program.err().constData());
        QVERIFY(program.err().contains("agent_name: This value was chosen to fail"));
        QVERIFY(program.err().contains("Correct --agent-name"));
    }

    void noKeyIsStatus2()
    {
        QCOMPARE(Program::shell(u"MEIBEL_API_KEY= \"$ASSAY\" --export '%1' 2>/dev/null"_s.arg(m_file)), 2);
        QCOMPARE(contents(m_file), QByteArray("old"));
    }

    void aDiskThatFillsUpLeavesTheOldFile()
    {
        const QString line =
            u"ulimit -f 64; trap '' XFSZ; \"$ASSAY\" --demo 2000 --export '%1' 2>'%1.err'"_s.arg(m_file);
        QCOMPARE(Program::shell(line), 6);
        QCOMPARE(contents(m_file), QByteArray("old"));
        QVERIFY(contents(m_file + u".err"_s).contains("unchanged"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
    }

    void aFileSizeLimitIsStatus6()
    {
        // As shells leave the signal: not ignored.
        QCOMPARE(Program::shell(u"ulimit -f 64; \"$ASSAY\" --demo 2000 --export '%1' 2>'%1.err'"_s.arg(m_file)), 6);
        QCOMPARE(contents(m_file), QByteArray("old"));
        QVERIFY(contents(m_file + u".err"_s).contains("unchanged"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
    }

    void memoryThatRunsOutLeavesTheOldFile()
    {
#if !defined(Q_OS_LINUX) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The limit on memory is Linux's, and sanitizers need more.");
#else
        const auto run = [this](const QString &options) {
            return Program::shell(
                u"ulimit -c 0; ulimit -v 500000; \"$ASSAY\" --quiet %1 --export '%2' 2>'%2.err'"_s.arg(
                    options, m_file));
        };
        QCOMPARE(run(u"--demo 100"_s), 0); // it is enough for this
        QFile old(m_file);
        QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Truncate));
        old.write("old");
        old.close();
        QCOMPARE(run(u"--demo 3000000"_s), 8);
        QCOMPARE(contents(m_file), QByteArray("old"));
        QVERIFY(contents(m_file + u".err"_s).startsWith("assay: There is not enough memory"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
#endif
    }

    void aReaderThatLeavesEndsTheExportQuietly_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("target");
        QTest::newRow("standard output") << QString() << u"-"_s;
        QTest::newRow("by its path") << QString() << u"/dev/stdout"_s;
        QTest::newRow("by its number") << u"exec 3>&1; "_s << u"/dev/fd/3"_s;
        QTest::newRow("with the signal ignored") << u"trap '' PIPE; "_s << u"-"_s;
    }

    void aReaderThatLeavesEndsTheExportQuietly()
    {
        QFETCH(QString, before);
        QFETCH(QString, target);
        const QString line = u"{ %2\"$ASSAY\" --demo 20000 --export %3 --quiet 2>'%1.err'; echo $? >'%1.status'; } | "
                             "head -c 10 >/dev/null"_s.arg(m_file, before, target);
        QCOMPARE(Program::shell(line), 0);
        QCOMPARE(contents(m_file + u".status"_s), QByteArray::number(128 + SIGPIPE) + '\n');
        QCOMPARE(contents(m_file + u".err"_s), QByteArray());
    }

    void aReaderOfANamedPipeThatLeavesEndsTheExportQuietly()
    {
        const QString line = u"mkfifo '%1.pipe'; head -c 10 '%1.pipe' >/dev/null & "
                             "\"$ASSAY\" --demo 20000 --format csv --export '%1.pipe' --quiet 2>'%1.err'"_s.arg(m_file);
        QCOMPARE(Program::shell(line), 128 + SIGPIPE);
        QCOMPARE(contents(m_file + u".err"_s), QByteArray());
    }

    void aPathOfADescriptorIsThatDescriptor_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("stdout") << u"/dev/stdout"_s;
        QTest::newRow("number") << u"/dev/fd/1"_s;
        QTest::newRow("slashes") << u"/dev//fd/./1"_s;
        QTest::newRow("other number") << u"/dev/fd/7"_s;
        QTest::newRow("link") << u"%1.link"_s;
        QTest::newRow("link to a link") << u"%1.links"_s;
        QTest::newRow("link with an ending") << u"%1.link.csv"_s;
#ifdef Q_OS_LINUX
        QTest::newRow("process") << u"/proc/self/fd/1"_s;
        QTest::newRow("thread") << u"/proc/thread-self/fd/7"_s;
#endif
    }

    void aPathOfADescriptorIsThatDescriptor()
    {
        QFETCH(QString, target);
        const QString links = u"ln -s /dev/stdout '%1.link'; ln -s jobs.csv.link '%1.links'; "
                              "ln -s /dev/fd/7 '%1.link.csv'; "_s;
        const QString run = u"printf old >'%1.log'; { \"$ASSAY\" --demo 50 --quiet --export '%2'; echo end; } "
                            ">>'%1.log' 7>&1 2>'%1.err'"_s;
        const QString line = links + run;
        QCOMPARE(Program::shell(line.arg(m_file, target.replace("%1"_L1, m_file))), 0);
        QCOMPARE(contents(m_file + u".err"_s), QByteArray());
        Program stream({u"--demo"_s, u"50"_s, u"--export"_s, u"-"_s});
        QCOMPARE(stream.wait(), 0);
        QCOMPARE(contents(m_file + u".log"_s), "old" + stream.out() + "end\n");
    }

    void aDescriptorThatCannotBeWrittenToIsStatus6_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("not open") << u"--export /dev/fd/9"_s;
        QTest::newRow("no such number") << u"--export /dev/fd/99999"_s;
        QTest::newRow("closed") << u"--export /dev/stdout >&-"_s;
        QTest::newRow("for reading") << u"--export /dev/fd/8 8</dev/null"_s;
        QTest::newRow("standard input") << u"--export /dev/stdin </dev/null"_s;
    }

    void aDescriptorThatCannotBeWrittenToIsStatus6()
    {
        QFETCH(QString, how);
        QCOMPARE(Program::shell(u"\"$ASSAY\" --demo 50 %2 2>'%1.err'"_s.arg(m_file, how)), 6);
        const QByteArray said = contents(m_file + u".err"_s);
        QVERIFY2(said.contains("open for writing") && said.count('\n') == 1, said.constData());
    }

    void aNamedPipeIsWrittenTo()
    {
        const QString line = u"mkfifo '%1.pipe'; cat '%1.pipe' >'%1.read' & "
                             "\"$ASSAY\" --demo 2000 --format csv --export '%1.pipe' --quiet && wait && "
                             "test -p '%1.pipe'"_s.arg(m_file);
        QCOMPARE(Program::shell(line), 0);
        Program stream({u"--demo"_s, u"2000"_s, u"--export"_s, u"-"_s});
        QCOMPARE(stream.wait(), 0);
        QCOMPARE(contents(m_file + u".read"_s), stream.out());
    }

    void aLinkIsFollowedAndStays()
    {
        QCOMPARE(
            Program::shell(u"cd '%1' && mkdir below && ln -s below/x.csv one.csv && ln -s one.csv two.csv && "
                           "\"$ASSAY\" --demo 5 --export two.csv --quiet && test -L one.csv && test -L two.csv && "
                           "test -s below/x.csv"_s.arg(m_dir->path())),
            0);
    }

    void aLoopOfLinksIsStatus6_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("itself") << u"self.csv"_s;
        QTest::newRow("two") << u"one.csv"_s;
        QTest::newRow("folder") << u"self.csv/jobs.csv"_s;
        QTest::newRow("no ending") << u"one"_s;
    }

    void aLoopOfLinksIsStatus6()
    {
        QFETCH(QString, target);
        const QString line = u"cd '%1' && ln -s self.csv self.csv && ln -s one.csv two.csv && ln -s two.csv one.csv && "
                             "ln -s one one; \"$ASSAY\" --demo 5 --export %2 2>'%1.err'; s=$?; "
                             "test -L self.csv && test -L one.csv && exit $s"_s.arg(m_dir->path(), target);
        QCOMPARE(Program::shell(line), 6);
        const QByteArray said = contents(m_dir->path() + u".err"_s);
        QFile::remove(m_dir->path() + u".err"_s);
        QVERIFY2(said.contains("leads back to itself"), said.constData());
    }

    void aFolderIsNamedAsAFolder_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("plain") << u"folder"_s;
        QTest::newRow("slash") << u"folder/"_s;
        QTest::newRow("this one") << u"."_s;
        QTest::newRow("ending") << u"folder.csv"_s;
        QTest::newRow("link") << u"link"_s;
    }

    void aFolderIsNamedAsAFolder()
    {
        QFETCH(QString, target);
        const QString line = u"cd '%1' && mkdir folder folder.csv && ln -s folder link && "
                             "\"$ASSAY\" --demo 5 --export %2 2>said"_s.arg(m_dir->path(), target);
        QCOMPARE(Program::shell(line), 6);
        const QByteArray said = contents(m_dir->filePath(u"said"_s));
        QVERIFY2(said.contains("is a folder") && said.count('\n') == 1, said.constData());
    }

    void aNameThatIsNotUtf8IsRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("export") << u"--demo 5 --export \"$bad\""_s;
        QTest::newRow("export, joined") << u"--demo 5 --export=\"$bad\""_s;
        QTest::newRow("open") << u"--export x.csv --open \"$bad\""_s;
        QTest::newRow("file") << u"--export x.csv \"$bad\""_s;
        QTest::newRow("filter") << u"--demo 5 --export x.csv --agent-name \"$bad\""_s;
        QTest::newRow("picture") << u"--demo 5 --screenshot \"$bad\""_s;
    }

    void aNameThatIsNotUtf8IsRefused()
    {
        QFETCH(QString, how);
        // Its text would have a replacement character in that place, and there is a file with such a name.
        const QString line = u"cd '%1' && bad=$(printf 'a\\377.csv') && other=$(printf 'a\\357\\277\\275.csv') && "
                             "printf named >\"$bad\" && printf other >\"$other\"; \"$ASSAY\" %2 2>said; s=$?; "
                             "test \"$(cat \"$bad\" \"$other\")\" = namedother && exit $s"_s.arg(m_dir->path(), how);
        QCOMPARE(Program::shell(line), 2);
        const QByteArray said = contents(m_dir->filePath(u"said"_s));
        QVERIFY2(said.contains("a\\xFF.csv") && said.contains("not UTF-8"), said.constData());
    }

    void aLinkToANameThatIsNotUtf8LeadsThere()
    {
        const QString line = u"cd '%1' && bad=$(printf 'a\\377.csv') && ln -s \"$bad\" link.csv && "
                             "\"$ASSAY\" --demo 5 --export link.csv --quiet && test -L link.csv && "
                             "grep -q job_id \"$bad\""_s.arg(m_dir->path());
        QCOMPARE(Program::shell(line), 0);
    }

    void aFolderWithANameThatIsNotUtf8IsWrittenIn()
    {
        const QString line =
            u"cd '%1' && bad=$(printf 'a\\377') && mkdir \"$bad\" && cd \"$bad\" && "
            "\"$ASSAY\" --demo 5 --export jobs.csv --quiet && grep -q job_id jobs.csv"_s.arg(m_dir->path());
        QCOMPARE(Program::shell(line), 0);
    }

    void aHardLinkThatIsReplacedIsMentioned()
    {
        const QString line =
            u"cd '%1' && ln jobs.csv second.csv && \"$ASSAY\" --demo 5 --export jobs.csv --quiet 2>said"_s.arg(
                m_dir->path());
        QCOMPARE(Program::shell(line), 0);
        QCOMPARE(contents(m_dir->filePath(u"second.csv"_s)), QByteArray("old"));
        QVERIFY(contents(m_file).startsWith("job_id"));
        const QByteArray said = contents(m_dir->filePath(u"said"_s));
        QVERIFY2(said.contains("hard link") && said.count('\n') == 1, said.constData());
    }

    void closedStandardOutputIsStatus6()
    {
        QCOMPARE(Program::shell(u"\"$ASSAY\" --demo 20 --export - 2>/dev/null >&-"_s), 6);
    }

    void aSignalLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void aSignalLeavesTheOldFile()
    {
        QFETCH(int, signal);
        const Server server(u"drip=2000/20"_s);
        Program program({u"--base-url"_s, server.url(), u"--export"_s, m_file});
        program.process().setReadChannel(QProcess::StandardError);
        QTRY_VERIFY(program.process().bytesAvailable() > 0); // progress: the load runs
        ::kill(static_cast<pid_t>(program.process().processId()), signal);
        QCOMPARE(program.wait(), 128 + signal);
        QCOMPARE(contents(m_file), QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void aSignalEndsAnExportThatWaitsForAReader_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("how");
        for (const int signal : {SIGINT, SIGTERM}) {
            const char *name = signal == SIGINT ? "interrupt" : "terminate";
            QTest::addRow("%s, no reader", name) << signal << u"--format csv --export '%1.pipe'"_s;
            QTest::addRow("%s, full pipe by name", name) << signal << u"--format csv --export '%1.pipe' 9<>'%1.pipe'"_s;
            QTest::addRow("%s, full standard output", name) << signal << u"--export - 9<>'%1.pipe' >&9"_s;
        }
    }

    void aSignalEndsAnExportThatWaitsForAReader()
    {
        QFETCH(int, signal);
        QFETCH(QString, how);
        QCOMPARE(Program::shell(u"mkfifo '%1.pipe'"_s.arg(m_file)), 0);
        QProcess program;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"ASSAY"_s, Program::path());
        variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setProcessEnvironment(variables);
        program.setReadChannel(QProcess::StandardError);
        program.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$ASSAY\" --demo 20000 "_s + how.arg(m_file)});
        // The progress is told again while the export waits, so the load is over.
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardError()).contains("of 20,000 jobs written"), 30'000);
        ::kill(static_cast<pid_t>(program.processId()), signal);
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 128 + signal);
    }

    void aSignalThatTheParentIgnoresStaysIgnored()
    {
        const Server server(u"drip=20000/20"_s);
        QProcess program;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"ASSAY"_s, Program::path());
        variables.insert(u"MEIBEL_API_KEY"_s, QString::fromLatin1(Program::key()));
        program.setProcessEnvironment(variables);
        program.setReadChannel(QProcess::StandardError);
        program.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"trap '' INT; exec \"$ASSAY\" --base-url '%1' --export '%2'"_s.arg(server.url(), m_file)});
        QTRY_VERIFY_WITH_TIMEOUT(program.bytesAvailable() > 0, 30'000);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(Program::Timeout));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(contents(m_file).count("\r\n"), 1001);
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QString m_picture;
};

QTEST_GUILESS_MAIN(ExportProgramTest)
#include "tst_exportprogram.moc"
