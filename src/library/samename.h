// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace assay {

/// Whether two names are the same to the library, which keeps each once: without blanks around them, and ignoring ASCII
/// case, as SQLite's NOCASE does.
[[nodiscard]] bool isSameName(QStringView one, QStringView other);

} // namespace assay
