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
    unsigned weight; ///< relative frequency among the agent's versions

    /// False for a draft: a version such as `0.9` or `5.0.0-beta`.
    [[nodiscard]] bool isPublished() const noexcept;
};

/// An agent of the demo. The names are UTF-8 and some are difficult on purpose: a slash, spaces, a question mark, other
/// scripts.
struct Agent
{
    std::string_view id;
    std::string_view name;
    std::string_view displayName;
    std::span<const AgentVersion> versions;
    unsigned weight; ///< relative frequency among all agents; 0: it has no sessions and no tools yet
    unsigned language; ///< the main language of its explanations, see demotexts.h
    std::string_view model;
    std::string_view description; ///< empty: none
    std::span<const std::string_view> datasources; ///< ids
    std::span<const std::string_view> artifacts; ///< ids of artifact schemas

    [[nodiscard]] const AgentVersion &newestVersion() const noexcept { return versions.back(); }

    /// The tools that it may call: in the demo, every agent with sessions may call all.
    [[nodiscard]] std::span<const std::string_view> tools() const noexcept;
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

/// The scale of a demo module. Independent of the program's registry, since the demo stands for the service.
enum class ModuleKind : std::uint8_t { Judge, Statistical, Odd };

struct Module
{
    std::string_view name;
    ModuleKind kind;
};

/// The usual modules first; the last one is rare and unknown to clients.
inline constexpr std::size_t UsualModules = 5;
inline constexpr std::size_t OddModule = UsualModules;
[[nodiscard]] std::span<const Module> modules() noexcept;

/// Status words in the order of the reference.
enum class DemoStatus : std::uint8_t { Submitted, InProgress, Completed, Failed, NotRun };
[[nodiscard]] std::string_view statusWord(DemoStatus status) noexcept;

} // namespace assay::demo
