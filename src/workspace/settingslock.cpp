// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settingslock.h"

#include <QFile>
#include <QLockFile>

namespace assay {

namespace {

constexpr int LongestWrite = 2'000; // ms; a write takes some
constexpr int ShortWait = 200; // ms; for a write that is under way

} // namespace

void removeStaleSettingsLock(const QString &settingsFile)
{
    const QString path = settingsFile + QStringLiteral(".lock"); // QSettings' name for it
    if (!QFile::exists(path))
        return;
    QLockFile lock(path);
    lock.setStaleLockTime(LongestWrite);
    if (lock.tryLock(ShortWait)) {
        lock.unlock();
        return;
    }
    // A lock without a process in it: what made it was stopped in between, or was no program of Qt.
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program))
        QFile::remove(path);
}

} // namespace assay
