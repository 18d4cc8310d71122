// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include "gui/actions/actionlist.h"
#include "gui/details/detailpane.h"
#include "gui/details/modulesummaryrow.h"
#include "gui/details/scoreheader.h"
#include "gui/details/summaryview.h"
#include "gui/jobs/scorebar.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/statusline.h"
#include "helpers/demowindow.h"
#include "models/jobssummary.h"
#include "models/scoretext.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests the details in the whole window, with the demo server, clicks and keys.
class TestDetailsPanel : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void severalJobsShowTheirMeans();
    void selectAllShowsTheSummaryOfAllJobs();
    void summaryFollowsTheFilters();
    void aCopySaysHowManyRows();
    void theDayIsShownFromMidnightOn();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] DetailPane *pane() { return window().findChild<DetailPane *>(); }
    [[nodiscard]] SummaryView *summary() { return window().findChild<SummaryView *>(); }
    [[nodiscard]] QLabel *statusLabel(const char *name)
    {
        return window().findChild<StatusLine *>()->findChild<QLabel *>(QLatin1StringView(name));
    }
    [[nodiscard]] JobsSummary expected(const std::vector<std::pair<int, int>> &ranges)
    {
        const auto result = m_workspace->browser()->result();
        return *JobsSummary::of(*result->store, sourceRows(*result, ranges), m_workspace->browser()->query().modules);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {});
    void compareSummary(const JobsSummary &wanted);
};

void TestDetailsPanel::click(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect cell = table()->visualRect(table()->model()->index(row, JobTableModel::column(Field::Module)));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
}

void TestDetailsPanel::compareSummary(const JobsSummary &wanted)
{
    QTRY_VERIFY(summary()->isVisible() && summary()->findChild<ModuleSummaryRow *>());
    QTRY_VERIFY(summary()->findChild<ModuleSummaryRow *>()->isVisible());
    QCOMPARE(
        summary()->findChild<QLabel *>(u"summaryTitle"_s)->text(),
        u"%1 job(s) selected"_s.arg(QLocale().toString(wanted.jobs)));
    std::size_t i = 0;
    for (const ModuleSummaryRow *row : summary()->findChildren<ModuleSummaryRow *>()) {
        if (!row->isVisible())
            continue;
        QVERIFY(i < wanted.modules.size());
        const JobsSummary::Module &module = wanted.modules[i++];
        QCOMPARE(row->findChild<QLabel *>(u"name"_s)->text(), QString::fromStdString(module.name));
        QCOMPARE(row->findChild<QLabel *>(u"jobs"_s)->text(), QLocale().toString(module.jobs));
        QCOMPARE(row->findChild<ScoreBar *>()->isVisible(), module.meanShare.has_value());
        const QString basis = row->findChild<QLabel *>(u"basis"_s)->text();
        if (module.meanShare) {
            QCOMPARE(row->findChild<QLabel *>(u"share"_s)->text(), shareText(*module.meanShare, QLocale()));
            QVERIFY(basis.contains(QLocale().toString(module.scored) + u" scored"_s));
            QVERIFY(basis.contains(QLocale().toString(module.sessions) + u" session"_s));
            QVERIFY(row->accessibleName().contains(basis));
        } else {
            QVERIFY(!row->findChild<QLabel *>(u"share"_s)->isVisible());
        }
    }
    QCOMPARE(i, wanted.modules.size());
    qsizetype counted = 0;
    for (const QLabel *label : summary()->findChildren<QLabel *>(u"statusJobs"_s)) {
        if (label->isVisible())
            counted += QLocale().toLongLong(label->text());
    }
    QCOMPARE(counted, wanted.jobs);
}

void TestDetailsPanel::severalJobsShowTheirMeans()
{
    openDemo();
    click(2);
    QTRY_VERIFY(pane()->findChild<ScoreHeader *>()->isVisible());
    click(5, Qt::ShiftModifier);
    click(8, Qt::ControlModifier);
    compareSummary(expected({{2, 5}, {8, 8}}));
    QCOMPARE(statusLabel("selected")->text(), u"5 selected"_s);
    click(3);
    QVERIFY(!summary()->isVisible());
    QVERIFY(pane()->findChild<ScoreHeader *>()->isVisible());
}

void TestDetailsPanel::selectAllShowsTheSummaryOfAllJobs()
{
    openDemo();
    click(0);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    compareSummary(expected({{0, Jobs - 1}}));
}

void TestDetailsPanel::summaryFollowsTheFilters()
{
    openDemo();
    click(0);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    m_workspace->filters()->showOnly(Field::Module, FacetValue(u"coherence"_s));
    QTRY_VERIFY(table()->model()->rowCount() < Jobs && !m_workspace->browser()->isQuerying());
    compareSummary(expected(table()->selection().ranges));
}

void TestDetailsPanel::aCopySaysHowManyRows()
{
    openDemo();
    click(2);
    click(8, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(statusLabel("selected")->text(), u"Copied 7 row(s)"_s);
    QVERIFY(statusLabel("selected")->isVisible());
    click(9, Qt::ControlModifier);
    QCOMPARE(statusLabel("selected")->text(), u"8 selected"_s);
}

void TestDetailsPanel::theDayIsShownFromMidnightOn()
{
    StatusLine line;
    line.setLocale(QLocale::c());
    auto *label = line.findChild<QLabel *>(u"loadedAt"_s);
    const QDateTime fetched(QDate(2026, 3, 4), QTime(23, 50));
    // This clock runs, and it is 0.2 s before midnight.
    const QDateTime start = QDateTime::currentDateTime();
    const QDateTime late(QDate(2026, 3, 4), QTime(23, 59, 59, 800));
    line.setClock([start, late] { return late.addMSecs(start.msecsTo(QDateTime::currentDateTime())); });
    line.setLoadedAt(fetched);
    QVERIFY(label->text().contains(QLocale::c().toString(fetched.time(), QLocale::ShortFormat)));
    QVERIFY(!label->text().contains(u"2026"_s));
    QTRY_VERIFY(label->text().contains(QLocale::c().toString(fetched, QLocale::ShortFormat)));
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
