// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QObject>

#include "gui/actions/actionspec.h"
#include "models/shortcutmodel.h"
#include "workspace/keychanges.h"

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

    /// Updates the enabled state, check mark, text and tooltip of all actions.
    void refresh(const ActionState &state);

    /// The name of an action without the sign of its mnemonic and without dots.
    [[nodiscard]] QString plainText(const QString &id) const;

    /// The keys of all actions that can have some.
    [[nodiscard]] std::vector<Shortcut> shortcuts() const;
    [[nodiscard]] QKeySequence defaultKeys(const QString &id) const;

    /// Gives these actions other keys than by default, and all others those by default. Unknown ids are skipped.
    void setKeyChanges(const KeyChanges &changes);

    /// The keys of all actions that have keys, as rows of a Markdown table: "| F5 | fetch … |".
    [[nodiscard]] QString keyTable() const;

private:
    struct Entry
    {
        ActionSpec spec;
        QAction *action;
    };

    [[nodiscard]] QString fullText(const Entry &entry) const;
    [[nodiscard]] const Entry &entry(const QString &id) const;
    [[nodiscard]] QAction *make(const ActionSpec &spec);

    QWidget *m_window;
    std::vector<Entry> m_entries;
    std::map<QLatin1StringView, QActionGroup *> m_groups;
};

} // namespace assay
