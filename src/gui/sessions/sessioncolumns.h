// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

class QMenu;

namespace assay {

class SessionHeaderView;
class SessionTableModel;
class SessionTableView;

/// The columns of the table of sessions: which are shown, in which order and how wide. Keeps what the user has chosen
/// for columns that are not there now, such as those of a module. The times have columns only while there are some.
/// GUI thread; owned by the view.
class SessionColumns : public QObject
{
    Q_OBJECT

public:
    /// \p header and \p model are not owned and must outlive this; \p view is the parent.
    SessionColumns(SessionHeaderView &header, SessionTableModel &model, SessionTableView *view);
    ~SessionColumns() override;

    /// The shown columns, in their order.
    [[nodiscard]] std::vector<int> shown() const;

    /// Shows or hides a column. The last shown column cannot be hidden.
    void setShown(int column, bool shown);

    /// Sets order, widths and visibility to the defaults.
    void reset();

    /// Lays out the columns again after the model, the view or the font has changed.
    void refit();

    /// Order, widths and visibility for the settings. restoreState() returns false and changes nothing if \p state is
    /// not valid. Columns are stored by name.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// Adds what can be done with a column to its menu.
    void addTo(QMenu &menu, int column);

    /// Adds a checkable entry for each column, and one to reset them.
    void addChecksTo(QMenu &menu);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] bool isPossible(int column) const;
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] std::vector<int> order() const;
    void showChosen();
    void noteResized(int column);
    void noteMoved();

    SessionHeaderView &m_header;
    SessionTableModel &m_model;
    SessionTableView *m_view;
    QStringList m_order; // keys; empty: the order of the model
    QSet<QString> m_hidden; // keys
    QMap<QString, int> m_widths; // pixels by key, of columns that the user has resized
    bool m_fitting = false; // the program changes the header, not the user
};

} // namespace assay
