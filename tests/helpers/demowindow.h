// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/language.h"
#include "gui/look/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowhost.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

namespace assay::test {

/// Fixture for tests of the whole window with demo jobs; recreated for each test.
class DemoWindow
{
protected:
    static constexpr int Jobs = 2'000;

    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply(ThemeMode::Light);
        m_language = std::make_unique<Language>();
        m_workspace = std::make_unique<Workspace>();
        useWorkspace();
    }

    /// Gives the workspace a library of its own, which outlives the window.
    void useWorkspace()
    {
        m_library = std::make_unique<UserLibrary>(
            *m_workspace, LibraryOptions{.path = m_folder->filePath(QStringLiteral("library.sqlite"))},
            QStringLiteral("Assay test"));
    }

    /// Ends the window, the library and the workspace, as the end of the program does, and makes a workspace and a
    /// library like those of its next start.
    void restart()
    {
        m_host.reset();
        m_library.reset();
        m_workspace = std::make_unique<Workspace>();
        useWorkspace();
    }

    void tearDown()
    {
        m_host.reset();
        m_library.reset();
        m_workspace.reset();
        m_language.reset();
        m_theme.reset();
        m_settings.reset();
        m_file.reset();
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    /// Opens the window with its first page.
    void open()
    {
        m_host = std::make_unique<WindowHost>(*m_workspace, *m_library, *m_theme, *m_language, *m_settings);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /// Opens the window with all demo jobs.
    void openDemo()
    {
        open();
        window().openDemo(Jobs, 1);
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), Jobs);
        QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
    }

    [[nodiscard]] MainWindow &window() { return m_host->window(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<UserLibrary> m_library;
    std::unique_ptr<WindowHost> m_host;
};

} // namespace assay::test
