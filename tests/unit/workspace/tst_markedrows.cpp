// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/load/jobstreamreader.h"
#include "helpers/jobsfromjson.h"
#include "helpers/keptlibrary.h"
#include "models/jobbrowser.h"
#include "workspace/markedrows.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString &origin()
{
    static const QString text = u"https://api.example.com:443"_s;
    return text;
}

std::shared_ptr<const JobStore> jobs(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json +=
            (i > 0 ? ",{\"job_id\":\"j" : "{\"job_id\":\"j") + QByteArray::number(i) + "\",\"module\":\"coherence\"}";
    return test::jobsFromJson(json + "]");
}

constexpr SourceRow row(unsigned number)
{
    return static_cast<SourceRow>(number);
}

MarkFlags flagsAt(const MarkedRows &rows, unsigned number)
{
    return rows.column() ? rows.column()->flags(row(number)) : MarkFlags{0};
}

} // namespace

class TestMarkedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreInTheColumnWhenTheyAreKept()
    {
        test::KeptLibrary kept;
        MarkStore marks(kept.library());
        MarkedRows rows(marks);
        rows.setStore(jobs(100), origin());
        QTRY_VERIFY(rows.column());
        QSignalSpy changed(&rows, &MarkedRows::changed);
        MarkAct act;
        QVERIFY(!test::errorOf([&](WhenKept done) {
            act = rows.mark({row(3), row(50)}, MarkChange::flag(MarkKind::Star, true), {}, std::move(done));
        }));
        QCOMPARE(changed.size(), 1); // before it is said to be kept
        QCOMPARE(flagsAt(rows, 3), markBit(MarkFlag::Star));
        QCOMPARE(flagsAt(rows, 50), markBit(MarkFlag::Star));
        QCOMPARE(rows.column()->markedCount(), std::size_t{2});
        QVERIFY(!test::errorOf([&](WhenKept done) { marks.takeBack(act, {}, std::move(done)); }));
        QCOMPARE(rows.column()->markedCount(), std::size_t{0});
    }

    void theySurviveAnotherFetch()
    {
        test::KeptLibrary kept;
        MarkStore marks(kept.library());
        MarkedRows rows(marks);
        rows.setStore(jobs(10), origin());
        QTRY_VERIFY(rows.column());
        QVERIFY(!test::errorOf(
            [&](WhenKept done) { rows.mark({row(3)}, MarkChange::note(u"refund"_s), {}, std::move(done)); }));
        rows.setStore(jobs(5), origin());
        QVERIFY(!rows.column());
        QTRY_VERIFY(rows.column());
        QCOMPARE(rows.column()->mark(row(3))->note, std::string("refund"));
        rows.setStore(jobs(2), origin()); // without the job
        QTRY_VERIFY(rows.column());
        QCOMPARE(rows.column()->markedCount(), std::size_t{0});
        rows.setStore(jobs(10), u"https://other.example.com:443"_s);
        QTRY_VERIFY(rows.column());
        QCOMPARE(rows.column()->markedCount(), std::size_t{0});
        rows.setStore(jobs(10), origin());
        QTRY_COMPARE(flagsAt(rows, 3), markBit(MarkFlag::Note));
        rows.setStore(jobs(10), {}); // a file
        QTRY_VERIFY(!rows.column() || rows.column()->markedCount() == 0);
    }

    void rowsThatArriveWhileOthersAreLookedUpHaveTheirMarks()
    {
        test::KeptLibrary kept;
        MarkStore marks(kept.library());
        marks.follow(origin());
        QVERIFY(!test::errorOf([&](WhenKept done) {
            marks.mark({u"j5"_s}, MarkChange::flag(MarkKind::Star, true), {}, std::move(done));
        }));
        const auto store = JobStore::create();
        JobStreamReader reader(store, JobStreamReader::Format::Array);
        const auto add = [&reader](std::string_view json) {
            reader.feed(json);
            reader.publish();
        };
        MarkedRows rows(marks);
        add(R"([{"job_id":"j1"},{"job_id":"j2"},)");
        rows.setStore(store, origin());
        QTRY_VERIFY(rows.column());
        rows.setStore(jobs(1), origin());
        rows.setStore(store, origin()); // the look-up begins with two rows
        add(R"({"job_id":"j4"},{"job_id":"j5"},{"job_id":"j6"}])");
        reader.finish();
        reader.publish();
        QVERIFY(!rows.column());
        rows.lookAgain(); // as the end of the load does
        QTRY_VERIFY(rows.column());
        QCOMPARE(rows.column()->rowCount(), std::size_t{5});
        QCOMPARE(flagsAt(rows, 3), markBit(MarkFlag::Star));
    }

    void anotherProgramsMarksComeIn()
    {
        test::KeptLibrary kept;
        Library other(kept.options());
        MarkStore here(kept.library());
        MarkStore there(other);
        MarkedRows rows(here);
        MarkedRows otherRows(there);
        rows.setStore(jobs(100), origin());
        otherRows.setStore(jobs(100), origin());
        QTRY_VERIFY(rows.column() && otherRows.column());
        QVERIFY(!test::errorOf([&](WhenKept done) {
            otherRows.mark({row(7)}, MarkChange::flag(MarkKind::Flag, true), {}, std::move(done));
        }));
        QTRY_COMPARE(flagsAt(rows, 7), markBit(MarkFlag::Flag));
        // Both at once: whatever overtakes what, both end in the same state.
        for (unsigned i = 20; i < 60; ++i) {
            rows.mark({row(i)}, MarkChange::flag(MarkKind::Star, true));
            otherRows.mark({row(i)}, MarkChange::flag(MarkKind::Discuss, true));
        }
        const MarkFlags both = markBit(MarkFlag::Star) | markBit(MarkFlag::Discuss);
        for (unsigned i = 20; i < 60; ++i)
            QTRY_VERIFY(flagsAt(rows, i) == both && flagsAt(otherRows, i) == both);
    }

    void manyJobsAreMarkedAndTakenBackAsOne()
    {
        // More than are looked up on the GUI thread: ids and rows come from the other threads.
        test::KeptLibrary kept;
        MarkStore marks(kept.library());
        MarkedRows rows(marks);
        rows.setStore(jobs(5'000), origin());
        QTRY_VERIFY(rows.column());
        QSignalSpy changed(&rows, &MarkedRows::changed);
        const MarkAct act = rows.mark(everyRow(5'000), MarkChange::flag(MarkKind::Flag, true));
        rows.mark({row(7)}, MarkChange::flag(MarkKind::Star, true)); // meanwhile
        QTRY_COMPARE(rows.column()->markedCount(), std::size_t{5'000});
        QTRY_COMPARE(flagsAt(rows, 7), static_cast<MarkFlags>(markBit(MarkFlag::Flag) | markBit(MarkFlag::Star)));
        QVERIFY(changed.size() <= 3); // not once for each job
        marks.takeBack(act);
        QTRY_COMPARE(rows.column()->markedCount(), std::size_t{1});
        QCOMPARE(flagsAt(rows, 7), markBit(MarkFlag::Star));
    }

    void theBrowserQueriesThem()
    {
        test::KeptLibrary kept;
        MarkStore marks(kept.library());
        MarkedRows rows(marks);
        JobBrowser browser;
        const auto store = jobs(100);
        browser.table()->setResult(test::answer(store, {}));
        connect(&rows, &MarkedRows::changed, &browser, [&] { browser.setMarks(rows.store(), rows.column()); });
        rows.setStore(store, origin());
        QTRY_VERIFY(rows.column());
        Refinement stars;
        stars.others = {Condition::value(ConditionField::mark(), u"star"_s)};
        browser.setRefinement(stars);
        QTRY_COMPARE(browser.table()->rowCount(), 0);
        rows.mark({row(3), row(50)}, MarkChange::flag(MarkKind::Star, true));
        QTRY_COMPARE(browser.table()->rowCount(), 2);
        QCOMPARE(browser.table()->jobId(1), u"j50"_s);
        // Without a condition on marks, another column is no reason to run the query again.
        browser.setRefinement({});
        QTRY_COMPARE(browser.table()->rowCount(), 100);
        QSignalSpy query(&browser, &JobBrowser::queryChanged);
        rows.mark({row(4)}, MarkChange::flag(MarkKind::Star, true));
        QTRY_COMPARE(flagsAt(rows, 4), markBit(MarkFlag::Star));
        QCOMPARE(query.size(), 0);
        browser.setRefinement(stars); // but it is used then
        QTRY_COMPARE(browser.table()->rowCount(), 3);
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestMarkedRows)
#include "tst_markedrows.moc"
