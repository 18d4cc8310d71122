// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include "core/job/jobcolumn.h"
#include "core/job/refinement.h"
#include "workspace/tableselection.h"

class QAbstractItemModel;

namespace assay {

/// A value exactly as the service sent it; nullopt when it is absent or null. \p model is a JobTableModel, or another
/// model with the same columns: then its display texts are used.
[[nodiscard]] FacetValue rawValue(const QAbstractItemModel &model, int row, Field field);

/// The text of a cell as it is copied: the value as the service sent it, a part of a mark as it is written to files.
[[nodiscard]] QString cellValue(const QAbstractItemModel &model, int row, JobColumn column);

/// The forms in which rows are put on the clipboard.
enum class RowFormat : std::uint8_t {
    Tsv, ///< the shown columns with a header, separated by tabs: spreadsheets read it
    Json, ///< whole jobs as the service sent them: one object, or an array of several
    Markdown, ///< the shown columns as a table
};

/// The selected rows as text.
[[nodiscard]] QString
rowsAsText(const QAbstractItemModel &model, const TableSelection &selection, RowFormat format = RowFormat::Tsv);

/// A text as a cell of a table that spreadsheets read.
[[nodiscard]] QString tsvCell(QString text);

/// The ids of the selected jobs, one on each line.
[[nodiscard]] QString idsAsText(const QAbstractItemModel &model, const TableSelection &selection);

} // namespace assay
