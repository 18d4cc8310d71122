// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "gui/details/detailtabs.h"
#include "gui/sessions/sessionfiguresview.h"
#include "gui/sessions/sessionmapview.h"
#include "gui/sessions/sessionnote.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/sessiontab.h"
#include "helpers/demowindow.h"
#include "helpers/modeltestjobs.h"
#include "models/scoretext.h"
#include "models/sessionmapmodel.h"
#include "workspace/modulescales.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;

namespace {

std::string of(const std::string &turn)
{
    return R"(,"agent_name":"a","agent_session_id":"s")" + (turn.empty() ? turn : R"(,"agent_turn":)" + turn);
}

} // namespace

/// Tests the session of the selected job in the whole window, with clicks and keys.
class TestSessionTab : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        tearDown();
        m_server.reset();
    }

    void theTabShowsTheWholeSessionOfTheSelectedJob();
    void nothingIsMadeWhileTheTabIsNotShown();
    void aClickGoesToTheJob();
    void keysGoToTheJobAndBack();
    void eachClickGoesToTheNextOfSeveralJobs();
    void aTurnGoesToItsFirstJob();
    void aHiddenJobIsToldAndTheWholeSessionOffered();
    void aNarrowerFilterIsFollowed();
    void aJobWithoutASessionIsASentence();
    void severalSelectedJobsAreASentence();
    void severalAgentsAreTold();
    void jobsOfAFileOfferNoService();
    void aServiceFilterOffersTheWholeSession();
    void theServiceAgreesWhenAllJobsAreLoaded();
    void aDifferentNumberIsToldAtItsModule();
    void aFailedSummaryIsASentence();
    void anAnswerGoesWithItsSession();
    void aLanguageChangeKeepsTabAndAnswer();
    void theComparisonFollowsChangedScales();
    void aHiddenTabLaysNothingOut();
    void theSettingLetsTheTabAsk();
    void aClosedComparisonIsNotAskedForAgain();
    void anOldListIsFreedWhileTheTabIsNotShown();
    void jobsThatStillArriveAreTold();
    void aLowWindowLeavesRoomForTheMap();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] SessionView *view() { return window().findChild<SessionView *>(); }
    [[nodiscard]] SessionMapView *map() { return view()->mapView(); }
    [[nodiscard]] SessionMapModel *model() { return view()->model(); }
    [[nodiscard]] QString text(const char *name)
    {
        const auto *label = view()->findChild<QLabel *>(QLatin1StringView(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] SessionNote *note(const char *name)
    {
        return view()->findChild<SessionNote *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString selectedText(Field field)
    {
        const std::optional<int> row = table()->selectedRow();
        const JobTableModel *jobs = m_workspace->browser()->table();
        return row ? QString::fromStdString(std::string(jobs->store()->text(field, jobs->sourceRow(*row)))) : QString();
    }
    void openFile(const std::string &jobs);
    void openServer(const ServiceFilter &filter = {});
    void showTab();
    void clickCell(int row, int column);
    void press(const char *button);
    void waitForRows();

    std::unique_ptr<DemoServer> m_server;
};

void TestSessionTab::waitForRows()
{
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
}

void TestSessionTab::openFile(const std::string &jobs)
{
    open();
    const QString path = m_folder->filePath(u"jobs.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString("[" + jobs + "]"));
    file.close();
    window().openFile(path);
    QTRY_VERIFY(m_workspace->browser()->table()->rowCount() > 0);
    waitForRows();
}

void TestSessionTab::openServer(const ServiceFilter &filter)
{
    DemoServerOptions options;
    options.jobs = Jobs;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    open();
    m_workspace->connectTo(Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"secret"_s).value());
    QVERIFY(m_workspace->fetch(filter));
    QTRY_VERIFY(m_workspace->browser()->table()->rowCount() > 0);
    waitForRows();
}

void TestSessionTab::showTab()
{
    auto *bar = window().findChild<DetailTabs *>()->findChild<QTabBar *>();
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    QTRY_VERIFY(view()->isVisible());
}

void TestSessionTab::clickCell(int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    map()->scrollTo(index);
    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, map()->visualRect(index).center());
}

void TestSessionTab::press(const char *name)
{
    auto *button = view()->findChild<QPushButton *>(QLatin1StringView(name));
    QTRY_VERIFY(button->isVisible() && !button->visibleRegion().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestSessionTab::theTabShowsTheWholeSessionOfTheSelectedJob()
{
    openDemo();
    table()->showRow(5);
    const QString session = selectedText(Field::AgentSessionId);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QCOMPARE(QString::fromStdString(model()->map()->session), session);
    const auto store = m_workspace->browser()->table()->store();
    qsizetype jobs = 0;
    for (std::size_t row = 0; row < store->rowCount(); ++row)
        jobs += store->text(Field::AgentSessionId, static_cast<SourceRow>(row)) == session.toStdString() ? 1 : 0;
    QVERIFY(jobs > 1);
    QCOMPARE(model()->map()->jobs, jobs);
    QVERIFY2(text("sessionCounts").startsWith(QLocale().toString(jobs)), qPrintable(text("sessionCounts")));
    QVERIFY(text("sessionAgent").contains(selectedText(Field::AgentName)));
    // The selected job has the mark.
    const QModelIndex marked = model()->currentJobIndex();
    QVERIFY(marked.isValid());
    QVERIFY(model()->sentence(marked).contains(selectedText(Field::Module)));
    QVERIFY(model()->isCurrentTurn(marked.row()));
    // Another session: the map follows.
    int other = 6;
    while (table()->model()->index(other, int(Field::AgentSessionId)).data().toString() == session)
        ++other;
    table()->showRow(other);
    QTRY_VERIFY(
        model()->map() && QString::fromStdString(model()->map()->session) == selectedText(Field::AgentSessionId));
    QTRY_VERIFY(model()->currentJobIndex().isValid());
}

void TestSessionTab::nothingIsMadeWhileTheTabIsNotShown()
{
    openDemo();
    table()->showRow(5);
    table()->showRow(900);
    QVERIFY(!view()->isVisible());
    QVERIFY(!model()->map());
    showTab();
    QTRY_VERIFY(model()->map());
    QCOMPARE(QString::fromStdString(model()->map()->session), selectedText(Field::AgentSessionId));
}

void TestSessionTab::aClickGoesToTheJob()
{
    openFile(
        job("1", "coherence", "7", "completed", of("1")) + "," + job("x", "coherence", "7") + ","
        + job("2", "coherence", "3", "completed", of("2")) + "," + job("3", "faithfulness", "9", "completed", of("2")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QCOMPARE(selectedText(Field::JobId), u"1"_s);
    QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    clickCell(1, 2);
    QCOMPARE(selectedText(Field::JobId), u"3"_s);
    QCOMPARE(model()->currentJobIndex(), model()->index(1, 2));
    clickCell(0, 2); // no such job
    QCOMPARE(selectedText(Field::JobId), u"3"_s);
    clickCell(0, 1);
    QCOMPARE(selectedText(Field::JobId), u"1"_s);
    QCOMPARE(reset.size(), 0); // the map stays as it is
}

void TestSessionTab::keysGoToTheJobAndBack()
{
    openFile(job("1", "coherence", "7", "completed", of("1")) + "," + job("2", "coherence", "3", "completed", of("2")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    map()->setFocus();
    QCOMPARE(map()->currentIndex(), model()->index(0, 1));
    QTest::keyClick(map(), Qt::Key_Down);
    QCOMPARE(selectedText(Field::JobId), u"1"_s); // arrows only move
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(selectedText(Field::JobId), u"2"_s);
    QVERIFY(map()->hasFocus());
    QTest::keyClick(map(), Qt::Key_Escape);
    QTRY_VERIFY(table()->hasFocus());
}

void TestSessionTab::eachClickGoesToTheNextOfSeveralJobs()
{
    openFile(
        job("start", "coherence", "7", "completed", of("1")) + ","
        + job("high", "faithfulness", "9", "completed", of("1")) + ","
        + job("low", "faithfulness", "2", "completed", of("1")) + ","
        + job("failed", "faithfulness", "", "failed", of("1")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    for (const char *wanted : {"low", "high", "failed", "low"}) {
        clickCell(0, 2);
        QCOMPARE(selectedText(Field::JobId), QLatin1StringView(wanted));
    }
}

void TestSessionTab::aTurnGoesToItsFirstJob()
{
    openFile(
        job("1", "coherence", "7", "completed", of("1")) + "," + job("none", "faithfulness", "9", "completed", of("")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QCOMPARE(model()->index(1, 0).data().toString(), u"no turn"_s);
    clickCell(1, 0);
    QCOMPARE(selectedText(Field::JobId), u"none"_s);
}

void TestSessionTab::aHiddenJobIsToldAndTheWholeSessionOffered()
{
    openFile(
        job("1", "coherence", "7", "completed", of("1")) + "," + job("x", "coherence", "7") + ","
        + job("2", "faithfulness", "", "failed", of("1")));
    m_workspace->filters()->showOnly(Field::Status, u"completed"_s);
    waitForRows();
    const Refinement filtered = m_workspace->filters()->refinement();
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QTRY_VERIFY(note("hiddenNote")->isVisible());
    QVERIFY2(note("hiddenNote")->text().contains(u"hide 1 of the 2"_s), qPrintable(note("hiddenNote")->text()));
    QCOMPARE(model()->cell(model()->index(0, 2))->shown, 0U);
    clickCell(0, 2);
    QVERIFY(note("hiddenNote")->text().contains(u"Turn 1, faithfulness: Failed"_s));
    table()->showRow(1); // the user goes on to another job
    QTRY_VERIFY(!view()->showsMap());
    table()->showRow(0);
    QTRY_VERIFY(view()->showsMap());
    QVERIFY(note("hiddenNote")->text().contains(u"hide 1 of the 2"_s));
    clickCell(0, 2);
    QCOMPARE(selectedText(Field::JobId), u"1"_s);
    QCOMPARE(m_workspace->filters()->refinement(), filtered); // nothing is lost without being asked
    QVERIFY(note("hiddenNote")->text().contains(u"Turn 1, faithfulness: Failed"_s));
    press("showWholeSession");
    QTRY_COMPARE(selectedText(Field::JobId), u"2"_s);
    QCOMPARE(m_workspace->browser()->table()->rowCount(), 2);
    QTRY_VERIFY(!note("hiddenNote")->isVisible());
    QCOMPARE(model()->map()->shown, 2);
    m_workspace->filters()->undo();
    QTRY_COMPARE(m_workspace->filters()->refinement(), filtered);
    QTRY_VERIFY(model()->map() && model()->map()->shown == 1);
}

void TestSessionTab::aNarrowerFilterIsFollowed()
{
    openFile(
        job("1", "coherence", "7", "completed", of("1")) + "," + job("2", "faithfulness", "3", "completed", of("1")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QVERIFY(!note("hiddenNote")->isVisible());
    m_workspace->filters()->showOnly(Field::Module, u"coherence"_s);
    QTRY_VERIFY(note("hiddenNote")->isVisible());
    QCOMPARE(model()->cell(model()->index(0, 2))->shown, 0U);
    QCOMPARE(model()->cell(model()->index(0, 1))->shown, 1U);
}

void TestSessionTab::aJobWithoutASessionIsASentence()
{
    openFile(job("1", "coherence", "7", "completed", of("1")) + "," + job("x", "coherence", "7"));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    table()->showRow(1);
    QTRY_VERIFY(!view()->showsMap());
    QVERIFY(text("sessionMessage").contains(u"session"_s) && text("sessionMessage").endsWith(u'.'));
    table()->showRow(0);
    QTRY_VERIFY(view()->showsMap());
}

void TestSessionTab::severalSelectedJobsAreASentence()
{
    openFile(job("1", "coherence", "7", "completed", of("1")) + "," + job("2", "coherence", "7", "completed", of("2")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    table()->selectAll();
    QTRY_VERIFY(!view()->showsMap());
    QVERIFY(text("sessionMessage").contains(u"single"_s));
}

void TestSessionTab::severalAgentsAreTold()
{
    const auto agent = [](const std::string &name, const std::string &version) {
        return R"(,"agent_session_id":"s","agent_turn":1,"agent_name":")" + name + R"(","agent_version":")" + version
            + "\"";
    };
    openFile(
        job("1", "coherence", "7", "completed", agent("first", "1")) + ","
        + job("2", "coherence", "7", "completed", agent("second", "2")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QVERIFY2(text("severalNames").contains(u"first, second"_s), qPrintable(text("severalNames")));
    QVERIFY2(text("severalNames").contains(u"1, 2"_s), qPrintable(text("severalNames")));
}

void TestSessionTab::jobsOfAFileOfferNoService()
{
    openFile(job("1", "coherence", "7", "completed", of("1")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QVERIFY(!view()->figures()->isVisible());
    QVERIFY(!note("lackNote")->isVisible());
}

void TestSessionTab::aServiceFilterOffersTheWholeSession()
{
    openServer();
    table()->showRow(3);
    const QString session = selectedText(Field::AgentSessionId);
    const QString agent = selectedText(Field::AgentName);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QVERIFY(!note("lackNote")->isVisible()); // without a filter, nothing was left out
    const qsizetype whole = model()->map()->jobs;
    ServiceFilter filter;
    filter.setValue(Field::AgentName, agent);
    filter.setValue(Field::AgentSessionId, session);
    QVERIFY(m_workspace->fetch(filter));
    QTRY_COMPARE(m_workspace->fetchedFilter(), std::optional(filter));
    waitForRows();
    QTRY_VERIFY(note("lackNote")->isVisible());
    press("fetchWholeSession");
    ServiceFilter wanted;
    wanted.setValue(Field::AgentSessionId, session);
    QTRY_COMPARE(m_workspace->fetchedFilter(), std::optional(wanted));
    waitForRows();
    QTRY_VERIFY(!note("lackNote")->isVisible());
    QTRY_VERIFY(model()->map() && model()->map()->jobs == whole); // while it is made, there is none
}

void TestSessionTab::theServiceAgreesWhenAllJobsAreLoaded()
{
    openServer();
    table()->showRow(3);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    m_server->clearRequests();
    press("askSession");
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    QCOMPARE(m_server->requests().size(), std::size_t(1)); // on request only, and once
    QTRY_VERIFY2(text("sessionState").contains(u"agree"_s), qPrintable(text("sessionState")));
    const auto json = m_server->jobs().sessionSummary(
        selectedText(Field::AgentName).toStdString(), selectedText(Field::AgentSessionId).toStdString());
    const ScoreSummary sent = ScoreSummary::fromJson(QByteArray::fromStdString(*json)).value();
    QVERIFY(!sent.modules.isEmpty());
    for (const ModuleSummary &module : sent.modules) {
        if (!module.mean)
            continue;
        const Scale scale = ScoringModules().scale(module.module.toStdString());
        const auto *theirs = view()->findChild<QLabel *>(u"service-"_s + module.module);
        QVERIFY(theirs);
        if (scale == Scale::Unknown)
            continue;
        const QString wanted = scoreText({ScoreValue::Kind::Fraction, *module.mean}, scale, QLocale());
        QCOMPARE(theirs->text(), wanted);
        QCOMPARE(view()->findChild<QLabel *>(u"loaded-"_s + module.module)->text(), wanted);
    }
    // Closed, it can be asked again.
    QTest::mouseClick(view()->findChild<QToolButton *>(u"closeFigures"_s), Qt::LeftButton);
    QVERIFY(!view()->findChild<QWidget *>(u"sessionFigures"_s));
    QTRY_VERIFY(view()->findChild<QPushButton *>(u"askSession"_s)->isVisible());
}

void TestSessionTab::aDifferentNumberIsToldAtItsModule()
{
    openServer();
    table()->showRow(3);
    const QString agent = selectedText(Field::AgentName);
    const QString session = selectedText(Field::AgentSessionId);
    // The same session, without its last job of a module: as a file of the service's jobs would have it.
    const ScoreSummary sent =
        ScoreSummary::fromJson(
            QByteArray::fromStdString(*m_server->jobs().sessionSummary(agent.toStdString(), session.toStdString())))
            .value();
    showTab();
    QTRY_VERIFY(view()->showsMap());
    press("askSession");
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    // What the service says of another set of jobs, as an answer to the same question.
    ScoreSummary other = sent;
    QVERIFY(other.modules[0].jobs);
    *other.modules[0].jobs += 1;
    Q_EMIT m_workspace->summaryFetched(agent, session, SummaryResult(other));
    QTRY_VERIFY2(text("sessionState").contains(u"differ"_s), qPrintable(text("sessionState")));
    const auto *sentence = view()->findChild<QLabel *>(u"difference-"_s + other.modules[0].module);
    QVERIFY(sentence);
    QVERIFY2(
        sentence->text().contains(QLocale().toString(*other.modules[0].jobs))
            && sentence->text().contains(QLocale().toString(*sent.modules[0].jobs)),
        qPrintable(sentence->text()));
    QVERIFY(!view()->findChild<QLabel *>(u"difference-"_s + other.modules[1].module));
}

void TestSessionTab::aFailedSummaryIsASentence()
{
    openServer();
    table()->showRow(3);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QVERIFY(m_server->setFault(u"status=403"_s));
    press("askSession");
    QTRY_VERIFY(text("sessionState").contains(u'.') && !text("sessionState").contains(u'…'));
    QVERIFY(!view()->findChild<QWidget *>(u"sessionFigures"_s));
    QVERIFY(m_server->setFault({}));
    press("askSession");
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
}

void TestSessionTab::anAnswerGoesWithItsSession()
{
    openServer();
    table()->showRow(3);
    const QString session = selectedText(Field::AgentSessionId);
    int other = 4;
    while (table()->model()->index(other, int(Field::AgentSessionId)).data().toString() == session)
        ++other;
    showTab();
    QTRY_VERIFY(view()->showsMap());
    press("askSession");
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    table()->showRow(other);
    QVERIFY(!view()->findChild<QWidget *>(u"sessionFigures"_s));
}

void TestSessionTab::theComparisonFollowsChangedScales()
{
    openServer();
    table()->showRow(3);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    press("askSession");
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    const QString agent = selectedText(Field::AgentName);
    const QString session = selectedText(Field::AgentSessionId);
    ScoreSummary sent;
    sent.status = u"completed"_s;
    sent.modules = {{u"own_module"_s, 3.5, 2}};
    Q_EMIT m_workspace->summaryFetched(agent, session, SummaryResult(sent));
    const auto shown = [this] {
        const auto *label = view()->findChild<QLabel *>(u"service-own_module"_s);
        return label ? label->text() : QString();
    };
    QTRY_COMPARE(shown(), u"3.5"_s); // on no known scale
    m_settings->moduleScales.set(storedScales({{u"own_module"_s, Scale::Judge}}));
    QTRY_COMPARE(shown(), scoreText({ScoreValue::Kind::Fraction, 3.5}, Scale::Judge, QLocale()));
}

void TestSessionTab::aHiddenTabLaysNothingOut()
{
    openServer();
    table()->showRow(3);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    auto *bar = window().findChild<DetailTabs *>()->findChild<QTabBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    QTRY_VERIFY(!view()->isVisible());
    struct Counter : QObject
    {
        int events = 0;
        bool eventFilter(QObject *, QEvent *) override
        {
            ++events;
            return false;
        }
    } counter;
    QCoreApplication::sendPostedEvents();
    view()->figures()->installEventFilter(&counter);
    for (QWidget *part : view()->figures()->findChildren<QWidget *>())
        part->installEventFilter(&counter);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(counter.events, 0);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    QVERIFY(view()->findChild<QPushButton *>(u"askSession"_s)->isVisible());
}

void TestSessionTab::theSettingLetsTheTabAsk()
{
    openServer();
    m_settings->alwaysAskService.set(true);
    table()->showRow(3);
    m_server->clearRequests();
    showTab();
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    QCOMPARE(m_server->requests().size(), std::size_t(1));
    const QString session = selectedText(Field::AgentSessionId);
    int other = 4;
    while (table()->model()->index(other, int(Field::AgentSessionId)).data().toString() == session
           || table()->model()->index(other, int(Field::AgentSessionId)).data().toString().isEmpty())
        ++other;
    table()->showRow(other);
    QVERIFY(!view()->findChild<QWidget *>(u"sessionFigures"_s));
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    QCOMPARE(m_server->requests().size(), std::size_t(2));
}

void TestSessionTab::aClosedComparisonIsNotAskedForAgain()
{
    openServer();
    m_settings->alwaysAskService.set(true);
    table()->showRow(3);
    showTab();
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    m_server->clearRequests();
    QTest::mouseClick(view()->findChild<QToolButton *>(u"closeFigures"_s), Qt::LeftButton);
    QVERIFY(!view()->findChild<QWidget *>(u"sessionFigures"_s));
    m_settings->alwaysAskService.set(false);
    m_settings->alwaysAskService.set(true); // looks again whether to ask
    const auto *calm = view()->findChild<SessionTab *>()->findChild<QTimer *>();
    QVERIFY(calm->isActive());
    QTRY_VERIFY(!calm->isActive());
    QVERIFY(m_server->requests().empty());
    press("askSession"); // a click still does
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
}

void TestSessionTab::aLanguageChangeKeepsTabAndAnswer()
{
    openServer();
    table()->showRow(3);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    press("askSession");
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    m_server->clearRequests();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(window().isVisible() && view() && view()->isVisible() && view()->showsMap());
    QTRY_VERIFY(view()->findChild<QWidget *>(u"sessionFigures"_s));
    QCOMPARE(m_server->requests().size(), std::size_t(0));
}

void TestSessionTab::anOldListIsFreedWhileTheTabIsNotShown()
{
    openFile(job("1", "coherence", "7", "completed", of("1")));
    showTab();
    QTRY_VERIFY(view()->showsMap());
    const std::weak_ptr<const JobStore> old = m_workspace->browser()->table()->store();
    window().findChild<DetailTabs *>()->showPage(u"job"_s);
    QVERIFY(!view()->isVisible());
    window().openFile(m_folder->filePath(u"jobs.json"_s));
    QTRY_VERIFY(m_workspace->browser()->table()->store() && m_workspace->browser()->table()->store() != old.lock());
    waitForRows();
    QTRY_VERIFY(old.expired());
    showTab();
    QTRY_VERIFY(view()->showsMap());
}

void TestSessionTab::jobsThatStillArriveAreTold()
{
    test::ManualSource source; // the window is closed before it goes
    m_workspace->browser()->listenTo(&source);
    open();
    source.start();
    source.feed(job("1", "coherence", "7", "completed", of("1")));
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    showTab();
    QTRY_VERIFY(note("lackNote")->isVisible());
    QVERIFY(note("lackNote")->text().contains(u"arriving"_s));
    QVERIFY(!view()->findChild<QPushButton *>(u"fetchWholeSession"_s)->isVisible());
    source.feed(job("2", "coherence", "7", "completed", of("2")));
    source.finish();
    QTRY_VERIFY(!note("lackNote")->isVisible());
    QTRY_VERIFY(model()->map() && model()->map()->jobs == 2);
    m_host.reset();
    m_library.reset();
    m_workspace.reset();
}

void TestSessionTab::aLowWindowLeavesRoomForTheMap()
{
    std::string jobs;
    for (int turn = 1; turn <= 100; ++turn)
        jobs +=
            (turn == 1 ? "" : ",") + job(std::to_string(turn), "coherence", "7", "completed", of(std::to_string(turn)));
    openFile(jobs);
    showTab();
    QTRY_VERIFY(view()->showsMap());
    window().resize(1200, 900);
    const auto rowsInSight = [this] { return map()->viewport()->height() / map()->rowHeight(); };
    QTRY_VERIFY(rowsInSight() > 15); // it takes all there is
    window().resize(1200, 480);
    m_workspace->filters()->showOnly(Field::Module, u"coherence"_s);
    m_workspace->filters()->exclude(Field::AgentTurn, u"100"_s);
    QTRY_VERIFY(note("hiddenNote")->isVisible());
    QVERIFY(rowsInSight() >= 3);
    // Nothing lies over anything else.
    const QWidget *above = note("hiddenNote");
    QTRY_VERIFY(above->mapTo(view(), QPoint(0, above->height())).y() <= map()->mapTo(view(), QPoint()).y());
}

QTEST_MAIN(TestSessionTab)
#include "tst_sessiontab.moc"
