// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

#include "demo/server/demoserver.h"
#include "gui/connections/connectionflow.h"
#include "gui/export/exportflow.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/help/guidewindow.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "models/facetmodel.h"
#include "service/httperrors.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// What the user has before them survives a change of the language, with all texts in the new one.
class TestLanguageChange : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void rowsStay_data();
    void rowsStay();
    void theNoticeOfAnErrorIsTranslated();
    void theNoticeOfAStoppedRefreshStillWorks();
    void theNoticeOfAnExportStillWorks();
    void theNoticeOfAFailedExportIsTranslated();
    void theFailedPageIsTranslated();
    void aRefusedFilterStaysMarked();
    void theGuideStaysOpenAtItsPlace();
    void theFocusStaysInTheSearch();
    void theSearchInAFacetStays();
    void scrolledPanelsStay();
    void panelsKeepTheirPlaceAndSize_data();
    void panelsKeepTheirPlaceAndSize();
    void columnsFitTheirTitles();
    void valuesOfTheFiltersKeepTheirPlaces();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] JobTableModel *model() { return m_workspace->browser()->table(); }
    [[nodiscard]] bool isCalm() const
    {
        return !m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying();
    }
    [[nodiscard]] QString notice() { return window().page()->notice()->text(); }
    [[nodiscard]] QPushButton *noticeButton();
    [[nodiscard]] QStringList selectedIds();
    [[nodiscard]] QString idAt(int row) { return model()->jobId(row); }
    void change(const QString &code);
    void openServer(DemoServer &server);
};

void TestLanguageChange::init()
{
    setUp();
    m_language->choose(u"en"_s);
}

/// Changes the language and waits for the window that has it.
void TestLanguageChange::change(const QString &code)
{
    const QPointer<MainWindow> before = &window();
    m_language->choose(code);
    QTRY_VERIFY(!before);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(isCalm());
}

void TestLanguageChange::openServer(DemoServer &server)
{
    QVERIFY(server.start());
    open();
    window().findChild<ConnectionFlow *>()->connectAndFetch(
        Connection::at(server.baseUrl()), ApiKey::fromText(u"secret-key-4711"_s).value(), {});
    QTRY_VERIFY(m_workspace->browser()->state() == JobBrowser::State::Rows);
    QTRY_VERIFY(isCalm());
}

QPushButton *TestLanguageChange::noticeButton()
{
    for (QPushButton *button : window().page()->notice()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

QStringList TestLanguageChange::selectedIds()
{
    QStringList ids;
    for (const auto &[first, last] : table()->selectedRanges()) {
        for (int row = first; row <= last; ++row)
            ids.append(idAt(row));
    }
    return ids;
}

void TestLanguageChange::rowsStay_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

void TestLanguageChange::rowsStay()
{
    QFETCH(QString, code);
    openDemo();
    Refinement refinement;
    refinement.text = u"the"_s;
    m_workspace->filters()->setRefinement(refinement);
    const std::vector<SortKey> sort = {{Field::Score, Qt::DescendingOrder}, {Field::JobId, Qt::AscendingOrder}};
    m_workspace->browser()->setSort(sort);
    QTRY_VERIFY(isCalm());
    const int rows = model()->rowCount();
    QVERIFY(rows > 600);
    table()->showRow(300);
    for (const int row : {302, 303, 310}) {
        table()->scrollToRow(row, QAbstractItemView::EnsureVisible);
        const QRect cell = table()->visualRect(model()->index(row, table()->currentIndex().column()));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
    }
    table()->scrollToRow(290, QAbstractItemView::PositionAtTop);
    const QStringList selected = selectedIds();
    QCOMPARE(selected.size(), 4);
    const QString current = idAt(table()->currentIndex().row());
    const int column = table()->currentIndex().column();
    const QString top = idAt(table()->rowAt(0));
    table()->setFocus();

    change(code);
    QCOMPARE(model()->rowCount(), rows);
    QCOMPARE(selectedIds(), selected);
    QCOMPARE(idAt(table()->currentIndex().row()), current);
    QCOMPARE(table()->currentIndex().column(), column);
    QCOMPARE(idAt(table()->rowAt(0)), top);
    QCOMPARE(m_workspace->browser()->query().sort, sort);
    QCOMPARE(window().queryField()->text(), u"the"_s);
    QCOMPARE(QApplication::focusWidget(), table());
}

void TestLanguageChange::theNoticeOfAnErrorIsTranslated()
{
    DemoServer server;
    openServer(server);
    QVERIFY(server.setFault(u"status=401"_s));
    m_workspace->refresh();
    QTRY_VERIFY(m_workspace->browser()->error());
    const QString english = notice();
    QVERIFY2(english.contains(u"The key is missing or wrong."_s), qPrintable(english));
    change(u"de"_s);
    const QString german = HttpErrors::tr("The key is missing or wrong.");
    QVERIFY(german != u"The key is missing or wrong."_s);
    QVERIFY2(notice().contains(german), qPrintable(notice()));
    QVERIFY(!notice().contains(u"Enter the key"_s));
    QVERIFY(noticeButton() && noticeButton()->text() != u"Enter &Key…"_s);
    change(u"en"_s);
    QCOMPARE(notice(), english);
}

void TestLanguageChange::theNoticeOfAStoppedRefreshStillWorks()
{
    DemoServer server;
    openServer(server);
    const int rows = model()->rowCount();
    QVERIFY(server.setFault(u"stall=400000"_s));
    m_workspace->refresh();
    QTRY_VERIFY(m_workspace->browser()->progress().rows > 0);
    m_workspace->stop();
    QTRY_VERIFY(isCalm());
    QVERIFY(!notice().isEmpty());
    change(u"de"_s);
    QVERIFY(!notice().isEmpty());
    QVERIFY(noticeButton());
    QTest::mouseClick(noticeButton(), Qt::LeftButton);
    QTRY_VERIFY(model()->rowCount() < rows);
}

void TestLanguageChange::theNoticeOfAnExportStillWorks()
{
    openDemo();
    const QString path = m_folder->filePath(u"out.csv"_s);
    QVERIFY(window().findChild<ExportFlow *>()->exportTo(path, {}, table()->selection()));
    QTRY_VERIFY(notice().contains(u"were written to"_s));
    change(u"de"_s);
    auto *flow = window().findChild<ExportFlow *>();
    QCOMPARE(notice(), ExportFlow::endText(flow->lastEnd()));
    QVERIFY(!notice().contains(u"were written to"_s));
    QString shown;
    flow->setFolderOpener([&shown](const QString &file) {
        shown = file;
        return true;
    });
    QVERIFY(noticeButton());
    QTest::mouseClick(noticeButton(), Qt::LeftButton);
    QCOMPARE(shown, path);
}

void TestLanguageChange::theNoticeOfAFailedExportIsTranslated()
{
    openDemo();
    const QString folder = m_folder->filePath(u"nowhere"_s);
    QVERIFY(window().findChild<ExportFlow *>()->exportTo(folder + u"/out.csv"_s, {}, table()->selection()));
    QTRY_VERIFY(notice().contains(u"there is no folder"_s));
    change(u"de"_s);
    QVERIFY(notice().contains(QDir::toNativeSeparators(folder)));
    QVERIFY(!notice().contains(u"there is no folder"_s));
    change(u"en"_s);
    QVERIFY(notice().contains(u"there is no folder"_s));
}

void TestLanguageChange::theFailedPageIsTranslated()
{
    open();
    window().openFile(m_folder->filePath(u"missing.json"_s));
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::Failed);
    const StateContent before = window().page()->content();
    change(u"de"_s);
    const StateContent &after = window().page()->content();
    QVERIFY(after.sentence.contains(u"missing.json"_s));
    QVERIFY(after.sentence != before.sentence);
    QVERIFY(after.detail != before.detail);
    change(u"en"_s);
    QCOMPARE(window().page()->content(), before);
}

void TestLanguageChange::aRefusedFilterStaysMarked()
{
    DemoServer server;
    openServer(server);
    ServiceFilter filter;
    filter.setValue(Field::ToolId, QString(300, u'x')); // the server takes at most 256 characters
    m_workspace->fetch(filter);
    QTRY_VERIFY(m_workspace->browser()->error());
    const auto message = [this] { return window().findChild<QLabel *>(u"tool_id-message"_s)->text(); };
    QTRY_VERIFY(!message().isEmpty());
    change(u"de"_s);
    QVERIFY(!message().isEmpty());
}

void TestLanguageChange::theGuideStaysOpenAtItsPlace()
{
    openDemo();
    window().showGuide();
    auto *guide = window().findChild<GuideWindow *>();
    QVERIFY(QTest::qWaitForWindowExposed(guide));
    guide->resize(700, 500);
    guide->findChild<QListWidget *>()->setCurrentRow(3);
    QScrollBar *bar = guide->findChild<QTextBrowser *>()->verticalScrollBar();
    bar->setValue(bar->value() + 20);
    const int place = bar->value();
    QVERIFY(place > 20);
    const QSize size = guide->size();
    change(u"de"_s);
    auto *next = window().findChild<GuideWindow *>();
    QVERIFY(next && next->isVisible());
    QTRY_COMPARE(next->findChild<QTextBrowser *>()->verticalScrollBar()->value(), place);
    QCOMPARE(next->size(), size);
    QCOMPARE(next->findChild<QListWidget *>()->currentRow(), 3);
}

void TestLanguageChange::theFocusStaysInTheSearch()
{
    openDemo();
    window().startSearch();
    QTest::keyClicks(window().queryField(), u"late fee"_s);
    QTRY_VERIFY(isCalm());
    window().queryField()->setSelection(0, 4);
    change(u"fr"_s);
    QCOMPARE(QApplication::focusWidget(), window().queryField());
    QCOMPARE(window().queryField()->text(), u"late fee"_s);
    QCOMPARE(window().queryField()->selectedText(), u"late"_s);
}

void TestLanguageChange::theSearchInAFacetStays()
{
    m_settings->facets.set({Field::AgentName});
    openDemo();
    const auto searches = [this] {
        QList<QLineEdit *> shown;
        for (QLineEdit *field : window().findChild<FilterSidebar *>()->findChildren<QLineEdit *>(u"search"_s)) {
            if (field->isVisible())
                shown.append(field);
        }
        return shown;
    };
    QTRY_VERIFY(!searches().isEmpty());
    const qsizetype last = searches().size() - 1;
    searches().at(last)->setFocus();
    QTest::keyClicks(searches().at(last), u"a"_s);
    window().findChild<FilterSidebar *>()->service()->setFolded(true);
    change(u"de"_s);
    QCOMPARE(searches().size(), last + 1);
    QCOMPARE(searches().at(last)->text(), u"a"_s);
    QCOMPARE(QApplication::focusWidget(), searches().at(last));
    QVERIFY(window().findChild<FilterSidebar *>()->service()->isFolded());
}

void TestLanguageChange::scrolledPanelsStay()
{
    openDemo();
    window().resize(1000, 600);
    const auto bar = [this] { return window().findChild<FilterSidebar *>()->verticalScrollBar(); };
    QTRY_VERIFY(bar()->maximum() > 200);
    bar()->setValue(150);
    change(u"de"_s);
    QTRY_COMPARE(bar()->value(), 150);
    change(u"ar"_s);
    QTRY_COMPARE(bar()->value(), 150);
}

void TestLanguageChange::panelsKeepTheirPlaceAndSize_data()
{
    rowsStay_data();
}

void TestLanguageChange::panelsKeepTheirPlaceAndSize()
{
    QFETCH(QString, code);
    openDemo();
    window().resize(1500, 900);
    const auto dock = [this](const QString &id) { return window().findChild<QDockWidget *>(id); };
    window().resizeDocks({dock(u"filters"_s)}, {400}, Qt::Horizontal);
    window().resizeDocks({dock(u"details"_s)}, {450}, Qt::Horizontal);
    QTRY_COMPARE(dock(u"filters"_s)->width(), 400);
    QTRY_COMPARE(dock(u"details"_s)->width(), 450);
    change(code);
    QTRY_COMPARE(dock(u"filters"_s)->width(), 400);
    QTRY_COMPARE(dock(u"details"_s)->width(), 450);
    window().addDockWidget(Qt::BottomDockWidgetArea, dock(u"filters"_s)); // where the user has put it
    change(u"en"_s);
    QCOMPARE(window().dockWidgetArea(dock(u"filters"_s)), Qt::BottomDockWidgetArea);
    QCOMPARE(window().dockWidgetArea(dock(u"details"_s)), Qt::RightDockWidgetArea);
    window().addDockWidget(Qt::LeftDockWidgetArea, dock(u"filters"_s));
    window().resizeDocks({dock(u"filters"_s)}, {400}, Qt::Horizontal);
    QTRY_COMPARE(dock(u"filters"_s)->width(), 400);
    change(code);
    QCOMPARE(
        window().dockWidgetArea(dock(u"filters"_s)),
        code == u"ar"_s ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
    dock(u"details"_s)->hide();
    change(u"en"_s);
    QVERIFY(!dock(u"details"_s)->isVisible());
    QTRY_COMPARE(dock(u"filters"_s)->width(), 400);
}

void TestLanguageChange::columnsFitTheirTitles()
{
    m_language->choose(u"zh_CN"_s); // short titles
    openDemo();
    const int turn = JobTableModel::column(Field::AgentTurn);
    const int module = JobTableModel::column(Field::Module);
    table()->columns()->setColumnShown(Field::AgentTurn, true);
    table()->horizontalHeader()->resizeSection(module, 333);
    const auto fits = [this] {
        const QHeaderView *header = table()->horizontalHeader();
        for (const JobColumn shown : table()->columns()->shownColumns()) {
            const int column = JobTableModel::column(shown);
            if (header->sectionSize(column) < header->sectionSizeHint(column))
                return false;
        }
        return true;
    };
    QVERIFY(fits());
    const int before = table()->columnWidth(turn);
    change(u"de"_s);
    QVERIFY(fits());
    QCOMPARE(table()->columnWidth(module), 333);
    QVERIFY(table()->columnWidth(turn) > before);
    change(u"zh_CN"_s);
    QCOMPARE(table()->columnWidth(turn), before);
    // Also when the program starts in another language.
    window().close();
    m_host.reset();
    m_language->choose(u"de"_s);
    open();
    QVERIFY(fits());
    QCOMPARE(table()->columnWidth(module), 333);
}

void TestLanguageChange::valuesOfTheFiltersKeepTheirPlaces()
{
    openDemo();
    m_workspace->filters()->setScoreRange(ShareRange{0.55, 0.65});
    QTRY_VERIFY(isCalm() && model()->rowCount() < Jobs);
    const auto values = [this](Field field) {
        QStringList found;
        const auto lists = window().findChildren<FacetList *>();
        for (const FacetList *list : lists) {
            for (int row = 0; list->field() == field && row < list->values()->rowCount(); ++row)
                found << list->values()->value(row).value_or(u"no value"_s);
        }
        return found;
    };
    const QStringList modules = values(Field::Module);
    const QStringList statuses = values(Field::Status);
    QVERIFY(modules.size() > 3 && statuses.size() > 3); // most statuses have no job in this range
    change(u"de"_s);
    QTRY_COMPARE(values(Field::Module), modules);
    QCOMPARE(values(Field::Status), statuses);
}

QTEST_MAIN(TestLanguageChange)
#include "tst_languagechange.moc"
