// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Creates the pictures of docs/guide.md from the real window with demo jobs, so that they are always current. Not a
// test. Usage: guidepictures DIRECTORY
#include <functional>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "core/base/language.h"
#include "core/query/querytext.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/details/detailtabs.h"
#include "gui/export/exportdialog.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/look/theme.h"
#include "gui/palette/commandpalette.h"
#include "gui/review/reviewdeck.h"
#include "gui/review/reviewdialog.h"
#include "gui/sessions/conversationview.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowhost.h"
#include "models/sessionlist.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

void waitUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
}

bool save(QWidget &widget, const QString &path)
{
    for (int turn = 0; turn < 10; ++turn) // until all layouts are done
        QCoreApplication::processEvents();
    if (widget.grab().save(path))
        return true;
    std::fprintf(stderr, "not written: %s\n", qPrintable(path));
    return false;
}

bool hasSessions(MainWindow &window, Workspace &workspace)
{
    const auto &table = window.page()->sessions()->list()->model()->table();
    return table && &table->result() == workspace.browser()->result().get();
}

/// The list of sessions, and the worst one's map and conversation.
bool saveSessions(MainWindow &window, Workspace &workspace, const QDir &folder)
{
    workspace.filters()->setRefinement(parseQuery(u"in-session:(module:faithfulness score:<3)"_s, {}).value());
    waitUntil([&] { return !workspace.browser()->isQuerying(); });
    window.page()->setPage(JobsPage::Page::Sessions);
    waitUntil([&] { return hasSessions(window, workspace); });
    bool all = save(window, folder.filePath(u"sessions.png"_s));
    window.findChild<DetailTabs *>()->showPage(u"session"_s);
    waitUntil([&] { return window.findChild<SessionView *>()->showsMap(); });
    all = save(window, folder.filePath(u"session.png"_s)) && all;
    window.actions()->action(u"session.conversation"_s)->trigger();
    waitUntil([&] { return window.findChild<ConversationView *>()->showsConversation(); });
    QElapsedTimer shown; // it is laid out piece by piece
    shown.start();
    waitUntil([&] {
        QCoreApplication::processEvents();
        return shown.hasExpired(500);
    });
    all = save(window, folder.filePath(u"conversation.png"_s)) && all;
    window.actions()->action(u"app.palette"_s)->trigger();
    all = save(window, folder.filePath(u"palette.png"_s)) && all;
    delete window.findChild<CommandPalette *>();
    return all;
}

SavedConnection connectionTo(const QString &name, const QString &url, ConnectionColour colour)
{
    SavedConnection connection;
    connection.name = name;
    connection.baseUrl = url;
    connection.colour = colour;
    return connection;
}

/// What the user keeps: connections, and a review of a random draw.
bool saveKept(MainWindow &window, Workspace &workspace, UserLibrary &library, const QDir &folder)
{
    ConnectionStore &connections = library.connections();
    connections.add(
        connectionTo(u"Production"_s, Connection::production().baseUrl().toString(), ConnectionColour::Red));
    connections.add(
        connectionTo(u"Development"_s, Connection::development().baseUrl().toString(), ConnectionColour::Green));
    waitUntil([&] { return connections.connections().size() == 2; });
    bool all = false;
    {
        ConnectionDialog dialog(library, {}, &window);
        dialog.show();
        all = save(dialog, folder.filePath(u"connections.png"_s));
    }
    workspace.filters()->setRefinement(parseQuery(u"module:faithfulness status:completed"_s, {}).value());
    window.page()->setPage(JobsPage::Page::Jobs);
    waitUntil([&] { return !workspace.browser()->isQuerying() && library.markedRows().column(); });
    window.actions()->action(u"review.start"_s)->trigger();
    waitUntil([&] { return window.findChild<ReviewDialog *>() != nullptr; });
    auto *dialog = window.findChild<ReviewDialog *>();
    dialog->findChild<QLineEdit *>(u"seed"_s)->setText(u"4711"_s);
    dialog->findChild<QPushButton *>(u"start"_s)->click();
    auto *deck = window.findChild<ReviewDeck *>();
    waitUntil([&] { return deck->isVisible(); });
    all = save(window, folder.filePath(u"review.png"_s)) && all;
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(deck, &leave);
    workspace.filters()->clearRefinement();
    waitUntil([&] { return !workspace.browser()->isQuerying(); });
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
    bool all = save(window, folder.filePath(u"first-page.png"_s));

    JobBrowser *browser = workspace.browser();
    const auto idle = [browser] { return !browser->isLoading() && !browser->isQuerying(); };
    window.openDemo(20'000, 1);
    waitUntil([&] { return browser->loadedRows() == 20'000 && idle(); });
    window.page()->table()->showRow(7);
    all = save(window, folder.filePath(u"window.png"_s)) && all;

    Refinement refinement;
    refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    refinement.scoreRange = ShareRange{0.0, 0.6};
    refinement.text = u"reader"_s;
    workspace.filters()->setRefinement(refinement);
    waitUntil(idle);
    window.page()->table()->showRow(0);
    all = save(window, folder.filePath(u"refined.png"_s)) && all;

    ExportCounts counts;
    counts.shown = browser->table()->rowCount();
    counts.selected = 1;
    counts.all = browser->loadedRows();
    counts.shownColumns = static_cast<int>(window.page()->table()->columns()->shownColumns().size());
    counts.allColumns = 21;
    {
        ExportDialog dialog(counts, {}, &window);
        dialog.show();
        all = save(dialog, folder.filePath(u"export.png"_s)) && all;
    }
    all = saveKept(window, workspace, library, folder) && all;
    all = saveSessions(window, workspace, folder) && all;

    // In other languages: the window is made anew.
    theme.apply(ThemeMode::Dark);
    for (const QString &code : {u"de"_s, u"ar"_s}) {
        language.choose(code);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        waitUntil(idle);
        host.window().page()->setPage(JobsPage::Page::Sessions);
        waitUntil([&] { return hasSessions(host.window(), workspace); });
        all = save(host.window(), folder.filePath(u"sessions-%1.png"_s.arg(code))) && all;
    }
    return all ? 0 : 1;
}
