// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/savedviewsmenu.h"

#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/window/savedviewactions.h"
#include "gui/window/savedviews.h"
#include "library/viewstore.h"
#include "workspace/activeview.h"

using namespace Qt::StringLiterals;

namespace assay {

SavedViewsMenu::SavedViewsMenu(SavedViews &views, const ActionList &actions, QWidget *parent)
    : QMenu(tr("Saved &Views"), parent)
    , m_views(views)
    , m_actions(actions)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
    fill();
}

void SavedViewsMenu::fill()
{
    clear(); // not those of the list of actions, which it does not own
    qDeleteAll(m_own);
    m_own.clear();
    const SavedView *active = m_views.active().view();
    for (const SavedView &view : m_views.store().views()) {
        if (view.shortcut > 0) {
            addAction(m_actions.action(viewKeyAction(view.shortcut)));
            continue;
        }
        auto *action = new QAction(menuLabel(view.name), &m_views); // clear() would delete its own
        action->setObjectName(u"view:%1"_s.arg(view.id));
        action->setCheckable(true);
        action->setChecked(active && active->id == view.id);
        connect(action, &QAction::triggered, &m_views, [views = &m_views, id = view.id] { views->show(id); });
        addAction(action);
        m_own.append(action);
    }
    addSeparator();
    m_actions.fill(this, MenuId::SavedViews);
}

} // namespace assay
