// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recentplaces.h"

#include <QFileInfo>

#include "core/load/fileloader.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

namespace assay {

RecentPlaces::RecentPlaces(Workspace &workspace, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    connect(workspace.browser(), &JobBrowser::loadFinished, this, &RecentPlaces::note);
    connect(&settings.recentFiles, &SettingBase::changed, this, &RecentPlaces::changed);
    connect(&settings.recentConnections, &SettingBase::changed, this, &RecentPlaces::changed);
}

QStringList RecentPlaces::files() const
{
    return m_settings.recentFiles.value().mid(0, Limit);
}

QStringList RecentPlaces::connections() const
{
    return m_settings.recentConnections.value().mid(0, Limit);
}

void RecentPlaces::removeFile(const QString &path)
{
    QStringList files = m_settings.recentFiles.newestValue(); // another window may have added some
    files.removeAll(path);
    m_settings.recentFiles.set(files);
}

void RecentPlaces::clearFiles()
{
    m_settings.recentFiles.set({});
}

QStringList RecentPlaces::withFirst(QStringList places, const QString &place)
{
    places.removeAll(place);
    places.prepend(place);
    return places.mid(0, Limit);
}

void RecentPlaces::note()
{
    const JobBrowser *browser = m_workspace.browser();
    const std::shared_ptr<const JobStore> store = browser->newestStore();
    const bool endedWell = !browser->error() && browser->report() && !browser->report()->stopped;
    const bool useful = endedWell || (store && store->rowCount() > 0);
    const QString place = m_workspace.newestPlace();
    if (!useful || place.isEmpty() || place == FileLoader::StandardInput)
        return;
    if (m_workspace.newestOrigin() == Workspace::Origin::File)
        m_settings.recentFiles.set(
            withFirst(m_settings.recentFiles.newestValue(), QFileInfo(place).absoluteFilePath()));
    else if (m_workspace.newestOrigin() == Workspace::Origin::Service)
        m_settings.recentConnections.set(withFirst(m_settings.recentConnections.newestValue(), place));
}

} // namespace assay
