// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

namespace assay {

/// Shows a file in its folder to the user. Takes an absolute path; false when that failed.
using FolderOpener = std::function<bool(const QString &path)>;

/// Opens the folder in the system's file manager; on Windows and macOS, the file is selected in it.
[[nodiscard]] bool showInFolder(const QString &path);

} // namespace assay
