// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/paletteactions.h"

#include <functional>
#include <map>
#include <memory>

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

#include "core/job/jobfields.h"
#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/filters/queryfield.h"
#include "gui/palette/commandpalette.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowcontext.h"
#include "models/palettemodel.h"
#include "workspace/settings.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr qsizetype Remembered = 20;
const QString FieldPrefix = u"field."_s;

struct PaletteTexts
{
    Q_DECLARE_TR_FUNCTIONS(assay::PaletteTexts)
};

/// What the palette offers, and how each is done.
struct Offers
{
    std::vector<PaletteItem> items;
    std::map<QString, std::function<void()>> run; // by id

    void add(QAction *action, const QString &id, const QString &before)
    {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            return;
        if (QMenu *menu = action->menu()) {
            addMenu(*menu, id, before + plainLabel(action->text()));
            return;
        }
        PaletteItem item;
        item.id = id;
        item.text = before + plainLabel(action->text());
        item.detail = action->shortcut().toString(QKeySequence::NativeText);
        if (action->isCheckable() && action->isChecked())
            item.detail = item.detail.isEmpty() ? u"✓"_s : QString(u"✓  "_s + item.detail);
        item.words = action->toolTip();
        item.enabled = action->isEnabled();
        items.push_back(item);
        run[id] = [action = QPointer(action)] {
            if (action) // its menu may have been filled anew
                action->trigger();
        };
    }

    void addMenu(QMenu &menu, const QString &id, const QString &title)
    {
        Q_EMIT menu.aboutToShow(); // some are filled then
        int place = 0;
        for (QAction *action : menu.actions()) {
            const QString name = action->objectName().isEmpty() ? plainLabel(action->text()) : action->objectName();
            //: An entry of a submenu in the list of actions; %1 is the title of the submenu, such as "Theme"
            add(action, u"%1/%2"_s.arg(id, name.isEmpty() ? QString::number(place) : name),
                PaletteTexts::tr("%1: ").arg(title));
            ++place;
        }
    }
};

QString queryName(const FieldInfo &info)
{
    const std::string_view name = info.alias.empty() ? info.key : info.alias;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

Offers offersOf(MainWindow &window, const WindowContext &context)
{
    Offers offers;
    for (QAction *action : context.actions.listedActions())
        offers.add(action, action->objectName(), {});
    QueryField *query = window.queryField();
    for (const FieldInfo &info : jobFields()) {
        const QString name = queryName(info);
        PaletteItem item;
        item.id = FieldPrefix + name;
        //: In the list of actions; %1 is the title of a field, such as "Agent"
        item.text = PaletteTexts::tr("Filter by %1").arg(fieldTitle(info.field));
        item.detail = name + u':';
        offers.items.push_back(item);
        offers.run[item.id] = [query, name] {
            query->setFocus(Qt::ShortcutFocusReason);
            const QString before = query->text().trimmed();
            query->type(before.isEmpty() ? QString(name + u':') : QString(before + u' ' + name + u':'));
        };
    }
    return offers;
}

void remember(Setting<QStringList> &setting, const QString &id)
{
    QStringList used = setting.newestValue();
    used.removeAll(id);
    used.prepend(id);
    setting.set(used.mid(0, Remembered));
}

} // namespace

void showPalette(MainWindow &window, const WindowContext &context)
{
    if (window.findChild<CommandPalette *>())
        return; // it is open, or closes just now
    auto offers = std::make_shared<Offers>(offersOf(window, context));
    auto *palette =
        new CommandPalette(new PaletteModel(offers->items, context.settings.paletteUsed.newestValue()), &window);
    Setting<QStringList> *used = &context.settings.paletteUsed;
    // Queued: what is done may open a window, and wait there.
    QObject::connect(
        palette, &CommandPalette::chosen, &window,
        [offers, used](const QString &id) {
            remember(*used, id);
            if (const auto found = offers->run.find(id); found != offers->run.end())
                found->second();
        },
        Qt::QueuedConnection);
    palette->popUp();
}

} // namespace assay
