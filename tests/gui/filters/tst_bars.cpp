// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/filters/chipbar.h"
#include "gui/filters/chipbutton.h"
#include "gui/filters/filterstrip.h"
#include "gui/widgets/offerbutton.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/statepage.h"
#include "gui/window/statusline.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// The chips above the table, the status line below it, and the page instead of the table.
class TestBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsHideWhenThereIsNone();
    void chipsRequestToggleAndRemove();
    void chipsWrapWhenNarrow();
    void stripHasItsPlaceAndShowsEveryChip();
    void hoverEndsWhenThePointerLeaves();
    void hoverEndsWhenTheChipMovesAway();
    void focusGoesToTheNeighbourOfARemovedChip();
    void statusLineShowsTheCounts();
    void statusLineOffersToStop();
    void statePageMeasuresItsButtonsWithTheFont();
    void statePageKeepsItsButtonsWhileTheProgressMoves();
    void everyStateHasASentence();

private:
    static std::vector<ActiveFilter> filters(int count);
    static QStringList visibleTexts(const QWidget &widget);
};

std::vector<ActiveFilter> TestBars::filters(int count)
{
    std::vector<ActiveFilter> result;
    result.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        result.push_back(
            {QString::number(i), i == 0 ? ActiveFilter::Kind::Service : ActiveFilter::Kind::Refinement,
             u"Filter number %1 of several"_s.arg(i), true});
    }
    return result;
}

QStringList TestBars::visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const ToneLabel *label : widget.findChildren<ToneLabel *>()) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

void TestBars::chipsHideWhenThereIsNone()
{
    QWidget window;
    ChipBar bar(&window);
    QVERIFY(bar.isHidden());
    bar.setFilters(filters(2));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.filters(), filters(2));
    bar.setFilters({});
    QVERIFY(bar.isHidden());
}

void TestBars::chipsRequestToggleAndRemove()
{
    ChipBar bar;
    bar.setFilters(filters(3));
    bar.resize(900, 60);
    bar.show();
    QSignalSpy toggled(&bar, &ChipBar::toggled);
    QSignalSpy removed(&bar, &ChipBar::removed);
    QSignalSpy cleared(&bar, &ChipBar::clearAllRequested);
    const auto chips = bar.findChildren<ChipButton *>();
    QCOMPARE(chips.size(), 3);
    QTest::mouseClick(chips[1], Qt::LeftButton, {}, QPoint(30, chips[1]->height() / 2));
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().first().toString(), u"1"_s);
    QTest::mouseClick(chips[2], Qt::LeftButton, {}, QPoint(chips[2]->width() - 12, chips[2]->height() / 2));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), u"2"_s);
    QTest::keyClick(chips[0], Qt::Key_Delete);
    QCOMPARE(removed.last().first().toString(), u"0"_s);
    QTest::keyClick(chips[0], Qt::Key_Space);
    QCOMPARE(toggled.last().first().toString(), u"0"_s);
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
    for (const ChipButton *chip : chips)
        QVERIFY(chip->accessibleName().contains(chip->filter().text));
}

namespace {

/// The pointer at a place of a widget: what a window system sends.
void movePointer(QWidget *over, const QPoint &place)
{
    QCursor::setPos(over->mapToGlobal(place));
    QTest::mouseMove(over->window()->windowHandle(), over->mapTo(over->window(), place));
}

} // namespace

void TestBars::hoverEndsWhenThePointerLeaves()
{
    QWidget window;
    window.resize(600, 200);
    ChipBar bar(&window);
    bar.setFilters({{u"a"_s, ActiveFilter::Kind::Refinement, u"Module: a"_s, true}});
    bar.setGeometry(0, 0, 600, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *chip = bar.findChild<ChipButton *>();
    movePointer(&window, {300, 190});
    const QImage calm = chip->grab().toImage();
    movePointer(chip, chip->rect().center());
    QTRY_VERIFY(chip->grab().toImage() != calm);
    const QImage hovered = chip->grab().toImage();
    movePointer(chip, {chip->width() - 14, chip->height() / 2}); // the cross
    QTRY_VERIFY(chip->grab().toImage() != hovered);
    movePointer(&window, {300, 190});
    QTRY_COMPARE(chip->grab().toImage(), calm);
}

void TestBars::hoverEndsWhenTheChipMovesAway()
{
    QWidget window;
    window.resize(600, 200);
    ChipBar bar(&window);
    const ActiveFilter first{u"a"_s, ActiveFilter::Kind::Refinement, u"Module: a"_s, true};
    const ActiveFilter second{u"b"_s, ActiveFilter::Kind::Refinement, u"Status: b"_s, true};
    bar.setFilters({second});
    bar.setGeometry(0, 0, 600, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *chip = bar.findChild<ChipButton *>();
    movePointer(&window, {300, 190});
    const QImage calm = chip->grab().toImage();
    movePointer(chip, chip->rect().center());
    QTRY_VERIFY(chip->grab().toImage() != calm);
    bar.setFilters({first, second}); // another chip takes the place under the pointer
    QTRY_COMPARE(chip->grab().toImage(), calm);
}

void TestBars::chipsWrapWhenNarrow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new ChipBar(&window);
    layout->addWidget(bar);
    layout->addStretch(1);
    bar->setFilters(filters(5));
    window.resize(1600, 400);
    window.show();
    QTRY_VERIFY(bar->height() < 60);
    window.resize(420, 400);
    QTRY_VERIFY(bar->height() > 60);
    for (const ChipButton *chip : bar->findChildren<ChipButton *>())
        QVERIFY(bar->rect().contains(chip->geometry()));
}

void TestBars::stripHasItsPlaceAndShowsEveryChip()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *strip = new FilterStrip(&window);
    auto *rest = new QWidget(&window);
    layout->addWidget(strip);
    layout->addWidget(rest, 1);
    window.resize(420, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int empty = strip->height();
    QVERIFY(empty > 20);
    strip->chips()->setFilters(filters(1));
    QCoreApplication::processEvents();
    QCOMPARE(strip->height(), empty);
    // What does not fit into a line has further ones.
    strip->chips()->setFilters(filters(5));
    QTRY_VERIFY(strip->height() > empty);
    for (const QWidget *chip : strip->chips()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QRect place(chip->mapTo(strip, QPoint()), chip->size());
        QVERIFY2(!chip->isVisible() || strip->rect().contains(place), qPrintable(QString::number(place.bottom())));
    }
    QVERIFY(rest->y() >= strip->geometry().bottom());
}

void TestBars::focusGoesToTheNeighbourOfARemovedChip()
{
    ChipBar bar;
    bar.setFilters(filters(3));
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    auto chips = bar.findChildren<ChipButton *>();
    chips[0]->setFocus();
    QTest::keyClick(chips[0], Qt::Key_Right);
    QVERIFY(chips[1]->hasFocus());
    std::vector<ActiveFilter> rest = filters(3);
    rest.erase(rest.begin() + 1);
    bar.setFilters(rest);
    const auto *focused = qobject_cast<ChipButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->filter().id, u"2"_s);
}

void TestBars::statusLineShowsTheCounts()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    StatusLine line;
    QVERIFY(visibleTexts(line).isEmpty());
    line.setRows(12'345, 1'000'000);
    line.setSelected(3);
    line.setPartial(true);
    line.setDemo(true);
    const QString texts = visibleTexts(line).join(u'|');
    for (const QString &part : {u"12,345 of 1,000,000"_s, u"3 selected"_s, u"Not complete"_s, u"Demo data"_s})
        QVERIFY2(texts.contains(part), qPrintable(texts));
    line.setRows(0, 0);
    line.setSelected(1);
    line.setPartial(false);
    line.setDemo(false);
    QVERIFY(visibleTexts(line).isEmpty());
}

void TestBars::statusLineOffersToStop()
{
    StatusLine line;
    line.resize(1200, 30);
    line.show();
    QSignalSpy stop(&line, &StatusLine::cancelRequested);
    QSignalSpy stopExport(&line, &StatusLine::exportCancelRequested);
    QSignalSpy problemsWanted(&line, &StatusLine::problemsRequested);
    const auto press = [&line](const QString &text) {
        for (QToolButton *button : line.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().startsWith(text)) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QVERIFY(!press(u"Stop"_s) && !press(u"Cancel"_s));
    LoadProgress progress;
    progress.bytes = 50;
    progress.totalBytes = 100;
    line.setLoading(true, progress);
    QVERIFY(press(u"Stop"_s));
    QCOMPARE(stop.size(), 1);
    const auto bars = line.findChildren<QProgressBar *>();
    QCOMPARE(std::ranges::count_if(bars, &QProgressBar::isVisible), 1);
    RetryWait wait;
    wait.left = std::chrono::milliseconds(2'100);
    line.setWait(wait);
    QVERIFY2(visibleTexts(line).join(u'|').contains(u"Waiting 3 s"_s), qPrintable(visibleTexts(line).join(u'|')));
    QVERIFY(press(u"Cancel"_s));
    QCOMPARE(stop.size(), 2);
    line.setWait({});
    line.setLoading(false, {});
    QVERIFY(!press(u"Stop"_s) && !press(u"Cancel"_s));
    line.setExport(5, 10);
    QVERIFY(press(u"Cancel"_s));
    QCOMPARE(stopExport.size(), 1);
    line.clearExport();
    QSignalSpy stopQuery(&line, &StatusLine::queryCancelRequested);
    JobBrowser::SlowQuery query{QueryProgress::Phase::Filtering, 0.4, true, true};
    line.setSlowQuery(query);
    QVERIFY(visibleTexts(line).contains(u"Filtering"_s));
    QCOMPARE(std::ranges::count_if(bars, &QProgressBar::isVisible), 1);
    QVERIFY(press(u"Cancel"_s));
    QCOMPARE(stopQuery.size(), 1);
    query = {QueryProgress::Phase::Sorting, std::nullopt, false, false};
    line.setSlowQuery(query);
    QVERIFY(visibleTexts(line).contains(u"Sorting"_s));
    QCOMPARE(std::ranges::count_if(bars, &QProgressBar::isVisible), 0);
    QVERIFY(!press(u"Cancel"_s)); // there is nothing to go back to
    line.setSlowQuery({});
    QVERIFY(!visibleTexts(line).contains(u"Sorting"_s));
    ProblemList problems;
    problems.dropped = 7;
    line.setProblems(problems);
    QVERIFY(press(u"7"_s));
    QCOMPARE(problemsWanted.size(), 1);
}

void TestBars::statePageMeasuresItsButtonsWithTheFont()
{
    StatePage page;
    page.resize(1200, 600);
    page.show();
    page.setContent(StateContent::start(true));
    QFont font = page.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    page.setFont(font);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the buttons of the previous content
    const auto buttons = page.findChildren<OfferButton *>();
    QVERIFY(!buttons.isEmpty());
    for (const OfferButton *button : buttons)
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
}

void TestBars::statePageKeepsItsButtonsWhileTheProgressMoves()
{
    StatePage page;
    page.show();
    QSignalSpy triggered(&page, &StatePage::triggered);
    LoadProgress progress;
    progress.bytes = 10;
    page.setContent(StateContent::loading(u"a host"_s, progress, {}));
    const auto visible = [&page] {
        QList<QAbstractButton *> buttons;
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (!button->isHidden())
                buttons << button;
        }
        return buttons;
    };
    QTRY_COMPARE(visible().size(), 1);
    const auto before = visible();
    progress.bytes = 20;
    page.setContent(StateContent::loading(u"a host"_s, progress, {}));
    QCOMPARE(visible(), before);
    before.first()->click();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.first().first().value<StateAction>(), StateAction::Stop);
}

void TestBars::everyStateHasASentence()
{
    LoadError error;
    error.summary = u"It failed."_s;
    for (const StateContent &content :
         {StateContent::start(true), StateContent::start(false), StateContent::ready(u"a host"_s),
          StateContent::loading(u"a host"_s, {}, RetryWait()), StateContent::noJobs(true, false),
          StateContent::noJobs(false, false), StateContent::noJobs(false, true), StateContent::nothingMatches(5),
          StateContent::failed(error)}) {
        QVERIFY(!content.sentence.isEmpty());
        QVERIFY(!content.iconName.isEmpty());
        QVERIFY(!content.offers.empty());
    }
    error.kind = LoadErrorKind::NotJobs; // the user should choose another file, or another address of the service
    QCOMPARE(StateContent::failed(error, true).offers.front().action, StateAction::OpenFile);
    QCOMPARE(StateContent::failed(error, false).offers.front().action, StateAction::EnterKey);
    QCOMPARE(StateContent::start(true).offers.size(), 4U);
    QCOMPARE(StateContent::start(false).offers.size(), 3U);
    QVERIFY(StateContent::start(true).offers.front().text.contains("MEIBEL_API_KEY"_L1));
    const StateContent token = StateContent::start(true, ApiKey::Kind::BearerToken);
    QVERIFY(token.offers.front().text.contains("MEIBEL_TOKEN"_L1));
    QCOMPARE(token.offers.front().action, StateAction::UseFoundKey);
}

QTEST_MAIN(TestBars)
#include "tst_bars.moc"
