// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/savedviewactions.h"

#include <QCoreApplication>

#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/filters/filterstrip.h"
#include "gui/views/viewbutton.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/savedviews.h"
#include "gui/window/savedviewsmenu.h"
#include "gui/window/windowcontext.h"
#include "library/viewstore.h"
#include "workspace/activeview.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct ViewActions
{
    Q_DECLARE_TR_FUNCTIONS(assay::ViewActions)
};

// clang-format off
void registerViewKeys(SavedViews *views, const WindowContext &c)
{
    for (int key = 1; key <= 9; ++key) {
        const auto found = [=] { return views->store().findByShortcut(key); };
        c.actions.add({.id = viewKeyAction(key), .menu = MenuId::None,
            //: %1 is a number from 1 to 9
            .text = ViewActions::tr("Saved View %1").arg(key),
            .tip = ViewActions::tr("Show the saved view with the key %1").arg(key),
            .keys = Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + key),
            .run = [=] {
                if (const SavedView *view = found())
                    views->show(view->id);
            },
            .enabled = [=](const ActionState &) { return found() != nullptr; },
            .checked = [=] { return found() && found() == views->active().view(); },
            .currentText = [=] { return found() ? menuLabel(found()->name) : QString(); }});
    }
}

void registerViewCommands(SavedViews *views, const WindowContext &c)
{
    c.actions.add({.id = u"view.save"_s, .menu = MenuId::SavedViews, .section = 0,
        .text = ViewActions::tr("&Save View"),
        .tip = ViewActions::tr("Keep filters, order, columns and page in the view that is shown"),
        .keys = Qt::CTRL | Qt::Key_S,
        .run = [=] { views->save(); }});
    c.actions.add({.id = u"view.saveAs"_s, .menu = MenuId::SavedViews, .section = 0,
        .text = ViewActions::tr("Save View &As…"),
        .tip = ViewActions::tr("Keep filters, order, columns and page under a name"),
        .icon = "bookmark"_L1, .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        .run = [=] { views->saveAs(); }});
    c.actions.add({.id = u"view.manage"_s, .menu = MenuId::SavedViews, .section = 0,
        .text = ViewActions::tr("&Manage Views…"),
        .tip = ViewActions::tr("Rename, order, delete, export and import views; choose keys and the view at the start"),
        .run = [=] { views->manage(); }});
    c.actions.add({.id = u"view.copyLink"_s, .menu = MenuId::SavedViews, .section = 1,
        .text = ViewActions::tr("Copy &Link"),
        .tip = ViewActions::tr("Copy what is shown as a link: filters, order, columns and page, no jobs and no key"),
        .icon = "copy"_L1,
        .run = [=] { views->copyLink(false); }});
    c.actions.add({.id = u"view.copyServiceLink"_s, .menu = MenuId::SavedViews, .section = 1,
        .text = ViewActions::tr("Copy Link &with the Service"),
        .tip = ViewActions::tr("Copy a link that also names the service and what was fetched, without the key"),
        .run = [=] { views->copyLink(true); },
        .enabled = [=](const ActionState &) { return views->canNameService(); }});
    c.actions.add({.id = u"view.pasteLink"_s, .menu = MenuId::SavedViews, .section = 1,
        .text = ViewActions::tr("&Paste Link"), .tip = ViewActions::tr("Show the view of the link in the clipboard"),
        .keys = QKeySequence::Paste,
        .run = [=] { views->pasteLink(); }});
}
// clang-format on

} // namespace

QString viewKeyAction(int key)
{
    return u"view.key.%1"_s.arg(key);
}

void registerSavedViews(MainWindow &window, const WindowContext &context)
{
    SavedViews *views = window.savedViews();
    registerViewKeys(views, context);
    registerViewCommands(views, context);
    auto *menu = new SavedViewsMenu(*views, context.actions, &window);
    context.actions.add({.id = u"view.saved"_s, .menu = MenuId::View, .section = 0, .existing = menu->menuAction()});
    auto *button = new ViewButton(menu);
    context.page.strip()->addLeading(button);
    const auto show = [views, button] {
        const SavedView *view = views->active().view();
        button->setView(view ? view->name : QString(), views->active().isChanged());
    };
    QObject::connect(&views->active(), &ActiveView::changed, button, show);
    show();
}

} // namespace assay
