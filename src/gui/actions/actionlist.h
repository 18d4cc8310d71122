// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QObject>

#include "gui/actions/actionspec.h"

class QActionGroup;
class QMenu;
class QWidget;

namespace assay {

/// All actions of a window, each registered once. GUI thread; owned by the window.
class ActionList : public QObject
{
    Q_OBJECT

public:
    explicit ActionList(QWidget *window);

    /// Registers an action. Its id must be new.
    QAction *add(const ActionSpec &spec);

    /// The action with this id; it must be registered.
    [[nodiscard]] QAction *action(const QString &id) const;

    /// Fills a menu with its actions, grouped by section, in the order of registration.
    void fill(QMenu *menu, MenuId id) const;

    /// The actions of the menus of the window in the order of registration, each once; those of a submenu are in the
    /// action that opens it.
    [[nodiscard]] std::vector<QAction *> listedActions() const;

    /// Updates the enabled state, check mark and text of all actions.
    void refresh(const ActionState &state);

    /// The keys of all actions that have keys, as rows of a Markdown table: "| F5 | fetch … |".
    [[nodiscard]] QString keyTable() const;

private:
    struct Entry
    {
        ActionSpec spec;
        QAction *action;
    };

    [[nodiscard]] QAction *make(const ActionSpec &spec);

    QWidget *m_window;
    std::vector<Entry> m_entries;
    std::map<QLatin1StringView, QActionGroup *> m_groups;
};

} // namespace assay
