// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/details/detailpane.h"
#include "gui/details/explanationview.h"
#include "gui/details/modulesummaryrow.h"
#include "gui/details/scoreheader.h"
#include "gui/details/scrollplace.h"
#include "gui/details/servicesummaryview.h"
#include "gui/details/summaryview.h"
#include "gui/jobs/scorebar.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/statusline.h"
#include "helpers/demowindow.h"
#include "helpers/wireserver.h"
#include "models/jobssummary.h"
#include "models/scoretext.h"
#include "workspace/modulescales.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests the details in the whole window, with the demo server, clicks and keys.
class TestDetailsPanel : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        tearDown();
        m_server.reset();
    }

    void severalJobsShowTheirMeans();
    void selectAllShowsTheSummaryOfAllJobs();
    void summaryFollowsTheFilters();
    void aCopySaysHowManyRows();
    void serviceFiguresStandBesideOurs();
    void aFailedSummaryIsASentenceInPlace();
    void aSummaryIsDroppedForAnotherAgent();
    void aSummaryCanBeCancelled();
    void serviceFiguresFollowChangedScales();
    void jobsOfAFileHaveNoServiceToAsk();
    void aClosedDemoIsSaidWhereItMatters();
    void aRefetchedJobStaysUntilAnotherIsSelected();
    void aFailedRefetchSaysWhatToDo();
    void namesAreShownWithAllTheirCharacters();
    void aNameTurnsNothingInTheTitle();
    void aThemeChangeKeepsPlaceAndSelections();
    void aLanguageChangeKeepsPlaceAndSelections();
    void aLanguageChangeKeepsTheSelectedPartOfAValue();
    void aLanguageChangeKeepsWhatTheServiceSaid();
    void theDayIsShownFromMidnightOn();

private:
    [[nodiscard]] JobTableView *table() { return window().page()->table(); }
    [[nodiscard]] DetailPane *pane() { return window().findChild<DetailPane *>(); }
    [[nodiscard]] SummaryView *summary() { return window().findChild<SummaryView *>(); }
    [[nodiscard]] QLabel *statusLabel(const char *name)
    {
        return window().findChild<StatusLine *>()->findChild<QLabel *>(QLatin1StringView(name));
    }
    [[nodiscard]] JobsSummary expected(const std::vector<std::pair<int, int>> &ranges)
    {
        const auto result = m_workspace->browser()->result();
        return *JobsSummary::of(*result->store, sourceRows(*result, ranges), m_workspace->browser()->query().modules);
    }
    [[nodiscard]] ServiceSummaryView *service() { return window().findChild<ServiceSummaryView *>(); }
    [[nodiscard]] QPushButton *ask(const char *name)
    {
        return service()->findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString serviceText(const QString &name)
    {
        const auto *label = service()->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    /// Clicks with the pane scrolled to the button, as a user does.
    void press(QAbstractButton *button)
    {
        auto *scroll = pane()->findChild<QScrollArea *>(u"detail"_s);
        QTRY_VERIFY((scroll->ensureWidgetVisible(button), !button->visibleRegion().isEmpty()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString valueAt(int row, Field field)
    {
        const JobTableModel *model = m_workspace->browser()->table();
        std::string text;
        model->store()->appendText(field, model->sourceRow(row), text);
        return QString::fromStdString(text);
    }
    void openServer(int jobs = Jobs);
    [[nodiscard]] QTextEdit *text(const char *name) { return pane()->findChild<QTextEdit *>(QLatin1StringView(name)); }
    [[nodiscard]] QScrollBar *paneBar() { return pane()->findChild<QScrollArea *>(u"detail"_s)->verticalScrollBar(); }
    /// Selects a job with a long explanation, texts of it, and scrolls.
    void readLongJob();
    void click(int row, Qt::KeyboardModifiers modifiers = {});
    void compareSummary(const JobsSummary &wanted);

    std::unique_ptr<DemoServer> m_server;
};

void TestDetailsPanel::click(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect cell = table()->visualRect(table()->model()->index(row, JobTableModel::column(Field::Module)));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
}

void TestDetailsPanel::compareSummary(const JobsSummary &wanted)
{
    QTRY_VERIFY(summary()->isVisible() && summary()->findChild<ModuleSummaryRow *>());
    QTRY_VERIFY(summary()->findChild<ModuleSummaryRow *>()->isVisible());
    QCOMPARE(
        summary()->findChild<QLabel *>(u"summaryTitle"_s)->text(),
        u"%1 job(s) selected"_s.arg(QLocale().toString(wanted.jobs)));
    std::size_t i = 0;
    for (const ModuleSummaryRow *row : summary()->findChildren<ModuleSummaryRow *>()) {
        if (!row->isVisible())
            continue;
        QVERIFY(i < wanted.modules.size());
        const JobsSummary::Module &module = wanted.modules[i++];
        QCOMPARE(row->findChild<QLabel *>(u"name"_s)->text(), QString::fromStdString(module.name));
        QCOMPARE(row->findChild<QLabel *>(u"jobs"_s)->text(), QLocale().toString(module.jobs));
        QCOMPARE(row->findChild<ScoreBar *>()->isVisible(), module.meanShare.has_value());
        const QString basis = row->findChild<QLabel *>(u"basis"_s)->text();
        if (module.meanShare) {
            QCOMPARE(row->findChild<QLabel *>(u"share"_s)->text(), shareText(*module.meanShare, QLocale()));
            QVERIFY(basis.contains(QLocale().toString(module.scored) + u" scored"_s));
            QVERIFY(basis.contains(QLocale().toString(module.sessions) + u" session"_s));
            QVERIFY(row->accessibleName().contains(basis));
        } else {
            QVERIFY(!row->findChild<QLabel *>(u"share"_s)->isVisible());
        }
    }
    QCOMPARE(i, wanted.modules.size());
    qsizetype counted = 0;
    for (const QLabel *label : summary()->findChildren<QLabel *>(u"statusJobs"_s)) {
        if (label->isVisible())
            counted += QLocale().toLongLong(label->text());
    }
    QCOMPARE(counted, wanted.jobs);
}

void TestDetailsPanel::severalJobsShowTheirMeans()
{
    openDemo();
    click(2);
    QTRY_VERIFY(pane()->findChild<ScoreHeader *>()->isVisible());
    click(5, Qt::ShiftModifier);
    click(8, Qt::ControlModifier);
    compareSummary(expected({{2, 5}, {8, 8}}));
    QCOMPARE(statusLabel("selected")->text(), u"5 selected"_s);
    click(3);
    QVERIFY(!summary()->isVisible());
    QVERIFY(pane()->findChild<ScoreHeader *>()->isVisible());
}

void TestDetailsPanel::selectAllShowsTheSummaryOfAllJobs()
{
    openDemo();
    click(0);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    compareSummary(expected({{0, Jobs - 1}}));
}

void TestDetailsPanel::summaryFollowsTheFilters()
{
    openDemo();
    click(0);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    m_workspace->filters()->showOnly(Field::Module, FacetValue(u"coherence"_s));
    QTRY_VERIFY(table()->model()->rowCount() < Jobs && !m_workspace->browser()->isQuerying());
    compareSummary(expected(table()->selection().ranges));
}

void TestDetailsPanel::aCopySaysHowManyRows()
{
    openDemo();
    click(2);
    click(8, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(statusLabel("selected")->text(), u"Copied 7 row(s)"_s);
    QVERIFY(statusLabel("selected")->isVisible());
    click(9, Qt::ControlModifier);
    QCOMPARE(statusLabel("selected")->text(), u"8 selected"_s);
}

void TestDetailsPanel::theDayIsShownFromMidnightOn()
{
    StatusLine line;
    line.setLocale(QLocale::c());
    auto *label = line.findChild<QLabel *>(u"loadedAt"_s);
    const QDateTime fetched(QDate(2026, 3, 4), QTime(23, 50));
    QDateTime now(QDate(2026, 3, 4), QTime(23, 59, 59, 999));
    line.setClock([&now] { return now; });
    line.setLoadedAt(fetched);
    QVERIFY(label->text().contains(QLocale::c().toString(fetched.time(), QLocale::ShortFormat)));
    QVERIFY(!label->text().contains(u"2026"_s));
    now = now.addMSecs(2); // nothing else tells the line
    QTRY_VERIFY(label->text().contains(QLocale::c().toString(fetched, QLocale::ShortFormat)));
}

void TestDetailsPanel::openServer(int jobs)
{
    DemoServerOptions options;
    options.jobs = static_cast<std::uint32_t>(jobs);
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    open();
    m_workspace->connectTo(Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"secret"_s).value());
    QVERIFY(m_workspace->fetch({}));
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), jobs);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
}

void TestDetailsPanel::serviceFiguresStandBesideOurs()
{
    openServer();
    click(1);
    const QString agent = valueAt(1, Field::AgentName);
    QVERIFY(!agent.isEmpty());
    QCOMPARE(serviceText(u"summaryHint"_s), QString());
    m_server->clearRequests();
    press(ask("askAgent"));
    QTRY_VERIFY(!serviceText(u"aggregate"_s).isEmpty()); // the layout shows it a little after it is made
    QCOMPARE(m_server->requests().size(), std::size_t(1)); // on request only, and once
    const auto json = m_server->jobs().agentSummary(agent.toStdString());
    const ScoreSummary sent = ScoreSummary::fromJson(QByteArray::fromStdString(*json)).value();
    QVERIFY(serviceText(u"summarySubject"_s).contains(agent));
    const QString aggregate = QLocale().toString(*sent.aggregateScore, 'g', 6);
    QVERIFY2(serviceText(u"aggregate"_s).contains(aggregate), qPrintable(serviceText(u"aggregate"_s) + aggregate));
    QVERIFY(!serviceText(u"aggregate"_s).contains(u'%')); // it is no share
    QVERIFY(!sent.modules.isEmpty());
    const ScoringModules scales;
    for (const ModuleSummary &module : sent.modules) {
        const Scale scale = scales.scale(module.module.toStdString());
        if (module.mean) {
            const QString wanted = scoreText({ScoreValue::Kind::Fraction, *module.mean}, scale, QLocale());
            QCOMPARE(serviceText(u"service-"_s + module.module), wanted);
            // All jobs are loaded: ours are the same.
            if (scale != Scale::Unknown)
                QCOMPARE(serviceText(u"loaded-"_s + module.module), wanted);
        }
    }
    const auto store = m_workspace->browser()->table()->store();
    const auto ours = JobsSummary::of(*store, rowsOfAgent(*store, store->rowCount(), agent.toStdString(), {}), scales);
    for (const JobsSummary::Module &module : ours->modules) {
        if (!module.meanShare)
            continue;
        const QString basis = serviceText(u"basis-"_s + QString::fromStdString(module.name));
        QVERIFY2(basis.contains(QLocale().toString(module.scored) + u" scored"_s), qPrintable(basis));
        QVERIFY2(basis.contains(QLocale().toString(module.sessions) + u" session"_s), qPrintable(basis));
    }
}

void TestDetailsPanel::aFailedSummaryIsASentenceInPlace()
{
    openServer();
    click(1);
    QVERIFY(m_server->setFault(u"status=403"_s));
    press(ask("askAgent"));
    QTRY_VERIFY(serviceText(u"summaryState"_s).contains(u'.') && !serviceText(u"summaryState"_s).contains(u'…'));
    QVERIFY(!service()->findChild<QWidget *>(u"figures"_s));
    QVERIFY(window().page()->notice()->text().isEmpty());
    QVERIFY(m_server->setFault({}));
    press(ask("askAgent"));
    QTRY_VERIFY(service()->findChild<QWidget *>(u"figures"_s));
    QVERIFY(serviceText(u"summaryState"_s).isEmpty());
}

void TestDetailsPanel::aSummaryIsDroppedForAnotherAgent()
{
    openServer();
    click(1);
    int other = 2;
    while (valueAt(other, Field::AgentName) == valueAt(1, Field::AgentName))
        ++other;
    QVERIFY(m_server->setFault(u"delay=200"_s));
    press(ask("askAgent"));
    QVERIFY(serviceText(u"summaryState"_s).contains(u'…'));
    QSignalSpy fetched(m_workspace.get(), &Workspace::summaryFetched);
    table()->showRow(other);
    QCOMPARE(serviceText(u"summaryState"_s), QString());
    QVERIFY(m_server->setFault({}));
    press(ask("askAgent"));
    QTRY_VERIFY(service()->findChild<QWidget *>(u"figures"_s));
    QVERIFY(serviceText(u"summarySubject"_s).contains(valueAt(other, Field::AgentName)));
    QCOMPARE(fetched.size(), 1); // the first request was cancelled
    table()->showRow(1);
    QVERIFY(!service()->findChild<QWidget *>(u"figures"_s));
}

void TestDetailsPanel::aSummaryCanBeCancelled()
{
    openServer();
    click(1);
    QVERIFY(m_server->setFault(u"delay=5000"_s));
    press(ask("askAgent"));
    auto *cancel = service()->findChild<QToolButton *>(u"cancelSummary"_s);
    QVERIFY(cancel->isVisible());
    press(cancel);
    QVERIFY(!cancel->isVisible());
    QCOMPARE(serviceText(u"summaryState"_s), QString());
}

void TestDetailsPanel::serviceFiguresFollowChangedScales()
{
    openServer();
    click(1);
    press(ask("askAgent"));
    QTRY_VERIFY(service()->findChild<QWidget *>(u"figures"_s));
    ScoreSummary sent;
    sent.modules = {{u"own_module"_s, 3.5, 2}};
    Q_EMIT m_workspace->summaryFetched(valueAt(1, Field::AgentName), {}, SummaryResult(sent));
    QTRY_COMPARE(serviceText(u"service-own_module"_s), u"3.5"_s); // on no known scale
    m_settings->moduleScales.set(storedScales({{u"own_module"_s, Scale::Judge}}));
    QTRY_COMPARE(
        serviceText(u"service-own_module"_s), scoreText({ScoreValue::Kind::Fraction, 3.5}, Scale::Judge, QLocale()));
}

void TestDetailsPanel::jobsOfAFileHaveNoServiceToAsk()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":"x"},"module":"m"}])");
    file.close();
    open();
    window().openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    table()->showRow(0);
    QVERIFY(!service()->isVisible());
    QVERIFY(!window().actions()->action(u"job.refetch"_s)->isEnabled());
}

void TestDetailsPanel::aClosedDemoIsSaidWhereItMatters()
{
    openDemo();
    click(1);
    QAction *refetch = window().actions()->action(u"job.refetch"_s);
    QVERIFY(refetch->isEnabled());
    QVERIFY(ask("askAgent")->isEnabled());
    DemoServer other;
    QVERIFY(other.start());
    m_workspace->connectTo(Connection(u"Test"_s, other.baseUrl()), ApiKey::fromText(u"secret"_s).value());
    QVERIFY(!refetch->isEnabled());
    QVERIFY(refetch->text().contains(u"demo has ended"_s));
    QVERIFY(!ask("askAgent")->isEnabled());
    QVERIFY(serviceText(u"summaryHint"_s).contains(u"demo that has ended"_s));
    QVERIFY(other.requests().empty());
}

void TestDetailsPanel::aRefetchedJobStaysUntilAnotherIsSelected()
{
    // The list says that the job is pending; by now it is completed.
    const auto jobText = [](const char *rest) -> QByteArray {
        return QByteArray(R"({"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},)") + rest
            + '}';
    };
    WireServer server([&](const QByteArray &head) {
        const QByteArray list = '[' + jobText(R"("module":"correctness","status":"submitted")") + ','
            + jobText(R"("module":"coherence","status":"completed","score":1)").replace(R"("a")", R"("b")") + ']';
        return WireServer::answer(
            "200 OK",
            head.contains("/job/") ? jobText(R"("module":"correctness","status":"completed","score":9)") : list);
    });
    open();
    m_workspace->connectTo(Connection(u"Test"_s, server.url(u"/v2"_s)), ApiKey::fromText(u"secret"_s).value());
    QVERIFY(m_workspace->fetch({}));
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 2);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
    click(0);
    const auto score = [this] { return pane()->findChild<QLabel *>(u"score"_s)->text(); };
    QVERIFY(score() != u"9 / 10"_s);
    QTest::keyClick(table(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(score(), u"9 / 10"_s);
    // Another order of the same rows does not bring the old state back.
    m_workspace->browser()->setSort({{Field::Module, Qt::DescendingOrder}});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(score(), u"9 / 10"_s);
    QVERIFY(!window().page()->notice()->text().isEmpty());
    table()->showRow(1 - *table()->selectedRow());
    QCOMPARE(score(), u"1 / 10"_s);
    QVERIFY(window().page()->notice()->text().isEmpty()); // it was about the other job
    table()->showRow(1 - *table()->selectedRow());
    QVERIFY(score() != u"9 / 10"_s); // the table's state again
}

void TestDetailsPanel::aFailedRefetchSaysWhatToDo()
{
    openServer();
    click(1);
    const QString id = m_workspace->browser()->table()->jobId(1);
    QVERIFY(m_server->setFault(u"status=404"_s));
    QTest::keyClick(table(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(!window().page()->notice()->text().isEmpty());
    QCOMPARE(
        window().page()->notice()->text(),
        u"The job %1 could not be fetched again. The service has no job “%1”. "
        "Check the id; the job may have been deleted."_s.arg(id));
}

void TestDetailsPanel::readLongJob()
{
    m_settings->jsonOpen.set(true);
    openDemo();
    int row = 0;
    while (valueAt(row, Field::Explanation).size() < 1'500)
        ++row;
    table()->showRow(row);
    QTRY_VERIFY(text("text")->height() > 300);
    QTest::mouseDClick(text("text")->viewport(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(text("text")->textCursor().hasSelection());
    QTextCursor cursor = text("json")->textCursor();
    cursor.setPosition(3);
    cursor.setPosition(12, QTextCursor::KeepAnchor);
    text("json")->setTextCursor(cursor);
    QTRY_VERIFY(paneBar()->maximum() > 400);
    paneBar()->setValue(380);
}

void TestDetailsPanel::namesAreShownWithAllTheirCharacters()
{
    const QString name = u"R&D [*] a.json"_s;
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m"}])");
    file.close();
    open();
    window().openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    // Qt removes the escape when it shows the title; the button draws "&&" as one character.
    QCOMPARE(window().windowTitle(), u"R&D [*][*] a.json – Assay"_s);
    const QList<QToolButton *> buttons = window().findChildren<QToolButton *>();
    QVERIFY(std::any_of(
        buttons.begin(), buttons.end(), [](const QToolButton *each) { return each->text() == u"R&&D [*] a.json"_s; }));
}

// A name may have line breaks, and characters that would turn "– Assay" too.
void TestDetailsPanel::aNameTurnsNothingInTheTitle()
{
    const QString name = u"jobs\u202Egnp\n.json"_s;
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m"}])");
    file.close();
    open();
    window().openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    QCOMPARE(window().windowTitle(), u"jobs□gnp .json – Assay"_s);
    const QList<QToolButton *> buttons = window().findChildren<QToolButton *>();
    QVERIFY(std::any_of(
        buttons.begin(), buttons.end(), [](const QToolButton *each) { return each->text() == u"jobs□gnp .json"_s; }));
}

void TestDetailsPanel::aThemeChangeKeepsPlaceAndSelections()
{
    readLongJob();
    const QString selected = text("text")->textCursor().selectedText();
    const QString selectedJson = text("json")->textCursor().selectedText();
    window().page()->notice()->showProblem(u"Something went wrong."_s);
    QList<QLabel *> labels{window().page()->notice()->findChild<QLabel *>(), pane()->findChild<QLabel *>(u"module"_s)};
    for (QLabel *label : labels)
        label->setSelection(1, 4);
    window().queryField()->setText(u"words"_s);
    window().queryField()->setSelection(1, 2);
    window().actions()->action(u"theme.dark"_s)->trigger();
    QCoreApplication::processEvents();
    for (const QLabel *label : labels)
        QCOMPARE(label->selectedText(), label->text().mid(1, 4));
    QCOMPARE(window().queryField()->selectedText(), u"or"_s);
    QCOMPARE(text("text")->textCursor().selectedText(), selected);
    QCOMPARE(text("json")->textCursor().selectedText(), selectedJson);
    QCOMPARE(paneBar()->value(), 380);
    window().actions()->action(u"theme.system"_s)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(text("text")->textCursor().selectedText(), selected);
    QCOMPARE(text("json")->textCursor().selectedText(), selectedJson);
}

void TestDetailsPanel::aLanguageChangeKeepsPlaceAndSelections()
{
    readLongJob();
    const QString selected = text("text")->textCursor().selectedText();
    const QString selectedJson = text("json")->textCursor().selectedText();
    const MainWindow *before = &window();
    const ScrollPlace place = ScrollPlace::of(
        *pane()->findChild<QScrollArea *>(u"detail"_s),
        {pane()->findChild<ScoreHeader *>(), pane()->findChild<ExplanationView *>()});
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before && pane()->isVisible());
    QTRY_COMPARE(text("text")->textCursor().selectedText(), selected);
    QCOMPARE(text("json")->textCursor().selectedText(), selectedJson);
    const ScrollPlace after = ScrollPlace::of(
        *pane()->findChild<QScrollArea *>(u"detail"_s),
        {pane()->findChild<ScoreHeader *>(), pane()->findChild<ExplanationView *>()});
    QCOMPARE(after.part, place.part);
    QCOMPARE(after.offset, place.offset);
}

void TestDetailsPanel::aLanguageChangeKeepsTheSelectedPartOfAValue()
{
    openServer();
    click(1);
    const auto value = [this] { return pane()->findChild<QWidget *>(u"row-agent_name"_s)->findChild<QLineEdit *>(); };
    QTest::mouseClick(value(), Qt::LeftButton);
    value()->setSelection(2, 5);
    const QString selected = value()->selectedText();
    QCOMPARE(selected.size(), 5);
    const MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before && pane()->isVisible());
    QTRY_COMPARE(value()->selectedText(), selected);
    QVERIFY(value()->hasFocus());
}

void TestDetailsPanel::aLanguageChangeKeepsWhatTheServiceSaid()
{
    openServer();
    click(1);
    const QString agent = valueAt(1, Field::AgentName);
    press(ask("askAgent"));
    QTRY_VERIFY(service()->findChild<QWidget *>(u"figures"_s));
    QTest::keyClick(table(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(!window().page()->notice()->text().isEmpty());
    const QString told = window().page()->notice()->text();
    m_server->clearRequests();
    const MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before && service() && service()->findChild<QWidget *>(u"figures"_s));
    QVERIFY(serviceText(u"summarySubject"_s).contains(agent));
    QVERIFY(m_server->requests().empty()); // it was not asked again
    // The job that was fetched again is still shown, and its notice is in the new language.
    QVERIFY(!window().page()->notice()->text().isEmpty());
    QVERIFY(window().page()->notice()->text() != told);
    table()->showRow(5);
    QVERIFY(window().page()->notice()->text().isEmpty());
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
