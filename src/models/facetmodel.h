// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QString>

#include "core/base/latesttask.h"
#include "models/facetlisting.h"

namespace assay {

/// The values of one facet with their counts, checkable. They keep their order while the refinement changes: it is
/// renewed when jobs have arrived, largest count first. Values that no shown job has stay listed, with 0, and so do
/// chosen values (checked or excluded) that the name filter does not match. Lists at most RowLimit values besides the
/// chosen ones; hiddenValues() is the number of the others. A new result moves, adds and removes rows without a reset,
/// so the current row and the scroll position stay. Many values are searched on another thread: the rows follow. GUI
/// thread.
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

    /// Up to this number of different values, the rows are up to date on return; it takes less than a millisecond.
    static constexpr std::size_t ListedAtOnce = 4'000;

    explicit FacetModel(Field field, QObject *parent = nullptr);
    ~FacetModel() override;

    [[nodiscard]] Field field() const { return m_field; }

    /// The order of the values, for another model of the same jobs. setOrder() before the first result.
    [[nodiscard]] std::shared_ptr<const FacetOrder> order() const { return m_order; }
    void setOrder(const std::shared_ptr<const FacetOrder> &order);

    /// Sets the counts of this field from the result and the checked values from its query. Null empties the list.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// Lists only values that contain this text, case-insensitive. Empty: all values.
    void setNameFilter(const QString &text);

    [[nodiscard]] QString nameFilter() const { return m_nameFilter; }

    /// Number of values that pass the name filter but are not listed because of RowLimit.
    [[nodiscard]] qsizetype hiddenValues() const { return m_hidden; }

    /// Number of values that the loaded jobs are known to have in this facet, listed or not.
    [[nodiscard]] qsizetype values() const;

    /// True while the values are searched on another thread; updated() follows.
    [[nodiscard]] bool isListing() const { return m_task.isRunning(); }

    /// Blocks until the other thread has finished; the event loop applies its rows. For tests.
    void waitForListing() { m_task.waitForWork(); }

    /// The value of a row, in the form that a refinement uses.
    [[nodiscard]] FacetValue value(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The rows were updated; hiddenValues() may have changed.
    void updated();

private:
    void update();
    void apply(FacetListing listing);
    void removeStaleRows(const std::vector<FacetEntry> &now);
    void insertNewRows(const std::vector<FacetEntry> &now);
    void reorder(std::vector<FacetEntry> now);
    [[nodiscard]] bool hasOrderOf(const std::vector<FacetEntry> &other) const;
    void rearrange(std::vector<FacetEntry> now);

    Field m_field;
    std::shared_ptr<const QueryResult> m_result;
    std::shared_ptr<const FacetOrder> m_order; // of the listed rows; null without a result
    std::vector<FacetEntry> m_entries;
    QString m_nameFilter;
    qsizetype m_hidden = 0;
    LatestTask m_task; // last: its work may use all of the above
};

} // namespace assay
