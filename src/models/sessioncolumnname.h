// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "statistics/sessionorder.h"

namespace assay {

/// The name of a column of the sessions in settings, views and links: "lowest", "turns", "module_mean:faithfulness".
/// \p module: the name of its module; not looked at for columns that are of none.
[[nodiscard]] QString sessionColumnName(SessionColumn::Kind kind, const QString &module);

/// Whether a column of this kind is one of a module.
[[nodiscard]] bool isOfModule(SessionColumn::Kind kind);

/// What a name means.
struct SessionColumnOfName
{
    SessionColumn::Kind kind = SessionColumn::Kind::Lowest;
    QString module; ///< empty for kinds that are of none
};

/// The inverse of sessionColumnName(); nothing for a name that this version does not know.
[[nodiscard]] std::optional<SessionColumnOfName> sessionColumnOfName(const QString &name);

} // namespace assay
