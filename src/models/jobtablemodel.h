// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/query/queryresult.h"
#include "core/store/jobstore.h"

namespace assay {

/// The jobs as rows, the fields as columns: column i is the field table's line i (the view orders and hides them by
/// FieldInfo::column and ::shown). Formats only the cells that are asked for; holds no text of its own. GUI thread.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double, share of scale 0 to 1; invalid when there is none
        ScaleRole, ///< int(Scale) of the row's module
        StatusRole, ///< QString, the status word as the service sent it
        StateRole, ///< int(ValueState): absent, null or present
        FieldRole, ///< int(Field), also as header data
        SortRankRole, ///< header data: place of the column in the sort from 1, 0 when not sorted by
    };

    explicit JobTableModel(QObject *parent = nullptr);
    ~JobTableModel() override;

    /// Shows the answer at once (model reset). Also the way to switch to another store. When rows of the same store are
    /// shown as they arrived before and after, nothing is reset: rows are added at the end.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// Appends rows that were published since, when rows are shown as they arrive (no order). Otherwise does nothing.
    void showArrivedRows();

    /// Nothing shown.
    void clear();

    [[nodiscard]] const std::shared_ptr<const QueryResult> &result() const { return m_result; }
    [[nodiscard]] const std::shared_ptr<const JobStore> &store() const { return m_store; }

    /// Which row of the store a shown row is. \p row must be below rowCount().
    [[nodiscard]] SourceRow sourceRow(int row) const;
    [[nodiscard]] QString jobId(int row) const;

    /// Where a row of the store is shown, if it is. The first few calls after a change
    /// cost a pass over the rows each, later ones nothing.
    [[nodiscard]] std::optional<int> shownRow(SourceRow row) const;

    [[nodiscard]] static Field field(int column) { return static_cast<Field>(column); }
    [[nodiscard]] static int column(Field field) { return static_cast<int>(field); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void keepRows(std::shared_ptr<const QueryResult> result);
    void growTo(int rows);
    void forgetShownRows();
    [[nodiscard]] Scale scale(SourceRow row) const;
    [[nodiscard]] int sortRank(Field field) const;
    [[nodiscard]] QString displayText(Field field, SourceRow row) const;
    [[nodiscard]] QString toolTip(Field field, SourceRow row) const;
    [[nodiscard]] QString accessibleText(Field field, SourceRow row) const;

    std::shared_ptr<const QueryResult> m_result;
    std::shared_ptr<const JobStore> m_store;
    int m_rows = 0;
    mutable std::vector<std::uint32_t> m_shownRows; // inverse of the order, made when asked for often
    mutable int m_lookups = 0; // calls of shownRow() since the order changed
};

} // namespace assay
