// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include <new>
#include <utility>

#include "core/base/threads.h"
#include "library/librarydatabase.h"

namespace assay {

Library::Library(LibraryOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread = tryThread([this](const std::stop_token &stop) { loop(stop); });
    if (m_thread.joinable())
        return;
    m_own = std::make_unique<LibraryDatabase>(m_options);
    tell(*m_own);
    m_works = false;
}

Library::~Library()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void Library::perform(Work work)
{
    if (m_own) {
        runOne(work, *m_own);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(work));
    m_wake.notify_one();
}

void Library::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_tasks.empty() && !m_works; });
}

void Library::loop(const std::stop_token &stop)
{
    for (;;) {
        try {
            LibraryDatabase database(m_options);
            tell(database);
            (void)database.wasChangedElsewhere(); // from now on
            serve(database, stop);
            return;
        } catch (const std::bad_alloc &) {
            if (stop.stop_requested())
                return;
            std::this_thread::sleep_for(m_options.lookInterval); // what was asked waits until there is memory
        }
    }
}

void Library::serve(LibraryDatabase &database, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        while (!m_tasks.empty()) {
            const Work work = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_works = true;
            lock.unlock();
            runOne(work, database);
            lock.lock();
        }
        m_works = false;
        m_idle.notify_all();
        if (stop.stop_requested())
            return;
        if (m_wake.wait_for(lock, stop, m_options.lookInterval, [this] { return !m_tasks.empty(); }))
            continue;
        lock.unlock();
        database.settle();
        if (database.wasChangedElsewhere())
            m_inbox.post([this] { Q_EMIT changedElsewhere(); });
        lock.lock();
    }
}

void Library::tell(const LibraryDatabase &database)
{
    State state = database.isWritable() ? State::Ready : State::ReadOnly;
    Sentence notice = database.notice();
    if (database.refusal()) {
        state = State::Unavailable;
        notice = database.refusal()->text;
    }
    m_inbox.post([this, state, notice = std::move(notice)] {
        m_state = state;
        m_notice = notice;
        Q_EMIT opened();
    });
}

void Library::runOne(const Work &work, LibraryDatabase &database)
{
    if (std::function<void()> deliver = work(database))
        m_inbox.post(std::move(deliver));
}

} // namespace assay
