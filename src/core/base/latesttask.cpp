// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latesttask.h"

#include <utility>

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
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
    m_request = Request{std::move(work), ++m_ticket};
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { loop(stop); });
    m_wake.notify_one();
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
            request = std::move(*m_request);
            m_request.reset();
            m_works = true;
            m_current = std::stop_source();
            current = m_current.get_token();
        }
        Deliver deliver = request.work(current);
        request.work = {}; // what it holds is freed here while the result waits
        if (current.stop_requested() || !deliver)
            continue;
        m_inbox.post([this, ticket = request.ticket, deliver = std::move(deliver)] {
            if (ticket != m_ticket)
                return;
            m_isRunning = false;
            deliver();
        });
    }
}

} // namespace assay
