// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include "gui/look/metrics.h"
#include "gui/sessions/conversationtext.h"
#include "gui/sessions/conversationview.h"
#include "gui/widgets/searchfield.h"
#include "helpers/jobsfromjson.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

using What = ConversationPlace::What;
using Part = ConversationContent::Part;

QByteArray said(const QByteArray &type, const QByteArray &text)
{
    return R"({"type":")" + type + R"(","message":")" + text + R"("})";
}

const QByteArray Call =
    R"({"type":"tool_call","tool_id":"t","tool_name":"sql-query","arguments":{"query":"late fee"}})";
const QByteArray Returned = R"({"type":"tool_result","tool_id":"t","tool_name":"sql-query","result":"3 rows"})";

std::shared_ptr<const ConversationContent> contentOf(const QByteArrayList &messages)
{
    return ConversationContent::of(Conversation::fromJson("{\"messages\":[" + messages.join(',') + "]}").value());
}

std::shared_ptr<const ConversationContent> manyMessages(int count)
{
    QByteArrayList messages;
    for (int i = 0; i < count; ++i)
        messages += said(i % 2 == 0 ? "user" : "assistant", "message " + QByteArray::number(i) + " of many");
    return contentOf(messages);
}

/// Jobs of one session: module "coherence" in each turn, 7 of 10.
SessionScores scoresOf(const QByteArrayList &turns)
{
    QByteArrayList jobs;
    for (const QByteArray &turn : turns) {
        jobs += R"({"job_id":"j)" + turn + R"(","module":"coherence","status":"completed","score":7,)"
            + R"("agent_identity_context":{"agent_session_id":"s","agent_turn":)" + turn + "}}";
    }
    const auto store = test::jobsFromJson('[' + jobs.join(',') + ']');
    return SessionScores::of(*store, store->rowCount(), StringDictionary::First, ScoringModules());
}

} // namespace

/// The reading view of a conversation, with clicks and keys.
class TestConversationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ConversationView>();
        m_view->resize(520, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void aToolIsOneLineThatOpens();
    void theKeyboardOpensATool();
    void headingsHaveTheScoresOfTheirTurn();
    void aClickOnAScoreGoesToItsJob();
    void turnsThatDoNotFitAreNotNumbered();
    void theSelectedTurnIsScrolledTo();
    void theSelectedTurnStaysThereInAnotherWidth();
    void whatIsNotUsableIsShownAsJson();
    void textIsNeverMarkup();
    void theSearchCountsAndWalks();
    void theSearchOpensWhatIsFolded();
    void theSearchReachesWhatIsNotLaidOut();
    void moreMessagesComeOnRequest();
    void aSelectionIsCopiedAsItWasWritten();
    void aLongTextIsCutAndCopiedWhole();
    void hugeTextsAreCutIntoSmallLines_data();
    void hugeTextsAreCutIntoSmallLines();

private:
    [[nodiscard]] ConversationText *text() { return m_view->text(); }
    [[nodiscard]] QString label(const char *name)
    {
        const auto *found = m_view->findChild<QLabel *>(QLatin1StringView(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    void show(const std::shared_ptr<const ConversationContent> &content, const SessionScores &scores = {})
    {
        m_view->showConversation(content, scores, u"s"_s);
        QTRY_VERIFY(text()->isComplete());
    }
    /// The middle of a text of the document.
    [[nodiscard]] QPoint pointAt(const QString &words)
    {
        const QTextCursor found = text()->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        if (found.isNull())
            return {-1, -1};
        QTextCursor middle(text()->document());
        middle.setPosition((found.selectionStart() + found.selectionEnd()) / 2);
        return text()->cursorRect(middle).center();
    }
    void click(const QString &words)
    {
        const QPoint at = pointAt(words);
        QVERIFY2(text()->viewport()->rect().contains(at), qPrintable(words));
        QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, at);
    }

    std::unique_ptr<ConversationView> m_view;
};

void TestConversationView::aToolIsOneLineThatOpens()
{
    show(contentOf({said("user", "Hello"), Call, Returned, said("assistant", "Done")}));
    const auto all = [this] { return text()->toPlainText(); };
    QVERIFY(all().contains(u"sql-query · 20 character(s) of arguments"_s));
    QVERIFY(!all().contains(u"late fee"_s));
    click(u"sql-query"_s);
    QTRY_VERIFY(text()->isComplete());
    QVERIFY(all().contains(u"  \"query\": \"late fee\"\n"_s));
    QVERIFY(all().contains(u"3 rows"_s));
    QVERIFY(all().indexOf(u"3 rows"_s) < all().indexOf(u"Done"_s)); // in its place
    const QTextBlock json = text()->document()->find(u"late fee"_s).block();
    QCOMPARE(json.begin().fragment().charFormat().font().family(), Metrics(text()->font()).fixed.family());
    click(u"sql-query"_s);
    QTRY_VERIFY(!all().contains(u"late fee"_s));
    QVERIFY(all().contains(u"Done"_s) && all().contains(u"Hello"_s));
}

void TestConversationView::theKeyboardOpensATool()
{
    show(contentOf({said("user", "Hello"), Call, Returned}));
    QTest::keyClick(m_view->searchField(), Qt::Key_Down); // to the text
    QCOMPARE(QApplication::focusWidget(), text());
    QTest::keyClick(text(), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 30 && !text()->textCursor().block().text().contains(u"sql-query"_s); ++i)
        QTest::keyClick(text(), Qt::Key_Down);
    QTest::keyClick(text(), Qt::Key_Return);
    QTRY_VERIFY(text()->toPlainText().contains(u"late fee"_s));
    QTest::keyClick(text(), Qt::Key_Return); // the caret is still there
    QTRY_VERIFY(!text()->toPlainText().contains(u"late fee"_s));
    QSignalSpy left(m_view.get(), &ConversationView::leaveRequested);
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestConversationView::headingsHaveTheScoresOfTheirTurn()
{
    show(contentOf({said("user", "One"), said("user", "Two")}), scoresOf({"1", "2", "null"}));
    QString all = text()->toPlainText().replace(QChar(0xA0), u' ');
    QVERIFY2(all.contains(u"Turn 1"_s) && all.contains(u"Turn 2"_s), qPrintable(all));
    QCOMPARE(all.count(u"\t7 / 10\tcoherence\n"_s), 3); // with that of the whole session
    QVERIFY(all.contains(u"The whole session"_s));
    QCOMPARE(label("conversationRemark"), QString());
    // Where the service counts from 0, so does the heading.
    show(contentOf({said("user", "One"), said("user", "Two")}), scoresOf({"0", "1"}));
    all = text()->toPlainText();
    QVERIFY(all.contains(u"Turn 0"_s) && all.contains(u"Turn 1"_s) && !all.contains(u"Turn 2"_s));
}

void TestConversationView::aClickOnAScoreGoesToItsJob()
{
    show(contentOf({said("user", "One"), said("user", "Two")}), scoresOf({"1", "2"}));
    QSignalSpy asked(m_view.get(), &ConversationView::jobRequested);
    click(u"coherence"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<SourceRow>(), SourceRow{0});
    // A drag over it selects, and goes nowhere.
    const QPoint at = pointAt(u"coherence"_s);
    QTest::mousePress(text()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(text()->viewport(), at + QPoint(30, 0));
    QTest::mouseRelease(text()->viewport(), Qt::LeftButton, {}, at + QPoint(30, 0));
    QCOMPARE(asked.size(), 1);
}

void TestConversationView::turnsThatDoNotFitAreNotNumbered()
{
    show(contentOf({said("user", "One"), said("user", "Two")}), scoresOf({"1"}));
    const QString all = text()->toPlainText();
    QVERIFY(all.contains(u"User message 1"_s) && all.contains(u"User message 2"_s) && !all.contains(u"Turn"_s));
    QVERIFY(!all.contains(u"coherence"_s));
    QVERIFY(label("conversationRemark").startsWith(u"The service does not tell which turn"_s));
    m_view->setTurn(1);
    QCOMPARE(text()->markedTurn(), 0);
    m_view->setScores(scoresOf({"1", "2"})); // more has been loaded
    QTRY_VERIFY(text()->toPlainText().contains(u"Turn 2"_s));
    QCOMPARE(label("conversationRemark"), QString());
    QCOMPARE(text()->markedTurn(), 1);
}

void TestConversationView::theSelectedTurnIsScrolledTo()
{
    QByteArrayList turns;
    for (int i = 1; i <= 500; ++i)
        turns += QByteArray::number(i);
    show(manyMessages(1'000), scoresOf(turns));
    m_view->setTurn(400); // not in the document yet
    QTRY_VERIFY(text()->isComplete());
    QCOMPARE(text()->markedTurn(), 400);
    const QTextBlock heading = text()->lineOf(798, What::Heading);
    QVERIFY(heading.text().contains(u"Turn 400"_s));
    QTRY_VERIFY(text()->viewport()->rect().contains(text()->cursorRect(QTextCursor(heading)).center()));
    m_view->setTurn(2);
    QTRY_VERIFY(text()->isComplete());
    const QTextBlock second = text()->lineOf(2, What::Heading);
    QVERIFY(second.text().contains(u"Turn 2"_s));
    QTRY_VERIFY(text()->viewport()->rect().contains(text()->cursorRect(QTextCursor(second)).center()));
    m_view->setTurn(std::nullopt);
    QCOMPARE(text()->markedTurn(), 0);
}

void TestConversationView::theSelectedTurnStaysThereInAnotherWidth()
{
    const QByteArrayList turns{"1", "2", "3", "4", "5"};
    const auto headingTop = [this] { return text()->cursorRect(QTextCursor(text()->lineOf(2, What::Heading))).top(); };
    m_view->resize(120, 300); // as narrow as before a page is laid out
    show(manyMessages(10), scoresOf(turns));
    m_view->setTurn(2);
    QTRY_VERIFY(text()->isComplete());
    for (const int width : {700, 140, 400}) {
        m_view->resize(width, 300);
        QTRY_VERIFY2(headingTop() >= 0 && headingTop() < 100, qPrintable(QString::number(headingTop())));
    }
    // The user's own place is left alone.
    QTest::keyClick(text(), Qt::Key_Home, Qt::ControlModifier);
    m_view->resize(300, 300);
    QCoreApplication::processEvents();
    QVERIFY(headingTop() > 100);
}

void TestConversationView::whatIsNotUsableIsShownAsJson()
{
    show(contentOf({"42", R"({"type":"system","message":"Be kind"})", R"({"type":"user","content":"Hi"})"}));
    const QString all = text()->toPlainText();
    QVERIFY(all.contains(u"A message that the program can't read"_s) && all.contains(u"42"_s));
    QVERIFY(all.contains(u"system"_s) && all.contains(u"Be kind"_s));
    QVERIFY(all.contains(u"No text was sent."_s) && all.contains(u"\"content\": \"Hi\""_s));
}

void TestConversationView::textIsNeverMarkup()
{
    show(contentOf({said("user", "<b>bold</b> <img src='x'> &amp;\\nnext")}));
    QVERIFY(text()->toPlainText().contains(u"<b>bold</b> <img src='x'> &amp;\nnext"_s));
}

void TestConversationView::theSearchCountsAndWalks()
{
    show(contentOf({said("user", "a late fee"), said("assistant", "The Late Fee is 5, a late fee")}));
    QTest::keyClicks(m_view->searchField(), u"late fee"_s);
    QTRY_COMPARE(label("conversationHits"), u"1 of 3"_s);
    QTRY_COMPARE(text()->extraSelections().size(), 4); // each, and the one gone to
    QTest::keyClick(m_view->searchField(), Qt::Key_Return);
    QCOMPARE(label("conversationHits"), u"2 of 3"_s);
    QVERIFY(text()->textCursor().block().text().startsWith(u"The Late Fee"_s));
    QTest::keyClick(m_view->searchField(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(label("conversationHits"), u"1 of 3"_s);
    QTest::keyClick(m_view->searchField(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(label("conversationHits"), u"3 of 3"_s); // round the end
    QTest::keyClick(text(), Qt::Key_F3);
    QCOMPARE(label("conversationHits"), u"1 of 3"_s);
    QTest::mouseClick(m_view->findChild<QWidget *>(u"nextHit"_s), Qt::LeftButton);
    QCOMPARE(label("conversationHits"), u"2 of 3"_s);
    QTest::keyClicks(m_view->searchField(), u"x"_s);
    QTRY_COMPARE(label("conversationHits"), u"No hits"_s);
    QVERIFY(!m_view->findChild<QWidget *>(u"nextHit"_s)->isEnabled());
    QTest::keyClick(m_view->searchField(), Qt::Key_Escape);
    QTRY_COMPARE(text()->extraSelections().size(), 0);
    // The words that the window searches for are marked too.
    m_view->setSoughtTexts({u"late"_s});
    QTRY_COMPARE(text()->extraSelections().size(), 3);
}

void TestConversationView::theSearchOpensWhatIsFolded()
{
    show(contentOf({said("user", "Hello"), Call, Returned, said("assistant", "Done")}));
    QTest::keyClicks(m_view->searchField(), u"LATE FEE"_s);
    QTRY_COMPARE(label("conversationHits"), u"1 of 1"_s);
    QTRY_VERIFY(text()->isOpen(1));
    QTRY_VERIFY(text()->textCursor().block().text().contains(u"late fee"_s));
}

void TestConversationView::theSearchReachesWhatIsNotLaidOut()
{
    show(manyMessages(100'000));
    QVERIFY(text()->blockCount() < 3'000);
    QTest::keyClicks(m_view->searchField(), u"message 77777 of"_s);
    QTRY_COMPARE_WITH_TIMEOUT(label("conversationHits"), u"1 of 1"_s, 30'000);
    QTRY_VERIFY(text()->textCursor().block().text() == u"message 77777 of many"_s);
    QTRY_VERIFY(text()->viewport()->rect().contains(text()->cursorRect().center()));
    QVERIFY(text()->blockCount() < 3'000);
}

void TestConversationView::moreMessagesComeOnRequest()
{
    show(manyMessages(1'000));
    QCOMPARE(text()->shownEntries(), (std::pair{0, ConversationText::Portion}));
    text()->verticalScrollBar()->setValue(text()->verticalScrollBar()->maximum());
    click(u"Show more messages"_s);
    QTRY_VERIFY(text()->isComplete());
    QCOMPARE(text()->shownEntries(), (std::pair{0, 2 * ConversationText::Portion}));
    // What follows is on the screen.
    QTRY_VERIFY(text()->viewport()->rect().contains(pointAt(u"message 200 of many"_s)));
    for (int i = 0; i < 3; ++i) {
        text()->verticalScrollBar()->setValue(text()->verticalScrollBar()->maximum());
        click(u"Show more messages"_s);
        QTRY_VERIFY(text()->isComplete());
    }
    QCOMPARE(text()->shownEntries().second, 1'000);
    QVERIFY(!text()->toPlainText().contains(u"Show more messages"_s));
    QVERIFY(text()->shownEntries().first > 0); // it does not grow without end
    text()->verticalScrollBar()->setValue(0);
    const int first = text()->shownEntries().first;
    click(u"Show earlier messages"_s);
    QTRY_VERIFY(text()->isComplete());
    QVERIFY(text()->shownEntries().first < first);
    QTRY_VERIFY(text()->viewport()->rect().contains(pointAt(u"message %1 of many"_s.arg(first))));
}

void TestConversationView::aSelectionIsCopiedAsItWasWritten()
{
    const QByteArray paragraph = QByteArray("word ").repeated(3'000) + "end";
    show(contentOf({said("user", paragraph + "\\nnext line")}), scoresOf({"1"}));
    text()->selectAll();
    text()->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QString::fromLatin1(paragraph) + u"\nnext line"_s));
    QVERIFY(copied.contains(u"\n7 / 10 coherence\n"_s)); // without the sign of the bar
    QVERIFY(!copied.contains(QChar::ObjectReplacementCharacter) && !copied.contains(QChar(0x200E)));
}

void TestConversationView::aLongTextIsCutAndCopiedWhole()
{
    const QByteArray whole = QByteArray("0123456789").repeated(50'000);
    show(contentOf({said("user", whole)}));
    QVERIFY(text()->toPlainText().size() < 250'000);
    QSignalSpy copied(m_view.get(), &ConversationView::copyRequested);
    text()->verticalScrollBar()->setValue(text()->verticalScrollBar()->maximum());
    click(u"Copy whole"_s);
    QVERIFY(copied.wait());
    QCOMPARE(copied[0][0].toString().toLatin1(), whole);
}

void TestConversationView::hugeTextsAreCutIntoSmallLines_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::newRow("one text without a blank")
        << QByteArrayList{said("user", QByteArray(5'000'000, 'x')), said("assistant", "Done")};
    QTest::newRow("many short lines") << QByteArrayList{said("user", QByteArray("a\\n").repeated(500'000))};
    QByteArrayList many;
    for (int i = 0; i < 20'000; ++i)
        many += said(i % 2 == 0 ? "user" : "assistant", "message " + QByteArray(200, 'y'));
    QTest::newRow("many messages") << many;
}

/// Laying out one line, or building the document, must not take long: there are only so many lines, and all are short.
void TestConversationView::hugeTextsAreCutIntoSmallLines()
{
    QFETCH(const QByteArrayList, messages);
    show(contentOf(messages));
    QVERIFY(text()->blockCount() < 20'000);
    QVERIFY(text()->document()->characterCount() < 300'000);
    for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= ConversationLines::LongestLine + 1);
    QVERIFY(text()->toPlainText().contains(messages.size() > 2 ? u"Show more messages"_s : u"Copy whole"_s));
}

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"
