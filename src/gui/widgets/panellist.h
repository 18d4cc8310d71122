// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QVariantMap>

#include "gui/widgets/panelspec.h"

class QAction;
class QDockWidget;
class QMainWindow;

namespace assay {

/// The panels of a window, each registered once, in docks. What they keep over a restart they write to the settings
/// themselves. GUI thread; owned by the window.
class PanelList : public QObject
{
    Q_OBJECT

public:
    explicit PanelList(QMainWindow *window);

    /// Puts a panel into the window. Its id must be new.
    void add(const PanelSpec &spec);

    /// Gives the docks their places and first widths. Called once, when all panels are there.
    void layOut();

    /// The ids, in the order of registration.
    [[nodiscard]] std::vector<QString> ids() const;

    /// The action that shows and hides a panel. The id must be registered.
    [[nodiscard]] QAction *toggleAction(const QString &id) const;

    /// Shows a panel, in front of others in the same place, and gives it the focus.
    void show(const QString &id);

    /// The contents of the panels of a place, for the tab order.
    [[nodiscard]] std::vector<QWidget *> contents(PanelPlace place) const;

    /// What all panels keep when the window is made anew.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

private:
    struct Entry
    {
        PanelSpec spec;
        QDockWidget *dock;
    };

    [[nodiscard]] const Entry &entry(const QString &id) const;

    QMainWindow *m_window;
    std::vector<Entry> m_entries;
};

} // namespace assay
