// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/connectionsmenu.h"

#include <algorithm>

#include "gui/connections/connectionflow.h"
#include "gui/connections/connectionlook.h"
#include "gui/window/numberedlabel.h"
#include "models/displaytext.h"
#include "service/connection.h"
#include "workspace/recentplaces.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

namespace assay {

ConnectionsMenu::ConnectionsMenu(const WindowContext &window, QWidget *parent)
    : QMenu(tr("Connect &To"), parent)
    , m_window(window)
{
    setToolTipsVisible(true);
    // Queued: the entry that was clicked belongs to the menu.
    connect(
        &window.library.connections(), &ConnectionStore::changed, this, &ConnectionsMenu::fill, Qt::QueuedConnection);
    connect(&window.recents, &RecentPlaces::changed, this, &ConnectionsMenu::fill, Qt::QueuedConnection);
    connect(&window.workspace, &Workspace::connectionChanged, this, &ConnectionsMenu::fill, Qt::QueuedConnection);
    connect(this, &QMenu::aboutToShow, this, &ConnectionsMenu::fill); // the colours follow the theme
    fill();
}

void ConnectionsMenu::fill()
{
    fillInto(this, nullptr, m_entries);
    menuAction()->setEnabled(!m_entries.isEmpty());
}

void ConnectionsMenu::fillInto(QMenu *menu, QAction *before, QList<QAction *> &entries)
{
    qDeleteAll(entries);
    entries.clear();
    const auto add = [&](const QString &text, const QString &tip) {
        auto *action = new QAction(text, menu);
        action->setToolTip(tip);
        menu->insertAction(before, action);
        entries.append(action);
        return action;
    };
    const auto addSeparator = [&] { entries.append(menu->insertSeparator(before)); };
    ConnectionFlow *flow = &m_window.connections;
    Workspace *workspace = &m_window.workspace;
    const std::vector<SavedConnection> &kept = m_window.library.connections().connections();
    const SavedConnection *current = flow->current();
    for (const SavedConnection &connection : kept) {
        QAction *action = add(menuLabel(connection.name), toolTipText(connection.baseUrl));
        action->setObjectName(connection.id);
        action->setIcon(dotOf(connection.colour, *menu));
        action->setIconVisibleInMenu(true);
        const bool isCurrent = current && current->id == connection.id;
        if (isCurrent) {
            QFont font = action->font();
            font.setBold(true);
            action->setFont(font);
            //: Of the connection that is used, for people who can't see which one is bold; %1 is its address
            action->setToolTip(tr("%1 – in use").arg(toolTipText(connection.baseUrl)));
        }
        connect(action, &QAction::triggered, flow, [flow, workspace, id = connection.id] {
            flow->connectKept(id, workspace->serviceDraft());
        });
    }
    QStringList servers = m_window.recents.connections();
    servers.removeIf([&kept](const QString &url) {
        return std::ranges::any_of(kept, [&url](const SavedConnection &connection) {
            return Connection({}, connection.baseUrl).baseUrl() == Connection({}, url).baseUrl();
        });
    });
    if (!kept.empty() && !servers.isEmpty())
        addSeparator();
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const QString &url = servers.at(i);
        QAction *action = add(numberedLabel(static_cast<int>(i) + 1, Connection::at(url).name()), toolTipText(url));
        connect(action, &QAction::triggered, flow, [flow, workspace, url] {
            flow->reconnect(url, workspace->serviceDraft());
        });
    }
    if (before && !entries.isEmpty())
        addSeparator();
}

} // namespace assay
