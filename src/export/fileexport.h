// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>

#include <QObject>

#include "core/base/inbox.h"
#include "export/exportjob.h"

class QTimer;

namespace assay {

/// Writes an export to a file on a thread of its own, or within start() where the system starts no more threads. Lives
/// on the GUI thread (or any thread with an event loop), which receives the signals. One export at a time.
///
/// A file is replaced only when it was written completely: when the export is cancelled or fails, an older file with
/// that name is unchanged. The new file keeps the old one's mode and group. A path that is not a regular file (a pipe,
/// a device) is written to directly, and one such as /dev/stdout or /dev/fd/3 is the descriptor that it names: see
/// ExportPlace. The program must ignore SIGPIPE and SIGXFSZ.
class FileExport : public QObject
{
    Q_OBJECT

public:
    explicit FileExport(QObject *parent = nullptr);

    /// Cancels the export, if one runs, and waits for its end; an older file is unchanged.
    ~FileExport() override;

    /// Starts writing. Does nothing while an export runs.
    void start(const QString &path, ExportRequest request);

    /// Ends the export soon; finished() follows.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_shared != nullptr; }

    /// The path of the current or last export.
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// At most 16 times a second.
    void progressed(qint64 rows, qint64 total);

    /// The last signal of an export, exactly once for each start().
    void finished(const assay::ExportResult &result);

private:
    struct Shared;

    void report();
    void end();

    std::shared_ptr<Shared> m_shared;
    QTimer *m_timer;
    QString m_path;
    Inbox m_inbox; // receives the end; outlives the thread
    std::jthread m_thread;
};

/// The reason why this path can't be written to; null when none is known. Checks without writing, so that long work is
/// not started in vain.
[[nodiscard]] Sentence exportPlaceProblem(const QString &path);

/// Writes an export to an open descriptor, such as that of standard output, as it stands; it stays open. Calling
/// thread. The error is the system's message.
[[nodiscard]] ExportResult exportToDescriptor(
    int descriptor, const ExportRequest &request, const ExportProgress &progress = {},
    const std::stop_token &stop = {});

/// Writes an export to the file at this path, as FileExport does, on the calling thread.
[[nodiscard]] ExportResult exportToFile(
    const QString &path, const ExportRequest &request, const ExportProgress &progress = {},
    const std::stop_token &stop = {});

} // namespace assay
