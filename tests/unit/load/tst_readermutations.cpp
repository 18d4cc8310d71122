// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include "helpers/corehelpers.h"

using namespace assay;
using namespace assay::test;

// moc can't parse raw strings before the class, so the class comes first.
class TestReaderMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageGivesTheSameInAnyPieces_data();
    void damageGivesTheSameInAnyPieces();
    void staysLinear_data();
    void staysLinear();
    void oneBadElementDoesNotHideLaterJobs();
    void finds300JobsBehindEachOtherAllDamaged();
};

namespace {

using Random = std::mt19937;
using Format = JobStreamReader::Format;

std::size_t below(Random &random, std::size_t end)
{
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

std::string job(int number)
{
    const std::string n = std::to_string(number);
    return R"({"job_id":"j)" + n
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":"ä\u65e5 {","agent_turn":)" + n
        + R"(,"extra":{"a":[1,2,{"b":"]}"}]}},"module":"correctness","status":"completed","score":)"
        + (number % 2 == 0 ? "7" : "0.50") + R"(,"explanation":"say \"so\" [ \\","later":null})";
}

std::string body(bool array, int jobs)
{
    std::string all = array ? "[" : "";
    for (int i = 0; i < jobs; ++i)
        all += (i == 0 ? "" : array ? "," : "\n") + job(i);
    return all + (array ? "]" : "\n");
}

/// Damages the body in a few places, as a faulty writer, proxy or disk might.
void mutate(std::string &body, Random &random)
{
    static constexpr std::string_view Bytes = "\"\"\"{}[]\\,:\n x0-\xC3\xFF\x01";
    for (std::size_t changes = 1 + below(random, 6); changes > 0 && body.size() > 2; --changes) {
        const std::size_t at = below(random, body.size());
        const std::size_t size = 1 + below(random, std::min<std::size_t>(200, body.size() - at));
        const char byte = Bytes[below(random, Bytes.size())];
        switch (below(random, 7)) {
        case 0:
            body.erase(at, 1);
            break;
        case 1:
            body.insert(at, 1, byte);
            break;
        case 2:
            body[at] = byte;
            break;
        case 3:
            body.erase(at, size);
            break;
        case 4:
            body.insert(below(random, body.size()), body.substr(at, size));
            break;
        case 5:
            body.resize(at + 1);
            break;
        default:
            body.insert(at, 1 + below(random, 100), byte);
        }
    }
}

} // namespace

void TestReaderMutations::damageGivesTheSameInAnyPieces_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("rounds");
    QTest::newRow("few jobs") << 4 << 1000;
    QTest::newRow("more than one look into an open element") << 150 << 120;
}

void TestReaderMutations::damageGivesTheSameInAnyPieces()
{
    QFETCH(int, jobs);
    QFETCH(int, rounds);
    for (int round = 0; round < rounds; ++round) {
        Random random(static_cast<unsigned>(round));
        std::string text = body(round % 3 != 0, jobs);
        mutate(text, random);
        const QByteArray seed = QByteArray::number(round);
        const Reading whole = readWhole(text);
        const std::size_t longest = round % 5 == 0 ? 2 : 1 + below(random, 3000);
        const Reading pieces = readPieces(text, Format::Any, [&] { return 1 + below(random, longest); });
        QVERIFY2(whole.json() == pieces.json(), seed);
        QVERIFY2(whole.problems.items == pieces.problems.items, seed);
        QVERIFY2(whole.complete == pieces.complete && whole.error.has_value() == pieces.error.has_value(), seed);

        // Each row belongs to an object of the body, and is written as valid JSON.
        const auto rows = static_cast<std::ptrdiff_t>(whole.store->rowCount());
        QVERIFY2(rows <= std::count(text.begin(), text.end(), '{'), seed);
        for (std::size_t i = 0; i < whole.store->rowCount(); ++i) {
            std::string json;
            appendJobJson(*whole.store, row(i), json);
            QVERIFY2(QJsonDocument::fromJson(QByteArray::fromStdString(json)).isObject(), seed);
        }
        // Nothing is lost without a problem being reported.
        if (!whole.error && whole.problems.isEmpty() && whole.complete)
            QVERIFY2(rows >= 1 || text.find('{') == std::string::npos, seed);
    }
}

void TestReaderMutations::staysLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("head");
    const auto add = [](const char *name, const QByteArray &unit, const QByteArray &head = "[") {
        QTest::newRow(name) << unit << head;
    };
    const QByteArray lostQuote = QByteArray::fromStdString(job(0)).replace(R"(","later)", R"(,"later)") + "\n";
    add("opening brackets", "[");
    add("nested objects", R"({"a":)");
    add("jobs in jobs", R"({"job_id":)");
    add("jobs in jobs, no colon", R"({"job_id")");
    add("jobs in jobs, a little more", R"({"job_id":"x",)");
    add("bad elements", "1,");
    add("empty objects", "{},");
    add("backslashes", "\\", R"([{"job_id":"a","explanation":")");
    add("quotes", "\"");
    add("closing brackets", "]}");
    add("a broken job each", R"({"job_id":"a" "b"},)");
    add("lost for good", R"("x":1,)", "[}");
    add("braces while lost", "{", "[}");
    add("spaces behind braces", "{                              ", "[}");
    add("unknown keys", R"("k":1,)", R"([{"job_id":"a",)");
    add("escapes", R"(\u00e9\n\")", R"([{"job_id":"a","explanation":")");
    add("nested objects while lost", R"({"a":)", "[}");
    add("values of keys while lost", R"("k":{)", "[}");
    add("lists in values while lost", R"("k":[)", "[}");
    add("braces in texts while lost", R"("x{","{ )", "[}");
    add("texts that begin with colons", R"({":{":{)", "[}");
    add("whole objects without id", R"({"a":{"b":[1]}},)", "[}");
    add("whole objects that lack much", R"({"job_id":"a"}x,)", "[}");
    add("quotes and braces", R"({"}{")", "[}");
    add("quotes, braces and spaces", R"({                    "                     )", "[}");
    add("lines that go on", "{\"a\":\n", " {\"job_id\" \"x\"}\n");
    add("no start of a body", R"({"a":{)", "x");
    add("lines with a lost quote", lostQuote, " ");
    add("a list with lost quotes", lostQuote + ",");
    add("commas", ",");
    add("NUL", QByteArray(1, '\0'));
}

/// A megabyte of any bytes is read within seconds; quadratic time would be many minutes.
void TestReaderMutations::staysLinear()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, head);
    constexpr qsizetype Size = 1'000'000;
    std::string text = head.toStdString();
    text += unit.repeated(Size / unit.size()).toStdString();
    QElapsedTimer timer;
    timer.start();
    const Reading reading = readPieces(text, Format::Any, [] { return 65536; });
    QVERIFY(reading.error || !reading.problems.isEmpty() || reading.store->rowCount() > 0 || !reading.complete);
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()));
}

void TestReaderMutations::oneBadElementDoesNotHideLaterJobs()
{
    // An element with another first key, then damage: the start of a job is still known.
    std::string text = "[" + job(1) + R"(,{"error":"busy"},{"error":"busy"}],)";
    for (int i = 2; i < 50; ++i)
        text += (i == 2 ? "}" : ",") + job(i);
    text = text.replace(text.find("],}"), 1, ""); // the list does not end there
    const Reading reading = readWhole(text + "]");
    QCOMPARE(reading.store->rowCount(), std::size_t{49});
    QVERIFY(reading.complete);
}

void TestReaderMutations::finds300JobsBehindEachOtherAllDamaged()
{
    std::string text;
    for (int i = 0; i < 600; ++i) {
        std::string line = job(i) + "\n";
        if (i % 2 == 1)
            line.replace(line.find("\"later"), 1, ""); // a key's quote
        text += line;
    }
    const Reading reading = readWhole(text);
    QCOMPARE(reading.store->rowCount(), std::size_t{300});
    QCOMPARE(reading.problems.dropped, 300);
}

QTEST_GUILESS_MAIN(TestReaderMutations)
#include "tst_readermutations.moc"

#include "core/store/jobjson.h"
