// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace assay {

/// Whether Qt can be expected to find a display, or was told which platform to use. Without one it ends the program by
/// a crash, so it must be known before there is a QApplication. Always true where displays have no names.
[[nodiscard]] bool hasDisplay(const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace assay
