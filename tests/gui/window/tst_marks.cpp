// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "core/query/querytext.h"
#include "gui/actions/actionlist.h"
#include "gui/details/detailpane.h"
#include "gui/details/detailtabs.h"
#include "gui/filters/markfacet.h"
#include "gui/filters/queryfield.h"
#include "gui/jobs/marksview.h"
#include "gui/look/colours.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/fieldmessage.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "helpers/demowindow.h"
#include "models/sessionlist.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Marks, by real keys and clicks in the whole window.
class TestMarks : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aKeyMarksTheSelectedJobAndTakesTheMarkAway();
    void aVerdictNeedsAScore();
    void besideTheSessionsOnlyTheJobOfTheDetailsIsMarked();
    void besideTheSessionsTheTabMustShowTheJob();
    void anActionThatIsOffSaysWhy();
    void aScoreThatIsNoneIsNotDroppedWithoutAWord();
    void severalJobsGetTheMarkUnlessAllHaveIt();
    void agreeAndDisagreeReplaceEachOther();
    void aFieldForTextTakesTheKeysFirst();
    void undoFollowsTheOrderOfFiltersAndMarks();
    void theButtonsOfTheDetailsMark();
    void anOwnScoreIsCheckedByTheScale();
    void enterAndEscapeLeaveTheOwnScore();
    void aMarkThatIsSetHasAColourOfItsOwn();
    void aNoteIsKeptWhenTheJobChanges();
    void aNoteIsKeptWhenTheLanguageChanges();
    void aNoteIsKeptWhenTheWindowCloses();
    void marksSurviveAnotherFetchAndARestart();
    void twoWindowsSeeEachOthersMarks();
    void aMarkRunsNoQueryUnlessTheQueryAsks();
    void theListOfMarksRefines();
    void theRowsSayTheirMarks();
    void marksAreColumnsThatSort();
    void aSortByMarksHoldsAfterAnotherFetch();
    void copiedRowsHaveTheMarksThatAreShown();
    void theMenuOfARowMarks();
    void hiddenMarksWaitUntilTheyAreShown();
    void withoutALibraryTheMarksSayWhy();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] MarkFlags flags(int row)
    {
        const MarkColumn::Pointer &column = m_library->markedRows().column();
        return column ? column->flags(m_workspace->browser()->table()->sourceRow(row)) : MarkFlags{0};
    }
    [[nodiscard]] const JobMark *mark(int row)
    {
        return m_library->marking().mark(m_workspace->browser()->table()->sourceRow(row));
    }
    [[nodiscard]] std::size_t marked() { return m_library->markedRows().column()->markedCount(); }
    void openMarked()
    {
        openDemo();
        QTRY_VERIFY(m_library->marking().canMark());
        select(0);
    }
    void select(int row)
    {
        const QPoint place(table()->viewport()->width() / 2, table()->rowViewportPosition(row) + 5);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(table()->selectedRow(), std::optional(row));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, keys);
    }
    [[nodiscard]] DetailPane *pane() { return window().findChild<DetailPane *>(); }
    [[nodiscard]] QPlainTextEdit *note() { return pane()->marks()->findChild<QPlainTextEdit *>(u"note"_s); }
    [[nodiscard]] QLineEdit *score() { return pane()->marks()->findChild<QLineEdit *>(u"ownScore"_s); }
    [[nodiscard]] static QToolButton *button(int number, const MarksView *view)
    {
        return view->findChild<QToolButton *>(u"mark%1"_s.arg(number));
    }
    void clickTab(int number) // Job, Session, Conversation
    {
        auto *bar = window().findChild<DetailTabs *>()->findChild<QTabBar *>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(number).center());
        QCOMPARE(bar->currentIndex(), number);
    }
    [[nodiscard]] QString tip(const QString &id) { return window().actions()->action(id)->toolTip(); }
    [[nodiscard]] QString undoText() { return window().actions()->action(u"filter.undo"_s)->text(); }
};

void TestMarks::aKeyMarksTheSelectedJobAndTakesTheMarkAway()
{
    openMarked();
    select(3);
    const std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    MarkFlags all = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        press(keys[i]);
        all = static_cast<MarkFlags>(all | (1U << i));
        QTRY_COMPARE(flags(3), all);
    }
    QVERIFY(window().actions()->action(u"mark.flag"_s)->isChecked());
    QCOMPARE(marked(), std::size_t{1});
    press(Qt::Key_2);
    QTRY_COMPARE(flags(3), static_cast<MarkFlags>(all & ~markBit(MarkFlag::Flag)));
    QVERIFY(!window().actions()->action(u"mark.flag"_s)->isChecked());
}

void TestMarks::aVerdictNeedsAScore()
{
    openMarked();
    const JobTableModel *model = m_workspace->browser()->table();
    const auto isScored = [&](int row) { return model->store()->score(model->sourceRow(row)).hasValue(); };
    int row = 0; // of two neighbours, one with a score
    while (row < 12 && isScored(row) == isScored(row + 1))
        ++row;
    QVERIFY(row < 12);
    const int scored = isScored(row) ? row : row + 1;
    const int without = isScored(row) ? row + 1 : row;
    QAction *agree = window().actions()->action(u"mark.agree"_s);
    select(without);
    QVERIFY(!agree->isEnabled() && window().actions()->action(u"mark.star"_s)->isEnabled());
    QVERIFY(!button(5, pane()->marks())->isEnabled() && !button(6, pane()->marks())->isEnabled());
    QVERIFY(button(4, pane()->marks())->isEnabled());
    QCOMPARE(button(5, pane()->marks())->toolTip(), u"There is no score to agree with"_s);
    press(Qt::Key_5);
    press(Qt::Key_4); // once this is there, the one before would be, too
    QTRY_COMPARE(flags(without), markBit(MarkFlag::Star));
    QVERIFY(score()->isEnabled()); // what it should have been can be said

    select(row);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(agree->isEnabled());
    press(Qt::Key_5);
    QTRY_COMPARE(flags(scored), markBit(MarkFlag::Agree));
    QCOMPARE(flags(without), markBit(MarkFlag::Star));
    QTRY_VERIFY(agree->isChecked()); // all have it that can
    press(Qt::Key_5);
    QTRY_COMPARE(flags(scored), MarkFlags{0});
}

void TestMarks::besideTheSessionsOnlyTheJobOfTheDetailsIsMarked()
{
    openMarked();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->selectedRowCount(), 3);
    QAction *flag = window().actions()->action(u"mark.flag"_s);
    QAction *details = window().actions()->action(u"panel.details"_s);
    QVERIFY(flag->isEnabled());
    window().page()->setPage(JobsPage::Page::Sessions);
    SessionsPage *page = window().page()->sessions();
    QTRY_VERIFY(page->list()->model()->rowCount() > 0);
    // Not the jobs that were selected in the table, which nobody sees now.
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Down);
    const JobTarget *target = window().findChild<JobTarget *>();
    QTRY_VERIFY(target->current() && flag->isEnabled());
    QTest::keyClick(page->table(), Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{1});
    QCOMPARE(m_library->marking().mark(*target->current())->flags, markBit(MarkFlag::Flag));
    // Without the details, nothing says which job it would be.
    details->trigger();
    QVERIFY(!flag->isEnabled());
    QTest::keyClick(page->table(), Qt::Key_3);
    details->trigger();
    QTRY_VERIFY(flag->isEnabled());
    QTest::keyClick(page->table(), Qt::Key_2); // once this is done, the one before would be, too
    QTRY_COMPARE(marked(), std::size_t{0});
}

void TestMarks::besideTheSessionsTheTabMustShowTheJob()
{
    openMarked();
    QAction *flag = window().actions()->action(u"mark.flag"_s);
    clickTab(2); // the row of the table says which job it is
    QVERIFY(flag->isEnabled());
    window().page()->setPage(JobsPage::Page::Sessions);
    SessionsPage *page = window().page()->sessions();
    QTRY_VERIFY(page->list()->model()->rowCount() > 0);
    QVERIFY(!flag->isEnabled());
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Down);
    const JobTarget *target = window().findChild<JobTarget *>();
    QTRY_VERIFY(target->current());
    QVERIFY(!flag->isEnabled());
    QVERIFY(tip(u"mark.flag"_s).endsWith(u"\nShow the job in the details, on the tab Job, to mark it"_s));
    QTest::keyClick(page->table(), Qt::Key_3);
    clickTab(1); // the map has a frame around the job
    QVERIFY(flag->isEnabled());
    clickTab(0);
    QVERIFY(flag->isEnabled() && !tip(u"mark.flag"_s).contains(u'\n'));
    QTest::keyClick(page->table(), Qt::Key_2); // once this is there, the one before would be, too
    QTRY_COMPARE(marked(), std::size_t{1});
    QCOMPARE(m_library->marking().mark(*target->current())->flags, markBit(MarkFlag::Flag));
    QTRY_VERIFY(button(2, pane()->marks())->isChecked()); // of the job that is shown
}

void TestMarks::anActionThatIsOffSaysWhy()
{
    openMarked();
    QVERIFY(!tip(u"mark.note"_s).contains(u'\n'));
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(tip(u"mark.note"_s).endsWith(u"\nSelect a single job to write a note"_s));
    table()->clearSelection();
    QTRY_VERIFY(tip(u"mark.flag"_s).endsWith(u"\nSelect jobs to mark them"_s));
    m_workspace->filters()->setFacet(Field::Status, {FacetValue(u"failed"_s)});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    select(0);
    QVERIFY(tip(u"mark.agree"_s).endsWith(u"\nThere is no score to agree with"_s));
    QVERIFY(tip(u"mark.disagree"_s).endsWith(u"\nThere is no score to agree with"_s));
    QVERIFY(!tip(u"mark.flag"_s).contains(u'\n'));
}

void TestMarks::aScoreThatIsNoneIsNotDroppedWithoutAWord()
{
    openMarked();
    score()->setFocus();
    QTest::keyClicks(score(), u"abc"_s);
    select(1);
    const QString told = window().page()->notice()->text();
    QVERIFY2(window().page()->notice()->isVisible() && told.contains(u"“abc”"_s), qPrintable(told));
    QCOMPARE(score()->text(), QString());
    QCOMPARE(marked(), std::size_t{0});
}

void TestMarks::severalJobsGetTheMarkUnlessAllHaveIt()
{
    openMarked();
    select(1);
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{1});
    select(0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->selectedRowCount(), 3);
    const MarksView *several = pane()->marksOfSeveral();
    QTRY_VERIFY(several->isVisible());
    QCOMPARE(button(2, several)->text(), u"Flag · 1"_s); // one of them has it
    QVERIFY(!button(2, several)->isChecked());
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{3});
    QTRY_VERIFY(button(2, several)->isChecked());
    QVERIFY(undoText().contains(u"Flag of 3 Job"_s));
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{0});
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(marked(), std::size_t{3});
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(marked(), std::size_t{1});
    QCOMPARE(flags(1), markBit(MarkFlag::Flag));
}

void TestMarks::agreeAndDisagreeReplaceEachOther()
{
    openMarked();
    press(Qt::Key_5);
    QTRY_COMPARE(flags(0), markBit(MarkFlag::Agree));
    press(Qt::Key_6);
    QTRY_COMPARE(flags(0), markBit(MarkFlag::Disagree));
    press(Qt::Key_6);
    QTRY_COMPARE(flags(0), MarkFlags{0});
}

void TestMarks::aFieldForTextTakesTheKeysFirst()
{
    openMarked();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"1234n"_s);
    QCOMPARE(window().queryField()->text(), u"1234n"_s);
    QVERIFY(!note()->hasFocus());
    m_library->library().waitForWork();
    QCoreApplication::processEvents();
    QCOMPARE(marked(), std::size_t{0});
}

void TestMarks::undoFollowsTheOrderOfFiltersAndMarks()
{
    openMarked();
    ActiveFilters *filters = m_workspace->filters();
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{1});
    filters->setScoreRange(ShareRange{0.0, 0.5});
    filters->endStep();
    QTRY_VERIFY(m_workspace->browser()->table()->rowCount() < Jobs);
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    select(0);
    press(Qt::Key_4);
    QTRY_VERIFY(hasMark(flags(0), MarkFlag::Star));
    QVERIFY(undoText().contains(u"Star of 1 Job"_s));

    press(Qt::Key_Z, Qt::ControlModifier); // the star
    QTRY_VERIFY(!hasMark(flags(0), MarkFlag::Star));
    QVERIFY(filters->refinement().scoreRange);
    press(Qt::Key_Z, Qt::ControlModifier); // the range
    QVERIFY(!filters->refinement().scoreRange);
    QCOMPARE(marked(), std::size_t{1});
    QVERIFY(undoText().contains(u"Flag of 1 Job"_s));
    press(Qt::Key_Z, Qt::ControlModifier); // the flag
    QTRY_COMPARE(marked(), std::size_t{0});
    QVERIFY(!window().actions()->action(u"filter.undo"_s)->isEnabled());

    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(filters->refinement().scoreRange);
    QTRY_VERIFY(marked() >= 1 && hasMark(flags(0), MarkFlag::Star));
    QVERIFY(!window().actions()->action(u"filter.redo"_s)->isEnabled());
}

void TestMarks::theButtonsOfTheDetailsMark()
{
    openMarked();
    const MarksView *view = pane()->marks();
    QTest::mouseClick(button(4, view), Qt::LeftButton);
    QTRY_VERIFY(button(4, view)->isChecked());
    QCOMPARE(flags(0), markBit(MarkFlag::Star));
    select(1);
    QVERIFY(!button(4, view)->isChecked());
}

void TestMarks::anOwnScoreIsCheckedByTheScale()
{
    openMarked();
    // A job of a judge: its scale ends at 10.
    m_workspace->filters()->setFacet(Field::Module, {FacetValue(u"correctness"_s)});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QVERIFY(m_workspace->browser()->table()->rowCount() > 1);
    select(0);
    score()->setFocus();
    QTest::keyClicks(score(), u"11"_s);
    press(Qt::Key_Return);
    const auto messages = window().findChildren<FieldMessage *>();
    QVERIFY(std::ranges::any_of(messages, [](const FieldMessage *message) {
        return message->isVisible() && message->text() == u"Write a score from 0 to 10."_s;
    }));
    m_library->library().waitForWork();
    QCoreApplication::processEvents();
    QCOMPARE(marked(), std::size_t{0});
    score()->selectAll();
    QTest::keyClicks(score(), u"7 / 10"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(mark(0));
    QCOMPARE(mark(0)->score, 7.0);
    QVERIFY(undoText().contains(u"Own Score"_s));
    // Left by the keys of the window, it is still of the job that it was written for.
    score()->selectAll();
    QTest::keyClicks(score(), u"4"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(mark(0)->score, 4.0);
    QVERIFY(!mark(1));
    QCOMPARE(score()->text(), QString());
}

void TestMarks::enterAndEscapeLeaveTheOwnScore()
{
    openMarked();
    m_workspace->filters()->setFacet(Field::Module, {FacetValue(u"correctness"_s)});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    select(0);
    score()->setFocus();
    QTest::keyClicks(score(), u"99"_s);
    press(Qt::Key_Return); // no score of this scale
    QVERIFY(score()->hasFocus());
    score()->selectAll();
    QTest::keyClicks(score(), u"5"_s);
    press(Qt::Key_Return);
    QVERIFY(table()->hasFocus());
    QTRY_VERIFY(mark(0));
    QCOMPARE(mark(0)->score, 5.0);
    QCOMPARE(score()->text(), u"5 / 10"_s);
    press(Qt::Key_5); // a mark, no digit
    QTRY_VERIFY(hasMark(mark(0)->flags, MarkFlag::Agree));
    QCOMPARE(mark(0)->score, 5.0);
    // What was not kept goes, and can't be brought back.
    score()->setFocus();
    QTest::keyClicks(score(), u"99"_s);
    press(Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
    QCOMPARE(score()->text(), u"5 / 10"_s);
    QVERIFY(std::ranges::none_of(window().findChildren<FieldMessage *>(), &FieldMessage::isVisible));
    score()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(score()->text(), u"5 / 10"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier); // the agreement
    press(Qt::Key_Z, Qt::ControlModifier); // the score
    QTRY_VERIFY(!mark(0));
    QCOMPARE(score()->text(), QString());
}

void TestMarks::aMarkThatIsSetHasAColourOfItsOwn()
{
    openMarked();
    m_theme->apply(ThemeMode::Dark);
    const QToolButton *flag = button(2, pane()->marks());
    const auto hasAccent = [flag] {
        const QImage picture = flag->icon().pixmap(flag->iconSize()).toImage();
        const QColor accent = Colours::of(flag->palette()).accentInk;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.alpha() == 255 && colour.rgb() == accent.rgb())
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!hasAccent());
    press(Qt::Key_2);
    QTRY_VERIFY(flag->isChecked());
    QVERIFY(hasAccent());
    m_theme->apply(ThemeMode::Light);
    QVERIFY(hasAccent()); // of that theme
    press(Qt::Key_2);
    QTRY_VERIFY(!flag->isChecked());
    QVERIFY(!hasAccent());
}

void TestMarks::aNoteIsKeptWhenTheJobChanges()
{
    openMarked();
    press(Qt::Key_N);
    QVERIFY(note()->hasFocus());
    QTest::keyClicks(note(), u"refund was due"_s);
    press(Qt::Key_Down, Qt::AltModifier); // the next job, while the field has the focus
    QTRY_VERIFY(mark(0));
    QCOMPARE(mark(0)->note, std::string("refund was due"));
    QVERIFY(!mark(1));
    QCOMPARE(note()->toPlainText(), QString());
    // And it is found.
    window().queryField()->setFocus();
    m_workspace->filters()->setRefinement(parseQuery(u"note:\"refund\""_s, {}).value());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
}

void TestMarks::aNoteIsKeptWhenTheLanguageChanges()
{
    openMarked();
    press(Qt::Key_N);
    QTest::keyClicks(note(), u"half a sent"_s);
    const MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before);
    QTRY_VERIFY(mark(0));
    QCOMPARE(mark(0)->note, std::string("half a sent"));
    QTRY_COMPARE(note()->toPlainText(), u"half a sent"_s);
    m_language->choose(u"en"_s);
}

void TestMarks::aNoteIsKeptWhenTheWindowCloses()
{
    openMarked();
    press(Qt::Key_N);
    QTest::keyClicks(note(), u"last words"_s);
    m_host.reset();
    QTRY_VERIFY(mark(0));
    QCOMPARE(mark(0)->note, std::string("last words"));
}

void TestMarks::marksSurviveAnotherFetchAndARestart()
{
    openMarked();
    const QString id = m_workspace->browser()->table()->jobId(0);
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{1});
    const auto store = m_workspace->browser()->table()->store();
    press(Qt::Key_F5);
    QTRY_VERIFY(m_workspace->browser()->table()->store() != store);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && m_library->markedRows().column());
    QTRY_COMPARE(marked(), std::size_t{1});
    QCOMPARE(m_workspace->browser()->table()->jobId(0), id);
    QCOMPARE(flags(0), markBit(MarkFlag::Flag));
    restart();
    openDemo();
    QTRY_VERIFY(m_library->markedRows().column());
    QTRY_COMPARE(marked(), std::size_t{1});
    QCOMPARE(flags(0), markBit(MarkFlag::Flag));
}

void TestMarks::twoWindowsSeeEachOthersMarks()
{
    openMarked();
    Workspace other;
    UserLibrary otherLibrary(other, LibraryOptions{.path = m_folder->filePath(u"library.sqlite"_s)}, u"Assay test"_s);
    MainWindow second(other, otherLibrary, *m_theme, *m_language, *m_settings);
    second.show();
    second.openDemo(Jobs, 1);
    QTRY_COMPARE(other.browser()->table()->rowCount(), Jobs);
    QTRY_VERIFY(otherLibrary.marking().canMark());
    const SourceRow row{0};
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    select(0);
    press(Qt::Key_2);
    QTRY_COMPARE(otherLibrary.markedRows().column()->flags(row), markBit(MarkFlag::Flag));
    otherLibrary.marking().toggle(MarkFlag::Star, {row});
    QTRY_COMPARE(flags(0), static_cast<MarkFlags>(markBit(MarkFlag::Flag) | markBit(MarkFlag::Star)));
    QTRY_VERIFY(button(4, pane()->marks())->isChecked());
}

void TestMarks::aMarkRunsNoQueryUnlessTheQueryAsks()
{
    openMarked();
    QSignalSpy results(m_workspace->browser(), &JobBrowser::resultChanged);
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{1});
    QVERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(results.size(), 0);
    m_workspace->filters()->setRefinement(parseQuery(u"mark:flag"_s, {}).value());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    select(0);
    press(Qt::Key_2);
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 0);
}

void TestMarks::theListOfMarksRefines()
{
    openMarked();
    auto *facet = window().findChild<MarkFacet *>();
    QVERIFY(!facet->isVisible()); // nobody has marked anything
    press(Qt::Key_2);
    QTRY_VERIFY(facet->isVisible());
    select(1);
    press(Qt::Key_4);
    QTRY_COMPARE(marked(), std::size_t{2});
    auto *flag = facet->findChild<QCheckBox *>(u"markFacet2"_s);
    auto *star = facet->findChild<QCheckBox *>(u"markFacet8"_s);
    auto *none = facet->findChild<QCheckBox *>(u"markFacetNone"_s);
    QVERIFY(flag->isVisible() && !facet->findChild<QCheckBox *>(u"markFacet4"_s)->isVisible());
    QTRY_COMPARE(none->accessibleDescription(), QLocale().toString(Jobs - 2));
    const JobTableModel *model = m_workspace->browser()->table();
    // As the lists beside it: of the jobs that the other filters let through.
    const QString module = model->index(0, JobTableModel::column(Field::Module)).data().toString();
    m_workspace->filters()->setRefinement(parseQuery(u"-module:"_s + module, {}).value());
    QTRY_VERIFY(!flag->isVisible());
    m_workspace->filters()->clearRefinement();
    QTRY_COMPARE(flag->accessibleDescription(), QLocale().toString(1));
    const auto click = [](QCheckBox *box) {
        QTest::mouseClick(box, Qt::LeftButton, {}, {box->height() / 2, box->height() / 2});
    };
    click(flag);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(formatQuery(m_workspace->filters()->refinement()), u"mark:flag"_s);
    click(star);
    QTRY_COMPARE(model->rowCount(), 2);
    click(flag);
    click(star);
    QTRY_COMPARE(model->rowCount(), Jobs);
    click(none);
    QTRY_COMPARE(model->rowCount(), Jobs - 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model->rowCount(), Jobs);
    QVERIFY(!none->isChecked());
}

void TestMarks::theRowsSayTheirMarks()
{
    openMarked();
    const JobTableModel *model = m_workspace->browser()->table();
    const QModelIndex score = model->index(0, JobTableModel::column(Field::Score));
    const QString before = score.data(Qt::AccessibleTextRole).toString();
    press(Qt::Key_2);
    QTRY_COMPARE(score.data(JobTableModel::MarksRole).toInt(), int(markBit(MarkFlag::Flag)));
    QCOMPARE(score.data(Qt::AccessibleTextRole).toString(), QString(before + u", Flag"));
    QCOMPARE(score.data(JobTableModel::MarkWordsRole).toString(), u"Flag"_s);
}

void TestMarks::marksAreColumnsThatSort()
{
    openMarked();
    const JobTableModel *model = m_workspace->browser()->table();
    select(3);
    press(Qt::Key_4);
    QTRY_COMPARE(flags(3), markBit(MarkFlag::Star));
    select(5);
    press(Qt::Key_2);
    QTRY_COMPARE(flags(5), markBit(MarkFlag::Flag));
    const QString star = model->jobId(3);
    const QString flag = model->jobId(5);
    for (const JobColumn column : {JobColumn(Field::Explanation), JobColumn(Field::AgentName)})
        table()->columns()->setColumnShown(column, false);
    for (const MarkPart part : {MarkPart::Marks, MarkPart::Note})
        table()->columns()->setColumnShown(part, true);
    const int marks = JobTableModel::column(MarkPart::Marks);
    const int notes = JobTableModel::column(MarkPart::Note);
    QCOMPARE(model->index(3, marks).data().toString(), u"Star"_s);
    QCOMPARE(model->index(4, marks).data().toString(), QString());
    QCOMPARE(model->index(4, marks).data(Qt::AccessibleTextRole).toString(), u"Marks: none"_s);
    const auto clickHeader = [this](int column) {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    clickHeader(marks);
    QTRY_COMPARE(model->jobId(0), flag);
    QCOMPARE(model->jobId(1), star);
    clickHeader(marks);
    QTRY_COMPARE(model->jobId(0), star);
    QCOMPARE(model->jobId(1), flag);
    // A mark that is taken away changes the cell and moves no row under the reader.
    select(0);
    press(Qt::Key_4);
    QTRY_COMPARE(flags(0), MarkFlags{0});
    QCOMPARE(model->jobId(0), star);
    QCOMPARE(model->index(0, marks).data().toString(), QString());
    select(2);
    press(Qt::Key_N);
    QTRY_VERIFY(note()->hasFocus());
    QTest::keyClicks(note(), u"Ask the team"_s);
    table()->setFocus();
    QTRY_COMPARE(model->index(2, notes).data().toString(), u"Ask the team"_s);
}

void TestMarks::aSortByMarksHoldsAfterAnotherFetch()
{
    openMarked();
    const JobTableModel *model = m_workspace->browser()->table();
    select(7);
    press(Qt::Key_3);
    QTRY_COMPARE(flags(7), markBit(MarkFlag::Discuss));
    const QString id = model->jobId(7);
    m_workspace->browser()->setSort({{MarkPart::Marks, Qt::AscendingOrder}});
    QTRY_COMPARE(model->jobId(0), id);
    const auto store = model->store();
    press(Qt::Key_F5);
    QTRY_VERIFY(model->store() && model->store() != store);
    QTRY_VERIFY(!m_workspace->browser()->isLoading());
    QTRY_COMPARE(model->jobId(0), id); // when the marks of the new list are known
}

void TestMarks::copiedRowsHaveTheMarksThatAreShown()
{
    openMarked();
    press(Qt::Key_2);
    QTRY_COMPARE(flags(0), markBit(MarkFlag::Flag));
    table()->columns()->setChosenColumns({{Field::Status, 0}, {MarkPart::Marks, 0}, {MarkPart::OwnScore, 0}});
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0), u"Status\tMarks\tOwn score"_s);
    QVERIFY2(lines.value(1).endsWith(u"\tflag\t"_s), qPrintable(lines.value(1)));
}

void TestMarks::theMenuOfARowMarks()
{
    openMarked();
    table()->columns()->setColumnShown(MarkPart::Marks, true);
    for (const JobColumn column : {JobColumn(Field::Module), JobColumn(MarkPart::Marks)}) {
        table()->setCurrentIndex(table()->model()->index(0, JobTableModel::column(column)));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table(), &asked);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> entries = menu->actions();
        QVERIFY(std::ranges::any_of(
            entries, [](const QAction *entry) { return entry->menu() && entry->text() == u"&Mark"_s; }));
        QVERIFY(menu->findChild<QAction *>(u"copyValue"_s));
        menu->close();
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
}

void TestMarks::hiddenMarksWaitUntilTheyAreShown()
{
    openMarked();
    const MarksView *view = pane()->marks();
    QAction *details = window().actions()->action(u"panel.details"_s);
    details->trigger();
    QTRY_VERIFY(!view->isVisible());
    press(Qt::Key_2);
    QTRY_COMPARE(marked(), std::size_t{1});
    QVERIFY(!button(2, view)->isChecked()); // a screen reader would be told of it
    details->trigger();
    QTRY_VERIFY(view->isVisible());
    QVERIFY(button(2, view)->isChecked());
}

void TestMarks::withoutALibraryTheMarksSayWhy()
{
    m_library.reset();
    QFile file(m_folder->filePath(u"library.sqlite"_s));
    file.remove();
    QVERIFY(QDir(m_folder->path()).mkdir(u"library.sqlite"_s)); // no file can be made there
    useWorkspace();
    openDemo();
    QTRY_COMPARE(m_library->library().state(), Library::State::Unavailable);
    select(0);
    QTRY_VERIFY(!button(1, pane()->marks())->isEnabled());
    QVERIFY(!window().actions()->action(u"mark.flag"_s)->isEnabled());
    QVERIFY(note()->isReadOnly());
    const auto *why = pane()->marks()->findChild<QLabel *>(u"markObstacle"_s);
    QVERIFY(why->isVisible());
    QCOMPARE(why->text(), m_library->library().notice()());
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
