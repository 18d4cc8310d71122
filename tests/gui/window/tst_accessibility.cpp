// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the window for users of a keyboard, a screen reader or large fonts. docs/accessibility.md lists what was
// checked by hand.

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include "gui/connections/connectiondialog.h"
#include "gui/export/exportdialog.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/guidewindow.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "helpers/accessibilitywalk.h"
#include "helpers/demowindow.h"
#include "helpers/windowwalk.h"
#include "models/jobtablemodel.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

class TestAccessibility : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUp();
        m_language->choose(u"en"_s);
        m_font = QApplication::font();
    }
    void cleanup()
    {
        tearDown();
        QApplication::setFont(m_font);
    }
    void everyControlHasANameAndARole();
    void tabReachesEveryControlAndComesBack_data();
    void tabReachesEveryControlAndComesBack();
    void textIsNotCutAtDoubleFontSize();
    void noticesAreAlerts();
    void aRowTellsItsOwnWords();

private:
    void keepConnection()
    {
        SavedConnection kept;
        kept.name = u"Staging of the customer"_s;
        kept.baseUrl = u"https://scores.example.com/v2"_s;
        m_library->connections().add(kept);
        m_library->library().waitForWork();
        QApplication::processEvents();
    }

    QFont m_font;
};

void TestAccessibility::everyControlHasANameAndARole()
{
    openDemo();
    window().selectFirstJob();
    QStringList found = nameless(window(), 30);
    ConnectionDialog connection;
    connection.show();
    found += nameless(connection, 4);
    keepConnection();
    ConnectionDialog connections(*m_library, {});
    connections.findChild<QToolButton *>(u"more"_s)->setChecked(true);
    connections.show();
    found += nameless(connections, 18);
    ExportCounts counts;
    counts.shown = counts.all = 10;
    ExportDialog dialog(counts, {});
    dialog.show();
    found += nameless(dialog, 6);
    AboutDialog about;
    about.show();
    found += nameless(about, 1);
    GuideWindow guide(u"| F5 | fetch |\n"_s);
    guide.show();
    found += nameless(guide, 2);
    for (const QString &path : std::as_const(found))
        qWarning("no name: %s", qPrintable(path));
    QVERIFY(found.isEmpty());
}

void TestAccessibility::tabReachesEveryControlAndComesBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Shift+Tab") << Qt::Key_Backtab;
}

void TestAccessibility::tabReachesEveryControlAndComesBack()
{
    QFETCH(Qt::Key, key);
    openDemo();
    window().selectFirstJob();
    window().page()->table()->setFocus();
    const TabRound round = goRound(window(), key);
    QVERIFY2(round.stops > 15, qPrintable(QString::number(round.stops)));
    for (const QString &name : round.missed)
        qWarning("not reached: %s", qPrintable(name));
    QVERIFY(round.cameBack);
    QVERIFY(round.missed.isEmpty());
}

void TestAccessibility::textIsNotCutAtDoubleFontSize()
{
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    openDemo();
    window().selectFirstJob();
    window().resize(1920, 1200);
    QApplication::processEvents();
    QStringList faults = WindowWalk(&window()).clipped();
    ConnectionDialog connection;
    connection.show();
    QApplication::processEvents();
    faults += WindowWalk(&connection).clipped();
    keepConnection();
    ConnectionDialog connections(*m_library, {});
    connections.findChild<QToolButton *>(u"more"_s)->setChecked(true);
    connections.show();
    QApplication::processEvents();
    faults += WindowWalk(&connections).clipped();
    ExportCounts counts;
    counts.shown = counts.all = 12'345;
    ExportDialog dialog(counts, {});
    dialog.show();
    QApplication::processEvents();
    faults += WindowWalk(&dialog).clipped();
    AboutDialog about;
    about.show();
    QApplication::processEvents();
    faults += WindowWalk(&about).clipped();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

void TestAccessibility::noticesAreAlerts()
{
    openDemo();
    NoticeBar *notice = window().page()->notice();
    notice->showProblem(u"The fetch broke off"_s);
    const QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(notice);
    QCOMPARE(alert->role(), QAccessible::AlertMessage);
    QCOMPARE(alert->text(QAccessible::Name), u"The fetch broke off"_s);
}

void TestAccessibility::aRowTellsItsOwnWords()
{
    openDemo();
    JobTableView *table = window().page()->table();
    table->setFocus();
    table->showRow(0);
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(table, Qt::Key_Down);
        const QModelIndex row = table->currentIndex();
        const QAbstractItemModel *model = table->model();
        const auto shown = [&](Field field) {
            return model->index(row.row(), JobTableModel::column(field)).data().toString();
        };
        const QString said = model->index(row.row(), row.column()).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(shown(Field::Module)), qPrintable(said));
        QVERIFY2(said.contains(shown(Field::AgentName)), qPrintable(said));
        const QString score = shown(Field::Score);
        const bool scored = score.contains(QRegularExpression(u"\\d"_s));
        QVERIFY2(
            scored ? said.contains(score.section(u' ', 0, 0)) : said.contains(shown(Field::Status)), qPrintable(said));
        // In another column, the row's words are the description.
        const QString described = model->index(row.row(), JobTableModel::column(Field::Explanation))
                                      .data(Qt::AccessibleDescriptionRole)
                                      .toString();
        QCOMPARE(described, said);
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
