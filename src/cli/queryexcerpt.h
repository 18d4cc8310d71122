// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/query/queryerror.h"

namespace assay {

/// Two lines for a terminal: the part of a query text around an error, and carets below what is wrong.
[[nodiscard]] QStringList excerptLines(const QString &query, const QueryError &error);

} // namespace assay
