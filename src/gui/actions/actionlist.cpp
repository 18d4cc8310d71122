// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/actionlist.h"

#include <algorithm>

#include <QActionGroup>
#include <QMenu>
#include <QRegularExpression>
#include <QWidget>

#include "gui/look/icons.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

QString toolTip(const QString &tip, const QKeySequence &keys)
{
    return keys.isEmpty() ? tip : ActionList::tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText));
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
    static const QRegularExpression letter(QStringLiteral(R"(\s*\(&.\))"));
    if (const QString bare = QString(spec.text).remove(letter); bare != spec.text)
        action->setIconText(bare);
    action->setToolTip(toolTip(spec.tip, spec.keys));
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

QAction *ActionList::action(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.spec.id == id; });
    Q_ASSERT(found != m_entries.end());
    return found->action;
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
