// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "core/query/queryrunner.h"
#include "core/query/runquery.h"

namespace assay::test {

/// Queries that take as long as a test wants: each of some kind waits, after a quarter of its rows, until it is let go
/// or stopped.
class HeldQueries
{
public:
    /// Holds up what \p isHeld says, from now on.
    HeldQueries(QueryRunner &runner, std::function<bool(const JobQuery &)> isHeld)
        : m_gate(std::make_shared<Gate>())
    {
        runner.setQuery(
            [gate = m_gate, isHeld = std::move(isHeld)](
                std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query,
                const std::stop_token &stop, IdOrder *ids, QueryProgress *progress) -> std::optional<QueryResult> {
                if (isHeld(query) && !gate->wait(stop, rows, *progress))
                    return std::nullopt;
                return runQuery(std::move(store), rows, query, stop, ids, progress);
            });
    }

    /// Lets go what waits now and what comes later.
    void letGo()
    {
        {
            const std::lock_guard lock(m_gate->mutex);
            m_gate->isOpen = true;
        }
        m_gate->changed.notify_all();
    }

    /// How many have begun to wait, and how many of them were stopped.
    [[nodiscard]] int begun() const
    {
        const std::lock_guard lock(m_gate->mutex);
        return m_gate->begun;
    }
    [[nodiscard]] int stopped() const
    {
        const std::lock_guard lock(m_gate->mutex);
        return m_gate->stopped;
    }

private:
    struct Gate
    {
        bool wait(const std::stop_token &stop, std::size_t rows, QueryProgress &progress)
        {
            std::unique_lock lock(mutex);
            progress.expect(rows * 4);
            progress.advance(rows);
            ++begun;
            const bool wasLetGo = changed.wait(lock, stop, [this] { return isOpen; });
            stopped += wasLetGo ? 0 : 1;
            return wasLetGo;
        }

        std::mutex mutex;
        std::condition_variable_any changed;
        bool isOpen = false;
        int begun = 0;
        int stopped = 0;
    };

    std::shared_ptr<Gate> m_gate; // the runner may live longer
};

/// Whether the query looks for the word "slow".
inline bool asksForSlow(const JobQuery &query)
{
    return query.refinement.text == QStringLiteral("slow");
}

} // namespace assay::test
