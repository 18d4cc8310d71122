// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "cli/options.h"

namespace assay {

class MainWindow;
class Workspace;

/// Waits until the window shows all loaded jobs, saves a screenshot and ends the event loop with an exit status. GUI
/// thread; does not own its arguments.
class WindowScreenshot : public QObject
{
    Q_OBJECT

public:
    WindowScreenshot(MainWindow &window, Workspace &workspace, const Options &options);

private:
    void checkProgress();
    void save();

    MainWindow &m_window;
    Workspace &m_workspace;
    const Options &m_options;
    QTimer m_timer;
    int m_idleChecks = 0;
    bool m_selected = false;
};

} // namespace assay
