// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QString>

#include "core/query/queryresult.h"

namespace assay {

/// The values of one facet with their counts, checkable, in the order of the answer. Checked values stay listed even
/// when their count is 0 or the name filter does not let them through. Lists at most RowLimit values besides the
/// checked ones; hiddenValues() says how many more there are. A new answer moves, adds and removes rows without a
/// reset, so that current row and scroll position stay. GUI thread.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< quint32
        ValueRole, ///< QString, the raw value; null QString for "no value"
        HasValueRole, ///< bool, false for "no value"
    };

    /// Most values listed at once: nobody reads more, and all of a million sessions would stall the view.
    static constexpr int RowLimit = 1'000;

    explicit FacetModel(Field field, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }

    /// Takes the counts of this field from the answer, and the checks from its query. Null empties the list.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// Lists only values that hold this text, whatever the case. Empty: all.
    void setNameFilter(const QString &text);

    [[nodiscard]] QString nameFilter() const { return m_nameFilter; }

    /// Values that the name filter lets through but that are not listed because of RowLimit.
    [[nodiscard]] qsizetype hiddenValues() const { return m_hidden; }

    /// All values that the answer has for this facet, listed or not.
    [[nodiscard]] qsizetype values() const;

    /// The value of a row, as a refinement takes it.
    [[nodiscard]] FacetValue value(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user checked or unchecked a value. The owner turns it into a refinement.
    void toggled(const assay::FacetValue &value, bool wanted);
    /// The rows were brought up to date; hiddenValues() may differ.
    void updated();

private:
    struct Entry
    {
        FacetValue value;
        quint32 rows = 0;
        bool checked = false;

        bool operator==(const Entry &) const = default;
    };

    struct Checked;

    [[nodiscard]] const std::vector<FacetCount> *counts() const;
    [[nodiscard]] std::vector<Entry> makeEntries();
    [[nodiscard]] std::vector<Entry> checkedAnew(Checked &checked) const;
    static void addMissing(const Checked &checked, std::vector<Entry> &entries);
    void update();
    void removeGone(const std::vector<Entry> &now);
    void addNew(const std::vector<Entry> &now);
    void reorder(std::vector<Entry> now);
    [[nodiscard]] QString displayText(const Entry &entry) const;

    Field m_field;
    std::shared_ptr<const QueryResult> m_result;
    std::vector<Entry> m_entries;
    QString m_nameFilter;
    qsizetype m_hidden = 0;
};

} // namespace assay
