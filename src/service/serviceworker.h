// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include "core/base/inbox.h"
#include "service/listload.h"
#include "service/networkpool.h"
#include "service/singlefetch.h"

namespace assay {

/// The part of JobService that lives on the service thread: the network and the running requests. Constructed on any
/// thread and then moved there; all methods except post() are called on that thread only.
class ServiceWorker : public Inbox
{
    Q_OBJECT

public:
    explicit ServiceWorker(const ServiceOptions &options);
    ~ServiceWorker() override;

    /// The idle timeout of requests from now on.
    void setIdleTimeout(std::chrono::milliseconds timeout) { m_options.idleTimeout = timeout; }

    /// Starts a list call. Ends the one before, if it runs, without calling its listener.
    void startList(
        Generation generation, HttpCall::Request request, std::shared_ptr<JobStore> store,
        std::shared_ptr<const std::atomic<bool>> stopFlag, ListLoad::Listener listener);
    /// Ends the list call if it has this generation; calls its listener.
    void stopList(Generation generation);
    /// Ends the list call, if one runs, without calling its listener.
    void discardList();

    void startSingleFetch(quint64 id, HttpCall::Request request, SingleFetch::Finished finished);
    void cancelSingleFetch(quint64 id);

private:
    ServiceOptions m_options;
    NetworkPool m_networks; // they are made on the worker's thread
    Generation m_listGeneration = 0;
    ListLoad *m_list = nullptr; // child
    std::map<quint64, SingleFetch *> m_singleFetches; // children
};

} // namespace assay
