// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>

#include "core/jobquery.h"

namespace assay {

/// The values of one facet with their counts, checkable, in the order of the answer. Checked values stay listed even
/// when their count is 0. GUI thread.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< quint32
        ValueRole, ///< QString, the raw value; null QString for "no value"
        HasValueRole, ///< bool, false for "no value"
    };

    explicit FacetModel(Field field, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }

    /// Takes the counts of this field from the answer, and the checks from its query.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// The value of a row, as a refinement takes it.
    [[nodiscard]] FacetValue value(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user checked or unchecked a value. The owner turns it into a refinement.
    void toggled(const assay::FacetValue &value, bool wanted);

private:
    Field m_field;
    std::shared_ptr<const QueryResult> m_result;
};

} // namespace assay
