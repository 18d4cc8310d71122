// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <random>

#include <QJsonDocument>
#include <QTest>

#include "core/load/jobstreamreader.h"
#include "core/store/jobjson.h"

using namespace assay;
using namespace Qt::StringLiterals;

// moc can't parse raw strings before the class, so the class comes first.
class TestJobStreamReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGiantElementIsNamed_data();
    void aGiantElementIsNamed();
    void oneValueTooManyStaysJson_data();
    void oneValueTooManyStaysJson();
    void largeValuesAreCheckedAsSmallOnes_data();
    void largeValuesAreCheckedAsSmallOnes();
    void readsEveryFieldAsSent();
    void anyCutGivesTheSameRows();
    void byteByByteGivesTheSameRows();
    void publishedRowsAreVisibleBeforeTheEnd();
    void keepsTheDigitsOfScores_data();
    void keepsTheDigitsOfScores();
    void keepsTheContextAsSent_data();
    void keepsTheContextAsSent();
    void readsNdjson();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void namesWhatIsNoList_data();
    void namesWhatIsNoList();
    void nullIsAnEmptyListWithAWord();
    void dropsBadElementsAndReadsTheRest_data();
    void dropsBadElementsAndReadsTheRest();
    void keepsJobsWithOddValues_data();
    void keepsJobsWithOddValues();
    void keepsJobsWithLesserFaults_data();
    void keepsJobsWithLesserFaults();
    void findsItsWayBackAfterDamage_data();
    void findsItsWayBackAfterDamage();
    void countsMoreProblemsThanItKeeps();
    void reportsRecordAndOffset();
    void manyAtOnceAreReadAsEachByItself();
    void aCutOffBodyKeepsWholeJobs();
    void takesAHugeText();
    void aMillionBracketsDoNotHang();
};

namespace {

struct Reading
{
    std::shared_ptr<JobStore> store = std::make_shared<JobStore>();
    ProblemList problems;
    std::optional<LoadError> error;
    bool complete = false;

    [[nodiscard]] QByteArray text(Field field, std::size_t row) const
    {
        std::string out;
        store->appendText(field, static_cast<SourceRow>(row), out);
        return QByteArray::fromStdString(out);
    }

    [[nodiscard]] QByteArray json() const
    {
        std::string out;
        for (std::size_t row = 0; row < store->rowCount(); ++row) {
            appendJobJson(*store, static_cast<SourceRow>(row), out);
            out.push_back('\n');
        }
        return QByteArray::fromStdString(out);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (std::size_t row = 0; row < store->rowCount(); ++row)
            all.append(QString::fromUtf8(text(Field::JobId, row)));
        return all;
    }
};

using Format = JobStreamReader::Format;

Reading read(const std::vector<QByteArray> &pieces, Format format = Format::Any)
{
    Reading reading;
    JobStreamReader reader(reading.store, format);
    for (const QByteArray &piece : pieces)
        reader.feed({piece.constData(), static_cast<std::size_t>(piece.size())});
    reader.finish();
    reading.problems = reader.problems();
    reading.error = reader.error();
    reading.complete = reader.complete();
    return reading;
}

Reading read(const QByteArray &body, Format format = Format::Any)
{
    return read(std::vector<QByteArray>{body}, format);
}

QByteArray job(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"job_id":")" + id
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"correctness",)"
        + R"("status":"completed","score":7,"explanation":"ok")" + more + "}";
}

// Everything that is difficult for a splitter, in one document.
QByteArray trickyDocument()
{
    return "\xEF\xBB\xBF \n[ " + job("a") + " ,\r\n\t"
        + R"({"status":"completed","module":"data_grounding","score":0.50,"explanation":"br]ack}ets { [ \" \\ and \\\" \u00e9 \ud83d\ude00 \u0000 },{\"job_id\":","agent_identity_context":{"project_id":"p","customer_id":"c","agent_turn":-3,"agent_name":"\u65e5本/ä","region":{"a":[1,{"b":"]}"}]}},"job_id":"b","later":[[],{},"x",null,1e5]})"
        + ","
        + R"({ "job_id" : "c" , "agent_identity_context" : { "customer_id" : "" , "project_id" : "p", "tool_id" : null } , "module":"new_one","status":"odd","score":null })"
        + "," + job("d", R"(,"x":"\\")") + "\n]\n";
}

} // namespace

void TestJobStreamReader::readsEveryFieldAsSent()
{
    const Reading reading = read(trickyDocument(), Format::Array);
    QVERIFY(!reading.error);
    QVERIFY(reading.complete);
    QVERIFY2(
        reading.problems.isEmpty(),
        qPrintable(reading.problems.isEmpty() ? QString() : problemText(reading.problems.items.first())));
    QCOMPARE(reading.ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    const QByteArray expected = job("a")
        + "\n"
          R"({"job_id":"b","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":"日本/ä","agent_turn":-3,"region":{"a":[1,{"b":"]}"}]}},"module":"data_grounding","status":"completed","score":0.50,"explanation":"br]ack}ets { [ \" \\ and \\\" é 😀 \u0000 },{\"job_id\":","later":[[],{},"x",null,1e5]})"
          "\n"
          R"({"job_id":"c","agent_identity_context":{"customer_id":"","project_id":"p","tool_id":null},"module":"new_one","status":"odd","score":null})"
          "\n"
        + job("d", R"(,"x":"\\")") + "\n";
    QCOMPARE(reading.json(), expected);
    QCOMPARE(
        reading.store->unknownKeys(),
        (std::vector<UnknownKey>{
            {"agent_identity_context.region", FieldLevel::Identity},
            {"later", FieldLevel::Job},
            {"x", FieldLevel::Job}}));
    QCOMPARE(reading.store->state(Field::ToolId, static_cast<SourceRow>(2)), ValueState::Null);
    QCOMPARE(reading.store->state(Field::AgentName, static_cast<SourceRow>(2)), ValueState::Absent);
    QCOMPARE(reading.store->state(Field::CustomerId, static_cast<SourceRow>(2)), ValueState::Present);
    QCOMPARE(reading.store->turn(static_cast<SourceRow>(1)), -3);
}

void TestJobStreamReader::anyCutGivesTheSameRows()
{
    const QByteArray body = trickyDocument();
    const QByteArray whole = read(body).json();
    for (qsizetype cut = 0; cut <= body.size(); ++cut) {
        const Reading reading = read({body.left(cut), body.mid(cut)});
        QVERIFY2(reading.problems.isEmpty() && reading.complete && !reading.error, qPrintable(QString::number(cut)));
        QCOMPARE(reading.json(), whole);
    }
}

void TestJobStreamReader::byteByByteGivesTheSameRows()
{
    const QByteArray body = trickyDocument();
    std::vector<QByteArray> pieces;
    for (qsizetype i = 0; i < body.size(); ++i)
        pieces.push_back(body.mid(i, 1));
    const Reading reading = read(pieces);
    QVERIFY(reading.complete);
    QCOMPARE(reading.json(), read(body).json());
}

void TestJobStreamReader::publishedRowsAreVisibleBeforeTheEnd()
{
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, Format::Array);
    const QByteArray first = "[" + job("a") + "," + job("b").left(40);
    reader.feed({first.constData(), static_cast<std::size_t>(first.size())});
    QCOMPARE(store->rowCount(), std::size_t{0});
    reader.publish();
    QCOMPARE(store->rowCount(), std::size_t{1});
    QCOMPARE(store->text(Field::Module, static_cast<SourceRow>(0)), std::string_view("correctness"));
}

void TestJobStreamReader::keepsTheDigitsOfScores_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<int>("kind");
    const int integer = static_cast<int>(ScoreValue::Kind::Integer);
    const int fraction = static_cast<int>(ScoreValue::Kind::Fraction);
    const struct
    {
        const char *digits;
        int kind;
    } rows[] = {
        {"0", integer},
        {"-0", integer},
        {"7", integer},
        {"10", integer},
        {"123456789012345678901234567890", integer},
        {"9007199254740993", integer},
        {"0.0", fraction},
        {"1.0", fraction},
        {"0.83", fraction},
        {"0.50", fraction},
        {"1e0", fraction},
        {"5E-1", fraction},
        {"0.1234567890123456789", fraction},
        {"-0.0", fraction},
        {"1e-05", fraction},
        {"0.00001", fraction},
        {"4.9e-324", fraction},
        {"1.7976931348623157e308", fraction},
        {"100000000000000000000.0", fraction},
    };
    for (const auto &row : rows)
        QTest::newRow(row.digits) << QByteArray(row.digits) << row.kind;
    QTest::newRow("more than a thousand digits") << "0." + QByteArray(1'500, '3') << fraction;
}

void TestJobStreamReader::keepsTheDigitsOfScores()
{
    QFETCH(QByteArray, digits);
    QFETCH(int, kind);
    const Reading reading = read(
        "[{\"job_id\":\"a\",\"agent_identity_context\":{\"customer_id\":\"c\",\"project_id\":\"p\"},\"module\":\"m\","
        "\"status\":\"s\",\"score\":"
        + digits + "}]");
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.text(Field::Score, 0), digits);
    QCOMPARE(static_cast<int>(reading.store->score(static_cast<SourceRow>(0)).kind), kind);
}

void TestJobStreamReader::keepsTheContextAsSent_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("absent") << QByteArray() << QByteArray();
    QTest::newRow("null") << QByteArray(",\"agent_identity_context\":null")
                          << QByteArray(",\"agent_identity_context\":null");
    QTest::newRow("empty") << QByteArray(",\"agent_identity_context\":{}")
                           << QByteArray(",\"agent_identity_context\":{}");
    const QByteArray first(",\"agent_identity_context\":{\"customer_id\":\"c\",\"tool_id\":\"t\",\"new\":1}");
    const QByteArray second(",\"agent_identity_context\":{\"customer_id\":\"d\"}");
    QTest::newRow("twice") << first + second << second;
    QTest::newRow("object, then null") << first + ",\"agent_identity_context\":null"
                                       << QByteArray(",\"agent_identity_context\":null");
    QTest::newRow("null, then object") << ",\"agent_identity_context\":null" + second << second;
}

void TestJobStreamReader::keepsTheContextAsSent()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, kept);
    const QByteArray rest(",\"module\":\"m\",\"status\":\"s\"");
    const Reading reading = read("[{\"job_id\":\"a\"" + sent + rest + "}," + job("b") + "]");
    QCOMPARE(reading.json(), QByteArray("{\"job_id\":\"a\"" + kept + rest + "}\n" + job("b") + "\n"));
    QVERIFY(reading.store->unknownKeys().empty() || sent.contains("new"));
    QVERIFY(reading.store->unknownFields(SourceRow{0}).empty());
}

void TestJobStreamReader::readsNdjson()
{
    const Reading reading = read(job("a") + "\n" + job("b") + "\r\n\n" + job("c"));
    QVERIFY(!reading.error && reading.complete && reading.problems.isEmpty());
    QCOMPARE(reading.ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    // Marks between joined files, and a JSON text sequence (RFC 7464).
    const QByteArray mark = "\xEF\xBB\xBF";
    const QByteArray joinedFiles = mark + job("a") + "\n" + mark + job("b") + mark + job("c");
    const QByteArray sequence = "\x1e" + job("a") + "\n\x1e" + job("b") + "\n\x1e" + job("c") + "\n";
    for (const QByteArray &body : {joinedFiles, sequence}) {
        for (qsizetype cut = 0; cut < body.size(); ++cut) {
            const Reading joined = read({body.left(cut), body.mid(cut)}, Format::Any);
            QVERIFY(!joined.error && joined.complete && joined.problems.isEmpty());
            QCOMPARE(joined.ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        }
    }
    QCOMPARE(read(QByteArray("[]")).store->rowCount(), std::size_t{0});
    QVERIFY(read(QByteArray("[]")).complete);
}

void TestJobStreamReader::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space") << QByteArray("  \n ");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("object") << QByteArray(R"({"detail":"no"})");
    QTest::newRow("text") << QByteArray("Bad gateway");
    QTest::newRow("number") << QByteArray("12");
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE[\0]\0", 6);
}

void TestJobStreamReader::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    const Reading reading = read(body, Format::Array);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, LoadErrorKind::NotJobs);
    QVERIFY(!reading.error->summary.isEmpty());
    QCOMPARE(reading.store->rowCount(), std::size_t{0});
}

void TestJobStreamReader::namesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    QTest::newRow("number") << " 12 "_ba << u"one JSON number"_s;
    QTest::newRow("true") << "true\n"_ba << u"“true” or “false”"_s;
    QTest::newRow("text") << "\"no\""_ba << u"one JSON text"_s;
    QTest::newRow("long text") << '"' + QByteArray(1'000, 'x') + '"' << u"one JSON text"_s;
    QTest::newRow("words") << "true story"_ba << u"not JSON"_s;
    QTest::newRow("half of a word") << "nul"_ba << u"not JSON"_s;
    QTest::newRow("zip") << "PK\x03\x04 and more"_ba << u"a ZIP file"_s;
    QTest::newRow("zip that holds a job") << "PK\x03\x04" + job("a") + QByteArray(100, 'x') << u"a ZIP file"_s;
    QTest::newRow("bzip2") << "BZh91AY&SY"_ba << u"a bzip2 file"_s;
    QTest::newRow("xz") << QByteArray(
        "\xFD"
        "7zXZ\0\0",
        7) << u"a .xz file"_s;
    QTest::newRow("zstd") << "\x28\xB5\x2F\xFD more"_ba << u"a Zstandard file"_s;
}

void TestJobStreamReader::namesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    for (const Format format : {Format::Array, Format::Any}) {
        for (const qsizetype cut : {qsizetype{0}, qsizetype{1}, body.size() / 2}) {
            const Reading reading = read({body.left(cut), body.mid(cut)}, format);
            QVERIFY(reading.error);
            QCOMPARE(reading.error->kind, LoadErrorKind::NotJobs);
            QVERIFY2(reading.error->summary.contains(named), qPrintable(reading.error->summary));
            QCOMPARE(reading.store->rowCount(), std::size_t{0});
        }
    }
}

void TestJobStreamReader::nullIsAnEmptyListWithAWord()
{
    for (const Format format : {Format::Array, Format::Any}) {
        for (const QByteArray &body : {"null"_ba, "\n null\n"_ba}) {
            const Reading reading = read({body.left(3), body.mid(3)}, format);
            QVERIFY(!reading.error && reading.complete);
            QCOMPARE(reading.store->rowCount(), std::size_t{0});
            QCOMPARE(reading.problems.warned, 1);
            QCOMPARE(reading.problems.items.first().kind, ProblemKind::NullBody);
        }
    }
}

void TestJobStreamReader::dropsBadElementsAndReadsTheRest_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &bad, ProblemKind kind) {
        QTest::newRow(name) << bad << static_cast<int>(kind);
    };
    add("no id", R"({"agent_identity_context":{},"module":"m","status":"s"})", ProblemKind::MissingJobId);
    add("null id", R"({"job_id":null})", ProblemKind::MissingJobId);
    add("number id", R"({"job_id":5})", ProblemKind::WrongType);
    add("no colon", R"({"job_id" "x"})", ProblemKind::Malformed);
    add("no comma", R"({"job_id":"x" "module":"m"})", ProblemKind::Malformed);
    add("number", "12", ProblemKind::NotAnObject);
    add("text", R"("a, ] } text")", ProblemKind::NotAnObject);
    add("null", "null", ProblemKind::NotAnObject);
    add("list", "[[1,2],[]]", ProblemKind::NotAnObject);
}

void TestJobStreamReader::dropsBadElementsAndReadsTheRest()
{
    QFETCH(QByteArray, bad);
    QFETCH(int, kind);
    const QByteArray body = "[" + job("a") + "," + bad + "," + job("b") + "," + bad + "]";
    for (const qsizetype cut : {qsizetype{0}, body.size() / 2}) {
        const Reading reading = read({body.left(cut), body.mid(cut)}, Format::Array);
        QVERIFY(!reading.error);
        QVERIFY(reading.complete);
        QCOMPARE(reading.ids(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(reading.problems.dropped, 2);
        QCOMPARE(static_cast<int>(reading.problems.items[0].kind), kind);
        QVERIFY(!problemText(reading.problems.items[0]).isEmpty());
        QCOMPARE(reading.problems.items[0].record, 2);
        QCOMPARE(reading.problems.items[1].record, 4);
        QCOMPARE(reading.problems.items[0].offset, 1 + job("a").size() + 1);
    }
}

void TestJobStreamReader::keepsJobsWithLesserFaults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("ids");
    const auto add = [](const char *name, const QByteArray &body, ProblemKind kind, const QStringList &ids) {
        QTest::newRow(name) << body << static_cast<int>(kind) << ids;
    };
    add("duplicate id", "[" + job("a") + "," + job("a") + "]", ProblemKind::DuplicateId, {u"a"_s, u"a"_s});
    add("duplicate key", "[" + job("a", R"(,"job_id":"b")") + "]", ProblemKind::DuplicateKey, {u"b"_s});
    add("duplicate unknown key", "[" + job("a", R"(,"n":1,"n":2)") + "]", ProblemKind::DuplicateKey, {u"a"_s});
    add("no identity", R"([{"job_id":"a","module":"m","status":"s"}])", ProblemKind::MissingField, {u"a"_s});
    add("no status", R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m"}])",
        ProblemKind::MissingField, {u"a"_s});
    add("no comma", "[" + job("a") + job("b") + "]", ProblemKind::MissingSeparator, {u"a"_s, u"b"_s});
    add("more behind", "[" + job("a") + "] and more", ProblemKind::TrailingData, {u"a"_s});
}

void TestJobStreamReader::keepsJobsWithLesserFaults()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QStringList, ids);
    const Reading reading = read(body, Format::Array);
    QCOMPARE(reading.ids(), ids);
    QCOMPARE(reading.problems.dropped, 0);
    QCOMPARE(reading.problems.warned, 1);
    QCOMPARE(static_cast<int>(reading.problems.items[0].kind), kind);
    QVERIFY(reading.problems.items[0].kept);
}

void TestJobStreamReader::findsItsWayBackAfterDamage_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<bool>("firstPartKept");
    const QByteArray good = job("x");
    const auto add = [](const char *name, const QByteArray &bad, bool firstPartKept = false) {
        QTest::newRow(name) << bad << firstPartKept;
    };
    add("a quote lost", QByteArray(good).replace(R"("ok")", R"("ok)"));
    add("a first quote lost", QByteArray(good).replace(R"("ok")", R"(ok")"));
    add("a key's quote lost", QByteArray(good).replace(R"("module")", R"("module)"));
    add("a brace lost", good.chopped(1));
    add("an inner brace lost", QByteArray(good).replace(R"("p"})", R"("p")"));
    add("a brace too many", QByteArray(good).replace(R"("p"})", R"("p"}})"), true);
    add("a bracket for a quote", QByteArray(good).replace(R"("ok")", R"([ok")"));
    add("a list not closed", QByteArray(good).replace(R"("ok")", R"([1)"));
    add("a quote from nowhere", QByteArray(good).replace(R"(7)", R"(7")"));
}

void TestJobStreamReader::findsItsWayBackAfterDamage()
{
    QFETCH(QByteArray, bad);
    QFETCH(bool, firstPartKept); // it is a job of its own, with fields missing
    QByteArray body = "[" + job("a") + "," + bad;
    QStringList expected{u"a"_s};
    if (firstPartKept)
        expected.append(u"x"_s);
    for (int i = 0; i < 300; ++i) { // more than the size at which an open element is looked at
        body += "," + job("n" + QByteArray::number(i));
        expected.append(u"n%1"_s.arg(i));
    }
    body += "]";
    const Reading reading = read(body, Format::Array);
    QVERIFY(!reading.error);
    QCOMPARE(reading.ids(), expected);
    QVERIFY(reading.problems.dropped >= 1);
    QVERIFY(reading.complete);
}

void TestJobStreamReader::countsMoreProblemsThanItKeeps()
{
    QByteArray body = "[" + job("a");
    const int many = static_cast<int>(ProblemList::Limit) + 5;
    for (int i = 0; i < many; ++i)
        body += ",1";
    const Reading reading = read(body + "]");
    QCOMPARE(reading.problems.dropped, many);
    QCOMPARE(reading.problems.items.size(), ProblemList::Limit);
}

void TestJobStreamReader::reportsRecordAndOffset()
{
    QByteArray body = "[";
    for (int i = 0; i < 5000; ++i) // several windows
        body += job("n" + QByteArray::number(i), ",\"pad\":\"" + QByteArray(300, 'x') + "\"") + ",\n";
    const qsizetype offset = body.size();
    body += "{}]";
    const Reading reading = read(body);
    QCOMPARE(reading.problems.dropped, 1);
    QCOMPARE(reading.problems.items[0].record, 5001);
    QCOMPARE(reading.problems.items[0].offset, offset);
}

void TestJobStreamReader::keepsJobsWithOddValues_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("written"); // empty: as sent
    QTest::addColumn<int>("kind"); // of the problem; -1: none
    const auto add = [](const char *name, const QByteArray &sent, std::optional<ProblemKind> kind,
                        const QByteArray &written = {}) {
        QTest::newRow(name) << sent << written << (kind ? static_cast<int>(*kind) : -1);
    };
    constexpr auto None = std::nullopt;
    add("text score", R"("score":"0.85")", ProblemKind::WrongType);
    add("bool score", R"("score":true)", ProblemKind::WrongType);
    add("list for a score", R"("score":[7, {"a":"]}"}])", ProblemKind::WrongType);
    add("NaN", R"("score":NaN)", ProblemKind::Malformed, R"("score":"NaN")");
    add("Infinity", R"("score":-Infinity)", ProblemKind::Malformed, R"("score":"-Infinity")");
    add("huge score", R"("score":1e999)", ProblemKind::NumberOutOfRange);
    add("tiny score", R"("score":1e-400)", None);
    add("tiny score without exponent", R"("score":0.)" + QByteArray(400, '0') + "1", None);
    add("zero with an exponent", R"("score":0e999)", None);
    add("bad number", R"("score":01)", ProblemKind::Malformed, R"("score":"01")");
    add("bad null", R"("score":nul)", ProblemKind::Malformed, R"("score":"nul")");
    add("list for identity", R"("agent_identity_context":[1,"a"])", ProblemKind::WrongType);
    add("text for identity", R"("agent_identity_context":"a")", ProblemKind::WrongType);
    add("object for module", R"("module":{"a":{}})", ProblemKind::WrongType);
    add("number for module", R"("module":7)", ProblemKind::WrongType);
    add("list for explanation", R"("explanation":["a","b"])", ProblemKind::WrongType);
    add("bad list for explanation", R"("explanation":[1,,2])", ProblemKind::Malformed, R"("explanation":"[1,,2]")");
    const auto turn = [](const QByteArray &json) -> QByteArray {
        return R"("agent_identity_context":{"agent_turn":)" + json + '}';
    };
    add("whole turn with a fraction", turn("3.0"), None);
    add("whole turn with an exponent", turn("3e0"), None);
    add("zero turn with a minus", turn("-0"), None);
    add("zero turn with a minus and a fraction", turn("-0.0"), None);
    add("fraction for turn", turn("1.5"), ProblemKind::WrongType);
    add("tiny fraction for turn", turn("1e-400"), ProblemKind::WrongType);
    add("text for turn", turn("\"4\""), ProblemKind::WrongType);
    add("huge turn", turn("99999999999999999999"), ProblemKind::NumberOutOfRange);
    add("huge turn with an exponent", turn("1e30"), ProblemKind::NumberOutOfRange);
    add("half a character", R"("explanation":"cut \ud83d")", ProblemKind::LoneSurrogate);
    add("the other half", R"("explanation":"\ude00 cut")", ProblemKind::LoneSurrogate);
    add("halves in the wrong order", R"("explanation":"\ude00\ud83d")", ProblemKind::LoneSurrogate);
    add("half a character in a name", R"("agent_identity_context":{"agent_name":"\ud83d!"})",
        ProblemKind::LoneSurrogate);
    add("bad escape", R"("explanation":"a\q")", ProblemKind::LoneSurrogate, R"("explanation":"\"a\\q\"")");
    add("short escape", R"("explanation":"\u12")", ProblemKind::LoneSurrogate, R"("explanation":"\"\\u12\"")");
    add("invalid UTF-8", "\"explanation\":\"\xC3\x28\"", ProblemKind::InvalidUtf8, "\"explanation\":\"\xEF\xBF\xBD(\"");
    add("control character", "\"explanation\":\"a\nb\"", ProblemKind::Malformed, R"("explanation":"a\nb")");
    add("backslash and control character", "\"explanation\":\"a\\\nb\"", ProblemKind::Malformed,
        R"("explanation":"a\\\nb")");
    add("huge number in an unknown field", R"("trace_id":18446744073709551616)", None);
    add("huge numbers inside", R"("trace":{"a":[-123456789012345678901234567890,1e999,{"b":0.1e-999}]})", None);
    add("huge number in the context", R"("agent_identity_context":{"trace_id":18446744073709551616})", None);
    add("half a character in an unknown field", R"("new":["\ud83d"])", ProblemKind::LoneSurrogate);
    add("bad unknown value", R"("new":[1,,2])", ProblemKind::Malformed, R"("new":"[1,,2]")");
    add("bad unknown word", R"("new":nope)", ProblemKind::Malformed, R"("new":"nope")");
    add("bad number inside", R"("new":[01])", ProblemKind::Malformed, R"("new":"[01]")");
    add("bad escape inside", R"("new":["\q"])", ProblemKind::Malformed, R"("new":"[\"\\q\"]")");
    add("deep", R"("new":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']'), None);
    add("half a character in a key", R"("\ud800":1)", ProblemKind::LoneSurrogate, "\"\xEF\xBF\xBD\":1");
    add("odd value, then a good one", R"("score":"x","score":7)", ProblemKind::WrongType, R"("score":7)");
    add("good value, then an odd one", R"("score":7,"score":"x")", ProblemKind::DuplicateKey, R"("score":"x")");
    add("odd context, then a good one", R"("agent_identity_context":5,"agent_identity_context":{"tool_id":"t"})",
        ProblemKind::WrongType, R"("agent_identity_context":{"tool_id":"t"})");
}

void TestJobStreamReader::keepsJobsWithOddValues()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, written);
    QFETCH(int, kind);
    const QByteArray odd = R"({"job_id":"x",)" + sent + '}';
    for (const auto &[before, between, after] :
         {std::array<QByteArray, 3>{"[", ",", "]"}, std::array<QByteArray, 3>{"", "\n", "\n"}}) {
        if (!before.startsWith('[') && sent.contains('\n'))
            continue; // it ends the line
        const QByteArray body = before + job("a") + between + odd + between + job("b") + after;
        for (const qsizetype cut : {qsizetype{0}, body.size() / 2}) {
            const Reading reading =
                read({body.left(cut), body.mid(cut)}, before.isEmpty() ? Format::Any : Format::Array);
            QVERIFY(!reading.error && reading.complete);
            QCOMPARE(reading.ids(), (QStringList{u"a"_s, u"x"_s, u"b"_s}));
            QCOMPARE(reading.problems.dropped, 0);
            const auto about = std::ranges::find_if(reading.problems.items, [](const Problem &problem) {
                return problem.record == 2 && problem.kind != ProblemKind::MissingField;
            });
            QCOMPARE(about == reading.problems.items.end() ? -1 : static_cast<int>(about->kind), kind);
            std::string json;
            appendJobJson(*reading.store, SourceRow{1}, json);
            QCOMPARE(QByteArray::fromStdString(json), R"({"job_id":"x",)" + (written.isEmpty() ? sent : written) + '}');
        }
    }
}

// A list is read in batches of jobs, lines are read one by one: the results and their order must be the same.
void TestJobStreamReader::manyAtOnceAreReadAsEachByItself()
{
    std::mt19937 random(7);
    const auto oneOf = [&random](std::initializer_list<const char *> choices) {
        return QByteArray(choices.begin()[random() % choices.size()]);
    };
    QList<QByteArray> jobs;
    for (int i = 0; i < 3'000; ++i) {
        const bool odd = random() % 8 == 0; // runs of good jobs lie between
        const int id = odd && i > 100 ? i - 100 : i;
        QByteArray job = "{\"job_id\":\"job-" + QByteArray::number(id) + '"';
        if (!odd || random() % 2 == 0) {
            job += ",\"agent_identity_context\":{\"customer_id\":\"c\",\"project_id\":"
                + oneOf({"\"p\"", "null", "\"\\u00e4\""}) + ",\"agent_turn\":" + QByteArray::number(i % 7)
                + oneOf({"", ",\"tool_id\":null", ",\"tool_\\u0069d\":\"t\"", ",\"region\":{\"a\":[1,{}]}"}) + '}';
        }
        job += ",\"module\":" + oneOf({"\"coherence\"", "\"correctness\""}) + ",\"status\":\"completed\"";
        job += ",\"score\":" + oneOf({"8", "0.25", "null", "1e2", "7.50", "-0"});
        job += ",\"explanation\":" + oneOf({"\"because\"", "\"a \\\"b\\\" \\n c\"", "\"\"", "null"});
        if (odd)
            job += oneOf(
                {",\"note\":[true]", ",\"note\":1,\"note\":2", ",\"score\":4", ",\"module\":7", ",\"job_id\":5", ""});
        jobs.append(job + '}');
    }
    const QByteArray begin = " "; // so that the offsets are the same
    const Reading together = read('[' + jobs.join(',') + ']', Format::Array);
    const Reading oneByOne = read(begin + jobs.join('\n') + '\n', Format::Any);
    QVERIFY(!together.error && !oneByOne.error);
    QVERIFY(together.store->rowCount() > 2'500 && together.store->rowCount() < 3'000);
    QVERIFY(together.problems.warned > 100 && together.problems.dropped > 10);
    QCOMPARE(together.json(), oneByOne.json());
    QCOMPARE(together.problems.items, oneByOne.problems.items);
}

void TestJobStreamReader::aCutOffBodyKeepsWholeJobs()
{
    const QByteArray body = "[" + job("a") + "," + job("b") + "]";
    for (qsizetype size = 1; size < body.size(); ++size) {
        const Reading reading = read(body.left(size), Format::Array);
        QVERIFY(!reading.error);
        QVERIFY2(!reading.complete, qPrintable(QString::number(size)));
        const qsizetype firstEnd = 1 + job("a").size();
        const int whole = size >= body.size() - 1 ? 2 : size >= firstEnd ? 1 : 0;
        QCOMPARE(reading.ids().size(), whole);
        const bool inside = size > 1 && size != firstEnd && size != firstEnd + 1 && size != body.size() - 1;
        QCOMPARE(reading.problems.dropped, inside ? 1 : 0);
        if (inside)
            QCOMPARE(reading.problems.items[0].kind, ProblemKind::CutOff);
    }
}

void TestJobStreamReader::takesAHugeText()
{
    const QByteArray huge(200'000'000, 'x');
    const QByteArray head =
        R"([{"job_id":"h","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"s","explanation":")";
    const Reading whole = read({head, huge, "\"},", job("b"), "]"});
    QVERIFY(whole.complete);
    QVERIFY(whole.problems.isEmpty());
    QCOMPARE(
        whole.store->text(Field::Explanation, static_cast<SourceRow>(0)).size(), static_cast<std::size_t>(huge.size()));
    QCOMPARE(whole.text(Field::JobId, 1), "b");
}

void TestJobStreamReader::aMillionBracketsDoNotHang()
{
    QVERIFY(!read("[" + QByteArray(1'000'000, '[')).complete);
    QVERIFY(!read("[" + QByteArray(1'000'000, '{')).complete);
    const Reading closers = read("[" + job("a") + QByteArray(1'000'000, '}') + "]");
    QCOMPARE(closers.ids(), QStringList{u"a"_s});
    QByteArray quotes = "[";
    for (int i = 0; i < 100'000; ++i)
        quotes += "{\"},{\"";
    QVERIFY(!read(quotes).complete);
}

void TestJobStreamReader::aGiantElementIsNamed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qint64>("record"); // that is too large; 0: the whole is no list
    QTest::newRow("in a list") << "[" + job("a") + ",{\"job_id\":\"b\",\"explanation\":\""
                               << "\"}," + job("c") + "]" << qint64{2};
    QTest::newRow("first line") << QByteArray("{\"job_id\":\"b\",\"explanation\":\"") << "\"}\n" + job("c")
                                << qint64{1};
    QTest::newRow("a wrapped list") << QByteArray("{\"jobs\":\"") << "\"}\n" + job("c") << qint64{0};
}

void TestJobStreamReader::aGiantElementIsNamed()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Takes minutes with a sanitizer.");
#endif
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(qint64, record);
    constexpr int Piece = 1 << 20;
    constexpr int Pieces = 257; // a megabyte more than the limit
    const auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Any);
    const QByteArray filling(Piece, 'x');
    const auto feed = [&reader](const QByteArray &bytes) {
        reader.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    };
    feed(before);
    for (int i = 0; i < Pieces; ++i)
        feed(filling);
    feed(after);
    reader.finish();
    if (record == 0) {
        QVERIFY(reader.error());
        QVERIFY(reader.error()->summary.contains(u"one JSON object"_s));
        return;
    }
    QVERIFY(!reader.error());
    const auto isTooLarge = [](const Problem &problem) { return problem.kind == ProblemKind::TooLarge; };
    const auto &found = reader.problems().items;
    const auto problem = std::find_if(found.begin(), found.end(), isTooLarge);
    QVERIFY(problem != found.end());
    QCOMPARE(problem->record, record);
    QVERIFY(problemText(*problem).contains(u"256"_s));
    QCOMPARE(store->text(Field::JobId, static_cast<SourceRow>(store->rowCount() - 1)), std::string_view("c"));
}

void TestJobStreamReader::oneValueTooManyStaysJson_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"7\"x\"", "true\"x\"", "777777777777777777777777\"x\"", "\"x\"7", "7 8", "[7\"x\"]"})
        QTest::newRow(value) << QByteArray(value);
}

void TestJobStreamReader::oneValueTooManyStaysJson()
{
    QFETCH(QByteArray, value);
    for (const QByteArray &key : {QByteArray("module"), QByteArray("score"), QByteArray("extra")}) {
        const Reading reading = read("[{\"job_id\":\"a\",\"" + key + "\":" + value + "}," + job("b") + "]");
        QCOMPARE(reading.ids().last(), u"b"_s);
        for (const QByteArray &line : reading.json().trimmed().split('\n')) {
            QJsonParseError error;
            QJsonDocument::fromJson(line, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        }
    }
}

void TestJobStreamReader::largeValuesAreCheckedAsSmallOnes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("numbers") << QByteArray("1.50,");
    QTest::newRow("no number") << QByteArray("NaN,");
    QTest::newRow("half a character") << QByteArray("\"\\ud800\",");
    QTest::newRow("objects") << QByteArray("{\"a\":[true,null]},");
}

void TestJobStreamReader::largeValuesAreCheckedAsSmallOnes()
{
    QFETCH(QByteArray, value);
    const auto readWith = [&value](int times) {
        const QByteArray list = "[" + value.repeated(times) + "0]";
        const Reading reading = read("[{\"job_id\":\"a\",\"extra\":" + list + "}," + job("b") + "]");
        std::vector<ProblemKind> kinds;
        for (const Problem &problem : reading.problems.items)
            kinds.push_back(problem.kind);
        const bool isAsSent = reading.json().contains(list);
        return std::tuple(kinds, isAsSent, reading.store->rowCount());
    };
    QVERIFY(readWith(1'500'000) == readWith(3)); // above and below the size up to which a tree is made
}

QTEST_GUILESS_MAIN(TestJobStreamReader)
#include "tst_jobstreamreader.moc"
