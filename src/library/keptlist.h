// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "library/ask.h"

namespace assay {

/// Works on the library's thread; returns why it failed.
using LibraryChange = std::function<std::optional<LibraryError>(LibraryDatabase &)>;

/// Does the work in a transaction: all of it holds, or nothing.
[[nodiscard]] std::optional<LibraryError> inTransaction(LibraryDatabase &database, const LibraryChange &work);

/// A list of the library as a store has it on the GUI thread: a copy, which is read again after each change. A member
/// of the store, which has the signals changed() and failed().
template <typename Store, typename Item> class KeptList
{
public:
    using Items = std::vector<Item>;
    using Outcome = Result<Items, LibraryError>;

    /// \p read runs on the library's thread.
    KeptList(Library &library, Store &store, Outcome (*read)(LibraryDatabase &))
        : m_library(library)
        , m_store(store)
        , m_read(read)
    {
    }

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const Items &items() const { return m_items; }

    /// Reads the list.
    void reload()
    {
        ask<Items>(m_library, &m_store, m_read, [this](const Outcome &outcome) { take(outcome, {}); });
    }

    /// Does the work in a transaction, then reads the list.
    void change(LibraryChange work, WhenKept done)
    {
        ask<Items>(
            m_library, &m_store,
            [work = std::move(work), read = m_read](LibraryDatabase &database) -> Outcome {
                if (std::optional<LibraryError> failure = inTransaction(database, work))
                    return *failure;
                return read(database);
            },
            [this, done = std::move(done)](const Outcome &outcome) { take(outcome, done); });
    }

private:
    void take(const Outcome &outcome, const WhenKept &done)
    {
        if (outcome) {
            const bool isNew = !m_isLoaded || m_items != outcome.value();
            m_items = outcome.value();
            m_isLoaded = true;
            if (isNew)
                Q_EMIT m_store.changed();
        } else if (m_library.state() != Library::State::Unavailable) { // else it has told so
            Q_EMIT m_store.failed(outcome.error());
        }
        if (done)
            done(outcome ? Result<Kept, LibraryError>(Kept()) : Result<Kept, LibraryError>(outcome.error()));
    }

    Library &m_library;
    Store &m_store;
    Outcome (*m_read)(LibraryDatabase &);
    Items m_items;
    bool m_isLoaded = false;
};

} // namespace assay
