// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileexport.h"

#include <atomic>
#include <mutex>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>
#include <QTimer>

namespace assay {

namespace {

constexpr int ProgressInterval = 62; // ms

ExportResult failed(const QString &sentence)
{
    return {ExportResult::Outcome::Failed, 0, sentence};
}

ExportResult openFailed(const QFileInfo &file, const QString &reason)
{
    return failed(
        FileExport::tr("“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.")
            .arg(QDir::toNativeSeparators(file.filePath()), QDir::toNativeSeparators(file.absolutePath()), reason));
}

ExportResult writeFailed(const QFileInfo &file, const QString &reason)
{
    return failed(
        FileExport::tr("“%1” could not be written to the end: %2. Nothing was saved, and a file that was there "
                       "before is unchanged. Free some space or choose another folder, then export again.")
            .arg(QDir::toNativeSeparators(file.filePath()), reason));
}

// For pipes and devices: they must not be replaced by a file, so they are written to directly.
ExportResult exportToDevice(
    const QFileInfo &info, const ExportRequest &request, const ExportProgress &progress, std::stop_token stop)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return openFailed(info, file.errorString());
    ExportResult result = runExport(request, file, progress, std::move(stop));
    if (result.outcome == ExportResult::Outcome::Failed) {
        result.error = FileExport::tr("“%1” stopped taking data: %2. What was written to it is incomplete.")
                           .arg(info.filePath(), result.error);
    }
    return result;
}

} // namespace

QString exportPlaceProblem(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(file.filePath());
    const QString shownFolder = QDir::toNativeSeparators(folder.filePath());
    if (file.isDir())
        return FileExport::tr("“%1” is a folder. Give the name of a file in it.").arg(shown);
    if (!folder.exists()) {
        return FileExport::tr("“%1” cannot be written: there is no folder “%2”. Create it or choose another one.")
            .arg(shown, shownFolder);
    }
    if (!folder.isDir()) {
        return FileExport::tr("“%1” cannot be written: “%2” is not a folder. Choose another one.")
            .arg(shown, shownFolder);
    }
    if (file.exists() && !file.isWritable()) {
        return FileExport::tr("“%1” is write-protected. Choose another name, or allow writing to this file.")
            .arg(shown);
    }
    return {};
}

ExportResult
exportToFile(const QString &path, const ExportRequest &request, const ExportProgress &progress, std::stop_token stop)
{
    const QFileInfo info(path);
    if (const QString problem = exportPlaceProblem(path); !problem.isEmpty())
        return failed(problem);
    if (info.exists() && !info.isFile())
        return exportToDevice(info, request, progress, std::move(stop));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return openFailed(info, file.errorString());
    ExportResult result = runExport(request, file, progress, std::move(stop));
    if (result.outcome != ExportResult::Outcome::Done) {
        file.cancelWriting();
        return result.outcome == ExportResult::Outcome::Failed ? writeFailed(info, result.error) : result;
    }
    if (!file.commit())
        return writeFailed(info, file.errorString());
    return result;
}

// The state that the two threads share. The worker gets copies of the request and the stop token.
struct FileExport::Shared
{
    std::atomic<qint64> rows = 0;
    qint64 total = 0;
    std::stop_source stop;
    std::mutex mutex;
    ExportResult result;
};

FileExport::FileExport(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(ProgressInterval);
    connect(m_timer, &QTimer::timeout, this, &FileExport::report);
}

FileExport::~FileExport()
{
    if (m_thread) {
        cancel();
        m_thread->wait();
    }
}

void FileExport::start(const QString &path, ExportRequest request)
{
    if (m_thread)
        return;
    m_path = path;
    m_shared = std::make_shared<Shared>();
    m_shared->total = request.rowCount();
    m_thread.reset(QThread::create([shared = m_shared, path, request = std::move(request)] {
        const auto progress = [&shared](qint64 rows) { shared->rows.store(rows, std::memory_order_relaxed); };
        ExportResult result = exportToFile(path, request, progress, shared->stop.get_token());
        const std::scoped_lock lock(shared->mutex);
        shared->result = std::move(result);
    }));
    m_thread->setObjectName(QStringLiteral("export"));
    connect(m_thread.get(), &QThread::finished, this, &FileExport::end);
    m_thread->start();
    m_timer->start();
}

void FileExport::cancel()
{
    if (m_thread)
        m_shared->stop.request_stop();
}

void FileExport::report()
{
    Q_EMIT progressed(m_shared->rows.load(std::memory_order_relaxed), m_shared->total);
}

void FileExport::end()
{
    m_timer->stop();
    m_thread->wait();
    m_thread.reset();
    const std::shared_ptr<Shared> shared = std::move(m_shared);
    const ExportResult result = [&shared] {
        const std::scoped_lock lock(shared->mutex);
        return shared->result;
    }();
    Q_EMIT progressed(result.rows, shared->total);
    Q_EMIT finished(result);
}

} // namespace assay
