// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QTest>

#include <simdjson.h>

#include "demo/jobs/demoids.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demoplan.h"

using namespace assay;
using namespace Qt::StringLiterals;
using simdjson::dom::element;

namespace {

constexpr std::uint64_t Count = 20'000;
constexpr std::uint64_t Seed = 7;

std::string allJobs(const DemoJobs &jobs, const ServiceFilter &filter = {})
{
    std::string text;
    const bool ended = jobs.writeJobs(0, jobs.count(), filter, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    return ended ? text : std::string();
}

/// A text member, or nothing when it is null or absent.
std::optional<std::string_view> textAt(element object, std::string_view key)
{
    std::string_view text;
    if (object[key].get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return text;
}

element identity(element job)
{
    return job["agent_identity_context"].value();
}

/// The fields of a job that filters use, found by parsing it.
bool matches(element job, const ServiceFilter &filter)
{
    for (const auto &[field, value] : filter.values()) {
        const auto actual = textAt(identity(job), fieldInfo(field).key);
        if (actual != std::string_view(value.toStdString()))
            return false;
    }
    return true;
}

} // namespace

class TestDemoJobs : public QObject
{
    Q_OBJECT

private:
    DemoJobs m_jobs{Seed, Count};
    simdjson::dom::parser m_parser;
    simdjson::padded_string m_text;
    std::vector<element> m_parsed;

    void compareFiltered(const ServiceFilter &filter);

private Q_SLOTS:
    void initTestCase();
    void sameSeedGivesTheSameBytes();
    void anotherSeedGivesOtherJobs();
    void smallerCountIsTheBeginningOfALargerOne();
    void anyRangeIsThatPartOfTheWhole();
    void oneJobAtATimeIsTheSameAsAll();
    void sinkCanStop();
    void countIsBroughtIntoItsRange();
    void keysComeInTheOrderOfTheReference();
    void idsAreUniqueUuids();
    void idLeadsBackToItsJob();
    void unknownIdsAreNotFound_data();
    void unknownIdsAreNotFound();
    void everyKindOfJobOccurs();
    void scoresFitTheirModule();
    void onlyCompletedJobsHaveScores();
    void sharesAreAsPromised();
    void explanationsAreOfAllKinds();
    void sessionsAreContiguousWithTurnsFromOne();
    void turnHasOneJobAModule();
    void versionsDifferInQuality();
    void filterGivesWhatBruteForceGives_data();
    void filterGivesWhatBruteForceGives();
    void filtersAreJoinedByAnd();
    void filterThatMatchesNothingGivesAnEmptyArray_data();
    void filterThatMatchesNothingGivesAnEmptyArray();
    void agentSummaryIsTheMeanOfItsJobs();
    void sessionSummaryIsTheMeanOfItsJobs();
    void summaryTurnsAscendWithNullLast();
    void summaryOfTheUnknownIsNothing();
    void tenMillionJobsCanBeReached();
};

void TestDemoJobs::initTestCase()
{
    m_text = simdjson::padded_string(allJobs(m_jobs));
    simdjson::dom::array array;
    QCOMPARE(m_parser.parse(m_text).get(array), simdjson::SUCCESS);
    for (const element job : array)
        m_parsed.push_back(job);
    QCOMPARE(m_parsed.size(), Count);
}

void TestDemoJobs::sameSeedGivesTheSameBytes()
{
    QVERIFY(allJobs(DemoJobs(Seed, Count)) == std::string_view(m_text));
}

void TestDemoJobs::anotherSeedGivesOtherJobs()
{
    const DemoJobs other(Seed + 1, 100);
    for (std::uint64_t i = 0; i < other.count(); ++i)
        QVERIFY(other.jobId(i) != m_jobs.jobId(i));
}

void TestDemoJobs::smallerCountIsTheBeginningOfALargerOne()
{
    for (const std::uint64_t count : {1U, 2U, 127U, 128U, 129U, 1000U}) {
        std::string text = allJobs(DemoJobs(Seed, count));
        QCOMPARE(text.back(), ']');
        text.pop_back();
        QVERIFY(std::string_view(m_text).starts_with(text));
    }
}

void TestDemoJobs::anyRangeIsThatPartOfTheWhole()
{
    const auto range = [this](std::uint64_t first, std::uint64_t n) {
        std::string text;
        (void)m_jobs.writeJobs(first, n, {}, [&text](std::string_view piece) {
            text += piece;
            return true;
        });
        return text;
    };
    const std::string whole = range(100, 300);
    for (std::uint64_t cut = 0; cut <= 300; ++cut) {
        const std::string front = range(100, cut);
        const std::string back = range(100 + cut, 300 - cut);
        const char *const comma = cut == 0 || cut == 300 ? "" : ",";
        QCOMPARE(front.substr(0, front.size() - 1) + comma + back.substr(1), whole);
    }
    QCOMPARE(range(Count, 5), std::string("[]"));
    QCOMPARE(range(Count - 1, 5), '[' + std::string(simdjson::minify(m_parsed.back())) + ']');
}

void TestDemoJobs::oneJobAtATimeIsTheSameAsAll()
{
    std::string text = "[";
    for (std::uint64_t i = 0; i < Count; ++i) {
        if (i > 0)
            text += ',';
        m_jobs.appendJob(text, i);
    }
    text += ']';
    QVERIFY(text == std::string_view(m_text));
}

void TestDemoJobs::sinkCanStop()
{
    int pieces = 0;
    QVERIFY(!m_jobs.writeJobs(0, Count, {}, [&pieces](std::string_view) { return ++pieces < 3; }));
    QCOMPARE(pieces, 3);
}

void TestDemoJobs::countIsBroughtIntoItsRange()
{
    QCOMPARE(DemoJobs(1, 0).count(), std::uint64_t{1});
    QCOMPARE(DemoJobs(1, 20'000'000).count(), DemoJobs::MaxCount);
}

void TestDemoJobs::keysComeInTheOrderOfTheReference()
{
    int extras = 0;
    for (const element job : m_parsed) {
        std::size_t last = 0;
        for (const auto &[key, value] : simdjson::dom::object(job)) {
            if (key == "agent_identity_context") {
                for (const auto &[innerKey, innerValue] : simdjson::dom::object(value)) {
                    const auto field = fieldByKey(FieldLevel::Identity, innerKey);
                    extras += field ? 0 : 1;
                    QVERIFY(field || innerKey == "region");
                    QVERIFY(!field || index(*field) == last + 1 || index(*field) > last);
                    last = field ? index(*field) : last;
                }
                continue;
            }
            const auto field = fieldByKey(FieldLevel::Job, key);
            extras += field ? 0 : 1;
            QVERIFY(field || key == "scorer_revision");
            QVERIFY(!field || *field == Field::JobId || index(*field) > last);
            last = field ? index(*field) : last;
        }
        for (const std::string_view required : {"customer_id", "project_id"})
            QVERIFY(textAt(identity(job), required).has_value());
        for (const std::string_view required : {"job_id", "module", "status"})
            QVERIFY(textAt(job, required).has_value());
    }
    QVERIFY(extras > 0);
    QVERIFY(extras < 40);
}

void TestDemoJobs::idsAreUniqueUuids()
{
    std::set<std::string_view> seen;
    for (const element job : m_parsed) {
        const std::string_view id = *textAt(job, "job_id");
        QCOMPARE(id.size(), std::size_t{36});
        QVERIFY(demo::parseUuid(id).has_value());
        QCOMPARE(id[14], '4');
        QVERIFY(std::string_view("89ab").find(id[19]) != std::string_view::npos);
        QVERIFY(seen.insert(id).second);
    }
}

void TestDemoJobs::idLeadsBackToItsJob()
{
    for (std::uint64_t i = 0; i < Count; ++i) {
        const std::string_view id = *textAt(m_parsed[i], "job_id");
        QCOMPARE(m_jobs.jobId(i), std::string(id));
        QVERIFY(m_jobs.indexOf(id) == i);
    }
    QCOMPARE(m_jobs.job(m_jobs.jobId(123)).value(), std::string(simdjson::minify(m_parsed[123])));
}

void TestDemoJobs::unknownIdsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("id");
    QByteArray id = QByteArray::fromStdString(m_jobs.jobId(5));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("upper case") << id.toUpper();
    QTest::newRow("longer") << id + "0";
    QTest::newRow("shorter") << id.chopped(1);
    id[35] = id[35] == '0' ? '1' : '0';
    QTest::newRow("last digit changed") << id;
    QTest::newRow("beyond the count") << QByteArray::fromStdString(DemoJobs(Seed, Count + 1).jobId(Count));
    QTest::newRow("words") << QByteArray("no-such-job");
}

void TestDemoJobs::unknownIdsAreNotFound()
{
    QFETCH(const QByteArray, id);
    QVERIFY(!m_jobs.indexOf(id.toStdString()));
    QVERIFY(!m_jobs.job(id.toStdString()));
}

void TestDemoJobs::everyKindOfJobOccurs()
{
    std::set<std::string_view> modules;
    std::set<std::string_view> statuses;
    std::set<std::string_view> agents;
    std::set<std::string_view> batches;
    std::set<std::string_view> tools;
    for (const element job : m_parsed) {
        modules.insert(*textAt(job, "module"));
        statuses.insert(*textAt(job, "status"));
        agents.insert(textAt(identity(job), "agent_name").value_or(""));
        batches.insert(textAt(identity(job), "batch_definition_id").value_or(""));
        tools.insert(textAt(identity(job), "tool_id").value_or(""));
    }
    QCOMPARE(statuses, (std::set<std::string_view>{"submitted", "in_progress", "completed", "failed", "not_run"}));
    QCOMPARE(
        modules,
        (std::set<std::string_view>{
            "correctness", "coherence", "faithfulness", "observed_consistency", "data_grounding", "tone_match"}));
    QCOMPARE(agents.size(), std::size_t{13}); // twelve, and none
    QVERIFY(agents.contains("") && agents.contains("support/tier-1") && agents.contains("問い合わせ係"));
    QCOMPARE(batches.size(), std::size_t{4});
    QCOMPARE(tools.size(), std::size_t{9});
}

void TestDemoJobs::scoresFitTheirModule()
{
    std::map<std::string_view, int> zeros;
    for (const element job : m_parsed) {
        const auto score = job["score"];
        if (score.error() != simdjson::SUCCESS || score.is_null())
            continue;
        const std::string_view module = *textAt(job, "module");
        const double value = score.get_double();
        if (module == "correctness" || module == "coherence" || module == "faithfulness") {
            QVERIFY(score.is_int64());
            QVERIFY(value >= 0 && value <= 10);
        } else if (module != "tone_match") {
            QVERIFY(value >= 0 && value <= 1);
        }
        if (value == 0)
            ++zeros[module];
    }
    QVERIFY(zeros["correctness"] > 0);
    QVERIFY(zeros["data_grounding"] > 0);
}

void TestDemoJobs::onlyCompletedJobsHaveScores()
{
    int nulls = 0;
    int absent = 0;
    for (const element job : m_parsed) {
        const auto score = job["score"];
        const bool hasScore = score.error() == simdjson::SUCCESS && !score.is_null();
        QCOMPARE(hasScore, textAt(job, "status") == std::string_view("completed"));
        if (!hasScore)
            ++(score.error() == simdjson::SUCCESS ? nulls : absent);
    }
    QVERIFY(nulls > 100);
    QVERIFY(absent > 100);
}

void TestDemoJobs::sharesAreAsPromised()
{
    std::size_t completed = 0;
    std::size_t withTool = 0;
    for (const element job : m_parsed) {
        completed += textAt(job, "status") == std::string_view("completed") ? 1 : 0;
        withTool += textAt(identity(job), "tool_id") ? 1 : 0;
    }
    const auto share = [](std::size_t n) { return 100.0 * static_cast<double>(n) / static_cast<double>(Count); };
    QVERIFY2(share(completed) > 76 && share(completed) < 84, qPrintable(QString::number(share(completed))));
    QVERIFY2(share(withTool) > 36 && share(withTool) < 44, qPrintable(QString::number(share(withTool))));
    const double size = static_cast<double>(m_text.size()) / static_cast<double>(Count);
    QVERIFY2(size > 690 && size < 810, qPrintable(QString::number(size)));
}

void TestDemoJobs::explanationsAreOfAllKinds()
{
    int missing = 0;
    int oneWord = 0;
    int paragraphs = 0;
    int formulas = 0;
    int quotes = 0;
    int notAscii = 0;
    std::size_t usual = 0;
    for (const element job : m_parsed) {
        const auto text = textAt(job, "explanation");
        if (!text) {
            ++missing;
            continue;
        }
        const auto words = std::count(text->begin(), text->end(), ' ') + 1;
        oneWord += words == 1 && !text->empty() ? 1 : 0;
        usual += words >= 8 && words <= 75 ? 1 : 0;
        paragraphs += text->find("\n\n") != std::string_view::npos ? 1 : 0;
        formulas += !text->empty() && std::string_view("=+-@\t").find(text->front()) != std::string_view::npos ? 1 : 0;
        quotes += text->find('"') != std::string_view::npos ? 1 : 0;
        notAscii += std::any_of(text->begin(), text->end(), [](char c) { return (c & 0x80) != 0; }) ? 1 : 0;
    }
    QVERIFY(missing > 500);
    QVERIFY(oneWord > 100);
    QVERIFY(paragraphs > 100);
    QVERIFY(formulas > 20);
    QVERIFY(quotes > 200);
    QVERIFY(notAscii > 1000);
    QVERIFY(usual > Count / 2);
}

void TestDemoJobs::sessionsAreContiguousWithTurnsFromOne()
{
    std::set<std::string_view> closed;
    std::string_view current;
    std::int64_t turn = 0;
    int severalTurns = 0;
    for (const element job : m_parsed) {
        const std::string_view session = textAt(identity(job), "agent_session_id").value_or("");
        const auto number = identity(job)["agent_turn"];
        const bool hasTurn = number.error() == simdjson::SUCCESS && !number.is_null();
        if (session.empty()) {
            QVERIFY(!hasTurn);
            continue;
        }
        if (session != current) {
            QVERIFY(closed.insert(session).second);
            current = session;
            turn = 1;
        }
        if (!hasTurn)
            continue;
        const std::int64_t now = number.get_int64();
        QVERIFY(now == turn || now == turn + 1);
        severalTurns += now > 1 ? 1 : 0;
        turn = now;
    }
    QVERIFY(severalTurns > 5000);
}

void TestDemoJobs::turnHasOneJobAModule()
{
    std::map<std::pair<std::string, std::int64_t>, std::multiset<std::string_view>> turns;
    for (const element job : m_parsed) {
        std::int64_t turn = 0;
        if (identity(job)["agent_turn"].get(turn) == simdjson::SUCCESS)
            turns[{std::string(*textAt(identity(job), "agent_session_id")), turn}].insert(*textAt(job, "module"));
    }
    int several = 0;
    for (const auto &[turn, modules] : turns) {
        several += modules.size() > 1 ? 1 : 0;
        for (const std::string_view module : modules)
            QVERIFY(module == "tone_match" || modules.count(module) == 1);
    }
    QVERIFY(several > 1000);
}

void TestDemoJobs::versionsDifferInQuality()
{
    const auto mean = [this](std::string_view agent, std::string_view version) {
        double sum = 0;
        int n = 0;
        for (const element job : m_parsed) {
            double score = 0;
            if (textAt(identity(job), "agent_name") != agent || textAt(identity(job), "agent_version") != version
                || textAt(job, "module") != std::string_view("correctness") || job["score"].get(score))
                continue;
            sum += score;
            ++n;
        }
        return sum / n;
    };
    QVERIFY(mean("claims-triage", "2.0.0") > mean("claims-triage", "1.4.0") + 1.0);
    QVERIFY(mean("research-assistant", "1.10") < mean("research-assistant", "1.9") - 1.0);
}

void TestDemoJobs::compareFiltered(const ServiceFilter &filter)
{
    std::string expected = "[";
    for (std::uint64_t i = 0; i < Count; ++i) {
        if (!matches(m_parsed[i], filter))
            continue;
        if (expected.size() > 1)
            expected += ',';
        m_jobs.appendJob(expected, i);
    }
    expected += ']';
    QVERIFY(expected.size() > 2);
    QVERIFY(expected == allJobs(m_jobs, filter));
}

void TestDemoJobs::filterGivesWhatBruteForceGives_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    // Every filter, with values that occur: taken from the first and from the last job that has one.
    for (const FieldInfo &info : jobFields()) {
        if (!info.serviceFilter)
            continue;
        QStringList values;
        for (const element job : m_parsed) {
            if (const auto text = textAt(identity(job), info.key)) {
                const QString value = QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
                if (values.isEmpty())
                    values = {value, value};
                values[1] = value;
            }
        }
        for (const QString &value : values)
            QTest::addRow("%s=%s", info.key.data(), qPrintable(value)) << int(info.field) << value;
    }
}

void TestDemoJobs::filterGivesWhatBruteForceGives()
{
    QFETCH(const int, field);
    QFETCH(const QString, value);
    ServiceFilter filter;
    filter.setValue(static_cast<Field>(field), value);
    compareFiltered(filter);
}

void TestDemoJobs::filtersAreJoinedByAnd()
{
    ServiceFilter filter;
    filter.setValue(Field::AgentName, u"support/tier-1"_s);
    compareFiltered(filter);
    filter.setValue(Field::AgentVersion, u"3.2"_s);
    compareFiltered(filter);
    filter.setValue(Field::ToolId, u"tool_sql-query"_s);
    compareFiltered(filter);
    filter.setValue(Field::AgentWorkflowName, u"customer-answer"_s);
    compareFiltered(filter);
    filter.setValue(Field::AgentVersion, u"1.4.0"_s);
    QCOMPARE(allJobs(m_jobs, filter), std::string("[]"));
}

void TestDemoJobs::filterThatMatchesNothingGivesAnEmptyArray_data()
{
    QTest::addColumn<int>("field");
    for (const FieldInfo &info : jobFields()) {
        if (info.serviceFilter)
            QTest::newRow(info.key.data()) << int(info.field);
    }
}

void TestDemoJobs::filterThatMatchesNothingGivesAnEmptyArray()
{
    QFETCH(const int, field);
    for (const QString &value : {u"nothing"_s, u"sess_0123456789abcdef"_s, u"ti_"_s, u"claims"_s}) {
        ServiceFilter filter;
        filter.setValue(static_cast<Field>(field), value);
        QCOMPARE(allJobs(m_jobs, filter), std::string("[]"));
    }
}

namespace {

/// Adds up the parsed jobs and compares the sums with a summary.
void compareSummary(element summary, const std::vector<element> &jobs)
{
    std::map<std::string_view, std::pair<double, int>> sums;
    std::map<std::string_view, std::int64_t> counts;
    double all = 0;
    int scored = 0;
    std::vector<std::string_view> ids;
    for (const element job : jobs) {
        const std::string_view module = *textAt(job, "module");
        ids.push_back(*textAt(job, "job_id"));
        if (*textAt(job, "status") == "completed")
            ++counts[module];
        double score = 0;
        if (job["score"].get(score) != simdjson::SUCCESS)
            continue;
        sums[module].first += score;
        ++sums[module].second;
        all += score;
        ++scored;
    }
    const simdjson::dom::object means = summary["module_scores"];
    QCOMPARE(means.size(), sums.size());
    for (const auto &[module, sum] : sums)
        QVERIFY(qFuzzyCompare(1 + double(means[module]), 1 + sum.first / sum.second));
    const simdjson::dom::object numbers = summary["n_jobs_per_module"];
    QCOMPARE(numbers.size(), counts.size());
    for (const auto &[module, count] : counts)
        QCOMPARE(std::int64_t(numbers[module]), count);
    if (scored > 0)
        QVERIFY(qFuzzyCompare(1 + double(summary["aggregate_score"]), 1 + all / scored));
    std::vector<std::string_view> given;
    for (const element id : simdjson::dom::array(summary["job_ids"]))
        given.push_back(id.get_string());
    QCOMPARE(given, ids);
}

} // namespace

void TestDemoJobs::agentSummaryIsTheMeanOfItsJobs()
{
    std::vector<element> jobs;
    for (const element job : m_parsed) {
        if (textAt(identity(job), "agent_name") == std::string_view("مساعد المبيعات"))
            jobs.push_back(job);
    }
    simdjson::dom::parser parser;
    const std::string text = m_jobs.agentSummary("مساعد المبيعات").value();
    compareSummary(parser.parse(text), jobs);
}

void TestDemoJobs::sessionSummaryIsTheMeanOfItsJobs()
{
    std::map<std::pair<std::string, std::string>, std::vector<element>> sessions;
    for (std::size_t i = 0; i < 2000; ++i) {
        const element who = identity(m_parsed[i]);
        if (const auto session = textAt(who, "agent_session_id"))
            sessions[{std::string(*textAt(who, "agent_name")), std::string(*session)}].push_back(m_parsed[i]);
    }
    QVERIFY(sessions.size() > 50);
    std::string_view last = textAt(identity(m_parsed[2000]), "agent_session_id").value_or("");
    simdjson::dom::parser parser;
    for (const auto &[who, jobs] : sessions) {
        if (who.second == last)
            continue; // it goes on beyond the jobs looked at
        const std::string text = m_jobs.sessionSummary(who.first, who.second).value();
        compareSummary(parser.parse(text), jobs);
    }
}

void TestDemoJobs::summaryTurnsAscendWithNullLast()
{
    simdjson::dom::parser parser;
    const std::string text = m_jobs.agentSummary("claims-triage").value();
    const element summary = parser.parse(text);
    std::int64_t last = 0;
    bool sawNull = false;
    std::size_t jobs = 0;
    for (const element turn : simdjson::dom::array(summary["turns"])) {
        QVERIFY(!sawNull);
        jobs += simdjson::dom::array(turn["job_ids"]).size();
        if (turn["turn"].is_null()) {
            sawNull = true;
            continue;
        }
        QVERIFY(std::int64_t(turn["turn"]) > last);
        last = turn["turn"];
    }
    QVERIFY(sawNull);
    QVERIFY(last > 5);
    QCOMPARE(jobs, simdjson::dom::array(summary["job_ids"]).size());
}

void TestDemoJobs::summaryOfTheUnknownIsNothing()
{
    const element who = identity(m_parsed[0]);
    const std::string_view session = *textAt(who, "agent_session_id");
    const std::string_view agent = *textAt(who, "agent_name");
    QVERIFY(m_jobs.sessionSummary(agent, session));
    QVERIFY(!m_jobs.agentSummary("nobody"));
    QVERIFY(!m_jobs.sessionSummary("nobody", session));
    QVERIFY(!m_jobs.sessionSummary(agent == "sql-analyst" ? "kyc-screening" : "sql-analyst", session));
    QVERIFY(!m_jobs.sessionSummary(agent, "sess_0123456789abcdef"));
}

void TestDemoJobs::tenMillionJobsCanBeReached()
{
    const DemoJobs many(Seed, DemoJobs::MaxCount);
    const std::uint64_t last = many.count() - 1;
    QVERIFY(many.indexOf(many.jobId(last)) == last);
    simdjson::dom::parser parser;
    const std::string text = many.job(many.jobId(last)).value();
    QCOMPARE(std::string(*textAt(parser.parse(text), "job_id")), many.jobId(last));
    // The first jobs are those of a smaller count.
    QCOMPARE(many.jobId(5), m_jobs.jobId(5));
}

QTEST_APPLESS_MAIN(TestDemoJobs)
#include "tst_demojobs.moc"
