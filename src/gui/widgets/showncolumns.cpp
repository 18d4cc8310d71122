// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/showncolumns.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

namespace assay {

std::vector<int> shownColumns(const QTableView &view)
{
    const QHeaderView *header = view.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

int placeOfColumn(const QTableView &view, int column)
{
    const std::vector<int> columns = shownColumns(view);
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int shownColumnNear(const QTableView &view, int column)
{
    const std::vector<int> columns = shownColumns(view);
    if (columns.empty())
        return -1;
    const QHeaderView *header = view.horizontalHeader();
    const int place = header->visualIndex(column);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](int shown) { return header->visualIndex(shown) >= place; });
    return found == columns.end() ? columns.back() : *found;
}

} // namespace assay
