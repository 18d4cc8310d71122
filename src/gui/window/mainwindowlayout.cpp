// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window is put together: toolbar, menus, docks, and what is remembered of them.
#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "core/base/language.h"
#include "gui/details/detailpane.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/theme.h"
#include "gui/problems/problemspanel.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainactions.h"
#include "gui/window/mainwindow.h"
#include "gui/window/statusline.h"

using namespace Qt::StringLiterals;

namespace assay {

void MainWindow::layOut()
{
    setWindowTitle(tr("Assay"));
    setWindowIcon(icons::applicationIcon());
    setAcceptDrops(true);
    setUnifiedTitleAndToolBarOnMac(true);
    setCentralWidget(m_page);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    makeDocks();
    makeToolBar();
    makeMenus();
}

void MainWindow::makeToolBar()
{
    const Metrics metrics(font());
    QToolBar *bar = addToolBar(tr("Toolbar"));
    m_toolBar = bar;
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setIconSize({metrics.iconSize, metrics.iconSize});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_connectionButton = new QToolButton(bar);
    m_connectionButton->setPopupMode(QToolButton::InstantPopup);
    m_connectionButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_connectionButton->setIcon(icons::icon("connection"_L1));
    m_connectionButton->setAccessibleName(tr("Where the jobs come from"));
    auto *places = new QMenu(m_connectionButton);
    places->addAction(m_actions->connectTo);
    places->addAction(m_actions->openFile);
    places->addAction(m_actions->openDemo);
    m_connectionButton->setMenu(places);
    bar->addWidget(m_connectionButton);
    bar->addSeparator();
    bar->addAction(m_actions->fetch);
    bar->addAction(m_actions->stop);
    bar->addSeparator();
    bar->addAction(m_actions->openFile);
    bar->addAction(m_actions->exportJobs);

    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Find in explanations and ids"));
    m_search->setAccessibleName(tr("Find in explanations and ids"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::icon("search"_L1), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(metrics.digitWidth * 24);
    m_search->setMaximumWidth(metrics.digitWidth * 44);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_search);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->connectTo, m_actions->openFile, m_actions->openDemo});
    file->addSeparator();
    file->addActions({m_actions->fetch, m_actions->stop});
    file->addSeparator();
    file->addAction(m_actions->exportJobs);
    file->addSeparator();
    file->addAction(m_actions->quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->copy, m_actions->selectAll});
    edit->addSeparator();
    edit->addActions({m_actions->find, m_actions->clearRefinement});

    QMenu *job = menuBar()->addMenu(tr("&Job"));
    job->addActions({m_actions->nextJob, m_actions->previousJob});
    job->addSeparator();
    job->addAction(m_actions->refetchJob);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_sidebarDock->toggleViewAction());
    view->addAction(m_detailDock->toggleViewAction());
    view->addAction(m_problemsDock->toggleViewAction());
    view->addSeparator();
    QMenu *columns = m_page->table()->createColumnsMenu(this);
    columns->setTitle(tr("C&olumns"));
    view->addMenu(columns);
    view->addActions({m_actions->comfortableRows, m_actions->compactRows});
    view->addSeparator();
    QMenu *themes = view->addMenu(tr("&Theme"));
    themes->addActions({m_actions->systemTheme, m_actions->lightTheme, m_actions->darkTheme});

    view->addMenu(makeLanguageMenu());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->guide, m_actions->about});
}

QMenu *MainWindow::makeLanguageMenu()
{
    m_languages = new QMenu(tr("&Language"), this);
    auto *group = new QActionGroup(m_languages);
    const auto add = [this, group](const QString &name, const QString &code) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_language.choice() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_settings.language.set(code);
            m_language.choose(code);
        });
    };
    add(tr("&As the System"), {});
    m_languages->addSeparator();
    for (const Language::Entry &language : Language::all())
        add(language.name, language.code);
    return m_languages;
}

void MainWindow::makeDocks()
{
    const auto dock = [this](
                          const QString &title, const QString &menuText, const QString &name, QWidget *content,
                          Qt::DockWidgetArea area) {
        auto *made = new QDockWidget(title, this);
        made->setObjectName(name);
        made->setWidget(content);
        addDockWidget(area, made);
        made->toggleViewAction()->setText(menuText);
        return made;
    };
    // Docks stay where they are when text runs from the right; the sidebar belongs where reading begins.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::DockWidgetArea begin = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea end = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    m_sidebarDock = dock(tr("Filters"), tr("&Filters"), u"filters"_s, m_sidebar, begin);
    m_detailDock = dock(tr("Details"), tr("&Details"), u"details"_s, m_detail, end);
    m_problemsDock = dock(tr("Problems"), tr("&Problems"), u"problems"_s, m_problems, Qt::BottomDockWidgetArea);
    m_problemsDock->hide();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const Metrics metrics(font());
    resizeDocks({m_sidebarDock, m_detailDock}, {metrics.digitWidth * 38, metrics.digitWidth * 52}, Qt::Horizontal);
}

Setting<QByteArray> &MainWindow::windowLayout()
{
    return layoutDirection() == Qt::RightToLeft ? m_settings.windowLayoutMirrored : m_settings.windowLayout;
}

void MainWindow::restoreSettings()
{
    resize(1440, 900);
    restoreGeometry(m_settings.windowGeometry.value());
    restoreState(windowLayout().value());
    JobTableView *table = m_page->table();
    table->restoreState(m_settings.tableColumns.value());
    table->setDensity(m_settings.tableDensity.value());
    (m_settings.tableDensity.value() == Density::Compact ? m_actions->compactRows : m_actions->comfortableRows)
        ->setChecked(true);
    const ThemeMode theme = m_theme.mode();
    (theme == ThemeMode::Light      ? m_actions->lightTheme
         : theme == ThemeMode::Dark ? m_actions->darkTheme
                                    : m_actions->systemTheme)
        ->setChecked(true);
    m_sidebar->refinement()->setFacets(m_settings.facets.value());
    m_detail->setJsonOpen(m_settings.jsonOpen.value());
}

void MainWindow::saveSettings()
{
    m_settings.windowGeometry.set(saveGeometry());
    windowLayout().set(saveState());
    m_settings.tableColumns.set(m_page->table()->saveState());
    m_settings.tableDensity.set(m_page->table()->density());
    m_settings.theme.set(m_theme.mode());
    m_settings.facets.set(m_sidebar->refinement()->facets());
    m_settings.jsonOpen.set(m_detail->isJsonOpen());
}

} // namespace assay
