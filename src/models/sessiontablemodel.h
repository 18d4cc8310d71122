// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "statistics/sessionorder.h"
#include "statistics/sessionspan.h"
#include "statistics/sessiontable.h"

namespace assay {

/// The sessions of the shown jobs as rows; as columns what is so of a session, then two columns for each module.
/// Formats only the requested cells. GUI thread.
class SessionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double, share of scale 0 to 1; invalid when there is none
        KindRole, ///< int(SessionColumn::Kind), also as header data
        CountRole, ///< quint32, of a column that counts
        PlainRole, ///< QString, the value as in a file: shares 0 to 1, times in ISO 8601, lengths in seconds
    };

    explicit SessionTableModel(QObject *parent = nullptr);

    /// The times of each session of a table.
    using Spans = std::shared_ptr<const std::vector<SessionSpan>>;

    /// Shows these sessions (model reset). \p order has the indexes of all sessions of the table, sorted by \p sort;
    /// \p spans is null where no times are known. Null empties it.
    void setTable(
        std::shared_ptr<const SessionTable> table, std::vector<std::uint32_t> order, const SessionSort &sort = {},
        Spans spans = {});

    /// Null before the first.
    [[nodiscard]] const std::shared_ptr<const SessionTable> &table() const { return m_table; }

    /// The times of the sessions; null when none are known. Then nobody need see their columns, which are empty.
    [[nodiscard]] const Spans &spans() const { return m_spans; }

    /// The session of a row. \p row must be below rowCount().
    [[nodiscard]] const SessionTable::Session &session(int row) const;

    /// The id of the session of a row, exactly as sent.
    [[nodiscard]] QString sessionId(int row) const;

    /// The row of a session with this id, if it is shown. Linear time.
    [[nodiscard]] std::optional<int> rowOf(const QString &id) const;

    /// What a column tells.
    [[nodiscard]] static SessionColumn column(int column);

    /// The column that tells this.
    [[nodiscard]] static int columnOf(const SessionColumn &column);

    /// The title of a column in the user's language. \p module: the name of its module, if it is of one.
    [[nodiscard]] static QString title(SessionColumn::Kind kind, const QString &module);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::optional<double> share(std::size_t session, const SessionColumn &column) const;
    [[nodiscard]] std::optional<std::uint32_t> count(std::size_t session, const SessionColumn &column) const;
    [[nodiscard]] QString text(std::size_t session, const SessionColumn &column) const;
    [[nodiscard]] QString plainText(std::size_t session, const SessionColumn &column) const;
    [[nodiscard]] const SessionSpan &span(std::size_t session) const;
    [[nodiscard]] QString toolTip(std::size_t session, const SessionColumn &column) const;
    [[nodiscard]] QString lowestToolTip(SourceRow row) const;
    [[nodiscard]] QString moduleName(std::size_t module) const;
    [[nodiscard]] QString title(const SessionColumn &column) const;
    [[nodiscard]] QString headerToolTip(const SessionColumn &column) const;

    std::shared_ptr<const SessionTable> m_table;
    std::vector<std::uint32_t> m_order; // sessions by row
    Spans m_spans;
    SessionSort m_sort;
};

} // namespace assay
