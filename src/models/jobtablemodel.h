// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/job/jobcolumn.h"
#include "core/query/queryresult.h"
#include "core/store/jobstore.h"
#include "core/store/markcolumn.h"

namespace assay {

/// The jobs as rows. Its columns are those of JobColumn, by index; the view orders and hides them. Formats only the
/// requested cells; stores no text. GUI thread.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double, share of scale 0 to 1; invalid when there is none
        ScaleRole, ///< int(Scale) of the row's module
        StatusRole, ///< QString, the status as the service sent it
        StateRole, ///< int(ValueState)
        FieldRole, ///< int(Field), also as header data; invalid for what the user said
        ChangedRole, ///< bool, see setChangedRows()
        MarksRole, ///< int(MarkFlags), what the user said of the job; the same in all columns
        MarkWordsRole, ///< QString, the same in words, with the note
    };

    explicit JobTableModel(QObject *parent = nullptr);
    ~JobTableModel() override;

    /// Shows a query result (model reset); also switches to another store. No reset when the old and the new result
    /// both show rows of the same store in order of arrival: then rows are appended.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// Appends newly published rows when rows are shown in order of arrival. Otherwise does nothing.
    void showArrivedRows();

    /// What the user said of the jobs of a store; null: nothing is known.
    void setMarks(const std::shared_ptr<const JobStore> &store, MarkColumn::Pointer marks);

    /// What the user said of the jobs of store(); null: nothing is known.
    [[nodiscard]] MarkColumn::Pointer marks() const;

    /// Removes all rows.
    void clear();

    [[nodiscard]] const std::shared_ptr<const QueryResult> &result() const { return m_result; }
    [[nodiscard]] const std::shared_ptr<const JobStore> &store() const { return m_store; }

    /// The row of the store for a shown row. \p row must be below rowCount().
    [[nodiscard]] SourceRow sourceRow(int row) const;
    [[nodiscard]] QString jobId(int row) const;

    /// What the user said of the job of a shown row; null when nothing. Valid until the marks change.
    [[nodiscard]] const JobMark *mark(int row) const { return mark(sourceRow(row)); }

    /// The shown row for a row of the store, if it is shown. The first few calls after a change scan the rows (O(n));
    /// later calls are O(1).
    [[nodiscard]] std::optional<int> shownRow(SourceRow row) const;

    /// Marks the jobs of a list that differ from the list shown before it, by row of its store; the list may be shown
    /// later. Replaces the marks before. They last until the job is looked at, or the list is replaced.
    void setChangedRows(const std::shared_ptr<const JobStore> &store, std::vector<bool> rows);
    [[nodiscard]] bool isChanged(SourceRow row) const;
    /// Whether the shown list has rows that are or were marked.
    [[nodiscard]] bool hasChangedRows() const;

    /// The user has looked at this job of the shown list: it is not marked any more.
    void setLookedAt(SourceRow row);
    /// The same for shown rows.
    void setLookedAt(int firstRow, int lastRow);

    [[nodiscard]] static JobColumn columnAt(int section) { return JobColumn::at(static_cast<std::size_t>(section)); }
    [[nodiscard]] static int column(JobColumn column) { return static_cast<int>(column.index()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void keepRows(std::shared_ptr<const QueryResult> result);
    void growTo(int rows);
    void forgetShownRows();
    [[nodiscard]] Scale scale(SourceRow row) const;
    [[nodiscard]] QString sortText(JobColumn column) const;
    [[nodiscard]] QVariant fieldData(Field field, SourceRow row, int role) const;
    [[nodiscard]] QVariant markData(MarkPart part, SourceRow row, int role) const;
    [[nodiscard]] QString displayText(Field field, SourceRow row) const;
    [[nodiscard]] QString withChange(SourceRow row, const QString &text) const;
    [[nodiscard]] QString toolTip(Field field, SourceRow row) const;
    [[nodiscard]] QString accessibleText(Field field, SourceRow row) const;
    [[nodiscard]] static QString cellWords(const QString &title, const QString &text);
    [[nodiscard]] QString rowWords(SourceRow row) const;
    [[nodiscard]] const JobMark *mark(SourceRow row) const;

    std::weak_ptr<const JobStore> m_changedStore;
    std::vector<bool> m_changedRows; // of m_changedStore
    std::shared_ptr<const QueryResult> m_result;
    std::shared_ptr<const JobStore> m_store;
    std::weak_ptr<const JobStore> m_markedStore;
    MarkColumn::Pointer m_marks; // of the rows of m_markedStore
    int m_rows = 0;
    mutable std::vector<std::uint32_t> m_shownRows; // inverse of the order, created after a few lookups
    mutable int m_lookups = 0; // calls of shownRow() since the order changed
};

} // namespace assay
