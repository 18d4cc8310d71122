// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAccessible>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "gui/look/assaystyle.h"
#include "gui/look/colours.h"
#include "gui/look/theme.h"
#include "gui/sessions/sessionmapdelegate.h"
#include "gui/sessions/sessionmapheader.h"
#include "gui/sessions/sessionmapview.h"
#include "helpers/modeltestjobs.h"
#include "models/sessionmapmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;

namespace {

std::string of(const std::string &turn)
{
    return R"(,"agent_session_id":"s")" + (turn.empty() ? turn : R"(,"agent_turn":)" + turn);
}

/// So many turns with these modules, all with a score.
std::string jobsOf(int turns, const std::vector<std::string> &modules)
{
    std::string jobs;
    for (int turn = 1; turn <= turns; ++turn) {
        for (const std::string &module : modules)
            jobs += (jobs.empty() ? "" : ",")
                + job(module + std::to_string(turn), module, std::to_string(turn % 11), "completed",
                      of(std::to_string(turn)));
    }
    return jobs;
}

QImage grabbed(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// Tests the map of a session with real clicks and keys, without the rest of the window.
class TestSessionMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new AssayStyle); }
    void init() { setTheme(false); }

    void columnsShareTheWidth();
    void manyModulesScrollSidewaysAndTheTurnsStay();
    void namesThatDoNotFitAreTurned();
    void aClickAndReturnChooseTheCell();
    void keysMoveFromCellToCell();
    void theTextHasContrastOnEveryFill_data();
    void theTextHasContrastOnEveryFill();
    void everyKindOfCellLooksDifferent_data();
    void everyKindOfCellLooksDifferent();
    void theSelectedJobIsBroughtIntoSight();
    void aScreenReaderHearsEachCell();
    void hostileNamesPaintInTheirPlace_data();
    void hostileNamesPaintInTheirPlace();
    void aLargeMapScrollsThroughAllTurns();

private:
    void setTheme(bool dark) { QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette()); }
    void show(const std::string &jobs, const Refinement &refinement = {});
    [[nodiscard]] QRect cellRect(int row, int column) { return m_view->visualRect(m_model->index(row, column)); }
    /// The colours in the middle of a cell, as a picture.
    [[nodiscard]] QImage cellPicture(int row, int column)
    {
        const QRect rect = cellRect(row, column).translated(m_view->viewport()->pos());
        return grabbed(*m_view).copy(rect);
    }

    std::unique_ptr<SessionMapView> m_view; // deleted before its model
    std::unique_ptr<SessionMapModel> m_model;
};

void TestSessionMapView::show(const std::string &jobs, const Refinement &refinement)
{
    JobQuery query;
    query.refinement = refinement;
    query.locale = QLocale::c();
    const auto result = test::answer(test::storeOf("[" + jobs + "]"), query);
    m_view.reset();
    m_model = std::make_unique<SessionMapModel>();
    m_view = std::make_unique<SessionMapView>(*m_model);
    m_view->resize(330, 400);
    m_model->setMap(
        std::make_shared<const SessionMap>(
            *SessionMap::of(*result, result->sourceRows, JobStore::Code(StringDictionary::First))),
        result);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestSessionMapView::columnsShareTheWidth()
{
    show(jobsOf(8, {"coherence", "correctness", "faithfulness", "house_style", "tone"}));
    const QHeaderView *header = m_view->horizontalHeader();
    const int width = header->sectionSize(1);
    for (int section = 2; section < header->count(); ++section)
        QCOMPARE(header->sectionSize(section), width);
    QVERIFY(header->length() <= m_view->viewport()->width());
    QVERIFY(header->length() > m_view->viewport()->width() - 12); // what is left over is less than a pixel each
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
}

void TestSessionMapView::manyModulesScrollSidewaysAndTheTurnsStay()
{
    std::vector<std::string> modules;
    modules.reserve(40);
    for (int i = 0; i < 40; ++i)
        modules.push_back("module_" + std::to_string(100 + i));
    show(jobsOf(3, modules));
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    const QRect turn = cellRect(1, 0);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    QCOMPARE(cellRect(1, 0), turn);
    QVERIFY(m_view->viewport()->rect().contains(cellRect(1, 40)));
    QVERIFY(m_view->frozenWidth() > 0);
}

void TestSessionMapView::namesThatDoNotFitAreTurned()
{
    show(jobsOf(3, {"tone"}));
    const auto *header = m_view->findChild<SessionMapHeader *>();
    QVERIFY(!header->isUpright());
    const int level = header->height();
    show(jobsOf(3, {"a_long_name_of_a_module", "b_long_name_of_a_module", "coherence", "correctness", "tone"}));
    header = m_view->findChild<SessionMapHeader *>();
    QVERIFY(header->isUpright());
    QVERIFY(header->height() > 2 * level);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"a_long_name_of_a_module"_s);
    QVERIFY(m_model->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"unknown scale"_s));
}

void TestSessionMapView::aClickAndReturnChooseTheCell()
{
    show(jobsOf(8, {"coherence", "correctness", "faithfulness"}));
    QSignalSpy chosen(m_view.get(), &SessionMapView::chosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cellRect(4, 2).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toModelIndex(), m_model->index(4, 2));
    QCOMPARE(m_view->currentIndex(), m_model->index(4, 2));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toModelIndex(), m_model->index(5, 2));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 3);
}

void TestSessionMapView::keysMoveFromCellToCell()
{
    show(jobsOf(100, {"coherence", "correctness", "faithfulness"}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cellRect(2, 2).center());
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
        return std::pair(m_view->currentIndex().row(), m_view->currentIndex().column());
    };
    QCOMPARE(press(Qt::Key_Right), std::pair(2, 3));
    QCOMPARE(press(Qt::Key_Right), std::pair(2, 3)); // the end
    QCOMPARE(press(Qt::Key_Left), std::pair(2, 2));
    QCOMPARE(press(Qt::Key_Up), std::pair(1, 2));
    QCOMPARE(press(Qt::Key_Down), std::pair(2, 2));
    QCOMPARE(press(Qt::Key_End).second, 3);
    QCOMPARE(press(Qt::Key_Home).second, 0);
    QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), std::pair(99, 3));
    QVERIFY(m_view->viewport()->rect().contains(cellRect(99, 3)));
    QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), std::pair(0, 0));
    QVERIFY(press(Qt::Key_PageDown).first > 3);
}

void TestSessionMapView::theTextHasContrastOnEveryFill_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestSessionMapView::theTextHasContrastOnEveryFill()
{
    QFETCH(const bool, dark);
    const Colours colours(dark ? Theme::darkPalette() : Theme::lightPalette());
    for (int percent = 0; percent <= 100; ++percent) {
        for (const bool hidden : {false, true}) {
            const SessionMapDelegate::Fill fill = SessionMapDelegate::fill(colours, percent / 100.0, hidden);
            QVERIFY2(Colours::contrast(fill.text, fill.ground) >= 4.5, qPrintable(QString::number(percent)));
        }
    }
    // Both ends are told apart from the middle, and from each other.
    const auto ground = [&](double share) { return SessionMapDelegate::fill(colours, share, false).ground; };
    QVERIFY(ground(0.0) != ground(0.5) && ground(1.0) != ground(0.5) && ground(0.0) != ground(1.0));
}

void TestSessionMapView::everyKindOfCellLooksDifferent_data()
{
    theTextHasContrastOnEveryFill_data();
}

void TestSessionMapView::everyKindOfCellLooksDifferent()
{
    QFETCH(const bool, dark);
    setTheme(dark);
    Refinement refinement;
    refinement.others = {Condition::negated(Condition::value(Field::JobId, u"hidden"_s))};
    show(
        job("low", "coherence", "1", "completed", of("1")) + "," + job("high", "coherence", "9", "completed", of("2"))
            + "," + job("raw", "house_style", "9", "completed", of("1")) + ","
            + job("failed", "coherence", "", "failed", of("3")) + ","
            + job("pending", "coherence", "", "in_progress", of("4")) + ","
            + job("notrun", "coherence", "", "not_run", of("5")) + ","
            + job("noscore", "coherence", "", "completed", of("6")) + ","
            + job("hidden", "coherence", "9", "completed", of("7")) + ","
            + job("two", "coherence", "9", "completed", of("8")) + ","
            + job("three", "coherence", "", "failed", of("8")) + ","
            + job("four", "coherence", "9", "completed", of("9")) + ","
            + job("five", "coherence", "9", "completed", of("9")),
        refinement);
    QCOMPARE(m_model->cell(m_model->index(6, 1))->shown, 0U);
    std::vector<QImage> pictures;
    pictures.reserve(10);
    for (int row = 0; row < 9; ++row)
        pictures.push_back(cellPicture(row, 1));
    pictures.push_back(cellPicture(1, 2)); // no such job
    m_model->setCurrentJob(SourceRow{1});
    pictures.push_back(cellPicture(1, 1)); // the selected job
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        QVERIFY(!pictures[i].isNull());
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(pictures[i] != pictures[j], qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
}

void TestSessionMapView::theSelectedJobIsBroughtIntoSight()
{
    show(jobsOf(500, {"coherence", "correctness"}));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_model->setCurrentJob(SourceRow{900}); // turn 451
    m_view->goToCurrentJob();
    QCOMPARE(m_view->currentIndex(), m_model->index(450, 1));
    QVERIFY(m_view->viewport()->rect().contains(cellRect(450, 1)));
}

void TestSessionMapView::aScreenReaderHearsEachCell()
{
    show(jobsOf(3, {"faithfulness", "tone"}));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(table && table->tableInterface());
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    QCOMPARE(table->tableInterface()->rowCount(), 3);
    QCOMPARE(table->tableInterface()->cellAt(2, 1)->text(QAccessible::Name), u"Turn 3, faithfulness: 3 / 10"_s);
    QCOMPARE(table->tableInterface()->columnDescription(1), u"faithfulness"_s);
}

void TestSessionMapView::hostileNamesPaintInTheirPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("stacked marks") << QString(u"e"_s + u"\u0300"_s.repeated(200));
    QTest::newRow("breaks") << u"a\nb\u2028c"_s;
    QTest::newRow("open direction") << u"ab\u202Ecd"_s;
    QTest::newRow("right to left") << u"\u0627\u0644\u062A\u0645\u0627\u0633\u0643"_s;
    QTest::newRow("long") << u"W"_s.repeated(10'000);
}

void TestSessionMapView::hostileNamesPaintInTheirPlace()
{
    QFETCH(const QString, name);
    for (const bool upright : {false, true}) {
        show(jobsOf(2, {"aaaa"}));
        auto *header = m_view->findChild<SessionMapHeader *>();
        SessionMap map = *m_model->map();
        map.modules = {{"a"}, {name.toStdString()}, {"c"}};
        const QSize place(40, 90);
        m_view->resize(200, 300);
        header->setFixedHeight(place.height()); // it would follow the longest name
        const auto picture = [&](const std::string &middle) {
            map.modules[1].name = middle;
            m_model->setMap(std::make_shared<const SessionMap>(map), m_model->result());
            header->setUpright(upright);
            for (int section = 0; section < 4; ++section)
                header->resizeSection(section, place.width());
            return grabbed(*header);
        };
        const QImage plain = picture("b");
        const QImage hostile = picture(name.toStdString());
        QCOMPARE(plain.size(), hostile.size());
        QVERIFY(plain != hostile);
        const int left = header->sectionViewportPosition(2);
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                if (x < left || x >= left + place.width())
                    QVERIFY2(plain.pixel(x, y) == hostile.pixel(x, y), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
    }
}

void TestSessionMapView::aLargeMapScrollsThroughAllTurns()
{
    show(jobsOf(500, {"coherence", "correctness", "faithfulness", "house_style", "tone"}));
    QElapsedTimer timer;
    timer.start();
    grabbed(*m_view);
    qInfo("painted in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 500 * m_view->rowHeight() - m_view->viewport()->height());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QCOMPARE(cellRect(499, 1).bottom(), m_view->viewport()->rect().bottom());
}

QTEST_MAIN(TestSessionMapView)
#include "tst_sessionmapview.moc"
