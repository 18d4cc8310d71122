// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "demo/jobs/demoplan.h"

namespace assay::demo {

/// What was said and done in one session, made from its facts: the same session always gives the same.
class DemoConversation
{
public:
    enum class Kind : std::uint8_t { User, Assistant, ToolCall, ToolResult };

    struct Entry
    {
        Kind kind = Kind::User;
        std::optional<std::int64_t> second; ///< since 1970; not every entry was timed
        std::optional<std::string_view> text; ///< the message, or the tool's result; a tool may have returned none
        std::uint64_t signal = 0; ///< the same for a question and its answer
        std::optional<std::uint8_t> tool; ///< index in tools()
        std::uint64_t toolExecution = 0;
        std::string_view question; ///< of the turn
    };

    /// How the session ended, or that it has not.
    enum class Status : std::uint8_t { Running, Completed, Failed, Canceled, Terminated };

    /// `jobs`: the number of jobs that exist. A session that goes on behind them is still running.
    DemoConversation(const DemoPlan &plan, const Session &session, std::uint64_t jobs);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// The end, in seconds since 1970; nothing while the session is running.
    [[nodiscard]] std::optional<std::int64_t> end() const;

    /// The number of what people and the agent said.
    [[nodiscard]] int messageCount() const;

    /// The status of a session, without its conversation.
    [[nodiscard]] static Status statusOf(const Session &session, std::uint64_t jobs);

private:
    void addTurn(const Turn &turn, std::uint64_t hash);

    std::vector<Entry> m_entries;
    std::int64_t m_second = 0; ///< of the next entry
    std::int64_t m_lastSecond = 0; ///< of the last entry, also of one without a time
    bool m_isRunning = false;
};

/// The service's word: RUNNING, COMPLETED, FAILED, CANCELED or TERMINATED.
[[nodiscard]] std::string_view statusWord(DemoConversation::Status status) noexcept;

} // namespace assay::demo
