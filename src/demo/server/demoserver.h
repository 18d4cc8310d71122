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
    std::uint32_t jobs = 10'000; ///< 1 to 10,000,000; values outside are brought inside
    QString key; ///< the one key that is accepted; empty: any key that is not empty
    QString fault; ///< a fault for every request, as described in faultspec.h; empty: none
    /// Path of a file whose bytes are the list response, whatever is asked for; one in gzip is sent as such. Empty:
    /// generated jobs.
    QString servedFile;
};

/// A request as the server saw it, for tests of clients.
struct DemoRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent, still percent-encoded
    std::multimap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// An HTTP server on this machine that behaves as the service's reference says, with generated jobs and, on request,
/// with faults. It runs on its own threads; all methods may be called from any one thread.
///
/// A fault is asked for process-wide (DemoServerOptions::fault, setFault()), with the request header `X-Assay-Fault` or
/// the query parameter `x_fault`; the request's own comes first.
class DemoServer
{
public:
    explicit DemoServer(DemoServerOptions options = {});

    /// Stops the server.
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /// Listens and serves. Port 0 takes any free one. False, with errorString(), when the port cannot be had, the fault
    /// is not understood or the file cannot be read.
    [[nodiscard]] bool start(const QString &host = QStringLiteral("127.0.0.1"), std::uint16_t port = 0);

    /// Closes every connection, also those in mid-answer or stalled by a fault, and waits for the threads.
    void stop();

    [[nodiscard]] bool isRunning() const;

    /// The port listened on; 0 before start().
    [[nodiscard]] std::uint16_t port() const;

    /// Such as `http://127.0.0.1:8000/v2`, without a slash at the end.
    [[nodiscard]] QString baseUrl() const;

    /// Why start() or setFault() said no, in English.
    [[nodiscard]] QString errorString() const;

    /// Replaces the process-wide fault and starts its `times=` count anew; an empty spec ends it. False when the spec
    /// is not understood: then nothing changes.
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
