// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "export/exportjob.h"

class QThread;
class QTimer;

namespace assay {

/// Writes an export to a file on a thread of its own. Lives on the GUI thread (or any thread with an event loop);
/// signals come there. One export at a time.
///
/// The file appears whole or not at all: until the last row is written an older file of that name stays as it was, also
/// when the export is cancelled or fails. A path that is no regular file (a pipe, a device) is written to directly.
class FileExport : public QObject
{
    Q_OBJECT

public:
    explicit FileExport(QObject *parent = nullptr);

    /// Cancels what runs and waits for it; an older file stays.
    ~FileExport() override;

    /// Starts writing. Does nothing while an export runs.
    void start(const QString &path, ExportRequest request);

    /// Ends the export soon; finished() follows.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// The file being written, or written last.
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
    std::unique_ptr<QThread> m_thread;
    QTimer *m_timer;
    QString m_path;
};

/// What is wrong with this path as a place to write to, in whole sentences, when that can be said without trying; empty
/// when nothing is. To be asked before work that would be in vain.
[[nodiscard]] QString exportPlaceProblem(const QString &path);

/// Writes an export to the file at this path, as FileExport does, on the calling thread.
[[nodiscard]] ExportResult exportToFile(
    const QString &path, const ExportRequest &request, const ExportProgress &progress = {}, std::stop_token stop = {});

} // namespace assay
