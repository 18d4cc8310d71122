// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "gui/window/windowcontext.h"

namespace assay {

/// The connections that the user keeps, with their colours, then the servers used last: choosing one fetches from it.
/// Filled when it is shown, and when they change. GUI thread.
class ConnectionsMenu : public QMenu
{
    Q_OBJECT

public:
    ConnectionsMenu(const WindowContext &window, QWidget *parent);

    /// Puts the entries in front of \p before into another menu, in place of those that were put there earlier.
    void fillInto(QMenu *menu, QAction *before, QList<QAction *> &entries);

private:
    void fill();

    WindowContext m_window;
    QList<QAction *> m_entries;
};

} // namespace assay
