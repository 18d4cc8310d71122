// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QByteArray>

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "library/savedview.h"

namespace assay {

/// The largest file of views that is read, in bytes.
inline constexpr qint64 LargestViewFile = 4'000'000;

/// Views as a file: UTF-8 JSON, described in docs/view-file.md.
[[nodiscard]] QByteArray writeViewFile(std::span<const NamedView> views);

/// The views of a file. When it is none, or one of its views can't be taken over, a sentence that says which and why;
/// then none is.
[[nodiscard]] Result<std::vector<NamedView>, Sentence> readViewFile(const QByteArray &bytes);

} // namespace assay
