// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QToolBar>
#include <QToolButton>

#include "gui/connections/connectiondialog.h"
#include "gui/details/detailpane.h"
#include "gui/export/exportflow.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/guidewindow.h"
#include "gui/look/fontwarmup.h"
#include "gui/look/theme.h"
#include "gui/problems/problemspanel.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/taborder.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainactions.h"
#include "gui/window/statusline.h"
#include "models/activefilters.h"
#include "models/jobdetail.h"
#include "models/problemmodel.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr std::uint32_t DemoJobCount = 20'000;
constexpr std::uint64_t DemoSeed = 1;

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, Language &language, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
    , m_actions(new MainActions(this))
    , m_sidebar(new FilterSidebar(workspace.seenValues(), this))
    , m_page(new JobsPage(workspace.browser(), workspace.filters(), this))
    , m_detail(new DetailPane(this))
    , m_problemModel(new ProblemModel(this))
    , m_problems(new ProblemsPanel(m_problemModel, this))
    , m_status(new StatusLine(this))
    , m_export(new ExportFlow(this, *workspace.browser(), m_settings))
{
    new FontWarmUp(this);
    layOut();
    connectParts();
    restoreSettings();
    workspace.browser()->setFacets(m_sidebar->refinement()->facets());
    m_page->setStartContent(StateContent::start(false));
    m_problemModel->setProblems(workspace.browser()->problems());
    m_sidebar->refinement()->setResult(workspace.browser()->result());
    applyRefinement(workspace.filters()->refinement());
    showOrigin();
    showSelectedJob();
    showStatus();
    updateActions();
    m_page->focusContent();
}

MainWindow::~MainWindow() = default;

void MainWindow::offerFoundKey(const Connection &connection, const ApiKey &key)
{
    m_found.emplace(connection, key);
    m_page->setStartContent(StateContent::start(true));
}

void MainWindow::openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter)
{
    m_sidebar->service()->setFilter(filter);
    if (const QString problem = m_workspace.openDemo(jobs, seed, filter); !problem.isEmpty())
        m_page->notice()->say(tr("The demo can't be started: %1").arg(problem));
}

void MainWindow::openFile(const QString &path)
{
    m_settings.folder.set(QFileInfo(path).absolutePath());
    m_workspace.openFile(path);
}

void MainWindow::connectAndFetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter)
{
    m_workspace.connectTo(connection, key);
    m_sidebar->service()->setFilter(filter);
    fetch(filter);
}

void MainWindow::setServiceFilter(const ServiceFilter &filter)
{
    m_sidebar->service()->setFilter(filter);
}

void MainWindow::continueFrom(MainWindow &before)
{
    if (before.m_found)
        offerFoundKey(before.m_found->first, before.m_found->second);
    m_offeredServer = before.m_offeredServer;
    setServiceFilter(before.m_sidebar->service()->filter());
    const JobTableView *table = before.m_page->table();
    if (const auto ranges = table->selectedRanges(); !ranges.empty())
        m_page->table()->showRow(table->currentIndex().isValid() ? table->currentIndex().row() : ranges.front().first);
    if (!before.m_page->notice()->isHidden())
        sayError();
    showOrigin();
}

void MainWindow::selectFirstJob()
{
    m_page->table()->showRow(0);
}

void MainWindow::fetch(const ServiceFilter &filter)
{
    if (m_workspace.fetch(filter))
        return;
    if (m_found)
        connectAndFetch(m_found->first, m_found->second, filter);
    else
        chooseConnection();
}

void MainWindow::takeStateAction(StateAction action)
{
    switch (action) {
    case StateAction::EnterKey:
        chooseConnection();
        break;
    case StateAction::UseFoundKey:
        if (m_found)
            connectAndFetch(m_found->first, m_found->second, m_sidebar->service()->filter());
        break;
    case StateAction::OpenFile:
        chooseFile();
        break;
    case StateAction::LookAtDemo:
        openDemo(DemoJobCount, DemoSeed);
        break;
    case StateAction::Fetch:
        fetch(m_sidebar->service()->filter());
        break;
    case StateAction::TryAgain:
        m_workspace.refresh();
        break;
    case StateAction::Stop:
        m_workspace.stop();
        break;
    case StateAction::ClearRefinement:
        m_workspace.filters()->clearRefinement();
        break;
    case StateAction::ClearServiceFilter:
        m_sidebar->service()->setFilter({});
        fetch({});
        break;
    case StateAction::ShowProblems:
        m_problemsDock->show();
        m_problemsDock->raise();
        m_problems->setFocus();
        break;
    }
}

void MainWindow::chooseConnection()
{
    ConnectionDialog dialog(this);
    const QString offered = m_offeredServer.isEmpty() ? m_settings.baseUrl.value() : m_offeredServer;
    dialog.setBaseUrl(
        m_workspace.connection() && !m_workspace.isDemo() ? m_workspace.connection()->baseUrl().toString() : offered);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.baseUrl.set(dialog.connection().baseUrl().toString());
    connectAndFetch(dialog.connection(), dialog.key(), m_sidebar->service()->filter());
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a Saved Response"), m_settings.folder.value(),
        tr("Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::startExport()
{
    m_export->start(m_page->table()->selection());
}

void MainWindow::applyRefinement(const Refinement &refinement)
{
    m_workspace.filters()->setRefinement(refinement);
    if (m_sidebar->refinement()->refinement() != refinement)
        m_sidebar->refinement()->setRefinement(refinement);
    if (m_search->text() != refinement.text)
        m_search->setText(refinement.text);
    m_detail->setSearchText(refinement.text);
    m_workspace.browser()->setRefinement(refinement);
    updateActions();
}

void MainWindow::refineBy(Field field, const FacetValue &value)
{
    Refinement wanted = m_workspace.filters()->refinement();
    wanted.clearFacet(field);
    wanted.setFacetValue(field, value, true);
    applyRefinement(wanted);
}

void MainWindow::askServiceFor(Field field, const QString &value)
{
    ServiceFilter filter = m_sidebar->service()->filter();
    filter.setValue(field, value);
    m_sidebar->service()->setFilter(filter);
    fetch(filter);
}

void MainWindow::showSelectedJob()
{
    const JobTableView *table = m_page->table();
    const JobTableModel *model = m_workspace.browser()->table();
    const auto ranges = table->selectedRanges();
    const qsizetype rows = table->selectedRowCount();
    if (rows == 0) {
        m_detail->showNothing();
        m_detail->setPlace(-1, model->rowCount());
    } else if (rows > 1) {
        m_detail->showSeveral(rows);
        m_detail->setPlace(-1, model->rowCount());
    } else {
        const int row = ranges.front().first;
        m_detail->setDetail(
            JobDetail::of(model->store(), model->sourceRow(row), m_workspace.browser()->query().modules, QLocale()));
        m_detail->setPlace(row, model->rowCount());
    }
}

void MainWindow::refetchSelectedJob()
{
    const auto ranges = m_page->table()->selectedRanges();
    if (ranges.size() != 1 || ranges.front().first != ranges.front().second)
        return;
    const JobTableModel *model = m_workspace.browser()->table();
    const std::string_view id = model->store()->text(Field::JobId, model->sourceRow(ranges.front().first));
    m_workspace.refetch(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
}

void MainWindow::showRefetchedJob(const QString &jobId, const JobResult &result)
{
    if (!result || result.value().store->rowCount() != 1) {
        const QString why = result ? QString() : result.error().summary;
        m_page->notice()->say(tr("The job %1 could not be fetched again. %2").arg(jobId, why).trimmed());
        return;
    }
    m_detail->setDetail(
        JobDetail::of(result.value().store, SourceRow{}, m_workspace.browser()->query().modules, QLocale()));
    m_page->notice()->tell(
        tr("The details show the job as it is now; the table shows it as it was when the list was fetched."));
}

void MainWindow::showLoadEnd()
{
    const JobBrowser *browser = m_workspace.browser();
    m_problemModel->setProblems(browser->problems());
    const std::optional<LoadError> &error = browser->error();
    if (error && error->filter)
        m_sidebar->service()->showFilterError(*error->filter, error->detail.isEmpty() ? error->summary : error->detail);
    sayError();
    showOrigin();
    showStatus();
    updateActions();
}

/// Where rows are shown all the same; else the page says it.
void MainWindow::sayError()
{
    const std::optional<LoadError> &error = m_workspace.browser()->error();
    if (error && m_workspace.browser()->state() != JobBrowser::State::Failed)
        m_page->notice()->say(tr("%1 %2").arg(error->summary, error->advice).trimmed(), tr("&Try Again"));
}

void MainWindow::showOrigin()
{
    const QString name = m_workspace.originName();
    const QString connected = m_workspace.connection() ? m_workspace.connectionName() : tr("Not connected");
    const bool file = m_workspace.origin() == Workspace::Origin::File;
    m_connectionButton->setText(file ? name : connected);
    m_connectionButton->setToolTip(
        m_workspace.connection() && !file ? m_workspace.connection()->baseUrl().toString()
                                          : tr("Choose where the jobs come from"));
    setWindowTitle(name.isEmpty() ? tr("Assay") : tr("%1 – Assay").arg(name));
    m_page->setSource(name, file);
    m_status->setDemo(m_workspace.origin() == Workspace::Origin::Demo);
    const std::optional<ServiceFilter> fetched = m_workspace.fetchedFilter();
    m_page->setAskedWithFilters(fetched && !fetched->isEmpty());
    m_workspace.filters()->setServiceFilter(fetched);
    m_sidebar->service()->setFetchedFilter(fetched);
    if (m_workspace.connection() && m_workspace.origin() == Workspace::Origin::None)
        m_page->setStartContent(StateContent::ready(m_workspace.connection()->baseUrl().host()));
}

void MainWindow::showStatus()
{
    const JobBrowser *browser = m_workspace.browser();
    m_status->setRows(browser->table()->rowCount(), browser->loadedRows());
    m_status->setSelected(m_page->table()->selectedRowCount());
    m_status->setLoadedAt(browser->state() == JobBrowser::State::Failed ? QDateTime() : browser->loadedAt());
    m_status->setLoading(browser->isLoading(), browser->progress());
    m_status->setWait(browser->wait());
    m_status->setProblems(browser->problems());
    // Where nothing came, "not complete" would say too little; the page says what is so.
    m_status->setPartial(browser->loadedRows() > 0 && browser->report() && browser->report()->partial);
}

void MainWindow::updateActions()
{
    const JobBrowser *browser = m_workspace.browser();
    const bool rows = browser->table()->rowCount() > 0;
    const qsizetype selected = m_page->table()->selectedRowCount();
    m_actions->stop->setEnabled(browser->isLoading() || m_export->isRunning());
    m_actions->exportJobs->setEnabled(browser->loadedRows() > 0);
    m_actions->copy->setEnabled(selected > 0);
    m_actions->selectAll->setEnabled(rows);
    m_actions->nextJob->setEnabled(rows);
    m_actions->previousJob->setEnabled(rows);
    m_actions->refetchJob->setEnabled(
        selected == 1 && m_workspace.connection() && m_workspace.origin() != Workspace::Origin::File
        && (m_workspace.origin() == Workspace::Origin::Demo) == m_workspace.isDemo());
    m_languages->setEnabled(!m_export->isRunning()); // a new window would end it
    m_actions->clearRefinement->setEnabled(!m_workspace.filters()->refinement().isEmpty());
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> stops;
    for (QWidget *part :
         {static_cast<QWidget *>(m_toolBar), static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_page),
          static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_status)}) {
        const std::vector<QWidget *> inPart = tabStops(part);
        stops.insert(stops.end(), inPart.begin(), inPart.end());
    }
    return moveFocus(stops, focusWidget(), next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace assay
