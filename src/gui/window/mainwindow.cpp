// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QShowEvent>
#include <QStatusBar>

#include "core/base/language.h"
#include "core/base/showntext.h"
#include "core/load/fileloader.h"
#include "gui/actions/actionlist.h"
#include "gui/actions/valueactions.h"
#include "gui/connections/connectionflow.h"
#include "gui/export/exportflow.h"
#include "gui/filters/filterstrip.h"
#include "gui/filters/queryfield.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/guidewindow.h"
#include "gui/look/fontwarmup.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/panellist.h"
#include "gui/widgets/taborder.h"
#include "gui/window/enterpressesbuttons.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/jobtrail.h"
#include "gui/window/maintoolbar.h"
#include "gui/window/marktarget.h"
#include "gui/window/registeractions.h"
#include "gui/window/registerpanels.h"
#include "gui/window/savedviews.h"
#include "gui/window/statusline.h"
#include "gui/window/tooltipsonscreen.h"
#include "gui/window/windowcontext.h"
#include "gui/window/windowdrops.h"
#include "gui/window/windowkeysfirst.h"
#include "gui/window/windowlayout.h"
#include "gui/window/windowplace.h"
#include "library/viewfile.h"
#include "workspace/modulescales.h"
#include "workspace/recentplaces.h"
#include "workspace/sessionclock.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/watch.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

MainWindow::MainWindow(
    Workspace &workspace, UserLibrary &library, Theme &theme, Language &language, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_library(library)
    , m_language(language)
    , m_settings(settings)
    , m_actions(new ActionList(this))
    , m_values(new ValueActions(this))
    , m_panels(new PanelList(this))
    , m_page(new JobsPage(workspace, *m_values, this))
    , m_target(new JobTarget(workspace, *m_page, this))
    , m_trail(new JobTrail(*m_target, workspace, *m_page->table(), this))
    , m_status(new StatusLine(this))
    , m_connections(new ConnectionFlow(this, workspace, library, settings))
    , m_export(new ExportFlow(this, *workspace.browser(), settings))
    , m_recents(new RecentPlaces(workspace, settings, this))
{
    const WindowContext context{workspace,  library,   settings,       theme,     language,
                                *m_actions, *m_values, *m_panels,      *m_page,   *m_target,
                                *m_trail,   *m_status, *m_connections, *m_export, *m_recents};
    new FontWarmUp(this);
    new EnterPressesButtons(this);
    new ToolTipsOnScreen(this);
    setWindowIcon(icons::applicationIcon());
    setUnifiedTitleAndToolBarOnMac(true);
    setCentralWidget(m_page);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_status->follow(workspace);
    registerPanels(context);
    m_savedViews = new SavedViews(*this, context);
    m_layout = new WindowLayout(*this, context);
    registerActions(*this, context);
    new WindowKeysFirst(m_actions->action(u"app.palette"_s), this);
    m_page->strip()->setUndoAction(m_actions->action(u"filter.undo"_s));
    m_page->strip()->setWidenMenu(m_actions->action(u"filter.widen"_s)->menu());
    m_toolBar = new MainToolBar(context);
    addToolBar(m_toolBar);
    new WindowDrops(*this);
    makeMenus();
    connectParts();
    m_layout->restore();
    m_toolBar->show(); // nothing could bring it back
    useDensity();
    showOrigin();
    refreshActions();
    m_page->focusContent();
}

MainWindow::~MainWindow()
{
    // The parts are destroyed after this: they may still have a note to keep, and the panels hide.
    disconnect(m_workspace.filters(), nullptr, this, nullptr);
    disconnect(findChild<MarkTarget *>(), nullptr, this, nullptr);
}

void MainWindow::openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter)
{
    if (const QString problem = m_workspace.openDemo(jobs, seed, filter); !problem.isEmpty())
        m_page->showProblem([problem] { return tr("The demo can't be started: %1").arg(problem); });
    m_page->focusContent(); // the button that was clicked may be gone; from here, the focus goes to the table
}

void MainWindow::openFile(const QString &path)
{
    if (isViewFile(path)) {
        m_savedViews->importFile(path);
        return;
    }
    if (path != FileLoader::StandardInput)
        m_settings.folder.set(QFileInfo(path).absolutePath());
    m_workspace.openFile(path);
    m_page->focusContent();
}

void MainWindow::openRecentFile(const QString &path)
{
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    m_recents->removeFile(path);
    m_page->showProblem([path] {
        return tr("The file %1 is not there any more. It was removed from the list.")
            .arg(QDir::toNativeSeparators(path));
    });
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a Saved Response"), m_settings.folder.value(),
        tr("Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::startSearch()
{
    m_toolBar->startSearch();
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        // The guide is in English; its own table of keys is, too.
        const bool isEnglish = QLocale(m_language.code()).language() == QLocale::English;
        m_guide = new GuideWindow(isEnglish ? m_actions->keyTable() : QString(), this);
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

void MainWindow::continueFrom(const MainWindow &before)
{
    if (!isMaximized() && !isFullScreen())
        setGeometry(before.geometry()); // it stays where it is, even if that is on two screens
    m_panels->restore(before.m_panels->state());
    m_export->setLastEnd(before.m_export->lastEnd()); // its notice offers to show the file
    m_page->restore(before.m_page->state());
    m_target->restore(before.m_target->state());
    m_trail->restore(before.m_trail->history());
    WindowPlace::of(before).restore(*this);
    if (before.m_guide) {
        showGuide();
        m_guide->restore(before.m_guide->state());
        if (!before.m_guide->isActiveWindow())
            activateWindow();
    }
}

void MainWindow::selectFirstJob()
{
    m_page->table()->showRow(0);
}

QueryField *MainWindow::queryField() const
{
    return m_toolBar->queryField();
}

void MainWindow::makeMenus()
{
    const auto add = [this](const QString &title, MenuId id) { m_actions->fill(menuBar()->addMenu(title), id); };
    add(tr("&File"), MenuId::File);
    add(tr("&Edit"), MenuId::Edit);
    add(tr("&Job"), MenuId::Job);
    add(tr("&View"), MenuId::View);
    add(tr("&Help"), MenuId::Help);
}

void MainWindow::connectParts()
{
    ActiveFilters *filters = m_workspace.filters();
    JobTableView *table = m_page->table();
    connect(m_values, &ValueActions::refinementRequested, filters, &ActiveFilters::showOnly);
    connect(m_values, &ValueActions::exclusionRequested, filters, &ActiveFilters::exclude);
    connect(m_values, &ValueActions::exclusionEndRequested, filters, &ActiveFilters::stopExcluding);
    connect(m_values, &ValueActions::serviceFilterRequested, this, [this](Field field, const QString &value) {
        ServiceFilter filter = m_workspace.serviceDraft();
        filter.setValue(field, value);
        m_connections->fetch(filter);
    });
    connect(m_page, &JobsPage::pageChanged, this, &MainWindow::refreshActions);
    connect(m_page, &JobsPage::sessionOpened, filters, [filters](const QString &id) {
        filters->showOnly(Field::AgentSessionId, id);
    });
    connect(m_page, &JobsPage::stateActionTriggered, this, &MainWindow::runStateAction);
    connect(m_status, &StatusLine::problemsRequested, this, [this] { runStateAction(StateAction::ShowProblems); });
    connect(table, &JobTableView::selectedRowsChanged, this, [this, table] {
        m_status->setSelected(table->selectedRowCount());
        refreshActions();
    });
    connect(table, &JobTableView::copied, m_status, &StatusLine::showCopied);
    connect(m_page->sessions()->table(), &SessionTableView::copied, m_status, &StatusLine::showCopied);
    connect(m_export, &ExportFlow::progressed, m_status, &StatusLine::setExport);
    connect(m_export, &ExportFlow::ended, m_status, &StatusLine::clearExport);
    connect(m_status, &StatusLine::exportCancelRequested, m_export, &ExportFlow::cancel);
    connect(m_export, &ExportFlow::failed, m_page, [this] { m_page->showProblem(m_export->lastFailure()); });
    connect(m_export, &ExportFlow::done, this, [this] { showExportEnd(m_export->lastEnd()); });
    connect(&m_settings.tableDensity, &SettingBase::changed, this, &MainWindow::useDensity);

    const auto useScales = [this] {
        m_workspace.browser()->setModules(registryWith(moduleScales(m_settings.moduleScales.value())));
    };
    connect(&m_settings.moduleScales, &SettingBase::changed, this, useScales);
    useScales();
    const auto useAlways = [this] { m_workspace.sessionClock()->setAlways(m_settings.alwaysAskService.value()); };
    connect(&m_settings.alwaysAskService, &SettingBase::changed, this, useAlways);
    useAlways();

    connect(&m_library, &UserLibrary::problem, this, &MainWindow::showProblemPastLoad);
    connect(&m_library.activeView(), &ActiveView::changed, this, &MainWindow::refreshActions);
    connect(m_connections, &ConnectionFlow::told, this, &MainWindow::showProblemPastLoad);
    connect(&m_workspace, &Workspace::originChanged, this, &MainWindow::showOrigin);
    connect(&m_workspace, &Workspace::connectionChanged, this, &MainWindow::showOrigin);
    connect(&m_workspace, &Workspace::originChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::connectionChanged, this, &MainWindow::refreshActions);
    connect(m_workspace.watch(), &Watch::changed, this, &MainWindow::refreshActions);
    connect(filters, &ActiveFilters::changed, this, &MainWindow::refreshActions);
    connect(filters, &ActiveFilters::stepsChanged, this, &MainWindow::refreshActions);
    connect(findChild<MarkTarget *>(), &MarkTarget::changed, this, &MainWindow::refreshActions);
    for (const auto signal :
         {&JobBrowser::loadStarted, &JobBrowser::loadFinished, &JobBrowser::stateChanged, &JobBrowser::resultChanged})
        connect(m_workspace.browser(), signal, this, &MainWindow::refreshActions);
    connect(m_workspace.browser(), &JobBrowser::resultChanged, m_status, [this, table] {
        m_status->setSelected(table->selectedRowCount());
    });
    connect(m_workspace.browser(), &JobBrowser::loadFinished, m_panels, &PanelList::hideEmpty);
    connect(m_export, &ExportFlow::progressed, this, &MainWindow::refreshActions);
    connect(m_export, &ExportFlow::ended, this, &MainWindow::refreshActions);
}

void MainWindow::refreshActions()
{
    m_actions->refresh(ActionState::of(m_workspace, m_page->table()->selectedRowCount(), m_export->isRunning()));
}

void MainWindow::runStateAction(StateAction action)
{
    const auto trigger = [this](const QString &id) { m_actions->action(id)->trigger(); };
    switch (action) {
    case StateAction::EnterKey:
        return trigger(u"jobs.connect"_s);
    case StateAction::UseFoundKey:
        return trigger(u"jobs.useFoundKey"_s);
    case StateAction::OpenFile:
        return trigger(u"jobs.open"_s);
    case StateAction::LookAtDemo:
        return trigger(u"jobs.demo"_s);
    case StateAction::Fetch:
        return trigger(u"jobs.fetch"_s);
    case StateAction::TryAgain:
        return trigger(u"jobs.retry"_s);
    case StateAction::Stop:
        return trigger(u"jobs.stop"_s);
    case StateAction::ClearRefinement:
        return trigger(u"filter.clear"_s);
    case StateAction::ClearServiceFilter:
        return trigger(u"jobs.fetchAll"_s);
    case StateAction::ShowProblems:
        m_panels->show(u"problems"_s);
        break;
    case StateAction::ShowOtherList:
        m_workspace.browser()->showOtherList();
        break;
    case StateAction::ShowWholeTurn:
        m_target->showWholeTurn();
        break;
    case StateAction::ShowInFolder:
        m_export->showInFolder();
        break;
    }
}

void MainWindow::showExportEnd(const ExportEnd &end)
{
    m_page->showNotice([end] {
        Notice notice{ExportFlow::endText(end), {}, false};
        if (end.written)
            notice.offers.push_back({StateAction::ShowInFolder, tr("Show in Fo&lder"), {}, {}});
        return notice;
    });
}

void MainWindow::showOrigin()
{
    // Qt takes a single "[*]" for the place of a mark.
    const bool isFetched = m_workspace.newestOrigin() != Workspace::Origin::None;
    const QString place = isFetched ? m_workspace.originName() : m_workspace.connectionName();
    const QString name = singleLine(place).replace(u"[*]"_s, u"[*][*]"_s);
    setWindowTitle(name.isEmpty() ? tr("Assay") : tr("%1 – Assay").arg(name));
}

void MainWindow::useDensity()
{
    m_page->table()->setDensity(m_settings.tableDensity.value());
    m_page->sessions()->table()->setDensity(m_settings.tableDensity.value());
}

void MainWindow::saveSettings()
{
    m_layout->save();
}

void MainWindow::showProblem(const Sentence &text)
{
    m_page->showProblem(text);
}

void MainWindow::showProblemPastLoad(const Sentence &text)
{
    m_page->showProblemWithLoad(text);
    if (m_workspace.browser()->isLoading())
        connect(
            m_workspace.browser(), &JobBrowser::loadFinished, this, [this, text] { m_page->showProblemWithLoad(text); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> parts{m_toolBar};
    const auto add = [&parts](const std::vector<QWidget *> &more) {
        parts.insert(parts.end(), more.begin(), more.end());
    };
    add(m_panels->contents(PanelPlace::Begin));
    parts.push_back(m_page);
    add(m_panels->contents(PanelPlace::End));
    add(m_panels->contents(PanelPlace::Bottom));
    parts.push_back(m_status);
    std::vector<QWidget *> stops;
    for (QWidget *part : parts) {
        const std::vector<QWidget *> inPart = tabStops(part);
        std::copy_if(inPart.begin(), inPart.end(), std::back_inserter(stops), [this](const QWidget *stop) {
            return stop->window() == this; // a floating panel is a window with a tab order of its own
        });
    }
    return moveFocus(stops, focusWidget(), next);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        m_layout->settle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_export->isRunning() && m_settings.confirmExportEnd.value() && !confirmEndOfExport()) {
        event->ignore();
        return;
    }
    saveSettings();
    QMainWindow::closeEvent(event);
}

/// True when the user agrees to lose the export that is being written.
bool MainWindow::confirmEndOfExport()
{
    QMessageBox box(
        QMessageBox::Question, tr("Assay"), tr("An export is still being written."), QMessageBox::NoButton, this);
    box.setInformativeText(tr("If you close the window now, the export is cancelled and no file is written."));
    const QAbstractButton *end = box.addButton(tr("&Cancel the Export"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("&Keep Writing"), QMessageBox::RejectRole));
    auto *never = new QCheckBox(tr("&Don't ask again"), &box);
    box.setCheckBox(never);
    // It may end in the meantime. If it fails, the window stays to show why.
    bool failed = false;
    connect(m_export, &ExportFlow::failed, &box, [&failed] { failed = true; });
    connect(m_export, &ExportFlow::ended, &box, &QDialog::accept);
    box.exec();
    if (box.clickedButton() == end && never->isChecked())
        m_settings.confirmExportEnd.set(false);
    return box.clickedButton() == end || (!m_export->isRunning() && !failed);
}

} // namespace assay
