// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobfields.h"

#include <QCoreApplication>

namespace assay {

namespace {

constexpr auto Job = FieldLevel::Job;
constexpr auto Identity = FieldLevel::Identity;

// clang-format off
constexpr std::array<FieldInfo, FieldCount> Table {{
    // field                        key                          alias                title                                              title in its group                                  level     kind                  group                   asks   facet  column, shown
    {Field::JobId,                  "job_id",                    "job",               QT_TRANSLATE_NOOP("JobFields", "Job"),               QT_TRANSLATE_NOOP("JobFieldsInGroup", "Job"),       Job,      FieldKind::Id,        FieldGroup::Result,     false, false,  9, DefaultColumn::Wide},
    {Field::CustomerId,             "customer_id",               "customer",          QT_TRANSLATE_NOOP("JobFields", "Customer"),          QT_TRANSLATE_NOOP("JobFieldsInGroup", "Customer"),  Identity, FieldKind::Id,        FieldGroup::Customer,   false, true, 10, DefaultColumn::Hidden},
    {Field::ProjectId,              "project_id",                "project",           QT_TRANSLATE_NOOP("JobFields", "Project"),           QT_TRANSLATE_NOOP("JobFieldsInGroup", "Project"),   Identity, FieldKind::Id,        FieldGroup::Customer,   false, true, 17, DefaultColumn::Hidden},
    {Field::AgentName,              "agent_name",                "agent",             QT_TRANSLATE_NOOP("JobFields", "Agent"),             QT_TRANSLATE_NOOP("JobFieldsInGroup", "Name"),      Identity, FieldKind::Name,      FieldGroup::Agent,      true,  true,  3, DefaultColumn::Shown},
    {Field::AgentVersion,           "agent_version",             "version",           QT_TRANSLATE_NOOP("JobFields", "Version"),           QT_TRANSLATE_NOOP("JobFieldsInGroup", "Version"),   Identity, FieldKind::Version,   FieldGroup::Agent,      true,  true,  4, DefaultColumn::Shown},
    {Field::AgentSessionId,         "agent_session_id",          "session",           QT_TRANSLATE_NOOP("JobFields", "Session"),           QT_TRANSLATE_NOOP("JobFieldsInGroup", "Session"),   Identity, FieldKind::Id,        FieldGroup::Agent,      true,  true,  5, DefaultColumn::Wide},
    {Field::AgentTurn,              "agent_turn",                "turn",              QT_TRANSLATE_NOOP("JobFields", "Turn"),              QT_TRANSLATE_NOOP("JobFieldsInGroup", "Turn"),      Identity, FieldKind::Integer,   FieldGroup::Agent,      false, true,  6, DefaultColumn::Wide},
    {Field::AgentWorkflowName,      "agent_workflow_name",       "workflow",          QT_TRANSLATE_NOOP("JobFields", "Workflow"),          QT_TRANSLATE_NOOP("JobFieldsInGroup", "Name"),      Identity, FieldKind::Name,      FieldGroup::Workflow,   true,  true,  8, DefaultColumn::Wide},
    {Field::AgentWorkflowVersion,   "agent_workflow_version",    "workflow_version",  QT_TRANSLATE_NOOP("JobFields", "Workflow version"),  QT_TRANSLATE_NOOP("JobFieldsInGroup", "Version"),   Identity, FieldKind::Version,   FieldGroup::Workflow,   true,  true, 11, DefaultColumn::Hidden},
    {Field::AgentWorkflowSessionId, "agent_workflow_session_id", "workflow_session",  QT_TRANSLATE_NOOP("JobFields", "Workflow session"),  QT_TRANSLATE_NOOP("JobFieldsInGroup", "Session"),   Identity, FieldKind::Id,        FieldGroup::Workflow,   true,  true, 12, DefaultColumn::Hidden},
    {Field::BatchDefinitionId,      "batch_definition_id",       "batch_definition",  QT_TRANSLATE_NOOP("JobFields", "Batch definition"),  QT_TRANSLATE_NOOP("JobFieldsInGroup", "Definition"),Identity, FieldKind::Id,        FieldGroup::Batch,      false, true, 13, DefaultColumn::Hidden},
    {Field::BatchExecutionId,       "batch_execution_id",        "batch_execution",   QT_TRANSLATE_NOOP("JobFields", "Batch execution"),   QT_TRANSLATE_NOOP("JobFieldsInGroup", "Execution"), Identity, FieldKind::Id,        FieldGroup::Batch,      false, true, 14, DefaultColumn::Hidden},
    {Field::ToolId,                 "tool_id",                   "tool",              QT_TRANSLATE_NOOP("JobFields", "Tool"),              QT_TRANSLATE_NOOP("JobFieldsInGroup", "Tool"),      Identity, FieldKind::Id,        FieldGroup::Tool,       true,  true,  7, DefaultColumn::Wide},
    {Field::ToolInstanceId,         "tool_instance_id",          "tool_instance",     QT_TRANSLATE_NOOP("JobFields", "Tool instance"),     QT_TRANSLATE_NOOP("JobFieldsInGroup", "Instance"),  Identity, FieldKind::Id,        FieldGroup::Tool,       true,  true, 15, DefaultColumn::Hidden},
    {Field::ToolExecutionId,        "tool_execution_id",         "tool_execution",    QT_TRANSLATE_NOOP("JobFields", "Tool execution"),    QT_TRANSLATE_NOOP("JobFieldsInGroup", "Execution"), Identity, FieldKind::Id,        FieldGroup::Tool,       true,  true, 16, DefaultColumn::Hidden},
    {Field::Module,                 "module",                    "",                  QT_TRANSLATE_NOOP("JobFields", "Module"),            QT_TRANSLATE_NOOP("JobFieldsInGroup", "Module"),    Job,      FieldKind::Module,    FieldGroup::Result,     false, true,  1, DefaultColumn::Shown},
    {Field::Status,                 "status",                    "",                  QT_TRANSLATE_NOOP("JobFields", "Status"),            QT_TRANSLATE_NOOP("JobFieldsInGroup", "Status"),    Job,      FieldKind::Status,    FieldGroup::Result,     false, true,  2, DefaultColumn::Shown},
    {Field::Score,                  "score",                     "",                  QT_TRANSLATE_NOOP("JobFields", "Score"),             QT_TRANSLATE_NOOP("JobFieldsInGroup", "Score"),     Job,      FieldKind::Score,     FieldGroup::Result,     false, false,  0, DefaultColumn::Shown},
    {Field::Explanation,            "explanation",               "",                  QT_TRANSLATE_NOOP("JobFields", "Explanation"),       QT_TRANSLATE_NOOP("JobFieldsInGroup", "Explanation"), Job,      FieldKind::LongText,  FieldGroup::Result,     false, false, 18, DefaultColumn::Shown},
}};
// clang-format on

constexpr bool tableFollowsEnum()
{
    for (std::size_t i = 0; i < FieldCount; ++i) {
        if (index(Table[i].field) != i)
            return false;
    }
    return true;
}
static_assert(tableFollowsEnum());

} // namespace

std::span<const FieldInfo, FieldCount> jobFields() noexcept
{
    return Table;
}

const FieldInfo &fieldInfo(Field field) noexcept
{
    return Table[index(field)];
}

QString fieldTitle(Field field)
{
    return QCoreApplication::translate("JobFields", fieldInfo(field).title);
}

QString fieldTitleInGroup(Field field)
{
    return QCoreApplication::translate("JobFieldsInGroup", fieldInfo(field).titleInGroup);
}

QString groupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Result:
        return QCoreApplication::translate("JobFields", "Result");
    case FieldGroup::Customer:
        return QCoreApplication::translate("JobFields", "Customer and project");
    case FieldGroup::Agent:
        return QCoreApplication::translate("JobFields", "Agent");
    case FieldGroup::Workflow:
        return QCoreApplication::translate("JobFields", "Workflow");
    case FieldGroup::Batch:
        return QCoreApplication::translate("JobFields", "Batch");
    case FieldGroup::Tool:
        return QCoreApplication::translate("JobFields", "Tool");
    }
    return {};
}

QString fieldKey(Field field)
{
    const std::string_view key = fieldInfo(field).key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

std::string pathOf(FieldLevel level, std::string_view key)
{
    std::string path;
    if (level == FieldLevel::Identity)
        path.append(IdentityKey).append(".");
    return path.append(key);
}

std::string_view fieldPath(Field field)
{
    static const auto paths = [] {
        std::array<std::string, FieldCount> all;
        for (const FieldInfo &info : Table)
            all[index(info.field)] = pathOf(info.level, info.key);
        return all;
    }();
    return paths[index(field)];
}

std::optional<Field> fieldByKey(FieldLevel level, std::string_view key) noexcept
{
    for (const FieldInfo &info : Table) {
        if (info.level == level && info.key == key)
            return info.field;
    }
    return std::nullopt;
}

std::optional<Field> fieldByName(std::string_view name) noexcept
{
    for (const FieldInfo &info : Table) {
        if (info.key == name || (!name.empty() && info.alias == name))
            return info.field;
    }
    return std::nullopt;
}

std::optional<Field> serviceFilterByKey(QStringView key)
{
    for (const FieldInfo &info : Table) {
        if (info.serviceFilter && key == QLatin1StringView(info.key.data(), static_cast<qsizetype>(info.key.size())))
            return info.field;
    }
    return std::nullopt;
}

} // namespace assay
