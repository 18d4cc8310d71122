// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

namespace assay {

class Language;
class MainWindow;
class Settings;
class Theme;
class UserLibrary;
class Workspace;

/// Owns the window and replaces it when the language changes, so that all texts are recreated. The workspace keeps the
/// jobs, the filters and a running load. GUI thread; does not own its arguments.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    WindowHost(Workspace &workspace, UserLibrary &library, Theme &theme, Language &language, Settings &settings);
    ~WindowHost() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void applyLanguage();
    void replaceWindow();

    Workspace &m_workspace;
    UserLibrary &m_library;
    Theme &m_theme;
    Language &m_language;
    Settings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace assay
