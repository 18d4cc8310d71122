// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demomatcher.h"

#include "demo/jobs/demoids.h"

namespace assay::demo {

DemoMatcher::DemoMatcher(const ServiceFilter &filter)
{
    for (const auto &[field, value] : filter.values())
        m_texts.emplace(field, value.toStdString());
    takeId(filter, Field::AgentSessionId, SessionPrefix, m_sessionId);
    takeId(filter, Field::AgentWorkflowSessionId, WorkflowSessionPrefix, m_workflowId);
    takeId(filter, Field::ToolInstanceId, ToolInstancePrefix, m_toolInstance);
    takeId(filter, Field::ToolExecutionId, ToolExecutionPrefix, m_toolExecution);
}

void DemoMatcher::takeId(
    const ServiceFilter &filter, Field field, std::string_view prefix, std::optional<std::uint64_t> &id)
{
    const QString value = filter.value(field);
    if (value.isEmpty())
        return;
    id = parseId(value.toStdString(), prefix);
    m_texts.erase(field);
    m_impossible = m_impossible || !id;
}

bool DemoMatcher::matchesSession(const Session &session) const
{
    if (m_impossible)
        return false;
    if (m_sessionId && (!session.hasId || session.id != *m_sessionId))
        return false;
    if (m_workflowId && (!session.workflow || session.workflowId != *m_workflowId))
        return false;
    for (const auto &[field, value] : m_texts) {
        std::optional<std::string_view> actual;
        switch (field) {
        case Field::AgentName:
            if (session.agent)
                actual = agents()[*session.agent].name;
            break;
        case Field::AgentVersion:
            if (session.agent)
                actual = agents()[*session.agent].versions[session.version].name;
            break;
        case Field::AgentWorkflowName:
            if (session.workflow)
                actual = workflows()[*session.workflow].name;
            break;
        case Field::AgentWorkflowVersion:
            if (session.workflow)
                actual = workflows()[*session.workflow].versions[session.workflowVersion];
            break;
        default:
            continue; // compared by matchesTurn()
        }
        if (actual != std::string_view(value))
            return false;
    }
    return true;
}

bool DemoMatcher::matchesTurn(const Turn &turn) const
{
    if (m_toolInstance && (!turn.tool || turn.toolInstance != *m_toolInstance))
        return false;
    if (m_toolExecution && (!turn.tool || turn.toolExecution != *m_toolExecution))
        return false;
    const auto tool = m_texts.find(Field::ToolId);
    return tool == m_texts.end() || (turn.tool && tools()[*turn.tool] == tool->second);
}

} // namespace assay::demo
