// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QIdentityProxyModel>

#include "core/job/refinement.h"

namespace assay {

class FacetModel;

/// The values of a facet as its list shows them: counts from the last answer, checks from the sidebar's own state, so
/// that a click shows at once and an answer to an older question never takes it back. GUI thread.
class FacetChoice : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// \p values is not owned and must outlive this.
    explicit FacetChoice(FacetModel *values, QObject *parent = nullptr);

    void setWanted(const std::set<FacetValue> &wanted);
    [[nodiscard]] const std::set<FacetValue> &wanted() const { return m_wanted; }

    [[nodiscard]] FacetModel *values() const { return m_values; }

    /// The largest count listed; 0 without any.
    [[nodiscard]] quint32 largestCount() const { return m_largest; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    FacetModel *m_values;
    std::set<FacetValue> m_wanted;
    quint32 m_largest = 0;
};

} // namespace assay
