// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/job/refinement.h"
#include "workspace/tableselection.h"

class QAbstractItemModel;

namespace assay {

/// A value exactly as the service sent it; nullopt when it is absent or null. \p model is a JobTableModel, or another
/// model with the same columns: then its display texts are used.
[[nodiscard]] FacetValue rawValue(const QAbstractItemModel &model, int row, Field field);

/// The selected rows of the shown columns as tab-separated text with a header; at most \p limit rows. For the
/// clipboard: spreadsheets read it.
[[nodiscard]] QString rowsAsText(const QAbstractItemModel &model, const TableSelection &selection, qsizetype limit);

} // namespace assay
