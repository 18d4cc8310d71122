// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <QRandomGenerator>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "statistics/sessionorder.h"
#include "statistics/sessiontable.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;
using Kind = SessionColumn::Kind;

namespace {

/// The further fields of a job's context.
std::string in(const std::string &session, int turn, const std::string &agent = {}, const std::string &version = {})
{
    std::string more = R"(,"agent_session_id":")" + session + R"(","agent_turn":)" + std::to_string(turn);
    if (!agent.empty())
        more += R"(,"agent_name":")" + agent + "\"";
    if (!version.empty())
        more += R"(,"agent_version":")" + version + "\"";
    return more;
}

std::shared_ptr<const SessionTable> tableOf(const std::string &jobs, const Refinement &refinement = {})
{
    JobQuery query;
    query.refinement = refinement;
    return SessionTable::of(test::answer(test::storeOf("[" + jobs + "]"), query));
}

std::string idOf(const SessionTable &table, std::size_t session)
{
    return std::string(table.store().dictionary(Field::AgentSessionId).value(table.session(session).id));
}

std::string worstOf(const SessionTable &table, SourceRow row)
{
    return std::string(table.store().text(Field::JobId, row));
}

std::string order(const SessionTable &table, Kind kind, bool descending = false, std::size_t module = 0)
{
    std::string ids;
    for (const std::uint32_t session : sortedSessions(table, {{kind, module}, descending}))
        ids += (ids.empty() ? "" : " ") + idOf(table, session);
    return ids;
}

} // namespace

class TestSessionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatASessionHas();
    void sharesAreComparedAcrossScalesButMeansAreOfOneModule();
    void onlyScoresInsideAKnownScaleCount();
    void aFilterLeavesOnlyTheShownJobs();
    void jobsWithoutASessionAreCountedApart();
    void severalAgentsAndVersionsAreTold();
    void noSessionIsNoLine();
    void sortsByEachColumn();
    void withoutAValueIsLastInBothDirections();
    void manyModulesKeepTheMostScored();
    void agreesWithACountByHand();
    void stopsWhenAsked();
};

void TestSessionTable::countsWhatASessionHas()
{
    const auto table = tableOf(
        job("a", "coherence", "7", "completed", in("s1", 1, "kyc", "1.2")) + ","
        + job("b", "coherence", "", "failed", in("s2", 1)) + ","
        + job("c", "coherence", "", "submitted", in("s1", 2, "kyc", "1.2")) + ","
        + job("d", "faithfulness", "", "in_progress", in("s1", 2)) + ","
        + job("e", "faithfulness", "", "not_run", in("s1", 1)) + ","
        + job("f", "faithfulness", "", "a new word", in("s1", 1)));
    QCOMPARE(table->size(), std::size_t(2));
    const SessionTable::Session &first = table->session(0);
    QCOMPARE(idOf(*table, 0), std::string("s1"));
    QCOMPARE(table->store().dictionary(Field::AgentName).value(first.agent), std::string_view("kyc"));
    QCOMPARE(table->store().dictionary(Field::AgentVersion).value(first.version), std::string_view("1.2"));
    QVERIFY(!first.severalAgents && !first.severalVersions);
    QCOMPARE(first.jobs, 5U);
    QCOMPARE(first.turns, 2U);
    QCOMPARE(first.failed, 0U);
    QCOMPARE(first.pending, 2U);
    QCOMPARE(first.notRun, 1U);
    QCOMPARE(first.scored, 1U);
    const SessionTable::Session &second = table->session(1);
    QCOMPARE(second.failed, 1U);
    QCOMPARE(second.scored, 0U);
    QVERIFY(std::isnan(second.lowest));
    QCOMPARE(worstOf(*table, second.worst), std::string("b"));
    QCOMPARE(second.agent, StringDictionary::Absent);
}

void TestSessionTable::sharesAreComparedAcrossScalesButMeansAreOfOneModule()
{
    const auto table = tableOf(
        job("a", "coherence", "8", "completed", in("s", 1)) + "," + job("b", "coherence", "3", "completed", in("s", 2))
        + "," + job("c", "data_grounding", "0.25", "completed", in("s", 1)) + ","
        + job("d", "data_grounding", "0.75", "completed", in("s", 2)) + ","
        + job("e", "coherence", "4", "completed", in("s", 3)));
    QCOMPARE(table->session(0).lowest, 0.25);
    QCOMPARE(worstOf(*table, table->session(0).worst), std::string("c"));
    QCOMPARE(table->modules().size(), std::size_t(2));
    QCOMPARE(table->figures(0, 0).mean, 0.5); // coherence: 8, 3, 4 of 10
    QCOMPARE(table->figures(0, 0).scored, 3U);
    QCOMPARE(table->lowest(0, 0), 0.3);
    QCOMPARE(worstOf(*table, table->figures(0, 0).worst), std::string("b"));
    QCOMPARE(table->figures(0, 1).mean, 0.5);
    QCOMPARE(table->lowest(0, 1), 0.25);
}

void TestSessionTable::onlyScoresInsideAKnownScaleCount()
{
    const auto table = tableOf(
        job("a", "house_style", "0.01", "completed", in("s", 1)) + ","
        + job("b", "coherence", "11", "completed", in("s", 1)) + ","
        + job("c", "coherence", "-1", "completed", in("s", 1)) + ","
        + job("d", "coherence", "0", "completed", in("s", 1)) + ","
        + job("e", "coherence", "null", "completed", in("s", 1)) + ","
        + job("f", "coherence", "\"7\"", "completed", in("s", 1)));
    QCOMPARE(table->session(0).scored, 1U);
    QCOMPARE(table->session(0).lowest, 0.0);
    QCOMPARE(worstOf(*table, table->session(0).worst), std::string("d"));
    QCOMPARE(table->modules().size(), std::size_t(1));
    QCOMPARE(table->figures(0, 0).mean, 0.0);
}

void TestSessionTable::aFilterLeavesOnlyTheShownJobs()
{
    Refinement coherence;
    coherence.setFacetValue(Field::Module, u"coherence"_s, true);
    const auto table = tableOf(
        job("a", "coherence", "8", "completed", in("s1", 1)) + ","
            + job("b", "faithfulness", "1", "completed", in("s1", 2)) + ","
            + job("c", "faithfulness", "2", "completed", in("s2", 2)),
        coherence);
    QCOMPARE(table->size(), std::size_t(1));
    QCOMPARE(table->session(0).jobs, 1U);
    QCOMPARE(table->session(0).turns, 1U);
    QCOMPARE(table->session(0).lowest, 0.8);
    QCOMPARE(table->modules().size(), std::size_t(1));
}

void TestSessionTable::jobsWithoutASessionAreCountedApart()
{
    const auto table = tableOf(
        job("a") + "," + job("b", "coherence", "1", "completed", R"(,"agent_session_id":null)") + ","
        + job("c", "coherence", "1", "completed", R"(,"agent_session_id":[1])") + ","
        + job("d", "coherence", "2", "completed", R"(,"agent_session_id":"")"));
    QCOMPARE(table->jobsWithoutSession(), std::size_t(3));
    QCOMPARE(table->size(), std::size_t(1)); // an empty text is a value
    QCOMPARE(table->session(0).turns, 0U);
}

void TestSessionTable::severalAgentsAndVersionsAreTold()
{
    const auto table = tableOf(
        job("a", "coherence", "8", "completed", in("s", 1, "kyc", "1.2")) + ","
        + job("b", "coherence", "8", "completed", in("s", 1, "kyc", "1.3")) + ","
        + job("c", "coherence", "8", "completed", in("t", 1, "kyc", "1.2")) + ","
        + job("d", "coherence", "8", "completed", in("t", 1, "faq", "1.2")));
    QVERIFY(!table->session(0).severalAgents);
    QVERIFY(table->session(0).severalVersions);
    QVERIFY(table->session(1).severalAgents);
    QVERIFY(!table->session(1).severalVersions);
}

void TestSessionTable::noSessionIsNoLine()
{
    const auto table = tableOf(job("a") + "," + job("b"));
    QCOMPARE(table->size(), std::size_t(0));
    QVERIFY(table->modules().empty());
    QVERIFY(sortedSessions(*table, {}).empty());
}

void TestSessionTable::sortsByEachColumn()
{
    const auto table = tableOf(
        job("a", "coherence", "8", "completed", in("s10", 1, "b", "1.10")) + ","
        + job("b", "coherence", "2", "completed", in("s10", 2, "b", "1.10")) + ","
        + job("c", "coherence", "4", "completed", in("s9", 1, "a", "1.9")) + ","
        + job("d", "faithfulness", "1", "completed", in("s8", 1, "c", "1.2")) + ","
        + job("e", "faithfulness", "", "failed", in("s8", 2)) + ","
        + job("f", "faithfulness", "", "submitted", in("s8", 2)) + ","
        + job("g", "faithfulness", "", "not_run", in("s9", 1)));
    QCOMPARE(order(*table, Kind::Lowest), std::string("s8 s10 s9"));
    QCOMPARE(order(*table, Kind::Lowest, true), std::string("s9 s10 s8"));
    QCOMPARE(order(*table, Kind::WorstModule, true), std::string("s8 s10 s9"));
    QCOMPARE(order(*table, Kind::Session), std::string("s10 s8 s9"));
    QCOMPARE(order(*table, Kind::Agent), std::string("s9 s10 s8"));
    QCOMPARE(order(*table, Kind::Version), std::string("s8 s9 s10"));
    QCOMPARE(order(*table, Kind::Version, true), std::string("s10 s9 s8"));
    QCOMPARE(order(*table, Kind::Turns), std::string("s9 s10 s8"));
    QCOMPARE(order(*table, Kind::Jobs, true), std::string("s8 s10 s9"));
    QCOMPARE(order(*table, Kind::Failed, true), std::string("s8 s10 s9"));
    QCOMPARE(order(*table, Kind::Pending, true), std::string("s8 s10 s9"));
    QCOMPARE(order(*table, Kind::NotRun, true), std::string("s9 s10 s8"));
    QCOMPARE(order(*table, Kind::ModuleMean), std::string("s9 s10 s8"));
    QCOMPARE(order(*table, Kind::ModuleLowest), std::string("s10 s9 s8"));
}

void TestSessionTable::withoutAValueIsLastInBothDirections()
{
    const auto table = tableOf(
        job("a", "coherence", "", "failed", in("none", 1)) + ","
        + job("b", "coherence", "9", "completed", in("high", 1, "x")) + ","
        + job("c", "coherence", "1", "completed", in("low", 1, "y")));
    QCOMPARE(order(*table, Kind::Lowest), std::string("low high none"));
    QCOMPARE(order(*table, Kind::Lowest, true), std::string("high low none"));
    QCOMPARE(order(*table, Kind::Agent), std::string("high low none"));
    QCOMPARE(order(*table, Kind::Agent, true), std::string("low high none"));
    QCOMPARE(order(*table, Kind::ModuleMean, true), std::string("high low none"));
}

void TestSessionTable::manyModulesKeepTheMostScored()
{
    JobQuery query;
    std::string jobs;
    for (std::size_t i = 0; i < SessionTable::MaxModules + 3; ++i) {
        const std::string module = "judge " + std::to_string(100 + i);
        query.modules.setScale(module, Scale::Judge);
        for (std::size_t twice = 0; twice < (i < 3 ? 1 : 2); ++twice)
            jobs +=
                (jobs.empty() ? "" : ",") + job(module + std::to_string(twice), module, "5", "completed", in("s", 1));
    }
    const auto table = SessionTable::of(test::answer(test::storeOf("[" + jobs + "]"), query));
    QCOMPARE(table->modules().size(), SessionTable::MaxModules);
    QCOMPARE(table->moreModules(), std::size_t(3));
    QCOMPARE(table->store().dictionary(Field::Module).value(table->modules().front()), std::string_view("judge 103"));
    QCOMPARE(table->session(0).scored, static_cast<std::uint32_t>(2 * SessionTable::MaxModules + 3));
}

/// Random jobs in random order, enough for several threads, against sums made job by job.
void TestSessionTable::agreesWithACountByHand()
{
    constexpr int Jobs = 150'000;
    constexpr int Sessions = 70'000;
    const std::array<std::string, 4> modules{"coherence", "faithfulness", "data_grounding", "house_style"};
    const std::array<std::string, 4> statuses{"completed", "failed", "submitted", "not_run"};
    struct Sum
    {
        unsigned jobs = 0, failed = 0, pending = 0;
        std::set<int> turns;
        double lowest = 2;
        std::map<std::string, std::vector<double>> shares;
    };
    std::map<std::string, Sum> sums;
    QRandomGenerator random(17);
    std::string jobs;
    for (int i = 0; i < Jobs; ++i) {
        const std::string session = "s" + std::to_string(random.bounded(Sessions));
        const std::string &module = modules[random.bounded(4)];
        const std::string &status = statuses[random.bounded(8) > 3 ? 0 : random.bounded(4)];
        const int turn = random.bounded(6);
        const int tenths = random.bounded(11);
        const bool isJudge = module != "data_grounding";
        const std::string score = status != "completed" ? ""
            : isJudge                                   ? std::to_string(tenths)
                                                        : QByteArray::number(tenths / 10.0).toStdString();
        jobs += (i == 0 ? "" : ",") + job(std::to_string(i), module, score, status, in(session, turn));
        Sum &sum = sums[session];
        ++sum.jobs;
        sum.failed += status == "failed" ? 1 : 0;
        sum.pending += status == "submitted" ? 1 : 0;
        sum.turns.insert(turn);
        if (status == "completed" && module != "house_style") {
            sum.lowest = std::min(sum.lowest, tenths / 10.0);
            sum.shares[module].push_back(tenths / 10.0);
        }
    }
    const auto table = tableOf(jobs);
    QCOMPARE(table->size(), sums.size());
    const StringDictionary &names = table->store().dictionary(Field::Module);
    for (std::size_t i = 0; i < table->size(); ++i) {
        const Sum &sum = sums.at(idOf(*table, i));
        const SessionTable::Session &session = table->session(i);
        QCOMPARE(session.jobs, sum.jobs);
        QCOMPARE(session.failed, sum.failed);
        QCOMPARE(session.pending, sum.pending);
        QCOMPARE(session.turns, static_cast<std::uint32_t>(sum.turns.size()));
        QVERIFY(sum.lowest == 2 ? std::isnan(session.lowest) : std::fabs(session.lowest - sum.lowest) < 1e-12);
        for (std::size_t module = 0; module < table->modules().size(); ++module) {
            const auto found = sum.shares.find(std::string(names.value(table->modules()[module])));
            const SessionTable::Figures &figures = table->figures(i, module);
            if (found == sum.shares.end()) {
                QCOMPARE(figures.scored, 0U);
                QVERIFY(std::isnan(figures.mean));
                continue;
            }
            const std::vector<double> &shares = found->second;
            QCOMPARE(figures.scored, static_cast<std::uint32_t>(shares.size()));
            double total = 0;
            for (const double share : shares)
                total += share;
            QVERIFY(std::fabs(figures.mean - total / static_cast<double>(shares.size())) < 1e-12);
            QVERIFY(std::fabs(table->lowest(i, module) - *std::min_element(shares.begin(), shares.end())) < 1e-12);
        }
    }
}

void TestSessionTable::stopsWhenAsked()
{
    const auto result = test::answer(test::storeOf("[" + job("a", "coherence", "7", "completed", in("s", 1)) + "]"));
    QVERIFY_THROWS_EXCEPTION(QueryStopped, (void)SessionTable::of(result, StopCheck([] { return true; })));
    const auto table = SessionTable::of(result);
    QVERIFY_THROWS_EXCEPTION(QueryStopped, (void)sortedSessions(*table, {}, StopCheck([] { return true; })));
}

QTEST_APPLESS_MAIN(TestSessionTable)
#include "tst_sessiontable.moc"
