// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <QString>

namespace assay {

/// Every field of a scoring job, in the order of the service's reference (and of files written without a window).
enum class Field : std::uint8_t {
    JobId,
    CustomerId,
    ProjectId,
    AgentName,
    AgentVersion,
    AgentSessionId,
    AgentTurn,
    AgentWorkflowName,
    AgentWorkflowVersion,
    AgentWorkflowSessionId,
    BatchDefinitionId,
    BatchExecutionId,
    ToolId,
    ToolInstanceId,
    ToolExecutionId,
    Module,
    Status,
    Score,
    Explanation,
};
inline constexpr std::size_t FieldCount = static_cast<std::size_t>(Field::Explanation) + 1; // it is the last one

/// The kind of a field's values: decides how they are stored, sorted, drawn and aligned.
enum class FieldKind : std::uint8_t {
    Id, ///< opaque identifier: fixed font, elided in the middle, sorted by bytes
    Name, ///< words for people: sorted by the rules of the locale
    Version, ///< sorted with numbers compared as numbers, 1.9 < 1.10
    Integer, ///< a whole number
    Module, ///< the scoring module; gives the scale
    Status, ///< the job's state
    Score, ///< integer, fraction or nothing; its scale comes from the module
    LongText, ///< the explanation
};

/// The JSON object that holds the field: the job, or the agent identity context inside it.
enum class FieldLevel : std::uint8_t { Job, Identity };
inline constexpr std::size_t FieldLevelCount = 2;

/// How the detail pane groups the fields.
enum class FieldGroup : std::uint8_t { Result, Customer, Agent, Workflow, Batch, Tool };

/// Whether the table of jobs shows a column, until the user chooses its columns.
enum class DefaultColumn : std::uint8_t {
    Hidden,
    Wide, ///< shown where the window is wide
    Shown,
};

/// One line of the table of fields.
struct FieldInfo
{
    Field field;
    std::string_view key; ///< the JSON key, also the query parameter
    std::string_view alias; ///< a shorter name for it in a query; empty: none
    const char *title; ///< English title; fieldTitle() gives the translated one
    const char *titleInGroup; ///< shorter English title, for use under the group's title
    FieldLevel level;
    FieldKind kind;
    FieldGroup group;
    bool serviceFilter; ///< the list call accepts it as a query parameter
    bool facet; ///< offered with counts under "Refine here"
    std::uint8_t column; ///< default place in the table, from 0 at the left
    DefaultColumn shown;
};

/// The one table of fields, indexed by Field. The program lists the fields nowhere else.
[[nodiscard]] std::span<const FieldInfo, FieldCount> jobFields() noexcept;

[[nodiscard]] const FieldInfo &fieldInfo(Field field) noexcept;

/// The title in the user's language, for headers and labels.
[[nodiscard]] QString fieldTitle(Field field);

/// The title in the user's language for use under groupTitle(): "Version" under "Agent".
[[nodiscard]] QString fieldTitleInGroup(Field field);

/// The group's title in the user's language.
[[nodiscard]] QString groupTitle(FieldGroup group);

/// The JSON key as a QString.
[[nodiscard]] QString fieldKey(Field field);

/// The key under which a job holds its agent identity context.
inline constexpr std::string_view IdentityKey = "agent_identity_context";

/// The path of a key: see keyOfPath().
[[nodiscard]] std::string pathOf(FieldLevel level, std::string_view key);

/// The path of a field: its key, behind "agent_identity_context." where that holds it.
[[nodiscard]] std::string_view fieldPath(Field field);

/// The key at the end of a path: paths are "key" in the job and "agent_identity_context.key" in the context.
[[nodiscard]] constexpr std::string_view keyOfPath(std::string_view path, FieldLevel level) noexcept
{
    return level == FieldLevel::Identity ? path.substr(IdentityKey.size() + 1) : path;
}

/// The field with this key at this level, if the table has it.
[[nodiscard]] std::optional<Field> fieldByKey(FieldLevel level, std::string_view key) noexcept;

/// The field with this key, at whichever level, or with this alias. No two fields share one.
[[nodiscard]] std::optional<Field> fieldByName(std::string_view name) noexcept;

/// The field that the service filters by with this query parameter, if there is one.
[[nodiscard]] std::optional<Field> serviceFilterByKey(QStringView key);

/// True when the values of this field repeat and are stored as dictionary codes.
[[nodiscard]] constexpr bool isDictionaryField(Field field) noexcept
{
    return field != Field::JobId && field != Field::Score && field != Field::Explanation;
}

/// True when the field is one of the agent identity context.
[[nodiscard]] constexpr bool isIdentityField(Field field) noexcept
{
    return field > Field::JobId && field < Field::Module;
}

/// True when the search looks through this field: explanation, job id and the agent identity context.
[[nodiscard]] constexpr bool isSearchedField(Field field) noexcept
{
    return field == Field::Explanation || field == Field::JobId || isIdentityField(field);
}

[[nodiscard]] constexpr std::size_t index(Field field) noexcept
{
    return static_cast<std::size_t>(field);
}

[[nodiscard]] constexpr std::size_t index(FieldLevel level) noexcept
{
    return static_cast<std::size_t>(level);
}

} // namespace assay
