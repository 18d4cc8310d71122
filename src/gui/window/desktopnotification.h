// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;
class QWidget;

namespace assay {

/// Tells something by a notification of the desktop: on Linux by its notification service, elsewhere by Qt. Where there
/// is none, the window asks for attention. A click on it brings the window to the front. GUI thread.
class DesktopNotification : public QObject
{
    Q_OBJECT

public:
    /// \p window owns this.
    explicit DesktopNotification(QWidget *window);

    /// Shows plain text, in place of what this has shown before.
    void show(const QString &title, const QString &text);

private Q_SLOTS:
    // By name: signals of the notification service.
    void onActionInvoked(uint id, const QString &action);

private:
    void showByQt(const QString &title, const QString &text);
    void bringToFront();

    QWidget *m_window;
    uint m_id = 0; // the service's number of the last one; 0: none
    [[maybe_unused]] bool m_listens = false; // to the service, where there is one
    QSystemTrayIcon *m_tray = nullptr; // where Qt shows it; owned by this
};

} // namespace assay
