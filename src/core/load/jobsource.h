// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QObject>

#include "core/job/loaderror.h"
#include "core/job/problem.h"
#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

namespace assay {

/// The number of a load, so that late results of an older load are dropped. Each load adds one; 0 means none.
using Generation = quint64;

/// The progress of a load. Counts never decrease within a generation.
struct LoadProgress
{
    Generation generation = 0;
    qint64 bytes = 0; ///< of the body or file, as it is sent or stored: packed where it is packed
    qint64 totalBytes = -1; ///< -1 when unknown
    qint64 rows = 0; ///< published rows
    ProblemList problems; ///< so far (implicitly shared, cheap to copy)
};

/// A wait before a retry: after 429 as long as the service requested, after 5xx and dropped connections 1, 2, 4 s.
struct RetryWait
{
    Generation generation = 0;
    int attempt = 1; ///< the number of the next retry, from 1
    int attempts = 3; ///< the maximum number of retries
    std::chrono::milliseconds left{0}; ///< remaining; updated at least once a second
    LoadError reason;
};

/// The result of a load.
struct LoadReport
{
    Generation generation = 0;
    std::shared_ptr<const JobStore> store; ///< never null
    std::shared_ptr<const JobIdIndex> ids; ///< never null
    qint64 bytes = 0;
    ProblemList problems;
    bool partial = false; ///< stopped or failed: some rows are missing
    bool stopped = false; ///< by the user
    std::optional<LoadError> error; ///< set when it failed; rows that arrived before are kept
};

/// Where jobs come from: the service or a file. Lives on the GUI thread and works on threads of its own; all signals
/// are emitted on the GUI thread. One load at a time: starting another one stops the one before, which emits no more
/// signals.
class JobSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The shortest time between two updates of rows and progress; the first rows are published at once. It still looks
    /// smooth, and updating the window takes 5 % of a core; at shorter intervals it took 14 %.
    static constexpr std::chrono::milliseconds ProgressInterval{50};

    /// Ends the load, or the wait before a retry, and keeps the rows that arrived; finished() follows with stopped and
    /// partial set. Does nothing when no load runs.
    virtual void stop() = 0;

Q_SIGNALS:
    /// A load has begun. Its rows appear in the store while it runs: rowCount() grows.
    void started(assay::Generation generation, std::shared_ptr<const assay::JobStore> store);
    /// At most once in ProgressInterval.
    void progressed(const assay::LoadProgress &progress);
    void waiting(const assay::RetryWait &wait);
    /// The last signal of a generation, exactly once for each started().
    void finished(const assay::LoadReport &report);
};

} // namespace assay
