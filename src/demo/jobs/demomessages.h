// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// The messages of a session in the service's form: `agent_id`, `agent_name`, `version` and `messages`. Each message
/// has a `type` (`user`, `assistant`, `tool_call` or `tool_result`); what does not apply to it is null or absent, in
/// the way of the session's jobs. Nothing for an unknown session.
[[nodiscard]] std::optional<std::string> sessionMessagesJson(const DemoJobs &jobs, std::string_view sessionId);

/// A session in the service's form: who, when and with which outcome, `messages` with their `role`, and
/// `tool_activity`. Nothing for an unknown session.
[[nodiscard]] std::optional<std::string> sessionJson(const DemoJobs &jobs, std::string_view sessionId);

} // namespace assay::demo
