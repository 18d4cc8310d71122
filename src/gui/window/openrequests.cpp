// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/openrequests.h"

#include <QFileOpenEvent>
#include <QGuiApplication>

#include "gui/window/mainwindow.h"
#include "gui/window/savedviews.h"
#include "gui/window/windowhost.h"
#include "library/viewlink.h"

namespace assay {

OpenRequests::OpenRequests(WindowHost &host)
    : m_host(host)
{
    qGuiApp->installEventFilter(this);
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    m_host.window().raise();
    m_host.window().activateWindow();
    const auto *request = static_cast<const QFileOpenEvent *>(event);
    const QString link = request->url().toString(QUrl::FullyEncoded);
    if (isViewLink(link))
        m_host.window().savedViews()->openLink(link, SavedViews::LinkSource::Elsewhere);
    else if (!request->file().isEmpty())
        m_host.window().openFile(request->file());
    return true;
}

} // namespace assay
