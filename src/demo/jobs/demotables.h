// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace assay::demo {

/// A version of an agent and how good its answers are on average, in thousandths of a scale.
struct AgentVersion
{
    std::string_view name;
    int quality;
    unsigned weight; ///< how often it is seen, against its sisters
};

/// An agent of the demo. The names are UTF-8 and some are hard on purpose: a slash, spaces, a question mark, other
/// scripts.
struct Agent
{
    std::string_view id;
    std::string_view name;
    std::string_view displayName;
    std::span<const AgentVersion> versions;
    unsigned weight; ///< how often it is seen, against the other agents
    unsigned language; ///< the language most of its explanations are in, see demophrases.h
};

struct Customer
{
    std::string_view id;
    std::span<const std::string_view> projects;
};

struct Workflow
{
    std::string_view name;
    std::span<const std::string_view> versions;
};

[[nodiscard]] std::span<const Agent> agents() noexcept;
[[nodiscard]] std::span<const Customer> customers() noexcept;
[[nodiscard]] std::span<const Workflow> workflows() noexcept;
[[nodiscard]] std::span<const std::string_view> batchDefinitions() noexcept;
[[nodiscard]] std::span<const std::string_view> tools() noexcept;

/// How the demo's modules score; the program's own registry is not asked, as the service's modules are not its
/// business.
enum class ModuleKind : std::uint8_t { Judge, Statistical, Odd };

struct Module
{
    std::string_view name;
    ModuleKind kind;
};

/// The usual modules first; the last is the rare one that clients do not know.
inline constexpr std::size_t UsualModules = 5;
inline constexpr std::size_t OddModule = UsualModules;
[[nodiscard]] std::span<const Module> modules() noexcept;

/// Status words in the order of the reference.
enum class DemoStatus : std::uint8_t { Submitted, InProgress, Completed, Failed, NotRun };
[[nodiscard]] std::string_view statusWord(DemoStatus status) noexcept;

} // namespace assay::demo
