// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowlayout.h"

#include <algorithm>

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWindow>

#include "gui/sessions/sessioncolumns.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/fittedrect.h"
#include "gui/widgets/panellist.h"
#include "gui/window/jobspage.h"
#include "gui/window/windowcontext.h"
#include "workspace/settings.h"

namespace assay {

WindowLayout::WindowLayout(QMainWindow &window, const WindowContext &context)
    : QObject(&window)
    , m_window(window)
    , m_page(context.page)
    , m_panels(context.panels)
    , m_settings(context.settings)
{
}

void WindowLayout::restore()
{
    m_window.resize(1440, 900);
    m_window.restoreGeometry(m_settings.windowGeometry.value());
    fitToScreen(); // it may have been on a larger screen, or on one that is gone
    m_panels.layOut();
    m_window.restoreState(parts().value());
    m_panels.hideEmpty();
    m_page.table()->columns()->restoreState(m_settings.tableColumns.value());
    m_page.sessions()->table()->columns()->restoreState(m_settings.sessionColumns.value());
}

void WindowLayout::settle()
{
    QTimer::singleShot(0, this, [this] {
        if (m_window.size() == m_restoredSize) // not resized since
            fitToScreen(); // with the frame
        m_shown = state();
    });
}

void WindowLayout::save()
{
    // Another window may have stored its own layout since: one in which nothing was changed must not undo that.
    const auto keep = [](Setting<QByteArray> &setting, const QByteArray &shown, const QByteArray &now) {
        if (now != shown || !setting.isStored())
            setting.set(now);
    };
    const State now = state();
    keep(m_settings.windowGeometry, m_shown.geometry, now.geometry);
    keep(parts(), m_shown.parts, now.parts);
    keep(m_settings.tableColumns, m_shown.columns, now.columns);
    keep(m_settings.sessionColumns, m_shown.sessionColumns, now.sessionColumns);
    m_shown = now;
}

/// Moves and shrinks the window so that all of it can be seen.
void WindowLayout::fitToScreen()
{
    if (m_window.isMaximized() || m_window.isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    QMargins frame = m_window.windowHandle() ? m_window.windowHandle()->frameMargins() : QMargins();
    if (frame.isNull()) // not known before the window is shown
        frame = QMargins(4, std::max(32, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight)), 4, 4);
    m_window.setGeometry(fittedRect(m_window.geometry(), frame, screens));
    m_restoredSize = m_window.size();
}

WindowLayout::State WindowLayout::state() const
{
    return {
        m_window.saveGeometry(), m_window.saveState(), m_page.table()->columns()->saveState(),
        m_page.sessions()->table()->columns()->saveState()};
}

/// Of panels and toolbar. One for each direction of reading.
Setting<QByteArray> &WindowLayout::parts()
{
    return m_window.layoutDirection() == Qt::RightToLeft ? m_settings.windowLayoutMirrored : m_settings.windowLayout;
}

} // namespace assay
