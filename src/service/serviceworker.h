// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include "core/base/inbox.h"
#include "service/listload.h"
#include "service/thingload.h"

class QNetworkAccessManager;

namespace assay {

/// What JobService has on its thread: the network and the loads. Made on any thread and then moved; the methods other
/// than post() are called on its own thread only.
class ServiceWorker : public Inbox
{
    Q_OBJECT

public:
    explicit ServiceWorker(const ServiceOptions &options);
    ~ServiceWorker() override;

    /// Starts the one list call; one that runs must have been ended.
    void startList(
        Generation generation, HttpCall::Request request, std::shared_ptr<JobStore> store,
        std::shared_ptr<const std::atomic<bool>> stopFlag, ListLoad::Listener listener);
    /// Ends the list call if it is this one; its listener hears of it.
    void stopList(Generation generation);
    /// Ends the list call, whichever it is, without a word.
    void discardList();

    void startThing(quint64 id, HttpCall::Request request, ThingLoad::Finished finished);
    void cancelThing(quint64 id);

private:
    QNetworkAccessManager &network();

    const ServiceOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_network; // made on first use, on the worker's thread
    Generation m_listGeneration = 0;
    ListLoad *m_list = nullptr; // child
    std::map<quint64, ThingLoad *> m_things; // children
};

} // namespace assay
