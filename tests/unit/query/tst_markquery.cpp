// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "core/store/markcolumn.h"
#include "helpers/jobsfromjson.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

JobMark said(std::initializer_list<MarkFlag> flags, const std::string &note = {}, double score = 0.0)
{
    JobMark mark;
    for (const MarkFlag flag : flags)
        mark.flags = static_cast<MarkFlags>(mark.flags | markBit(flag));
    mark.note = note;
    mark.score = score;
    return mark;
}

std::shared_ptr<const JobStore> jobs(int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(QJsonObject{
            {u"job_id"_s, u"j%1"_s.arg(i)},
            {u"module"_s, u"coherence"_s},
            {u"status"_s, u"completed"_s},
            {u"score"_s, 3},
            {u"note"_s, u"the service's"_s},
            {u"agent_identity_context"_s, QJsonObject{{u"agent_session_id"_s, u"s%1"_s.arg(i / 2)}}}});
    return test::jobsFromJson(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

JobMarks someMarks()
{
    return {
        {"j0", said({MarkFlag::Flag, MarkFlag::Reviewed})},
        {"j1", said({MarkFlag::Star, MarkFlag::Note}, "A Refund was due")},
        {"j2", said({MarkFlag::Score, MarkFlag::Disagree}, {}, 2.5)},
        {"j4", said({MarkFlag::Note}, "caf\xc3\xa9")},
        {"elsewhere", said({MarkFlag::Flag})}, // a job that did not come again
        {"j5", JobMark()},
    };
}

QList<int> rowsOf(const std::shared_ptr<const JobStore> &store, const QString &text, const MarkColumn::Pointer &marks)
{
    const auto parsed = parseQuery(text, store->unknownKeys());
    if (!parsed) {
        qWarning() << parsed.error().text;
        return {-1};
    }
    JobQuery query;
    query.refinement = parsed.value();
    query.marks = marks;
    const std::optional<QueryResult> result = runQuery(store, store->rowCount(), query);
    QList<int> rows;
    for (std::size_t i = 0; i < result->shownRows(); ++i)
        rows.append(static_cast<int>(index(result->sourceRow(static_cast<ShownRow>(i)))));
    return rows;
}

} // namespace

/// Marks by row, and queries for them.
class TestMarkQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("rows");
        const auto row = [](const QString &query, const QList<int> &rows) {
            QTest::newRow(qPrintable(query)) << query << rows;
        };
        row(u"mark:flag"_s, {0});
        row(u"mark:(flag OR star)"_s, {0, 1});
        row(u"mark:flag mark:reviewed"_s, {0});
        row(u"-mark:reviewed"_s, {1, 2, 3, 4, 5});
        row(u"mark:agree"_s, {});
        row(u"mark:disagree"_s, {2});
        row(u"has:mark"_s, {0, 1, 2, 4});
        row(u"has:note"_s, {1, 4});
        row(u"-has:note"_s, {0, 2, 3, 5});
        row(u"note:\"refund\""_s, {1});
        row(u"note:CAF\u00c9"_s, {4});
        row(u"note:a*"_s, {1});
        row(u"note:/[Rr]efund/"_s, {1});
        row(u"note:(refund OR caf)"_s, {1, 4});
        row(u"note:x"_s, {});
        row(u"\"note\":\"the service's\""_s, {0, 1, 2, 3, 4, 5}); // the job's own field of that name
        row(u"own_score:<3"_s, {2});
        row(u"own_score:0"_s, {}); // no score is not 0
        row(u"has:own_score"_s, {2});
        row(u"-own_score:>1"_s, {0, 1, 3, 4, 5});
        row(u"in-session:(mark:star)"_s, {0, 1});
        row(u"mark:flag OR score:3 has:note"_s, {0, 1, 4});
    }
    void findsMarks()
    {
        QFETCH(const QString, query);
        QFETCH(const QList<int>, rows);
        const auto store = jobs(6);
        const auto marks = MarkColumn::of(*store, store->rowCount(), someMarks());
        QCOMPARE(marks->markedCount(), std::size_t{4});
        QCOMPARE(rowsOf(store, query, marks), rows);
    }

    void withoutMarksNothingIsMarked()
    {
        const auto store = jobs(3);
        QCOMPARE(
            rowsOf(store, u"has:mark OR note:a OR mark:flag OR own_score:>=0 OR has:own_score"_s, nullptr),
            QList<int>());
        QCOMPARE(rowsOf(store, u"-mark:flag"_s, nullptr), (QList<int>{0, 1, 2}));
    }

    void rowsBehindTheEndHaveNone()
    {
        const auto store = jobs(20'000); // more than two blocks
        const auto marks = MarkColumn::of(*store, 2, someMarks());
        QCOMPARE(marks->rowCount(), std::size_t{2});
        QCOMPARE(rowsOf(store, u"has:mark"_s, marks), (QList<int>{0, 1}));
        QCOMPARE(rowsOf(store, u"note:refund"_s, marks), (QList<int>{1}));
        QCOMPARE(rowsOf(store, u"-has:mark"_s, marks).size(), 19'998);
        QCOMPARE(marks->flags(static_cast<SourceRow>(2)), MarkFlags{0});
        QVERIFY(!marks->mark(static_cast<SourceRow>(2)));
    }

    void changesMakeAnotherColumn()
    {
        const auto store = jobs(6);
        const auto before = MarkColumn::of(*store, store->rowCount(), someMarks());
        const auto row = [](unsigned number) { return static_cast<SourceRow>(number); };
        const std::vector<std::pair<SourceRow, JobMark>> changes = {
            {row(5), said({MarkFlag::Flag})},
            {row(1), said({MarkFlag::Star})},
            {row(0), JobMark()},
            {row(1), said({MarkFlag::Discuss})},
            {row(3), JobMark()},
            {row(9), said({MarkFlag::Star})},
            {row(99), JobMark()},
        };
        const auto after = before->with(changes);
        QCOMPARE(rowsOf(store, u"has:mark"_s, before), (QList<int>{0, 1, 2, 4}));
        QCOMPARE(rowsOf(store, u"has:mark"_s, after), (QList<int>{1, 2, 4, 5}));
        QCOMPARE(rowsOf(store, u"mark:discuss"_s, after), (QList<int>{1}));
        QCOMPARE(after->mark(row(4))->note, std::string("caf\xc3\xa9"));
        QVERIFY(!after->mark(row(0)) && !after->mark(row(3)));
        QCOMPARE(after->flags(row(9)), markBit(MarkFlag::Star)); // the store grew
        QCOMPARE(after->rowCount(), std::size_t{10});
        QCOMPARE(after->markedCount(), std::size_t{5});
        QCOMPARE(before->mark(row(1))->note, std::string("A Refund was due"));
        QCOMPARE(before->with({})->markedCount(), std::size_t{4});
    }

    void manyRowsAreLookedThrough()
    {
        const auto store = jobs(30'000);
        JobMarks marks;
        for (int i = 0; i < 30'000; i += 3)
            marks["j" + std::to_string(i)] = said({MarkFlag::Star, MarkFlag::Note}, std::to_string(i));
        const auto column = MarkColumn::of(*store, store->rowCount(), marks);
        QCOMPARE(column->markedCount(), std::size_t{10'000});
        QCOMPARE(rowsOf(store, u"mark:star"_s, column).size(), 10'000);
        QCOMPARE(rowsOf(store, u"note:/^29997$/"_s, column), (QList<int>{29'997}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!MarkColumn::of(*store, store->rowCount(), marks, stop.get_token()));
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestMarkQuery)
#include "tst_markquery.moc"
