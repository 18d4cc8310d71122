// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

#include "gui/filters/filterstrip.h"
#include "gui/filters/queryfield.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/statusline.h"
#include "helpers/demowindow.h"
#include "helpers/heldqueries.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Queries in the window that take long.
class TestQuerying : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUp();
        openDemo();
        field()->setFocus();
    }
    void cleanup() { tearDown(); }

    void aSlowQueryShowsProgressAndIsCancelled();
    void aSlowQueryThatEndsShowsItsRows();

private:
    [[nodiscard]] QueryField *field() { return window().findChild<QueryField *>(); }
    [[nodiscard]] JobTableView *table() { return window().findChild<JobTableView *>(); }
    [[nodiscard]] JobBrowser *browser() { return m_workspace->browser(); }
    [[nodiscard]] ToneLabel *queryLabel()
    {
        return window().findChild<StatusLine *>()->findChild<ToneLabel *>(u"query"_s);
    }
    [[nodiscard]] QToolButton *cancelButton()
    {
        return window().findChild<StatusLine *>()->findChild<QToolButton *>(u"cancelQuery"_s);
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        const auto labels = window().findChild<FilterStrip *>()->findChildren<ToneLabel *>();
        return std::ranges::any_of(
            labels, [&text](const ToneLabel *label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] int share()
    {
        const auto bars = window().findChild<StatusLine *>()->findChildren<QProgressBar *>();
        const auto shown = std::ranges::find_if(bars, &QProgressBar::isVisible);
        return shown == bars.end() ? -1 : (*shown)->value() * 100 / (*shown)->maximum();
    }
};

void TestQuerying::aSlowQueryShowsProgressAndIsCancelled()
{
    QTest::keyClicks(field(), u"module:coherence "_s);
    QTRY_VERIFY(!browser()->isQuerying() && table()->model()->rowCount() < Jobs);
    const int rows = table()->model()->rowCount();
    const QString counts = u"%1 of 2,000"_s.arg(QLocale(QLocale::English).toString(rows));
    QTRY_VERIFY(shows(counts));
    table()->selectRow(7);
    const QString job = table()->currentIndex().siblingAtColumn(JobTableModel::column(Field::JobId)).data().toString();
    QVERIFY(!queryLabel()->isVisible() && !cancelButton()->isVisible());

    test::HeldQueries held(*browser()->runner(), test::asksForSlow);
    browser()->setSlowAfter(0ms);
    QTest::keyClicks(field(), u"slow"_s);
    QTRY_VERIFY(queryLabel()->isVisible() && cancelButton()->isVisible());
    QCOMPARE(queryLabel()->text(), u"Filtering"_s);
    QTRY_COMPARE(share(), 25);
    QVERIFY(shows(u"Filtering…"_s) && !shows(counts));
    QCOMPARE(table()->model()->rowCount(), rows);
    QVERIFY(!cancelButton()->accessibleName().isEmpty());

    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(!queryLabel()->isVisible() && !cancelButton()->isVisible());
    QCOMPARE(share(), -1);
    QTRY_VERIFY(shows(counts));
    QCOMPARE(field()->text(), u"module:coherence"_s);
    QVERIFY(!field()->error());
    QVERIFY(!browser()->isQuerying());
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(table()->currentIndex().siblingAtColumn(JobTableModel::column(Field::JobId)).data().toString(), job);
    QTRY_COMPARE(held.stopped(), held.begun());

    m_workspace->filters()->undo(); // the query that was given up
    QTRY_VERIFY(queryLabel()->isVisible());
    held.letGo();
    QTRY_VERIFY(!queryLabel()->isVisible());
}

void TestQuerying::aSlowQueryThatEndsShowsItsRows()
{
    test::HeldQueries held(*browser()->runner(), test::asksForSlow);
    browser()->setSlowAfter(0ms);
    QTest::keyClicks(field(), u"slow"_s);
    QTRY_VERIFY(queryLabel()->isVisible());
    held.letGo();
    QTRY_VERIFY(!queryLabel()->isVisible());
    QVERIFY(!shows(u"Filtering…"_s));
    QCOMPARE(field()->text(), u"slow"_s);
    QCOMPARE(browser()->query().refinement.text, u"slow"_s);
}

QTEST_MAIN(TestQuerying)
#include "tst_querying.moc"
