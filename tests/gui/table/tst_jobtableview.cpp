// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "core/store/jobjson.h"
#include "gui/actions/valueactions.h"
#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/theme.h"
#include "gui/table/columnmenu.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobheaderview.h"
#include "gui/table/jobtableview.h"
#include "helpers/samplejobs.h"
#include "models/jobtablemodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestJobTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void columnsFollowTheFieldTable();
    void lastShownColumnCannotBeHidden();
    void stateIsRestored();
    void foreignStateIsRejected_data();
    void foreignStateIsRejected();
    void explanationTakesTheRemainingWidth();
    void defaultColumnsFitWithoutScrolling_data();
    void defaultColumnsFitWithoutScrolling();
    void aWideWindowShowsMoreColumns();
    void theCurrentCellIsNeverInAHiddenColumn();
    void columnsOfTheUserAreKept();
    void columnsFollowTheFont();
    void menuShowsAndHides();
    void theColumnMenuStaysOpenWhileColumnsAreChecked();
    void headerMenuSortsHidesAndFits();
    void theFirstColumnStaysInSight();
    void theFrozenTitleIsResizedAndMoved_data();
    void theFrozenTitleIsResizedAndMoved();
    void sortSteps_data();
    void sortSteps();
    void clickRequestsASort();
    void selectAllIsOneRange();
    void selectionCountsByRange();
    void copiesShownColumnsOfSelectedRows();
    void copiesRowsInEachForm();
    void cellMenuOffersEverythingForItsValue();
    void copyKeyCopiesTheValueOfTheCell();
    void doubleClickOpensTheRow();
    void hitsAreMarkedInIdsAndNames();
    void menuKeyBringsTheRowIntoSight();
    void refusesToCopyTooMuch();
    void nextAndPreviousStopAtTheEnds();
    void nextScrollsOnlyVertically();
    void homeAndEndGoToFirstAndLastJob();
    void shiftHomeAndEndSelectUpToThere();
    void returnOpensTheRow();
    void scoreBarGrowsWithTheShare();
    void scoreIsNeverTruncated();
    void rowsContinueAfterTheLastColumn();
    void everythingPaintsInBothDirectionsAndThemes();

private:
    ValueActions m_values;
    std::unique_ptr<JobTableView> m_view;
    std::unique_ptr<JobTableModel> m_model;
    std::shared_ptr<JobStore> m_store;
};

void TestJobTableView::initTestCase()
{
    qRegisterMetaType<std::vector<SortKey>>();
    qRegisterMetaType<FacetValue>();
    m_store = test::sampleStore(30'000);
    QCOMPARE(m_store->rowCount(), 30'000U);
}

void TestJobTableView::init()
{
    m_model = std::make_unique<JobTableModel>();
    m_model->setResult(test::sampleResult(m_store));
    m_view = std::make_unique<JobTableView>(m_values);
    m_view->setModel(m_model.get());
    m_view->resize(1400, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestJobTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestJobTableView::columnsFollowTheFieldTable()
{
    std::vector<const FieldInfo *> wanted;
    for (const FieldInfo &info : jobFields()) {
        if (info.shown == DefaultColumn::Shown)
            wanted.push_back(&info);
    }
    std::sort(wanted.begin(), wanted.end(), [](auto *one, auto *other) { return one->column < other->column; });
    const std::vector<JobColumn> shown = m_view->columns()->shownColumns();
    QCOMPARE(shown.size(), wanted.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        QCOMPARE(shown[i], wanted[i]->field);
}

void TestJobTableView::lastShownColumnCannotBeHidden()
{
    for (const FieldInfo &info : jobFields())
        m_view->columns()->setColumnShown(info.field, false);
    QCOMPARE(m_view->columns()->shownColumns().size(), 1U);
    m_view->columns()->reset();
    QVERIFY(m_view->columns()->shownColumns().size() > 1);
}

void TestJobTableView::stateIsRestored()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(JobTableModel::column(Field::Status)), 4);
    header->resizeSection(JobTableModel::column(Field::Module), 222);
    m_view->columns()->setColumnShown(Field::CustomerId, true);
    m_view->columns()->setColumnShown(Field::AgentTurn, false);
    const std::vector<JobColumn> fields = m_view->columns()->shownColumns();
    const QByteArray state = m_view->columns()->saveState();

    JobTableView other(m_values);
    other.setModel(m_model.get());
    QVERIFY(other.columns()->shownColumns() != fields);
    QVERIFY(other.columns()->restoreState(state));
    QCOMPARE(other.columns()->shownColumns(), fields);
    QCOMPARE(other.horizontalHeader()->sectionSize(JobTableModel::column(Field::Module)), 222);
}

void TestJobTableView::foreignStateIsRejected_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("rubbish that is no state");
    QTest::newRow("another version") << QByteArray::fromHex("000000ff0000001301000000040102");
}

void TestJobTableView::foreignStateIsRejected()
{
    QFETCH(QByteArray, state);
    const std::vector<JobColumn> before = m_view->columns()->shownColumns();
    QVERIFY(!m_view->columns()->restoreState(state));
    QCOMPARE(m_view->columns()->shownColumns(), before);
}

void TestJobTableView::explanationTakesTheRemainingWidth()
{
    m_view->resize(2400, 600);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    m_view->columns()->setColumnShown(Field::AgentName, false);
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
}

void TestJobTableView::defaultColumnsFitWithoutScrolling_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {560, 700, 790, 1000, 1400, 1900})
        QTest::addRow("%d", width) << width;
}

void TestJobTableView::defaultColumnsFitWithoutScrolling()
{
    QFETCH(int, width);
    m_view->resize(width, 600);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    const int explanation = m_view->columnWidth(JobTableModel::column(Field::Explanation));
    QVERIFY2(explanation >= Metrics(m_view->font()).digitWidth * 15, qPrintable(QString::number(explanation)));
    QCOMPARE(m_view->columns()->shownColumns().front(), Field::Score);
    QCOMPARE(m_view->columns()->shownColumns().back(), Field::Explanation);
}

void TestJobTableView::theCurrentCellIsNeverInAHiddenColumn()
{
    const auto current = [this] { return JobTableModel::columnAt(m_view->currentIndex().column()); };
    m_view->columns()->setColumnShown(Field::Score, false);
    m_view->setCurrentIndex({});
    m_view->selectionModel()->clear();
    m_view->ensureSelection();
    QCOMPARE(current(), m_view->columns()->shownColumns().front());
    m_view->setCurrentIndex(m_model->index(4, JobTableModel::column(Field::Status)));
    m_view->columns()->setColumnShown(Field::Status, false);
    QCOMPARE(current(), Field::AgentName); // the next one
    QCOMPARE(m_view->currentIndex().row(), 4);
    QCOMPARE(m_view->selectedRow(), 4);
    m_view->columns()->reset();
    // Columns that only wide windows show.
    m_view->resize(Metrics(m_view->font()).digitWidth * 230, 600);
    m_view->setCurrentIndex(m_model->index(4, JobTableModel::column(Field::AgentSessionId)));
    m_view->resize(1000, 600);
    QTRY_VERIFY(m_view->isColumnHidden(JobTableModel::column(Field::AgentSessionId)));
    QVERIFY(!m_view->isColumnHidden(m_view->currentIndex().column()));
    QCOMPARE(m_view->selectedRow(), 4);
}

void TestJobTableView::aWideWindowShowsMoreColumns()
{
    const std::vector<JobColumn> usual{Field::Score,     Field::Module,       Field::Status,
                                       Field::AgentName, Field::AgentVersion, Field::Explanation};
    QCOMPARE(m_view->columns()->shownColumns(), usual);
    m_view->resize(Metrics(m_view->font()).digitWidth * 230, 600);
    const std::vector<JobColumn> wide{Field::Score,     Field::Module,       Field::Status,
                                      Field::AgentName, Field::AgentVersion, Field::AgentSessionId,
                                      Field::AgentTurn, Field::ToolId,       Field::AgentWorkflowName,
                                      Field::JobId,     Field::Explanation};
    QTRY_COMPARE(m_view->columns()->shownColumns(), wide);
    m_view->resize(1400, 600);
    QTRY_COMPARE(m_view->columns()->shownColumns(), usual);
    // Once the user has chosen, the width of the window decides nothing.
    m_view->columns()->setColumnShown(Field::AgentVersion, false);
    const std::vector<JobColumn> chosen = m_view->columns()->shownColumns();
    m_view->resize(2400, 600);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    QCOMPARE(m_view->columns()->shownColumns(), chosen);
}

void TestJobTableView::columnsOfTheUserAreKept()
{
    // Drag the edge of the module column.
    QHeaderView *header = m_view->horizontalHeader();
    const int module = JobTableModel::column(Field::Module);
    const int edge = header->sectionViewportPosition(module) + header->sectionSize(module);
    const int before = header->sectionSize(module);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {edge - 1, 8});
    QTest::mouseMove(header->viewport(), {edge + 20, 8});
    QTest::mouseMove(header->viewport(), {edge + 39, 8});
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {edge + 39, 8});
    QTRY_COMPARE(header->sectionSize(module), before + 40);
    m_view->resize(900, 600);
    QTRY_COMPARE(header->length(), m_view->viewport()->width());
    QCOMPARE(header->sectionSize(module), before + 40);
    m_view->columns()->fitWidth(Field::Module);
    QVERIFY(header->sectionSize(module) != before + 40);
}

void TestJobTableView::columnsFollowTheFont()
{
    const int before = m_view->columnWidth(JobTableModel::column(Field::Status));
    QFont larger = m_view->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    m_view->setFont(larger);
    QTRY_VERIFY(m_view->columnWidth(JobTableModel::column(Field::Status)) > before * 5 / 4);
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
}

void TestJobTableView::theColumnMenuStaysOpenWhileColumnsAreChecked()
{
    // Menus of Qt 6.8 ask how far the mouse has moved since they opened.
    QTest::mouseMove(m_view->window()->windowHandle(), {400, 10});
    QCoreApplication::processEvents();
    const std::unique_ptr<QMenu> menu(m_view->columns()->createMenu(nullptr));
    menu->popup({0, 0});
    QTRY_VERIFY(menu->isVisible());
    const auto place = [&menu](Field field) {
        for (QAction *action : menu->actions()) {
            if (action->text() == fieldTitle(field))
                return menu->actionGeometry(action).center();
        }
        return QPoint();
    };
    const auto isShown = [this](Field field) {
        const std::vector<JobColumn> shown = m_view->columns()->shownColumns();
        return std::find(shown.begin(), shown.end(), field) != shown.end();
    };
    for (const Field field : {Field::CustomerId, Field::BatchExecutionId}) {
        QTest::mouseMove(menu.get(), place(field));
        QTest::mouseClick(menu.get(), Qt::LeftButton, {}, place(field));
        QVERIFY(isShown(field));
        QVERIFY(menu->isVisible());
    }
    QTest::keyClick(menu.get(), Qt::Key_Space);
    QVERIFY(!isShown(Field::BatchExecutionId));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu.get(), Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestJobTableView::headerMenuSortsHidesAndFits()
{
    QSignalSpy asked(m_view.get(), &JobTableView::sortRequested);
    QHeaderView *header = m_view->horizontalHeader();
    const int module = JobTableModel::column(Field::Module);
    const auto open = [&] {
        const QPoint place(header->sectionViewportPosition(module) + 10, 8);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, header->viewport()->mapToGlobal(place));
        QApplication::sendEvent(header->viewport(), &event);
        return m_view->findChild<ColumnMenu *>();
    };
    const auto trigger = [&](const QString &name) {
        ColumnMenu *menu = open();
        QVERIFY(menu);
        menu->findChild<QAction *>(name)->trigger();
        delete menu;
    };
    trigger(u"sortDescending"_s);
    QCOMPARE(asked.size(), 1);
    const std::vector<SortKey> wanted{{Field::Module, Qt::DescendingOrder}};
    QCOMPARE(asked.last().first().value<std::vector<SortKey>>(), wanted);
    header->resizeSection(module, 300);
    trigger(u"fitWidth"_s);
    QVERIFY(header->sectionSize(module) < 250);
    trigger(u"hideColumn"_s);
    QVERIFY(header->isSectionHidden(module));
}

void TestJobTableView::theFirstColumnStaysInSight()
{
    for (const FieldInfo &info : jobFields())
        m_view->columns()->setColumnShown(info.field, true);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 100);
    const auto check = [this](Field field) {
        const QModelIndex index = m_model->index(2, JobTableModel::column(field));
        m_view->horizontalScrollBar()->setValue(0);
        const QRect place = m_view->visualRect(index);
        const QImage cell = m_view->viewport()->grab(place).toImage();
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
        QCOMPARE(m_view->visualRect(index), place);
        QCOMPARE(m_view->indexAt(place.center()), index);
        // The hairline at its edge is new.
        const QRect inner = cell.rect().adjusted(2, 2, -2, -2);
        QCOMPARE(m_view->viewport()->grab(place).toImage().copy(inner), cell.copy(inner));
    };
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_view->setLayoutDirection(direction);
        QCoreApplication::processEvents();
        check(Field::Score);
    }
    m_view->setLayoutDirection(Qt::LeftToRight);
    // Another column that the user moves there.
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(JobTableModel::column(Field::Module)), 0);
    check(Field::Module);
}

void TestJobTableView::theFrozenTitleIsResizedAndMoved_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestJobTableView::theFrozenTitleIsResizedAndMoved()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_view->setLayoutDirection(direction);
    for (const FieldInfo &info : jobFields())
        m_view->columns()->setColumnShown(info.field, true);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 300);
    m_view->horizontalScrollBar()->setValue(300);
    QHeaderView *header = m_view->horizontalHeader();
    QWidget *titles = header->viewport();
    const auto at = [&](int fromBegin) {
        return QPoint(direction == Qt::RightToLeft ? titles->width() - 1 - fromBegin : fromBegin, 8);
    };
    const int score = JobTableModel::column(Field::Score);
    const int width = header->sectionSize(score);
    QCOMPARE(m_view->frozenWidth(), width);
    QTest::mousePress(titles, Qt::LeftButton, {}, at(width - 1));
    QTest::mouseMove(titles, at(width + 20));
    QTest::mouseMove(titles, at(width + 39));
    QTest::mouseRelease(titles, Qt::LeftButton, {}, at(width + 39));
    QCOMPARE(header->sectionSize(score), width + 40);
    // A drop is where the pointer is.
    const int target = header->logicalIndexAt(at(titles->width() / 2).x());
    const int place = header->visualIndex(target);
    QTest::mousePress(titles, Qt::LeftButton, {}, at(30));
    QTest::mouseMove(titles, at(60));
    QTest::mouseMove(titles, at(titles->width() / 2 - 10));
    QTest::mouseMove(titles, at(titles->width() / 2));
    QTest::mouseRelease(titles, Qt::LeftButton, {}, at(titles->width() / 2));
    QVERIFY2(
        std::abs(header->visualIndex(score) - place) <= 1,
        qPrintable(u"at %1 instead of %2"_s.arg(header->visualIndex(score)).arg(place)));
    QVERIFY(m_view->columns()->shownColumns().front() != Field::Score);
}

void TestJobTableView::copiesRowsInEachForm()
{
    for (const FieldInfo &info : jobFields())
        m_view->columns()->setColumnShown(info.field, info.field == Field::JobId || info.field == Field::Explanation);
    m_view->showRow(0);
    m_view->selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QStringList ids;
    QJsonArray jobs;
    for (const SourceRow row : {SourceRow{0}, SourceRow{1}}) {
        const std::string_view id = m_store->text(Field::JobId, row);
        ids << QString::fromUtf8(id.data(), qsizetype(id.size()));
        std::string json;
        appendJobJson(*m_store, row, json);
        jobs.append(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
    }
    m_view->copyIds();
    QCOMPARE(QGuiApplication::clipboard()->text(), ids.join(u'\n') + u'\n');
    m_view->copySelection(RowFormat::Json);
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array(), jobs);
    m_view->showRow(1);
    m_view->copySelection(RowFormat::Json);
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object(), jobs[1].toObject());
    m_view->copySelection(RowFormat::Markdown);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // header, rule, one row, and the end of the last line
    QCOMPARE(lines[0], u"| %1 | %2 |"_s.arg(fieldTitle(Field::JobId), fieldTitle(Field::Explanation)));
    QCOMPARE(lines[1], u"| --- | --- |"_s);
    QVERIFY2(lines[2].startsWith("| "_L1 + ids[1]), qPrintable(lines[2]));
}

void TestJobTableView::cellMenuOffersEverythingForItsValue()
{
    const int column = JobTableModel::column(Field::AgentName);
    const QPoint place = m_view->visualRect(m_model->index(2, column)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    QSignalSpy only(&m_values, &ValueActions::refinementRequested);
    QSignalSpy excluded(&m_values, &ValueActions::exclusionRequested);
    QSignalSpy asked(&m_values, &ValueActions::serviceFilterRequested);
    for (const QString &name : {u"showOnly"_s, u"exclude"_s, u"askService"_s, u"copyValue"_s}) {
        auto *action = menu->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
    }
    const QString agent = m_model->index(2, column).data().toString();
    QCOMPARE(only.size(), 1);
    QCOMPARE(excluded.size(), 1);
    QCOMPARE(excluded.first()[0].value<Field>(), Field::AgentName);
    QCOMPARE(excluded.first()[1].value<FacetValue>(), FacetValue(agent));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), agent);
    menu->close();
}

void TestJobTableView::copyKeyCopiesTheValueOfTheCell()
{
    m_view->setFocus();
    const int column = JobTableModel::column(Field::Module);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(4, column)).center());
    const std::optional<HeldValue> held = ValueHolder::ofFocus(QApplication::focusWidget());
    QVERIFY(held);
    QCOMPARE(held->field, Field::Module);
    QCOMPARE(held->value, FacetValue(m_model->index(4, column).data().toString()));
}

void TestJobTableView::doubleClickOpensTheRow()
{
    QSignalSpy opened(m_view.get(), &JobTableView::openRequested);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(3, 0)).center());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(60, m_view->rowViewportPosition(3) + 5));
    QVERIFY(opened.size() >= 1);
    QCOMPARE(opened.last().first().toInt(), 3);
}

void TestJobTableView::hitsAreMarkedInIdsAndNames()
{
    for (const Field field : {Field::JobId, Field::AgentName, Field::AgentTurn, Field::AgentSessionId}) {
        m_view->columns()->setColumnShown(field, true);
        const QModelIndex index = m_model->index(0, JobTableModel::column(field));
        m_view->clearSelection();
        m_view->scrollTo(index);
        const auto isMarked = [&] {
            const QImage cell = m_view->viewport()->grab(m_view->visualRect(index)).toImage();
            const QRgb mark = Colours::of(m_view->palette()).hitBackground.rgb();
            for (int x = 0; x < cell.width(); ++x) {
                for (int y = 0; y < cell.height(); ++y) {
                    if (cell.pixel(x, y) == mark)
                        return true;
                }
            }
            return false;
        };
        const QString text = index.data().toString();
        QVERIFY2(!text.isEmpty(), qPrintable(fieldTitle(field)));
        QVERIFY(!isMarked());
        m_view->setNeedles({text.right(4)}); // the end of an id, which is cut in its middle
        QVERIFY2(isMarked(), qPrintable(fieldTitle(field)));
        m_view->setNeedles({});
    }
}

void TestJobTableView::menuKeyBringsTheRowIntoSight()
{
    m_view->showRow(5);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(!m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_view.get(), &event);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    const QRect row(
        m_view->viewport()->mapToGlobal(QPoint(0, m_view->rowViewportPosition(5))),
        QSize(m_view->width(), m_view->rowHeight()));
    QVERIFY2(row.contains(menu->pos()), qPrintable(u"%1 is not in the row at %2"_s.arg(menu->y()).arg(row.y())));
    menu->close();
}

void TestJobTableView::menuShowsAndHides()
{
    const std::unique_ptr<QMenu> menu(m_view->columns()->createMenu(nullptr));
    Q_EMIT menu->aboutToShow();
    QAction *customer = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == fieldTitle(Field::CustomerId))
            customer = action;
    }
    QVERIFY(customer);
    QVERIFY(!customer->isChecked());
    customer->trigger();
    const std::vector<JobColumn> shown = m_view->columns()->shownColumns();
    QVERIFY(std::find(shown.begin(), shown.end(), Field::CustomerId) != shown.end());
}

void TestJobTableView::sortSteps_data()
{
    using Sort = std::vector<SortKey>;
    constexpr auto Up = Qt::AscendingOrder;
    constexpr auto Down = Qt::DescendingOrder;
    const SortKey score{Field::Score, Up};
    QTest::addColumn<Sort>("before");
    QTest::addColumn<bool>("add");
    QTest::addColumn<Sort>("after"); // after one step on Module
    QTest::newRow("nothing") << Sort{} << false << Sort{{Field::Module, Up}};
    QTest::newRow("up") << Sort{{Field::Module, Up}} << false << Sort{{Field::Module, Down}};
    QTest::newRow("down") << Sort{{Field::Module, Down}} << false << Sort{};
    QTest::newRow("another column") << Sort{score} << false << Sort{{Field::Module, Up}};
    QTest::newRow("added") << Sort{score} << true << Sort{score, {Field::Module, Up}};
    QTest::newRow("added, up") << Sort{score, {Field::Module, Up}} << true << Sort{score, {Field::Module, Down}};
    QTest::newRow("added, down") << Sort{score, {Field::Module, Down}} << true << Sort{score};
    QTest::newRow("made the only one") << Sort{score, {Field::Module, Down}} << false << Sort{{Field::Module, Down}};
}

void TestJobTableView::sortSteps()
{
    QFETCH(std::vector<SortKey>, before);
    QFETCH(bool, add);
    QFETCH(std::vector<SortKey>, after);
    QCOMPARE(JobHeaderView::nextSort(before, Field::Module, add), after);
}

void TestJobTableView::clickRequestsASort()
{
    QSignalSpy asked(m_view.get(), &JobTableView::sortRequested);
    QHeaderView *header = m_view->horizontalHeader();
    const auto click = [header](Field field, Qt::KeyboardModifiers modifiers) {
        const int section = JobTableModel::column(field);
        const QPoint at(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, 8);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    };
    click(Field::Module, Qt::NoModifier);
    QCOMPARE(asked.size(), 1);
    click(Field::Status, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 2);
    const auto sort = asked.last().first().value<std::vector<SortKey>>();
    const std::vector<SortKey> wanted{{Field::Module, Qt::AscendingOrder}, {Field::Status, Qt::AscendingOrder}};
    QCOMPARE(sort, wanted);
}

void TestJobTableView::selectAllIsOneRange()
{
    QElapsedTimer timer;
    timer.start();
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    qInfo("select all of %d rows: %lld ms", m_model->rowCount(), timer.elapsed());
    QCOMPARE(m_view->selectedRowCount(), qsizetype(30'000));
    QCOMPARE(m_view->selectedRanges().size(), 1U);
}

void TestJobTableView::selectionCountsByRange()
{
    m_view->showRow(3);
    QCOMPARE(m_view->selectedRowCount(), qsizetype(1));
    for (const int row : {4, 9}) {
        m_view->selectionModel()->select(
            m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const std::vector<std::pair<int, int>> wanted{{3, 4}, {9, 9}};
    QCOMPARE(m_view->selectedRanges(), wanted);
    QCOMPARE(m_view->selectedRowCount(), qsizetype(3));
}

void TestJobTableView::copiesShownColumnsOfSelectedRows()
{
    for (const FieldInfo &info : jobFields())
        m_view->columns()->setColumnShown(info.field, info.field == Field::JobId || info.field == Field::Score);
    m_view->showRow(0);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    std::string score;
    m_store->appendText(Field::Score, SourceRow{0}, score);
    const std::string_view id = m_store->text(Field::JobId, SourceRow{0});
    const QString wanted = fieldTitle(Field::Score) + u'\t' + fieldTitle(Field::JobId) + u'\n'
        + QString::fromStdString(score) + u'\t' + QString::fromUtf8(id.data(), qsizetype(id.size())) + u'\n';
    QCOMPARE(QGuiApplication::clipboard()->text(), wanted);
}

void TestJobTableView::refusesToCopyTooMuch()
{
    QSignalSpy refused(m_view.get(), &JobTableView::copyRefused);
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_view->selectAll();
    m_view->copySelection();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestJobTableView::nextAndPreviousStopAtTheEnds()
{
    m_view->selectNext();
    QCOMPARE(m_view->currentIndex().row(), 0);
    m_view->selectNext();
    QCOMPARE(m_view->currentIndex().row(), 1);
    m_view->selectPrevious();
    m_view->selectPrevious();
    QCOMPARE(m_view->currentIndex().row(), 0);
    m_view->showRow(29'999);
    m_view->selectNext();
    QCOMPARE(m_view->currentIndex().row(), 29'999);
}

void TestJobTableView::nextScrollsOnlyVertically()
{
    m_view->columns()->setColumnShown(m_view->columns()->shownColumns().front(), false);
    m_view->showRow(20'000);
    const QModelIndex shown =
        m_view->model()->index(20'000, JobTableModel::column(m_view->columns()->shownColumns().front()));
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(shown)));
}

void TestJobTableView::homeAndEndGoToFirstAndLastJob()
{
    m_view->showRow(5);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 29'999);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->selectedRow(), std::optional(0));
}

void TestJobTableView::shiftHomeAndEndSelectUpToThere()
{
    for (const auto keys : {Qt::KeyboardModifiers(Qt::ShiftModifier), Qt::ShiftModifier | Qt::ControlModifier}) {
        m_view->showRow(20'000);
        m_view->horizontalScrollBar()->setValue(0);
        QTest::keyClick(m_view.get(), Qt::Key_End, keys);
        QCOMPARE(m_view->selectedRanges(), (std::vector<std::pair<int, int>>{{20'000, 29'999}}));
        QCOMPARE(m_view->currentIndex().row(), 29'999);
        QTest::keyClick(m_view.get(), Qt::Key_Home, keys);
        QCOMPARE(m_view->selectedRanges(), (std::vector<std::pair<int, int>>{{0, 20'000}}));
        QCOMPARE(m_view->currentIndex().row(), 0);
    }
}

void TestJobTableView::returnOpensTheRow()
{
    QSignalSpy opened(m_view.get(), &JobTableView::openRequested);
    m_view->showRow(7);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 7);
}

void TestJobTableView::scoreBarGrowsWithTheShare()
{
    // Compare the number of coloured pixels in the cells of two scores.
    const auto coloured = [this](bool low) {
        for (int row = 0; row < 2'000; ++row) {
            const QModelIndex index = m_model->index(row, JobTableModel::column(Field::Score));
            const QVariant share = index.data(JobTableModel::ShareRole);
            if (!share.isValid() || (low ? share.toDouble() > 0.4 : share.toDouble() < 0.9))
                continue;
            m_view->scrollTo(index);
            m_view->clearSelection();
            const QImage cell = m_view->viewport()->grab(m_view->visualRect(index)).toImage();
            int pixels = 0;
            for (int x = 0; x < cell.width(); ++x)
                pixels += cell.pixelColor(x, cell.height() / 2).hsvSaturationF() > 0.3F ? 1 : 0;
            return pixels;
        }
        return -1;
    };
    const int low = coloured(true);
    const int high = coloured(false);
    QVERIFY2(low >= 0 && high > low * 2, qPrintable(u"%1 and %2"_s.arg(low).arg(high)));
}

void TestJobTableView::scoreIsNeverTruncated()
{
    const int column = JobTableModel::column(Field::Score);
    const auto picture = [&](int row) {
        return m_view->viewport()->grab(m_view->visualRect(m_model->index(row, column))).toImage();
    };
    // Two scores of different digits, both with a share.
    std::vector<int> rows;
    for (int row = 0; row < 20 && rows.size() < 2; ++row) {
        const QString text = m_model->index(row, column).data().toString();
        if (m_model->index(row, column).data(JobTableModel::ShareRole).isValid()
            && (rows.empty() || m_model->index(rows.front(), column).data().toString() != text))
            rows.push_back(row);
    }
    QCOMPARE(rows.size(), 2U);
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    QVERIFY(picture(rows[0]) != picture(rows[1]));
    m_view->horizontalHeader()->setMinimumSectionSize(1);
    m_view->setColumnWidth(column, 2 * Metrics(m_view->font()).space(2) + Metrics(m_view->font()).digitWidth);
    QCOMPARE(picture(rows[0]), picture(rows[1])); // both show an ellipsis
}

void TestJobTableView::rowsContinueAfterTheLastColumn()
{
    for (const FieldInfo &info : jobFields())
        m_view->columns()->setColumnShown(info.field, info.field == Field::Status);
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    QCoreApplication::processEvents();
    const QImage image = m_view->viewport()->grab().toImage();
    const int line = m_view->rowViewportPosition(2) - 1;
    const QRgb colour = image.pixel(2, line);
    for (int x = 0; x < image.width(); ++x)
        QVERIFY2(image.pixel(x, line) == colour, qPrintable(u"at %1 of %2"_s.arg(x).arg(image.width())));
}

void TestJobTableView::everythingPaintsInBothDirectionsAndThemes()
{
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_view->setPalette(palette);
            m_view->setLayoutDirection(direction);
            m_view->setNeedles({u"the"_s});
            m_view->setSort({{Field::Score, Qt::DescendingOrder}, {Field::Module, Qt::AscendingOrder}});
            m_view->grab();
            QElapsedTimer timer;
            timer.start();
            const QImage image = m_view->grab().toImage();
            qInfo("a page of the table: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
            QCOMPARE(
                image.pixelColor(image.width() / 2, image.height() - 20).lightness() < 128,
                palette.color(QPalette::Base).lightness() < 128);
        }
    }
}

QTEST_MAIN(TestJobTableView)
#include "tst_jobtableview.moc"
