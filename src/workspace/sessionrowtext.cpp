// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sessionrowtext.h"

#include "models/sessiontablemodel.h"
#include "workspace/rowtext.h"

namespace assay {

QString sessionRowsAsText(
    const SessionTableModel &model, std::span<const std::pair<int, int>> ranges, std::span<const int> columns)
{
    QString out;
    const auto addLine = [&](const auto &cell) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                out += u'\t';
            out += tsvCell(cell(columns[i]));
        }
        out += u'\n';
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row)
            addLine([&](int column) { return model.index(row, column).data(SessionTableModel::PlainRole).toString(); });
    }
    return out;
}

} // namespace assay
