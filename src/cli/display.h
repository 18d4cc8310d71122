// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace assay {

/// True when Qt can find a display, or a platform is set explicitly. Without a display QApplication aborts the program,
/// so this must be checked before. Always true on systems whose displays have no names.
[[nodiscard]] bool hasDisplay(const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace assay
