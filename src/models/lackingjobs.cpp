// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lackingjobs.h"

#include <algorithm>

#include "core/query/runquery.h"

namespace assay {

namespace {

using Kind = Condition::Kind;

/// The field that a comparison needs a value of, if it is one that jobs often lack.
std::optional<Field> comparedField(const Condition &condition)
{
    if (condition.kind != Kind::Number && condition.kind != Kind::Value)
        return std::nullopt;
    if (condition.field.kind == ConditionField::Kind::Share || condition.field.is(Field::Score))
        return Field::Score;
    for (const Field field : {Field::AgentTurn, Field::Explanation}) {
        if (condition.field.is(field))
            return field;
    }
    return std::nullopt;
}

/// The jobs of the result that lack the field. Nothing when stopped.
std::optional<std::size_t> count(const QueryResult &shown, Field field, const std::stop_token &stop)
{
    JobQuery query;
    query.modules = shown.query.modules;
    query.refinement = shown.query.refinement;
    query.refinement.add(Condition::negated(Condition::has(field)));
    const auto result = runQuery(shown.store, shown.sourceRows, query, stop);
    return result ? std::optional(result->shownRows()) : std::nullopt;
}

} // namespace

std::vector<Field> negatedFields(const Refinement &refinement)
{
    std::vector<Field> fields;
    for (const Condition &condition : refinement.others) {
        if (condition.kind != Kind::Not)
            continue;
        const auto field = comparedField(condition.parts.front());
        if (field && std::find(fields.begin(), fields.end(), *field) == fields.end())
            fields.push_back(*field);
    }
    return fields;
}

LackingJobs::LackingJobs(QObject *parent)
    : QObject(parent)
{
}

LackingJobs::~LackingJobs() = default;

void LackingJobs::setResult(const std::shared_ptr<const QueryResult> &result)
{
    const std::vector<Field> fields = result ? negatedFields(result->query.refinement) : std::vector<Field>();
    if (fields.empty()) {
        m_task.cancel();
        set(std::nullopt);
        return;
    }
    m_task.run([this, result, fields](const std::stop_token &stop) -> LatestTask::Deliver {
        for (const Field field : fields) {
            if (const auto jobs = count(*result, field, stop); jobs && *jobs > 0)
                return [this, lack = Lack{field, *jobs}] { set(lack); };
        }
        return [this] { set(std::nullopt); };
    });
}

void LackingJobs::set(const std::optional<Lack> &lack)
{
    if (lack == m_lack)
        return;
    m_lack = lack;
    Q_EMIT changed();
}

} // namespace assay
