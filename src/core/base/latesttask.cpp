// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latesttask.h"

#include <memory>
#include <new>
#include <utility>

#include "core/base/memory.h"
#include "core/base/threads.h"

namespace assay {

LatestTask::~LatestTask()
{
    cancel();
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void LatestTask::run(Work work)
{
    m_isRunning = true;
    std::unique_lock lock(m_mutex);
    m_current.request_stop();
    m_request = Request{std::move(work), ++m_ticket};
    if (!m_thread.joinable())
        m_thread = tryThread([this](const std::stop_token &stop) { loop(stop); });
    if (m_thread.joinable()) {
        m_wake.notify_one();
        return;
    }
    std::stop_token current;
    Request request = takeRequest(current);
    m_works = false;
    lock.unlock();
    perform(std::move(request), current);
}

void LatestTask::cancel()
{
    m_isRunning = false;
    const std::lock_guard lock(m_mutex);
    ++m_ticket; // a result that was already posted is outdated
    m_current.request_stop();
    m_request.reset();
}

void LatestTask::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_request && !m_works; });
}

void LatestTask::loop(const std::stop_token &stop)
{
    while (true) {
        Request request;
        std::stop_token current;
        {
            std::unique_lock lock(m_mutex);
            m_works = false;
            m_idle.notify_all();
            if (!m_wake.wait(lock, stop, [this] { return m_request.has_value(); }))
                return;
            request = takeRequest(current);
        }
        perform(std::move(request), current);
    }
}

/// Under the mutex.
LatestTask::Request LatestTask::takeRequest(std::stop_token &current)
{
    Request request = std::move(*m_request);
    m_request.reset();
    m_works = true;
    try {
        m_current = std::stop_source();
    } catch (const std::bad_alloc &) {
        m_current = std::stop_source(std::nostopstate); // it can't be stopped, but its ticket is still good
    }
    current = m_current.get_token();
    return request;
}

void LatestTask::perform(Request request, const std::stop_token &current)
{
    std::shared_ptr<const Deliver> deliver;
    bool failed = false;
    try {
        if (Deliver result = request.work(current))
            deliver = std::make_shared<const Deliver>(std::move(result));
    } catch (const std::bad_alloc &) {
        failed = true;
    }
    request.work = {}; // what it holds is freed here while the result waits
    if (current.stop_requested() || (!deliver && !failed))
        return;
    whenMemoryAllows([&] {
        m_inbox.post([this, ticket = request.ticket, deliver] {
            if (ticket != m_ticket)
                return;
            m_isRunning = false;
            if (const Deliver &handOver = deliver ? *deliver : m_outOfMemory)
                handOver();
        });
    });
}

} // namespace assay
