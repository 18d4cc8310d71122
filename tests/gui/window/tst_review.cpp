// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "core/base/utf8.h"
#include "gui/actions/actionlist.h"
#include "gui/jobs/marksview.h"
#include "gui/jobs/scorebar.h"
#include "gui/review/reviewdeck.h"
#include "gui/review/reviewdialog.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "models/jobdetail.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Reviews, by real keys and clicks in the whole window.
class TestReview : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theScoreIsHiddenUntilTheJobIsJudged();
    void marksSayHowTheJobWasJudged();
    void aSeedDrawsTheSameJobsHoweverTheyAreSorted();
    void whatIsShownIsReviewedInItsOrder();
    void jobsWithoutAScoreAreLeftOut();
    void theArrowsGoThroughTheJobs();
    void escapeLeavesAndTheReviewGoesOn();
    void itGoesOnAfterARestart();
    void itSurvivesAnotherFetch();
    void aFinishedReviewIsNotOffered();
    void anAnsweredReviewIsOver();
    void anOwnScoreGivesTheKeysBackToTheDeck();
    void theButtonsStayWhereTheyAre();
    void theDetailsComeBackAsWide();
    void nothingBesideTheDeckShowsHiddenScores();
    void theNoteIsWrittenInTheDeck();
    void itGoesOnInAnotherLanguage();

private:
    [[nodiscard]] Review &review() { return m_library->review(); }
    [[nodiscard]] ReviewDeck *deck() { return window().findChild<ReviewDeck *>(); }
    [[nodiscard]] QString text(const QString &name) { return deck()->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] const JobMark *mark() { return m_library->marking().mark(*review().row()); }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, keys);
    }
    void openReady()
    {
        openDemo();
        QTRY_VERIFY(m_library->marking().canMark());
    }
    [[nodiscard]] ReviewDialog *askForReview()
    {
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        ReviewDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = window().findChild<ReviewDialog *>()) && dialog->isVisible()); }();
        return dialog;
    }
    /// Draws these jobs; none: reviews what is shown.
    void begin(int draw, const QString &seed = u"7"_s, bool hides = true, bool onlyScored = true)
    {
        ReviewDialog *dialog = askForReview();
        QVERIFY(dialog);
        if (draw > 0) {
            dialog->findChild<QSpinBox *>()->setValue(draw);
            auto *field = dialog->findChild<QLineEdit *>(u"seed"_s);
            field->selectAll();
            QTest::keyClicks(field, seed);
        } else {
            dialog->findChildren<QRadioButton *>().front()->setChecked(true);
        }
        dialog->findChild<QCheckBox *>(u"hide"_s)->setChecked(hides);
        if (!onlyScored)
            QTest::mouseClick(dialog->findChild<QCheckBox *>(u"scored"_s), Qt::LeftButton, {}, {8, 8});
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
        QTRY_VERIFY(review().isActive() && deck()->isVisible());
        QTRY_VERIFY(!window().findChild<ReviewDialog *>());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        deck()->setFocus();
    }
    void continueReview()
    {
        ReviewDialog *dialog = askForReview();
        auto *button = dialog->findChild<QPushButton *>(u"continue"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(review().isActive() && review().row());
        QTRY_VERIFY(!window().findChild<ReviewDialog *>());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    [[nodiscard]] QString scoreOfJob()
    {
        const JobDetail detail = JobDetail::of(
            m_workspace->browser()->table()->store(), *review().row(), m_workspace->browser()->query().modules,
            QLocale());
        return detail.scoreText;
    }
    /// Goes to a job of the review that has a score.
    void goToScored()
    {
        for (std::size_t place = 0; place < review().state().jobs.size(); ++place) {
            review().goTo(place);
            if (m_workspace->browser()->table()->store()->score(*review().row()).hasValue())
                return;
        }
        QFAIL("no job has a score");
    }
};

void TestReview::theScoreIsHiddenUntilTheJobIsJudged()
{
    openReady();
    QAction *details = window().actions()->action(u"panel.details"_s);
    QVERIFY(details->isChecked());
    begin(50);
    goToScored();
    QVERIFY(!details->isChecked() && !details->isEnabled()); // they would show it
    QVERIFY(text(u"reviewScore"_s).startsWith(u"Score hidden"_s));
    const QString score = scoreOfJob();
    for (const QLabel *label : deck()->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || label->text() != score, qPrintable(label->text()));
    press(Qt::Key_2); // a flag is no judgement
    QTRY_VERIFY(mark());
    QVERIFY(text(u"reviewScore"_s).startsWith(u"Score hidden"_s));
    press(Qt::Key_6);
    QTRY_COMPARE(text(u"reviewScore"_s), score);
    QVERIFY(text(u"reviewProgress"_s).contains(u"1 answered"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(details->isChecked() && details->isEnabled());
}

void TestReview::marksSayHowTheJobWasJudged()
{
    openReady();
    begin(50);
    goToScored();
    press(Qt::Key_5);
    QTRY_VERIFY(mark());
    QVERIFY(mark()->wasDrawn && mark()->wasScoreHidden);
    press(Qt::Key_1); // reviewed, now that the score is shown: the verdict still says how it was judged
    QTRY_VERIFY(hasMark(mark()->flags, MarkFlag::Reviewed));
    QVERIFY(mark()->wasScoreHidden);
    press(Qt::Key_6); // another verdict, with the score in sight
    QTRY_VERIFY(hasMark(mark()->flags, MarkFlag::Disagree));
    QVERIFY(mark()->wasDrawn && !mark()->wasScoreHidden);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(hasMark(mark()->flags, MarkFlag::Agree));
    QVERIFY(mark()->wasScoreHidden);
    // Even undone to the beginning, the score was seen.
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!mark());
    QVERIFY(!review().isScoreHidden());
}

void TestReview::aSeedDrawsTheSameJobsHoweverTheyAreSorted()
{
    openReady();
    begin(20, u"4711"_s);
    const std::vector<QString> drawn = review().state().jobs;
    QCOMPARE(drawn.size(), std::size_t{20});
    QVERIFY(review().state().isDrawn);
    press(Qt::Key_Escape);
    m_workspace->browser()->setSort({{Field::Score, Qt::DescendingOrder}});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    begin(20, u"4711"_s);
    QVERIFY(review().state().jobs == drawn);
    press(Qt::Key_Escape);
    begin(20, u"4712"_s);
    QVERIFY(review().state().jobs != drawn);
}

void TestReview::whatIsShownIsReviewedInItsOrder()
{
    openReady();
    m_workspace->filters()->setFacet(Field::Module, {FacetValue(u"correctness"_s)});
    m_workspace->browser()->setSort({{Field::Score, Qt::AscendingOrder}});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    const JobTableModel *model = m_workspace->browser()->table();
    begin(0, {}, false, false);
    QCOMPARE(review().state().jobs.size(), static_cast<std::size_t>(model->rowCount()));
    for (const int row : {0, 1, model->rowCount() - 1})
        QCOMPARE(review().state().jobs[static_cast<std::size_t>(row)], model->jobId(row));
    QCOMPARE(text(u"reviewModule"_s), u"correctness"_s);
    QVERIFY(!review().isScoreHidden());
    goToScored();
    press(Qt::Key_5);
    QTRY_VERIFY(mark());
    QVERIFY(!mark()->wasDrawn && !mark()->wasScoreHidden);
}

void TestReview::jobsWithoutAScoreAreLeftOut()
{
    openReady();
    const Review::Choice choice = review().choice();
    QCOMPARE(choice.shown, static_cast<std::size_t>(m_workspace->browser()->table()->rowCount()));
    QVERIFY(choice.scored > 0 && choice.scored < choice.shown);
    ReviewDialog *dialog = askForReview();
    QVERIFY(dialog);
    auto *scored = dialog->findChild<QCheckBox *>(u"scored"_s);
    QVERIFY(scored->isVisible() && scored->isChecked());
    const auto number = [](std::size_t jobs) { return QLocale().toString(qulonglong(jobs)); };
    QVERIFY(scored->text().contains(number(choice.shown - choice.scored)));
    const auto all = [&] { return dialog->findChildren<QRadioButton *>().front()->text(); };
    QVERIFY(all().contains(number(choice.scored)) && all().contains(u"with a score"_s));
    QTest::mouseClick(scored, Qt::LeftButton, {}, {8, 8});
    QVERIFY(!scored->isChecked());
    QVERIFY(all().contains(number(choice.shown)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<ReviewDialog *>());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));

    std::vector<QString> withScore; // in their order; by ids, as each step through a review is written to the library
    const JobTableModel *model = m_workspace->browser()->table();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->store()->score(model->sourceRow(row)).hasValue())
            withScore.push_back(model->jobId(row));
    }
    begin(0);
    QVERIFY(review().state().jobs == withScore);
    press(Qt::Key_Escape);
    begin(50);
    QCOMPARE(review().state().jobs.size(), 50U);
    for (const QString &job : review().state().jobs)
        QVERIFY(std::ranges::find(withScore, job) != withScore.end());
    press(Qt::Key_Escape);

    // Where none has a score, they are what there is to review; and nobody can agree.
    m_workspace->filters()->setFacet(Field::Status, {FacetValue(u"failed"_s)});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(review().choice().scored, 0U);
    begin(5);
    QCOMPARE(review().state().jobs.size(), 5U);
    QVERIFY(!window().actions()->action(u"mark.agree"_s)->isEnabled());
    QVERIFY(!deck()->findChild<QToolButton *>(u"mark5"_s)->isEnabled());
    QVERIFY(window().actions()->action(u"mark.flag"_s)->isEnabled());
}

void TestReview::theArrowsGoThroughTheJobs()
{
    openReady();
    begin(3);
    const auto place = [this] { return review().state().place; };
    press(Qt::Key_Up); // there is none before
    QCOMPARE(place(), std::size_t{0});
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(place(), std::size_t{2});
    QVERIFY(text(u"reviewProgress"_s).startsWith(u"3 of 3"_s));
    press(Qt::Key_Right); // there is none behind
    QCOMPARE(place(), std::size_t{2});
    press(Qt::Key_Left);
    QCOMPARE(place(), std::size_t{1});
    QTest::mouseClick(deck()->findChild<QToolButton *>(u"reviewNext"_s), Qt::LeftButton);
    QCOMPARE(place(), std::size_t{2});
}

void TestReview::escapeLeavesAndTheReviewGoesOn()
{
    openReady();
    begin(5);
    const std::vector<QString> jobs = review().state().jobs;
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    QVERIFY(!review().isActive());
    QVERIFY(window().page()->table()->isVisible() && window().page()->table()->hasFocus());
    continueReview();
    QVERIFY(review().state().jobs == jobs);
    QCOMPARE(review().state().place, std::size_t{1});
    window().actions()->action(u"page.jobs"_s)->trigger(); // the rows are one key away
    QVERIFY(!review().isActive() && window().page()->table()->isVisible());
}

void TestReview::itGoesOnAfterARestart()
{
    openReady();
    begin(5, u"99"_s);
    const std::vector<QString> jobs = review().state().jobs;
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    restart();
    openReady();
    continueReview();
    QVERIFY(review().state().jobs == jobs);
    QCOMPARE(review().state().place, std::size_t{2});
    QCOMPARE(review().state().seed, std::uint64_t{99});
    QVERIFY(review().state().isDrawn && review().isScoreHidden());
}

void TestReview::itSurvivesAnotherFetch()
{
    openReady();
    begin(5);
    press(Qt::Key_Right);
    const QString id = review().state().jobs[1];
    const auto store = m_workspace->browser()->table()->store();
    press(Qt::Key_F5);
    QTRY_VERIFY(m_workspace->browser()->table()->store() != store);
    QTRY_VERIFY(review().isActive() && review().row());
    QCOMPARE(review().state().place, std::size_t{1});
    QCOMPARE(fromUtf8(m_workspace->browser()->table()->store()->text(Field::JobId, *review().row())), id);
    QVERIFY(deck()->isVisible());
}

void TestReview::aFinishedReviewIsNotOffered()
{
    openReady();
    begin(5);
    auto *end = deck()->findChild<QToolButton *>(u"reviewEnd"_s);
    // It can't be taken back, so it asks.
    QTest::mouseClick(end, Qt::LeftButton);
    auto *question = deck()->findChild<QMessageBox *>(u"reviewEndQuestion"_s);
    QTRY_VERIFY(question && question->isVisible());
    QVERIFY(question->text().startsWith(u"5 job"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!deck()->findChild<QMessageBox *>());
    QVERIFY(review().isActive());
    QTest::mouseClick(end, Qt::LeftButton);
    QTRY_VERIFY((question = deck()->findChild<QMessageBox *>()));
    const auto buttons = question->buttons();
    const auto finish =
        std::ranges::find_if(buttons, [](const QAbstractButton *button) { return button->text() == u"Finish"_s; });
    QVERIFY(finish != buttons.end());
    QTest::mouseClick(*finish, Qt::LeftButton);
    QTRY_VERIFY(!deck()->findChild<QMessageBox *>());
    QVERIFY(!review().isActive());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const ReviewDialog *dialog = askForReview();
    QVERIFY(!dialog->findChild<QPushButton *>(u"continue"_s));
}

void TestReview::anAnsweredReviewIsOver()
{
    openReady();
    begin(2);
    auto *end = deck()->findChild<QToolButton *>(u"reviewEnd"_s);
    press(Qt::Key_5);
    QTRY_VERIFY(text(u"reviewProgress"_s).contains(u"1 answered"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right); // not the end yet
    QVERIFY(deck()->hasFocus());
    press(Qt::Key_6);
    QTRY_COMPARE(text(u"reviewProgress"_s), u"2 of 2 · All answered: 1 agree, 1 disagree"_s);
    press(Qt::Key_Escape);
    ReviewDialog *dialog = askForReview();
    QVERIFY(!dialog->findChild<QPushButton *>(u"continue"_s));
    dialog->reject();
    QTRY_VERIFY(!window().findChild<ReviewDialog *>());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().page()->table()->setFocus();

    begin(2, u"8"_s);
    press(Qt::Key_5);
    QTRY_VERIFY(mark());
    press(Qt::Key_Right);
    press(Qt::Key_5);
    QTRY_VERIFY(review().isComplete());
    press(Qt::Key_Right); // behind the last one is the end
    QVERIFY(end->hasFocus());
    press(Qt::Key_Left);
    QVERIFY(deck()->hasFocus());
    QCOMPARE(review().state().place, std::size_t{0});
    // An answer that is taken back makes it unfinished again.
    press(Qt::Key_5);
    QTRY_VERIFY(!mark());
    QVERIFY(!review().isComplete());
    press(Qt::Key_Escape);
    continueReview();
    QVERIFY(review().state().seed == 8 && review().state().jobs.size() == 2);
    deck()->setFocus();
    press(Qt::Key_5);
    QTRY_VERIFY(review().isComplete());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(end->hasFocus());
    press(Qt::Key_Return); // without a question
    QTRY_VERIFY(!review().isActive());
    QVERIFY(window().page()->table()->hasFocus());
}

void TestReview::anOwnScoreGivesTheKeysBackToTheDeck()
{
    openReady();
    m_workspace->filters()->setFacet(Field::Module, {FacetValue(u"correctness"_s)});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    begin(5);
    auto *score = deck()->marks()->findChild<QLineEdit *>(u"ownScore"_s);
    score->setFocus();
    QTest::keyClicks(score, u"5"_s);
    press(Qt::Key_Return);
    QVERIFY(deck()->hasFocus());
    QTRY_VERIFY(mark());
    QCOMPARE(mark()->score, 5.0);
    press(Qt::Key_5);
    QTRY_VERIFY(hasMark(mark()->flags, MarkFlag::Agree));
    QCOMPARE(score->text(), u"5 / 10"_s);
    score->setFocus();
    QTest::keyClicks(score, u"55"_s);
    press(Qt::Key_Escape);
    QVERIFY(deck()->hasFocus());
    QCOMPARE(score->text(), u"5 / 10"_s);
    press(Qt::Key_Right);
    QCOMPARE(review().state().place, std::size_t{1});
    QCOMPARE(score->text(), QString());
}

void TestReview::theButtonsStayWhereTheyAre()
{
    openReady();
    begin(50);
    goToScored();
    const QToolButton *agree = deck()->findChild<QToolButton *>(u"mark5"_s);
    const QLabel *how = deck()->findChild<QLabel *>(u"markHow"_s);
    const auto *bar = deck()->findChild<ScoreBar *>();
    QCoreApplication::processEvents(); // lays out
    const QPoint place = agree->mapTo(&window(), QPoint());
    const QPoint below = bar->mapTo(&window(), QPoint());
    QVERIFY(how->text().isEmpty());
    press(Qt::Key_5);
    QTRY_VERIFY(!how->text().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(how->isVisible() && how->height() >= how->fontMetrics().height());
    QCOMPARE(agree->mapTo(&window(), QPoint()), place);
    QCOMPARE(bar->mapTo(&window(), QPoint()), below); // the score does not push it down
}

void TestReview::nothingBesideTheDeckShowsHiddenScores()
{
    openReady();
    auto *filters = window().findChild<QDockWidget *>(u"filters"_s);
    QAction *toggle = window().actions()->action(u"panel.filters"_s);
    QVERIFY(filters->isVisible());
    begin(5);
    QVERIFY(!filters->isVisible() && !toggle->isEnabled()); // its histogram is of the jobs shown
    press(Qt::Key_Escape);
    QTRY_VERIFY(filters->isVisible() && toggle->isEnabled());
    begin(5, u"7"_s, false);
    QVERIFY(filters->isVisible() && toggle->isEnabled());
    press(Qt::Key_Escape);
    // Who had closed it finds it closed.
    toggle->trigger();
    begin(5);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!deck()->isVisible());
    QVERIFY(!filters->isVisible() && toggle->isEnabled());
}

void TestReview::theDetailsComeBackAsWide()
{
    openReady();
    const MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().resize(1024, 700);
    QTRY_COMPARE(window().width(), 1024);
    auto *details = window().findChild<QDockWidget *>(u"details"_s);
    QTRY_VERIFY(details->isVisible());
    const int first = details->width();
    window().resizeDocks({details}, {first + 40}, Qt::Horizontal);
    QCoreApplication::processEvents();
    QCOMPARE(details->width(), first + 40);
    const int width = details->width();
    const int least = window().minimumSizeHint().width();
    window().page()->table()->setFocus();
    begin(50, u"123456"_s);
    QVERIFY(!details->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(details->isVisible());
    QTRY_COMPARE(details->width(), width);
    QCOMPARE(window().width(), 1024);
    QCOMPARE(window().minimumSizeHint().width(), least);
    m_language->choose(u"en"_s);
}

void TestReview::theNoteIsWrittenInTheDeck()
{
    openReady();
    begin(5);
    auto *note = deck()->marks()->findChild<QPlainTextEdit *>(u"note"_s);
    press(Qt::Key_N);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"12 of 3"_s); // no marks
    press(Qt::Key_Escape); // out of the note
    QVERIFY(deck()->hasFocus());
    QTRY_VERIFY(mark());
    QCOMPARE(mark()->flags, markBit(MarkFlag::Note));
    QCOMPARE(mark()->note, std::string("12 of 3"));
    press(Qt::Key_Right);
    QCOMPARE(note->toPlainText(), QString());
    QCOMPARE(m_library->markedRows().column()->markedCount(), std::size_t{1});
}

void TestReview::itGoesOnInAnotherLanguage()
{
    openReady();
    begin(5);
    press(Qt::Key_Right);
    const MainWindow *before = &window();
    m_language->choose(u"ar"_s);
    QTRY_VERIFY(&window() != before);
    QVERIFY(review().isActive() && deck()->isVisible());
    QCOMPARE(review().state().place, std::size_t{1});
    deck()->setFocus();
    press(Qt::Key_Left); // where reading goes on
    QCOMPARE(review().state().place, std::size_t{2});
    m_language->choose(u"en"_s);
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
