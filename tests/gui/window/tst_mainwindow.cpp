// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include "core/base/language.h"
#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/actions/valueactions.h"
#include "gui/connections/connectiondialog.h"
#include "gui/connections/connectionflow.h"
#include "gui/details/detailpane.h"
#include "gui/export/exportflow.h"
#include "gui/filters/chipbar.h"
#include "gui/filters/chipbutton.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/facetview.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/filterstrip.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/look/colours.h"
#include "gui/look/theme.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/statepage.h"
#include "gui/window/statusline.h"
#include "models/facetmodel.h"
#include "models/queryexamples.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests the whole window with a real local server, key presses and clicks.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstPageOffersWaysToBegin();
    void demoFillsTheTable();
    void fetchKeyFetchesWithTheTypedFilter();
    void typingInTheSearchBoxRefines();
    void typedQueriesShowTheirJobs_data();
    void typedQueriesShowTheirJobs();
    void wholeSessionsAreOneClickAway();
    void jobsWithoutAScoreAreOneClickFromHidden();
    void clickingAFacetRefinesAndMakesAChip();
    void headerClickSorts();
    void nextJobMovesTheDetails();
    void refreshKeepsTheSelectedJob();
    void sortedRefreshKeepsJobAndPosition();
    void aHeaderClickGoesToTheTopAndKeepsTheColumns();
    void thereIsAlwaysASelectedJob();
    void theRowsStandStill();
    void theScoreStaysInSight();
    void copyValueKeyActsOnTheFocus();
    void hitsAreMarkedInTheDetails();
    void whoHasChosenNoJobStaysAtTheTop();
    void theLastRowComesOutFromUnderANotice();
    void theFocusComesBackFromANotice();
    void escapeGoesBackFromTheDetails();
    void sortingFollowsTheSelectedJob();
    void enterWithoutAMatchStaysInTheSearch();
    void exportKeyWorksWhileTyping();
    void enterPressesTheButtonWithTheFocus();
    void detailsClearThePositionOfAHiddenJob();
    void filterByTurnRefines();
    void rejectedFilterIsMarkedInTheSidebar();
    void failureShowsAdviceAndTryAgainWorks();
    void stopKeepsWhatArrived();
    void aStoppedRefreshKeepsTheListAndOffersWhatArrived();
    void closingTheNoticeFreesWhatItOffers();
    void theOfferComesBackAfterAnotherNotice();
    void openedFileIsShown();
    void anEmptyFileOffersAnotherFile();
    void rowsKeepTheirOriginUntilReplaced();
    void droppedFileIsShown();
    void damagedFileFillsTheProblemsPanel();
    void theProblemsPanelGoesWithTheProblems();
    void exportWritesWhatIsShown();
    void aKeyIsNeverWrittenToTheSettings();
    void settingsAreKept();
    void undoKeyUndoesAFilterChange();
    void theGuideListsTheKeysOfAllActions();

    void wrongKeyOverRowsOffersToEnterAKey();
    void severalDroppedFilesAreRefused();
    void clearButtonsFollowTheProgram();
    void clearRefinementsAlsoDropsWhatIsSwitchedOff();
    void rejectedFieldIsClearedByTheNextAnswer();
    void closingDuringAnExportAsks();
    void tabPassesAFloatingPanel();
    void theLastChipGivesTheFocusToTheTable();
    void aRefetchedJobIsNotShownForAnother();
    void theToolBarIsAlwaysShown();
    void theFirstWindowFitsTheScreen();

private:
    [[nodiscard]] JobTableModel *model() const { return m_workspace->browser()->table(); }
    [[nodiscard]] bool isCalm() const
    {
        return !m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying();
    }
    [[nodiscard]] bool sortedBy(Field field) const
    {
        const auto &sort = model()->result()->query.sort;
        return sort.size() == 1 && sort.front().column == field;
    }
    void openWindow();
    void search(const QString &text);
    void clickHeader(Field field);
    void clickRow(int row, Qt::KeyboardModifiers keys = {});
    void connectToServer();
    void stopARefresh();
    [[nodiscard]] QStringList noticeButtons() const;
    void clickInNotice(const QString &text);
    QString cell(int row, Field field) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DemoServer> m_server;
    Language m_language; // no language is chosen: the texts are those of the sources
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<UserLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
    DemoServerOptions options;
    options.jobs = 2'000;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    openWindow();
}

void TestMainWindow::clickHeader(Field field)
{
    const JobTableView *table = m_window->page()->table();
    const QHeaderView *header = table->horizontalHeader();
    const int column = JobTableModel::column(field);
    const bool frozen = field == Field::Score && table->frozenWidth() > 0;
    const int begin = frozen ? 0 : header->sectionViewportPosition(column);
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {}, {begin + header->sectionSize(column) / 2, header->height() / 2});
}

void TestMainWindow::clickRow(int row, Qt::KeyboardModifiers keys)
{
    const JobTableView *table = m_window->page()->table();
    const QPoint place(table->viewport()->width() / 2, table->rowViewportPosition(row) + table->rowHeight() / 2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, place);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_library.reset();
    m_workspace.reset();
    m_theme.reset();
    m_server.reset();
    m_settings.reset();
    m_file.reset();
    m_folder.reset();
}

void TestMainWindow::openWindow()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_workspace = std::make_unique<Workspace>();
    m_library = std::make_unique<UserLibrary>(
        *m_workspace, LibraryOptions{.path = m_folder->filePath(u"library.sqlite"_s)}, u"Assay test"_s);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_library, *m_theme, m_language, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::connectToServer()
{
    m_window->findChild<ConnectionFlow *>()->connectAndFetch(
        Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"secret-key-4711"_s).value(), {});
    QTRY_COMPARE(m_workspace->browser()->loadedRows(), 2'000);
    QTRY_VERIFY(isCalm());
}

void TestMainWindow::search(const QString &text)
{
    m_window->actions()->action(u"search.find"_s)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString TestMainWindow::cell(int row, Field field) const
{
    return model()->index(row, JobTableModel::column(field)).data().toString();
}

void TestMainWindow::firstPageOffersWaysToBegin()
{
    QCOMPARE(m_workspace->browser()->state(), JobBrowser::State::Start);
    const auto offers = m_window->page()->content().offers;
    QVERIFY(offers.size() >= 3);
    m_workspace->setFoundKey({Connection(u"Found"_s, m_server->baseUrl()), ApiKey::fromText(u"k"_s).value()});
    QCOMPARE(m_window->page()->content().offers.size(), offers.size() + 1);
    Q_EMIT m_window->page()->stateActionTriggered(StateAction::UseFoundKey);
    QTRY_COMPARE(model()->rowCount(), 2'000);
}

void TestMainWindow::demoFillsTheTable()
{
    QVERIFY(!m_window->actions()->action(u"jobs.export"_s)->isEnabled());
    m_window->actions()->action(u"jobs.demo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 20'000, 20'000);
    QVERIFY(m_workspace->isDemo());
    QVERIFY(m_window->windowTitle().contains(u"Demo"_s));
    QVERIFY(m_window->actions()->action(u"jobs.export"_s)->isEnabled());
}

void TestMainWindow::fetchKeyFetchesWithTheTypedFilter()
{
    connectToServer();
    const QString agent = cell(0, Field::AgentName);
    m_server->clearRequests();
    m_window->findChild<FilterSidebar *>()->service()->focusField(Field::AgentName);
    QTest::keyClicks(QApplication::focusWidget(), agent);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QTRY_VERIFY(!m_server->requests().empty());
    QTRY_VERIFY(isCalm());
    const QByteArray target = m_server->requests().front().target;
    QVERIFY2(target.endsWith(QByteArray("?agent_name=" + QUrl::toPercentEncoding(agent))), target.constData());
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(cell(row, Field::AgentName), agent);
    const auto *chips = m_window->page()->findChild<ChipBar *>();
    QVERIFY(chips->isVisible());
}

void TestMainWindow::typingInTheSearchBoxRefines()
{
    connectToServer();
    const QString id = cell(7, Field::JobId);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_window->queryField());
    QTest::keyClicks(m_window->queryField(), id);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(cell(0, Field::JobId), id);
    QCOMPARE(m_workspace->filters()->refinement().text, id);
    QTest::keyClicks(m_window->queryField(), u"nothing has this"_s);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NothingMatches);
    Q_EMIT m_window->page()->stateActionTriggered(StateAction::ClearRefinement);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QVERIFY(m_window->queryField()->text().isEmpty());
}

void TestMainWindow::typedQueriesShowTheirJobs_data()
{
    QTest::addColumn<QString>("query");
    for (const QueryExample &example : queryExamples())
        QTest::newRow(example.query.data()) << QString(example.query);
}

// The same rows as without a window: that these are right is compared with an evaluator in Python (tests/query).
void TestMainWindow::typedQueriesShowTheirJobs()
{
    QFETCH(const QString, query);
    connectToServer();
    const auto store = m_workspace->browser()->table()->store();
    JobQuery wanted;
    wanted.refinement = parseQuery(query, store->unknownKeys()).value();
    const QueryResult result = *runQuery(store, store->rowCount(), wanted);
    m_window->queryField()->setFocus();
    QTest::keyClicks(m_window->queryField(), query);
    QTest::keyClick(m_window->queryField(), Qt::Key_Return);
    QCOMPARE(m_workspace->filters()->refinement(), wanted.refinement);
    QTRY_VERIFY(m_workspace->browser()->result()->query.refinement == wanted.refinement);
    QCOMPARE(m_workspace->browser()->result()->order, result.order);
    QVERIFY(result.shownRows() < store->rowCount());
    QVERIFY(m_window->queryField()->text() == query);
}

void TestMainWindow::wholeSessionsAreOneClickAway()
{
    connectToServer();
    auto *button = m_window->page()->strip()->findChild<QToolButton *>(u"widen"_s);
    QVERIFY(button && button->menu());
    QVERIFY(!button->isEnabled()); // nothing is narrowed
    m_workspace->filters()->setFacet(Field::Status, {u"failed"_s});
    QTRY_VERIFY(m_workspace->browser()->result()->order);
    const int failed = model()->rowCount();
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Matching Jobs"_s);
    button->menu()->actions().at(2)->trigger();
    QTRY_VERIFY(model()->rowCount() > failed);
    QCOMPARE(button->text(), u"Whole Sessions"_s);
    QCOMPARE(m_window->queryField()->text(), u"in-session:(status:failed)"_s);
    button->menu()->actions().at(0)->trigger();
    QTRY_COMPARE(model()->rowCount(), failed);
    QCOMPARE(m_window->queryField()->text(), u"status:failed"_s);
    m_window->actions()->action(u"filter.undo"_s)->trigger();
    QTRY_VERIFY(model()->rowCount() > failed);
}

void TestMainWindow::jobsWithoutAScoreAreOneClickFromHidden()
{
    connectToServer();
    auto *offer = m_window->page()->strip()->findChild<QToolButton *>(u"offer"_s);
    QVERIFY(!offer->isVisible());
    m_window->queryField()->setFocus();
    QTest::keyClicks(m_window->queryField(), u"-score:<5"_s);
    QTRY_VERIFY(offer->isVisible());
    const int all = model()->rowCount();
    int without = 0;
    for (int row = 0; row < all; ++row)
        without += cell(row, Field::Score) == u"–"_s ? 1 : 0;
    QVERIFY(without > 0);
    QCOMPARE(offer->text(), u"%1 without a score"_s.arg(QLocale().toString(without)));
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), all - without);
    QTRY_VERIFY(!offer->isVisible());
    QVERIFY(m_window->queryField()->text().contains(u"has:score"_s));
}

void TestMainWindow::clickingAFacetRefinesAndMakesAChip()
{
    connectToServer();
    Refinement wanted;
    wanted.setFacetValue(Field::Module, u"coherence"_s, true);
    m_workspace->filters()->setRefinement(wanted);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(cell(row, Field::Module), u"coherence"_s);
    auto *chips = m_window->page()->findChild<ChipBar *>();
    QVERIFY(chips->isVisible());
    const int refined = model()->rowCount();
    Q_EMIT chips->toggled(u"facet:module"_s);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QVERIFY(chips->isVisible()); // switched off, not removed
    Q_EMIT chips->toggled(u"facet:module"_s);
    QTRY_COMPARE(model()->rowCount(), refined);
    Q_EMIT chips->removed(u"facet:module"_s);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QTRY_VERIFY(!chips->isVisible());
}

void TestMainWindow::headerClickSorts()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    QHeaderView *header = table->horizontalHeader();
    const int column = JobTableModel::column(Field::Score);
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(isCalm() && model()->result()->order);
    QCOMPARE(m_workspace->browser()->query().sort, (std::vector<SortKey>{{Field::Score, Qt::AscendingOrder}}));
    double last = 0.0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QVariant share = model()->index(row, column).data(JobTableModel::ShareRole);
        if (!share.isValid())
            break;
        QVERIFY(share.toDouble() >= last);
        last = share.toDouble();
    }
    QVERIFY(last > 0.5);
    QCOMPARE(model()->index(model()->rowCount() - 1, column).data(JobTableModel::ShareRole), QVariant());
}

void TestMainWindow::nextJobMovesTheDetails()
{
    connectToServer();
    m_window->selectFirstJob();
    JobTableView *table = m_window->page()->table();
    QCOMPARE(table->selectedRowCount(), 1);
    m_window->actions()->action(u"job.next"_s)->trigger();
    QCOMPARE(table->currentIndex().row(), 1);
    table->setFocus();
    m_window->actions()->action(u"rows.selectAll"_s)->trigger();
    QCOMPARE(table->selectedRowCount(), 2'000);
    m_window->actions()->action(u"job.previous"_s)->trigger();
    QCOMPARE(table->selectedRowCount(), 1);
    m_window->actions()->action(u"rows.copy"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(cell(table->currentIndex().row(), Field::Module)));
}

void TestMainWindow::refreshKeepsTheSelectedJob()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    table->showRow(1'234);
    const QString id = cell(1'234, Field::JobId);
    const auto store = model()->store();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(isCalm() && model()->store() != store && model()->rowCount() == 2'000);
    QTRY_COMPARE(table->selectedRowCount(), 1);
    QCOMPARE(cell(table->currentIndex().row(), Field::JobId), id);
}

void TestMainWindow::sortedRefreshKeepsJobAndPosition()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    m_workspace->browser()->setSort({{Field::Score, Qt::DescendingOrder}, {Field::AgentName, Qt::AscendingOrder}});
    QTRY_VERIFY(isCalm());
    table->showRow(1'234);
    const QString id = cell(1'234, Field::JobId);
    const QString top = cell(table->rowAt(0), Field::JobId);
    const auto store = model()->store();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(isCalm() && model()->store() != store && model()->rowCount() == 2'000);
    QTRY_COMPARE(table->selectedRowCount(), 1);
    QCOMPARE(cell(table->currentIndex().row(), Field::JobId), id);
    QCOMPARE(table->currentIndex().row(), 1'234);
    QCOMPARE(cell(table->rowAt(0), Field::JobId), top);
}

void TestMainWindow::aHeaderClickGoesToTheTopAndKeepsTheColumns()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    for (const FieldInfo &info : jobFields())
        table->columns()->setColumnShown(info.field, true);
    table->showRow(700);
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
    table->horizontalScrollBar()->setValue(40);
    clickHeader(Field::Module);
    QTRY_VERIFY(isCalm() && sortedBy(Field::Module));
    QCOMPARE(table->rowAt(0), 0);
    QCOMPARE(table->selectedRow(), std::optional(0)); // current means selected, and it is in sight
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->horizontalScrollBar()->value(), 40);
    // Several selected jobs stay selected.
    const QString first = cell(3, Field::JobId);
    const QString second = cell(8, Field::JobId);
    clickRow(3);
    clickRow(8, Qt::ControlModifier);
    clickHeader(Field::Module);
    QTRY_VERIFY(isCalm() && cell(3, Field::JobId) != first);
    QCOMPARE(table->selectedRowCount(), qsizetype(2));
    QStringList ids;
    for (const auto &[from, to] : table->selectedRanges())
        ids << cell(from, Field::JobId);
    QVERIFY(ids.contains(first) && ids.contains(second));
    QCOMPARE(table->rowAt(0), 0);
}

void TestMainWindow::thereIsAlwaysASelectedJob()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    const auto isSelected = [table] {
        return table->selectedRow().has_value() && table->currentIndex().row() == *table->selectedRow();
    };
    QTRY_VERIFY(isSelected()); // after a load
    QCOMPARE(*table->selectedRow(), 0);
    // A click beside the rows and Ctrl+click on the only selected row leave it selected.
    clickRow(2);
    clickRow(2, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(isSelected());
    QCOMPARE(*table->selectedRow(), 2);
    // A refinement without it, and one that shows it again.
    const QString id = cell(1'500, Field::JobId);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QApplication::clipboard()->setText(id);
    QTest::keySequence(m_window->queryField(), QKeySequence::Paste);
    QTest::keyClick(m_window->queryField(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(isCalm() && model()->rowCount() == 1);
    QTRY_VERIFY(isSelected());
    QCOMPARE(cell(*table->selectedRow(), Field::JobId), id);
    const QPoint below(20, table->rowViewportPosition(0) + table->rowHeight() * 3);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, below);
    QCoreApplication::processEvents();
    QVERIFY(isSelected());
    // Nothing matches, then everything.
    search(u"zqzqzq"_s);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NothingMatches);
    QTest::keyClick(m_window->queryField(), Qt::Key_Escape);
    QTRY_VERIFY(isCalm() && model()->rowCount() == 2'000);
    QTRY_VERIFY(isSelected());
    QTest::keyClick(m_window->queryField(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), table);
    clickHeader(Field::Score);
    QTRY_VERIFY(isCalm());
    QTRY_VERIFY(isSelected());
}

void TestMainWindow::theRowsStandStill()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    const auto place = [this, table] { return table->mapTo(m_window.get(), QPoint()); };
    const QPoint before = place();
    const int height = table->height();
    m_workspace->filters()->showOnly(Field::Status, u"completed"_s); // a chip
    QTRY_VERIFY(isCalm() && !m_window->page()->strip()->chips()->filters().empty());
    QCoreApplication::processEvents();
    QCOMPARE(place(), before);
    QCOMPARE(table->height(), height);
    m_window->page()->notice()->showProblem(u"A notice"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_window->page()->notice()->isVisible());
    QCOMPARE(place(), before);
    QCOMPARE(table->height(), height);
    // A click on a cell at the edge does not scroll sideways, nor do compact rows.
    for (const FieldInfo &info : jobFields())
        table->columns()->setColumnShown(info.field, true);
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
    table->horizontalScrollBar()->setValue(25);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {table->viewport()->width() - 3, table->rowHeight() / 2});
    QCOMPARE(table->horizontalScrollBar()->value(), 25);
    m_window->actions()->action(u"view.compact"_s)->trigger();
    QCOMPARE(table->horizontalScrollBar()->value(), 25);
    m_window->actions()->action(u"view.comfortable"_s)->trigger();
    QCOMPARE(table->horizontalScrollBar()->value(), 25);
}

void TestMainWindow::theScoreStaysInSight()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    for (const FieldInfo &info : jobFields())
        table->columns()->setColumnShown(info.field, true);
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 100);
    const int score = JobTableModel::column(Field::Score);
    const QRect place = table->visualRect(model()->index(0, score));
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QCOMPARE(table->visualRect(model()->index(0, score)), place);
    QCOMPARE(table->indexAt(place.center()).column(), score);
    // A click on its title sorts by it, wherever the others are.
    clickHeader(Field::Score);
    QTRY_VERIFY(isCalm() && sortedBy(Field::Score));
}

void TestMainWindow::copyValueKeyActsOnTheFocus()
{
    connectToServer();
    const auto copied = [this] {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->text();
    };
    JobTableView *table = m_window->page()->table();
    const QModelIndex module = model()->index(3, JobTableModel::column(Field::Module));
    table->setFocus();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(module).center());
    QCOMPARE(copied(), module.data().toString());
    // A value of the details.
    auto *agent = m_window->findChild<QWidget *>(u"row-agent_name"_s)->findChild<QLineEdit *>(u"value"_s);
    agent->setFocus();
    QCOMPARE(copied(), cell(3, Field::AgentName));
    // A value of a filter.
    const auto lists = m_window->findChildren<FacetList *>();
    const auto status =
        std::find_if(lists.begin(), lists.end(), [](const FacetList *list) { return list->field() == Field::Status; });
    QVERIFY(status != lists.end());
    auto *view = (*status)->findChild<FacetView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(copied(), view->model()->index(0, 0).data(FacetModel::ValueRole).toString());
}

void TestMainWindow::hitsAreMarkedInTheDetails()
{
    connectToServer();
    const QString id = cell(5, Field::JobId);
    const auto marked = [this](const QString &key) {
        auto *edit = m_window->findChild<QWidget *>(u"row-"_s + key)->findChild<QLineEdit *>(u"value"_s);
        const QImage picture = edit->grab().toImage();
        const QRgb mark = Colours::of(m_window->palette()).hitBackground.rgb();
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, picture.height() / 2) == mark)
                return true;
        }
        return false;
    };
    search(id.mid(9, 12)); // in the middle, which may be left out
    QTRY_VERIFY(isCalm() && model()->rowCount() == 1);
    QTRY_VERIFY(marked(u"job_id"_s));
    QVERIFY(!marked(u"customer_id"_s));
    const QString agent = cell(0, Field::AgentName);
    m_window->queryField()->clear();
    search(agent.left(4).toUpper());
    QTRY_VERIFY(isCalm() && model()->rowCount() > 1);
    QTRY_VERIFY(marked(u"agent_name"_s));
    QVERIFY(!marked(u"job_id"_s));
    QTest::keyClick(m_window->queryField(), Qt::Key_Escape);
    QTRY_VERIFY(isCalm() && model()->rowCount() == 2'000);
    QTRY_VERIFY(!marked(u"agent_name"_s));
}

void TestMainWindow::whoHasChosenNoJobStaysAtTheTop()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    search(cell(1'000, Field::JobId));
    QTRY_VERIFY(isCalm() && model()->rowCount() == 1);
    QTest::keyClick(m_window->queryField(), Qt::Key_Escape);
    QTRY_VERIFY(isCalm() && model()->rowCount() == 2'000);
    QTRY_COMPARE(table->selectedRow(), std::optional(0));
    QCOMPARE(table->rowAt(0), 0);
    // A job that was chosen stays selected, and in sight.
    clickRow(4);
    const QString id = cell(4, Field::JobId);
    m_workspace->filters()->showOnly(Field::Module, cell(4, Field::Module));
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    m_workspace->filters()->clearRefinement();
    QTRY_VERIFY(isCalm() && model()->rowCount() == 2'000);
    QCOMPARE(cell(*table->selectedRow(), Field::JobId), id);
    QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
}

void TestMainWindow::theLastRowComesOutFromUnderANotice()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    NoticeBar *notice = m_window->page()->notice();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    const auto isCovered = [&] {
        const QRect row(
            table->viewport()->mapToGlobal(QPoint(0, table->rowViewportPosition(table->currentIndex().row()))),
            QSize(table->viewport()->width(), table->rowHeight()));
        return QRect(notice->mapToGlobal(QPoint()), notice->size()).intersects(row);
    };
    notice->showProblem(u"It broke off"_s);
    QTRY_VERIFY(notice->height() > 10 && !isCovered());
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_End);
    QVERIFY(!isCovered());
    const int most = table->verticalScrollBar()->maximum();
    notice->dismiss();
    QTRY_VERIFY(table->verticalScrollBar()->maximum() < most);
}

void TestMainWindow::theFocusComesBackFromANotice()
{
    connectToServer();
    NoticeBar *notice = m_window->page()->notice();
    notice->showProblem(u"It broke off"_s, {u"Do something"_s});
    auto *button = notice->findChild<QPushButton *>();
    button->setFocus();
    QVERIFY(button->hasFocus());
    notice->dismiss();
    QCOMPARE(QApplication::focusWidget(), m_window->page()->table());
    // From a button of the page that the rows replace.
    search(u"zqzqzq"_s);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NothingMatches);
    auto *all = m_window->page()->findChild<StatePage *>()->findChild<QPushButton *>();
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::Rows);
    QTRY_COMPARE(QApplication::focusWidget(), m_window->page()->table());
}

void TestMainWindow::escapeGoesBackFromTheDetails()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<DetailPane *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), table);
}

void TestMainWindow::sortingFollowsTheSelectedJob()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    for (const FieldInfo &info : jobFields())
        table->columns()->setColumnShown(info.field, true);
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 40);
    table->showRow(700);
    const QString id = cell(700, Field::JobId);
    table->horizontalScrollBar()->setValue(40);
    m_workspace->browser()->setSort({{Field::Explanation, Qt::DescendingOrder}});
    QTRY_VERIFY(isCalm() && cell(700, Field::JobId) != id);
    QCOMPARE(cell(table->currentIndex().row(), Field::JobId), id);
    QVERIFY(table->viewport()->rect().intersects(
        table->visualRect(table->currentIndex().siblingAtColumn(JobTableModel::column(Field::Score)))));
    QCOMPARE(table->horizontalScrollBar()->value(), 40);
}

void TestMainWindow::enterWithoutAMatchStaysInTheSearch()
{
    connectToServer();
    search(u"zqzqzq"_s);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NothingMatches);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), search);
    search->selectAll();
    QTest::keyClicks(search, u"a"_s);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::Rows);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_window->page()->table());
}

void TestMainWindow::exportKeyWorksWhileTyping()
{
    connectToServer();
    m_window->actions()->action(u"search.find"_s)->trigger();
    QSignalSpy asked(m_window->actions()->action(u"jobs.export"_s), &QAction::triggered);
    bool shown = false;
    QTimer::singleShot(0, m_window.get(), [&shown] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            shown = true;
            dialog->close();
        }
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
    QVERIFY(shown);
}

void TestMainWindow::enterPressesTheButtonWithTheFocus()
{
    connectToServer();
    auto *fetch = m_window->findChild<QPushButton *>(u"fetchButton"_s);
    QVERIFY(fetch);
    fetch->setFocus();
    QSignalSpy clicked(fetch, &QPushButton::clicked);
    QTest::keyClick(fetch, Qt::Key_Return);
    QTRY_COMPARE(clicked.count(), 1);
    QTRY_VERIFY(isCalm());
}

void TestMainWindow::detailsClearThePositionOfAHiddenJob()
{
    connectToServer();
    m_window->selectFirstJob();
    auto *place = m_window->findChild<QLabel *>(u"place"_s);
    QVERIFY(place && !place->text().isEmpty());
    search(u"zqzqzq"_s);
    QTRY_COMPARE(model()->rowCount(), 0);
    QCOMPARE(place->text(), QString());
    QVERIFY(!m_window->findChild<QToolButton *>(u"next"_s)->isEnabled());
}

void TestMainWindow::filterByTurnRefines()
{
    connectToServer();
    Q_EMIT m_window->findChild<ValueActions *>()->refinementRequested(Field::AgentTurn, FacetValue(u"2"_s));
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(cell(row, Field::AgentTurn), u"2"_s);
}

void TestMainWindow::rejectedFilterIsMarkedInTheSidebar()
{
    connectToServer();
    ServiceFilter filter;
    filter.setValue(Field::ToolId, QString(300, u'x')); // the server takes at most 256 characters
    m_window->findChild<ConnectionFlow *>()->connectAndFetch(*m_workspace->connection(), m_workspace->key(), filter);
    QTRY_VERIFY(m_workspace->browser()->error().has_value());
    QCOMPARE(m_workspace->browser()->error()->filter, std::optional(Field::ToolId));
    QVERIFY(!m_window->page()->notice()->text().isEmpty());
    QCOMPARE(model()->rowCount(), 2'000); // the old rows stay
}

void TestMainWindow::failureShowsAdviceAndTryAgainWorks()
{
    QVERIFY(m_server->setFault(u"status=403"_s));
    m_window->findChild<ConnectionFlow *>()->connectAndFetch(
        Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"k"_s).value(), {});
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::Failed);
    QVERIFY(!m_window->page()->content().sentence.isEmpty());
    QVERIFY(m_server->setFault({}));
    Q_EMIT m_window->page()->stateActionTriggered(StateAction::TryAgain);
    QTRY_COMPARE(model()->rowCount(), 2'000);
}

void TestMainWindow::stopKeepsWhatArrived()
{
    QVERIFY(m_server->setFault(u"stall=400000"_s));
    m_window->findChild<ConnectionFlow *>()->connectAndFetch(
        Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"k"_s).value(), {});
    QTRY_VERIFY(model()->rowCount() > 0);
    QVERIFY(m_window->actions()->action(u"jobs.stop"_s)->isEnabled());
    m_window->page()->table()->setFocus();
    QTest::keyClick(m_window->page()->table(), Qt::Key_Escape);
    QTRY_VERIFY(isCalm());
    QVERIFY(model()->rowCount() > 0 && model()->rowCount() < 2'000);
    QVERIFY(m_workspace->browser()->report()->partial);
    QVERIFY(m_workspace->browser()->report()->stopped);
}

/// Refreshes, and presses Escape when a part has arrived.
void TestMainWindow::stopARefresh()
{
    QVERIFY(m_server->setFault(u"stall=400000"_s));
    m_window->page()->table()->setFocus();
    QTest::keyClick(m_window->page()->table(), Qt::Key_F5);
    QTRY_VERIFY(m_workspace->browser()->progress().rows > 0);
    QTest::keyClick(m_window->page()->table(), Qt::Key_Escape);
    QTRY_VERIFY(isCalm());
}

QStringList TestMainWindow::noticeButtons() const
{
    QStringList texts;
    for (const QPushButton *button : m_window->page()->notice()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

void TestMainWindow::clickInNotice(const QString &text)
{
    for (QPushButton *button : m_window->page()->notice()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

void TestMainWindow::aStoppedRefreshKeepsTheListAndOffersWhatArrived()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    table->showRow(1'234);
    const QString id = cell(1'234, Field::JobId);
    const auto before = model()->store();
    const auto *partial = m_window->findChild<StatusLine *>();
    const auto saysNotComplete = [partial] {
        for (const QLabel *label : partial->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"Not complete"_s)
                return true;
        }
        return false;
    };
    stopARefresh();
    QCOMPARE(model()->store(), before);
    QCOMPARE(cell(table->currentIndex().row(), Field::JobId), id);
    QVERIFY(!saysNotComplete());
    const QString text = m_window->page()->notice()->text();
    QVERIFY2(
        text.startsWith(u"The fetch was stopped after "_s) && text.contains(u"is still shown."_s), qPrintable(text));
    clickInNotice(u"Show &what arrived"_s);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    QVERIFY(saysNotComplete());
    QCOMPARE(noticeButtons(), QStringList{u"&Go back to the list before"_s});
    clickInNotice(u"&Go back to the list before"_s);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QVERIFY(!saysNotComplete());
    QVERIFY(m_server->setFault({}));
    QTest::keyClick(table, Qt::Key_F5);
    QTRY_VERIFY(isCalm() && model()->store() != before);
    QVERIFY(m_window->page()->notice()->text().isEmpty());
}

void TestMainWindow::closingTheNoticeFreesWhatItOffers()
{
    connectToServer();
    stopARefresh();
    const std::weak_ptr<const JobStore> arrived = m_workspace->browser()->otherList()->report.store;
    auto *close = m_window->page()->notice()->findChild<QToolButton *>();
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_window->page()->notice()->text().isEmpty());
    QVERIFY(!m_workspace->browser()->otherList());
    QTRY_VERIFY(arrived.expired());
    QCOMPARE(model()->rowCount(), 2'000);
}

void TestMainWindow::theOfferComesBackAfterAnotherNotice()
{
    connectToServer();
    stopARefresh();
    const QStringList offered = noticeButtons();
    m_window->page()->showProblem([] { return u"Something else."_s; });
    QVERIFY(noticeButtons().isEmpty());
    QTest::mouseClick(m_window->page()->notice()->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(noticeButtons(), offered);
    QVERIFY(m_workspace->browser()->otherList());
}

void TestMainWindow::openedFileIsShown()
{
    const QString path = m_folder->filePath(u"jobs.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"job_id":"<b>x</b>","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"correctness","status":"completed","score":0}])");
    file.close();
    m_window->openFile(path);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(cell(0, Field::JobId), u"<b>x</b>"_s);
    QVERIFY(m_window->windowTitle().contains(u"jobs.json"_s));
    const auto labels = m_window->findChild<StatusLine *>()->findChildren<QLabel *>();
    const auto isShown = [&labels](const QString &begin) {
        return std::any_of(labels.begin(), labels.end(), [&begin](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(begin);
        });
    };
    QVERIFY(isShown(u"opened "_s));
    QVERIFY(!isShown(u"fetched "_s));
    m_window->openFile(m_folder->filePath(u"missing.json"_s));
    QTRY_VERIFY(m_window->page()->notice()->text().contains(u"missing.json"_s));
    QCOMPARE(model()->rowCount(), 1);
}

void TestMainWindow::anEmptyFileOffersAnotherFile()
{
    const QString path = m_folder->filePath(u"empty.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") == 2);
    file.close();
    m_window->openFile(path);
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NoJobs);
    const StateContent &content = m_window->page()->content();
    QCOMPARE(content.offers.size(), std::size_t{1});
    QCOMPARE(content.offers.front().action, StateAction::OpenFile); // not a fetch from the service
    QVERIFY(content.detail.contains(u"file"_s));
}

void TestMainWindow::rowsKeepTheirOriginUntilReplaced()
{
    m_window->openDemo(30, 1);
    QTRY_COMPARE(model()->rowCount(), 30);
    QTRY_VERIFY(isCalm());
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"text.json"_s, "no jobs at all") && write(u"jobs.json"_s, R"([{"job_id":"a"}])"));
    for (int again = 0; again < 2; ++again) {
        m_window->openFile(m_folder->filePath(u"text.json"_s));
        QTRY_VERIFY(isCalm() && m_window->page()->notice()->text().contains(u"text.json"_s));
        QCOMPARE(model()->rowCount(), 30);
        QVERIFY(m_window->windowTitle().contains(u"Demo"_s));
        QCOMPARE(m_workspace->origin(), Workspace::Origin::Demo);
    }
    m_window->openFile(m_folder->filePath(u"jobs.json"_s));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(m_window->windowTitle().contains(u"jobs.json"_s));
    QCOMPARE(m_workspace->origin(), Workspace::Origin::File);
}

void TestMainWindow::droppedFileIsShown()
{
    const QString path = m_folder->filePath(u"jobs.ndjson"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"job_id\":\"a\"}\n{\"job_id\":\"b\"}\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &enter) && enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &drop));
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestMainWindow::damagedFileFillsTheProblemsPanel()
{
    const QString path = m_folder->filePath(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"job_id":"a"},{"job_id":5},{"job_id":"b","score":NaN},{"job_id" "c"}])");
    file.close();
    m_window->openFile(path);
    QTRY_COMPARE(model()->rowCount(), 2);
    QTRY_COMPARE(m_workspace->browser()->problems().dropped, 2);
    Q_EMIT m_window->page()->stateActionTriggered(StateAction::ShowProblems);
    auto *problems = m_window->findChild<QDockWidget *>(u"problems"_s);
    QVERIFY(problems && problems->isVisible());
}

void TestMainWindow::theProblemsPanelGoesWithTheProblems()
{
    const auto openFile = [this](const QByteArray &content) {
        const QString path = m_folder->filePath(u"jobs.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        m_window->openFile(path);
        QTRY_VERIFY(isCalm());
    };
    const auto isShown = [this] { return m_window->findChild<QDockWidget *>(u"problems"_s)->isVisible(); };
    openFile(R"([{"job_id":"a"},{"job_id":5}])");
    Q_EMIT m_window->page()->stateActionTriggered(StateAction::ShowProblems);
    QVERIFY(isShown());
    openFile(R"([{"job_id":"a"},{"job_id":6}])");
    QVERIFY(isShown()); // it has something to show
    m_window->close();
    m_window.reset();
    m_library.reset();
    m_workspace.reset();
    m_theme.reset();
    openWindow();
    QVERIFY(!isShown());
    openFile(R"([{"job_id":"a"},{"job_id":5}])");
    Q_EMIT m_window->page()->stateActionTriggered(StateAction::ShowProblems);
    QVERIFY(isShown());
    openFile("[]"); // a job without some fields is a problem, too
    QVERIFY(!isShown());
}

void TestMainWindow::exportWritesWhatIsShown()
{
    connectToServer();
    m_window->page()->table()->columns()->setColumnShown(Field::Explanation, false);
    Refinement wanted;
    wanted.setFacetValue(Field::Status, u"failed"_s, true);
    m_workspace->filters()->setRefinement(wanted);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    auto *flow = m_window->findChild<ExportFlow *>();
    QVERIFY(flow);
    QSignalSpy messages(flow, &ExportFlow::done);
    const QString path = m_folder->filePath(u"out.csv"_s);
    flow->exportTo(path, {}, m_window->page()->table()->selection());
    QTRY_COMPARE(messages.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines[0].startsWith("score,module,status,agent_name"));
    QVERIFY(!lines[0].contains("explanation"));
    QCOMPARE(lines.size() - 2, model()->rowCount());
    QVERIFY(lines[1].contains(",failed,"));
}

void TestMainWindow::aKeyIsNeverWrittenToTheSettings()
{
    connectToServer();
    m_window->close();
    m_file->sync();
    QFile file(m_file->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains("secret-key-4711"));
}

void TestMainWindow::settingsAreKept()
{
    m_window->page()->table()->columns()->setColumnShown(Field::Module, false);
    m_window->actions()->action(u"view.compact"_s)->trigger();
    m_window->actions()->action(u"theme.dark"_s)->trigger();
    QVERIFY(m_window->actions()->action(u"jobs.timeLimit.0"_s)->isChecked());
    m_window->actions()->action(u"jobs.timeLimit.300"_s)->trigger();
    m_window->close();
    m_window.reset();
    m_library.reset();
    m_workspace.reset();
    m_theme.reset();
    openWindow();
    const auto shown = m_window->page()->table()->columns()->shownColumns();
    QVERIFY(std::find(shown.begin(), shown.end(), Field::Module) == shown.end());
    QCOMPARE(m_window->page()->table()->density(), Density::Compact);
    QCOMPARE(m_settings->theme.value(), ThemeMode::Dark);
    QCOMPARE(m_settings->longestRequest.value(), 300);
    QVERIFY(m_window->actions()->action(u"jobs.timeLimit.300"_s)->isChecked());
    QVERIFY(!m_window->actions()->action(u"jobs.timeLimit.0"_s)->isChecked());
}

void TestMainWindow::undoKeyUndoesAFilterChange()
{
    connectToServer();
    m_window->page()->table()->setFocus();
    QAction *undo = m_window->actions()->action(u"filter.undo"_s);
    QVERIFY(!undo->isEnabled());
    m_workspace->filters()->showOnly(Field::Module, u"coherence"_s);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    QCOMPARE(undo->text(), u"&Undo Module: coherence"_s);
    auto *chips = m_window->page()->findChild<ChipBar *>();
    Q_EMIT chips->removed(u"facet:module"_s);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QTest::keyClick(m_window->page()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    QCOMPARE(chips->filters().size(), std::size_t{1});
    QTest::keyClick(m_window->page()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->text(), u"&Undo"_s);
    QTest::keyClick(m_window->page()->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
}

void TestMainWindow::wrongKeyOverRowsOffersToEnterAKey()
{
    connectToServer();
    QVERIFY(m_server->setFault(u"status=401"_s));
    m_workspace->refresh();
    QTRY_VERIFY(m_workspace->browser()->error().has_value());
    QCOMPARE(model()->rowCount(), 2'000);
    const auto *notice = m_window->page()->notice();
    QVERIFY(!notice->text().isEmpty());
    QPushButton *button = nullptr;
    for (QPushButton *each : notice->findChildren<QPushButton *>()) {
        if (each->isVisible())
            button = each;
    }
    QVERIFY(button);
    QCOMPARE(button->text(), u"Enter &Key…"_s);
    bool asked = false;
    QTimer::singleShot(0, m_window.get(), [&asked] {
        if (auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget())) {
            asked = true;
            dialog->reject();
        }
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(asked);
}

void TestMainWindow::severalDroppedFilesAreRefused()
{
    connectToServer();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.json"_s), QUrl::fromLocalFile(u"/tmp/b.json"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &enter) && enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &drop));
    QVERIFY(m_window->page()->notice()->text().contains(u"Only one file"_s));
    QVERIFY(!m_workspace->browser()->isLoading());
    QCOMPARE(model()->rowCount(), 2'000);
}

void TestMainWindow::clearButtonsFollowTheProgram()
{
    connectToServer();
    const auto *field = m_window->findChild<ServiceFilterPanel *>()->findChild<QLineEdit *>(u"agent_name"_s);
    QVERIFY(field);
    const auto *clear = field->findChild<QToolButton *>();
    QVERIFY(clear);
    ServiceFilter draft;
    draft.setValue(Field::AgentName, u"x"_s);
    m_workspace->setServiceDraft(draft);
    QCOMPARE(field->text(), u"x"_s);
    QTRY_COMPARE(clear->property("opacity").toReal(), 1.0);
    m_workspace->setServiceDraft({});
    QCOMPARE(field->text(), QString());
    QTRY_COMPARE(clear->property("opacity").toReal(), 0.0);
}

void TestMainWindow::clearRefinementsAlsoDropsWhatIsSwitchedOff()
{
    connectToServer();
    m_workspace->filters()->showOnly(Field::Module, u"coherence"_s);
    m_workspace->filters()->toggle(u"facet:module"_s);
    QTRY_COMPARE(model()->rowCount(), 2'000);
    QAction *clear = m_window->actions()->action(u"filter.clear"_s);
    QVERIFY(clear->isEnabled());
    clear->trigger();
    QVERIFY(m_window->page()->findChild<ChipBar *>()->filters().empty());
    QVERIFY(!clear->isEnabled());
}

void TestMainWindow::rejectedFieldIsClearedByTheNextAnswer()
{
    connectToServer();
    ServiceFilter filter;
    filter.setValue(Field::ToolId, QString(300, u'x')); // the server takes at most 256 characters
    m_workspace->fetch(filter);
    QTRY_VERIFY(m_workspace->browser()->error().has_value());
    const auto *message = m_window->findChild<QLabel *>(u"tool_id-message"_s);
    QVERIFY(message);
    QTRY_VERIFY(!message->text().isEmpty());
    m_workspace->refresh();
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && m_workspace->browser()->error().has_value());
    QVERIFY(!message->text().isEmpty());
    filter.setValue(Field::ToolId, u"nothing has this"_s);
    m_workspace->fetch(filter);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->error());
    QTRY_VERIFY(message->text().isEmpty());
}

void TestMainWindow::closingDuringAnExportAsks()
{
    m_window->openDemo(200'000); // enough for an export that outlasts the question
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 200'000, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(isCalm(), 60'000);
    auto *flow = m_window->findChild<ExportFlow *>();
    const QString path = m_folder->filePath(u"out.csv"_s);
    const auto closeAndAnswer = [this, flow, path](QMessageBox::ButtonRole answer) {
        QVERIFY(flow->exportTo(path, {}, m_window->page()->table()->selection()));
        bool asked = false;
        QTimer::singleShot(0, m_window.get(), [&asked, answer] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == answer) {
                    asked = true;
                    button->click();
                }
            }
        });
        m_window->close();
        QVERIFY(asked);
    };
    QSignalSpy ended(flow, &ExportFlow::ended);
    closeAndAnswer(QMessageBox::RejectRole); // Keep Writing
    QVERIFY(m_window->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QVERIFY(QFile::remove(path));
    closeAndAnswer(QMessageBox::DestructiveRole);
    QVERIFY(!m_window->isVisible());
    m_window.reset(); // ends what runs
    QVERIFY(!QFile::exists(path));
}

void TestMainWindow::tabPassesAFloatingPanel()
{
    connectToServer();
    auto *dock = m_window->findChild<QDockWidget *>(u"filters"_s);
    QVERIFY(dock);
    dock->setFloating(true);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->queryField()->setFocus();
    QTest::keyClick(m_window->queryField(), Qt::Key_Tab);
    QVERIFY(m_window->focusWidget() != m_window->queryField());
    QCOMPARE(m_window->focusWidget()->window(), m_window.get());
}

void TestMainWindow::theLastChipGivesTheFocusToTheTable()
{
    connectToServer();
    m_workspace->filters()->showOnly(Field::Module, u"coherence"_s);
    QTRY_VERIFY(isCalm() && model()->rowCount() < 2'000);
    auto *chips = m_window->page()->findChild<ChipBar *>();
    auto *chip = chips->findChild<ChipButton *>();
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(chips->filters().empty());
    QCOMPARE(m_window->focusWidget(), m_window->page()->table());
}

void TestMainWindow::aRefetchedJobIsNotShownForAnother()
{
    connectToServer();
    JobTableView *table = m_window->page()->table();
    table->showRow(1);
    QSignalSpy fetched(m_workspace.get(), &Workspace::jobRefetched);
    m_window->actions()->action(u"job.refetch"_s)->trigger();
    table->showRow(3);
    QVERIFY(fetched.size() == 1 || fetched.wait());
    QVERIFY(m_window->page()->notice()->text().isEmpty()); // nothing says that the details show that job
    table->showRow(1);
    m_window->actions()->action(u"job.refetch"_s)->trigger();
    QVERIFY(fetched.wait());
    QVERIFY(!m_window->page()->notice()->text().isEmpty());
}

void TestMainWindow::theToolBarIsAlwaysShown()
{
    auto *bar = m_window->findChild<QToolBar *>();
    QVERIFY(!bar->toggleViewAction()->isVisible());
    bar->hide(); // as an older version may have left it
    m_window->close();
    m_window.reset();
    m_library.reset();
    m_workspace.reset();
    m_theme.reset();
    openWindow();
    QVERIFY(m_window->findChild<QToolBar *>()->isVisible());
}

void TestMainWindow::theFirstWindowFitsTheScreen()
{
    const QRect screen = m_window->screen()->availableGeometry();
    QVERIFY(screen.height() < 900); // the window would like to be higher
    QVERIFY(m_window->geometry().top() > screen.top()); // below its title
    QVERIFY(m_window->geometry().bottom() < screen.bottom());
    const QRect right = m_window->geometry();
    QCOMPARE(right.width(), std::max(m_window->minimumSizeHint().width(), screen.width() - 8));
    // The panels leave at least a third to the table.
    QVERIFY(m_window->page()->width() * 3 >= m_window->width());
}

void TestMainWindow::theGuideListsTheKeysOfAllActions()
{
    QFile guide(u":/guide/guide.md"_s);
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString keys = m_window->actions()->keyTable();
    QVERIFY(keys.contains(u"| F5 | "_s));
    QVERIFY2(
        QString::fromUtf8(guide.readAll()).contains(u"| key | does |\n| --- | --- |\n"_s + keys + u"\n"_s),
        qPrintable(keys));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
