// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QElapsedTimer>
#include <QTimer>

#include "core/load/jobsource.h"
#include "core/load/jobstreamreader.h"
#include "service/httpcall.h"

namespace assay {

/// One list call: reads the body directly into the stream reader and reports its progress. If the body breaks off and
/// is sent again, a new store is used. Lives on the service thread.
class ListLoad : public QObject, private BodySink
{
    Q_OBJECT

public:
    /// Receives events; called on the service thread.
    struct Listener
    {
        std::function<void(const LoadProgress &)> progressed;
        std::function<void(const RetryWait &)> waiting;
        /// The list is sent again; later events are about this store.
        std::function<void(const std::shared_ptr<const JobStore> &)> restarted;
        std::function<void(const LoadReport &)> finished; ///< called once, as the last event
    };

    /// \p stopFlag is checked while bytes are parsed, so that a stop need not wait until all received bytes are parsed.
    ListLoad(
        NetworkPool &networks, const ServiceOptions &options, Generation generation, HttpCall::Request request,
        std::shared_ptr<JobStore> store, std::shared_ptr<const std::atomic<bool>> stopFlag, Listener listener,
        QObject *parent = nullptr);

    void start();

    /// Ends it at once; calls Listener::finished.
    void stop();

    /// Ends it at once, without calling the listener.
    void discard();

private:
    static constexpr std::size_t ChunkSize = 512 * 1024;
    static constexpr std::size_t GiantElement = std::size_t{16} << 20; // bytes of one job

    bool take(AnswerBody &body) override;
    [[nodiscard]] bool readFrom(AnswerBody &body);
    [[nodiscard]] std::optional<LoadError> endReading(const std::optional<LoadError> &error);
    bool isWhole(bool orderly) override;
    bool isClosed() const override { return m_reader->complete(); }
    void restart() override;
    void tellProgress();
    void sendProgress();
    void onCallFinished(const std::optional<LoadError> &error);
    void report(LoadReport report);

    const Generation m_generation;
    std::shared_ptr<JobStore> m_store;
    std::shared_ptr<const std::atomic<bool>> m_stopFlag;
    Listener m_listener;
    std::unique_ptr<JobStreamReader> m_reader;
    qint64 m_received = 0; // bytes as they were sent
    bool m_ended = false; // the reader's finish() was called
    bool m_outOfMemory = false; // the reader takes no more
    HttpCall m_call;
    QElapsedTimer m_sinceProgress;
    QTimer m_progressTimer; // runs while progress is waiting to be reported
    bool m_done = false;
};

} // namespace assay
