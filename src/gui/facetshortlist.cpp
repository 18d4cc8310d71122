// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facetshortlist.h"

#include <algorithm>

#include <QElapsedTimer>

#include "models/displaytext.h"
#include "models/facetmodel.h"
#include "models/scoretext.h"

namespace assay {

namespace {

constexpr qint64 SliceMs = 4; // leaves most of a frame to everything else
constexpr int SliceCheck = 64; // values between two looks at the clock

QString ownText(Field field, const FacetValue &value)
{
    if (!value)
        return FacetShortlist::tr("no value");
    if (field == Field::Status)
        return statusText(value->toUtf8().toStdString());
    return cellText(value->toUtf8().toStdString());
}

} // namespace

FacetShortlist::FacetShortlist(FacetModel *all, QObject *parent)
    : QAbstractListModel(parent)
    , m_all(all)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FacetShortlist::lookOn);
    connect(m_all, &QAbstractItemModel::modelReset, this, &FacetShortlist::rebuild);
    connect(m_all, &QAbstractItemModel::rowsInserted, this, &FacetShortlist::rebuild);
    connect(m_all, &QAbstractItemModel::rowsRemoved, this, &FacetShortlist::rebuild);
    connect(m_all, &QAbstractItemModel::layoutChanged, this, &FacetShortlist::rebuild);
    connect(m_all, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    });
    rebuild();
}

void FacetShortlist::setWanted(const std::set<FacetValue> &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    const bool allListed
        = std::all_of(m_wanted.begin(), m_wanted.end(), [this](const FacetValue &value) { return row(value) >= 0; });
    const bool noneLeftOver = std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &listed) {
        return listed.source >= 0 || m_wanted.contains(listed.value);
    });
    if (allListed && noneLeftOver && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {Qt::CheckStateRole});
    else
        rebuild();
}

void FacetShortlist::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    rebuild();
}

Field FacetShortlist::field() const
{
    return m_all->field();
}

FacetValue FacetShortlist::value(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].value;
}

int FacetShortlist::row(const FacetValue &value) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&value](const Row &listed) { return listed.value == value; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FacetShortlist::allValues() const
{
    return m_all->rowCount();
}

int FacetShortlist::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetShortlist::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &listed = m_rows[static_cast<std::size_t>(index.row())];
    const bool checked = m_wanted.contains(listed.value);
    if (role == Qt::CheckStateRole)
        return checked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole) {
        //: A value of a filter with its number of jobs, as a screen reader says it
        return tr("%1, %n job(s)", nullptr, static_cast<int>(this->data(index, FacetModel::CountRole).toUInt()))
            .arg(this->data(index, Qt::DisplayRole).toString());
    }
    if (listed.source >= 0)
        return m_all->data(m_all->index(listed.source), role);
    switch (role) {
    case Qt::DisplayRole:
        return ownText(m_all->field(), listed.value);
    case FacetModel::CountRole:
        return quint32 {0};
    case FacetModel::ValueRole:
        return listed.value.value_or(QString());
    case FacetModel::HasValueRole:
        return listed.value.has_value();
    default:
        return {};
    }
}

void FacetShortlist::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_missing = m_wanted;
    m_next = 0;
    m_matches = 0;
    m_cut = false;
    m_largest = 0;
    // Counts come largest first, "no value" apart, which is last.
    if (const int all = m_all->rowCount(); all > 0) {
        m_largest = std::max(
            m_all->data(m_all->index(0), FacetModel::CountRole).toUInt(),
            m_all->data(m_all->index(all - 1), FacetModel::CountRole).toUInt());
    }
    m_rows = nextRows();
    endResetModel();
    if (isEnough())
        m_timer.stop();
    else
        m_timer.start();
    Q_EMIT listChanged();
}

void FacetShortlist::lookOn()
{
    const std::vector<Row> more = nextRows();
    if (!more.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    }
    if (isEnough())
        m_timer.stop();
    if (!more.empty() || !m_timer.isActive())
        Q_EMIT listChanged();
}

std::vector<FacetShortlist::Row> FacetShortlist::nextRows()
{
    std::vector<Row> found;
    QElapsedTimer clock;
    clock.start();
    const int all = m_all->rowCount();
    while (m_next < all && !isEnough()) {
        if (m_next % SliceCheck == SliceCheck - 1 && clock.elapsed() >= SliceMs)
            break;
        const int source = m_next++;
        FacetValue value = m_all->value(source);
        const bool wanted = m_missing.erase(value) > 0;
        const bool matches = m_needle.isEmpty()
            || (value ? value->contains(m_needle, Qt::CaseInsensitive)
                      : m_all->data(m_all->index(source)).toString().contains(m_needle, Qt::CaseInsensitive));
        if (matches && m_matches >= Limit)
            m_cut = true;
        else if (matches)
            ++m_matches;
        if (wanted || (matches && !m_cut))
            found.push_back({source, std::move(value)});
    }
    if (m_next >= all) {
        // What is chosen stays in sight, also when no job has it any more.
        for (const FacetValue &value : m_missing)
            found.push_back({-1, value});
        m_missing.clear();
    }
    return found;
}

bool FacetShortlist::isEnough() const
{
    return (m_next >= m_all->rowCount() || m_cut) && m_missing.empty();
}

} // namespace assay
