// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "core/query/querytext.h"
#include "gui/details/detailpane.h"
#include "gui/sessions/sessioncolumns.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "models/scoretext.h"
#include "models/sessionlist.h"

using namespace assay;
using namespace Qt::StringLiterals;
using Kind = SessionColumn::Kind;

/// Tests the list of sessions in the whole window, with clicks and keys.
class TestSessionsPage : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aKeyShowsTheSessionsWorstFirst();
    void theToolBarGoesThereAndBack();
    void aClickOnATitleSorts();
    void theDetailsFollowTheSelectedSession();
    void nextAndPreviousGoThroughTheSessions();
    void theMenuSorts();
    void thePlaceIsThatOfTheSessionAfterANewOrder();
    void aChosenWidthStaysWhileThePageIsAway();
    void enterOpensTheSession();
    void theMenuOpensTheSessionToo();
    void theFilterDecidesWhichSessions();
    void theSameSessionStaysSelected();
    void aMeanSaysOfHowManyScores();
    void jobsWithoutASessionAreSaid();
    void rowsAreCopiedWithTitles();
    void manyRowsAreSelectedAndOneAlwaysIs();
    void theFirstColumnStaysInSight();
    void columnsAreChosenInTheHeadersMenu();
    void movedColumnsAreKeptInTheSettings();
    void theColumnsOfAModuleComeBackAsTheyWere();
    void theLastColumnStays();
    void theViewMenuHasTheColumnsOfThePage();
    void damagedColumnsAreRefused();
    void anotherLanguageKeepsThePage();
    void nothingIsComputedForAHiddenPage();

private:
    [[nodiscard]] JobsPage &page() { return *window().page(); }
    [[nodiscard]] SessionTableView &table() { return *page().sessions()->table(); }
    [[nodiscard]] const SessionTableModel &model() { return *page().sessions()->list()->model(); }
    [[nodiscard]] QString cell(int row, Kind kind) { return model().index(row, int(kind)).data().toString(); }
    [[nodiscard]] const JobStore &store() { return *m_workspace->browser()->table()->store(); }
    [[nodiscard]] bool isUpToDate()
    {
        return !m_workspace->browser()->isQuerying() && !page().sessions()->list()->isRunning() && model().table()
            && &model().table()->result() == m_workspace->browser()->result().get();
    }

    void openSessions()
    {
        openDemo();
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate());
    }

    /// The menu of a title, as a click with the right button opens it.
    [[nodiscard]] QMenu *headerMenu(Kind kind)
    {
        QHeaderView *header = table().horizontalHeader();
        const QPoint place(header->sectionViewportPosition(int(kind)) + 12, header->height() / 2);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, header->viewport()->mapToGlobal(place));
        QApplication::sendEvent(header->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    [[nodiscard]] static QAction *entry(const QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    void clickTitle(Kind kind)
    {
        QHeaderView *header = table().horizontalHeader();
        const int x = header->sectionViewportPosition(int(kind)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QTRY_VERIFY(isUpToDate());
    }

    /// The lowest share of each session, from the rows of the store.
    [[nodiscard]] std::map<std::string, double> lowestShares()
    {
        std::map<std::string, double> lowest;
        for (std::size_t i = 0; i < store().rowCount(); ++i) {
            const auto row = static_cast<SourceRow>(i);
            const auto share = shareOf(store().score(row), ScoringModules().scale(store().text(Field::Module, row)));
            if (!share || store().state(Field::AgentSessionId, row) != ValueState::Present)
                continue;
            const auto [found, isNew] = lowest.emplace(store().text(Field::AgentSessionId, row), *share);
            found->second = std::min(found->second, *share);
        }
        return lowest;
    }
};

void TestSessionsPage::aKeyShowsTheSessionsWorstFirst()
{
    openSessions();
    QVERIFY(page().sessions()->isVisible());
    QVERIFY(!page().table()->isVisible());
    QVERIFY(table().hasFocus());
    std::set<std::string> sessions;
    for (std::size_t i = 0; i < store().rowCount(); ++i) {
        if (store().state(Field::AgentSessionId, static_cast<SourceRow>(i)) == ValueState::Present)
            sessions.emplace(store().text(Field::AgentSessionId, static_cast<SourceRow>(i)));
    }
    QCOMPARE(model().rowCount(), static_cast<int>(sessions.size()));
    const std::map<std::string, double> lowest = lowestShares();
    std::vector<double> inOrder;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const auto found = lowest.find(model().sessionId(row).toStdString()); found != lowest.end())
            inOrder.push_back(found->second);
        else
            QCOMPARE(cell(row, Kind::Lowest), QString());
    }
    QCOMPARE(inOrder.size(), lowest.size());
    QVERIFY(std::is_sorted(inOrder.begin(), inOrder.end()));
    QCOMPARE(cell(0, Kind::Lowest), shareText(inOrder.front(), QLocale()));
    QVERIFY(model().session(model().rowCount() - 1).scored == 0 || inOrder.size() == sessions.size());
}

void TestSessionsPage::theToolBarGoesThereAndBack()
{
    openDemo();
    const auto button = [this](const QString &text) -> QWidget * {
        for (QToolButton *each : window().findChildren<QToolButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTest::mouseClick(button(u"Sessions"_s), Qt::LeftButton);
    QVERIFY(page().sessions()->isVisible());
    QTest::mouseClick(button(u"Jobs"_s), Qt::LeftButton);
    QVERIFY(page().table()->isVisible());
    QVERIFY(page().table()->hasFocus());
}

void TestSessionsPage::aClickOnATitleSorts()
{
    openSessions();
    clickTitle(Kind::Jobs);
    std::vector<unsigned> jobs;
    for (int row = 0; row < model().rowCount(); ++row)
        jobs.push_back(model().session(row).jobs);
    QVERIFY(std::is_sorted(jobs.rbegin(), jobs.rend()));
    QVERIFY(jobs.front() > jobs.back());
    clickTitle(Kind::Jobs);
    QCOMPARE(model().session(0).jobs, jobs.back());
    clickTitle(Kind::Session);
    QVERIFY(model().sessionId(0) < model().sessionId(1));
}

void TestSessionsPage::theDetailsFollowTheSelectedSession()
{
    openSessions();
    QTest::mouseClick(
        table().viewport(), Qt::LeftButton, {}, table().visualRect(model().index(2, int(Kind::Agent))).center());
    QCOMPARE(table().selectedRow(), std::optional(2));
    const JobTableModel *jobs = m_workspace->browser()->table();
    QCOMPARE(page().table()->selectedRow(), jobs->shownRow(model().session(2).worst));
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().selectedRow(), std::optional(3));
    QCOMPARE(page().table()->selectedRow(), jobs->shownRow(model().session(3).worst));
}

void TestSessionsPage::nextAndPreviousGoThroughTheSessions()
{
    openSessions();
    QTest::keyClick(&window(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table().selectedRow(), std::optional(1));
    auto *pane = window().findChild<DetailPane *>();
    auto *place = pane->findChild<QLabel *>(u"place"_s);
    QCOMPARE(place->text(), u"2 of %1"_s.arg(QLocale().toString(model().rowCount())));
    QTest::mouseClick(pane->findChild<QToolButton *>(u"previous"_s), Qt::LeftButton);
    QCOMPARE(table().selectedRow(), std::optional(0));
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(place->text().endsWith(QLocale().toString(Jobs)));
}

void TestSessionsPage::theMenuSorts()
{
    openSessions();
    while (table().currentIndex().column() < int(Kind::Turns))
        QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(table().currentIndex().column(), int(Kind::Turns));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table().viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Up); // the last: descending
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(page().sessions()->list()->sort(), (SessionSort{{Kind::Turns, 0}, true}));
    QTRY_VERIFY(isUpToDate());
    QVERIFY(model().session(0).turns > model().session(model().rowCount() - 1).turns);
    QCOMPARE(
        model().headerData(int(Kind::Turns), Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(),
        u"sorted descending"_s);
}

void TestSessionsPage::thePlaceIsThatOfTheSessionAfterANewOrder()
{
    openSessions();
    auto *place = window().findChild<DetailPane *>()->findChild<QLabel *>(u"place"_s);
    const QString id = model().sessionId(0);
    clickTitle(Kind::Session);
    const int row = *table().selectedRow();
    QCOMPARE(model().sessionId(row), id);
    QVERIFY(row > 0);
    QCOMPARE(place->text(), u"%1 of %2"_s.arg(QLocale().toString(row + 1), QLocale().toString(model().rowCount())));
}

void TestSessionsPage::aChosenWidthStaysWhileThePageIsAway()
{
    openSessions();
    const int mean = SessionTableModel::columnOf({Kind::ModuleMean, 0});
    table().setColumnWidth(mean, 321);
    table().setColumnWidth(int(Kind::Agent), 123);
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(table().columnWidth(mean), 321);
    QCOMPARE(table().columnWidth(int(Kind::Agent)), 123);
}

void TestSessionsPage::enterOpensTheSession()
{
    openSessions();
    QTest::keyClick(&table(), Qt::Key_Down);
    const QString id = model().sessionId(1);
    const auto jobs = static_cast<int>(model().session(1).jobs);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(page().table()->isVisible());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), jobs);
    QCOMPARE(formatQuery(m_workspace->filters()->refinement()), u"agent_session_id:"_s + id);
}

void TestSessionsPage::theMenuOpensTheSessionToo()
{
    openSessions();
    const QString id = model().sessionId(0);
    const QPoint place = table().visualRect(model().index(0, int(Kind::Version))).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table().viewport()->mapToGlobal(place));
    QApplication::sendEvent(table().viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(page().table()->isVisible());
    QCOMPARE(formatQuery(m_workspace->filters()->refinement()), u"agent_session_id:"_s + id);
}

void TestSessionsPage::theFilterDecidesWhichSessions()
{
    openSessions();
    const int all = model().rowCount();
    m_workspace->filters()->setRefinement(parseQuery(u"module:faithfulness score:<3"_s, {}).value());
    QTRY_VERIFY(isUpToDate());
    QVERIFY(model().rowCount() > 0 && model().rowCount() < all);
    QCOMPARE(model().columnCount(), SessionTableModel::columnOf({Kind::ModuleLowest, 1})); // only this module
    for (int row = 0; row < model().rowCount(); ++row) {
        QVERIFY(model().session(row).lowest < 0.3);
        QCOMPARE(cell(row, Kind::WorstModule), u"faithfulness"_s);
    }
    m_workspace->filters()->setRefinement(parseQuery(u"in-session:(module:faithfulness score:<3)"_s, {}).value());
    const int sessions = model().rowCount();
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(model().rowCount(), sessions); // the same, with all their jobs
    QVERIFY(model().columnCount() > SessionTableModel::columnOf({Kind::ModuleLowest, 1}));
}

void TestSessionsPage::theSameSessionStaysSelected()
{
    openSessions();
    QTest::keyClick(&table(), Qt::Key_End);
    const QString id = model().sessionId(*table().selectedRow());
    clickTitle(Kind::Session);
    QCOMPARE(model().sessionId(*table().selectedRow()), id);
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(model().sessionId(*table().selectedRow()), id);
}

void TestSessionsPage::aMeanSaysOfHowManyScores()
{
    openSessions();
    for (int row = 0; row < model().rowCount(); ++row) {
        const SessionTable::Session &session = model().session(row);
        std::vector<double> shares;
        for (std::size_t i = 0; i < store().rowCount(); ++i) {
            const auto each = static_cast<SourceRow>(i);
            if (store().code(Field::AgentSessionId, each) != session.id
                || store().text(Field::Module, each) != "coherence")
                continue;
            if (const auto share = shareOf(store().score(each), Scale::Judge))
                shares.push_back(*share);
        }
        const QModelIndex mean = model().index(row, SessionTableModel::columnOf({Kind::ModuleMean, 0}));
        if (shares.size() < 2)
            continue;
        double sum = 0;
        for (const double share : shares)
            sum += share;
        QCOMPARE(mean.data().toString(), shareText(sum / double(shares.size()), QLocale()));
        QVERIFY(mean.data(Qt::ToolTipRole).toString().contains(QLocale().toString(qlonglong(shares.size()))));
        return;
    }
    QFAIL("no session has two scores of coherence");
}

void TestSessionsPage::jobsWithoutASessionAreSaid()
{
    openSessions();
    auto *words = page().findChild<QLabel *>(u"sessionsWords"_s);
    QVERIFY(words->text().contains(QLocale().toString(qlonglong(model().table()->jobsWithoutSession()))));
    m_workspace->filters()->setRefinement(parseQuery(u"-has:session"_s, {}).value());
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(words->text(), u"No job shown has a session."_s);
}

void TestSessionsPage::rowsAreCopiedWithTitles()
{
    openSessions();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // titles, two rows, the end of the last line
    QVERIFY(lines.last().isEmpty());
    const QStringList titles = lines.at(0).split(u'\t');
    QCOMPARE(titles.size(), static_cast<qsizetype>(table().columns()->shown().size()));
    QVERIFY(!titles.contains(u"Started"_s)); // no times are known
    for (const int line : {1, 2}) {
        const QStringList cells = lines.at(line).split(u'\t');
        QCOMPARE(cells.size(), titles.size());
        QCOMPARE(cells.at(titles.indexOf(u"Session"_s)), model().sessionId(line));
        QCOMPARE(cells.at(titles.indexOf(u"Jobs"_s)), QString::number(model().session(line).jobs));
        QCOMPARE(cells.at(titles.indexOf(u"Lowest"_s)), QString::number(model().session(line).lowest, 'g', 6));
    }
}

void TestSessionsPage::manyRowsAreSelectedAndOneAlwaysIs()
{
    openSessions();
    const auto click = [this](int row, Qt::KeyboardModifiers modifiers) {
        const QPoint place = table().visualRect(model().index(row, int(Kind::Agent))).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, place);
    };
    click(1, {});
    click(3, Qt::ControlModifier);
    QCOMPARE(table().selectedRowCount(), 2);
    click(3, Qt::ControlModifier);
    click(1, Qt::ControlModifier); // the last one
    QCOMPARE(table().selectedRow(), std::optional(1));
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selectedRowCount(), model().rowCount());
    QTest::keyClick(&table(), Qt::Key_Down); // from the row that was clicked last
    QCOMPARE(table().selectedRow(), std::optional(2));
}

void TestSessionsPage::theFirstColumnStaysInSight()
{
    openSessions();
    QScrollBar *bar = table().horizontalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY(table().frozenWidth() > 0);
    const QModelIndex lowest = model().index(0, int(Kind::Lowest));
    QCOMPARE(table().visualRect(lowest).x(), 0);
    QCOMPARE(table().indexAt({5, table().visualRect(lowest).center().y()}), lowest);
    // A click on its title sorts by it, though another title is under it.
    const SessionSort before = page().sessions()->list()->sort();
    QTest::mouseClick(table().horizontalHeader()->viewport(), Qt::LeftButton, {}, {12, 8});
    QTRY_COMPARE(page().sessions()->list()->sort(), (SessionSort{{Kind::Lowest, 0}, !before.descending}));
}

void TestSessionsPage::columnsAreChosenInTheHeadersMenu()
{
    openSessions();
    QMenu *menu = headerMenu(Kind::Version);
    QVERIFY(menu);
    QAction *jobs = entry(*menu, u"Jobs"_s);
    QVERIFY(jobs && jobs->isChecked());
    QVERIFY(!entry(*menu, u"Started"_s)); // no times are known
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(jobs).center());
    QVERIFY(table().isColumnHidden(int(Kind::Jobs)));
    QVERIFY(menu->isVisible()); // for the next one
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(jobs).center());
    QVERIFY(!table().isColumnHidden(int(Kind::Jobs)));
    table().setColumnWidth(int(Kind::Version), 400);
    auto *fit = menu->findChild<QAction *>(u"fitWidth"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(fit).center());
    QVERIFY(table().columnWidth(int(Kind::Version)) < 200);
    if (!menu->isVisible())
        menu = headerMenu(Kind::Version);
    auto *hide = menu->findChild<QAction *>(u"hideColumn"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(hide).center());
    QVERIFY(table().isColumnHidden(int(Kind::Version)));
    if (menu->isVisible())
        menu->close();
    menu = headerMenu(Kind::Agent);
    auto *reset = menu->findChild<QAction *>(u"resetColumns"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(reset).center());
    QVERIFY(!table().isColumnHidden(int(Kind::Version)));
}

void TestSessionsPage::movedColumnsAreKeptInTheSettings()
{
    openSessions();
    QHeaderView *header = table().horizontalHeader();
    const int y = header->height() / 2;
    const QPoint from(header->sectionViewportPosition(int(Kind::Session)) + 30, y);
    const QPoint to(header->sectionViewportPosition(int(Kind::WorstModule)) + 10, y);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header->viewport(), (from + to) / 2);
    QTest::mouseMove(header->viewport(), to);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(header->visualIndex(int(Kind::Session)), 1);
    table().setColumnWidth(int(Kind::Agent), 222);
    table().columns()->setShown(int(Kind::NotRun), false);
    window().close();
    restart();
    openSessions();
    QCOMPARE(table().horizontalHeader()->visualIndex(int(Kind::Session)), 1);
    QCOMPARE(table().columnWidth(int(Kind::Agent)), 222);
    QVERIFY(table().isColumnHidden(int(Kind::NotRun)));
    QVERIFY(!table().isColumnHidden(int(Kind::Failed)));
}

void TestSessionsPage::theColumnsOfAModuleComeBackAsTheyWere()
{
    openSessions();
    const int last = model().columnCount() - 1;
    const QString title = model().headerData(last, Qt::Horizontal).toString();
    table().columns()->setShown(last, false);
    m_workspace->filters()->setRefinement(parseQuery(u"module:coherence"_s, {}).value());
    QTRY_VERIFY(isUpToDate());
    QVERIFY(model().columnCount() < last);
    m_workspace->filters()->setRefinement({});
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(model().headerData(last, Qt::Horizontal).toString(), title);
    QVERIFY(table().isColumnHidden(last));
    QVERIFY(!table().isColumnHidden(last - 1));
}

void TestSessionsPage::theLastColumnStays()
{
    openSessions();
    for (int column = 0; column < model().columnCount(); ++column)
        table().columns()->setShown(column, false);
    QCOMPARE(table().columns()->shown(), std::vector<int>{model().columnCount() - 1});
    m_workspace->filters()->setRefinement(parseQuery(u"module:coherence"_s, {}).value());
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(table().columns()->shown(), std::vector<int>{int(Kind::Lowest)}); // that module has none
}

void TestSessionsPage::theViewMenuHasTheColumnsOfThePage()
{
    openSessions();
    QMenu *columns = nullptr;
    for (QMenu *menu : window().findChildren<QMenu *>()) {
        if (menu->title() == u"C&olumns"_s)
            columns = menu;
    }
    QVERIFY(columns);
    columns->popup({0, 0});
    QAction *turns = entry(*columns, u"Turns"_s);
    QVERIFY(turns);
    QTest::mouseClick(columns, Qt::LeftButton, {}, columns->actionGeometry(turns).center());
    QVERIFY(table().isColumnHidden(int(Kind::Turns)));
    columns->close();
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    columns->popup({0, 0});
    QVERIFY(!entry(*columns, u"Turns"_s));
    QVERIFY(entry(*columns, u"Explanation"_s));
    columns->close();
}

void TestSessionsPage::damagedColumnsAreRefused()
{
    openSessions();
    table().columns()->setShown(int(Kind::Jobs), false);
    const QByteArray state = table().columns()->saveState();
    for (const QByteArray &damaged : {QByteArray(), QByteArray("nonsense"), state.left(state.size() - 3)}) {
        QVERIFY(!table().columns()->restoreState(damaged));
        QCOMPARE(table().columns()->saveState(), state);
    }
}

void TestSessionsPage::anotherLanguageKeepsThePage()
{
    openSessions();
    QTest::keyClick(&table(), Qt::Key_Down);
    const QString id = model().sessionId(1);
    m_language->choose(u"de"_s);
    QTRY_VERIFY(page().sessions()->isVisible());
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(page().page(), JobsPage::Page::Sessions);
    QVERIFY(table().selectedRow().has_value());
}

void TestSessionsPage::nothingIsComputedForAHiddenPage()
{
    openDemo();
    QVERIFY(!model().table());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(isUpToDate());
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    m_workspace->filters()->setRefinement(parseQuery(u"module:coherence"_s, {}).value());
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QVERIFY(!model().table()); // it would keep the result before in memory
    QCOMPARE(model().rowCount(), 0);
}

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
