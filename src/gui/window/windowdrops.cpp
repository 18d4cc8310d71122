// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowdrops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include "gui/filters/queryfield.h"
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
    window.queryField()->installEventFilter(this); // which takes any text, and the window would not hear of it
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // what all three are
    const QString link = droppedLink(drop->mimeData());
    const QStringList files = droppedFiles(drop->mimeData());
    if (link.isEmpty() && files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (type == QEvent::Drop)
        open(link, files);
    return true;
}

void WindowDrops::open(const QString &link, const QStringList &files)
{
    if (!link.isEmpty()) {
        m_window.savedViews()->openLink(link, SavedViews::LinkSource::User);
        return;
    }
    if (files.size() > 1)
        m_window.showProblem([] { return MainWindow::tr("Only one file can be opened at a time. Drop one of them."); });
    else
        m_window.openFile(files.first());
}

} // namespace assay
