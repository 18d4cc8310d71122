// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/jobhistory.h"

using namespace assay;
using test::job;

namespace {

SourceRow row(std::size_t number)
{
    return static_cast<SourceRow>(number);
}

/// Loaded jobs with these one-letter ids.
JobHistory::Loaded loaded(const std::string &ids)
{
    std::string json = "[";
    for (const char id : ids)
        json += (json.size() > 1 ? "," : "") + job(std::string(1, id));
    std::shared_ptr<JobIdIndex> index;
    const auto store = test::storeOf(json + "]", &index);
    return {store, index};
}

} // namespace

class TestJobHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void aNewLookCutsTheForwardPart();
    void theSameJobAgainIsNoNewLook();
    void emptyHistoryGoesNowhere();
    void theWayBackBeginsWithTheCurrentJob();
    void anotherLoadIsFoundById();
    void jobsThatAreGoneAreSkipped();
    void jobsThatComeAgainAreFoundAgain();
    void whileALoadRunsNothingIsGuessed();
    void theShownJobIsSkipped();
    void theOldestAreForgotten();
};

void TestJobHistory::goesBackAndForward()
{
    const auto jobs = loaded("abc");
    JobHistory history;
    for (std::size_t i = 0; i < 3; ++i)
        history.look(jobs.store, row(i));
    QVERIFY(history.canGoBack(jobs, row(2)));
    QVERIFY(!history.canGoForward(jobs, row(2)));
    QCOMPARE(history.back(jobs, row(2)), row(1));
    QCOMPARE(history.back(jobs, row(1)), row(0));
    QVERIFY(!history.canGoBack(jobs, row(0)));
    QVERIFY(!history.back(jobs, row(0)));
    QVERIFY(history.isCurrent(jobs.store, row(0)));
    QCOMPARE(history.forward(jobs, row(0)), row(1));
    QCOMPARE(history.forward(jobs, row(1)), row(2));
    QVERIFY(!history.forward(jobs, row(2)));
}

void TestJobHistory::aNewLookCutsTheForwardPart()
{
    const auto jobs = loaded("abcd");
    JobHistory history;
    for (std::size_t i = 0; i < 3; ++i)
        history.look(jobs.store, row(i));
    history.back(jobs, row(2));
    history.back(jobs, row(1));
    history.look(jobs.store, row(3));
    QCOMPARE(history.size(), std::size_t(2));
    QVERIFY(!history.canGoForward(jobs, row(3)));
    QCOMPARE(history.back(jobs, row(3)), row(0));
    QCOMPARE(history.forward(jobs, row(0)), row(3));
}

void TestJobHistory::theSameJobAgainIsNoNewLook()
{
    const auto jobs = loaded("ab");
    JobHistory history;
    history.look(jobs.store, row(0));
    history.look(jobs.store, row(1));
    QCOMPARE(history.back(jobs, row(1)), row(0));
    history.look(jobs.store, row(0)); // it is shown now: the way forward stays
    QCOMPARE(history.size(), std::size_t(2));
    QCOMPARE(history.forward(jobs, row(0)), row(1));
}

void TestJobHistory::emptyHistoryGoesNowhere()
{
    const auto jobs = loaded("a");
    JobHistory history;
    QVERIFY(!history.canGoBack(jobs, {}) && !history.canGoForward(jobs, {}));
    QVERIFY(!history.back(jobs, row(0)) && !history.forward(jobs, row(0)));
    QVERIFY(!history.back({}, {}));
    QVERIFY(!history.isCurrent(jobs.store, row(0)));
}

void TestJobHistory::theWayBackBeginsWithTheCurrentJob()
{
    const auto jobs = loaded("abc");
    JobHistory history;
    history.look(jobs.store, row(0));
    history.look(jobs.store, row(1));
    // Another job is shown, which does not count as looked at; or several are selected.
    QCOMPARE(history.back(jobs, row(2)), row(1));
    QCOMPARE(history.back(jobs, {}), row(1));
    QCOMPARE(history.back(jobs, row(1)), row(0));
}

void TestJobHistory::anotherLoadIsFoundById()
{
    auto before = loaded("abc");
    JobHistory history;
    for (std::size_t i = 0; i < 3; ++i)
        history.look(before.store, row(i));
    before = {};
    const auto after = loaded("xcba");
    QVERIFY(history.isCurrent(after.store, row(1)));
    QCOMPARE(history.back(after, row(1)), row(2)); // b
    QCOMPARE(history.back(after, row(2)), row(3)); // a
    QCOMPARE(history.forward(after, row(3)), row(2));
}

void TestJobHistory::jobsThatAreGoneAreSkipped()
{
    const auto before = loaded("abcd");
    JobHistory history;
    for (std::size_t i = 0; i < 4; ++i)
        history.look(before.store, row(i));
    const auto after = loaded("da");
    QCOMPARE(history.back(after, row(0)), row(1));
    QVERIFY(!history.canGoBack(after, row(1)));
    QCOMPARE(history.forward(after, row(1)), row(0));
    const auto none = loaded("x");
    QVERIFY(!history.canGoBack(none, row(0)));
    QVERIFY(!history.canGoForward(none, row(0)));
}

void TestJobHistory::jobsThatComeAgainAreFoundAgain()
{
    const auto jobs = loaded("abc");
    JobHistory history;
    for (std::size_t i = 0; i < 3; ++i)
        history.look(jobs.store, row(i));
    QVERIFY(!history.back(loaded("x"), row(0)));
    QCOMPARE(history.back(jobs, row(2)), row(1));
}

void TestJobHistory::whileALoadRunsNothingIsGuessed()
{
    const auto before = loaded("ab");
    JobHistory history;
    history.look(before.store, row(0));
    history.look(before.store, row(1));
    auto after = loaded("xyab");
    const auto ids = std::exchange(after.ids, nullptr);
    QVERIFY(!history.canGoBack(after, row(3)));
    after.ids = ids;
    QCOMPARE(history.back(after, row(3)), row(2));
}

void TestJobHistory::theShownJobIsSkipped()
{
    const auto before = loaded("aba");
    JobHistory history;
    history.look(before.store, row(0)); // a
    history.look(before.store, row(1)); // b, gone later
    const auto after = loaded("ac");
    history.look(after.store, row(0)); // a again
    QVERIFY(!history.canGoBack(after, row(0)));
    history.look(after.store, row(1));
    QCOMPARE(history.back(after, row(1)), row(0));
}

void TestJobHistory::theOldestAreForgotten()
{
    std::string json = "[";
    for (std::size_t i = 0; i < JobHistory::Limit + 50; ++i)
        json += (i ? "," : "") + job("j" + std::to_string(i));
    const JobHistory::Loaded jobs{test::storeOf(json + "]"), nullptr};
    JobHistory history;
    for (std::size_t i = 0; i < JobHistory::Limit + 50; ++i)
        history.look(jobs.store, row(i));
    QCOMPARE(history.size(), JobHistory::Limit);
    std::optional<SourceRow> shown = row(JobHistory::Limit + 49);
    std::size_t steps = 0;
    while (const auto next = history.back(jobs, shown)) {
        shown = next;
        ++steps;
    }
    QCOMPARE(steps, JobHistory::Limit - 1);
    QCOMPARE(shown, row(50));
}

QTEST_GUILESS_MAIN(TestJobHistory)
#include "tst_jobhistory.moc"
