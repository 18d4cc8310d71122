// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>
#include <string>

#include <QTest>

#include "core/store/jobstore.h"
#include "core/store/markcolumn.h"
#include "helpers/jobsfromjson.h"

namespace assay {

namespace {

/// Jobs with the ids j0, j1 and so on.
std::shared_ptr<const JobStore> jobs(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json += (i > 0 ? ",{\"job_id\":\"j" : "{\"job_id\":\"j") + QByteArray::number(i) + "\"}";
    return test::jobsFromJson(json + "]");
}

constexpr SourceRow row(std::size_t number)
{
    return static_cast<SourceRow>(number);
}

JobMark scored(double score)
{
    return {.flags = markBit(MarkFlag::Score), .score = score, .note = {}};
}

} // namespace

class TestMarkColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobHasItsOwnMark()
    {
        constexpr std::size_t Jobs = 20'000;
        const auto store = jobs(Jobs);
        JobMarks marks;
        const auto markOf = [](std::size_t i) {
            JobMark mark;
            if (i % 3 == 0)
                mark.flags = markBit(i % 2 == 0 ? MarkFlag::Flag : MarkFlag::Star);
            if (i % 7 == 0) {
                mark.flags = static_cast<MarkFlags>(mark.flags | markBit(MarkFlag::Score));
                mark.score = static_cast<double>(i);
            }
            if (i % 11 == 0) {
                mark.flags = static_cast<MarkFlags>(mark.flags | markBit(MarkFlag::Note));
                mark.note = "note " + std::to_string(i);
            }
            mark.wasDrawn = !mark.isEmpty() && i % 5 == 0;
            mark.wasScoreHidden = !mark.isEmpty() && i % 13 == 0;
            return mark;
        };
        std::size_t marked = 0;
        for (std::size_t i = 0; i < Jobs + 5'000; ++i) { // also of jobs that are not there
            marks.emplace("j" + std::to_string(i), markOf(i)); // also empty ones
            marked += i < Jobs && !markOf(i).isEmpty() ? 1 : 0;
        }
        const MarkColumn::Pointer column = MarkColumn::of(*store, Jobs, marks);
        QCOMPARE(column->rowCount(), Jobs);
        QCOMPARE(column->markedCount(), marked);
        for (std::size_t i = 0; i < Jobs; ++i) {
            const JobMark expected = markOf(i);
            const JobMark *mark = column->mark(row(i));
            QCOMPARE(column->flags(row(i)), expected.flags);
            QVERIFY(expected.isEmpty() ? mark == nullptr : mark && *mark == expected);
        }
    }

    void jobsWithTheSameIdHaveTheSameMark()
    {
        const auto store = test::jobsFromJson(R"([{"job_id":"a"},{"job_id":"b"},{"job_id":"a"}])");
        const MarkColumn::Pointer column = MarkColumn::of(*store, 3, {{"a", scored(2)}});
        QCOMPARE(column->markedCount(), std::size_t{2});
        QVERIFY(column->mark(row(0)) && !column->mark(row(1)) && column->mark(row(2)));
    }

    void rowsThatAreNotCountedHaveNone()
    {
        const MarkColumn::Pointer column = MarkColumn::of(*jobs(3), 2, {{"j1", scored(2)}, {"j2", scored(3)}});
        QCOMPARE(column->rowCount(), std::size_t{2});
        QCOMPARE(column->markedCount(), std::size_t{1});
        QCOMPARE(column->mark(row(1))->score, 2.0);
        QCOMPARE(column->flags(row(2)), MarkFlags{0});
    }

    /// 100,000 marks are few different ones, and take memory.
    void equalMarksWithoutANoteAreKeptOnce()
    {
        JobMarks marks{{"j0", scored(2)}, {"j1", scored(2)}, {"j2", scored(3)}};
        marks["j3"] = {.flags = markBit(MarkFlag::Note), .score = 0.0, .note = "one"};
        marks["j4"] = {.flags = markBit(MarkFlag::Note), .score = 0.0, .note = "two"};
        const MarkColumn::Pointer column = MarkColumn::of(*jobs(5), 5, marks);
        QCOMPARE(column->mark(row(0)), column->mark(row(1)));
        QVERIFY(column->mark(row(0)) != column->mark(row(2)));
        QCOMPARE(column->mark(row(2))->score, 3.0);
        QCOMPARE(column->mark(row(3))->note, std::string("one"));
        QCOMPARE(column->mark(row(4))->note, std::string("two"));
        // A change of one leaves the others.
        const std::pair<SourceRow, JobMark> change{row(0), scored(7)};
        const MarkColumn::Pointer changed = column->with({&change, 1});
        QCOMPARE(changed->mark(row(0))->score, 7.0);
        QCOMPARE(changed->mark(row(1))->score, 2.0);
        QCOMPARE(column->mark(row(0))->score, 2.0);
    }

    void aScoreThatIsNoNumberHarmsNoOther()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const MarkColumn::Pointer column =
            MarkColumn::of(*jobs(3), 3, {{"j0", scored(1)}, {"j1", scored(none)}, {"j2", scored(2)}});
        QCOMPARE(column->mark(row(0))->score, 1.0);
        QVERIFY(std::isnan(column->mark(row(1))->score));
        QCOMPARE(column->mark(row(2))->score, 2.0);
    }

    void aStoppedLookUpGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!MarkColumn::of(*jobs(3), 3, {{"j0", scored(1)}}, stop.get_token()));
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestMarkColumn)
#include "tst_markcolumn.moc"
