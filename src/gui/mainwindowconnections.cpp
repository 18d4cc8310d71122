// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the main window listens to which.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>

#include "gui/detailpane.h"
#include "gui/exportflow.h"
#include "gui/filtersidebar.h"
#include "gui/jobspage.h"
#include "gui/jobtableview.h"
#include "gui/mainactions.h"
#include "gui/mainwindow.h"
#include "gui/noticebar.h"
#include "gui/problemspanel.h"
#include "gui/refinementpanel.h"
#include "gui/servicefilterpanel.h"
#include "gui/statusline.h"
#include "gui/theme.h"
#include "gui/windowkeys.h"
#include "gui/workspace.h"

namespace assay {

void MainWindow::connectParts()
{
    connectSidebar();
    connectTable();
    connectDetail();
    (new WindowKeys(this))->reserve(m_actions->exportJobs->shortcut());
    JobBrowser *browser = m_workspace.browser();
    connect(m_actions->fetch, &QAction::triggered, this, [this] { fetch(m_sidebar->service()->filter()); });
    connect(m_actions->stop, &QAction::triggered, this, [this] {
        if (m_workspace.browser()->isLoading())
            m_workspace.stop();
        else
            m_export->cancel();
    });
    connect(m_actions->connectTo, &QAction::triggered, this, &MainWindow::chooseConnection);
    connect(m_actions->openFile, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->openDemo, &QAction::triggered, this, [this] { takeStateAction(StateAction::LookAtDemo); });
    connect(m_actions->exportJobs, &QAction::triggered, this, &MainWindow::startExport);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions->clearRefinement, &QAction::triggered, m_workspace.filters(), &ActiveFilters::clearRefinement);
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    for (const auto &[action, mode] :
         {std::pair{m_actions->systemTheme, Theme::Mode::System}, std::pair{m_actions->lightTheme, Theme::Mode::Light},
          std::pair{m_actions->darkTheme, Theme::Mode::Dark}})
        connect(action, &QAction::triggered, this, [this, chosen = mode] { m_theme.apply(chosen); });

    connect(&m_workspace, &Workspace::originChanged, this, &MainWindow::showOrigin);
    connect(&m_workspace, &Workspace::connectionChanged, this, &MainWindow::showOrigin);
    connect(browser, &JobBrowser::loadStarted, this, [this] {
        m_page->notice()->dismiss();
        updateActions();
    });
    connect(browser, &JobBrowser::loadFinished, this, &MainWindow::showLoadEnd);
    connect(browser, &JobBrowser::progressChanged, this, &MainWindow::showStatus);
    connect(browser, &JobBrowser::waitChanged, this, &MainWindow::showStatus);
    connect(browser, &JobBrowser::stateChanged, this, &MainWindow::updateActions);
    connect(browser, &JobBrowser::stateChanged, this, &MainWindow::showStatus);
    connect(browser, &JobBrowser::resultChanged, this, [this] {
        m_sidebar->refinement()->setResult(m_workspace.browser()->result());
        showSelectedJob();
        showStatus();
        updateActions();
    });
    connect(m_page, &JobsPage::stateActionTriggered, this, &MainWindow::takeStateAction);
    connect(m_page->notice(), &NoticeBar::actionTriggered, &m_workspace, &Workspace::refresh);
    connect(m_status, &StatusLine::cancelRequested, &m_workspace, &Workspace::stop);
    connect(m_status, &StatusLine::problemsRequested, this, [this] { takeStateAction(StateAction::ShowProblems); });
    connect(m_export, &ExportFlow::progressed, m_status, &StatusLine::setExport);
    connect(m_export, &ExportFlow::progressed, this, &MainWindow::updateActions);
    connect(m_export, &ExportFlow::ended, this, [this] {
        m_status->clearExport();
        updateActions();
    });
    connect(m_status, &StatusLine::exportCancelRequested, m_export, &ExportFlow::cancel);
    connect(m_export, &ExportFlow::failed, this, [this](const QString &text) { m_page->notice()->say(text); });
    connect(m_export, &ExportFlow::done, this, [this](const QString &text) { m_page->notice()->tell(text); });
}

void MainWindow::connectSidebar()
{
    ServiceFilterPanel *service = m_sidebar->service();
    RefinementPanel *refinement = m_sidebar->refinement();
    connect(service, &ServiceFilterPanel::fetchRequested, this, &MainWindow::fetch);
    connect(refinement, &RefinementPanel::refinementChanged, this, &MainWindow::applyRefinement);
    connect(refinement, &RefinementPanel::facetsChanged, m_workspace.browser(), &JobBrowser::setFacets);
    connect(m_workspace.filters(), &ActiveFilters::fetchRequested, this, [this](const ServiceFilter &filter) {
        m_sidebar->service()->setFilter(filter);
        fetch(filter);
    });
    connect(m_workspace.filters(), &ActiveFilters::refinementChanged, this, &MainWindow::applyRefinement);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        Refinement wanted = m_workspace.filters()->refinement();
        wanted.text = text;
        applyRefinement(wanted);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_workspace.browser()->state() == JobBrowser::State::Rows)
            m_page->table()->setFocus();
    });
}

void MainWindow::connectTable()
{
    JobTableView *table = m_page->table();
    connect(table, &JobTableView::selectedRowsChanged, this, [this] {
        showSelectedJob();
        showStatus();
        updateActions();
    });
    connect(table, &JobTableView::refineByRequested, this, &MainWindow::refineBy);
    connect(table, &JobTableView::askForRequested, this, &MainWindow::askServiceFor);
    connect(table, &JobTableView::openRequested, this, [this] {
        m_detailDock->show();
        m_detailDock->raise();
        m_detail->setFocus();
    });
    connect(table, &JobTableView::copyRefused, this, [this](qsizetype rows) {
        m_page->notice()->say(tr(
            "%n rows are too many for the clipboard. Export them to a file instead.", nullptr, static_cast<int>(rows)));
    });
    connect(m_actions->copy, &QAction::triggered, table, &JobTableView::copySelection);
    connect(m_actions->selectAll, &QAction::triggered, table, &JobTableView::selectAll);
    connect(m_actions->nextJob, &QAction::triggered, table, &JobTableView::selectNext);
    connect(m_actions->previousJob, &QAction::triggered, table, &JobTableView::selectPrevious);
    connect(
        m_actions->comfortableRows, &QAction::triggered, this, [table] { table->setDensity(Density::Comfortable); });
    connect(m_actions->compactRows, &QAction::triggered, this, [table] { table->setDensity(Density::Compact); });
}

void MainWindow::connectDetail()
{
    connect(m_detail, &DetailPane::copyRequested, this, [](const QString &text) {
        QApplication::clipboard()->setText(text);
    });
    connect(m_detail, &DetailPane::refineBy, this, &MainWindow::refineBy);
    connect(m_detail, &DetailPane::askServiceFor, this, &MainWindow::askServiceFor);
    connect(m_detail, &DetailPane::nextRequested, m_page->table(), &JobTableView::selectNext);
    connect(m_detail, &DetailPane::previousRequested, m_page->table(), &JobTableView::selectPrevious);
    connect(m_actions->refetchJob, &QAction::triggered, this, &MainWindow::refetchSelectedJob);
    connect(&m_workspace, &Workspace::jobRefetched, this, &MainWindow::showRefetchedJob);
}

} // namespace assay
