// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace assay {

class ActionList;
class SavedViews;

/// The menu of the saved views: first the views, then what can be done with them. GUI thread; does not own its
/// arguments.
class SavedViewsMenu : public QMenu
{
    Q_OBJECT

public:
    /// The actions must have those of the menu of the saved views.
    SavedViewsMenu(SavedViews &views, const ActionList &actions, QWidget *parent);

private:
    void fill();

    SavedViews &m_views;
    const ActionList &m_actions;
    QList<QAction *> m_own; // of views without a key
};

} // namespace assay
