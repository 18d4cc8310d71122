// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowdrops.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include "gui/window/mainwindow.h"
#include "gui/window/savedviews.h"
#include "library/viewlink.h"

namespace assay {

namespace {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// The link to a view that is dragged; else nothing.
QString droppedLink(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    // Not the text of addresses, which is for reading: it has lost what was encoded.
    const QString link = urls.isEmpty() ? data->text() : urls.constFirst().toString(QUrl::FullyEncoded);
    return isViewLink(link) ? link : QString();
}

} // namespace

WindowDrops::WindowDrops(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (!droppedFiles(enter->mimeData()).isEmpty() || !droppedLink(enter->mimeData()).isEmpty())
            enter->acceptProposedAction();
    } else if (event->type() == QEvent::Drop) {
        open(*static_cast<QDropEvent *>(event));
    }
    return QObject::eventFilter(watched, event);
}

void WindowDrops::open(QDropEvent &event)
{
    if (const QString link = droppedLink(event.mimeData()); !link.isEmpty()) {
        event.acceptProposedAction();
        m_window.savedViews()->openLink(link, SavedViews::LinkSource::User);
        return;
    }
    const QStringList files = droppedFiles(event.mimeData());
    if (files.isEmpty())
        return;
    event.acceptProposedAction();
    if (files.size() > 1)
        m_window.showProblem([] { return MainWindow::tr("Only one file can be opened at a time. Drop one of them."); });
    else
        m_window.openFile(files.first());
}

} // namespace assay
