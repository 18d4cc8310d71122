// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QToolButton>
#include <QWheelEvent>

#include "gui/actions/valueactions.h"
#include "gui/details/detailpane.h"
#include "gui/details/explanationview.h"
#include "gui/details/identityrow.h"
#include "gui/details/scoreheader.h"
#include "gui/details/statuslabel.h"
#include "gui/jobs/scorebar.h"
#include "gui/widgets/tonelabel.h"
#include "gui/widgets/valueedit.h"
#include "helpers/jobsfromjson.h"
#include "models/jobdetail.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

JobDetail detailOf(const QByteArray &job)
{
    return JobDetail::of(test::jobsFromJson("[" + job + "]"), SourceRow{0}, ScoringModules(), QLocale::c());
}

QByteArray job(const QByteArray &rest, const QByteArray &identity = {})
{
    return R"({"job_id":"7a08c5f1-28d5-4d2f-9a35-12f1a9ef3a55","agent_identity_context":{"customer_id":"c-1","project_id":"p-1")"
        + identity + "}," + rest + "}";
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhenNothingOrSeveralAreSelected();
    void showsScoreOnItsScale_data();
    void showsScoreOnItsScale();
    void hostileTextIsShownLiterally();
    void distinguishesAbsentAndNull();
    void copyGivesTheExactValue();
    void refineToValueOfOtherField();
    void serviceFieldOffersBoth();
    void refineToNoValue();
    void turnOffersCopyAndFilter();
    void buttonsAppearOnHoverAndFocus();
    void longValueIsElidedUnlessFocused();
    void marksHits();
    void longExplanationIsShownInPortions();
    void hitFarDownIsShown();
    void hugeExplanationStaysQuick();
    void longTextsScrollWithThePane();
    void longTextAppearsInSlices();
    void longParagraphStaysQuickAndIsCopiedWhole();
    void aSelectionStaysWhileTheTextGrows();
    void nextJobBeginsAtItsTop();
    void nextJobKeepsThePlaceInTheFields();
    void sameJobKeepsPlaceAndSelection();
    void copiesWholeExplanation();
    void unknownFieldsHaveTheirGroup();
    void ampersandsOfDataAreNoMnemonics();
    void rawJsonOpensAndCopies();
    void previousAndNext();

private:
    void show(const JobDetail &detail);
    IdentityRow *row(Field field) const { return m_pane->findChild<IdentityRow *>(u"row-"_s + fieldKey(field)); }
    ValueEdit *value(Field field) const { return row(field)->findChild<ValueEdit *>(); }
    QToolButton *button(Field field, const char *name) const
    {
        return row(field)->findChild<QToolButton *>(QLatin1StringView(name));
    }
    QString label(const char *name) const { return m_pane->findChild<QLabel *>(QLatin1StringView(name))->text(); }

    ValueActions m_values;
    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_pane = std::make_unique<DetailPane>(m_values);
    m_pane->setLocale(QLocale::c());
    m_pane->resize(360, 1200);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
}

void TestDetailPane::show(const JobDetail &detail)
{
    m_pane->setDetail(detail);
    QCoreApplication::processEvents();
}

void TestDetailPane::showsWhenNothingOrSeveralAreSelected()
{
    auto *title = m_pane->findChild<ToneLabel *>(u"messageTitle"_s);
    QVERIFY(title->isVisible());
    show(detailOf(job(R"("module":"correctness","status":"completed","score":7)")));
    QVERIFY(!title->isVisible());
    m_pane->showSeveral(3);
    QVERIFY(!title->isVisible());
    auto *several = m_pane->findChild<ToneLabel *>(u"summaryTitle"_s);
    QVERIFY(several->isVisible());
    QVERIFY(several->text().contains(u'3'));
    QVERIFY(!m_pane->findChild<ScoreHeader *>()->isVisible());
}

void TestDetailPane::showsScoreOnItsScale_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("score");
    QTest::addColumn<bool>("bar");
    QTest::newRow("judge") << QByteArray(R"("module":"correctness","status":"completed","score":7)") << u"7 / 10"_s
                           << true;
    QTest::newRow("statistical") << QByteArray(R"("module":"data_grounding","status":"completed","score":0.83)")
                                 << u"0.83"_s << true;
    QTest::newRow("zero") << QByteArray(R"("module":"correctness","status":"completed","score":0)") << u"0 / 10"_s
                          << true;
    QTest::newRow("unknown scale") << QByteArray(R"("module":"novel","status":"completed","score":42)") << u"42"_s
                                   << false;
    QTest::newRow("in progress") << QByteArray(R"("module":"correctness","status":"in_progress","score":null)")
                                 << u"Not scored yet: in progress"_s << false;
    QTest::newRow("failed") << QByteArray(R"("module":"correctness","status":"failed")") << u"Scoring failed"_s
                            << false;
}

void TestDetailPane::showsScoreOnItsScale()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QString, score);
    QFETCH(const bool, bar);
    show(detailOf(job(rest)));
    QCOMPARE(label("score"), score);
    QCOMPARE(m_pane->findChild<ScoreBar *>()->isVisible(), bar);
}

void TestDetailPane::hostileTextIsShownLiterally()
{
    show(detailOf(
        job(R"("module":"<b>x</b>","status":"<i>y</i>","score":1,"explanation":"<b>bold?</b> <img src='http://x/'>")",
            R"(,"agent_name":"<u>z</u>")")));
    QCOMPARE(label("module"), u"<b>x</b>"_s);
    for (const QLabel *each : m_pane->findChildren<QLabel *>())
        QCOMPARE(each->textFormat(), Qt::PlainText);
    QCOMPARE(label("status"), u"<i>y</i>"_s);
    QCOMPARE(value(Field::AgentName)->text(), u"<u>z</u>"_s);
    QCOMPARE(m_pane->findChild<ExplanationView *>()->shownText(), u"<b>bold?</b> <img src='http://x/'>"_s);
}

void TestDetailPane::distinguishesAbsentAndNull()
{
    show(detailOf(job(R"("module":"m","status":"completed","score":1)", R"(,"agent_name":null)")));
    QCOMPARE(value(Field::AgentName)->text(), u"–"_s);
    QCOMPARE(value(Field::AgentVersion)->text(), u"–"_s);
    QCOMPARE(value(Field::AgentName)->accessibleDescription(), u"null"_s);
    QCOMPARE(value(Field::AgentVersion)->accessibleDescription(), u"not sent"_s);
}

void TestDetailPane::copyGivesTheExactValue()
{
    show(detailOf(job(R"("module":"m","status":"completed")", R"(,"agent_name":" two\nlines ")")));
    QSignalSpy copies(m_pane.get(), &DetailPane::copyRequested);
    value(Field::AgentName)->setFocus();
    QTest::mouseClick(button(Field::AgentName, "copy"), Qt::LeftButton);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies[0][0].toString(), u" two\nlines "_s);
}

void TestDetailPane::refineToValueOfOtherField()
{
    show(detailOf(job(R"("module":"m","status":"completed")")));
    QSignalSpy refinements(&m_values, &ValueActions::refinementRequested);
    value(Field::ProjectId)->setFocus();
    QTest::mouseClick(button(Field::ProjectId, "filter"), Qt::LeftButton);
    QCOMPARE(refinements.size(), 1);
    QCOMPARE(refinements[0][0].value<Field>(), Field::ProjectId);
    QCOMPARE(refinements[0][1].value<FacetValue>(), FacetValue(u"p-1"_s));
}

void TestDetailPane::serviceFieldOffersBoth()
{
    show(detailOf(job(R"("module":"m","status":"completed")", R"(,"agent_name":"alpha")")));
    QSignalSpy refinements(&m_values, &ValueActions::refinementRequested);
    QSignalSpy asks(&m_values, &ValueActions::serviceFilterRequested);
    value(Field::AgentName)->setFocus();
    QTest::mouseClick(button(Field::AgentName, "filter"), Qt::LeftButton);
    auto *menu = button(Field::AgentName, "filter")->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(u"showOnly"_s)->trigger();
    QCOMPARE(refinements.size(), 1);
    QCOMPARE(refinements[0][1].value<FacetValue>(), FacetValue(u"alpha"_s));
    menu->findChild<QAction *>(u"askService"_s)->trigger();
    QCOMPARE(asks.size(), 1);
    QCOMPARE(asks[0][0].value<Field>(), Field::AgentName);
    QCOMPARE(asks[0][1].toString(), u"alpha"_s);
    menu->close();
}

void TestDetailPane::refineToNoValue()
{
    show(detailOf(job(R"("module":"m","status":"completed")", R"(,"batch_execution_id":null)")));
    QSignalSpy refinements(&m_values, &ValueActions::refinementRequested);
    value(Field::BatchExecutionId)->setFocus();
    QVERIFY(!button(Field::BatchExecutionId, "copy")->isVisible());
    QTest::mouseClick(button(Field::BatchExecutionId, "filter"), Qt::LeftButton);
    QCOMPARE(refinements.size(), 1);
    QCOMPARE(refinements[0][1].value<FacetValue>(), FacetValue());
}

void TestDetailPane::turnOffersCopyAndFilter()
{
    show(detailOf(job(R"("module":"m","status":"completed")", R"(,"agent_turn":3)")));
    QCOMPARE(value(Field::AgentTurn)->text(), u"3"_s);
    QVERIFY(button(Field::AgentTurn, "copy"));
    QVERIFY(button(Field::AgentTurn, "filter"));
    QVERIFY(!button(Field::JobId, "filter"));
}

void TestDetailPane::buttonsAppearOnHoverAndFocus()
{
    show(detailOf(job(R"("module":"m","status":"completed")")));
    QVERIFY(!button(Field::CustomerId, "copy")->isVisible());
    value(Field::CustomerId)->setFocus();
    QVERIFY(button(Field::CustomerId, "copy")->isVisible());
    QTest::keyClick(value(Field::CustomerId), Qt::Key_Tab);
    QVERIFY(button(Field::CustomerId, "copy")->hasFocus());
    QSignalSpy copies(m_pane.get(), &DetailPane::copyRequested);
    QTest::keyClick(button(Field::CustomerId, "copy"), Qt::Key_Space);
    QCOMPARE(copies.size(), 1);
    value(Field::ProjectId)->setFocus();
    QTRY_VERIFY(!button(Field::CustomerId, "copy")->isVisible());
}

void TestDetailPane::longValueIsElidedUnlessFocused()
{
    const QByteArray id = QByteArray("begin-") + QByteArray(300, 'x') + "-end";
    show(detailOf(job(R"("module":"m","status":"completed")", ",\"agent_session_id\":\"" + id + "\"")));
    QCOMPARE(value(Field::AgentSessionId)->text(), QString::fromLatin1(id));
    QVERIFY(value(Field::AgentSessionId)->width() < m_pane->width());
    value(Field::AgentSessionId)->setFocus();
    value(Field::AgentSessionId)->selectAll();
    QCOMPARE(value(Field::AgentSessionId)->selectedText(), QString::fromLatin1(id));
}

void TestDetailPane::marksHits()
{
    show(detailOf(job(R"("module":"m","status":"completed","explanation":"Straße und STRASSE\nund Weg")")));
    auto *view = m_pane->findChild<ExplanationView *>();
    m_pane->setSoughtTexts({u"UND"_s});
    QCOMPARE(view->hitCount(), 2);
    const QTextDocument *document = view->findChild<QTextEdit *>()->document();
    QCOMPARE(document->firstBlock().layout()->formats().size(), 1);
    QCOMPARE(document->firstBlock().layout()->formats()[0].start, 7);
    QCOMPARE(document->firstBlock().layout()->formats()[0].length, 3);
    QCOMPARE(document->lastBlock().layout()->formats()[0].start, 0);
    m_pane->setSoughtTexts({});
    QCOMPARE(view->hitCount(), 0);
    QCOMPARE(document->firstBlock().layout()->formats().size(), 0);
}

void TestDetailPane::longExplanationIsShownInPortions()
{
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += QByteArray(99, 'a') + "\\n";
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + text + "\"")));
    auto *view = m_pane->findChild<ExplanationView *>();
    auto *more = view->findChild<QPushButton *>(u"showMore"_s);
    QVERIFY(more->isVisible());
    QVERIFY(view->shownText().size() <= 20'001);
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(view->shownText().size(), 300'000);
    QVERIFY(!more->isVisible());
}

void TestDetailPane::hitFarDownIsShown()
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += "some forty letters of text in every line\\n";
    m_pane->setSoughtTexts({u"needle"_s});
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + text + "needle\"")));
    QCOMPARE(m_pane->findChild<ExplanationView *>()->hitCount(), 1);
    // The pane scrolls to it.
    auto *edit = m_pane->findChild<QTextEdit *>(u"text"_s);
    auto *scroll = m_pane->findChild<QScrollArea *>(u"detail"_s);
    const auto isInSight = [&] {
        QTextCursor cursor(edit->document());
        cursor.setPosition(int(edit->toPlainText().indexOf(u"needle"_s)));
        return scroll->viewport()->rect().contains(
            edit->viewport()->mapTo(scroll->viewport(), edit->cursorRect(cursor).center()));
    };
    QTRY_VERIFY(edit->toPlainText().contains(u"needle"_s));
    QTRY_VERIFY(isInSight());
}

void TestDetailPane::hugeExplanationStaysQuick()
{
    // 8 MB without a space: only a part is laid out, and not in quadratic time.
    const JobDetail detail =
        detailOf(job(R"("module":"m","status":"completed","explanation":")" + QByteArray(8'000'000, 'w') + "\""));
    QElapsedTimer clock;
    clock.start();
    show(detail);
    QVERIFY(m_pane->findChild<ExplanationView *>()->shownText().size() <= 20'001);
    qInfo("shown after %lld ms", clock.elapsed());
}

namespace {

QByteArray longText(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(i) + " of a text that is longer than the pane is wide\\n";
    return text;
}

} // namespace

void TestDetailPane::longTextsScrollWithThePane()
{
    m_pane->resize(360, 500);
    m_pane->setJsonOpen(true);
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + longText(100) + "\"")));
    auto *scroll = m_pane->findChild<QScrollArea *>(u"detail"_s);
    for (const char *name : {"text", "json"}) {
        auto *text = m_pane->findChild<QTextEdit *>(QLatin1StringView(name));
        QTRY_VERIFY(text->document()->characterCount() > 5'000);
        QTRY_COMPARE(text->height(), int(std::ceil(text->document()->size().height())));
        QCOMPARE(text->verticalScrollBar()->maximum(), 0);
    }
    // The wheel over the text scrolls the pane.
    auto *text = m_pane->findChild<QTextEdit *>(u"text"_s);
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    const QPoint at = text->viewport()->mapTo(m_pane->window(), QPoint(20, 20));
    QWheelEvent wheel(
        at, m_pane->window()->mapToGlobal(at), {}, {0, -480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    wheel.ignore();
    // As the system's events go: from the widget under the mouse outwards, until one accepts.
    for (QWidget *each = m_pane->childAt(at); each && !wheel.isAccepted(); each = each->parentWidget())
        QApplication::sendEvent(each, &wheel);
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
    // The cursor takes the pane along.
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    const QRect cursor(text->mapTo(scroll->viewport(), text->cursorRect().topLeft()), text->cursorRect().size());
    QVERIFY(scroll->viewport()->rect().contains(cursor.center()));
}

void TestDetailPane::longTextAppearsInSlices()
{
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + longText(4'000) + "\"")));
    auto *view = m_pane->findChild<ExplanationView *>();
    auto *text = view->findChild<QTextEdit *>(u"text"_s);
    QTest::mouseClick(view->findChild<QPushButton *>(u"showMore"_s), Qt::LeftButton);
    QVERIFY(view->shownText().size() >= 199'000);
    QVERIFY(text->document()->characterCount() < 100'000); // the click does not wait for the rest
    qint64 longest = 0;
    QElapsedTimer clock;
    while (text->document()->characterCount() < view->shownText().size()) {
        clock.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.nsecsElapsed() / 1000);
    }
    QCOMPARE(text->toPlainText(), view->shownText());
    QTRY_COMPARE(text->height(), int(std::ceil(text->document()->size().height())));
    qInfo("200,000 characters: the longest step took %lld us", longest);
}

void TestDetailPane::longParagraphStaysQuickAndIsCopiedWhole()
{
    QByteArray words;
    while (words.size() < 150'000)
        words += "some words without a line break ";
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + words + "\"")));
    auto *view = m_pane->findChild<ExplanationView *>();
    auto *text = view->findChild<QTextEdit *>(u"text"_s);
    QTest::mouseClick(view->findChild<QPushButton *>(u"showMore"_s), Qt::LeftButton);
    qint64 longest = 0;
    QElapsedTimer clock;
    while (text->document()->characterCount() < view->shownText().size()) {
        clock.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.nsecsElapsed() / 1000);
    }
    qInfo("one paragraph: the longest step took %lld us", longest);
    text->selectAll();
    text->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(words));
}

void TestDetailPane::aSelectionStaysWhileTheTextGrows()
{
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + longText(2'000) + "\"")));
    auto *view = m_pane->findChild<ExplanationView *>();
    auto *text = view->findChild<QTextEdit *>(u"text"_s);
    QTRY_VERIFY(text->document()->characterCount() > view->shownText().size());
    text->selectAll();
    const QString selected = text->textCursor().selectedText();
    QTest::mouseClick(view->findChild<QPushButton *>(u"showMore"_s), Qt::LeftButton);
    QTRY_VERIFY(text->document()->characterCount() > view->shownText().size());
    QVERIFY(view->shownText().size() > selected.size());
    QCOMPARE(text->textCursor().selectedText(), selected);
}

void TestDetailPane::nextJobBeginsAtItsTop()
{
    m_pane->resize(360, 400);
    const QByteArray rest = R"("module":"m","status":"completed","explanation":")" + longText(50) + '"';
    show(detailOf(job(rest)));
    QScrollBar *bar = m_pane->findChild<QScrollArea *>(u"detail"_s)->verticalScrollBar();
    bar->setValue(300);
    show(detailOf(job(rest).replace("7a08c5f1", "11111111")));
    QCOMPARE(bar->value(), 0);
}

void TestDetailPane::nextJobKeepsThePlaceInTheFields()
{
    m_pane->resize(360, 400);
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + longText(50) + "\"")));
    auto *scroll = m_pane->findChild<QScrollArea *>(u"detail"_s);
    const auto top = [&] { return row(Field::ProjectId)->mapTo(scroll->viewport(), QPoint()).y(); };
    const auto wanted = [&] { return row(Field::ProjectId)->mapTo(scroll->widget(), QPoint()).y() - 10; };
    QTRY_VERIFY(
        scroll->verticalScrollBar()->maximum() >= wanted()); // lines that wrap take several passes of the layout
    scroll->verticalScrollBar()->setValue(wanted());
    QCOMPARE(top(), 10);
    show(detailOf(job(R"("module":"m","status":"completed","explanation":"short")").replace("7a08c5f1", "11111111")));
    QCOMPARE(top(), 10);
}

void TestDetailPane::sameJobKeepsPlaceAndSelection()
{
    m_pane->resize(360, 400);
    m_pane->setSoughtTexts({u"line 3"_s});
    const JobDetail detail =
        detailOf(job(R"("module":"m","status":"completed","explanation":")" + longText(50) + "\""));
    show(detail);
    auto *text = m_pane->findChild<QTextEdit *>(u"text"_s);
    QTest::mouseDClick(text->viewport(), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(text->textCursor().selectedText(), u"line"_s);
    value(Field::CustomerId)->setSelection(0, 2);
    QScrollBar *bar = m_pane->findChild<QScrollArea *>(u"detail"_s)->verticalScrollBar();
    bar->setValue(250);
    show(detail);
    QCOMPARE(bar->value(), 250);
    QCOMPARE(text->textCursor().selectedText(), u"line"_s);
    QCOMPARE(value(Field::CustomerId)->selectedText(), u"c-"_s);
}

void TestDetailPane::copiesWholeExplanation()
{
    show(detailOf(job(R"("module":"m","status":"completed","explanation":")" + QByteArray(250'000, 'w') + "\"")));
    QSignalSpy copies(m_pane.get(), &DetailPane::copyRequested);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"copyExplanation"_s), Qt::LeftButton);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies[0][0].toString().size(), 250'000);
}

void TestDetailPane::unknownFieldsHaveTheirGroup()
{
    show(detailOf(job(R"("module":"m","status":"completed","cost":{"usd":0.10})", R"(,"region":"eu")")));
    QStringList shown;
    for (const ValueEdit *each : m_pane->findChildren<ValueEdit *>()) {
        if (each->isVisible())
            shown.append(each->accessibleName() + u'=' + each->text());
    }
    QVERIFY(shown.contains(u"cost={\"usd\":0.10}"_s));
    QVERIFY(shown.contains(u"agent_identity_context.region=\"eu\""_s));
    show(detailOf(job(R"("module":"m","status":"completed")")));
    QCOMPARE(m_pane->findChildren<ValueEdit *>().size(), 15);
}

void TestDetailPane::ampersandsOfDataAreNoMnemonics()
{
    show(detailOf(job(R"("module":"R&D","status":"a&b","R&D cost":5)", R"(,"agent_name":"x&y")")));
    QStringList titles;
    for (QLabel *each : m_pane->findChildren<QLabel *>()) {
        if (!each->isVisible())
            continue;
        // What a screen reader reads is what is drawn: without mnemonics, and with all characters.
        titles.append(QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name));
    }
    QVERIFY(titles.contains(u"R&D cost"_s));
    QVERIFY(titles.contains(u"R&D"_s));
    QVERIFY(titles.contains(u"a&b"_s));
    QCOMPARE(value(Field::AgentName)->text(), u"x&y"_s);
    value(Field::AgentName)->setFocus();
    QTest::keyClick(value(Field::AgentName), Qt::Key_D, Qt::AltModifier);
    QVERIFY(value(Field::AgentName)->hasFocus()); // no label has taken Alt+D
}

void TestDetailPane::rawJsonOpensAndCopies()
{
    const JobDetail detail = detailOf(job(R"("module":"m","status":"completed","score":0.10)"));
    show(detail);
    auto *text = m_pane->findChild<QTextEdit *>(u"json"_s);
    QVERIFY(!text->isVisible());
    m_pane->resize(360, 420);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"fold"_s), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QTRY_COMPARE(text->visibleRegion().boundingRect(), text->rect()); // it is scrolled into view
    QCOMPARE(text->toPlainText(), detail.json());
    QVERIFY(text->toPlainText().contains(u"0.10"_s));
    QSignalSpy copies(m_pane.get(), &DetailPane::copyRequested);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"copyJson"_s), Qt::LeftButton);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies[0][0].toString(), detail.json(true));
}

void TestDetailPane::previousAndNext()
{
    auto *previous = m_pane->findChild<QToolButton *>(u"previous"_s);
    auto *next = m_pane->findChild<QToolButton *>(u"next"_s);
    m_pane->setPlace(0, 2);
    QVERIFY(!previous->isEnabled());
    QSignalSpy nexts(m_pane.get(), &DetailPane::nextRequested);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(nexts.size(), 1);
    m_pane->setPlace(1, 2);
    QVERIFY(!next->isEnabled());
    QSignalSpy previouses(m_pane.get(), &DetailPane::previousRequested);
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(previouses.size(), 1);
    QCOMPARE(label("place"), u"2 of 2"_s);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
