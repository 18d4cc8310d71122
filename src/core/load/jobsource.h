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

/// Numbers a load, so that late results of an older one are dropped. Grows by one per load; 0 means none.
using Generation = quint64;

/// How far a load is. Counts only ever grow within a generation.
struct LoadProgress
{
    Generation generation = 0;
    qint64 bytes = 0; ///< of the body or file, as it is sent or stored: packed where it is packed
    qint64 totalBytes = -1; ///< -1 when the sender did not say
    qint64 rows = 0; ///< published rows
    ProblemList problems; ///< so far (implicitly shared, cheap to copy)
};

/// A wait before the next try: after 429 as the service told, after 5xx and dropped connections 1, 2, 4 s.
struct RetryWait
{
    Generation generation = 0;
    int attempt = 1; ///< which retry is being waited for, from 1
    int attempts = 3; ///< how many there are at most
    std::chrono::milliseconds left{0}; ///< counts down; sent at least once a second
    LoadError reason;
};

/// How a load ended.
struct LoadReport
{
    Generation generation = 0;
    std::shared_ptr<const JobStore> store; ///< never null
    std::shared_ptr<const JobIdIndex> ids; ///< never null
    qint64 bytes = 0;
    ProblemList problems;
    bool partial = false; ///< stopped or cut off: the rows are not all there are
    bool stopped = false; ///< by the user
    std::optional<LoadError> error; ///< set when it failed; rows that arrived are kept all the same
};

/// Where jobs come from: the service or a file. Lives on the GUI thread and works on threads of its own; all signals
/// are emitted on the GUI thread. One load at a time: starting another stops the one before, and nothing more is heard
/// of it.
class JobSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How often rows become visible and progress is told, at most, after the first rows, which are shown at once. The
    /// eye follows it, and a window that lays out and paints each time takes a twentieth of a core and not a seventh.
    static constexpr std::chrono::milliseconds ProgressInterval{50};

    /// Ends the load at once and keeps what arrived; finished() follows with stopped and partial set. Also ends a wait
    /// before a retry. Nothing happens when no load runs.
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
