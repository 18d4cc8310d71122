// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include "core/query/querytext.h"
#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/details/detailtabs.h"
#include "gui/sessions/conversationtext.h"
#include "gui/sessions/conversationview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/searchfield.h"
#include "gui/window/conversationtab.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "helpers/wireserver.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests the conversation beside its scores in the whole window, with the demo server, clicks and keys.
class TestConversationTab : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        tearDown();
        m_server.reset();
        m_wire.reset();
    }

    void nothingIsAskedUntilTheUserWantsIt();
    void theConversationStandsBesideItsScores();
    void aClickOnAScoreSelectsItsJob();
    void aHiddenJobIsSaidAndCanBeShown();
    void theKeyFetchesAndShowsTheTab();
    void theAnswerIsKeptForItsSession();
    void theAnswerGoesWithItsList();
    void aFailedRepeatKeepsWhatWasThere();
    void aRunningRequestCanBeCancelled();
    void jobsWithoutAServiceSaySo();
    void aJobWithoutASessionSaysSo();
    void whatTheServiceDoesNotHaveIsSaidByName_data();
    void whatTheServiceDoesNotHaveIsSaidByName();
    void badAnswersKeepTheWindowAlive_data();
    void badAnswersKeepTheWindowAlive();
    void copyTakesTheSelectedText();
    void theWordsOfTheQueryAreMarked();
    void aLanguageChangeKeepsWhatWasSaid();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] ConversationView *view() { return window().findChild<ConversationView *>(); }
    [[nodiscard]] ConversationText *text() { return view()->text(); }
    [[nodiscard]] QString label(const char *name)
    {
        const auto *found = view()->findChild<QLabel *>(QLatin1StringView(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return view()->findChild<QPushButton *>(QLatin1StringView(name));
    }
    void clickTab()
    {
        auto *bar = window().findChild<DetailTabs *>()->findChild<QTabBar *>();
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == u"Conversation"_s)
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        }
        QVERIFY(view()->isVisible());
    }
    void press(const char *name)
    {
        QVERIFY(button(name)->isVisible());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    [[nodiscard]] std::string valueAt(int row, Field field)
    {
        const JobTableModel *model = m_workspace->browser()->table();
        return std::string(model->store()->text(field, model->sourceRow(row)));
    }
    /// Selects the first job from this row on that has a session with several turns, or none.
    int selectJob(bool withSession, int from = 0)
    {
        for (int row = from; row < m_workspace->browser()->table()->rowCount(); ++row) {
            const bool fits =
                withSession ? valueAt(row, Field::AgentTurn) == "2" : valueAt(row, Field::AgentSessionId).empty();
            if (fits) {
                table()->showRow(row);
                return row;
            }
        }
        return -1;
    }
    void openServer()
    {
        DemoServerOptions options;
        options.jobs = 600;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
        open();
        m_workspace->connectTo(Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"secret"_s).value());
        QVERIFY(m_workspace->fetch({}));
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 600);
        QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
        m_server->clearRequests();
    }
    void openWire(const QByteArray &messages);
    void fetchByButton()
    {
        press("fetchConversation");
        QTRY_VERIFY(view()->showsConversation() && text()->isComplete());
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<WireServer> m_wire;
};

/// A service with two jobs of one session, and this answer for its messages.
void TestConversationTab::openWire(const QByteArray &messages)
{
    const auto job = [](const QByteArray &id, const QByteArray &turn) -> QByteArray {
        return R"({"job_id":")" + id + R"(","module":"coherence","status":"completed","score":7,)"
            + R"("agent_identity_context":{"customer_id":"c","project_id":"p","agent_session_id":"s/1","agent_turn":)"
            + turn + "}}";
    };
    const QByteArray jobs = '[' + job("a", "1") + ',' + job("b", "2") + ']';
    m_wire = std::make_unique<WireServer>([=](const QByteArray &head) {
        return head.contains("/messages ") ? messages : WireServer::answer("200 OK", jobs);
    });
    open();
    m_workspace->connectTo(Connection(u"Test"_s, m_wire->url(u"/v2"_s)), {});
    QVERIFY(m_workspace->fetch({}));
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 2);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
    table()->showRow(0);
    clickTab();
}

void TestConversationTab::nothingIsAskedUntilTheUserWantsIt()
{
    openServer();
    selectJob(true);
    clickTab();
    QCOMPARE(label("conversationState"), u"What was said in this session has not been fetched."_s);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    selectJob(true);
    fetchByButton();
    QCOMPARE(m_server->requests().size(), std::size_t(1)); // all others would have come before it
    const std::string session = valueAt(*table()->selectedRow(), Field::AgentSessionId);
    QCOMPARE(m_server->requests().front().target, "/v2/sessions/" + QByteArray::fromStdString(session) + "/messages");
}

void TestConversationTab::theConversationStandsBesideItsScores()
{
    openServer();
    selectJob(true);
    clickTab();
    fetchByButton();
    const QString all = text()->toPlainText().replace(QChar(0xA0), u' ');
    QVERIFY(all.contains(u"Turn 1"_s) && all.contains(u"Turn 2"_s) && all.contains(u"User"_s));
    QVERIFY(all.contains(QString::fromStdString(valueAt(*table()->selectedRow(), Field::Module))));
    QCOMPARE(text()->markedTurn(), 2);
    QVERIFY(label("conversationTitle").contains(u"message"_s));
    // Another job of the session marks its own turn, without a request.
    QTest::keyClick(table(), Qt::Key_Home);
    const int row = selectJob(true);
    const std::string session = valueAt(row, Field::AgentSessionId);
    for (int other = 0; other < 600; ++other) {
        if (valueAt(other, Field::AgentSessionId) == session && valueAt(other, Field::AgentTurn) == "1") {
            table()->showRow(other);
            break;
        }
    }
    QTRY_COMPARE(text()->markedTurn(), 1);
    QCOMPARE(m_server->requests().size(), std::size_t(1));
}

void TestConversationTab::aClickOnAScoreSelectsItsJob()
{
    openWire(WireServer::answer(
        "200 OK", R"({"messages":[{"type":"user","message":"One"},{"type":"user","message":"Two"}]})"));
    fetchByButton();
    QCOMPARE(text()->markedTurn(), 1);
    const QTextBlock second = text()->lineOf(1, ConversationPlace::What::Scores);
    QTextCursor cursor(second);
    cursor.setPosition(second.position() + 4);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, text()->cursorRect(cursor).center());
    QCOMPARE(table()->selectedRow(), std::optional(1));
    QTRY_COMPARE(text()->markedTurn(), 2);
}

void TestConversationTab::aHiddenJobIsSaidAndCanBeShown()
{
    openWire(WireServer::answer(
        "200 OK", R"({"messages":[{"type":"user","message":"One"},{"type":"user","message":"Two"}]})"));
    fetchByButton();
    m_workspace->filters()->setRefinement(parseQuery(u"turn:1"_s, {}).value());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    const QTextBlock second = text()->lineOf(1, ConversationPlace::What::Scores);
    QTextCursor cursor(second);
    cursor.setPosition(second.position() + 4);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, text()->cursorRect(cursor).center());
    const auto offers = window().page()->notice()->findChildren<QPushButton *>();
    const auto show = std::ranges::find(offers, u"Show the &Whole Turn"_s, &QPushButton::text);
    QVERIFY(show != offers.end() && (*show)->isVisible());
    QTest::mouseClick(*show, Qt::LeftButton);
    QTRY_COMPARE(formatQuery(m_workspace->filters()->refinement()).contains(u"agent_turn:2"_s), true);
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
}

void TestConversationTab::theKeyFetchesAndShowsTheTab()
{
    openServer();
    selectJob(true);
    QVERIFY(!view()->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(view()->isVisible());
    QTRY_VERIFY(view()->showsConversation() && text()->isComplete());
    QTRY_VERIFY(text()->hasFocus());
    QTest::keyClick(text(), Qt::Key_F5, Qt::ControlModifier); // it is there: nothing to ask
    QCOMPARE(m_server->requests().size(), std::size_t(1));
    QTest::keyClick(text(), Qt::Key_Escape);
    QTRY_VERIFY(table()->hasFocus());
}

void TestConversationTab::theAnswerIsKeptForItsSession()
{
    openServer();
    const int first = selectJob(true);
    clickTab();
    fetchByButton();
    const QString said = text()->toPlainText();
    int other = first;
    while (valueAt(other, Field::AgentSessionId) == valueAt(first, Field::AgentSessionId))
        other = selectJob(true, other + 1);
    QVERIFY(!view()->showsConversation());
    QVERIFY(label("conversationState").contains(u"has not been fetched"_s));
    table()->showRow(first);
    QTRY_VERIFY(view()->showsConversation() && text()->isComplete());
    QCOMPARE(text()->toPlainText(), said);
    QCOMPARE(m_server->requests().size(), std::size_t(1));
}

void TestConversationTab::theAnswerGoesWithItsList()
{
    openServer();
    selectJob(true);
    clickTab();
    fetchByButton();
    QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
    m_workspace->refresh();
    QVERIFY(finished.wait());
    QTRY_VERIFY(!view()->showsConversation());
    QTRY_VERIFY(label("conversationState").contains(u"has not been fetched"_s));
}

void TestConversationTab::aFailedRepeatKeepsWhatWasThere()
{
    openServer();
    selectJob(true);
    clickTab();
    fetchByButton();
    const QString said = text()->toPlainText();
    auto *again = view()->findChild<QAbstractButton *>(u"fetchConversationAgain"_s);
    QVERIFY(m_server->setFault(u"status=403"_s));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(window().page()->notice()->text().startsWith(u"This key is not allowed to read the conversation"_s));
    QTRY_VERIFY(view()->showsConversation() && text()->isComplete());
    QCOMPARE(text()->toPlainText(), said);
    QVERIFY(m_server->setFault({}));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), std::size_t(3));
    QTRY_VERIFY(view()->showsConversation() && text()->isComplete());
    QCOMPARE(text()->toPlainText(), said);
}

void TestConversationTab::aRunningRequestCanBeCancelled()
{
    openServer();
    const int row = selectJob(true);
    clickTab();
    QVERIFY(m_server->setFault(u"delay=60000"_s));
    press("fetchConversation");
    QVERIFY(label("conversationState").contains(u"Asking"_s));
    // Meanwhile other jobs can be looked at.
    selectJob(false);
    QVERIFY(!label("conversationState").contains(u"Asking"_s));
    table()->showRow(row);
    QVERIFY(label("conversationState").contains(u"Asking"_s));
    press("cancelConversation");
    QVERIFY(label("conversationState").contains(u"has not been fetched"_s));
    QVERIFY(m_server->setFault({}));
    fetchByButton();
}

void TestConversationTab::jobsWithoutAServiceSaySo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"job_id":"a","module":"m","status":"completed","agent_identity_context":{"agent_session_id":"s"}}])");
    file.close();
    openDemo();
    selectJob(true);
    clickTab();
    m_workspace->connectTo(Connection(u"Test"_s, u"http://127.0.0.1:9/v2"_s), {});
    QTRY_COMPARE(
        label("conversationState"), u"These jobs come from a demo that has ended: it can't be asked any more."_s);
    QVERIFY(!button("fetchConversation")->isVisible());
    m_workspace->openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    table()->showRow(0);
    QTRY_COMPARE(
        label("conversationState"), u"These jobs come from a file. Only a service can be asked for what was said."_s);
    QVERIFY(!window().findChild<QAction *>(u"session.conversation"_s)->isEnabled());
}

void TestConversationTab::aJobWithoutASessionSaysSo()
{
    openServer();
    QVERIFY(selectJob(false) >= 0);
    clickTab();
    QVERIFY(label("conversationState").startsWith(u"This job names no session"_s));
    QVERIFY(!button("fetchConversation")->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(label("conversationState").startsWith(u"Select one job"_s));
    QVERIFY(m_server->requests().empty());
}

void TestConversationTab::whatTheServiceDoesNotHaveIsSaidByName_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("404") << "404 Not Found"_ba << u"The service has no conversation of session “s/1”."_s;
    QTest::newRow("403") << "403 Forbidden"_ba
                         << u"This key is not allowed to read the conversation of session “s/1”."_s;
    QTest::newRow("401") << "401 Unauthorized"_ba << u"The key is missing or wrong."_s;
}

void TestConversationTab::whatTheServiceDoesNotHaveIsSaidByName()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QString, sentence);
    openWire(WireServer::answer(status, R"({"detail":"what the service says"})"));
    press("fetchConversation");
    QTRY_VERIFY2(label("conversationState").startsWith(sentence), qPrintable(label("conversationState")));
    QCOMPARE(label("conversationDetail"), u"what the service says"_s);
    QCOMPARE(button("fetchConversation")->text(), u"Fetch the Conversation Again"_s); // a way out
    QVERIFY(button("fetchConversation")->isVisible());
}

void TestConversationTab::badAnswersKeepTheWindowAlive_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence"); // empty: it is shown
    QTest::newRow("no JSON") << "<html>"_ba << u"The answer of 127.0.0.1 is not a conversation."_s;
    QTest::newRow("a list") << R"([{"type":"user"}])"_ba << u"The answer of 127.0.0.1 is not a conversation."_s;
    QTest::newRow("no messages") << R"({"agent_id":"a"})"_ba << u"The answer of the service has no messages."_s;
    QTest::newRow("empty") << R"({"messages":[]})"_ba << u"Nothing was said in this session"_s;
    QTest::newRow("wrong kinds") << R"({"messages":[1,null,"x",{"type":[]},{"type":"user","message":7}]})"_ba
                                 << QString();
    QTest::newRow("an object as the list") << R"({"messages":{"a":1}})"_ba << QString();
    const QByteArray one = R"({"type":"user","message":"hello"},)";
    QTest::newRow("100,000 messages") << R"({"messages":[)" + one.repeated(100'000).chopped(1) + "]}" << QString();
    QTest::newRow("one of 50 MB") << R"({"messages":[{"type":"user","message":")" + QByteArray(50'000'000, 'x')
            + R"("}]})" << QString();
    QTest::newRow("arguments of 50 MB") << R"({"messages":[{"type":"tool_call","arguments":["x)"
            + QByteArray(50'000'000, 'x')
            + R"("]}]})" << QString();
}

void TestConversationTab::badAnswersKeepTheWindowAlive()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, sentence);
    openWire(WireServer::answer("200 OK", body));
    press("fetchConversation");
    if (sentence.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(view()->showsConversation() && text()->isComplete(), 60'000);
        QVERIFY(text()->document()->characterCount() < 1'000'000);
        QTest::keyClicks(view()->searchField(), u"zzz"_s);
        QTRY_COMPARE_WITH_TIMEOUT(label("conversationHits"), u"No hits"_s, 60'000);
    } else {
        QTRY_VERIFY2(label("conversationState").startsWith(sentence), qPrintable(label("conversationState")));
        QVERIFY(button("fetchConversation")->isVisible());
    }
    table()->showRow(1);
    QCOMPARE(table()->selectedRow(), std::optional(1));
}

void TestConversationTab::copyTakesTheSelectedText()
{
    openWire(WireServer::answer("200 OK", R"({"messages":[{"type":"user","message":"Hello\nthere"}]})"));
    fetchByButton();
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(
        QGuiApplication::clipboard()->text().contains(u"User\nHello\nthere\n"_s),
        qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(table()->selectedRowCount(), qsizetype(1));
}

void TestConversationTab::theWordsOfTheQueryAreMarked()
{
    openWire(WireServer::answer("200 OK", R"({"messages":[{"type":"user","message":"A cat"}]})"));
    m_workspace->filters()->setRefinement(parseQuery(u"a"_s, {}).value());
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(m_workspace->browser()->table()->rowCount(), 1); // by its id
    fetchByButton();
    QTRY_COMPARE(text()->extraSelections().size(), 2);
}

void TestConversationTab::aLanguageChangeKeepsWhatWasSaid()
{
    openServer();
    selectJob(true);
    clickTab();
    fetchByButton();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(view() && view()->showsConversation() && text()->isComplete());
    QVERIFY(view()->isVisible());
    QCOMPARE(text()->markedTurn(), 2);
    QCOMPARE(m_server->requests().size(), std::size_t(1));
}

QTEST_MAIN(TestConversationTab)
#include "tst_conversationtab.moc"
