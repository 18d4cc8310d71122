// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/registeractions.h"

#include <QCoreApplication>
#include <QMenu>

#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/actions/valueactions.h"
#include "gui/connections/connectionflow.h"
#include "gui/export/exportflow.h"
#include "gui/look/theme.h"
#include "gui/sessions/sessioncolumns.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/panellist.h"
#include "gui/window/appliedsettings.h"
#include "gui/window/connectionactions.h"
#include "gui/window/conversationtab.h"
#include "gui/window/edittarget.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/jobtrail.h"
#include "gui/window/languagemenu.h"
#include "gui/window/mainwindow.h"
#include "gui/window/markactions.h"
#include "gui/window/mousesidebuttons.h"
#include "gui/window/paletteactions.h"
#include "gui/window/recentfilesmenu.h"
#include "gui/window/savedviewactions.h"
#include "gui/window/showpreferences.h"
#include "gui/window/turnsteps.h"
#include "gui/window/watchactions.h"
#include "gui/window/windowcontext.h"
#include "models/widening.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// The translation context of all action texts.
struct MainActions
{
    Q_DECLARE_TR_FUNCTIONS(assay::MainActions)
};

// clang-format off
void registerFileActions(MainWindow &window, const WindowContext &c)
{
    Workspace *workspace = &c.workspace;
    ConnectionFlow *connections = &c.connections;
    ExportFlow *exports = &c.exports;
    JobsPage *page = &c.page;
    c.actions.add({.id = u"jobs.open"_s, .menu = MenuId::File, .section = 0,
        .text = MainActions::tr("&Open…"), .tip = MainActions::tr("Open a saved response"),
        .icon = "open"_L1, .keys = QKeySequence::Open,
        .run = [&window] { window.chooseFile(); }});
    auto *recent = new RecentFilesMenu(c.recents, &window);
    QObject::connect(recent, &RecentFilesMenu::chosen, &window, &MainWindow::openRecentFile);
    c.actions.add({.id = u"jobs.openRecent"_s, .menu = MenuId::File, .section = 0, .existing = recent->menuAction()});
    c.actions.add({.id = u"jobs.demo"_s, .menu = MenuId::File, .section = 0,
        .text = MainActions::tr("&Demo Data"),
        .tip = MainActions::tr("Look at generated jobs from a server inside the program"), .icon = "demo"_L1,
        .run = [&window] { window.openDemo(); }});
    c.actions.add({.id = u"jobs.fetch"_s, .menu = MenuId::File, .section = 1,
        .text = MainActions::tr("&Fetch"), .tip = MainActions::tr("Fetch the jobs that match “Ask the service”"),
        .icon = "fetch"_L1, .keys = Qt::Key_F5,
        .run = [=] { connections->fetch(workspace->serviceDraft()); }});
    c.actions.add({.id = u"jobs.stop"_s, .menu = MenuId::File, .section = 1,
        .text = MainActions::tr("&Stop"), .tip = MainActions::tr("Stop reading and keep what has arrived"),
        .icon = "stop"_L1, .keys = Qt::Key_Escape,
        .run = [=] {
            if (workspace->browser()->isLoading())
                workspace->stop();
            else
                exports->cancel();
        },
        .enabled = [](const ActionState &state) { return state.loading || state.exporting; }});
    const auto addTimeLimit = [&, settings = &c.settings](int seconds, const QString &text, const QString &tip) {
        c.actions.add({.id = u"jobs.timeLimit.%1"_s.arg(seconds), .menu = MenuId::TimeLimit, .text = text, .tip = tip,
            .run = [=] { settings->longestRequest.set(seconds); },
            .checked = [=] { return settings->longestRequest.value() == seconds; },
            .group = "timeLimit"_L1});
    };
    addTimeLimit(0, MainActions::tr("&No Limit"), MainActions::tr("Wait as long as the service goes on sending"));
    addTimeLimit(60, MainActions::tr("&1 Minute"), MainActions::tr("End a request after a minute, with its retries"));
    addTimeLimit(300, MainActions::tr("&5 Minutes"), MainActions::tr("End a request after 5 minutes, with its retries"));
    addTimeLimit(1800, MainActions::tr("&30 Minutes"),
        MainActions::tr("End a request after 30 minutes, with its retries"));
    auto *timeLimits = new QMenu(MainActions::tr("Time &Limit of a Request"), &window);
    c.actions.fill(timeLimits, MenuId::TimeLimit);
    c.actions.add({.id = u"jobs.timeLimit"_s, .menu = MenuId::File, .section = 1, .existing = timeLimits->menuAction()});
    c.actions.add({.id = u"jobs.export"_s, .menu = MenuId::File, .section = 2,
        .text = MainActions::tr("&Export…"), .tip = MainActions::tr("Write jobs to a file"),
        .icon = "export"_L1, .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        .run = [=] { exports->start(page->table()->selection()); },
        .enabled = [](const ActionState &state) { return state.loadedRows > 0; }});
    c.actions.add({.id = u"app.quit"_s, .menu = MenuId::File, .section = 3,
        .text = MainActions::tr("&Quit"), .tip = MainActions::tr("Leave the program"),
        .keys = Qt::CTRL | Qt::Key_Q, // QKeySequence::Quit is empty on some systems
        .run = [&window] { window.close(); },
        .role = QAction::QuitRole});
    // Offered by the page that is shown instead of the rows.
    c.actions.add({.id = u"jobs.useFoundKey"_s, .menu = MenuId::None,
        .run = [=] { connections->useFoundKey(workspace->serviceDraft()); }});
    c.actions.add({.id = u"jobs.retry"_s, .menu = MenuId::None, .run = [=] { workspace->refresh(); }});
    c.actions.add({.id = u"jobs.fetchAll"_s, .menu = MenuId::None, .run = [=] { connections->fetch({}); }});
}

void registerEditActions(MainWindow &window, const WindowContext &c)
{
    ActiveFilters *filters = c.workspace.filters();
    c.actions.add({.id = u"filter.undo"_s, .menu = MenuId::Edit, .section = 0,
        .text = MainActions::tr("&Undo"), .tip = MainActions::tr("Undo the last change of filters or marks"),
        .icon = "undo"_L1, .keys = QKeySequence::Undo,
        .run = [=] { filters->undo(); },
        .enabled = [](const ActionState &state) { return state.canUndo; },
        .currentText = [=] {
            //: %1 is a change of filters or marks, such as "Module: coherence" or "Flag of 3 Jobs"
            return filters->canUndo() ? MainActions::tr("&Undo %1").arg(menuLabel(filters->undoText())) : QString();
        }});
    c.actions.add({.id = u"filter.redo"_s, .menu = MenuId::Edit, .section = 0,
        .text = MainActions::tr("Re&do"), .tip = MainActions::tr("Redo what was undone last"),
        .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        .run = [=] { filters->redo(); },
        .enabled = [](const ActionState &state) { return state.canRedo; },
        .currentText = [=] {
            //: %1 is a change of filters or marks, such as "Module: coherence" or "Flag of 3 Jobs"
            return filters->canRedo() ? MainActions::tr("Re&do %1").arg(menuLabel(filters->redoText())) : QString();
        }});
    JobTableView *table = c.page.table();
    auto *target = new EditTarget(table, &window);
    QAction *copy = c.actions.add({.id = u"rows.copy"_s, .menu = MenuId::Edit, .section = 1,
        .text = MainActions::tr("&Copy"), .tip = MainActions::tr("Copy the selected text, or the selected rows"),
        .icon = "copy"_L1, .keys = QKeySequence::Copy,
        .run = [=] { target->copy(); },
        .enabled = [=](const ActionState &) { return target->canCopy(); }});
    const auto addCopyAs = [&](const QString &id, const QString &text, const QString &tip, auto run) {
        c.actions.add({.id = id, .menu = MenuId::CopyAs, .text = text, .tip = tip, .run = run,
            .enabled = [](const ActionState &state) { return state.selectedRows > 0; }});
    };
    addCopyAs(u"rows.copyTsv"_s, MainActions::tr("&TSV"), MainActions::tr("Copy the shown columns, for a spreadsheet"),
        [=] { table->copySelection(RowFormat::Tsv); });
    addCopyAs(u"rows.copyJson"_s, MainActions::tr("&JSON"), MainActions::tr("Copy whole jobs as the service sent them"),
        [=] { table->copySelection(RowFormat::Json); });
    addCopyAs(u"rows.copyMarkdown"_s, MainActions::tr("&Markdown"), MainActions::tr("Copy the shown columns as a table"),
        [=] { table->copySelection(RowFormat::Markdown); });
    auto *copyAs = new QMenu(MainActions::tr("Copy Ro&ws As"), &window);
    c.actions.fill(copyAs, MenuId::CopyAs);
    c.actions.add({.id = u"rows.copyAs"_s, .menu = MenuId::Edit, .section = 1, .existing = copyAs->menuAction()});
    c.actions.add({.id = u"rows.copyIds"_s, .menu = MenuId::Edit, .section = 1,
        .text = MainActions::tr("Copy &Ids"), .tip = MainActions::tr("Copy the ids of the selected jobs"),
        .run = [=] { table->copyIds(); },
        .enabled = [](const ActionState &state) { return state.selectedRows > 0; }});
    c.actions.add({.id = u"value.copy"_s, .menu = MenuId::Edit, .section = 1,
        .text = MainActions::tr("Copy &Value"), .tip = MainActions::tr("Copy the value of the current cell, detail or filter"),
        .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        .run = [=] { target->copyValue(); }});
    c.values.setRowActions({c.actions.action(u"rows.copyAs"_s), c.actions.action(u"rows.copyIds"_s)});
    QAction *selectAll = c.actions.add({.id = u"rows.selectAll"_s, .menu = MenuId::Edit, .section = 1,
        .text = MainActions::tr("Select &All"), .tip = MainActions::tr("Select the whole text, or every job shown"),
        .keys = QKeySequence::SelectAll,
        .run = [=] { target->selectAll(); },
        .enabled = [=](const ActionState &) { return target->canSelectAll(); }});
    QObject::connect(target, &EditTarget::changed, copy, [=] {
        copy->setEnabled(target->canCopy());
        selectAll->setEnabled(target->canSelectAll());
    });
    c.actions.add({.id = u"search.find"_s, .menu = MenuId::Edit, .section = 2,
        .text = MainActions::tr("&Find"), .tip = MainActions::tr("Find in explanations, names and ids"),
        .icon = "search"_L1, .keys = QKeySequence::Find,
        .run = [&window] { window.startSearch(); }});
    const auto addWidening = [&](const QString &id, const QString &text, const QString &tip, Widening widening) {
        c.actions.add({.id = id, .menu = MenuId::Widen, .text = text, .tip = tip,
            .run = [=] { filters->setRefinement(widened(filters->refinement(), widening)); },
            .enabled = [](const ActionState &state) { return state.hasRefinement; },
            .checked = [=] { return wideningOf(filters->refinement()) == widening; },
            .group = "widening"_L1});
    };
    addWidening(u"filter.matchingJobs"_s, MainActions::tr("&Matching Jobs"),
        MainActions::tr("Show only the jobs that match"), Widening::Jobs);
    addWidening(u"filter.wholeTurns"_s, MainActions::tr("Whole &Turns"),
        MainActions::tr("Show every job of each turn that has a job that matches"), Widening::Turns);
    addWidening(u"filter.wholeSessions"_s, MainActions::tr("Whole &Sessions"),
        MainActions::tr("Show every job of each session that has a job that matches"), Widening::Sessions);
    auto *widen = new QMenu(MainActions::tr("S&how"), &window);
    widen->setToolTipsVisible(true);
    c.actions.fill(widen, MenuId::Widen);
    c.actions.add({.id = u"filter.widen"_s, .menu = MenuId::Edit, .section = 2, .existing = widen->menuAction()});
    c.actions.add({.id = u"filter.clear"_s, .menu = MenuId::Edit, .section = 2,
        .text = MainActions::tr("Clear &Refinements"), .tip = MainActions::tr("Show all jobs again"),
        .icon = "clear"_L1, .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        .run = [=] { filters->clearRefinement(); },
        .enabled = [](const ActionState &state) { return state.hasRefinement; }});
}

void registerPreferences(MainWindow &window, const WindowContext &c)
{
    c.actions.add({.id = u"app.preferences"_s, .menu = MenuId::Edit, .section = 3,
        .text = MainActions::tr("&Preferences…"), .tip = MainActions::tr("Change language, look, scales and keys"),
        .icon = "settings"_L1, .keys = Qt::CTRL | Qt::Key_Comma,
        .run = [&window, c] { showPreferences(window, c); },
        .role = QAction::PreferencesRole});
}

/// To jobs of the same session, and to those looked at before.
void registerJobTravel(MainWindow &window, const WindowContext &c)
{
    JobTrail *trail = &c.trail;
    auto *turns = new TurnSteps(c.target, c.status, &window);
    const auto inTurn = [=](const ActionState &) { return turns->canStep(); };
    // With Ctrl or Shift and an arrow, Alt belongs to the workspaces of several Linux desktops.
    QAction *nextTurn = c.actions.add({.id = u"turn.next"_s, .menu = MenuId::Job, .section = 1,
        .text = MainActions::tr("Next &Turn"), .tip = MainActions::tr("Go to the next turn of the session"),
        .keys = Qt::ALT | Qt::Key_PageDown,
        .run = [=] { turns->step(TurnStep::Next); }, .enabled = inTurn});
    QAction *previousTurn = c.actions.add({.id = u"turn.previous"_s, .menu = MenuId::Job, .section = 1,
        .text = MainActions::tr("Previous T&urn"), .tip = MainActions::tr("Go to the previous turn of the session"),
        .keys = Qt::ALT | Qt::Key_PageUp,
        .run = [=] { turns->step(TurnStep::Previous); }, .enabled = inTurn});
    // Back is where reading begins, as in browsers.
    const bool mirrored = window.layoutDirection() == Qt::RightToLeft;
    QAction *back = c.actions.add({.id = u"job.back"_s, .menu = MenuId::Job, .section = 2,
        .text = MainActions::tr("&Back"), .tip = MainActions::tr("Go back to the job looked at before"),
        .icon = mirrored ? "forward"_L1 : "back"_L1, .keys = Qt::ALT | (mirrored ? Qt::Key_Right : Qt::Key_Left),
        .run = [=] { trail->back(); },
        .enabled = [=](const ActionState &) { return trail->canGoBack(); }});
    QAction *forward = c.actions.add({.id = u"job.forward"_s, .menu = MenuId::Job, .section = 2,
        .text = MainActions::tr("&Forward"), .tip = MainActions::tr("Go forward again to the job looked at after"),
        .icon = mirrored ? "back"_L1 : "forward"_L1, .keys = Qt::ALT | (mirrored ? Qt::Key_Left : Qt::Key_Right),
        .run = [=] { trail->forward(); },
        .enabled = [=](const ActionState &) { return trail->canGoForward(); }});
    QObject::connect(trail, &JobTrail::changed, back, [=] {
        back->setEnabled(trail->canGoBack());
        forward->setEnabled(trail->canGoForward());
        nextTurn->setEnabled(turns->canStep());
        previousTurn->setEnabled(turns->canStep());
    });
    new MouseSideButtons(&window, back, forward);
}

void registerJobActions(MainWindow &window, const WindowContext &c)
{
    Workspace *workspace = &c.workspace;
    JobsPage *page = &c.page;
    JobTarget *target = &c.target;
    const auto hasRows = [](const ActionState &state) { return state.shownRows > 0; };
    c.actions.add({.id = u"job.next"_s, .menu = MenuId::Job, .section = 0,
        .text = MainActions::tr("&Next Job"), .tip = MainActions::tr("Show the next job"),
        .icon = "next"_L1, .keys = Qt::ALT | Qt::Key_Down,
        .run = [=] { page->step(1); }, .enabled = hasRows});
    c.actions.add({.id = u"job.previous"_s, .menu = MenuId::Job, .section = 0,
        .text = MainActions::tr("&Previous Job"), .tip = MainActions::tr("Show the previous job"),
        .icon = "previous"_L1, .keys = Qt::ALT | Qt::Key_Up,
        .run = [=] { page->step(-1); }, .enabled = hasRows});
    c.actions.add({.id = u"job.refetch"_s, .menu = MenuId::Job, .section = 3,
        .text = MainActions::tr("Fetch This Job &Again"), .tip = MainActions::tr("Ask the service for this job alone"),
        .keys = Qt::SHIFT | Qt::Key_F5,
        .run = [=] {
            if (target->current())
                workspace->refetch(target->currentId());
        },
        .enabled = [=](const ActionState &state) { return target->current() && state.canRefetchJob; },
        .currentText = [=] {
            return workspace->rowService() == Workspace::RowService::DemoClosed
                ? MainActions::tr("Fetch This Job &Again (the demo has ended)")
                : QString();
        }});
    auto *conversation = window.findChild<ConversationTab *>(); // it came with the panels
    PanelList *panels = &c.panels;
    c.actions.add({.id = u"session.conversation"_s, .menu = MenuId::Job, .section = 1,
        .text = MainActions::tr("Fetch the Con&versation"),
        .tip = MainActions::tr("Ask the service what was said in the session of this job"),
        .icon = "conversation"_L1, .keys = Qt::CTRL | Qt::Key_F5,
        .run = [=] {
            panels->show(u"details"_s);
            conversation->open();
        },
        .enabled = [](const ActionState &state) { return state.selectedRows == 1 && state.canRefetchJob; }});
}

void registerViewActions(MainWindow &window, const WindowContext &c)
{
    Settings *settings = &c.settings;
    Theme *theme = &c.theme;
    JobsPage *page = &c.page;
    c.actions.add({.id = u"page.jobs"_s, .menu = MenuId::View, .section = 0,
        .text = MainActions::tr("&Jobs"), .tip = MainActions::tr("Show the jobs"),
        .icon = "jobs"_L1, .keys = Qt::CTRL | Qt::Key_1,
        .run = [=] { page->setPage(JobsPage::Page::Jobs); },
        .checked = [=] { return page->page() == JobsPage::Page::Jobs; },
        .group = "page"_L1});
    c.actions.add({.id = u"page.sessions"_s, .menu = MenuId::View, .section = 0,
        .text = MainActions::tr("&Sessions"), .tip = MainActions::tr("Show the sessions of the jobs, the worst first"),
        .icon = "sessions"_L1, .keys = Qt::CTRL | Qt::Key_2,
        .run = [=] { page->setPage(JobsPage::Page::Sessions); },
        .checked = [=] { return page->page() == JobsPage::Page::Sessions; },
        .group = "page"_L1});
    for (const QString &id : c.panels.ids())
        c.actions.add({.id = u"panel."_s + id, .menu = MenuId::View, .section = 1,
            .existing = c.panels.toggleAction(id)});

    QMenu *columns = c.page.table()->columns()->createMenu(&window);
    columns->setTitle(MainActions::tr("C&olumns"));
    QObject::connect(columns, &QMenu::aboutToShow, page, [=] {
        if (page->page() != JobsPage::Page::Sessions)
            return;
        columns->clear();
        page->sessions()->table()->columns()->addChecksTo(*columns);
    });
    c.actions.add({.id = u"view.columns"_s, .menu = MenuId::View, .section = 2, .existing = columns->menuAction()});
    const auto addDensity = [&](const QString &id, const QString &text, const QString &tip, Density density) {
        c.actions.add({.id = id, .menu = MenuId::View, .section = 2, .text = text, .tip = tip,
            .run = [=] { settings->tableDensity.set(density); },
            .checked = [=] { return settings->tableDensity.value() == density; },
            .group = "density"_L1});
    };
    addDensity(u"view.comfortable"_s, MainActions::tr("&Comfortable Rows"), MainActions::tr("Rows with more space"),
        Density::Comfortable);
    addDensity(u"view.compact"_s, MainActions::tr("Co&mpact Rows"), MainActions::tr("More rows on the screen"),
        Density::Compact);

    const auto addTheme = [&](const QString &id, const QString &text, const QString &tip, QLatin1StringView icon,
                              ThemeMode mode) {
        c.actions.add({.id = id, .menu = MenuId::Theme, .text = text, .tip = tip, .icon = icon,
            .run = [=] {
                theme->apply(mode);
                settings->theme.set(mode);
            },
            .checked = [=] { return theme->mode() == mode; },
            .group = "theme"_L1});
    };
    addTheme(u"theme.system"_s, MainActions::tr("&As the System"), MainActions::tr("Light or dark, as in the system settings"),
        {}, ThemeMode::System);
    addTheme(u"theme.light"_s, MainActions::tr("&Light"), MainActions::tr("Dark text on a light background"), "sun"_L1,
        ThemeMode::Light);
    addTheme(u"theme.dark"_s, MainActions::tr("&Dark"), MainActions::tr("Light text on a dark background"), "moon"_L1,
        ThemeMode::Dark);
    auto *themes = new QMenu(MainActions::tr("&Theme"), &window);
    c.actions.fill(themes, MenuId::Theme);
    c.actions.add({.id = u"view.theme"_s, .menu = MenuId::View, .section = 3, .existing = themes->menuAction()});
    auto *languages = new LanguageMenu(c, &window);
    c.actions.add({.id = u"view.language"_s, .menu = MenuId::View, .section = 3,
        .enabled = [](const ActionState &state) { return !state.exporting; }, // a new window would cancel the export
        .existing = languages->menuAction()});
}

void registerHelpActions(MainWindow &window, const WindowContext &c)
{
    c.actions.add({.id = u"help.guide"_s, .menu = MenuId::Help,
        .text = MainActions::tr("&Guide"), .tip = MainActions::tr("How to use Assay"),
        .keys = QKeySequence::HelpContents,
        .run = [&window] { window.showGuide(); }});
    c.actions.add({.id = u"app.palette"_s, .menu = MenuId::Help,
        .text = MainActions::tr("&Find an Action…"), .tip = MainActions::tr("Find anything the program does by a few letters"),
        .icon = "search"_L1, .keys = Qt::CTRL | Qt::Key_K,
        .run = [&window, c] { showPalette(window, c); }});
    c.actions.add({.id = u"help.about"_s, .menu = MenuId::Help,
        .text = MainActions::tr("&About Assay"), .tip = MainActions::tr("Version and licence"), .icon = "info"_L1,
        .run = [&window] { window.showAbout(); },
        .role = QAction::AboutRole});
}
// clang-format on

} // namespace

void registerActions(MainWindow &window, const WindowContext &context)
{
    registerConnectionActions(window, context);
    registerFileActions(window, context);
    registerWatch(window, context);
    registerEditActions(window, context);
    registerPreferences(window, context);
    registerJobActions(window, context);
    registerJobTravel(window, context);
    registerMarkActions(window, context);
    registerViewActions(window, context);
    registerHelpActions(window, context);
    registerSavedViews(window, context);
    followKeySettings(context);
    applySettings(window, context);
}

} // namespace assay
