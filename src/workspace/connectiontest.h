// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>

#include "core/job/loaderror.h"
#include "core/load/jobsource.h"
#include "service/apikey.h"
#include "service/connection.h"
#include "service/serviceoptions.h"

namespace assay {

class JobService;

/// Finds out whether a server answers to a key, and counts its jobs. The service tells no number, so the list is read;
/// from a large one no more than MostJobs. Nothing of it is shown or kept. GUI thread.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// More are not counted: server and key are proven by the first.
    static constexpr qint64 MostJobs = 50'000;
    /// Nor longer.
    static constexpr std::chrono::milliseconds LongestCount = std::chrono::seconds(5);

    struct Outcome
    {
        qint64 jobs = 0;
        bool areMore = false; ///< counting was ended
        std::chrono::milliseconds time{0}; ///< to the end of the list; to its first jobs when counting was ended
        std::optional<LoadError> error; ///< why not; the numbers mean nothing then

        /// Such as "412 jobs, 38 ms"; the error with its advice.
        [[nodiscard]] QString text() const;
    };

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// The proxy of tests from now on whose connection names none.
    void setProgramProxy(const ProxyChoice &choice) { m_programProxy = choice; }

    /// Begins a test, in place of a running one; finished() follows unless it is cancelled. A failure is not tried
    /// again.
    void start(const Connection &connection, const ApiKey &key);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_service != nullptr; }

Q_SIGNALS:
    void finished(const assay::ConnectionTest::Outcome &outcome);

private:
    void noteProgress(const LoadProgress &progress);
    void end(const Outcome &outcome);

    ProxyChoice m_programProxy;
    std::unique_ptr<JobService> m_service; // of the running test
    QElapsedTimer m_sinceStart;
    std::chrono::milliseconds m_toFirst{-1}; // to the first jobs
};

} // namespace assay
