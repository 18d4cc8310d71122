// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// What the body of an error says.
struct ErrorBody
{
    QString text; ///< the service's own words, at most a few lines; empty when it said nothing
    std::optional<Field> filter; ///< the service filter that a 422 names
    bool html = false; ///< a page meant for a browser: text is then empty
};

/// Reads `{"message"}`, `{"error"}` or `{"detail"}` with a string, 422's list of `loc` and `msg`, plain text, or HTML
/// (which is only recognised). Never fails: what can't be understood is shown as text, shortened.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace assay
