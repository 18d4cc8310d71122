// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/jobheaderview.h"

#include <algorithm>

#include <QMouseEvent>

#include "models/jobtablemodel.h"

namespace assay {

namespace {

auto keyOf(const std::vector<SortKey> &sort, JobColumn column)
{
    return std::find_if(sort.begin(), sort.end(), [column](const SortKey &key) { return key.column == column; });
}

} // namespace

JobHeaderView::JobHeaderView(QWidget *parent)
    : RowHeaderView(parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        cycleSort(JobTableModel::columnAt(section), m_add);
    });
}

void JobHeaderView::setSort(const std::vector<SortKey> &sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    viewport()->update();
}

void JobHeaderView::cycleSort(JobColumn column, bool add)
{
    requestSort(nextSort(m_sort, column, add));
}

void JobHeaderView::requestSort(const std::vector<SortKey> &sort)
{
    setSort(sort);
    Q_EMIT sortRequested(m_sort);
}

std::vector<SortKey> JobHeaderView::nextSort(const std::vector<SortKey> &sort, JobColumn column, bool add)
{
    const auto found = keyOf(sort, column);
    const bool known = found != sort.end();
    std::vector<SortKey> next;
    if (add)
        next = sort;
    else if (known)
        next = {*found};
    const auto key =
        std::find_if(next.begin(), next.end(), [column](const SortKey &one) { return one.column == column; });
    if (key == next.end())
        next.push_back({column, Qt::AscendingOrder});
    else if (key->order == Qt::AscendingOrder && (add || sort.size() == 1))
        key->order = Qt::DescendingOrder;
    else if (add || sort.size() == 1)
        next.erase(key);
    // Otherwise a plain click on one of several keys makes it the only key and keeps its direction.
    return next;
}

void JobHeaderView::mousePressEvent(QMouseEvent *event)
{
    m_add = event->modifiers().testFlag(Qt::ShiftModifier);
    RowHeaderView::mousePressEvent(event);
}

void JobHeaderView::mouseReleaseEvent(QMouseEvent *event)
{
    RowHeaderView::mouseReleaseEvent(event);
    m_add = false;
}

std::optional<ColumnSort> JobHeaderView::sortOf(int section) const
{
    const auto key = keyOf(m_sort, JobTableModel::columnAt(section));
    if (key == m_sort.end())
        return std::nullopt;
    return ColumnSort{key->order, m_sort.size() > 1 ? static_cast<int>(key - m_sort.begin()) + 1 : 0};
}

} // namespace assay
