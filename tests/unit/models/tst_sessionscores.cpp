// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helpers/jobsfromjson.h"
#include "models/sessionscores.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

QByteArray job(const QByteArray &session, const QByteArray &turn, const QByteArray &module, const QByteArray &score)
{
    static int number = 0;
    return R"({"job_id":"j)" + QByteArray::number(++number) + R"(","module":")" + module
        + R"(","status":"completed","score":)" + score + R"(,"agent_identity_context":{"agent_session_id":")" + session
        + R"(","agent_turn":)" + turn + "}}";
}

SessionScores scoresOf(const QByteArrayList &jobs, const QByteArray &session = "s")
{
    const auto store = test::jobsFromJson('[' + jobs.join(',') + ']');
    const StringDictionary &names = store->dictionary(Field::AgentSessionId);
    for (JobStore::Code code = StringDictionary::First; code < names.size(); ++code) {
        if (names.value(code) == session.toStdString())
            return SessionScores::of(*store, store->rowCount(), code, ScoringModules());
    }
    return {};
}

} // namespace

/// The scores of a session by turn, and whether its turns are the messages of a user.
class TestSessionScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOnlyTheSessionByTurnAndModule();
    void turnsFitTheMessagesOnlyWhereTheyMust_data();
    void turnsFitTheMessagesOnlyWhereTheyMust();
};

void TestSessionScores::listsOnlyTheSessionByTurnAndModule()
{
    const SessionScores scores = scoresOf(
        {job("s", "2", "coherence", "7"), job("t", "1", "coherence", "1"), job("s", "null", "correctness", "null"),
         job("s", "1", "faithfulness", "3"), job("s", "1", "data_grounding", "0.5"), job("s", "10", "coherence", "2")});
    QStringList found;
    for (const SessionScores::Job &each : scores.jobs())
        found += (each.turn ? QString::number(*each.turn) : u"-"_s) + u' ' + each.module;
    QCOMPARE(
        found,
        (QStringList{
            u"1 data_grounding"_s, u"1 faithfulness"_s, u"2 coherence"_s, u"10 coherence"_s, u"- correctness"_s}));
    const auto first = scores.ofTurn(1);
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first[0].scale, Scale::Statistical);
    QCOMPARE(first[0].score.value, 0.5);
    QCOMPARE(index(first[0].row), std::size_t(4));
    QCOMPARE(first[1].scale, Scale::Judge);
    QCOMPARE(scores.ofTurn(std::nullopt).size(), std::size_t(1));
    QVERIFY(!scores.ofTurn(std::nullopt)[0].score.hasValue()); // never zero
    QVERIFY(scores.ofTurn(3).empty());
}

void TestSessionScores::turnsFitTheMessagesOnlyWhereTheyMust_data()
{
    QTest::addColumn<QList<QByteArray>>("turns");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("first"); // -1: none
    using Turns = QList<QByteArray>;
    QTest::newRow("from 1") << Turns{"1", "2", "3"} << 3 << 1;
    QTest::newRow("from 0") << Turns{"0", "1", "2"} << 3 << 0;
    QTest::newRow("one turn") << Turns{"1"} << 1 << 1;
    QTest::newRow("some are not loaded") << Turns{"2", "3"} << 3 << 1;
    QTest::newRow("with one of the whole session") << Turns{"1", "2", "null"} << 2 << 1;
    QTest::newRow("the last is not loaded") << Turns{"1", "2"} << 3 << -1; // may also be counted from 0
    QTest::newRow("more turns than messages") << Turns{"1", "4"} << 3 << -1;
    QTest::newRow("from 0, more messages") << Turns{"0", "1"} << 3 << -1;
    QTest::newRow("from 0, as many as the highest") << Turns{"0", "3"} << 3 << -1;
    QTest::newRow("below 0") << Turns{"-1", "3"} << 3 << -1;
    QTest::newRow("only the whole session") << Turns{"null"} << 1 << -1;
    QTest::newRow("no jobs") << Turns{} << 1 << -1;
    QTest::newRow("no messages") << Turns{"1"} << 0 << -1;
    QTest::newRow("a huge turn") << Turns{"9223372036854775807"} << 3 << -1;
}

void TestSessionScores::turnsFitTheMessagesOnlyWhereTheyMust()
{
    QFETCH(const QList<QByteArray>, turns);
    QFETCH(const int, messages);
    QFETCH(const int, first);
    QByteArrayList jobs;
    for (const QByteArray &turn : turns)
        jobs += job("s", turn, "coherence", "7");
    QCOMPARE(scoresOf(jobs).firstTurn(messages).value_or(-1), first);
}

QTEST_GUILESS_MAIN(TestSessionScores)
#include "tst_sessionscores.moc"
