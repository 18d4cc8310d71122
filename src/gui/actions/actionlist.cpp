// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/actionlist.h"

#include <algorithm>

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include "gui/actions/menulabel.h"
#include "gui/look/icons.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// What the action does, with its keys; where it is not enabled and says why, that too.
QString toolTip(const ActionSpec &spec, const QKeySequence &keys, bool isEnabled = true)
{
    const QString what =
        keys.isEmpty() ? spec.tip : ActionList::tr("%1 (%2)").arg(spec.tip, keys.toString(QKeySequence::NativeText));
    const QString why = isEnabled || !spec.obstacle ? QString() : spec.obstacle();
    return why.isEmpty() ? what : what + u'\n' + why;
}

} // namespace

ActionList::ActionList(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *ActionList::add(const ActionSpec &spec)
{
    Q_ASSERT(std::none_of(
        m_entries.begin(), m_entries.end(), [&spec](const Entry &entry) { return entry.spec.id == spec.id; }));
    QAction *action = spec.existing ? spec.existing : make(spec);
    action->setObjectName(spec.id);
    m_entries.push_back({spec, action});
    m_window->addAction(action); // so that its keys work in the whole window
    return action;
}

QAction *ActionList::make(const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, this);
    // Some languages add the mnemonic in brackets after the text: shown in the menu, but not in the toolbar.
    if (const QString bare = withoutBracketedMnemonic(spec.text); bare != spec.text)
        action->setIconText(bare);
    action->setToolTip(toolTip(spec, spec.keys));
    action->setShortcut(spec.keys);
    action->setMenuRole(spec.role);
    if (!spec.icon.isEmpty())
        action->setIcon(icons::icon(spec.icon));
    if (spec.checked) {
        action->setCheckable(true);
        action->setChecked(spec.checked());
    }
    if (!spec.group.isEmpty()) {
        QActionGroup *&group = m_groups[spec.group];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(action);
    }
    connect(action, &QAction::triggered, this, spec.run);
    return action;
}

const ActionList::Entry &ActionList::entry(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.spec.id == id; });
    Q_ASSERT(found != m_entries.end());
    return *found;
}

QAction *ActionList::action(const QString &id) const
{
    return entry(id).action;
}

QString ActionList::plainText(const QString &id) const
{
    return plainLabel(entry(id).action->text());
}

QKeySequence ActionList::defaultKeys(const QString &id) const
{
    return entry(id).spec.keys;
}

std::vector<Shortcut> ActionList::shortcuts() const
{
    std::vector<Shortcut> shortcuts;
    for (const Entry &entry : m_entries) {
        if (entry.spec.run && !entry.spec.text.isEmpty())
            shortcuts.push_back({entry.spec.id, fullText(entry), entry.action->shortcut(), entry.spec.keys});
    }
    return shortcuts;
}

/// With the title of its submenu: "Theme: Dark".
QString ActionList::fullText(const Entry &entry) const
{
    const auto submenu = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const Entry &each) {
        return each.action->menu() && each.action->menu()->actions().contains(entry.action);
    });
    const QString text = plainLabel(entry.spec.text);
    //: An entry of a submenu; %1 is the title of the submenu, %2 the entry: "Theme: Dark"
    return submenu == m_entries.end() ? text : tr("%1: %2").arg(plainLabel(submenu->action->text()), text);
}

void ActionList::setKeyChanges(const KeyChanges &changes)
{
    for (const Entry &entry : m_entries) {
        if (!entry.spec.run)
            continue;
        const auto found = changes.find(entry.spec.id);
        const QKeySequence keys = found == changes.end() ? entry.spec.keys : found->second;
        if (keys == entry.action->shortcut())
            continue;
        entry.action->setShortcut(keys);
        entry.action->setToolTip(toolTip(entry.spec, keys, entry.action->isEnabled()));
    }
}

void ActionList::fill(QMenu *menu, MenuId id) const
{
    std::vector<Entry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries), [&id](const Entry &entry) {
        return entry.spec.menu == id;
    });
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return one.spec.section < other.spec.section;
    });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries[i].spec.section != entries[i - 1].spec.section)
            menu->addSeparator();
        menu->addAction(entries[i].action);
    }
}

std::vector<QAction *> ActionList::listedActions() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries) {
        switch (entry.spec.menu) {
        case MenuId::File:
        case MenuId::Edit:
        case MenuId::Job:
        case MenuId::View:
        case MenuId::Help:
            actions.push_back(entry.action);
            break;
        default:
            break;
        }
    }
    return actions;
}

void ActionList::refresh(const ActionState &state)
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.enabled)
            entry.action->setEnabled(entry.spec.enabled(state));
        if (entry.spec.obstacle)
            entry.action->setToolTip(toolTip(entry.spec, entry.action->shortcut(), entry.action->isEnabled()));
        if (entry.spec.checked)
            entry.action->setChecked(entry.spec.checked());
        if (entry.spec.currentText) {
            const QString text = entry.spec.currentText();
            entry.action->setText(text.isEmpty() ? entry.spec.text : text);
        }
    }
}

QString ActionList::keyTable() const
{
    QString rows;
    for (const Entry &entry : m_entries) {
        if (entry.spec.keys.isEmpty())
            continue;
        rows += "| %1 | %2 |\n"_L1.arg(entry.action->shortcut().toString(QKeySequence::NativeText), entry.spec.tip);
    }
    return rows;
}

} // namespace assay
