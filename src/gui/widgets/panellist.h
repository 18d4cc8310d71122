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

/// The panels of a window, each registered once and shown in a dock. Panels store their own settings. GUI thread; owned
/// by the window.
class PanelList : public QObject
{
    Q_OBJECT

public:
    explicit PanelList(QMainWindow *window);

    /// Adds a panel to the window. Its id must be new.
    void add(const PanelSpec &spec);

    /// Sets the positions and initial widths of the docks, at most half of the window together. Call it when all panels
    /// are added and the window has its size.
    void layOut();

    /// The ids, in the order of registration.
    [[nodiscard]] std::vector<QString> ids() const;

    /// The action that shows and hides a panel. The id must be registered.
    [[nodiscard]] QAction *toggleAction(const QString &id) const;

    /// Shows and raises a panel, and gives it the focus.
    void show(const QString &id);

    /// Hides the panels that have nothing to show.
    void hideEmpty();

    /// The content widgets of the panels at a place, for the tab order.
    [[nodiscard]] std::vector<QWidget *> contents(PanelPlace place) const;

    /// The state of all panels, to restore it in a new window. In a window of the other text direction, the sides
    /// change.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

private:
    struct Entry
    {
        PanelSpec spec;
        QDockWidget *dock;
    };

    [[nodiscard]] const Entry &entry(const QString &id) const;
    void place(const Entry &entry, const QVariantMap &panel);

    QMainWindow *m_window;
    Qt::LayoutDirection m_direction; // that the docks were placed for
    std::vector<Entry> m_entries;
};

} // namespace assay
