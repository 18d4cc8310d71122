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
class Workspace;

/// Holds the window, and puts another in its place when the language changes: all its texts are made anew, while the
/// workspace keeps the jobs, the filters and a running load. GUI thread; owns nothing that it is given.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    WindowHost(Workspace &workspace, Theme &theme, Language &language, Settings &settings);
    ~WindowHost() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void takeLanguage();
    void replaceWindow();

    Workspace &m_workspace;
    Theme &m_theme;
    Language &m_language;
    Settings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace assay
