// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <optional>

#include <QApplication>
#include <QSettings>
#include <QString>
#include <QTemporaryDir>
#include <QWindow>

#include "core/base/language.h"
#include "gui/look/theme.h"
#include "gui/window/mainwindow.h"
#include "windowsteps.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

namespace assay::bench {

/// The real window of a user who has just installed the program, in a folder of its own. A load that fails ends the
/// program.
class BenchWindow
{
public:
    /// \p library: the file of marks; empty: a new one.
    explicit BenchWindow(QApplication &application, const QString &library = {})
        : m_theme(application)
        , m_library(
              m_workspace, {.path = library.isEmpty() ? m_folder.filePath(QStringLiteral("library.sqlite")) : library})
    {
        m_theme.apply(ThemeMode::Light);
        m_language.choose(QStringLiteral("en"));
        m_window.emplace(m_workspace, m_library, m_theme, m_language, m_settings);
        m_window->resize(1440, 900);
        JobBrowser *browser = m_workspace.browser();
        QObject::connect(browser, &JobBrowser::loadFinished, browser, [browser] {
            if (browser->report() && browser->report()->error) {
                std::fprintf(stderr, "%s\n", qPrintable(browser->report()->error->summary));
                std::exit(4);
            }
        });
    }

    /// Shows the window, up to its first page on the screen.
    void comeUp()
    {
        m_window->show();
        waitUntil([this] { return m_window->windowHandle() && m_window->windowHandle()->isExposed(); });
        m_window->repaint();
        QCoreApplication::processEvents();
    }

    /// Whether neither a load nor a query runs.
    [[nodiscard]] bool isCalm() { return !m_workspace.browser()->isLoading() && !m_workspace.browser()->isQuerying(); }

    /// Begins to fetch all jobs of a server.
    void fetch(const QString &url)
    {
        m_workspace.connectTo(
            Connection(QStringLiteral("bench"), url), ApiKey::fromText(QStringLiteral("bench")).value());
        m_workspace.fetch({});
    }

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] UserLibrary &library() { return m_library; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    const QTemporaryDir m_folder; // first: what follows has its files there
    QSettings m_file{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings m_settings{m_file};
    Theme m_theme;
    Workspace m_workspace;
    UserLibrary m_library;
    Language m_language;
    std::optional<MainWindow> m_window; // made when the look and the language are known
};

} // namespace assay::bench
