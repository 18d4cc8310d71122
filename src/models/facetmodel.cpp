// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/base/pluralcount.h"
#include "models/displaytext.h"

namespace assay {

FacetModel::FacetModel(Field field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

FacetModel::~FacetModel() = default;

void FacetModel::setResult(std::shared_ptr<const QueryResult> result)
{
    m_result = std::move(result);
    update();
}

void FacetModel::setNameFilter(const QString &text)
{
    if (text == m_nameFilter)
        return;
    m_nameFilter = text;
    update();
}

qsizetype FacetModel::values() const
{
    return m_order ? static_cast<qsizetype>(m_order->codes.size()) + (m_order->noValue ? 1 : 0) : 0;
}

void FacetModel::setOrder(const std::shared_ptr<const FacetOrder> &order)
{
    m_order = order;
    update();
}

void FacetModel::update()
{
    m_task.cancel();
    if (!m_result) {
        apply({});
        return;
    }
    if (!facetCounts(*m_result, m_field)) {
        apply({recheckedEntries(m_entries, m_result->query.refinement, m_field), m_hidden, m_order});
        return;
    }
    const FacetRequest request{m_field, m_result, m_nameFilter, m_order, RowLimit};
    if (m_result->store->dictionary(m_field).size() <= ListedAtOnce) {
        if (std::optional<FacetListing> listing = listFacet(request))
            apply(std::move(*listing));
        return;
    }
    m_task.run([this, request](const std::stop_token &stop) -> LatestTask::Deliver {
        std::optional<FacetListing> listing = listFacet(request, stop);
        if (!listing)
            return {};
        auto shared = std::make_shared<FacetListing>(std::move(*listing));
        return [this, shared] { apply(std::move(*shared)); };
    });
}

void FacetModel::apply(FacetListing listing)
{
    m_hidden = listing.hidden;
    m_order = std::move(listing.order);
    removeStaleRows(listing.entries);
    insertNewRows(listing.entries);
    reorder(std::move(listing.entries));
    Q_EMIT updated();
}

/// Moves the rows that go to the end and removes them at once: views and proxies do some work for each range that is
/// removed, and after a search there are hundreds.
void FacetModel::removeStaleRows(const std::vector<FacetEntry> &now)
{
    std::set<FacetValue> stays;
    for (const FacetEntry &entry : now)
        stays.insert(entry.value);
    std::vector<FacetEntry> sorted;
    std::vector<FacetEntry> gone;
    for (const FacetEntry &entry : m_entries)
        (stays.contains(entry.value) ? sorted : gone).push_back(entry);
    if (gone.empty())
        return;
    const auto first = static_cast<int>(sorted.size());
    sorted.insert(sorted.end(), gone.begin(), gone.end());
    if (!hasOrderOf(sorted))
        rearrange(std::move(sorted));
    beginRemoveRows({}, first, rowCount() - 1);
    m_entries.resize(static_cast<std::size_t>(first));
    endRemoveRows();
}

void FacetModel::insertNewRows(const std::vector<FacetEntry> &now)
{
    std::set<FacetValue> known;
    for (const FacetEntry &entry : m_entries)
        known.insert(entry.value);
    std::vector<FacetEntry> added;
    for (const FacetEntry &entry : now) {
        if (!known.contains(entry.value))
            added.push_back(entry);
    }
    if (added.empty())
        return;
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_entries.insert(m_entries.end(), added.begin(), added.end());
    endInsertRows();
}

void FacetModel::reorder(std::vector<FacetEntry> now)
{
    if (!hasOrderOf(now)) {
        rearrange(std::move(now));
    } else if (m_entries != now) {
        m_entries = std::move(now);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

bool FacetModel::hasOrderOf(const std::vector<FacetEntry> &other) const
{
    return std::equal(
        m_entries.begin(), m_entries.end(), other.begin(), other.end(),
        [](const FacetEntry &a, const FacetEntry &b) { return a.value == b.value; });
}

/// \p now has the same values in another order.
void FacetModel::rearrange(std::vector<FacetEntry> now)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::map<FacetValue, int> places;
    for (std::size_t i = 0; i < now.size(); ++i)
        places.emplace(now[i].value, static_cast<int>(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &place : before)
        after.append(index(places.at(m_entries[static_cast<std::size_t>(place.row())].value), place.column()));
    m_entries = std::move(now);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

FacetValue FacetModel::value(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].value;
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FacetEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return facetValueText(m_field, entry.value);
    case Qt::ToolTipRole:
        return toolTipText(facetValueText(m_field, entry.value));
    case Qt::CheckStateRole:
        return static_cast<int>(entry.checked ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        //: Read by screen readers: a value to filter by, and how many jobs have it
        return tr("%1, %Ln jobs", nullptr, pluralCount(entry.rows)).arg(facetValueText(m_field, entry.value));
    case CountRole:
        return entry.rows;
    case ValueRole:
        return entry.value.value_or(QString());
    case HasValueRole:
        return entry.value.has_value();
    case ExcludedRole:
        return entry.excluded;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace assay
