// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "service/httpcall.h"

namespace assay {

/// Fetches one job, one summary or one conversation, and collects its whole body. Lives on the service thread.
class SingleFetch : public QObject, private BodySink
{
    Q_OBJECT

public:
    /// A larger body is an error, in bytes. The service sends much less; a faulty server may send more.
    static constexpr qint64 LargestBody = 256 * 1024 * 1024;

    /// Called once, on the service thread; the body is empty when there is an error.
    using Finished = std::function<void(QByteArray body, const std::optional<LoadError> &error)>;

    SingleFetch(
        NetworkPool &networks, const ServiceOptions &options, HttpCall::Request request, Finished finished,
        QObject *parent = nullptr);

    void start();

    /// Ends it at once, without calling Finished.
    void discard() { m_call.abort(); }

private:
    bool take(AnswerBody &body) override;
    bool isWhole(bool orderly) override;
    bool isClosed() const override;
    void restart() override { m_body.clear(); }
    void onCallFinished(const std::optional<LoadError> &error);

    Finished m_finished;
    QByteArray m_body;
    HttpCall m_call;
};

} // namespace assay
