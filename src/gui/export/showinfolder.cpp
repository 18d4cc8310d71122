// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/showinfolder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace assay {

bool showInFolder(const QString &path)
{
#if defined(Q_OS_WIN)
    // Explorer wants its argument quoted in its own way, so the line is written as a whole.
    QProcess explorer;
    explorer.setProgram(u"explorer.exe"_s);
    explorer.setNativeArguments(u"/select,\""_s + QDir::toNativeSeparators(path) + u'"');
    return explorer.startDetached();
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(u"open"_s, {u"-R"_s, path});
#else
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
#endif
}

} // namespace assay
