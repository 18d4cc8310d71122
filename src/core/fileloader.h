// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/jobsource.h"

class QThread;

namespace assay {

/// Reads a saved response: a JSON array, NDJSON, or either in gzip (told by its content, not its name).
/// Lives on the GUI thread; reads and parses on a thread of its own.
class FileLoader : public JobSource
{
    Q_OBJECT

public:
    explicit FileLoader(QObject *parent = nullptr);
    ~FileLoader() override;

    /// Starts reading. Errors come with finished(): File when it can't be opened or read, NotJobs, CutOff.
    Generation open(const QString &path);

    void stop() override;

private:
    struct Job;

    void end();

    Generation m_generation = 0;
    std::shared_ptr<Job> m_job;
    std::unique_ptr<QThread> m_thread;
};

} // namespace assay
