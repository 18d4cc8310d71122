// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/connectionactions.h"

#include <QCoreApplication>

#include "gui/actions/actionlist.h"
#include "gui/connections/connectionflow.h"
#include "gui/connections/connectionlook.h"
#include "gui/look/icons.h"
#include "gui/look/labelcolours.h"
#include "gui/window/connectionsmenu.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowcontext.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct ConnectionActions
{
    Q_DECLARE_TR_FUNCTIONS(assay::ConnectionActions)
};

/// The title has the name of the connection that the jobs came from, before the first ones of the chosen one; its icon
/// has the colour.
void showColourInTitle(MainWindow &window, const WindowContext &c)
{
    const bool isFetched = c.workspace.newestOrigin() != Workspace::Origin::None;
    const SavedConnection *connection =
        isFetched ? c.library.connections().find(c.workspace.originId()) : c.connections.current();
    const QColor colour = colourOf(connection ? connection->colour : ConnectionColour::None, window);
    window.setWindowIcon(withDot(icons::applicationIcon(), colour));
}

} // namespace

void registerConnectionActions(MainWindow &window, const WindowContext &c)
{
    ConnectionFlow *flow = &c.connections;
    Workspace *workspace = &c.workspace;
    // clang-format off
    c.actions.add({.id = u"jobs.connect"_s, .menu = MenuId::File, .section = 0,
        .text = ConnectionActions::tr("&Connections…"),
        .tip = ConnectionActions::tr("Choose the service and the key; keep several under names"),
        .icon = "connection"_L1,
        .run = [=] { flow->choose(workspace->serviceDraft()); }});
    auto *menu = new ConnectionsMenu(c, &window);
    c.actions.add({.id = u"jobs.connectTo"_s, .menu = MenuId::File, .section = 0, .existing = menu->menuAction()});
    // clang-format on
    const auto show = [&window, c] { showColourInTitle(window, c); };
    QObject::connect(&c.library.connections(), &ConnectionStore::changed, &window, show);
    QObject::connect(&c.workspace, &Workspace::originChanged, &window, show);
    QObject::connect(&c.workspace, &Workspace::connectionChanged, &window, show);
    show();
}

} // namespace assay
