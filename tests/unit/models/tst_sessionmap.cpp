// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/sessionfigures.h"
#include "models/sessionmap.h"
#include "models/sessionmapmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;

namespace {

/// The identity of a job: \p turn is JSON; empty: no turn.
std::string of(const std::string &session, const std::string &turn, const std::string &more = {})
{
    std::string text = R"(,"agent_session_id":")" + session + "\"";
    if (!turn.empty())
        text += R"(,"agent_turn":)" + turn;
    return text + more;
}

std::shared_ptr<const QueryResult> loaded(const std::string &jobs, const Refinement &refinement = {})
{
    JobQuery query;
    query.refinement = refinement;
    query.locale = QLocale::c();
    return test::answer(test::storeOf("[" + jobs + "]"), query);
}

JobStore::Code codeOf(const QueryResult &result, std::string_view session)
{
    const StringDictionary &sessions = result.store->dictionary(Field::AgentSessionId);
    for (JobStore::Code code = StringDictionary::First; code < sessions.size(); ++code) {
        if (sessions.value(code) == session)
            return code;
    }
    return StringDictionary::Absent;
}

SessionMap mapOf(const QueryResult &result, std::string_view session = "s")
{
    return *SessionMap::of(result, result.sourceRows, codeOf(result, session));
}

QStringList turnsOf(const SessionMap &map)
{
    QStringList turns;
    for (const SessionMap::Turn &turn : map.turns)
        turns << (turn.number ? QString::number(*turn.number) : u"none"_s);
    return turns;
}

QStringList modulesOf(const SessionMap &map)
{
    QStringList modules;
    for (const SessionMap::Module &module : map.modules)
        modules << QString::fromStdString(module.name);
    return modules;
}

/// The ids of the jobs of a cell, in order.
QString idsOf(const QueryResult &result, const SessionMap &map, std::size_t turn, std::size_t module)
{
    const SessionMap::Cell *cell = map.cell(turn, module);
    if (!cell)
        return u"none"_s;
    QStringList ids;
    for (const SourceRow row : map.rowsOf(*cell))
        ids << QString::fromStdString(std::string(result.store->text(Field::JobId, row)));
    return ids.join(u' ');
}

} // namespace

class TestSessionMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAscendAsNumbersAndModulesByName();
    void onlyJobsOfTheSessionAreInIt();
    void jobsWithoutATurnAreTheLastRow();
    void theLowestOfSeveralJobsComesFirst();
    void jobsThatTheFiltersHideComeLast();
    void aSortHidesNothing();
    void aCellTellsItsKind_data();
    void aCellTellsItsKind();
    void severalAgentsAndVersionsAreTold();
    void jobsWithoutAModuleAreTheLastColumn();
    void manyModulesAreCountedButHaveNoColumn();
    void everyJobFindsItsCell();
    void stopGivesNothing();
    void aLargeSessionIsMadeInTime();
    void theModelSaysWhatIsInACell();
    void theModelSaysTheLowestOfSeveral();
    void theModelMarksTheSelectedJob();
    void narrowScoresAreNeverRoundedToAnEnd_data();
    void narrowScoresAreNeverRoundedToAnEnd();
    void figuresCountCompletedJobs();
};

void TestSessionMap::turnsAscendAsNumbersAndModulesByName()
{
    const auto result = loaded(
        job("a", "faithfulness", "7", "completed", of("s", "10")) + ","
        + job("b", "coherence", "3", "completed", of("s", "9")) + ","
        + job("c", "coherence", "4", "completed", of("s", "-1")) + ","
        + job("d", "observed_consistency", "0.5", "completed", of("s", "9")));
    const SessionMap map = mapOf(*result);
    QCOMPARE(turnsOf(map), (QStringList{u"-1"_s, u"9"_s, u"10"_s}));
    QCOMPARE(modulesOf(map), (QStringList{u"coherence"_s, u"faithfulness"_s, u"observed_consistency"_s}));
    QCOMPARE(map.session, std::string("s"));
    QCOMPARE(map.jobs, 4);
    QCOMPARE(map.cells.size(), std::size_t(4));
    QCOMPARE(idsOf(*result, map, 0, 0), u"c"_s);
    QCOMPARE(idsOf(*result, map, 0, 1), u"none"_s);
    QCOMPARE(idsOf(*result, map, 1, 0), u"b"_s);
    QCOMPARE(idsOf(*result, map, 1, 2), u"d"_s);
    QCOMPARE(idsOf(*result, map, 2, 1), u"a"_s);
    QCOMPARE(map.cell(2, 1)->share, std::optional(0.7));
    QCOMPARE(map.cell(1, 2)->share, std::optional(0.5));
    QVERIFY(!map.cell(3, 0));
    QVERIFY(!map.cell(0, 3));
}

void TestSessionMap::onlyJobsOfTheSessionAreInIt()
{
    const auto result = loaded(
        job("a", "coherence", "7", "completed", of("s", "1")) + ","
        + job("b", "coherence", "3", "completed", of("other", "1")) + "," + job("c", "coherence", "3"));
    const SessionMap map = mapOf(*result);
    QCOMPARE(map.jobs, 1);
    QCOMPARE(idsOf(*result, map, 0, 0), u"a"_s);
    QCOMPARE(mapOf(*result, "other").jobs, 1);
}

void TestSessionMap::jobsWithoutATurnAreTheLastRow()
{
    const auto result = loaded(
        job("a", "coherence", "7", "completed", of("s", "")) + ","
        + job("b", "coherence", "3", "completed", of("s", "0")) + ","
        + job("c", "coherence", "2", "completed", of("s", "null")) + ","
        + job("d", "coherence", "1", "completed", of("s", "\"x\"")));
    const SessionMap map = mapOf(*result);
    QCOMPARE(turnsOf(map), (QStringList{u"0"_s, u"none"_s}));
    QCOMPARE(idsOf(*result, map, 0, 0), u"b"_s);
    QCOMPARE(idsOf(*result, map, 1, 0), u"d c a"_s);
    QCOMPARE(map.turns[1].jobs, 3);
}

void TestSessionMap::theLowestOfSeveralJobsComesFirst()
{
    const auto result = loaded(
        job("failed", "coherence", "", "failed", of("s", "1")) + ","
        + job("high", "coherence", "9", "completed", of("s", "1")) + ","
        + job("outside", "coherence", "-5", "completed", of("s", "1")) + ","
        + job("low", "coherence", "2", "completed", of("s", "1")) + ","
        + job("pending", "coherence", "", "submitted", of("s", "1")) + ","
        + job("low again", "coherence", "2", "completed", of("s", "1")));
    const SessionMap map = mapOf(*result);
    // Neither the failed nor the pending one is a zero, and a score outside the scale is not the lowest.
    QCOMPARE(idsOf(*result, map, 0, 0), u"low low again high outside failed pending"_s);
    const SessionMap::Cell &cell = *map.cell(0, 0);
    QCOMPARE(cell.jobs, 6U);
    QCOMPARE(cell.shown, 6U);
    QCOMPARE(cell.failed, 1U);
    QCOMPARE(cell.share, std::optional(0.2));
}

void TestSessionMap::jobsThatTheFiltersHideComeLast()
{
    Refinement refinement;
    refinement.setFacetValue(Field::Status, u"completed"_s, true);
    refinement.scoreRange = ShareRange{0.5, 1.0};
    const auto result = loaded(
        job("low", "coherence", "2", "completed", of("s", "1")) + ","
            + job("high", "coherence", "9", "completed", of("s", "1")) + ","
            + job("failed", "coherence", "", "failed", of("s", "2")),
        refinement);
    const SessionMap map = mapOf(*result);
    QCOMPARE(map.jobs, 3);
    QCOMPARE(map.shown, 1);
    QCOMPARE(idsOf(*result, map, 0, 0), u"high low"_s);
    QCOMPARE(map.cell(0, 0)->shown, 1U);
    QCOMPARE(map.cell(0, 0)->share, std::optional(0.9));
    QCOMPARE(map.cell(1, 0)->shown, 0U);
}

void TestSessionMap::aSortHidesNothing()
{
    JobQuery query;
    query.sort = {{Field::Score, Qt::DescendingOrder}};
    const auto result = test::answer(
        test::storeOf(
            "[" + job("a", "coherence", "2", "completed", of("s", "1")) + ","
            + job("b", "coherence", "9", "completed", of("s", "2")) + "]"),
        query);
    QVERIFY(result->order);
    QCOMPARE(mapOf(*result).shown, 2);
}

void TestSessionMap::aCellTellsItsKind_data()
{
    using Kind = SessionMap::Kind;
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("judge") << u"coherence"_s << u"0"_s << u"completed"_s << int(Kind::Score);
    QTest::newRow("statistical") << u"data_grounding"_s << u"1"_s << u"completed"_s << int(Kind::Score);
    QTest::newRow("outside its scale") << u"data_grounding"_s << u"7"_s << u"completed"_s << int(Kind::RawScore);
    QTest::newRow("unknown scale") << u"house_style"_s << u"0.5"_s << u"completed"_s << int(Kind::RawScore);
    QTest::newRow("failed") << u"coherence"_s << QString() << u"failed"_s << int(Kind::Failed);
    QTest::newRow("submitted") << u"coherence"_s << QString() << u"submitted"_s << int(Kind::Pending);
    QTest::newRow("in progress") << u"coherence"_s << u"null"_s << u"in_progress"_s << int(Kind::Pending);
    QTest::newRow("not run") << u"coherence"_s << QString() << u"not_run"_s << int(Kind::NotRun);
    QTest::newRow("completed without a score") << u"coherence"_s << QString() << u"completed"_s << int(Kind::NoScore);
    QTest::newRow("unknown status") << u"coherence"_s << QString() << u"lost"_s << int(Kind::NoScore);
}

void TestSessionMap::aCellTellsItsKind()
{
    QFETCH(const QString, module);
    QFETCH(const QString, score);
    QFETCH(const QString, status);
    QFETCH(const int, kind);
    const auto result = loaded(job("a", module.toStdString(), score.toStdString(), status.toStdString(), of("s", "1")));
    const SessionMap map = mapOf(*result);
    QCOMPARE(int(map.cell(0, 0)->kind), kind);
    QCOMPARE(map.cell(0, 0)->share.has_value(), kind == int(SessionMap::Kind::Score));
}

void TestSessionMap::severalAgentsAndVersionsAreTold()
{
    const auto agent = [](const std::string &name, const std::string &version) {
        return R"(,"agent_name":")" + name + R"(","agent_version":")" + version + "\"";
    };
    const auto result = loaded(
        job("a", "coherence", "2", "completed", of("s", "1", agent("two", "1"))) + ","
        + job("b", "coherence", "9", "completed", of("s", "2", agent("one", "1"))) + ","
        + job("c", "coherence", "9", "completed", of("s", "3")) + ","
        + job("d", "coherence", "9", "completed", of("s", "4", R"(,"agent_name":null,"agent_version":"1")")));
    const SessionMap map = mapOf(*result);
    QCOMPARE(map.agents.listed, (std::vector<std::string>{"two", "one", ""}));
    QCOMPARE(map.agents.count, 3);
    QCOMPARE(map.versions.listed, (std::vector<std::string>{"1", ""}));
}

void TestSessionMap::jobsWithoutAModuleAreTheLastColumn()
{
    const std::string bare = R"({"job_id":"bare","agent_identity_context":{"agent_session_id":"s","agent_turn":1}})";
    const auto result = loaded(bare + "," + job("a", "zeta", "2", "completed", of("s", "1")));
    const SessionMap map = mapOf(*result);
    QCOMPARE(modulesOf(map), (QStringList{u"zeta"_s, QString()}));
    QCOMPARE(idsOf(*result, map, 0, 1), u"bare"_s);
}

void TestSessionMap::manyModulesAreCountedButHaveNoColumn()
{
    std::string jobs;
    for (int i = 0; i < 1'005; ++i)
        jobs += (i == 0 ? "" : ",")
            + job(std::to_string(i), "module " + std::to_string(1'000'000 + i), "2", "completed", of("s", "1"));
    const auto result = loaded(jobs);
    const SessionMap map = mapOf(*result);
    QCOMPARE(map.modules.size(), SessionMap::ModuleLimit);
    QCOMPARE(map.moreModules, 5);
    QCOMPARE(map.jobs, 1'005);
    QCOMPARE(map.cells.size(), SessionMap::ModuleLimit);
}

void TestSessionMap::everyJobFindsItsCell()
{
    std::string jobs;
    for (int i = 0; i < 60; ++i) {
        const std::string module = i % 3 == 0 ? "coherence" : i % 3 == 1 ? "data_grounding" : "house_style";
        const std::string turn = i % 5 == 0 ? "" : std::to_string(i % 7);
        jobs += (i == 0 ? "" : ",") + job(std::to_string(i), module, "0", "completed", of("s", turn));
    }
    const auto result = loaded(jobs);
    const SessionMap map = mapOf(*result);
    for (std::size_t i = 0; i < 60; ++i) {
        const auto row = static_cast<SourceRow>(i);
        const auto place = map.place(*result->store, row);
        QVERIFY(place);
        const std::span<const SourceRow> rows = map.rowsOf(*map.cell(place->first, place->second));
        QVERIFY(std::find(rows.begin(), rows.end(), row) != rows.end());
    }
}

void TestSessionMap::stopGivesNothing()
{
    const auto result = loaded(job("a", "coherence", "2", "completed", of("s", "1")));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!SessionMap::of(*result, 1, codeOf(*result, "s"), stop.get_token()));
}

void TestSessionMap::aLargeSessionIsMadeInTime()
{
    std::string jobs;
    for (int i = 0; i < 100'000; ++i)
        jobs += (i == 0 ? "" : ",")
            + job(std::to_string(i), i % 2 == 0 ? "coherence" : "faithfulness", std::to_string(i % 11), "completed",
                  of("s", std::to_string(i % 500)));
    const auto result = loaded(jobs);
    QElapsedTimer timer;
    timer.start();
    const SessionMap map = mapOf(*result);
    qInfo("100,000 jobs: %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(map.turns.size(), std::size_t(500));
    QCOMPARE(map.cells.size(), std::size_t(500)); // an even turn has one module, an odd one the other
    QCOMPARE(map.cell(0, 0)->jobs, 200U);
    QCOMPARE(map.rows.size(), std::size_t(100'000));
}

void TestSessionMap::theModelSaysWhatIsInACell()
{
    Refinement refinement;
    refinement.setExcluded(Field::Module, u"data_grounding"_s, true);
    const auto result = loaded(
        job("a", "faithfulness", "7", "completed", of("s", "3")) + ","
            + job("b", "data_grounding", "0.834", "completed", of("s", "3")) + ","
            + job("c", "coherence", "", "failed", of("s", "")) + ","
            + job("d", "house_style", "12", "completed", of("s", "4")),
        refinement);
    SessionMapModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMap(std::make_shared<const SessionMap>(mapOf(*result)), result);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 5); // turns, coherence, data_grounding, faithfulness, house_style
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), u"3"_s);
    QCOMPARE(text(2, 0), u"no turn"_s);
    QCOMPARE(text(0, 3), u"7"_s);
    QCOMPARE(text(0, 2), u"0.83"_s);
    QCOMPARE(text(1, 4), u"12"_s);
    QCOMPARE(text(2, 1), QString());
    const auto said = [&model](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(0, 3), u"Turn 3, faithfulness: 7 / 10"_s);
    QCOMPARE(said(0, 2), u"Turn 3, data_grounding: 0.834 – hidden by the filters"_s);
    QCOMPARE(said(0, 1), u"Turn 3, coherence: no such job"_s);
    QCOMPARE(said(2, 1), u"Without a turn, coherence: Failed"_s);
    QCOMPARE(said(1, 4), u"Turn 4, house_style: 12 on an unknown scale"_s);
    QCOMPARE(said(0, 0), u"Turn 3, 2 job(s)"_s); // without a translation, tr() has no plurals
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSessionMap::theModelSaysTheLowestOfSeveral()
{
    const auto result = loaded(
        job("a", "coherence", "9", "completed", of("s", "1")) + ","
        + job("b", "coherence", "3", "completed", of("s", "1")) + ","
        + job("c", "coherence", "", "failed", of("s", "1")));
    SessionMapModel model;
    model.setMap(std::make_shared<const SessionMap>(mapOf(*result)), result);
    const QModelIndex cell = model.index(0, 1);
    QCOMPARE(cell.data().toString(), u"3"_s);
    QCOMPARE(model.sentence(cell), u"Turn 1, coherence: 3 job(s): 3 / 10; 9 / 10; Failed"_s);
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    for (const char *part : {"3 / 10", "9 / 10", "Failed"})
        QVERIFY2(tip.contains(QLatin1StringView(part)), qPrintable(tip));
}

void TestSessionMap::theModelMarksTheSelectedJob()
{
    const auto result = loaded(
        job("a", "coherence", "9", "completed", of("s", "1")) + ","
        + job("b", "coherence", "3", "completed", of("s", "2")));
    SessionMapModel model;
    model.setMap(std::make_shared<const SessionMap>(mapOf(*result)), result);
    QVERIFY(!model.currentJobIndex().isValid());
    model.setCurrentJob(SourceRow{1});
    QCOMPARE(model.currentJobIndex(), model.index(1, 1));
    QVERIFY(model.isCurrentTurn(1));
    QVERIFY(!model.isCurrentTurn(0));
    QVERIFY(!model.index(1, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(model.index(0, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void TestSessionMap::narrowScoresAreNeverRoundedToAnEnd_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("judge");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 7.0 << true << u"7"_s;
    QTest::newRow("fraction") << 7.25 << true << u"7.25"_s;
    QTest::newRow("top") << 10.0 << true << u"10"_s;
    QTest::newRow("nearly the top") << 9.999 << true << u">9.99"_s;
    QTest::newRow("zero") << 0.0 << false << u"0"_s;
    QTest::newRow("negative zero") << -0.0 << false << u"0"_s;
    QTest::newRow("nearly zero") << 0.001 << false << u"<0.01"_s;
    QTest::newRow("one") << 1.0 << false << u"1"_s;
    QTest::newRow("nearly one") << 0.9951 << false << u">0.99"_s;
    QTest::newRow("two decimals") << 0.834 << false << u"0.83"_s;
    QTest::newRow("one decimal") << 0.5 << false << u"0.50"_s;
    QTest::newRow("outside") << 1.5 << false << u"1.5"_s;
}

void TestSessionMap::narrowScoresAreNeverRoundedToAnEnd()
{
    QFETCH(const double, value);
    QFETCH(const bool, judge);
    QFETCH(const QString, text);
    QCOMPARE(
        narrowScoreText({ScoreValue::Kind::Fraction, value}, judge ? Scale::Judge : Scale::Statistical, QLocale::c()),
        text);
}

void TestSessionMap::figuresCountCompletedJobs()
{
    const auto result = loaded(
        job("a", "coherence", "9", "completed", of("s", "1")) + ","
        + job("b", "coherence", "4", "completed", of("s", "2")) + ","
        + job("c", "coherence", "1", "in_progress", of("s", "2")) + ","
        + job("d", "coherence", "", "failed", of("s", "2")) + ","
        + job("e", "coherence", "30", "completed", of("s", "2")) + ","
        + job("f", "coherence", "", "completed", of("s", "2")) + ","
        + job("g", "house_style", "5", "completed", of("s", "2")));
    const auto figures = SessionFigures::of(*result->store, everyRow(7), ScoringModules());
    const SessionFigures wanted{
        {{"coherence", Scale::Judge, 6, 4, 2, 1, 6.5}, {"house_style", Scale::Unknown, 1, 1, 0, 0, {}}}};
    QCOMPARE(*figures, wanted);
}

QTEST_GUILESS_MAIN(TestSessionMap)
#include "tst_sessionmap.moc"
