// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>

#include "library/savedview.h"

namespace assay {

/// The members "query", "sort", "columns", "session_sort" and "page" of docs/view-file.md; those that say nothing are
/// left out.
[[nodiscard]] QJsonObject viewToJson(const ViewContent &content);

/// The inverse. Members that it does not know are ignored; nothing when a known one has another form.
[[nodiscard]] std::optional<ViewContent> viewFromJson(const QJsonObject &object);

} // namespace assay
