// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// The conversation of a session in the service's form: `agent_id`, `agent_name`, `version` and `messages` of role,
/// message and timestamp, two for each turn. Nothing for an unknown session.
[[nodiscard]] std::optional<std::string> sessionMessagesJson(const DemoJobs &jobs, std::string_view sessionId);

/// A page of the list of agents: `data` of id, name, display name and newest version, `total`, `offset`, `limit`.
[[nodiscard]] std::string agentListJson(std::uint64_t offset, std::uint64_t limit);

} // namespace assay::demo
