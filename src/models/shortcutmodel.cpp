// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shortcutmodel.h"

#include <utility>

#include <QFont>

#include "models/fuzzymatch.h"

namespace assay {

ShortcutModel::ShortcutModel(std::vector<Shortcut> shortcuts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(std::move(shortcuts))
{
    setFilter({});
}

void ShortcutModel::setFilter(const QString &text)
{
    const QString wanted = FuzzyMatch::folded(text);
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_shortcuts.size(); ++i) {
        const Shortcut &each = m_shortcuts[i];
        const QString all = each.text + u' ' + each.keys.toString(QKeySequence::NativeText);
        if (FuzzyMatch::folded(all).contains(wanted))
            m_shown.push_back(i);
    }
    endResetModel();
}

const Shortcut &ShortcutModel::shortcut(int row) const
{
    return m_shortcuts[m_shown[static_cast<std::size_t>(row)]];
}

std::optional<Shortcut> ShortcutModel::clash(int row, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return std::nullopt;
    for (const Shortcut &each : m_shortcuts) {
        if (each.keys == keys && each.id != shortcut(row).id)
            return each;
    }
    return std::nullopt;
}

void ShortcutModel::setKeys(int row, const QKeySequence &keys)
{
    const std::size_t wanted = m_shown[static_cast<std::size_t>(row)];
    for (std::size_t i = 0; i < m_shortcuts.size(); ++i) {
        if (i != wanted && !keys.isEmpty() && m_shortcuts[i].keys == keys)
            change(i, {});
    }
    change(wanted, keys);
}

void ShortcutModel::reset()
{
    for (std::size_t i = 0; i < m_shortcuts.size(); ++i)
        change(i, m_shortcuts[i].byDefault);
}

void ShortcutModel::change(std::size_t shortcut, const QKeySequence &keys)
{
    if (m_shortcuts[shortcut].keys == keys)
        return;
    m_shortcuts[shortcut].keys = keys;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row] == shortcut)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    Q_EMIT keysChanged(m_shortcuts[shortcut].id, keys);
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Shortcut &of = shortcut(index.row());
    const bool isKeys = index.column() == KeysColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isKeys ? of.keys.toString(QKeySequence::NativeText) : of.text;
    case Qt::FontRole:
        if (isKeys && of.keys != of.byDefault) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::AccessibleTextRole:
        if (!isKeys)
            return of.text;
        //: Read by screen readers: an action has no keys
        return of.keys.isEmpty() ? tr("no keys") : of.keys.toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeysColumn ? tr("Keys") : tr("Action");
}

} // namespace assay
