// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

namespace assay {

/// Something that the command palette offers.
struct PaletteItem
{
    QString id; ///< stable: what was used last is remembered by it
    QString text;
    QString detail; ///< such as its keys
    QString words; ///< more words to find it by
    bool enabled = true;
};

/// The items of the command palette that match what is typed, the best first. Without text, what was used last comes
/// first. What cannot be done now comes after what can. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        DetailRole = Qt::UserRole + 2, ///< as SuggestionDelegate has it
    };

    /// \p used: ids, the one used last first.
    PaletteModel(std::vector<PaletteItem> items, QStringList used, QObject *parent = nullptr);

    /// Lists what matches (model reset).
    void setText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const PaletteItem &item(const QModelIndex &index) const;

    std::vector<PaletteItem> m_items;
    QStringList m_used;
    std::vector<std::size_t> m_shown; // indexes of m_items
};

} // namespace assay
