// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <thread>

#include "core/base/inbox.h"
#include "core/load/jobsource.h"
#include "core/load/packedlimits.h"

namespace assay {

class JobStreamReader;

/// Reads a saved response: a JSON array, NDJSON, a JSON text sequence (RFC 7464), or one of them in UTF-16 or
/// compressed with gzip (recognized by its content, not its name). Lives on the GUI thread; reads and parses on a
/// thread of its own, or within open() where the system starts no more threads.
class FileLoader : public JobSource
{
    Q_OBJECT

public:
    explicit FileLoader(QObject *parent = nullptr);
    ~FileLoader() override;

    /// The path of standard input.
    static constexpr QLatin1StringView StandardInput{"-"};

    /// What people call the file at this path.
    [[nodiscard]] static QString shownName(const QString &path);

    /// Starts reading a file, a pipe, or StandardInput. Errors are reported by finished(): File when it can't be opened
    /// or read, NotJobs, CutOff when it ends too early or its compressed data is damaged or grows too
    /// large, OutOfMemory.
    Generation open(const QString &path);

    void stop() override;

    /// For the files opened from now on.
    void setPackedLimits(PackedLimits limits) { m_packedLimits = limits; }

private:
    void load(
        const std::stop_token &stop, const QString &path, PackedLimits limits, Generation generation,
        const std::shared_ptr<JobStore> &store);
    void readJobs(
        const std::stop_token &stop, const QString &path, PackedLimits limits, JobStreamReader &reader,
        LoadReport &report);
    void post(Generation generation, std::function<void()> emitIt);

    Generation m_generation = 0;
    PackedLimits m_packedLimits;
    Inbox m_inbox; // receives signals from the thread; outlives it
    std::jthread m_thread;
};

} // namespace assay
