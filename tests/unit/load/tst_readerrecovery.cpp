// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include <QTest>

#include "helpers/corehelpers.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

// moc can't parse raw strings before the class, so the class comes first.
/// When a list ends too early or an element does not end, the good jobs are read and the bad ones are counted, however
/// the bytes are cut.
class TestReaderRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnBehindAnEarlyEnd_data();
    void readsOnBehindAnEarlyEnd();
    void ignoresWhatHoldsNoJobBehindTheEnd_data();
    void ignoresWhatHoldsNoJobBehindTheEnd();
    void aListGoneOnWithMayStillBeCutOff();
    void anOpenElementHidesNoLaterJob_data();
    void anOpenElementHidesNoLaterJob();
    void anOpenElementHidesNoJobWithEscapesInItsKeys();
    void aBadLineEndsWithItsLine_data();
    void aBadLineEndsWithItsLine();
    void objectsOverSeveralLinesAreRead_data();
    void objectsOverSeveralLinesAreRead();
    void everyCommaTooManyIsReportedOnce_data();
    void everyCommaTooManyIsReportedOnce();
    void aLoneObjectIsNoListOfJobs_data();
    void aLoneObjectIsNoListOfJobs();
    void aLoneObjectIsShownHoweverItComes();
    void aFirstBadLineLosesOnlyItself();
    void linesInLinesStayLinear_data();
    void linesInLinesStayLinear();
};

namespace {

using Format = JobStreamReader::Format;

QByteArray job(const QByteArray &id)
{
    return R"({"job_id":")" + id
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"s","score":7})";
}

QByteArray jobs(int from, int to, const QByteArray &separator)
{
    QByteArray all;
    for (int i = from; i < to; ++i)
        all += (i == from ? QByteArray() : separator) + job("j" + QByteArray::number(i));
    return all;
}

/// Reads the body at once. Fails the test if reading it in pieces gives another result.
Reading readAnyhow(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    Reading whole = readWhole(text);
    const auto check = [&](const Reading &pieces, qsizetype cut) {
        const bool same = whole.json() == pieces.json() && whole.problems.items == pieces.problems.items
            && whole.complete == pieces.complete && whole.error.has_value() == pieces.error.has_value();
        if (!same)
            QTest::qFail(qPrintable(u"not the same when cut at %1"_s.arg(cut)), __FILE__, __LINE__);
        return same;
    };
    check(readPieces(text, Format::Any, [] { return 1; }), -1);
    for (qsizetype cut = 1; cut < body.size(); cut += 1 + body.size() / 100) {
        bool first = true;
        const auto size = [&] { return std::exchange(first, false) ? static_cast<std::size_t>(cut) : text.size(); };
        if (!check(readPieces(text, Format::Any, size), cut))
            break;
    }
    return whole;
}

qsizetype count(const Reading &reading, ProblemKind kind)
{
    return std::count_if(reading.problems.items.begin(), reading.problems.items.end(), [kind](const Problem &problem) {
        return problem.kind == kind;
    });
}

} // namespace

void TestReaderRecovery::readsOnBehindAnEarlyEnd_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("dropped");
    const QByteArray two = "[" + jobs(0, 2, ",");
    const auto size = static_cast<int>(two.size());
    QTest::newRow("a stray bracket") << two + "]," + jobs(2, 300, ",") + "]" << 300 << size << 1;
    QTest::newRow("two stray brackets") << two + "]," + jobs(2, 9, ",") + "]," + jobs(9, 20, ",") + "]" << 20 << size
                                        << 1;
    QTest::newRow("a double bracket") << two + "]]," + jobs(2, 20, ",") + "]" << 20 << size << 1;
    QTest::newRow("a list behind a list") << two + "][" + job("x") + "]" << 3 << size << 1;
    QTest::newRow("a list a line") << two + "]\n[]\n[" + job("x") + "]\r\n[" + jobs(3, 9, ",") + "]\n"
                                   << 9 << size << 1;
    QTest::newRow("lines behind a list") << two + "]\n" + jobs(2, 9, "\n") << 9 << size << 1;
    QTest::newRow("rubbish between") << two + "] and {more} " + job("x") + "]" << 3 << size << 3;
    QTest::newRow("a bad job behind") << two + "]," + R"({"job_id":5}])" << 2 << size << 2;
    QTest::newRow("a nested list") << "[[" + jobs(0, 2, ",") + "]," + job("x") + "]" << 3 << size + 1 << 2;
}

void TestReaderRecovery::readsOnBehindAnEarlyEnd()
{
    QFETCH(QByteArray, body);
    QFETCH(int, rows);
    QFETCH(int, offset);
    QFETCH(int, dropped);
    const Reading reading = readAnyhow(body);
    QVERIFY(!reading.error);
    QVERIFY(reading.complete);
    QCOMPARE(reading.store->rowCount(), static_cast<std::size_t>(rows));
    QCOMPARE(reading.problems.dropped, dropped);
    QCOMPARE(count(reading, ProblemKind::ListClosedEarly), 1);
    QCOMPARE(count(reading, ProblemKind::TrailingData), 0);
    for (const Problem &problem : reading.problems.items) {
        if (problem.kind != ProblemKind::ListClosedEarly)
            continue;
        QVERIFY(!problem.kept);
        QCOMPARE(problem.offset, offset);
    }
}

void TestReaderRecovery::ignoresWhatHoldsNoJobBehindTheEnd_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("words") << QByteArray("and more");
    QTest::newRow("a comma") << QByteArray(",");
    QTest::newRow("a bracket") << QByteArray("]");
    QTest::newRow("brackets") << QByteArray("]]}]");
    QTest::newRow("an object") << QByteArray(R"({"next":"page"})");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("a list of numbers") << QByteArray("[1,,2]");
    QTest::newRow("quotes") << QByteArray(R"("a" "b "c")");
    QTest::newRow("zeros") << QByteArray(20'000, '\0');
}

void TestReaderRecovery::ignoresWhatHoldsNoJobBehindTheEnd()
{
    QFETCH(QByteArray, behind);
    const QByteArray list = "[" + jobs(0, 2, ",") + "]\n";
    const Reading reading = readAnyhow(list + behind);
    QVERIFY(reading.complete && !reading.error);
    QCOMPARE(reading.store->rowCount(), std::size_t{2});
    QCOMPARE(reading.problems.items, (QList<Problem>{{ProblemKind::TrailingData, true, 0, list.size(), {}}}));
    QVERIFY(readAnyhow(list).problems.isEmpty());
}

void TestReaderRecovery::aListGoneOnWithMayStillBeCutOff()
{
    const QByteArray list = "[" + jobs(0, 2, ",") + "]";
    const QList<QByteArray> all{"[" + job("x"), "," + job("x"), "," + job("x").chopped(9), "{\"jo"};
    for (const QByteArray &behind : all) {
        const Reading reading = readAnyhow(list + behind);
        QVERIFY(!reading.complete);
        QVERIFY(reading.problems.dropped > 0);
    }
}

void TestReaderRecovery::anOpenElementHidesNoLaterJob_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("dropped"); // each time it is there
    QTest::newRow("a list") << QByteArray("[1,2") << 1;
    QTest::newRow("two brackets") << QByteArray("[[") << 1;
    QTest::newRow("a text") << QByteArray(R"("abc)") << 1;
    QTest::newRow("a text in a list") << QByteArray(R"([1,"abc)") << 1;
    QTest::newRow("a quote at the end") << QByteArray(R"(abc")") << 2;
    QTest::newRow("a job without value") << QByteArray(R"({"job_id": )") << 1;
}

void TestReaderRecovery::anOpenElementHidesNoLaterJob()
{
    QFETCH(QByteArray, bad);
    QFETCH(int, dropped);
    for (const QByteArray &separator : {QByteArray(","), QByteArray(",\n  ")}) {
        const QByteArray middle = separator + bad + separator;
        const Reading once = readAnyhow("[" + jobs(0, 3, separator) + middle + jobs(3, 200, separator) + "]");
        QVERIFY(once.complete);
        QCOMPARE(once.store->rowCount(), std::size_t{200});
        QCOMPARE(once.problems.dropped, dropped);
        const Reading twice =
            readAnyhow("[" + bad + separator + jobs(0, 3, separator) + middle + jobs(3, 5, separator) + "]");
        QCOMPARE(twice.store->rowCount(), std::size_t{5});
        QCOMPARE(twice.problems.dropped, 2 * dropped);
    }
}

void TestReaderRecovery::anOpenElementHidesNoJobWithEscapesInItsKeys()
{
    QByteArray before = jobs(0, 3, ",");
    QByteArray behind = jobs(3, 200, ",");
    before.replace("job_id", R"(job\u005fid)");
    behind.replace("job_id", R"(job\u005fid)");
    const Reading reading = readAnyhow("[" + before + R"(,{"job\u005fid":"open,)" + behind + "]");
    QVERIFY(reading.complete);
    QCOMPARE(reading.store->rowCount(), std::size_t{200});
    QCOMPARE(reading.problems.dropped, 1);
}

void TestReaderRecovery::aBadLineEndsWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bad");
    for (const char *bad :
         {"[1,2",
          "[[",
          "[",
          "\"abc",
          "abc\"",
          "\"a\" \"b",
          "{\"job_id\": ",
          "{\"job_id\":\"x",
          "{\"job_id\":\"x\",",
          "{\"job_id\":\"x\",\"n\":[1,",
          "{\"job_id\":\"x\",\"n\":[",
          "{\"job_id\":\"x\\",
          "{",
          "{\"",
          "{{",
          "{\"other\":",
          "words of a log",
          "12",
          "null",
          "[1,2]",
          "]",
          "}",
          "{\"job_id\":\"x\"}}]"})
        QTest::newRow(bad) << QByteArray(bad);
}

void TestReaderRecovery::aBadLineEndsWithItsLine()
{
    QFETCH(QByteArray, bad);
    const bool isJob = bad.startsWith(R"({"job_id":"x"}})"); // with something behind it
    for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n")}) {
        const QByteArray body =
            jobs(0, 3, lineEnd) + lineEnd + bad + lineEnd + jobs(3, 5, lineEnd) + lineEnd + bad + lineEnd;
        for (const int last : {6, 200}) {
            const Reading reading = readAnyhow(body + jobs(5, last, lineEnd) + lineEnd);
            QVERIFY(!reading.error);
            QVERIFY(reading.complete);
            QCOMPARE(reading.store->rowCount(), static_cast<std::size_t>(last + (isJob ? 2 : 0)));
            QCOMPARE(reading.problems.dropped, 2);
        }
    }
}

void TestReaderRecovery::objectsOverSeveralLinesAreRead_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("indented") << QByteArray("\n  ");
    QTest::newRow("not indented") << QByteArray("\n");
    QTest::newRow("tabs") << QByteArray("\r\n\t");
}

void TestReaderRecovery::objectsOverSeveralLinesAreRead()
{
    QFETCH(QByteArray, lineEnd);
    QByteArray long_;
    for (int i = 0; i < 400; ++i) // an element that is looked at closely while it is open
        long_ += (i == 0 ? "" : ",") + lineEnd + "{" + lineEnd + "\"x\": " + QByteArray::number(i) + lineEnd + "}";
    QByteArray body;
    for (int i = 0; i < 3; ++i) {
        body += QByteArray("{%\"job_id\": \"j\",%\"agent_identity_context\": {%\"customer_id\": \"c\",%"
                           "\"project_id\": \"p\"%},%\"module\": \"m\",%\"status\": \"s\",%\"parts\": [")
                    .replace("%", lineEnd)
            + (i == 1 ? long_ : "1") + lineEnd + "]\n}\n";
    }
    const Reading reading = readAnyhow(body);
    QVERIFY(reading.complete && !reading.error);
    QCOMPARE(reading.store->rowCount(), std::size_t{3});
    QCOMPARE(reading.problems.dropped, 0);
}

void TestReaderRecovery::everyCommaTooManyIsReportedOnce_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QList<int>>("offsets"); // from the pattern
    QTest::newRow("between") << QByteArray("[%,,%]") << QList<int>{3};
    QTest::newRow("many between") << QByteArray("[%, , ,\n,%]") << QList<int>{4};
    QTest::newRow("at the end") << QByteArray("[%,%,]") << QList<int>{5};
    QTest::newRow("two at the end") << QByteArray("[%,%,,]") << QList<int>{5};
    QTest::newRow("at the start") << QByteArray("[,%,%]") << QList<int>{1};
    QTest::newRow("everywhere") << QByteArray("[,%,,%,]") << QList<int>{1, 4, 7};
    QTest::newRow("none") << QByteArray("[%,%]") << QList<int>{};
}

void TestReaderRecovery::everyCommaTooManyIsReportedOnce()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QList<int>, offsets);
    QByteArray body = pattern;
    for (int i = 0; i < 2; ++i)
        body.replace(body.indexOf('%'), 1, job(QByteArray::number(i)));
    const Reading reading = readAnyhow(body);
    QVERIFY(reading.complete);
    QCOMPARE(reading.store->rowCount(), std::size_t{2});
    QCOMPARE(reading.problems.dropped, 0);
    QCOMPARE(reading.problems.items.size(), offsets.size());
    const auto added = static_cast<int>(job("0").size()) - 1; // by each job
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        const Problem &problem = reading.problems.items[i];
        QCOMPARE(problem.kind, ProblemKind::ExtraComma);
        const int before = static_cast<int>(pattern.first(offsets[i]).count('%'));
        QCOMPARE(problem.offset, offsets[i] + before * added);
    }
}

void TestReaderRecovery::aLoneObjectIsNoListOfJobs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("data") << R"({"data":[)" + jobs(0, 3, ",") + "]}";
    QTest::newRow("many jobs") << R"({"jobs":[)" + jobs(0, 300, ",") + "]}\n";
    QTest::newRow("a job a line") << "{\"jobs\":[\n" + jobs(0, 300, ",\n") + "\n]}\n";
    QTest::newRow("detail") << QByteArray(R"({"detail":"Not Found"})");
    QTest::newRow("a field that jobs have too") << R"({"status":200,"data":[)" + jobs(0, 3, ",") + "]}";
    QTest::newRow("nothing in it") << QByteArray("\xEF\xBB\xBF {}\n");
}

void TestReaderRecovery::aLoneObjectIsNoListOfJobs()
{
    QFETCH(QByteArray, body);
    const Reading reading = readAnyhow(body);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, LoadErrorKind::NotJobs);
    QVERIFY(reading.error->summary.contains(u"one JSON object, not a list of jobs"_s));
    QVERIFY(reading.error->detail.size() <= 200);
    QVERIFY(reading.problems.isEmpty());
}

void TestReaderRecovery::aLoneObjectIsShownHoweverItComes()
{
    const std::string_view body = R"({"detail":"This is a long message of a proxy, which must be shown in full"})";
    const Reading whole = readPieces(body, Format::Array, [&] { return body.size(); });
    QVERIFY(whole.error && whole.error->detail.startsWith(u"{\"detail\":\"This is a long message"_s));
    for (std::size_t size = 1; size < 10; ++size) {
        const Reading pieces = readPieces(body, Format::Array, [&] { return size; });
        QVERIFY(pieces.error && pieces.error->detail.startsWith(whole.error->detail.first(60)));
    }
}

void TestReaderRecovery::aFirstBadLineLosesOnlyItself()
{
    const Reading lines = readAnyhow(
        R"({"started":"now"})"
        "\n"
        + jobs(0, 3, "\n"));
    QVERIFY(!lines.error && lines.complete);
    QCOMPARE(lines.store->rowCount(), std::size_t{3});
    QCOMPARE(count(lines, ProblemKind::MissingJobId), 1);
    // A bad job is not a wrapped list either.
    const Reading badJob = readAnyhow(R"({"status":200,"job_id":"a"})");
    QVERIFY(!badJob.error);
    QCOMPARE(count(badJob, ProblemKind::WrongType), 1);
    const std::string_view noId = R"({"module":"m"})";
    QVERIFY(!readWhole(noId, Format::One).error);
}

void TestReaderRecovery::linesInLinesStayLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("a job in a list each") << QByteArray("{\"job_id\":[\n") << QByteArray("]}");
    QTest::newRow("an object in a field each") << QByteArray("{\"x\":\n") << QByteArray("}");
    QTest::newRow("a job in a field each") << QByteArray("{\"job_id\":\n") << QByteArray("}");
    QTest::newRow("texts with odd quotes") << QByteArray("\"x{\"y") << QByteArray();
    QTest::newRow("lists in lists behind the end") << QByteArray("[]\n[") << QByteArray("]");
}

/// Megabytes must be read within seconds: going back a line again and again would take many minutes.
void TestReaderRecovery::linesInLinesStayLinear()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, close);
    const qsizetype times = 400'000 / unit.size();
    const QByteArray opened = job("a") + "\n" + unit.repeated(times);
    const QByteArray closing = close.repeated(times);
    const QList<QByteArray> all{opened, opened + "1" + closing, opened + "1 2" + closing, "[" + opened};
    for (const QByteArray &body : all) {
        const Reading reading = readWhole({body.constData(), static_cast<std::size_t>(body.size())});
        QCOMPARE(reading.store->rowCount(), std::size_t{1});
        QVERIFY(reading.problems.dropped > 0 || !reading.complete);
    }
}

QTEST_GUILESS_MAIN(TestReaderRecovery)
#include "tst_readerrecovery.moc"
