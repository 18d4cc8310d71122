// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QString>

namespace assay {

/// An action and its keys.
struct Shortcut
{
    QString id;
    QString text; ///< what the action is called
    QKeySequence keys; ///< empty: none
    QKeySequence byDefault;
};

/// The keys of all actions, to look at and to change. Two actions never have the same keys. GUI thread.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, KeysColumn, ColumnCount };

    explicit ShortcutModel(std::vector<Shortcut> shortcuts, QObject *parent = nullptr);

    /// Lists the actions whose name or keys contain this text (model reset).
    void setFilter(const QString &text);

    [[nodiscard]] const Shortcut &shortcut(int row) const;

    /// The other action that has these keys.
    [[nodiscard]] std::optional<Shortcut> clash(int row, const QKeySequence &keys) const;

    /// Gives keys to the action of a row; empty keys: none. Takes them from the action that has them.
    void setKeys(int row, const QKeySequence &keys);

    /// Gives all actions their keys by default.
    void reset();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The action with this id has other keys now.
    void keysChanged(const QString &id, const QKeySequence &keys);

private:
    void change(std::size_t shortcut, const QKeySequence &keys);

    std::vector<Shortcut> m_shortcuts;
    std::vector<std::size_t> m_shown; // indexes of m_shortcuts
};

} // namespace assay
