// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrunner.h"

#include <chrono>
#include <memory>
#include <optional>

#include <QApplication>
#include <QTemporaryDir>

#include "app/windowscreenshot.h"
#include "cli/exitstatus.h"
#include "core/base/language.h"
#include "core/job/refinement.h"
#include "core/query/querytext.h"
#include "gui/connections/connectionflow.h"
#include "gui/look/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/openrequests.h"
#include "gui/window/savedviews.h"
#include "gui/window/windowhost.h"
#include "workspace/settings.h"
#include "workspace/settingsfile.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// Once the fields of the jobs are known: whether the query names another.
void checkQuery(MainWindow &window, Workspace &workspace, const QString &where)
{
    QObject::connect(
        workspace.browser(), &JobBrowser::loadFinished, &window,
        [&window, &workspace, where] {
            const auto store = workspace.browser()->newestStore();
            if (!store)
                return;
            const std::vector<UnknownKey> unknown = store->unknownKeys();
            if (!parseQuery(where, unknown)) {
                window.showProblem([where, unknown] {
                    const auto query = parseQuery(where, unknown);
                    return query ? QString() : query.error().text;
                });
            }
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

/// A link that was given, or the view that the user has chosen for the start.
void openRequestedView(MainWindow &window, const Options &options)
{
    if (!options.viewLink.isEmpty())
        window.savedViews()->openLink(options.viewLink, SavedViews::LinkSource::Elsewhere);
    else if (options.refinement({}).isEmpty() && options.where.isEmpty())
        window.savedViews()->showStartView();
}

void openRequestedJobs(
    MainWindow &window, Workspace &workspace, const Options &options, const KeyVariables &keys,
    const std::optional<ServiceAccess> &access)
{
    const auto key = keyOf(keys);
    const Connection connection = connectionOf(options);
    if (key)
        workspace.setFoundKey({connection, key.value()});
    if (const auto where = parseQueryBeforeLoad(options.where)) // its syntax was checked
        workspace.filters()->setRefinement(options.refinement(where.value()));
    if (!options.where.isEmpty())
        checkQuery(window, workspace, options.where);
    if (options.demoJobs) {
        window.openDemo(*options.demoJobs, options.seed, options.filter);
    } else if (!options.openPath.isEmpty()) {
        workspace.setPackedLimits(options.packedLimits);
        window.openFile(options.openPath);
    } else if (access) {
        workspace.connectTo(access->connection, access->key);
        workspace.fetch(options.filter);
    } else if (!options.connection.isEmpty()) {
        workspace.setServiceDraft(options.filter);
        window.connections()->connectNamed(options.connection, options.filter);
    } else if (key && !options.filter.isEmpty()) {
        workspace.connectTo(connection, key.value());
        workspace.fetch(options.filter);
    } else {
        workspace.setServiceDraft(options.filter);
        if (options.baseUrl.isEmpty()) {
            window.connections()->chooseDefault();
            return;
        }
        if (key)
            workspace.connectTo(connection, key.value());
        else
            workspace.setProposedServer(options.baseUrl);
    }
}

QString tellOutOfMemory()
{
    return QCoreApplication::translate(
        "WindowRunner",
        "There is not enough memory for what was just asked for. Close other programs, or load fewer jobs.");
}

} // namespace

int runWindow(
    GuardedApplication<QApplication> &application, const Options &options, const KeyVariables &keys,
    const std::optional<ServiceAccess> &access)
{
    const bool picture = options.task == Options::Task::Screenshot;
    // A screenshot uses default settings and does not change the user's settings.
    std::optional<QTemporaryDir> scratch;
    if (picture)
        scratch.emplace();
    SettingsFile file = picture ? SettingsFile(scratch->filePath(u"settings.ini"_s)) : SettingsFile();

    Settings settings(file.settings());
    Theme theme(application);
    theme.apply(options.theme == ThemeMode::System ? settings.theme.value() : options.theme);
    Language language;
    language.choose(settings.language.value());
    Workspace workspace;
    const auto limitOfSettings = [&] { return std::chrono::seconds(settings.longestRequest.value()); };
    workspace.setLongestRequest(options.longestTime.value_or(limitOfSettings()));
    QObject::connect(&settings.longestRequest, &SettingBase::changed, &workspace, [&] {
        workspace.setLongestRequest(limitOfSettings());
    });
    UserLibrary library(
        workspace, picture ? LibraryOptions{.path = scratch->filePath(u"library.sqlite"_s)} : LibraryOptions());
    WindowHost host(workspace, library, theme, language, settings);
    MainWindow &window = host.window();
    application.setOnOutOfMemory([&host, picture] {
        if (!picture) {
            host.window().showProblem(tellOutOfMemory);
            return;
        }
        printOutOfMemory();
        QCoreApplication::exit(static_cast<int>(ExitStatus::Resources));
    });
    if (picture)
        window.resize(options.screenshotSize);
    window.show();
    openRequestedJobs(window, workspace, options, keys, access);
    openRequestedView(window, options);
    const OpenRequests requests(host);
    if (file.problem())
        window.showProblemPastLoad(file.problem());

    std::optional<WindowScreenshot> screenshot;
    if (picture)
        screenshot.emplace(window, workspace, options);
    const int status = QApplication::exec();
    application.setOnOutOfMemory({}); // the window goes
    return status;
}

} // namespace assay
