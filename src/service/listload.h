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

/// One list call: reads the body straight into the stream reader and tells how far it is. A body that breaks off and
/// begins anew goes into a store of its own. Lives on the network's thread.
class ListLoad : public QObject, private BodySink
{
    Q_OBJECT

public:
    /// Where the news go; called on the network's thread.
    struct Listener
    {
        std::function<void(const LoadProgress &)> progressed;
        std::function<void(const RetryWait &)> waiting;
        /// The list begins anew; what follows is about this store.
        std::function<void(const std::shared_ptr<const JobStore> &)> restarted;
        std::function<void(const LoadReport &)> finished; ///< once, the last
    };

    /// \p stopFlag is read while bytes are parsed, so that a stop does not wait for the end of what has arrived.
    ListLoad(
        QNetworkAccessManager &network, const ServiceOptions &options, Generation generation, HttpCall::Request request,
        std::shared_ptr<JobStore> store, std::shared_ptr<const std::atomic<bool>> stopFlag, Listener listener,
        QObject *parent = nullptr);

    void start();

    /// Ends it at once; finished comes from within this call.
    void stop();

    /// Ends it at once, without a word.
    void discard();

private:
    static constexpr std::size_t ChunkSize = 512 * 1024;

    bool take(AnswerBody &body) override;
    bool isWhole(bool orderly) override;
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
    bool m_ended = false; // the reader was told that no more bytes come
    HttpCall m_call;
    QElapsedTimer m_sinceProgress;
    QTimer m_progressTimer; // runs while there is news to be told later
    bool m_done = false;
};

} // namespace assay
