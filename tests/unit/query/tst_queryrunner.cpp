// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "core/query/queryrunner.h"
#include "helpers/corehelpers.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

class TestQueryRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOnTheGuiThread();
    void onlyTheNewestIsAnswered();
    void looksAtTheRowsPublishedWhenAsked();
    void afterCancelNothingComes();
    void answersAgainAfterCancel();
    void mayBeDestroyedWhileItRuns();
    void keepsTheStoreAliveWhileItRuns();

private:
    std::shared_ptr<JobStore> m_large; // a query over it takes a while
};

namespace {

void fill(JobStore &store, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i) {
        const std::string id = std::to_string(i * 2654435761U % 1'000'003);
        const std::string agent = "agent " + std::to_string(i % 5000);
        JobDraft draft;
        draft.clear();
        for (const auto &[field, text] : {std::pair(Field::JobId, &id), {Field::AgentName, &agent}}) {
            draft.states[index(field)] = ValueState::Present;
            draft.texts[index(field)] = *text;
        }
        store.append(draft);
    }
    store.publish();
}

JobQuery sortBy(Field field)
{
    JobQuery query;
    query.sort = {{field, Qt::AscendingOrder}};
    return query;
}

std::shared_ptr<const QueryResult> resultOf(const QSignalSpy &spy)
{
    return spy.first().first().value<std::shared_ptr<const QueryResult>>();
}

} // namespace

void TestQueryRunner::initTestCase()
{
    qRegisterMetaType<std::shared_ptr<const QueryResult>>("std::shared_ptr<const assay::QueryResult>");
    m_large = std::make_shared<JobStore>();
    fill(*m_large, 60'000);
}

void TestQueryRunner::answersOnTheGuiThread()
{
    QueryRunner runner;
    QSignalSpy finished(&runner, &QueryRunner::finished);
    QThread *deliveredOn = nullptr;
    connect(
        &runner, &QueryRunner::finished, this, [&deliveredOn] { deliveredOn = QThread::currentThread(); },
        Qt::DirectConnection);
    QVERIFY(!runner.isRunning());
    const quint64 ticket = runner.run(m_large, sortBy(Field::JobId));
    QVERIFY(runner.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!runner.isRunning());
    QCOMPARE(deliveredOn, thread());
    QCOMPARE(resultOf(finished)->ticket, ticket);
    QCOMPARE(resultOf(finished)->store.get(), m_large.get());
    QCOMPARE(resultOf(finished)->shownRows(), m_large->rowCount());
    QCOMPARE(resultOf(finished)->query, sortBy(Field::JobId));
}

void TestQueryRunner::onlyTheNewestIsAnswered()
{
    QueryRunner runner;
    QSignalSpy finished(&runner, &QueryRunner::finished);
    quint64 newest = 0;
    for (int i = 0; i < 200; ++i) {
        const quint64 ticket = runner.run(m_large, sortBy(i % 2 == 0 ? Field::AgentName : Field::JobId));
        QVERIFY(ticket > newest);
        newest = ticket;
    }
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished)->ticket, newest);
    QCOMPARE(resultOf(finished)->query.sort.front().column, JobColumn(Field::JobId));
    // A result that is ready but not yet delivered is outdated too.
    finished.clear();
    (void)runner.run(m_large, JobQuery());
    const quint64 last = runner.run(m_large, sortBy(Field::JobId));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished)->ticket, last);
}

void TestQueryRunner::looksAtTheRowsPublishedWhenAsked()
{
    auto store = std::make_shared<JobStore>();
    fill(*store, 10);
    QueryRunner runner;
    QSignalSpy finished(&runner, &QueryRunner::finished);
    (void)runner.run(store, sortBy(Field::JobId));
    fill(*store, 20'000); // the runner reads while this thread writes
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished)->sourceRows, std::size_t{10});
    QCOMPARE(resultOf(finished)->shownRows(), std::size_t{10});
}

void TestQueryRunner::afterCancelNothingComes()
{
    QueryRunner runner;
    QSignalSpy finished(&runner, &QueryRunner::finished);
    (void)runner.run(m_large, sortBy(Field::AgentName));
    runner.cancel();
    QVERIFY(!runner.isRunning());
    runner.cancel(); // with nothing under way
    const quint64 next = runner.run(m_large, JobQuery());
    QTRY_COMPARE(finished.size(), 1); // had the first one come, it would have come before
    QCOMPARE(resultOf(finished)->ticket, next);
}

void TestQueryRunner::answersAgainAfterCancel()
{
    QueryRunner runner;
    QSignalSpy finished(&runner, &QueryRunner::finished);
    for (int i = 0; i < 20; ++i) {
        (void)runner.run(m_large, sortBy(Field::AgentName));
        runner.cancel();
    }
    (void)runner.run(m_large, sortBy(Field::JobId));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(
        std::is_sorted(resultOf(finished)->order->begin(), resultOf(finished)->order->end(), [this](auto a, auto b) {
            return m_large->text(Field::JobId, a) < m_large->text(Field::JobId, b);
        }));
}

void TestQueryRunner::mayBeDestroyedWhileItRuns()
{
    int answers = 0;
    for (int i = 0; i < 50; ++i) {
        auto runner = std::make_unique<QueryRunner>();
        connect(runner.get(), &QueryRunner::finished, this, [&answers] { ++answers; });
        (void)runner->run(m_large, i % 2 == 0 ? sortBy(Field::AgentName) : JobQuery());
        if (i % 5 == 0)
            runner->cancel();
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0); // the event loop never ran while one of them lived
}

void TestQueryRunner::keepsTheStoreAliveWhileItRuns()
{
    QueryRunner runner;
    QSignalSpy finished(&runner, &QueryRunner::finished);
    auto store = std::make_shared<JobStore>();
    fill(*store, 20'000);
    const std::weak_ptr<JobStore> watched = store;
    (void)runner.run(std::move(store), sortBy(Field::AgentName));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!watched.expired()); // held by the result
    finished.clear();
    QTRY_VERIFY(watched.expired());
}

QTEST_GUILESS_MAIN(TestQueryRunner)
#include "tst_queryrunner.moc"
