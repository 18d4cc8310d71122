// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/job/problem.h"

namespace assay {

/// Problems found in the input, one per row. GUI thread.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RecordColumn, ///< number of the element, from 1; empty when the problem is not about one element
        OffsetColumn, ///< byte offset in the decoded body
        ReasonColumn,
        OutcomeColumn, ///< whether the job was kept
        ColumnCount,
    };
    enum Role {
        KeptRole = Qt::UserRole, ///< bool
        KindRole, ///< int(ProblemKind)
        ValueRole, ///< qint64 of the record and the offset, for sorting
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows this list. A list that extends the shown one only appends rows.
    void setProblems(const ProblemList &problems);

    [[nodiscard]] const ProblemList &problems() const { return m_problems; }

    /// Number of problems that were counted but not stored (see ProblemList::Limit).
    [[nodiscard]] qint64 unlistedCount() const { return m_problems.total() - m_problems.items.size(); }

    /// All rows as tab-separated text with a header, for the clipboard.
    [[nodiscard]] QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const Problem &problem, int column);

    ProblemList m_problems;
};

} // namespace assay
