// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/userlibrary.h"

#include "workspace/workspace.h"

namespace assay {

UserLibrary::UserLibrary(
    Workspace &workspace, const LibraryOptions &options, const QString &keyService, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_library(options)
    , m_keys(keyService)
{
    connect(&m_library, &Library::opened, this, [this] {
        if (m_library.notice())
            Q_EMIT problem(m_library.notice());
    });
    const auto tell = [this](const LibraryError &error) { Q_EMIT problem(error.text); };
    connect(&m_connections, &ConnectionStore::failed, this, tell);
    connect(&m_views, &ViewStore::failed, this, tell);
    connect(&m_marks, &MarkStore::failed, this, tell);
    connect(&m_reviews, &ReviewStore::failed, this, tell);

    JobBrowser *browser = m_workspace.browser();
    connect(&m_workspace, &Workspace::originChanged, this, &UserLibrary::followRows);
    connect(browser, &JobBrowser::resultChanged, this, &UserLibrary::followRows);
    connect(browser, &JobBrowser::loadFinished, &m_markedRows, &MarkedRows::lookAgain);
    connect(&m_markedRows, &MarkedRows::changed, browser, [this, browser] {
        browser->setMarks(m_markedRows.store(), m_markedRows.column());
    });
}

void UserLibrary::followRows()
{
    m_markedRows.setStore(m_workspace.browser()->table()->store(), m_workspace.markOrigin());
}

} // namespace assay
