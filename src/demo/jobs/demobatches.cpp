// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demobatches.h"

#include <map>
#include <vector>

#include "demo/jobs/democonversation.h"
#include "demo/jobs/demoids.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demotimes.h"

namespace assay::demo {

namespace {

struct Execution
{
    Session first;
    Session last;
    std::int64_t sessions = 0;
};

void write(JsonWriter &out, const Execution &execution, const DemoJobs &jobs)
{
    const Customer &customer = customers()[execution.first.customer];
    const std::optional<std::int64_t> end = DemoConversation(jobs.plan(), execution.last, jobs.count()).end();
    out.beginObject().textMember("id", idText(BatchExecutionPrefix, execution.first.batchExecution));
    out.textMember("batch_definition_id", batchDefinitions()[*execution.first.batch]);
    out.textMember("customer_id", customer.id).textMember("project_id", customer.projects[execution.first.project]);
    out.textMember("status", end ? "COMPLETED" : "RUNNING").numberMember("total_items", execution.sessions);
    out.textMember("start_time", isoTime(startOf(execution.first)));
    out.textOrNullMember("end_time", end ? isoTime(*end) : std::string()).nullMember("error").endObject();
}

} // namespace

std::string batchExecutionsJson(const DemoJobs &jobs, const Page &page)
{
    const DemoPlan &plan = jobs.plan();
    std::map<std::uint64_t, std::size_t> places; // by id
    std::vector<Execution> executions; // in the order of their beginning
    for (Session session = plan.firstSession(0); session.first < jobs.count(); session = plan.nextSession(session)) {
        if (!session.batch)
            continue;
        const auto [place, isNew] = places.try_emplace(session.batchExecution, executions.size());
        if (isNew)
            executions.push_back({session, session, 0});
        Execution &execution = executions[place->second];
        execution.last = session;
        ++execution.sessions;
    }
    const std::vector<Execution> newestFirst(executions.rbegin(), executions.rend());
    JsonWriter out;
    out.beginObject().key("data").beginArray();
    for (const Execution &execution : page.of(std::span<const Execution>(newestFirst)))
        write(out, execution, jobs);
    out.endArray().key("pagination").beginObject();
    page.write(out, executions.size());
    out.endObject().endObject();
    return out.take();
}

} // namespace assay::demo
