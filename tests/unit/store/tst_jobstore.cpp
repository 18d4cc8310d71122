// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <atomic>
#include <limits>
#include <thread>

#include <QTest>

#include "core/base/jsonstrings.h"
#include "core/store/jobidindex.h"
#include "core/store/jobjson.h"
#include "helpers/corehelpers.h"

using namespace assay;
using namespace assay::test;

// moc can't parse raw strings before the class, so the class comes first.
class TestJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAbsentNullAndPresentApart();
    void showsRowsOnlyWhenPublished();
    void keepsEachRowAcrossBlocks();
    void findsSparseValuesOfTheirRowOnly();
    void writesJsonInTheOrderOfTheReference();
    void writesScoresAsTheyCame_data();
    void writesScoresAsTheyCame();
    void escapesWhatJsonDemands();
    void dictionaryGivesEachValueOneCode();
    void arenaTextsStayWhereTheyAre();
    void arenaFillsSpareMemoryFirst();
    void indexFindsTheFirstOfEqualIds();
    void readersSeeWholeRowsWhileAWriterAppends();
};

namespace {

JobDraft draft(std::string_view id, std::string_view explanation)
{
    JobDraft made;
    made.clear();
    const auto set = [&made](Field field, std::string_view text) {
        made.states[index(field)] = ValueState::Present;
        made.texts[index(field)] = text;
    };
    set(Field::JobId, id);
    set(Field::Module, "correctness");
    set(Field::Explanation, explanation);
    return made;
}

std::string textOf(const JobStore &store, Field field, std::size_t at)
{
    std::string out;
    store.appendText(field, row(at), out);
    return out;
}

std::string idOf(std::size_t number)
{
    return "job-" + std::to_string(number * 7919);
}

} // namespace

void TestJobStore::tellsAbsentNullAndPresentApart()
{
    JobStore store;
    for (const FieldInfo &info : jobFields()) {
        if (info.field == Field::JobId)
            continue;
        for (const ValueState state : {ValueState::Absent, ValueState::Null, ValueState::Present}) {
            JobDraft made = draft("a", "");
            made.states[index(info.field)] = state;
            made.texts[index(info.field)] = info.field == Field::AgentTurn ? "5" : "";
            const bool present = state == ValueState::Present;
            if (info.field == Field::Score)
                made.score = {
                    present                         ? ScoreValue::Kind::Integer
                        : state == ValueState::Null ? ScoreValue::Kind::Null
                                                    : ScoreValue::Kind::Absent,
                    3};
            const SourceRow at = store.append(made);
            store.publish();
            QCOMPARE(store.state(info.field, at), state);
            const bool isNumber = info.field == Field::Score || info.field == Field::AgentTurn;
            QCOMPARE(textOf(store, info.field, index(at)).empty(), !(present && isNumber));
        }
    }
}

void TestJobStore::showsRowsOnlyWhenPublished()
{
    JobStore store;
    QCOMPARE(store.rowCount(), std::size_t{0});
    store.append(draft("a", "x"));
    QCOMPARE(store.rowCount(), std::size_t{0});
    QCOMPARE(store.appendedRows(), std::size_t{1});
    QCOMPARE(store.dictionary(Field::Module).size(), StringDictionary::First);
    store.publish();
    QCOMPARE(store.rowCount(), std::size_t{1});
    QCOMPARE(store.dictionary(Field::Module).size(), StringDictionary::First + 1);
}

void TestJobStore::keepsEachRowAcrossBlocks()
{
    constexpr std::size_t Rows = 3 * 8192 + 1;
    JobStore store;
    for (std::size_t i = 0; i < Rows; ++i) {
        const std::string id = idOf(i);
        const std::string explanation(i % 13, 'x');
        const std::string session = "s" + std::to_string(i / 3);
        JobDraft made = draft(id, explanation);
        made.states[index(Field::AgentSessionId)] = ValueState::Present;
        made.texts[index(Field::AgentSessionId)] = session;
        made.states[index(Field::AgentTurn)] = i % 2 == 0 ? ValueState::Present : ValueState::Null;
        const std::string turn = std::to_string(-static_cast<int>(i));
        made.texts[index(Field::AgentTurn)] = turn;
        made.score = {ScoreValue::Kind::Fraction, static_cast<double>(i) / 1024};
        QCOMPARE(index(store.append(made)), i);
    }
    store.publish();
    QCOMPARE(store.rowCount(), Rows);
    for (const std::size_t i : {0U, 1U, 8191U, 8192U, 8193U, 16383U, 16384U, 24575U, 24576U}) {
        QCOMPARE(textOf(store, Field::JobId, i), idOf(i));
        QCOMPARE(textOf(store, Field::Explanation, i), std::string(i % 13, 'x'));
        QCOMPARE(textOf(store, Field::AgentSessionId, i), "s" + std::to_string(i / 3));
        QCOMPARE(store.turn(row(i)), i % 2 == 0 ? -static_cast<std::int64_t>(i) : 0);
        QCOMPARE(textOf(store, Field::AgentTurn, i), i % 2 == 0 ? std::to_string(-static_cast<int>(i)) : "");
        QCOMPARE(store.score(row(i)).value, static_cast<double>(i) / 1024);
        QCOMPARE(textOf(store, Field::Module, i), std::string("correctness"));
    }
}

void TestJobStore::findsSparseValuesOfTheirRowOnly()
{
    JobStore store;
    for (std::size_t i = 0; i < 5000; ++i) {
        const std::string json = std::to_string(i);
        JobDraft made = draft("a", "");
        made.score = {ScoreValue::Kind::Fraction, 0.5};
        if (i % 7 == 0)
            made.sent = {{Field::Score, "5e-1"}};
        if (i % 5 == 0)
            made.unknown = {{"new", json}, {"agent_identity_context.new", "[]", FieldLevel::Identity}};
        store.append(made);
    }
    store.publish();
    for (std::size_t i = 0; i < 5000; ++i) {
        QCOMPARE(textOf(store, Field::Score, i), std::string(i % 7 == 0 ? "5e-1" : "0.5"));
        const std::vector<UnknownField> unknown = store.unknownFields(row(i));
        QCOMPARE(unknown.size(), std::size_t{i % 5 == 0 ? 2U : 0U});
        if (!unknown.empty()) {
            QCOMPARE(unknown[0].path, std::string_view("new"));
            QCOMPARE(std::string(unknown[0].json), std::to_string(i));
            QCOMPARE(unknown[1].path, std::string_view("agent_identity_context.new"));
        }
    }
    QCOMPARE(
        store.unknownKeys(),
        (std::vector<UnknownKey>{{"agent_identity_context.new", FieldLevel::Identity}, {"new", FieldLevel::Job}}));
}

void TestJobStore::writesJsonInTheOrderOfTheReference()
{
    const Reading reading = readWhole(
        R"({"explanation":null,"z":{"b": 1},"score":1.0,"status":"completed","module":"m","agent_identity_context":)"
        R"({"tool_id":"t","y":"\u00e9","agent_turn":2,"project_id":"p","customer_id":"c"},"job_id":"a"})");
    QCOMPARE(
        reading.json(),
        std::string(R"({"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p","agent_turn":2,)"
                    R"("tool_id":"t","y":"\u00e9"},"module":"m","status":"completed","score":1.0,"explanation":null,)"
                    R"("z":{"b": 1}})"
                    "\n"));
}

void TestJobStore::writesScoresAsTheyCame_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << true << QByteArray("0");
    QTest::newRow("ten") << 10.0 << true << QByteArray("10");
    QTest::newRow("negative") << -3.0 << true << QByteArray("-3");
    QTest::newRow("fraction") << 0.83 << false << QByteArray("0.83");
    QTest::newRow("whole fraction") << 1.0 << false << QByteArray("1.0");
    QTest::newRow("shortest") << 0.1 + 0.2 << false << QByteArray("0.30000000000000004");
    QTest::newRow("tiny") << 1e-300 << false << QByteArray("1e-300");
}

void TestJobStore::writesScoresAsTheyCame()
{
    QFETCH(double, value);
    QFETCH(bool, whole);
    QFETCH(QByteArray, text);
    std::string out = "before ";
    appendScoreNumber({whole ? ScoreValue::Kind::Integer : ScoreValue::Kind::Fraction, value}, out);
    QCOMPARE(QByteArray::fromStdString(out), "before " + text);
}

void TestJobStore::escapesWhatJsonDemands()
{
    std::string out;
    using namespace std::string_view_literals;
    appendJsonString("a\"b\\c\n\r\t\0\x1f\x7f/ä"sv, out);
    QCOMPARE(
        out,
        std::string(R"("a\"b\\c\n\r\t\u0000\u001f)"
                    "\x7f/ä\""));
}

void TestJobStore::dictionaryGivesEachValueOneCode()
{
    StringDictionary dictionary;
    constexpr StringDictionary::Code Values = 20'000; // grows several times
    for (int round = 0; round < 2; ++round) {
        for (StringDictionary::Code i = 0; i < Values; ++i)
            QCOMPARE(dictionary.intern("value " + std::to_string(i)), StringDictionary::First + i);
    }
    const StringDictionary::Code empty = dictionary.intern("");
    QCOMPARE(empty, StringDictionary::First + Values);
    QCOMPARE(dictionary.intern({}), empty);
    dictionary.publish();
    QCOMPARE(dictionary.size(), empty + 1);
    QCOMPARE(dictionary.value(StringDictionary::First + 12345), std::string_view("value 12345"));
    QCOMPARE(dictionary.value(StringDictionary::Null), std::string_view());
}

void TestJobStore::arenaTextsStayWhereTheyAre()
{
    TextArena arena;
    std::vector<std::pair<std::string_view, std::string>> kept;
    for (std::size_t i = 0; i < 3000; ++i) {
        const std::string text(i * 7 % 1501, static_cast<char>('a' + i % 26));
        kept.emplace_back(arena.add(text + "+"), text + "+");
    }
    std::string large;
    large.resize(9'000'000, 'L');
    kept.emplace_back(arena.add(large), large);
    for (const auto &[view, text] : kept)
        QVERIFY(view == text);
    QVERIFY(arena.bytes() >= large.size());
}

void TestJobStore::arenaFillsSpareMemoryFirst()
{
    std::array<char, 100> rest{};
    const auto isInSpare = [&rest](std::string_view text) {
        return text.data() >= rest.data() && text.data() + text.size() <= rest.data() + rest.size();
    };
    TextArena arena;
    arena.addSpareMemory(rest);
    const std::string tooLarge(2000, 'l'); // gets its own chunk and leaves the spare memory to later texts
    const std::string_view own = arena.add(tooLarge);
    const std::size_t held = arena.bytes();
    const std::string_view inside = arena.add(std::string(60, 'i'));
    QCOMPARE(arena.bytes(), held);
    const std::string_view last = arena.add(std::string(40, 'l'));
    QCOMPARE(arena.bytes(), held);
    const std::string_view behind = arena.add("b");
    QVERIFY(arena.bytes() > held);

    QVERIFY(!isInSpare(own));
    QVERIFY(isInSpare(inside));
    QVERIFY(isInSpare(last));
    QVERIFY(!isInSpare(behind));
    QVERIFY(own == tooLarge);
    QVERIFY(inside == std::string(60, 'i'));
    QVERIFY(last == std::string(40, 'l'));
    QVERIFY(behind == "b");
}

void TestJobStore::indexFindsTheFirstOfEqualIds()
{
    JobStore store;
    JobIdIndex ids;
    QVERIFY(!ids.find(store, "a"));
    for (std::size_t i = 0; i < 6000; ++i) {
        const std::string id = idOf(i % 5000);
        const SourceRow at = store.append(draft(id, ""));
        const std::optional<SourceRow> earlier = ids.insert(store, id, at, ids.prefetch(id));
        QCOMPARE(earlier.has_value(), i >= 5000);
        if (earlier)
            QCOMPARE(index(*earlier), i - 5000);
    }
    store.publish();
    for (std::size_t i = 0; i < 5000; ++i)
        QCOMPARE(ids.find(store, idOf(i)), std::optional(row(i)));
    QVERIFY(!ids.find(store, "job-1"));
    QVERIFY(!ids.find(store, ""));
}

/// For the thread sanitizer: memory that readers may access is never written again.
void TestJobStore::readersSeeWholeRowsWhileAWriterAppends()
{
    constexpr std::size_t Rows = 40'000;
    JobStore store;
    std::atomic<int> broken = 0;
    const auto watch = [&store, &broken] {
        std::size_t seen = 0;
        while (seen < Rows) {
            const std::size_t rows = store.rowCount();
            const StringDictionary::Code sessions = store.dictionary(Field::AgentSessionId).size();
            for (std::size_t i = rows > 300 ? rows - 300 : 0; i < rows; ++i) {
                const std::string number = std::to_string(i);
                std::string json;
                appendJobJson(store, row(i), json);
                const bool whole = store.text(Field::JobId, row(i)) == number
                    && store.text(Field::AgentSessionId, row(i)) == "s" + number
                    && store.code(Field::AgentSessionId, row(i)) < sessions
                    && store.unknownFields(row(i)).size() == (i % 3 == 0 ? 1U : 0U)
                    && json.find("\"job_id\":\"" + number + "\"") == 1;
                broken += whole ? 0 : 1;
            }
            broken += store.unknownKeys().size() > 1 ? 1 : 0;
            seen = rows;
        }
    };
    {
        const std::jthread first(watch);
        const std::jthread second(watch);
        for (std::size_t i = 0; i < Rows; ++i) {
            const std::string number = std::to_string(i);
            const std::string session = "s" + number;
            JobDraft made = draft(number, "because");
            made.states[index(Field::AgentSessionId)] = ValueState::Present;
            made.texts[index(Field::AgentSessionId)] = session;
            if (i % 3 == 0)
                made.unknown = {{"new", number}};
            store.append(made);
            if (i % 97 == 0)
                store.publish();
        }
        store.publish();
    }
    QCOMPARE(broken.load(), 0);
}

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"
