// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Removes the lock of a settings file when nobody holds it any more: its process is gone, it names none, or it is
/// older than any write takes. QSettings would wait up to 30 s for it, on the GUI thread. Returns at once, or within a
/// fraction of a second.
void removeStaleSettingsLock(const QString &settingsFile);

} // namespace assay
