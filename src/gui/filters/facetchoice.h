// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QIdentityProxyModel>

#include "core/job/refinement.h"

namespace assay {

class ActiveFilters;
class FacetModel;

/// The values of a facet for its list: counts from the last query result, check and exclusion marks from the active
/// filters. So a
/// click is visible immediately, and a late result of an older query does not revert it. GUI thread.
class FacetChoice : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// \p values and \p filters are not owned and must outlive this.
    FacetChoice(FacetModel *values, const ActiveFilters &filters, QObject *parent = nullptr);

    /// The selected values; empty when the field is not refined.
    [[nodiscard]] const std::set<FacetValue> &wanted() const;

    /// The excluded values; empty when none is.
    [[nodiscard]] const std::set<FacetValue> &excluded() const;

    [[nodiscard]] FacetModel *values() const { return m_values; }

    /// The largest listed count; 0 when the list is empty.
    [[nodiscard]] quint32 largestCount() const { return m_largest; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    FacetModel *m_values;
    const ActiveFilters &m_filters;
    quint32 m_largest = 0;
};

} // namespace assay
