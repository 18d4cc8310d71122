// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryoptions.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace assay {

QString LibraryOptions::defaultPath()
{
    const QString named = qEnvironmentVariable("ASSAY_LIBRARY");
    if (!named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    // On Windows the local folder: SQLite's files must not travel with the user's profile while they are open.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/Assay/library.sqlite"_L1;
}

} // namespace assay
