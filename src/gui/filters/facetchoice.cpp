// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/facetchoice.h"

#include <algorithm>
#include <utility>

#include "models/activefilters.h"
#include "models/facetmodel.h"

namespace assay {

FacetChoice::FacetChoice(FacetModel *values, const ActiveFilters &filters, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_values(values)
    , m_filters(filters)
{
    setSourceModel(values);
    connect(m_values, &FacetModel::updated, this, [this] {
        quint32 largest = 0;
        for (int row = 0; row < rowCount(); ++row)
            largest = std::max(largest, index(row, 0).data(FacetModel::CountRole).toUInt());
        if (std::exchange(m_largest, largest) != largest && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
    connect(&filters, &ActiveFilters::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole, FacetModel::ExcludedRole});
    });
}

const std::set<FacetValue> &FacetChoice::wanted() const
{
    return m_filters.facet(m_values->field());
}

const std::set<FacetValue> &FacetChoice::excluded() const
{
    return m_filters.excluded(m_values->field());
}

QVariant FacetChoice::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto isExcluded = [&] { return excluded().contains(m_values->value(index.row())); };
    switch (role) {
    case Qt::CheckStateRole:
        return static_cast<int>(wanted().contains(m_values->value(index.row())) ? Qt::Checked : Qt::Unchecked);
    case FacetModel::ExcludedRole:
        return isExcluded();
    case Qt::AccessibleTextRole: {
        const QVariant text = QIdentityProxyModel::data(index, role);
        //: Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs
        return isExcluded() ? tr("%1, excluded").arg(text.toString()) : text;
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace assay
