// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include <QByteArray>
#include <QString>

namespace assay {

class DemoJobs;

/// What a demo server serves and how. A plain value.
struct DemoServerOptions
{
    std::uint64_t seed = 1; ///< the jobs are a function of the seed and the number of jobs
    std::uint32_t jobs = 10'000; ///< 1 to 10,000,000; other values are clamped
    QString key; ///< the only valid key; empty: any key except an empty one is valid
    QString fault; ///< a fault for every request, as described in faultspec.h; empty: none
    /// Path of a file whose bytes are sent as every list response; a gzip file is sent as such. Empty: generated jobs.
    QString servedFile;
};

/// A request that the server received, for tests of clients.
struct DemoRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent, still percent-encoded
    std::multimap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// An HTTP server on this machine that behaves as described in the service's reference, with generated jobs and, if
/// requested, with faults. Runs on its own threads. Not thread-safe itself: use it from one thread.
///
/// A fault is set for all requests (DemoServerOptions::fault, setFault()), or for one request by its header
/// `X-Assay-Fault` or its query parameter `x_fault`. The request's own fault has priority.
class DemoServer
{
public:
    explicit DemoServer(DemoServerOptions options = {});

    /// Stops the server.
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /// Starts the server. Port 0 selects any free port. False, with errorString(), when the port is not available, the
    /// fault is invalid or the file can't be read.
    [[nodiscard]] bool start(const QString &host = QStringLiteral("127.0.0.1"), std::uint16_t port = 0);

    /// Closes all connections, also those that are sending or stalled by a fault, and waits for the threads.
    void stop();

    [[nodiscard]] bool isRunning() const;

    /// The port that the server listens on; 0 when it does not run.
    [[nodiscard]] std::uint16_t port() const;

    /// Such as `http://127.0.0.1:8000/v2`, without a slash at the end.
    [[nodiscard]] QString baseUrl() const;

    /// The reason why start() or setFault() failed, in English.
    [[nodiscard]] QString errorString() const;

    /// Replaces the fault for all requests and resets the `times=` counts. An empty spec removes the fault. False, with
    /// no change, when the spec is invalid.
    bool setFault(const QString &spec);

    /// The last requests (at most 1,000), the oldest first.
    [[nodiscard]] std::vector<DemoRequest> requests() const;
    void clearRequests();

    /// The jobs that are served.
    [[nodiscard]] const DemoJobs &jobs() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace assay
