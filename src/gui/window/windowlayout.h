// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSize>

#include "workspace/setting.h"

class QMainWindow;

namespace assay {

class JobsPage;
class PanelList;
class Settings;
struct WindowContext;

/// The layout of a window as the settings keep it: place and size, panels and toolbar, columns of the tables. GUI
/// thread; owned by the window.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// Of the context, it keeps page, panels and settings. They are not owned and must outlive this.
    WindowLayout(QMainWindow &window, const WindowContext &context);

    /// Lays out the window as it was stored, so that all of it can be seen. When it has all its parts.
    void restore();

    /// Call it when the window is shown: it gets its frame then. What is changed from then on, the user has changed.
    void settle();

    /// Stores what was changed since the window was shown.
    void save();

private:
    struct State
    {
        QByteArray geometry;
        QByteArray parts;
        QByteArray columns;
        QByteArray sessionColumns;
    };

    void fitToScreen();
    [[nodiscard]] State state() const;
    [[nodiscard]] Setting<QByteArray> &parts();

    QMainWindow &m_window;
    JobsPage &m_page;
    PanelList &m_panels;
    Settings &m_settings;
    QSize m_restoredSize;
    State m_shown; // as the user found it
};

} // namespace assay
