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
    QString code; ///< the service's name or number of the error, in one line; empty without a text, which then has it
    std::optional<Field> filter; ///< the service filter that a 422 names
    bool html = false; ///< a web page: text is then empty
};

/// Reads `message`, `error` and `detail` of a JSON object: a string, an object with a message of its own, or a list of
/// either or of 422's `loc` and `msg`. Where there are several, each text is told once, the message first. Reads `code`
/// beside them or in one of them. Else reads plain text; only recognizes HTML. Never fails: any other body is returned
/// as shortened text.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace assay
