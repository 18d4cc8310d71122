// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/fileloader.h"

#include <chrono>

#include <QDir>
#include <QElapsedTimer>

#include "core/base/memory.h"
#include "core/base/threads.h"
#include "core/load/inputfile.h"
#include "core/load/jobstreamreader.h"
#include "core/load/resourceerrors.h"

namespace assay {

namespace {

constexpr std::size_t PieceSize = std::size_t{1} << 20;

} // namespace

FileLoader::FileLoader(QObject *parent)
    : JobSource(parent)
{
}

FileLoader::~FileLoader() = default; // stops the thread and waits for it

QString FileLoader::shownName(const QString &path)
{
    return path == StandardInput ? tr("standard input") : QDir::toNativeSeparators(path);
}

Generation FileLoader::open(const QString &path)
{
    const Generation generation = ++m_generation;
    auto store = JobStore::create();
    m_thread = {}; // ends the load before; its last posts have an older generation and are dropped
    Q_EMIT started(generation, store);
    const auto work = [this, path, limits = m_packedLimits, generation, store](const std::stop_token &stop) {
        load(stop, path, limits, generation, store);
    };
    m_thread = tryThread(work);
    if (!m_thread.joinable())
        work({});
    return generation;
}

void FileLoader::stop()
{
    m_thread.request_stop();
}

void FileLoader::post(Generation generation, std::function<void()> emitIt)
{
    m_inbox.post([this, generation, emitIt = std::move(emitIt)] {
        if (generation == m_generation)
            emitIt();
    });
}

void FileLoader::load(
    const std::stop_token &stop, const QString &path, PackedLimits limits, Generation generation,
    const std::shared_ptr<JobStore> &store)
{
    std::optional<JobStreamReader> reader;
    LoadReport report;
    report.generation = generation;
    report.store = store;
    try {
        reader.emplace(store, JobStreamReader::Format::Any);
        readJobs(stop, path, limits, *reader, report);
    } catch (const std::bad_alloc &) {
        if (reader) {
            reader->publish();
            report.ids = reader->ids();
            report.bytes = reader->bytes();
            report.problems = reader->problems();
            reader.reset(); // its memory serves to tell
        }
        report.partial = true;
        whenMemoryAllows([&report] {
            if (!report.ids)
                report.ids = std::make_shared<const JobIdIndex>();
            report.error = outOfMemoryError();
        });
    }
    whenMemoryAllows([&] { post(generation, [this, report] { Q_EMIT finished(report); }); });
}

void FileLoader::readJobs(
    const std::stop_token &stop, const QString &path, PackedLimits limits, JobStreamReader &reader, LoadReport &report)
{
    report.ids = reader.ids();
    const Generation generation = report.generation;
    const QString shownPath = shownName(path);

    InputFile file(
        path, [&stop] { return !stop.stop_requested(); }, limits);
    if (!file.open()) {
        report.error = LoadError::told([shownPath, detail = file.errorText()] {
            return LoadError{
                LoadErrorKind::File,
                0,
                tr("The file %1 can't be opened.").arg(shownPath),
                tr("Check that it exists, that it is a file, and that you may read it."),
                detail,
                std::nullopt};
        });
        return;
    }
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    while (!reader.error()) {
        if (stop.stop_requested()) {
            report.stopped = true;
            break;
        }
        const std::span<char> room = reader.buffer(PieceSize);
        const qint64 size = file.read(room.first(std::min(room.size(), PieceSize)));
        if (size < 0 && stop.stop_requested())
            continue; // to the end
        if (size < 0 && file.isTooLarge()) {
            report.error = LoadError::told([shownPath] {
                return LoadError{
                    LoadErrorKind::CutOff,
                    0,
                    tr("The packed file %1 grows too large when it is unpacked.").arg(shownPath),
                    tr("The jobs before that are shown. If you trust the file, start the program with --unpack-ratio "
                       "0, "
                       "or unpack the file before."),
                    {},
                    std::nullopt};
            });
            break;
        }
        if (size < 0 && file.isDamaged()) {
            report.error = LoadError::told([shownPath, detail = file.errorText()] {
                return LoadError{
                    LoadErrorKind::CutOff,
                    0,
                    tr("The packed data of the file %1 is damaged.").arg(shownPath),
                    tr("The jobs before the damage are shown. Get the file again for the rest."),
                    detail,
                    std::nullopt};
            });
            break;
        }
        if (size < 0) {
            report.error = LoadError::told([shownPath, detail = file.errorText()] {
                return LoadError{
                    LoadErrorKind::File,
                    0,
                    tr("The file %1 can't be read to its end.").arg(shownPath),
                    tr("What was read before is shown. Check the disk, or get the file again."),
                    detail,
                    std::nullopt};
            });
            break;
        }
        if (size == 0)
            break;
        reader.commit(static_cast<std::size_t>(size));
        if (std::chrono::milliseconds(sinceProgress.elapsed()) >= ProgressInterval || report.bytes == 0) {
            reader.publish();
            report.bytes = reader.bytes();
            LoadProgress progress{
                generation, file.position(), file.size(), static_cast<qint64>(report.store->rowCount()),
                reader.problems()};
            post(generation, [this, progress] { Q_EMIT progressed(progress); });
            sinceProgress.restart();
        }
    }
    // finish() would report an empty body, but the real problem is the compressed data.
    const bool nothingUnpacked = (file.isDamaged() || file.isCutOff()) && reader.bytes() == 0;
    if (report.stopped || nothingUnpacked || (report.error && !file.isDamaged()))
        reader.publish();
    else
        reader.finish();
    if (reader.error()) {
        report.error = reader.error();
        report.error->changeTexts(
            [shownPath](LoadError &told) { told.summary = QStringLiteral("%1: %2").arg(shownPath, told.summary); });
    } else if (!report.stopped && !report.error && (!reader.complete() || file.isCutOff()))
        report.error = LoadError::told([shownPath] {
            return LoadError{
                LoadErrorKind::CutOff,
                0,
                tr("The file %1 ends too early.").arg(shownPath),
                tr("The jobs before its end are shown. Get the file again for the rest."),
                {},
                std::nullopt};
        });
    report.bytes = reader.bytes();
    report.problems = reader.problems();
    if (file.hasTrailingBytes())
        report.problems.add({ProblemKind::TrailingBytes, true, 0, report.bytes, {}});
    report.partial = report.stopped || report.error.has_value();
}

} // namespace assay
