// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QIdentityProxyModel>

#include "core/job/refinement.h"

namespace assay {

class ActiveFilters;
class FacetModel;

/// The values of a facet as its list shows them: counts from the last answer, checks from the filters in force, so that
/// a click shows at once and an answer to an older question never takes it back. GUI thread.
class FacetChoice : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// \p values and \p filters are not owned and must outlive this.
    FacetChoice(FacetModel *values, const ActiveFilters &filters, QObject *parent = nullptr);

    /// The chosen values; empty when the field is not refined.
    [[nodiscard]] const std::set<FacetValue> &wanted() const;

    [[nodiscard]] FacetModel *values() const { return m_values; }

    /// The largest count listed; 0 without any.
    [[nodiscard]] quint32 largestCount() const { return m_largest; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    FacetModel *m_values;
    const ActiveFilters &m_filters;
    quint32 m_largest = 0;
};

} // namespace assay
