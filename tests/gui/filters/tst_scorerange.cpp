// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>

#include "gui/actions/valueactions.h"
#include "gui/charts/legendentry.h"
#include "gui/charts/scorechart.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/look/colours.h"
#include "gui/look/theme.h"
#include "gui/widgets/rangehandle.h"
#include "gui/widgets/tonelabel.h"
#include "helpers/jobsfromjson.h"
#include "models/activefilters.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

QByteArray scoredJob(int id, const char *module, const char *score, const char *status = "completed")
{
    return "{\"job_id\":\"s" + QByteArray::number(id) + "\",\"module\":\"" + module + "\",\"status\":\"" + status
        + "\",\"score\":" + score + "}";
}

std::shared_ptr<const QueryResult> scores(const QByteArrayList &jobs, const Refinement &refinement = {})
{
    JobQuery query;
    query.scores = true;
    query.refinement = refinement;
    const auto store = test::jobsFromJson("[" + jobs.join(',') + "]");
    return std::make_shared<const QueryResult>(*runQuery(store, store->rowCount(), query));
}

/// The pointer at a place of a widget: what a window system sends.
void movePointer(QWidget *over, const QPoint &place)
{
    QCursor::setPos(over->mapToGlobal(place));
    QTest::mouseMove(over->window()->windowHandle(), over->mapTo(over->window(), place));
}

} // namespace

/// The range of the score in the sidebar, with the histogram above it.
class TestScoreRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void histogramShowsAndChoosesScores();
    void histogramStandsOverTheSlider_data();
    void histogramStandsOverTheSlider();
    void histogramFollowsTheTheme();
    void binSaysItsRangeAndJobs();
    void jobsWithoutAShareAreNamed();
    void draggingMovesNothingAboveTheSlider();
    void scoreComesFirst();
    void hoverOfAHandleEndsWhenItMovesAway();
    void sliderKeysSetRange();
    void sliderHandlesDoNotPassEachOther();
    void spinBoxesSetRange();
    void fullRangeIsNoFilter();

private:
    [[nodiscard]] QStringList legend() const
    {
        QStringList names;
        for (const LegendEntry *entry : child<QWidget>("legend")->findChildren<LegendEntry *>())
            names << entry->name();
        return names;
    }

    template <typename T> T *child(const char *name) const
    {
        return m_sidebar->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] FacetList *facet(Field field) const
    {
        return m_sidebar->findChild<FacetList *>(u"facet-"_s + fieldKey(field));
    }

    ValueActions m_values;
    std::unique_ptr<ActiveFilters> m_filters;
    std::unique_ptr<FilterSidebar> m_sidebar;
};

void TestScoreRange::init()
{
    m_filters = std::make_unique<ActiveFilters>();
    m_sidebar = std::make_unique<FilterSidebar>(*m_filters, m_values, nullptr);
    m_sidebar->resize(300, 1600);
    m_sidebar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
}

void TestScoreRange::cleanup()
{
    m_sidebar.reset();
    m_filters.reset();
}

void TestScoreRange::histogramShowsAndChoosesScores()
{
    auto *chart = child<ScoreChart>("chart");
    RefinementPanel *panel = m_sidebar->refinement();
    const QImage empty = chart->grab().toImage();
    panel->setResult(scores(
        {scoredJob(1, "correctness", "7"), scoredJob(2, "correctness", "7"), scoredJob(3, "coherence", "10"),
         scoredJob(4, "correctness", "0")}));
    QVERIFY(chart->grab().toImage() != empty);
    QCOMPARE(
        chart->accessibleDescription(),
        u"0–5 % of the scale: 1 job(s); 65–75 % of the scale: 2 job(s); 95–100 % of the scale: 1 job(s)"_s);
    QVERIFY(child<QWidget>("legend")->isVisible()); // also of one scale: nothing moves when the other comes
    panel->setResult(scores({scoredJob(1, "correctness", "7"), scoredJob(2, "data_grounding", "0.7")}));
    QVERIFY(child<QWidget>("legend")->isVisible());

    // A press chooses a bin, dragging chooses more, and all is one step.
    QTest::mousePress(chart, Qt::LeftButton, {}, chart->placeOf(7));
    QCOMPARE(m_filters->refinement().scoreRange, std::optional(ScoreHistogram::range(7)));
    QTest::mouseMove(chart, chart->placeOf(5));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->placeOf(5));
    const std::optional<ShareRange> range = m_filters->refinement().scoreRange;
    QVERIFY(range);
    QCOMPARE(range->low, 0.45);
    QCOMPARE(range->high, ScoreHistogram::range(7).high);
    QCOMPARE(child<QSpinBox>("lowSpin")->value(), 45);
    QCOMPARE(child<QSpinBox>("highSpin")->value(), 75);
    QCOMPARE(m_filters->filters()[0].text, u"Score: 45–75 % of the scale"_s);
    m_filters->undo();
    QVERIFY(!m_filters->refinement().scoreRange);
    QVERIFY(!m_filters->canUndo());
    const QImage all = chart->grab().toImage();
    m_filters->setScoreRange(ShareRange{0.0, 0.5});
    QVERIFY(chart->grab().toImage() != all); // what is outside is muted
    // From end to end is no filter.
    QTest::mousePress(chart, Qt::LeftButton, {}, chart->placeOf(0));
    QTest::mouseMove(chart, chart->placeOf(10));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->placeOf(10));
    QVERIFY(!m_filters->refinement().scoreRange);
}

void TestScoreRange::histogramStandsOverTheSlider_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestScoreRange::histogramStandsOverTheSlider()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_sidebar->setLayoutDirection(direction);
    auto *chart = child<ScoreChart>("chart");
    auto *low = child<RangeHandle>("lowHandle");
    for (const int bin : {0, 3, 10}) {
        m_filters->setScoreRange(ShareRange{bin / 10.0, 1.0});
        const int handle = low->mapToGlobal(low->rect().center()).x();
        const QPoint column = chart->placeOf(std::size_t(bin));
        QVERIFY(std::abs(chart->mapToGlobal(column).x() - handle) <= 1);
        QCOMPARE(chart->binAt(column), std::size_t(bin));
    }
}

void TestScoreRange::histogramFollowsTheTheme()
{
    auto *chart = child<ScoreChart>("chart");
    m_sidebar->refinement()->setResult(scores({scoredJob(1, "correctness", "7"), scoredJob(2, "data_grounding", "1")}));
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        m_sidebar->setPalette(palette);
        const Colours &colours = Colours::of(chart->palette());
        const QImage image = chart->grab().toImage();
        QCOMPARE(image.pixelColor(chart->placeOf(7) - QPoint(0, 10)), colours.firstSeries);
        QCOMPARE(image.pixelColor(chart->placeOf(10) - QPoint(2, 10)), colours.secondSeries);
    }
}

void TestScoreRange::binSaysItsRangeAndJobs()
{
    auto *chart = child<ScoreChart>("chart");
    m_sidebar->refinement()->setResult(
        scores({scoredJob(1, "correctness", "7"), scoredJob(2, "data_grounding", "0.7")}));
    const auto toolTip = [chart](std::size_t bin) {
        const QPoint place = chart->placeOf(bin) - QPoint(0, 5);
        QHelpEvent help(QEvent::ToolTip, place, chart->mapToGlobal(place));
        QCoreApplication::sendEvent(chart, &help);
        return QToolTip::text();
    };
    QCOMPARE(toolTip(7), u"65–75 % of the scale\nJudge: 1 job(s)\nStatistical: 1 job(s)"_s);
    QCOMPARE(toolTip(0), u"0–5 % of the scale\n0 job(s)"_s);
    QToolTip::hideText();
}

void TestScoreRange::jobsWithoutAShareAreNamed()
{
    auto *without = child<ToneLabel>("without");
    RefinementPanel *panel = m_sidebar->refinement();
    panel->setResult(scores({scoredJob(1, "correctness", "7")}));
    QVERIFY(without->text().isEmpty());
    const int height = without->height();
    panel->setResult(scores(
        {scoredJob(1, "correctness", "null", "submitted"), scoredJob(2, "correctness", "null", "failed"),
         scoredJob(3, "correctness", "null", "in_progress"), scoredJob(4, "correctness", "null"),
         scoredJob(5, "correctness", "null", "not_run"), scoredJob(6, "unheard_of", "3")}));
    QCOMPARE(without->text(), u"2 pending · 1 failed · 1 not run · 1 without a score · 1 no scale"_s);
    QVERIFY(child<ScoreChart>("chart")->accessibleDescription().contains(without->text()));
    QCOMPARE(without->height(), height); // the lists below do not move
    // A result without counts (the first rows of a load) keeps what is drawn.
    panel->setResult(test::answer(test::jobsFromJson("[" + scoredJob(1, "correctness", "7") + "]"), panel->facets()));
    QVERIFY(!without->text().isEmpty());
}

void TestScoreRange::draggingMovesNothingAboveTheSlider()
{
    RefinementPanel *panel = m_sidebar->refinement();
    panel->setResult(scores({scoredJob(1, "correctness", "7"), scoredJob(2, "correctness", "null", "failed")}));
    auto *low = child<RangeHandle>("lowHandle");
    auto *chart = child<ScoreChart>("chart");
    QCoreApplication::processEvents(); // the layout of what the histogram says
    const QPoint before = low->mapToGlobal(QPoint());
    const QPoint chartBefore = chart->mapToGlobal(QPoint());
    const QPoint below = facet(Field::Module)->mapToGlobal(QPoint());
    QTest::mousePress(low, Qt::LeftButton, {}, low->rect().center());
    QTest::mouseMove(low, low->rect().center() + QPoint(40, 0));
    QVERIFY(m_filters->refinement().scoreRange);
    QCoreApplication::processEvents();
    QCOMPARE(low->mapToGlobal(QPoint()).y(), before.y());
    QCOMPARE(chart->mapToGlobal(QPoint()), chartBefore);
    QCOMPARE(facet(Field::Module)->mapToGlobal(QPoint()), below);
    QTest::mouseRelease(low, Qt::LeftButton, {}, low->rect().center());
}

void TestScoreRange::scoreComesFirst()
{
    const int chart = child<ScoreChart>("chart")->mapTo(m_sidebar->refinement(), QPoint()).y();
    const int module = facet(Field::Module)->mapTo(m_sidebar->refinement(), QPoint()).y();
    const int status = facet(Field::Status)->mapTo(m_sidebar->refinement(), QPoint()).y();
    QVERIFY(chart < module);
    QVERIFY(module < status);
}

void TestScoreRange::hoverOfAHandleEndsWhenItMovesAway()
{
    auto *low = child<RangeHandle>("lowHandle");
    movePointer(m_sidebar.get(), {5, 5});
    m_filters->setScoreRange(ShareRange{0.5, 1.0});
    const QImage calm = low->grab().toImage();
    movePointer(low, low->rect().center());
    QTRY_VERIFY(low->grab().toImage() != calm);
    m_filters->undo(); // the handle goes, the pointer stays
    QTRY_COMPARE(low->grab().toImage(), calm);
}

void TestScoreRange::sliderKeysSetRange()
{
    QSignalSpy changes(m_filters.get(), &ActiveFilters::changed);
    auto *low = child<RangeHandle>("lowHandle");
    auto *high = child<RangeHandle>("highHandle");
    QTest::keyClick(low, Qt::Key_PageUp);
    QTest::keyClick(low, Qt::Key_Right);
    QTest::keyClick(high, Qt::Key_Left);
    QTRY_VERIFY(!changes.isEmpty());
    QTRY_COMPARE(m_filters->refinement().scoreRange, std::optional<ShareRange>(ShareRange{0.11, 0.99}));
    QCOMPARE(child<QSpinBox>("lowSpin")->value(), 11);
    QCOMPARE(legend(), (QStringList{u"judge 1.1–9.9"_s, u"statistical 0.11–0.99"_s}));
}

void TestScoreRange::sliderHandlesDoNotPassEachOther()
{
    auto *low = child<RangeHandle>("lowHandle");
    auto *high = child<RangeHandle>("highHandle");
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(low, Qt::Key_PageUp);
    QTest::keyClick(high, Qt::Key_Home);
    QCOMPARE(high->value(), 40);
    QTest::keyClick(low, Qt::Key_End);
    QCOMPARE(low->value(), 40);
    QTest::keyClick(low, Qt::Key_Home);
    QCOMPARE(low->value(), 0);
}

void TestScoreRange::spinBoxesSetRange()
{
    auto *low = child<QSpinBox>("lowSpin");
    low->setFocus();
    low->selectAll();
    QTest::keyClicks(low, u"40"_s);
    QTest::keyClick(low, Qt::Key_Return);
    QCOMPARE(m_filters->refinement().scoreRange, std::optional<ShareRange>(ShareRange{0.4, 1.0}));
    QCOMPARE(legend(), (QStringList{u"judge 4–10"_s, u"statistical 0.40–1.00"_s}));
}

void TestScoreRange::fullRangeIsNoFilter()
{
    auto *low = child<RangeHandle>("lowHandle");
    QTest::keyClick(low, Qt::Key_PageUp);
    QVERIFY(m_filters->refinement().scoreRange.has_value());
    QTest::keyClick(low, Qt::Key_PageDown);
    QVERIFY(!m_filters->refinement().scoreRange.has_value());
}

QTEST_MAIN(TestScoreRange)
#include "tst_scorerange.moc"
