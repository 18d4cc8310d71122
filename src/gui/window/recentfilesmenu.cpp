// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/recentfilesmenu.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "gui/window/numberedlabel.h"
#include "models/displaytext.h"
#include "workspace/recentplaces.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// The name; with the folder, when another file in the list has the same name.
QString label(const QString &path, const QStringList &all)
{
    const QFileInfo info(path);
    const auto sameName = std::count_if(all.begin(), all.end(), [&info](const QString &other) {
        return QFileInfo(other).fileName() == info.fileName();
    });
    return sameName < 2 ? info.fileName() : info.fileName() + u" – "_s + QDir::toNativeSeparators(info.path());
}

} // namespace

RecentFilesMenu::RecentFilesMenu(RecentPlaces &places, QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
    , m_places(places)
{
    setToolTipsVisible(true);
    // Queued: the entry that was clicked belongs to the menu.
    connect(&places, &RecentPlaces::changed, this, &RecentFilesMenu::fill, Qt::QueuedConnection);
    fill();
}

void RecentFilesMenu::fill()
{
    clear();
    const QStringList files = m_places.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString &path = files.at(i);
        QAction *action = addAction(numberedLabel(static_cast<int>(i) + 1, label(path, files)));
        action->setToolTip(toolTipText(QDir::toNativeSeparators(path)));
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    connect(addAction(tr("&Clear List")), &QAction::triggered, &m_places, &RecentPlaces::clearFiles);
    menuAction()->setEnabled(!files.isEmpty());
}

} // namespace assay
