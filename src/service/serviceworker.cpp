// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/serviceworker.h"

#include <utility>

namespace assay {

ServiceWorker::ServiceWorker(const ServiceOptions &options)
    : m_options(options)
{
}

ServiceWorker::~ServiceWorker()
{
    // They use the networks, so they are deleted before them.
    delete m_list;
    for (const auto &[id, fetch] : m_singleFetches)
        delete fetch;
}

void ServiceWorker::startList(
    Generation generation, HttpCall::Request request, std::shared_ptr<JobStore> store,
    std::shared_ptr<const std::atomic<bool>> stopFlag, ListLoad::Listener listener)
{
    discardList();
    auto toListener = std::move(listener.finished);
    listener.finished = [this, toListener = std::move(toListener)](const LoadReport &report) {
        toListener(report);
        if (m_list)
            m_list->deleteLater(); // not deleted now, as it is the caller
        m_list = nullptr;
    };
    m_listGeneration = generation;
    m_list = new ListLoad(
        m_networks, m_options, generation, std::move(request), std::move(store), std::move(stopFlag),
        std::move(listener), this);
    m_list->start();
}

void ServiceWorker::stopList(Generation generation)
{
    if (m_list && m_listGeneration == generation)
        m_list->stop();
}

void ServiceWorker::discardList()
{
    if (!m_list)
        return;
    m_list->discard();
    std::exchange(m_list, nullptr)->deleteLater();
}

void ServiceWorker::startSingleFetch(quint64 id, HttpCall::Request request, SingleFetch::Finished finished)
{
    auto ended = [this, id, finished = std::move(finished)](QByteArray body, const std::optional<LoadError> &error) {
        if (const auto found = m_singleFetches.extract(id))
            found.mapped()->deleteLater(); // not deleted now, as it is the caller
        finished(std::move(body), error);
    };
    auto *fetch = new SingleFetch(m_networks, m_options, std::move(request), std::move(ended), this);
    m_singleFetches.emplace(id, fetch);
    fetch->start();
}

void ServiceWorker::cancelSingleFetch(quint64 id)
{
    if (const auto found = m_singleFetches.extract(id)) {
        found.mapped()->discard();
        found.mapped()->deleteLater();
    }
}

} // namespace assay
