// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include "gui/actions/actionlist.h"
#include "gui/details/detailpane.h"
#include "gui/details/identityrow.h"
#include "gui/filters/facetview.h"
#include "gui/problems/problemspanel.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/panellist.h"
#include "gui/widgets/valueedit.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "models/facetmodel.h"
#include "models/problemmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests that Copy and Select All act on what has the focus, with keys and menu entries.
class TestEditTarget : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void rowsOfTheTable();
    void textOfTheDetails_data();
    void textOfTheDetails();
    void valueOfAField();
    void scoreLabel();
    void textOfTheNotice();
    void rowsOfTheProblems();
    void queryField();
    void valuesOfAFilter();
    void actionsFollowTheFocusAndTheSelection();
    void theMenuBarDoesNotCountAsFocus();
    void aLongTextIsSelectedToItsEnd();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] DetailPane *pane() { return window().findChild<DetailPane *>(); }
    [[nodiscard]] QAction *action(const char *id) { return window().actions()->action(QLatin1StringView(id)); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void openJob(int row = 0);
    /// Presses keys where the focus is.
    static void copyByKey() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier); }
    static void selectAllByKey() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier); }
};

void TestEditTarget::init()
{
    setUp();
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestEditTarget::openJob(int row)
{
    m_settings->jsonOpen.set(true);
    openDemo();
    table()->setFocus();
    table()->showRow(row);
    QTRY_VERIFY(pane()->findChild<QTextEdit *>(u"text"_s)->isVisible());
}

void TestEditTarget::rowsOfTheTable()
{
    openJob();
    copyByKey();
    const int agent = JobTableModel::column(Field::AgentName);
    QVERIFY(clipboard().contains(m_workspace->browser()->table()->index(0, agent).data().toString()));
    selectAllByKey();
    QCOMPARE(table()->selectedRowCount(), Jobs);
}

void TestEditTarget::textOfTheDetails_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("explanation") << u"text"_s;
    QTest::newRow("raw JSON") << u"json"_s;
}

void TestEditTarget::textOfTheDetails()
{
    QFETCH(const QString, name);
    openJob();
    auto *text = pane()->findChild<QTextEdit *>(name);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(text->textCursor().hasSelection());
    copyByKey();
    QCOMPARE(clipboard(), text->textCursor().selection().toPlainText());
    selectAllByKey();
    QCOMPARE(table()->selectedRowCount(), 1);
    action("rows.copy")->trigger(); // as from the menu
    QCOMPARE(clipboard(), text->toPlainText());
}

void TestEditTarget::valueOfAField()
{
    openJob();
    auto *value = pane()->findChild<IdentityRow *>(u"row-customer_id"_s)->findChild<ValueEdit *>();
    QTest::mouseClick(value, Qt::LeftButton);
    QVERIFY(value->hasFocus());
    QVERIFY(!action("rows.copy")->isEnabled());
    action("rows.selectAll")->trigger();
    QVERIFY(action("rows.copy")->isEnabled());
    action("rows.copy")->trigger();
    QCOMPARE(clipboard(), value->text());
    QCOMPARE(table()->selectedRowCount(), 1);
}

void TestEditTarget::scoreLabel()
{
    openJob();
    auto *module = pane()->findChild<QLabel *>(u"module"_s);
    QTest::mouseDClick(module, Qt::LeftButton, {}, QPoint(6, module->height() / 2));
    QVERIFY(module->hasSelectedText());
    copyByKey();
    QCOMPARE(clipboard(), module->selectedText());
}

void TestEditTarget::textOfTheNotice()
{
    openJob();
    window().page()->notice()->showProblem(u"Something went wrong."_s);
    auto *label = window().page()->notice()->findChild<QLabel *>();
    QTRY_VERIFY(label->isVisible() && label->width() > 100);
    QTest::mouseDClick(label, Qt::LeftButton, {}, QPoint(6, label->height() / 2));
    QCOMPARE(label->selectedText(), u"Something"_s);
    copyByKey();
    QCOMPARE(clipboard(), u"Something"_s);
    selectAllByKey();
    QCOMPARE(table()->selectedRowCount(), 1);
    QTRY_VERIFY(action("rows.copy")->isEnabled());
    copyByKey();
    QCOMPARE(clipboard(), u"Something went wrong."_s);
}

void TestEditTarget::rowsOfTheProblems()
{
    QFile file(m_folder->filePath(u"damaged.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"job_id":1},{"job_id":2},)");
    file.write(R"({"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m"}])");
    file.close();
    open();
    window().openFile(file.fileName());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->showRow(0);
    window().findChild<PanelList *>()->show(u"problems"_s);
    auto *list = window().findChild<ProblemsPanel *>()->findChild<QTableView *>();
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() >= 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(list->hasFocus());
    copyByKey();
    const QString reason = list->model()->index(0, ProblemModel::ReasonColumn).data().toString();
    QVERIFY2(clipboard().contains(reason), qPrintable(clipboard()));
    QCOMPARE(clipboard().count(u'\n'), 0);
    QCOMPARE(clipboard().count(u'\t'), list->model()->columnCount() - 1);
    selectAllByKey();
    copyByKey();
    QCOMPARE(clipboard().count(u'\n'), list->model()->rowCount() - 1);
}

void TestEditTarget::queryField()
{
    openJob();
    action("search.find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"late fee"_s);
    action("rows.selectAll")->trigger();
    QCOMPARE(window().queryField()->selectedText(), u"late fee"_s);
    copyByKey();
    QCOMPARE(clipboard(), u"late fee"_s);
}

void TestEditTarget::valuesOfAFilter()
{
    openJob();
    auto *view = window().findChild<FacetView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    copyByKey();
    QCOMPARE(clipboard(), view->model()->index(1, 0).data(FacetModel::ValueRole).toString());
    // There is nothing to select, in particular not the jobs of the table.
    QVERIFY(!action("rows.selectAll")->isEnabled());
    selectAllByKey();
    QCOMPARE(table()->selectedRowCount(), qsizetype(1));
}

void TestEditTarget::actionsFollowTheFocusAndTheSelection()
{
    openJob();
    QVERIFY(action("rows.copy")->isEnabled());
    auto *text = pane()->findChild<QTextEdit *>(u"text"_s);
    text->setFocus();
    QVERIFY(!action("rows.copy")->isEnabled()); // nothing is selected in it
    QVERIFY(action("rows.selectAll")->isEnabled());
    text->selectAll();
    QVERIFY(action("rows.copy")->isEnabled());
    table()->setFocus();
    table()->clearSelection();
    QVERIFY(!action("rows.copy")->isEnabled());
    text->setFocus();
}

void TestEditTarget::theMenuBarDoesNotCountAsFocus()
{
    openJob();
    auto *text = pane()->findChild<QTextEdit *>(u"text"_s);
    text->setFocus();
    text->selectAll();
    window().menuBar()->setFocus(Qt::MenuBarFocusReason);
    QVERIFY(!text->hasFocus());
    QVERIFY(action("rows.copy")->isEnabled());
    action("rows.copy")->trigger();
    QCOMPARE(clipboard(), text->toPlainText());
}

void TestEditTarget::aLongTextIsSelectedToItsEnd()
{
    QFile file(m_folder->filePath(u"long.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray line(99, 'x');
    file.write(
        R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","explanation":")");
    for (int i = 0; i < 190; ++i)
        file.write(line + "\\n");
    file.write("end\"}]");
    file.close();
    open();
    window().openFile(file.fileName());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->showRow(0);
    auto *text = pane()->findChild<QTextEdit *>(u"text"_s);
    text->setFocus();
    selectAllByKey(); // before all slices have appeared
    copyByKey();
    QVERIFY(clipboard().endsWith(u"end"_s));
    QCOMPARE(clipboard().size(), 19'003);
}

QTEST_MAIN(TestEditTarget)
#include "tst_edittarget.moc"
