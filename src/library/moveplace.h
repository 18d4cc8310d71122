// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QVariant>

#include "library/libraryerror.h"

namespace assay {

class LibraryDatabase;

/// Moves the row with this id to a place among the rows of a table that have a position, from 0; the others close up.
/// Within a transaction.
[[nodiscard]] std::optional<LibraryError>
moveToPlace(LibraryDatabase &database, const QString &table, const QVariant &id, int place);

} // namespace assay
