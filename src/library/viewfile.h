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

/// The most views that a file may hold.
inline constexpr qsizetype MostViewsInFile = 1'000;

/// Views as a file: UTF-8 JSON, described in docs/view-file.md.
[[nodiscard]] QByteArray writeViewFile(std::span<const NamedView> views);

/// Whether the beginning of a file says that it holds views: then it is no file of jobs. Its first 4 KB are enough.
[[nodiscard]] bool startsLikeViewFile(const QByteArray &beginning);

/// The views of a file. When it is none, or one of its views can't be taken over, a sentence that says which and why;
/// then none is.
[[nodiscard]] Result<std::vector<NamedView>, Sentence> readViewFile(const QByteArray &bytes);

/// The views of the file at a path: as above, or a sentence that says why it can't be read. Blocks; the file is small.
[[nodiscard]] Result<std::vector<NamedView>, Sentence> loadViewFile(const QString &path);

/// Whether the file at a path says that it holds views. Reads its first 4 KB; no pipe or device.
[[nodiscard]] bool isViewFile(const QString &path);

/// Writes views to a path; an older file is replaced only when all is written. Null, or a sentence that says why it
/// could not be written.
[[nodiscard]] Sentence saveViewFile(const QString &path, std::span<const NamedView> views);

} // namespace assay
