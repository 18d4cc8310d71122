// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <string_view>

#include <QTest>

#include "core/load/jobsearch.h"
#include "core/load/jobstart.h"

using namespace assay;
using What = JobSearch::Found::What;

// moc can't parse raw strings before the class, so the class comes first.
class TestJobSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesTheStartOfAJob();
    void findsWholeObjects_data();
    void findsWholeObjects();
    void knowsTheValueOfAKeyBeforeIt();
    void needsNoMoreThanTheOpenObject();
    void findsTheBraceBeforeAStrayText_data();
    void findsTheBraceBeforeAStrayText();
};

namespace {

/// What is found, in order: objects and lines as text, what is broken after an exclamation mark.
QByteArray found(std::string_view bytes, bool stopsAtLines, std::size_t piece)
{
    QByteArray all;
    JobSearch search;
    search.start({}, stopsAtLines);
    std::size_t from = 0;
    for (std::size_t to = std::min(piece, bytes.size());; to = std::min(to + piece, bytes.size())) {
        for (;;) {
            const std::string_view window = bytes.substr(from, to - from);
            const JobSearch::Found place = search.next(window);
            if (place.what == What::Nothing)
                break;
            const std::string_view text = window.substr(place.begin, place.end - place.begin);
            all += all.isEmpty() ? "" : " | ";
            all += place.what == What::BrokenObject ? "!" : place.what == What::Line ? "line" : "";
            all += QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        }
        if (to == bytes.size())
            return all;
        from += search.drop();
    }
}

} // namespace

void TestJobSearch::recognizesTheStartOfAJob()
{
    QVERIFY(isJobStart(R"({"job_id":1)", "job_id"));
    QVERIFY(isJobStart("{ \r\n\t\"job_id\"", "job_id"));
    QVERIFY(!isJobStart(R"({"job_id)", "job_id"));
    QVERIFY(!isJobStart(R"({"job_ids")", "job_id"));
    QVERIFY(!isJobStart(R"({"other")", "job_id"));
    QVERIFY(!isJobStart(R"("job_id")", "job_id"));
    QVERIFY(!isJobStart("{", "job_id"));
    QVERIFY(!isJobStart("", "job_id"));
    QVERIFY(!isJobStart("{" + std::string(1000, ' ') + "\"job_id\"", "job_id"));
}

void TestJobSearch::findsWholeObjects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const QByteArray &expected, bool lines = false) {
        QTest::newRow(name) << bytes << lines << expected;
    };
    add("objects", R"(x},{"a":1} , {"b":2}])", R"({"a":1} | {"b":2})");
    add("a part of a job", R"(x","k" : {"a":1},{"b":2}])", R"({"b":2})");
    add("a list in a job", R"(x","k":[{"a":1},{"c":1}]},{"b":2}])", R"({"b":2})");
    add("a colon that ends no key", R"(}:{"a":1})", R"({"a":1})");
    add("in the wrong half of a text", R"(so" {","a":"x {\"b\":1}"},{"c":1}])", R"(!{"," | !{ | {"c":1})");
    add("a brace too many", R"({{"a":1})", R"(!{ | {"a":1})");
    add("hidden by a stray quote", R"({"a":"b},{"c":1})", R"(!{"a":"b},{" | {"c":1})");
    add("open", R"(x{"a":{"b":1},"c")", "");
    add("lines", "x\n{\"a\":\n{\"b\":1}\n, ]\n}\n\"c", R"(line | line | {"b":1} | line)", true);
    add("before the line ends", "x {\"a\":1} x\r\n{", "{\"a\":1} | line", true);
    add("no lines", "x\n{\"a\":\n1}", "{\"a\":\n1}");
}

void TestJobSearch::findsWholeObjects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, lines);
    QFETCH(QByteArray, expected);
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (std::size_t piece = 1; piece <= text.size(); ++piece)
        QCOMPARE(found(text, lines, piece), expected);
}

void TestJobSearch::knowsTheValueOfAKeyBeforeIt()
{
    const std::string_view object = R"({"a":1})";
    JobSearch search;
    search.start(R"(x"k": )", false);
    QCOMPARE(search.next(object).what, What::Nothing);
    search.start(R"(7 : )", false);
    QCOMPARE(search.next(object).what, What::Object);
}

void TestJobSearch::needsNoMoreThanTheOpenObject()
{
    JobSearch search;
    search.start({}, false);
    QCOMPARE(search.next("rubbish, rubbish").what, What::Nothing);
    QCOMPARE(search.drop(), std::size_t{16});
    QVERIFY(!search.isInObject());
    QCOMPARE(search.next(R"(]} {"a")").what, What::Nothing);
    QCOMPARE(search.drop(), std::size_t{3});
    QVERIFY(!search.isInObject()); // nothing shows that it is one
    QCOMPARE(search.next(R"({"a":)").what, What::Nothing);
    QVERIFY(search.isInObject());
    const JobSearch::Found place = search.next(R"({"a":1})");
    QCOMPARE(place.what, What::Object);
    QCOMPARE(place.begin, std::size_t{0});
    QCOMPARE(place.end, std::size_t{7});
}

void TestJobSearch::findsTheBraceBeforeAStrayText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("broken");
    QTest::addColumn<int>("from");
    QTest::newRow("a quote lost") << QByteArray(R"({"a":"b},{"c":1})") << 11 << 9;
    QTest::newRow("with space") << QByteArray(R"({"a":"b},{ " c":1})") << 13 << 9;
    QTest::newRow("no brace") << QByteArray(R"({"a":"b}"c":1})") << 9 << 9;
    QTest::newRow("no text") << QByteArray(R"({{"c":1})") << 1 << 1;
    QTest::newRow("at the start") << QByteArray("x") << 0 << 1;
}

void TestJobSearch::findsTheBraceBeforeAStrayText()
{
    QFETCH(QByteArray, value);
    QFETCH(int, broken);
    QFETCH(int, from);
    const std::string_view bytes(value.constData(), static_cast<std::size_t>(value.size()));
    QCOMPARE(searchFrom(bytes, static_cast<std::size_t>(broken)), static_cast<std::size_t>(from));
}

QTEST_GUILESS_MAIN(TestJobSearch)
#include "tst_jobsearch.moc"
