// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "library/connectionstore.h"
#include "library/keystore.h"
#include "library/library.h"
#include "library/markstore.h"
#include "library/reviewstore.h"
#include "library/viewstore.h"
#include "workspace/activeview.h"
#include "workspace/markedrows.h"
#include "workspace/marking.h"
#include "workspace/review.h"

namespace assay {

class Workspace;

/// What the user keeps on this machine, beside a workspace: connections, their keys, views, marks, reviews. The
/// marks of the shown jobs go to the workspace's browser, for its queries. GUI thread; the workspace must outlive it.
class UserLibrary : public QObject
{
    Q_OBJECT

public:
    /// \p keyService: the name under which the system keeps the keys; tests have their own.
    explicit UserLibrary(
        Workspace &workspace, const LibraryOptions &options = {}, const QString &keyService = QStringLiteral("Assay"),
        QObject *parent = nullptr);

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] ConnectionStore &connections() { return m_connections; }
    [[nodiscard]] KeyStore &keys() { return m_keys; }
    [[nodiscard]] ViewStore &views() { return m_views; }
    [[nodiscard]] MarkStore &marks() { return m_marks; }

    /// The view that the window shows.
    [[nodiscard]] ActiveView &activeView() { return m_activeView; }

    /// The marks of the jobs that are shown.
    [[nodiscard]] MarkedRows &markedRows() { return m_markedRows; }

    /// Marks them.
    [[nodiscard]] Marking &marking() { return m_marking; }

    /// The review of the shown jobs.
    [[nodiscard]] Review &review() { return m_review; }

Q_SIGNALS:
    /// Something that the user should read: the library can't be used or was set aside, a change was not kept.
    void problem(const assay::Sentence &text);

private:
    void followRows();

    Workspace &m_workspace;
    Library m_library; // before what uses it
    ConnectionStore m_connections{m_library};
    KeyStore m_keys;
    ViewStore m_views{m_library};
    ActiveView m_activeView{m_views};
    MarkStore m_marks{m_library};
    MarkedRows m_markedRows{m_marks};
    Marking m_marking{m_workspace, m_library, m_marks, m_markedRows};
    ReviewStore m_reviews{m_library};
    Review m_review{m_workspace, m_marking, m_reviews};
};

} // namespace assay
