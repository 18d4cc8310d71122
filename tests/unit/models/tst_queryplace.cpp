// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/query/querytext.h"
#include "helpers/modeltestjobs.h"
#include "models/queryexamples.h"
#include "models/querysuggestions.h"

using namespace assay;
using namespace Qt::StringLiterals;
using Kind = QueryPlace::Kind;

class TestQueryPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatStandsAtTheCursor_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *text, Kind kind, const QString &replaced, const QString &typed,
                            const QString &field = {}) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << replaced << typed << field;
        };
        row("|", Kind::Name, {}, {});
        row("mod|", Kind::Name, u"mod"_s, u"mod"_s);
        row("mo|d", Kind::Name, u"mod"_s, u"mo"_s);
        row("a mod|", Kind::Name, u"mod"_s, u"mod"_s);
        row("-mod|", Kind::Name, u"mod"_s, u"mod"_s);
        row("(mod|", Kind::Name, u"mod"_s, u"mod"_s);
        row("module:|", Kind::Value, {}, {}, u"module"_s);
        row("module:co| x", Kind::Value, u"co"_s, u"co"_s, u"module"_s);
        row("module:(a OR co|)", Kind::Value, u"co"_s, u"co"_s, u"module"_s);
        row("module:(a OR co) ag|", Kind::Name, u"ag"_s, u"ag"_s);
        row("agent:\"support t|ier\" x", Kind::Value, u"\"support tier\""_s, u"support t"_s, u"agent"_s);
        row("agent:\"a\\\"b|", Kind::Value, u"\"a\\\"b"_s, u"a\\b"_s, u"agent"_s);
        row("\"a b|", Kind::Name, u"\"a b"_s, u"a b"_s);
        row("has:exp|", Kind::FieldOnly, u"exp"_s, u"exp"_s);
        row("-has:|", Kind::FieldOnly, {}, {});
        row("in-session:(mod|", Kind::Name, u"mod"_s, u"mod"_s);
        row("in-turn:(module:co|)", Kind::Value, u"co"_s, u"co"_s, u"module"_s);
        row("in-session:(module:a) co|", Kind::Name, u"co"_s, u"co"_s);
        row("/late (fee|", Kind::Nothing, {}, {});
        row("explanation:/a b|", Kind::Nothing, {}, {});
        row("explanation:/a/ b|", Kind::Name, u"b"_s, u"b"_s);
        row("agent:a/b|", Kind::Value, u"a/b"_s, u"a/b"_s, u"agent"_s);
        row(")))) mod|", Kind::Name, u"mod"_s, u"mod"_s);
        row("\"a\\|", Kind::Name, u"\"a\\"_s, u"a\\"_s);
    }

    void findsWhatStandsAtTheCursor()
    {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const QueryPlace place = queryPlaceAt(text, cursor);
        QTEST(static_cast<int>(place.kind), "kind");
        if (place.kind == Kind::Nothing)
            return;
        QTEST(text.sliced(place.start, place.length), "replaced");
        QTEST(place.typed, "typed");
        QTEST(place.field, "field");
    }

    // Whatever is typed, and wherever the cursor is, the place is inside the text.
    void isNeverOutsideTheText()
    {
        const QString signs = u"a:()\"/-\\ *O"_s;
        quint32 random = 1;
        const auto next = [&random](qsizetype below) {
            random = random * 1664525u + 1013904223u;
            return static_cast<qsizetype>((random >> 8) % static_cast<quint32>(below));
        };
        for (int i = 0; i < 50'000; ++i) {
            QString text;
            for (qsizetype left = next(12); left > 0; --left)
                text.append(signs[next(signs.size())]);
            const QueryPlace place = queryPlaceAt(text, next(text.size() + 1));
            QVERIFY2(
                place.start >= 0 && place.length >= 0 && place.start + place.length <= text.size(), qPrintable(text));
        }
    }

    void suggestsFieldsAndWhatElseANameCanBe()
    {
        QuerySuggestions suggestions;
        const auto names = [&](const QString &text) {
            QStringList list;
            const auto connection = connect(
                &suggestions, &QuerySuggestions::found, this,
                [&](const QueryPlace &, const std::vector<QuerySuggestion> &found) {
                    for (const QuerySuggestion &each : found)
                        list.append(each.insert);
                });
            suggestions.ask(queryPlaceAt(text, text.size()));
            disconnect(connection);
            return list;
        };
        QCOMPARE(names(u"in-s"_s), QStringList{u"in-session:("_s});
        QCOMPARE(names(u"agent"_s).front(), u"agent:"_s);
        QVERIFY(names(u"WORK"_s).contains(u"workflow_version:"_s)); // case does not matter
        QCOMPARE(names(u"has:expl"_s), QStringList{u"explanation"_s});
        QCOMPARE(names(u"score:"_s), (QStringList{u"<"_s, u"<="_s, u">"_s, u">="_s}));
        QVERIFY(names(u"zzz"_s).isEmpty());
        suggestions.setResult(test::answer(test::storeOf(R"([{"job_id":"1","queue":"a","odd key":1}])"), {}));
        QCOMPARE(names(u"que"_s), QStringList{u"queue:"_s});
        QVERIFY(names(u"odd"_s).contains(u"\"odd key\":"_s));
    }

    void suggestsValuesWithTheirCounts()
    {
        QuerySuggestions suggestions;
        std::string json = "[" + test::job("1", "coherence") + "," + test::job("2", "coherence") + ","
            + test::job("3", "a b") + "," + test::job("4", "other") + "]";
        suggestions.setResult(test::answer(test::storeOf(json), {}));
        QStringList list;
        bool isFound = false;
        connect(
            &suggestions, &QuerySuggestions::found, this,
            [&](const QueryPlace &, const std::vector<QuerySuggestion> &found) {
                list.clear();
                for (const QuerySuggestion &each : found)
                    list.append(each.text + u' ' + each.detail.section(u' ', 0, 0) + u' ' + each.insert);
                isFound = true;
            });
        suggestions.ask(queryPlaceAt(u"module:"_s, 7));
        QTRY_VERIFY(isFound);
        QCOMPARE(list, (QStringList{u"coherence 2 coherence"_s, u"a b 1 \"a b\""_s, u"other 1 other"_s}));
        isFound = false;
        suggestions.ask(queryPlaceAt(u"module:O"_s, 8));
        suggestions.ask(queryPlaceAt(u"module:oth"_s, 10)); // drops the one before
        QTRY_VERIFY(isFound);
        QCOMPARE(list, QStringList{u"other 1 other"_s});
    }

    void theExamplesAreRightQueries()
    {
        QVERIFY(queryExamples().size() >= 10);
        for (const QueryExample &example : queryExamples()) {
            const auto parsed = parseQuery(example.query, {});
            QVERIFY2(parsed, example.query.data());
            QVERIFY(!parsed.value().isEmpty());
            QCOMPARE(parseQuery(formatQuery(parsed.value()), {}).value(), parsed.value());
            QVERIFY(!queryMeaning(example).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryPlace)
#include "tst_queryplace.moc"
