// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// The content of an error's body.
struct ErrorBody
{
    QString text; ///< the service's message, at most a few lines; may be empty
    std::optional<Field> filter; ///< the service filter that a 422 names
    bool html = false; ///< a web page: text is then empty
};

/// Reads `{"message"}`, `{"error"}` or `{"detail"}` with a string, 422's list of `loc` and `msg`, or plain text; only
/// recognizes HTML. Never fails: any other body is returned as shortened text.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace assay
