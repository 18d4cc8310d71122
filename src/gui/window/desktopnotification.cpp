// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/desktopnotification.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QVariantMap>
#include <QWidget>
#ifdef ASSAY_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include "gui/look/icons.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

#ifdef ASSAY_HAVE_DBUS
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
#endif

} // namespace

DesktopNotification::DesktopNotification(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void DesktopNotification::show(const QString &title, const QString &text)
{
#ifdef ASSAY_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        if (!m_listens)
            m_listens = bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
        // Its text may be read as markup.
        call.setArguments(
            {QCoreApplication::applicationName(), m_id, u"org.assay.Assay"_s, title, text.toHtmlEscaped(),
             QStringList{u"default"_s, tr("Show")}, QVariantMap{{u"desktop-entry"_s, u"org.assay.Assay"_s}}, -1});
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text] {
            const QDBusPendingReply<uint> reply = *answer;
            answer->deleteLater();
            if (reply.isError())
                showByQt(title, text);
            else
                m_id = reply.value();
        });
        return;
    }
#endif
    showByQt(title, text);
}

void DesktopNotification::showByQt(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(icons::applicationIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotification::bringToFront);
    }
    m_tray->show(); // a message needs an icon to come from
    m_tray->showMessage(title, text, icons::applicationIcon());
}

void DesktopNotification::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && id != 0 && action == "default"_L1)
        bringToFront();
}

void DesktopNotification::bringToFront()
{
    if (m_tray)
        m_tray->hide();
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace assay
