// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QTest>

#include "helpers/damage.h"

using namespace assay;
using namespace assay::test;

// moc can't parse raw strings before the class, so the class comes first.
/// One damage costs the job that it is in, and at most one more.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingOfWhatIsSound_data();
    void losesNothingOfWhatIsSound();
    void isReportedOnceAndWhereItIs_data();
    void isReportedOnceAndWhereItIs();
    void aWrongFirstByteCostsAtMostOneJob_data();
    void aWrongFirstByteCostsAtMostOneJob();
    void aBodyWithoutJobsIsStillRefused();
    void damageBeforeTheFirstJobGivesTheSameInAnyPieces();
    void partsOfADamagedJobAreNoJobs_data();
    void partsOfADamagedJobAreNoJobs();
    void jobsThatLackFieldsAreFound_data();
    void jobsThatLackFieldsAreFound();
    void costsWhatItTouches_data();
    void costsWhatItTouches();

private:
    /// How many damages had which effect.
    struct Counts
    {
        int damages = 0;
        int tooMany = 0;
        int twenty = 0;
        int twice = 0;
        int invented = 0;
        int cutOff = 0;
        int differsByCut = 0;
        long long worst = 0;
    };

    [[nodiscard]] bool count(const Damage &damage, std::size_t piece, bool comparesCuts, Counts &counts) const;
    [[nodiscard]] QByteArray describe(const Damage &damage) const;

    JobBody m_body;
};

namespace {

constexpr unsigned DamagesPerBody = 100;
constexpr std::size_t LargestPiece = std::size_t{1} << 30; // the whole body

/// A job with an explanation that has escaped quotes.
QByteArray job(int number)
{
    return R"({"job_id":"j)" + QByteArray::number(number)
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"done",)"
        + R"("score":7,"explanation":"say \"so\" now"})";
}

QByteArray jobs(int from, int to, const QByteArray &separator)
{
    QByteArray all;
    for (int i = from; i < to; ++i)
        all += (i == from ? QByteArray() : separator) + job(i);
    return all;
}

} // namespace

void TestDamage::losesNothingOfWhatIsSound_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("rows"); // of 300
    QTest::newRow("a stray quote") << QByteArray(R"("done")") << QByteArray(R"("do"ne")") << 299;
    QTest::newRow("a lost quote") << QByteArray(R"("done")") << QByteArray(R"("done)") << 299;
    QTest::newRow("a lost quote at the end") << QByteArray(R"(now"})") << QByteArray(R"(now})") << 299;
    QTest::newRow("a quote escaped") << QByteArray(R"(now"})") << QByteArray(R"(now\"})") << 299;
    QTest::newRow("a quote not escaped") << QByteArray(R"(so\")") << QByteArray(R"(so")") << 299;
    QTest::newRow("a stray backslash") << QByteArray(R"(:7,)") << QByteArray(R"(:7\,)") << 300;
    QTest::newRow("a closing brace opens") << QByteArray(R"(now"})") << QByteArray(R"(now"[)") << 299;
    QTest::newRow("a closing brace lost") << QByteArray(R"(now"})") << QByteArray(R"(now")") << 299;
    QTest::newRow("a brace too many") << QByteArray(R"({"job_id")") << QByteArray(R"({{"job_id")") << 300;
    QTest::newRow("a brace before a value") << QByteArray(R"("module":"m")") << QByteArray(R"("module":{"m")") << 299;
    QTest::newRow("a bracket before a value") << QByteArray(R"("module":"m")") << QByteArray(R"("module":["m")") << 299;
    QTest::newRow("a bracket before a job") << QByteArray(R"({"job_id")") << QByteArray(R"([{"job_id")") << 300;
    QTest::newRow("a quote before a job") << QByteArray(R"({"job_id")") << QByteArray(R"("{"job_id")") << 300;
    QTest::newRow("a brace of another kind") << QByteArray(R"(p"},)") << QByteArray(R"(p"],)") << 299;
    QTest::newRow("an object in an object's place") << QByteArray(R"("score":7,)") << QByteArray("{},") << 299;
}

void TestDamage::losesNothingOfWhatIsSound()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, rows);
    for (const bool isList : {true, false}) {
        for (const int damaged : {0, 1, 150, 298}) {
            QByteArray body = jobs(0, 300, isList ? "," : "\n");
            const QByteArray id = "\"j" + QByteArray::number(damaged) + '"';
            const qsizetype at = body.indexOf(from, body.indexOf(id) - 10);
            body.replace(at, from.size(), to);
            body.prepend(isList ? "[" : "").append(isList ? "]" : "\n");
            const Reading reading = readWhole({body.constData(), static_cast<std::size_t>(body.size())});
            // The line is one element: what is too much in it can't be told from what is not.
            const int expected = isList ? rows : std::max(rows - 1, 299);
            QVERIFY2(!reading.error, body.mid(at, 20));
            QVERIFY(static_cast<int>(reading.store->rowCount()) >= expected);
            if (!isList && body.startsWith('['))
                continue; // it begins like a list: its only fault is that it has no end
            QVERIFY(reading.complete);
            if (rows < 300)
                QCOMPARE(reading.problems.dropped, 1);
            else
                QVERIFY(!reading.problems.isEmpty()); // the damaged job was read, and the damage is told
        }
    }
}

void TestDamage::isReportedOnceAndWhereItIs_data()
{
    QTest::addColumn<QByteArray>("body"); // $: a damaged job, which is reported there; %: a sound one
    QTest::addColumn<QByteArray>("bad");
    for (const char *bad :
         {R"({"job_id":"x","status":"do"ne","explanation":"say \"so\" now","score":7})",
          R"({"job_id":"x","module":["m"})", R"({"job_id":"x","score":7[)", R"({"job_id":"x","status":"done)",
          R"({"job_id":"x",,"score":7})"}) {
        QTest::addRow("%s, alone", bad) << QByteArray("[%,$,%]") << QByteArray(bad);
        QTest::addRow("%s, first and last", bad) << QByteArray("[$,%,$]") << QByteArray(bad);
        QTest::addRow("%s, twice", bad) << QByteArray("[%,$,$,%,$,%]") << QByteArray(bad);
        QTest::addRow("%s, in lines", bad) << QByteArray("$\n%\n$\n$\n%\n") << QByteArray(bad);
    }
}

void TestDamage::isReportedOnceAndWhereItIs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bad);
    QList<qint64> offsets;
    QByteArray text;
    int sound = 0;
    for (const char c : body) {
        if (c == '$')
            offsets.append(text.size());
        text += c == '$' ? bad : c == '%' ? job(sound++) : QByteArray(1, c);
    }
    const Reading reading = readWhole({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(reading.store->rowCount(), static_cast<std::size_t>(sound));
    QList<qint64> reported;
    for (const Problem &problem : reading.problems.items) {
        QVERIFY(!problem.kept);
        reported.append(problem.offset);
    }
    QCOMPARE(reported, offsets);
}

void TestDamage::aWrongFirstByteCostsAtMostOneJob_data()
{
    QTest::addColumn<QByteArray>("first");
    for (const char *first : {"", "x", "\"", "}", "]", ",", ":", "\\", "7", "<", "{", "\xFF"})
        QTest::newRow(*first ? first : "nothing") << QByteArray(first);
}

void TestDamage::aWrongFirstByteCostsAtMostOneJob()
{
    QFETCH(QByteArray, first);
    for (const bool isList : {true, false}) {
        QByteArray body = jobs(0, 100, isList ? "," : "\n");
        body.prepend(isList ? "[" : "").append(isList ? "]" : "\n");
        const QByteArray sound = body;
        body.replace(0, 1, first);
        const std::string_view bytes(body.constData(), static_cast<std::size_t>(body.size()));
        for (const std::size_t piece : {bytes.size(), std::size_t{1}}) {
            const Reading reading = readPieces(bytes, JobStreamReader::Format::Any, [piece] { return piece; });
            QVERIFY(!reading.error);
            QVERIFY(reading.complete);
            QVERIFY(reading.store->rowCount() >= (isList ? 100 : 99));
            QVERIFY(reading.problems.dropped > 0 || body == sound);
        }
    }
}

void TestDamage::aBodyWithoutJobsIsStillRefused()
{
    const QByteArray text = "x" + QByteArray(R"(callback({"data":[{"n":1},{"n":2}]}); )").repeated(100);
    const QByteArray open = R"(x({"data":[)" + QByteArray(R"({"n":1},)").repeated(100'000);
    const QByteArray late = "x" + QByteArray(100'000, ' ') + jobs(0, 3, ",");
    for (const QByteArray &body : {text, open, late}) {
        const std::string_view bytes(body.constData(), static_cast<std::size_t>(body.size()));
        for (const std::size_t piece : {bytes.size(), std::size_t{1000}}) {
            const Reading reading = readPieces(bytes, JobStreamReader::Format::Any, [piece] { return piece; });
            QVERIFY(reading.error);
            QCOMPARE(reading.error->kind, LoadErrorKind::NotJobs);
            QVERIFY(reading.problems.isEmpty());
            QCOMPARE(reading.store->rowCount(), std::size_t{0});
        }
    }
}

void TestDamage::damageBeforeTheFirstJobGivesTheSameInAnyPieces()
{
    const std::string_view body = "{\"\"}\n{\"x\"}\n{";
    const Reading whole = readWhole(body);
    QCOMPARE(whole.problems.dropped, 3); // each line
    for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
        const Reading pieces = readPieces(body, JobStreamReader::Format::Any, [piece] { return piece; });
        QVERIFY(pieces.problems.items == whole.problems.items);
    }
}

void TestDamage::partsOfADamagedJobAreNoJobs_data()
{
    QTest::addColumn<QByteArray>("bad");
    const QByteArray tries = R"("tries":[{"job_id":"t1","status":"s"},{"job_id":"t2"},{"job_id":"t3"}])";
    QTest::newRow("before") << R"({"job_id":"x","module":"m"m",)" + tries + "}";
    QTest::newRow("behind") << R"({)" + tries + R"(,"job_id":"x","module":"m"m"})";
    QTest::newRow("in it") << QByteArray(R"({"job_id":"x",)" + tries + "}").replace("t1\"", "t1");
    QTest::newRow("its bracket") << QByteArray(R"({"job_id":"x",)" + tries + "}").replace("[", "");
    QTest::newRow("its colon") << QByteArray(R"({"job_id":"x",)" + tries + "}").replace("\":[", "\"[");
    QTest::newRow("an object") << QByteArray(R"({"job_id":"x","module":"m"m","retry_of":{"job_id":"t1"}})");
    QTest::newRow("closed too early") << R"({"job_id":"x"}")" + tries.mid(1) + "}";
}

void TestDamage::partsOfADamagedJobAreNoJobs()
{
    QFETCH(QByteArray, bad);
    const QList<QByteArray> bodies{
        "[" + jobs(0, 3, ",") + "," + bad + "," + jobs(3, 6, ",") + "]",
        "[" + bad + "," + jobs(0, 6, ",") + "]",
        "[" + jobs(0, 6, ",") + "," + bad + "]",
        bad + "\n" + jobs(0, 6, "\n"),
        jobs(0, 3, "\n") + "\n" + bad + "\n" + jobs(3, 6, "\n"),
    };
    for (const QByteArray &body : bodies) {
        const Reading reading = readWhole({body.constData(), static_cast<std::size_t>(body.size())});
        int sound = 0;
        for (std::size_t i = 0; i < reading.store->rowCount(); ++i) {
            const std::string_view id = reading.store->text(Field::JobId, row(i));
            QVERIFY2(!id.starts_with('t'), body);
            sound += id.starts_with('j') ? 1 : 0;
        }
        QCOMPARE(sound, 6);
    }
}

void TestDamage::jobsThatLackFieldsAreFound_data()
{
    QTest::addColumn<int>("before"); // whole jobs
    QTest::addColumn<int>("lacking");
    QTest::addColumn<int>("behind");
    QTest::newRow("few") << 0 << 3 << 0;
    QTest::newRow("one") << 3 << 1 << 3;
    QTest::newRow("some, at the end") << 3 << 5 << 0;
    QTest::newRow("some, before whole ones") << 3 << 5 << 5;
    QTest::newRow("more than are waited for") << 0 << 10'000 << 0;
    QTest::newRow("more than are waited for, between") << 3 << 10'000 << 3;
}

void TestDamage::jobsThatLackFieldsAreFound()
{
    QFETCH(int, before);
    QFETCH(int, lacking);
    QFETCH(int, behind);
    for (const QByteArray &separator : {QByteArray(","), QByteArray("\n")}) {
        QByteArray body = before > 0 ? QByteArray(jobs(0, before, separator) + separator) : QByteArray();
        body += R"({"job_id":"x"x"})";
        for (int i = 0; i < lacking; ++i)
            body += separator + R"({"job_id":"lacks)" + QByteArray::number(i) + "\"}";
        if (behind > 0)
            body += separator + jobs(before, before + behind, separator);
        if (separator == ",")
            body = "[" + body + "]";
        const std::string_view bytes(body.constData(), static_cast<std::size_t>(body.size()));
        for (const std::size_t piece : {bytes.size(), std::size_t{1}, std::size_t{30'000}}) {
            const Reading reading = readPieces(bytes, JobStreamReader::Format::Any, [piece] { return piece; });
            QCOMPARE(reading.store->rowCount(), static_cast<std::size_t>(before + lacking + behind));
            QCOMPARE(reading.problems.dropped, 1);
            QVERIFY(reading.complete);
        }
    }
}

void TestDamage::costsWhatItTouches_data()
{
    QTest::addColumn<BodyKind>("kind");
    QTest::addColumn<int>("damages"); // of one byte; a quarter as many of blocks
    QTest::newRow("demo jobs in a list") << BodyKind::DemoList << 5000;
    QTest::newRow("demo jobs in lines") << BodyKind::DemoLines << 5000;
    QTest::newRow("hard jobs in a list") << BodyKind::HardList << 5000;
    QTest::newRow("hard jobs in lines") << BodyKind::HardLines << 3000;
    QTest::newRow("hard jobs over several lines") << BodyKind::HardSpreadLines << 3000;
}

void TestDamage::costsWhatItTouches()
{
    QFETCH(BodyKind, kind);
    QFETCH(int, damages);
    // More of them, or others: ASSAY_DAMAGES multiplies, ASSAY_DAMAGE_SEED shifts.
    damages *= std::max(1, qEnvironmentVariableIntValue("ASSAY_DAMAGES"));
    const auto firstSeed = static_cast<unsigned>(qEnvironmentVariableIntValue("ASSAY_DAMAGE_SEED"));
    for (const bool isBlock : {false, true}) {
        Counts counts;
        for (unsigned i = 0; i < static_cast<unsigned>(isBlock ? damages / 4 : damages); ++i) {
            const unsigned seed = firstSeed + i;
            if (i % DamagesPerBody == 0) {
                Random random(seed);
                m_body = makeBody(kind, i / DamagesPerBody % 10 == 0 ? 200 : 40, random);
            }
            Random random(seed);
            const Damage damage = isBlock ? makeBlockDamage(m_body, random) : makeDamage(m_body, random);
            const std::size_t piece = i % 4 == 0 ? 1 + below(random, 5000) : LargestPiece;
            if (!count(damage, piece, i % 8 == 0, counts) && !isBlock)
                qWarning("seed %u: %s", seed, describe(damage).constData());
        }
        qInfo(
            "%d damages of %s from seed %u: %d lost more than touched + 1, %d lost 20 or more, worst %lld more than "
            "touched; %d read a job twice, %d invented one, %d were taken for the end of the data",
            counts.damages, isBlock ? "a block" : "a byte", firstSeed, counts.tooMany, counts.twenty, counts.worst,
            counts.twice, counts.invented, counts.cutOff);
        QCOMPARE(counts.tooMany, 0);
        QCOMPARE(counts.twice, 0);
        QCOMPARE(counts.differsByCut, 0);
        if (isBlock)
            continue; // what is left of two jobs can look like one job with a list in it, which goes on to the end
        QCOMPARE(counts.invented, 0);
        QCOMPARE(counts.cutOff, 0);
    }
}

/// Reads the damaged body and counts what is wrong. False if something is.
bool TestDamage::count(const Damage &damage, std::size_t piece, bool comparesCuts, Counts &counts) const
{
    const std::string text = damage.in(m_body.text);
    const bool isAnswer = m_body.text.front() == '[' && damage.at % 2 == 1;
    const auto format = isAnswer ? JobStreamReader::Format::Array : JobStreamReader::Format::Any;
    const Reading reading = readPieces(text, format, [piece] { return piece; });
    const Loss loss = lossOf(m_body, reading);
    const auto more = static_cast<long long>(loss.lost) - static_cast<long long>(damage.touched(m_body));
    Counts now;
    now.tooMany = more > 1 ? 1 : 0;
    now.twice = loss.twice > 0 ? 1 : 0;
    now.invented = loss.invented > damage.touched(m_body) ? 1 : 0;
    // A text without end in the last job looks like a list that was cut off there; lines may begin like a list.
    const bool touchesEnd = damage.at == 0 || damage.at + damage.size > m_body.jobs.back().begin;
    now.cutOff = !touchesEnd && !reading.complete ? 1 : 0;
    if (comparesCuts) {
        const Reading whole = readWhole(text, format);
        const bool isSame = whole.json() == reading.json() && whole.problems.items == reading.problems.items
            && whole.complete == reading.complete;
        now.differsByCut = isSame ? 0 : 1;
    }
    counts.damages += 1;
    counts.worst = std::max(counts.worst, more);
    counts.twenty += more >= 19 ? 1 : 0;
    counts.tooMany += now.tooMany;
    counts.twice += now.twice;
    counts.invented += now.invented;
    counts.cutOff += now.cutOff;
    counts.differsByCut += now.differsByCut;
    return now.tooMany + now.twice + now.invented + now.cutOff + now.differsByCut == 0;
}

/// What was damaged, how, and what is around it.
QByteArray TestDamage::describe(const Damage &damage) const
{
    static constexpr std::array<const char *, 3> Kinds{"replaced", "inserted", "deleted"};
    const std::size_t from = damage.at - std::min<std::size_t>(damage.at, 60);
    const auto byte = static_cast<unsigned>(static_cast<unsigned char>(damage.byte));
    const std::string around = damage.in(m_body.text).substr(from, 120);
    return QByteArray::number(static_cast<qulonglong>(damage.size)) + " bytes "
        + Kinds[static_cast<std::size_t>(damage.kind)] + " at " + QByteArray::number(static_cast<qulonglong>(damage.at))
        + " by " + QByteArray::number(byte, 16) + ": " + QByteArray::fromStdString(around);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
