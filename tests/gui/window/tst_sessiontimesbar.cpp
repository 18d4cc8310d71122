// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "gui/sessions/sessioncolumns.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/sessions/sessiontimesbar.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "models/sessionlist.h"
#include "models/timetext.h"
#include "workspace/sessionclock.h"

using namespace assay;
using namespace Qt::StringLiterals;
using Kind = SessionColumn::Kind;

/// Tests the times of the sessions in the list of sessions, with clicks in the whole window.
class TestSessionTimesBar : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        tearDown();
        m_server.reset();
    }

    void aClickBringsTheTimes();
    void aClickOnTheirTitlesSorts();
    void theyCanBeCancelled();
    void theRowsStayWhereTheyAre();
    void aFailureIsASentence();
    void aRefreshKeepsThem();
    void aFileOffersNothing();
    void anEndedDemoOffersNothing();
    void thePreferencesLetTheProgramAsk();
    void anotherLanguageKeepsThem();

private:
    [[nodiscard]] SessionsPage &page() { return *window().page()->sessions(); }
    [[nodiscard]] SessionTableView &table() { return *page().table(); }
    [[nodiscard]] const SessionTableModel &model() { return *page().list()->model(); }
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return page().findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString words()
    {
        const auto *label = page().findChild<QLabel *>(u"timesWords"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool showsTimes() { return !table().isColumnHidden(int(Kind::Started)); }
    [[nodiscard]] bool isUpToDate()
    {
        return !m_workspace->browser()->isQuerying() && !page().list()->isRunning() && model().table()
            && &model().table()->result() == m_workspace->browser()->result().get();
    }
    [[nodiscard]] int agentRequests() const
    {
        const auto requests = m_server->requests();
        return static_cast<int>(
            std::ranges::count_if(requests, [](const auto &request) { return request.target.contains("/agents"); }));
    }

    void openServer()
    {
        DemoServerOptions options;
        options.jobs = Jobs;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
        open();
        m_workspace->connectTo(Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"secret"_s).value());
        QVERIFY(m_workspace->fetch({}));
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), Jobs);
        QTRY_VERIFY(!m_workspace->browser()->isLoading());
    }

    void showSessions()
    {
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate());
    }

    void press(const char *name)
    {
        QTRY_VERIFY(button(name)->isVisible());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    void askAndWait()
    {
        press("askTimes");
        QTRY_VERIFY_WITH_TIMEOUT(showsTimes(), 20'000);
        QTRY_VERIFY(isUpToDate());
    }

    void clickTitle(Kind kind)
    {
        QHeaderView *header = table().horizontalHeader();
        const int x = header->sectionViewportPosition(int(kind)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QTRY_VERIFY(isUpToDate());
    }

    std::unique_ptr<DemoServer> m_server;
};

void TestSessionTimesBar::aClickBringsTheTimes()
{
    openServer();
    showSessions();
    QVERIFY(!showsTimes());
    QCOMPARE(agentRequests(), 0); // nothing is asked for by itself
    askAndWait();
    QVERIFY(!table().isColumnHidden(int(Kind::Length)));
    QVERIFY(!button("askTimes")->isVisible() && !button("cancelTimes")->isVisible());
    QCOMPARE(words(), QString());
    // As the service tells them when it is asked for one agent.
    const SessionTable &sessions = *model().table();
    const QString agent = QString::fromStdString(
        std::string(sessions.store().dictionary(Field::AgentName).value(model().session(0).agent)));
    QSignalSpy fetched(m_workspace.get(), &Workspace::sessionTimesFetched);
    m_workspace->fetchSessionTimes(agent);
    QVERIFY(fetched.wait());
    const QList<SessionTimes> told = static_cast<const SessionTimesResult *>(fetched[0][1].constData())->value();
    const auto times = std::ranges::find(told, model().sessionId(0), &SessionTimes::session);
    QVERIFY(times != told.end());
    QCOMPARE(
        model().index(0, int(Kind::Started)).data().toString(), timeText(times->start.toMSecsSinceEpoch(), QLocale()));
    QCOMPARE(
        model().index(0, int(Kind::Length)).data().toString(),
        times->end.isValid() ? durationText(times->start.msecsTo(times->end), QLocale()) : u"running"_s);
}

void TestSessionTimesBar::aClickOnTheirTitlesSorts()
{
    openServer();
    showSessions();
    askAndWait();
    clickTitle(Kind::Started);
    std::vector<qint64> starts;
    for (int row = 0; row < model().rowCount(); ++row) {
        const QString text = model().index(row, int(Kind::Started)).data(SessionTableModel::PlainRole).toString();
        starts.push_back(QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch());
    }
    QVERIFY(starts.front() != starts.back());
    QVERIFY(std::is_sorted(starts.rbegin(), starts.rend())); // the newest first
    clickTitle(Kind::Length);
    clickTitle(Kind::Length); // the shortest first
    std::vector<double> lengths;
    for (int row = 0; row < model().rowCount(); ++row) {
        const QString text = model().index(row, int(Kind::Length)).data(SessionTableModel::PlainRole).toString();
        if (!text.isEmpty())
            lengths.push_back(text.toDouble());
    }
    QVERIFY(lengths.size() > 10);
    QVERIFY(std::ranges::is_sorted(lengths));
}

void TestSessionTimesBar::theyCanBeCancelled()
{
    openServer();
    showSessions();
    QVERIFY(m_server->setFault(u"delay=60000"_s));
    button("askTimes")->setFocus();
    QTest::keyClick(button("askTimes"), Qt::Key_Space);
    QVERIFY(words().contains(u"agent 1 of"_s));
    QVERIFY(button("cancelTimes")->hasFocus()); // the one with the focus has gone
    QVERIFY(!button("cancelTimes")->accessibleName().isEmpty());
    press("cancelTimes");
    QTRY_VERIFY(button("askTimes")->isVisible());
    QVERIFY(!words().contains(u"Asking"_s));
    QVERIFY(!showsTimes());
}

void TestSessionTimesBar::theRowsStayWhereTheyAre()
{
    openServer();
    showSessions();
    const QPoint place = table().mapTo(&page(), QPoint());
    QVERIFY(m_server->setFault(u"delay=300"_s));
    press("askTimes");
    QVERIFY(words().contains(u"agent 1 of"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(table().mapTo(&page(), QPoint()), place);
    QVERIFY(m_server->setFault({}));
    QTRY_VERIFY_WITH_TIMEOUT(showsTimes(), 20'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(table().mapTo(&page(), QPoint()), place);
}

void TestSessionTimesBar::aFailureIsASentence()
{
    openServer();
    showSessions();
    QVERIFY(m_server->setFault(u"status=403,times=1"_s));
    askAndWait(); // those of the other agents
    QVERIFY2(words().startsWith(u"The times of "_s) && words().contains(u"did not come"_s), qPrintable(words()));
    QVERIFY(!words().contains(u"%"_s));
    press("askTimes");
    QTRY_VERIFY(!button("askTimes")->isVisible() && !m_workspace->sessionClock()->isAsking());
    QCOMPARE(words(), QString());
}

void TestSessionTimesBar::aRefreshKeepsThem()
{
    openServer();
    showSessions();
    askAndWait();
    m_workspace->refresh();
    QTRY_VERIFY(!m_workspace->browser()->isLoading());
    QTRY_VERIFY(isUpToDate());
    QVERIFY(showsTimes());
    QVERIFY(!model().index(0, int(Kind::Started)).data().toString().isEmpty());
    QVERIFY(button("askTimes")->isVisible()); // there may be more sessions
    QCOMPARE(words(), QString());
}

void TestSessionTimesBar::aFileOffersNothing()
{
    openServer();
    showSessions();
    askAndWait();
    const QString path = m_folder->filePath(u"jobs.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"job_id\":\"a\",\"agent_identity_context\":{\"customer_id\":\"c\",\"project_id\":\"p\","
               "\"agent_name\":\"x\",\"agent_session_id\":\"s\"},\"module\":\"coherence\",\"status\":\"failed\"}]");
    file.close();
    window().openFile(path);
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    QTRY_VERIFY(isUpToDate());
    QVERIFY(!button("askTimes")->isVisible());
    QVERIFY(!showsTimes());
    QCOMPARE(words(), QString());
}

void TestSessionTimesBar::anEndedDemoOffersNothing()
{
    openDemo();
    showSessions();
    QVERIFY(button("askTimes")->isVisible());
    m_workspace->connectTo(Connection(u"Other"_s, u"http://127.0.0.1:9/v2"_s), {});
    QVERIFY(!button("askTimes")->isVisible());
}

void TestSessionTimesBar::thePreferencesLetTheProgramAsk()
{
    openServer();
    showSessions();
    QVERIFY(!m_settings->alwaysAskService.value());
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *check = window().findChild<QCheckBox *>(u"alwaysAsk"_s);
    QVERIFY(check);
    auto *pages = check->window()->findChild<QTabWidget *>();
    QTest::mouseClick(pages->tabBar(), Qt::LeftButton, {}, pages->tabBar()->tabRect(2).center());
    QTRY_VERIFY(check->isVisible());
    QTest::mouseClick(check, Qt::LeftButton, {}, {8, check->height() / 2});
    QVERIFY(m_settings->alwaysAskService.value());
    QTRY_VERIFY_WITH_TIMEOUT(showsTimes(), 20'000);
}

void TestSessionTimesBar::anotherLanguageKeepsThem()
{
    openServer();
    showSessions();
    askAndWait();
    m_server->clearRequests();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(page().isVisible() && isUpToDate());
    QTRY_VERIFY(showsTimes());
    QCOMPARE(agentRequests(), 0);
}

QTEST_MAIN(TestSessionTimesBar)
#include "tst_sessiontimesbar.moc"
