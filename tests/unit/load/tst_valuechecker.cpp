// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include <QTest>

#include "core/load/valuechecker.h"

using namespace assay;
using State = ValueChecker::State;

// moc can't parse raw strings before the class, so the class comes first.
class TestValueChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEndOrTheBreak_data();
    void findsTheEndOrTheBreak();
    void knowsWhetherAKeyWasRead();
};

void TestValueChecker::findsTheEndOrTheBreak_data()
{
    QTest::addColumn<QByteArray>("text"); // ^ is the expected place, and no part of the text
    QTest::addColumn<State>("state");
    const auto add = [](const QByteArray &text, State state) { QTest::newRow(text.constData()) << text << state; };
    add(R"({}^,)", State::Whole);
    add(R"([]^])", State::Whole);
    add(R"({ "a" : [ 1 , {"b":null} , "]}\"" ] , "c" : NaN }^ x)", State::Whole);
    add(R"("a \" b\\"^")", State::Whole);
    add(R"(-1.5e+3^,)", State::Whole);
    add(R"({"a":"\\"}^"})", State::Whole);
    add(R"({"a":1^)", State::Open);
    add(R"({"a":"b\"}^)", State::Open);
    add(R"({"a" ^"b"})", State::Broken);
    add(R"({"a":1 ^"b":2})", State::Broken);
    add(R"({"a":"b" ^c"})", State::Broken);
    add(R"({"a":"b"^c","d":"e"})", State::Broken);
    add(R"({"a":^\"b"})", State::Broken);
    add(R"({"a":1^\})", State::Broken);
    add(R"({"a":[1^}])", State::Broken);
    add(R"({"a":{"b":1^],"c":2})", State::Broken);
    add(R"({"a":1,^}})", State::Broken);
    add(R"([1,^])", State::Broken);
    add(R"([^,1])", State::Broken);
    add(R"(["a"^:"b"])", State::Broken);
    add(R"({"a":{"b"^,"c":1}})", State::Broken);
    add(R"({^{"a":1})", State::Broken);
    add(R"({"a":1,^{"b":2})", State::Broken);
    add(R"({"a":1^[,{"b":2}])", State::Broken);
    add("^}", State::Broken);
}

void TestValueChecker::findsTheEndOrTheBreak()
{
    QFETCH(QByteArray, text);
    QFETCH(State, state);
    const auto place = static_cast<std::size_t>(text.indexOf('^'));
    text.remove(text.indexOf('^'), 1);
    const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        ValueChecker checker;
        std::size_t taken = 0;
        while (taken < bytes.size() && checker.state() == State::Open)
            taken += checker.feed(bytes.substr(taken, piece));
        QCOMPARE(checker.state(), state);
        QCOMPARE(taken, place);
    }
}

void TestValueChecker::knowsWhetherAKeyWasRead()
{
    ValueChecker checker;
    QCOMPARE(checker.feed(R"({"a")"), std::size_t{4});
    QVERIFY(!checker.hasField());
    QCOMPARE(checker.feed(":"), std::size_t{1});
    QVERIFY(checker.hasField());
    checker.reset();
    QVERIFY(!checker.hasField());
    QCOMPARE(checker.feed("{}"), std::size_t{2});
    QCOMPARE(checker.state(), State::Whole);
}

QTEST_GUILESS_MAIN(TestValueChecker)
#include "tst_valuechecker.moc"
