// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

#include <QObject>

#include "core/base/inbox.h"
#include "core/base/sentence.h"
#include "library/libraryoptions.h"

namespace assay {

class LibraryDatabase;

/// What the user keeps on this machine: one SQLite file, which several windows and programs use at the same time. It is
/// opened, read and written on a thread of its own; this and the stores (ConnectionStore, ViewStore, MarkStore) live on
/// the GUI thread and never wait for it. The stores must go before it.
class Library : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Opening, ///< what is asked waits
        Ready,
        ReadOnly, ///< changes fail, with a sentence
        Unavailable, ///< reads and changes fail with notice(): the program works on without it
    };

    /// Begins to open the library.
    explicit Library(LibraryOptions options = {}, QObject *parent = nullptr);

    /// Finishes what was asked, so that nothing is lost; its results are dropped.
    ~Library() override;

    [[nodiscard]] State state() const { return m_state; }

    /// What the user should know: why it is unavailable or can only be read, that a damaged one was set aside, that it
    /// is on a network share. Null: nothing.
    [[nodiscard]] const Sentence &notice() const { return m_notice; }

    /// The library's file.
    [[nodiscard]] const QString &path() const { return m_options.path; }

    /// Runs on the library's thread, one after the other, in the order of the calls. What it returns, if anything, runs
    /// on the thread that the library lives on. Must not throw. See ask().
    using Work = std::function<std::function<void()>(LibraryDatabase &database)>;
    void perform(Work work);

    /// Blocks until everything that was asked is done. Results are still handed over by the event loop. For tests.
    void waitForWork();

Q_SIGNALS:
    /// state() and notice() are known. Once; again only when memory ran out and the library was opened anew.
    void opened();

    /// Another window or program changed something. The stores read it again by themselves.
    void changedElsewhere();

private:
    void loop(const std::stop_token &stop);
    void serve(LibraryDatabase &database, const std::stop_token &stop);
    void tell(const LibraryDatabase &database);
    void runOne(const Work &work, LibraryDatabase &database);

    const LibraryOptions m_options;
    State m_state = State::Opening;
    Sentence m_notice;
    Inbox m_inbox;

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_wake;
    std::condition_variable_any m_idle;
    std::deque<Work> m_tasks;
    bool m_works = true; // opening is work

    std::unique_ptr<LibraryDatabase> m_own; // used here where the system starts no thread
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace assay
