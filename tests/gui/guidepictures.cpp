// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Creates the pictures of docs/guide.md from the real window with demo jobs, so that they are always current. Not a
// test. Usage: guidepictures DIRECTORY

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include "core/base/language.h"
#include "core/query/querytext.h"
#include "gui/actions/actionlist.h"
#include "gui/details/detailtabs.h"
#include "gui/export/exportdialog.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/look/theme.h"
#include "gui/palette/commandpalette.h"
#include "gui/sessions/conversationview.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/windowhost.h"
#include "guidewindow.h"
#include "keptpictures.h"
#include "models/sessionlist.h"
#include "workspace/settings.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

bool hasSessions(MainWindow &window, Workspace &workspace)
{
    const auto &table = window.page()->sessions()->list()->model()->table();
    return table && &table->result() == workspace.browser()->result().get();
}

/// The list of sessions, and the worst one's map and conversation.
bool saveSessions(const GuideWindow &guide)
{
    MainWindow &window = guide.window;
    Workspace &workspace = guide.workspace;
    workspace.filters()->setRefinement(parseQuery(u"in-session:(module:faithfulness score:<3)"_s, {}).value());
    guide.waitUntilIdle();
    window.page()->setPage(JobsPage::Page::Sessions);
    GuideWindow::waitUntil([&] { return hasSessions(window, workspace); });
    bool all = guide.save(window, u"sessions.png"_s);
    window.findChild<DetailTabs *>()->showPage(u"session"_s);
    GuideWindow::waitUntil([&] { return window.findChild<SessionView *>()->showsMap(); });
    all = guide.save(window, u"session.png"_s) && all;
    window.actions()->action(u"session.conversation"_s)->trigger();
    GuideWindow::waitUntil([&] { return window.findChild<ConversationView *>()->showsConversation(); });
    QElapsedTimer shown; // it is laid out piece by piece
    shown.start();
    GuideWindow::waitUntil([&] {
        QCoreApplication::processEvents();
        return shown.hasExpired(500);
    });
    all = guide.save(window, u"conversation.png"_s) && all;
    window.actions()->action(u"app.palette"_s)->trigger();
    all = guide.save(window, u"palette.png"_s) && all;
    delete window.findChild<CommandPalette *>();
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("guidepictures DIRECTORY\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir scratch;
    QSettings file(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Theme theme(application);
    theme.apply(ThemeMode::Light);
    Language language;
    language.choose(u"en"_s);
    Workspace workspace;
    UserLibrary library(workspace, {.path = scratch.filePath(u"library.sqlite"_s)});
    WindowHost host(workspace, library, theme, language, settings);
    MainWindow &window = host.window();
    window.resize(1360, 820);
    window.show();
    // As wide as on a screen of this size, which the platform without a display has not.
    window.resizeDocks({window.findChild<QDockWidget *>(u"details"_s)}, {340}, Qt::Horizontal);
    const GuideWindow guide{window, workspace, library, folder};
    bool all = guide.save(window, u"first-page.png"_s);

    JobBrowser *browser = workspace.browser();
    window.openDemo(20'000, 1);
    GuideWindow::waitUntil([&] { return browser->loadedRows() == 20'000; });
    guide.waitUntilIdle();
    window.page()->table()->showRow(7);
    all = guide.save(window, u"window.png"_s) && all;

    Refinement refinement;
    refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    refinement.scoreRange = ShareRange{0.0, 0.6};
    refinement.text = u"reader"_s;
    workspace.filters()->setRefinement(refinement);
    guide.waitUntilIdle();
    window.page()->table()->showRow(0);
    all = guide.save(window, u"refined.png"_s) && all;

    ExportCounts counts;
    counts.shown = browser->table()->rowCount();
    counts.selected = 1;
    counts.all = browser->loadedRows();
    counts.shownColumns = static_cast<int>(window.page()->table()->columns()->shownColumns().size());
    counts.allColumns = 21;
    {
        ExportDialog dialog(counts, {}, &window);
        dialog.show();
        all = guide.save(dialog, u"export.png"_s) && all;
    }
    all = saveKeptPictures(guide) && all;
    all = saveSessions(guide) && all;

    // In other languages: the window is made anew.
    theme.apply(ThemeMode::Dark);
    for (const QString &code : {u"de"_s, u"ar"_s}) {
        language.choose(code);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        guide.waitUntilIdle();
        host.window().page()->setPage(JobsPage::Page::Sessions);
        GuideWindow::waitUntil([&] { return hasSessions(host.window(), workspace); });
        all = guide.save(host.window(), u"sessions-%1.png"_s.arg(code)) && all;
    }
    theme.apply(ThemeMode::Light);
    language.choose(u"en"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    guide.waitUntilIdle();
    all = saveWatchPicture({host.window(), workspace, library, folder}) && all;
    return all ? 0 : 1;
}
