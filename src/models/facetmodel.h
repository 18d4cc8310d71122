// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QString>

#include "core/query/queryresult.h"

namespace assay {

/// The values of one facet with their counts, checkable, in the order of the query result. Chosen values (checked or
/// excluded) stay listed even when their count is 0 or the name filter does not match them. Lists at most RowLimit
/// values besides the chosen ones;
/// hiddenValues() is the number of the others. A new result moves, adds and removes rows without a reset, so the
/// current row and the scroll position stay. GUI thread.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< quint32
        ValueRole, ///< QString, the raw value; null QString for "no value"
        HasValueRole, ///< bool, false for "no value"
        ExcludedRole, ///< bool, true when the jobs with this value are hidden
    };

    /// Maximum number of listed values: a million sessions would block the view.
    static constexpr int RowLimit = 1'000;

    explicit FacetModel(Field field, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }

    /// Sets the counts of this field from the result and the checked values from its query. Null empties the list.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// Lists only values that contain this text, case-insensitive. Empty: all values.
    void setNameFilter(const QString &text);

    [[nodiscard]] QString nameFilter() const { return m_nameFilter; }

    /// Number of values that pass the name filter but are not listed because of RowLimit.
    [[nodiscard]] qsizetype hiddenValues() const { return m_hidden; }

    /// Number of values in the result for this facet, listed or not.
    [[nodiscard]] qsizetype values() const;

    /// The value of a row, in the form that a refinement uses.
    [[nodiscard]] FacetValue value(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user checked or unchecked a value. The owner changes the refinement.
    void toggled(const assay::FacetValue &value, bool wanted);
    /// The rows were updated; hiddenValues() may have changed.
    void updated();

private:
    struct Entry
    {
        FacetValue value;
        quint32 rows = 0;
        bool checked = false;
        bool excluded = false;

        bool operator==(const Entry &) const = default;
    };

    struct Chosen;

    [[nodiscard]] const std::vector<FacetCount> *counts() const;
    [[nodiscard]] std::vector<Entry> makeEntries();
    [[nodiscard]] std::vector<Entry> recheckedEntries(Chosen &chosen) const;
    static void addMissing(const Chosen &chosen, std::vector<Entry> &entries);
    void update();
    void removeStaleRows(const std::vector<Entry> &now);
    void insertNewRows(const std::vector<Entry> &now);
    void reorder(std::vector<Entry> now);
    [[nodiscard]] QString displayText(const Entry &entry) const;

    Field m_field;
    std::shared_ptr<const QueryResult> m_result;
    std::vector<Entry> m_entries;
    QString m_nameFilter;
    qsizetype m_hidden = 0;
};

} // namespace assay
