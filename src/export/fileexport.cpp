// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileexport.h"

#include <atomic>
#include <cerrno>
#include <new>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include "core/base/memory.h"
#include "core/base/threads.h"
#include "export/exportplace.h"
#include "export/outputdescriptor.h"
#include "export/replacedfile.h"

namespace assay {

namespace {

constexpr int ProgressInterval = 62; // ms

ExportResult failed(const QString &reason)
{
    ExportResult result;
    result.outcome = ExportResult::Outcome::Failed;
    result.reason = reason;
    return result;
}

ExportResult notOpened(const QString &reason)
{
    ExportResult result = failed(reason);
    result.isOpened = false;
    return result;
}

ExportResult failedWith(const Sentence &error)
{
    ExportResult result = failed({});
    result.error = error;
    return result;
}

ExportResult openFailed(const QFileInfo &file, const QString &reason)
{
    ExportResult result = notOpened(reason);
    result.error = [path = QDir::toNativeSeparators(file.filePath()),
                    folder = QDir::toNativeSeparators(file.absolutePath()), reason] {
        return FileExport::tr("“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.")
            .arg(path, folder, reason);
    };
    return result;
}

ExportResult writeFailed(const QFileInfo &file, const QString &reason)
{
    return failedWith([path = QDir::toNativeSeparators(file.filePath()), reason] {
        return FileExport::tr("“%1” could not be written to the end: %2. Nothing was saved, and a file that was there "
                              "before is unchanged. Free some space or choose another folder, then export again.")
            .arg(path, reason);
    });
}

#ifdef Q_OS_UNIX

/// Opens a device with the function given, and writes to it.
template <typename Open>
ExportResult writeThrough(
    const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop, const Open &open)
{
    qint64 written = 0;
    const auto keepWaiting = [&] {
        if (progress)
            progress(written);
        return !stop.stop_requested();
    };
    OutputDescriptor device(keepWaiting);
    ExportResult result;
    if (open(device)) {
        const auto remember = [&](qint64 rows) {
            written = rows;
            if (progress)
                progress(rows);
        };
        try {
            result = runExport(request, device, remember, stop);
        } catch (const std::bad_alloc &) { // what was in use is free again
            result.outcome = ExportResult::Outcome::Failed;
            result.outOfMemory = true;
        }
        if (result.outcome == ExportResult::Outcome::Done && !device.end())
            result = failed(device.errorString());
    } else if (stop.stop_requested()) {
        result.outcome = ExportResult::Outcome::Cancelled;
    } else {
        result = notOpened(device.errorString());
    }
    result.readerLeft = result.outcome == ExportResult::Outcome::Failed && device.hasReaderLeft();
    return result;
}

// For pipes and devices: they must not be replaced by a file, so they are written to directly.
ExportResult exportToStream(
    const QByteArray &path, const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop)
{
    return writeThrough(request, progress, stop, [&path](OutputDescriptor &device) { return device.openStream(path); });
}

#else

ExportResult exportToStream(
    const QByteArray &path, const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notOpened(file.errorString());
    return runExport(request, file, progress, stop);
}

#endif

// Adds to the remark that the file has lost its other names. It is in its place: no memory for this is no failure.
void addRemarkOnNames(ExportResult &result, const QString &path)
{
    try {
        result.remark = [path, first = result.remark]() -> QString { // not a QStringBuilder of what is gone by then
            const QString before = first ? first() + u' ' : QString();
            return before
                + FileExport::tr(
                      "“%1” was one of several names of the same file (hard links). It is a file of its own now; the "
                      "other names still have the old content.")
                      .arg(path);
        };
    } catch (const std::bad_alloc &) {
    }
}

// The folder of a path, for a person.
QString shownFolderOf(const QFileInfo &file)
{
    return QDir::toNativeSeparators(file.absolutePath());
}

} // namespace

Sentence exportPlaceProblem(const QString &path)
{
    const ExportPlace place = ExportPlace::of(path);
    const QFileInfo file(path);
    const QFileInfo folder(file.path()); // not absolute: the current folder's name need not be readable
    const QString shown = QDir::toNativeSeparators(file.filePath());
    switch (place.kind) {
    case ExportPlace::Kind::Folder:
        return [shown] { return FileExport::tr("“%1” is a folder. Give the name of a file in it.").arg(shown); };
    case ExportPlace::Kind::LinkLoop:
        return [shown] {
            return FileExport::tr(
                       "“%1” cannot be written: it is a link that leads back to itself. Choose another name.")
                .arg(shown);
        };
    case ExportPlace::Kind::Descriptor:
        if (isWritableDescriptor(place.descriptor))
            return {};
        return [shown] {
            return FileExport::tr("“%1” cannot be written: the program was not started with it open for writing.")
                .arg(shown);
        };
    case ExportPlace::Kind::File:
    case ExportPlace::Kind::Stream:
        break;
    }
    if (!folder.exists()) {
        return [shown, folder = shownFolderOf(file)] {
            return FileExport::tr("“%1” cannot be written: there is no folder “%2”. Create it or choose another one.")
                .arg(shown, folder);
        };
    }
    if (!folder.isDir()) {
        return [shown, folder = shownFolderOf(file)] {
            return FileExport::tr("“%1” cannot be written: “%2” is not a folder. Choose another one.")
                .arg(shown, folder);
        };
    }
    if (file.exists() && !file.isWritable()) {
        return [shown] {
            return FileExport::tr("“%1” is write-protected. Choose another name, or allow writing to this file.")
                .arg(shown);
        };
    }
    return {};
}

ExportResult exportToDescriptor(
    int descriptor, const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop)
{
#ifdef Q_OS_UNIX
    if (!isWritableDescriptor(descriptor))
        return notOpened(qt_error_string(EBADF));
    return writeThrough(
        request, progress, stop, [descriptor](OutputDescriptor &device) { return device.use(descriptor); });
#else
    QFile output;
    if (!output.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notOpened(output.errorString());
    return runExport(request, output, progress, stop);
#endif
}

namespace {

/// exportToFile(), but throws std::bad_alloc.
ExportResult replaceFile(
    const QString &path, const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (const Sentence problem = exportPlaceProblem(path))
        return failedWith(problem);
    const ExportPlace place = ExportPlace::of(path);
    if (place.kind != ExportPlace::Kind::File) {
        ExportResult result = place.kind == ExportPlace::Kind::Descriptor
            ? exportToDescriptor(place.descriptor, request, progress, stop)
            : exportToStream(place.target, request, progress, stop);
        if (!result.isOpened)
            return openFailed(info, result.reason);
        if (result.outOfMemory) {
            result.error = [name = info.filePath()] {
                return FileExport::tr("There is not enough memory to export to “%1”. What was written to it is "
                                      "incomplete. Close other programs, or export fewer jobs.")
                    .arg(name);
            };
        } else if (result.outcome == ExportResult::Outcome::Failed) {
            result.error = [name = info.filePath(), reason = result.reason] {
                return FileExport::tr("“%1” stopped taking data: %2. What was written to it is incomplete.")
                    .arg(name, reason);
            };
        }
        return result;
    }

    ReplacedFile file(place.target);
    QIODevice *device = file.open();
    if (!device)
        return openFailed(info, file.error());
    ExportResult result = runExport(request, *device, progress, stop);
    if (result.outcome != ExportResult::Outcome::Done)
        return result.outcome == ExportResult::Outcome::Failed ? writeFailed(info, result.reason) : result;
    if (!file.commit())
        return writeFailed(info, file.error());
    if (file.otherNames() > 0)
        addRemarkOnNames(result, QDir::toNativeSeparators(info.filePath()));
    return result;
}

} // namespace

ExportResult exportToFile(
    const QString &path, const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop)
{
    try {
        return replaceFile(path, request, progress, stop);
    } catch (const std::bad_alloc &) { // what was written is gone, and so is the memory that was in use
    }
    ExportResult result;
    whenMemoryAllows([&] {
        result = failedWith([path = QDir::toNativeSeparators(path)] {
            return FileExport::tr("There is not enough memory to export to “%1”. A file that was there before is "
                                  "unchanged. Close other programs, or export fewer jobs.")
                .arg(path);
        });
    });
    result.outOfMemory = true;
    return result;
}

// The state that the two threads share. The result is the worker's until its end was posted.
struct FileExport::Shared
{
    QString path;
    ExportRequest request;
    std::atomic<qint64> rows = 0;
    qint64 total = 0;
    std::stop_source stop;
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
    cancel();
}

void FileExport::start(const QString &path, ExportRequest request)
{
    if (m_shared)
        return;
    auto shared = std::make_shared<Shared>();
    shared->path = m_path = path;
    shared->total = request.rowCount();
    shared->request = std::move(request);
    m_shared = shared;
    const auto work = [this, shared] {
        const auto progress = [&shared](qint64 rows) { shared->rows.store(rows, std::memory_order_relaxed); };
        shared->result = exportToFile(shared->path, shared->request, progress, shared->stop.get_token());
        shared->request = {}; // what it holds is freed here
        whenMemoryAllows([this] { m_inbox.post([this] { end(); }); });
    };
    m_timer->start();
    m_thread = tryThread(work);
    if (!m_thread.joinable())
        work();
}

void FileExport::cancel()
{
    if (m_shared)
        m_shared->stop.request_stop();
}

void FileExport::report()
{
    Q_EMIT progressed(m_shared->rows.load(std::memory_order_relaxed), m_shared->total);
}

void FileExport::end()
{
    m_timer->stop();
    if (m_thread.joinable())
        m_thread.join();
    const std::shared_ptr<Shared> shared = std::move(m_shared);
    const ExportResult result = shared->result;
    Q_EMIT progressed(result.rows, shared->total);
    Q_EMIT finished(result);
}

} // namespace assay
