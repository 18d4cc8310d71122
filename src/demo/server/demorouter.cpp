// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/demorouter.h"

#include <algorithm>

#include <QFile>

#include "core/job/jobfields.h"
#include "demo/jobs/demojobcursor.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demosummary.h"
#include "demo/replies/bodysources.h"
#include "demo/server/queryreader.h"

namespace assay::demo {

namespace {

bool startsWith(const std::vector<std::string> &path, std::initializer_list<std::string_view> parts)
{
    return path.size() >= parts.size() && std::equal(parts.begin(), parts.end(), path.begin());
}

} // namespace

DemoRouter::DemoRouter(const DemoJobs &jobs, std::string key, QString servedFile)
    : m_jobs(jobs)
    , m_agentRouter(jobs)
    , m_key(std::move(key))
    , m_servedFile(std::move(servedFile))
{
}

DemoReply DemoRouter::answer(const RoutedRequest &request) const
{
    const std::vector<std::string> &path = request.target.path;
    if (!startsWith(path, {"v2"}))
        return DemoReply::error(404, "Not Found");
    if (request.method != "GET" && request.method != "HEAD")
        return DemoReply::error(405, "Method Not Allowed");
    if (request.key.empty() || (!m_key.empty() && request.key != m_key))
        return DemoReply::error(401, request.key.empty() ? "API key is missing" : "API key is not valid");

    if (path.size() == 3 && startsWith(path, {"v2", "confidence-scoring", "jobs"}))
        return list(request);
    if (path.size() == 4 && startsWith(path, {"v2", "confidence-scoring", "job"})) {
        std::optional<std::string> job = m_jobs.job(path[3]);
        return job ? DemoReply::text(200, std::move(*job)) : DemoReply::error(404, "Scoring job not found");
    }
    if (path.size() >= 5 && startsWith(path, {"v2", "confidence-scoring", "summary", "agent"}))
        return summary(request);
    std::optional<DemoReply> reply = m_agentRouter.answer(request.target);
    return reply ? std::move(*reply) : DemoReply::error(404, "Not Found");
}

DemoReply DemoRouter::list(const RoutedRequest &request) const
{
    QueryReader reader(request.target.query);
    ServiceFilter filter;
    for (const FieldInfo &info : jobFields()) {
        if (!info.serviceFilter)
            continue;
        if (const std::optional<std::string> value = reader.text(info.key))
            filter.setValue(info.field, QString::fromStdString(*value));
    }
    if (std::optional<DemoReply> refusal = reader.refusal())
        return std::move(*refusal);
    if (!m_servedFile.isEmpty())
        return servedFile();
    DemoReply reply;
    reply.body = std::make_unique<DemoJobCursor>(m_jobs, 0, m_jobs.count(), filter);
    return reply;
}

DemoReply DemoRouter::servedFile() const
{
    auto file = std::make_unique<QFile>(m_servedFile);
    if (!file->open(QIODevice::ReadOnly))
        return DemoReply::error(500, "The file that is to be served cannot be read");
    DemoReply reply;
    reply.length = static_cast<std::uint64_t>(file->size());
    if (file->peek(2) == "\x1f\x8b")
        reply.headers.emplace_back("Content-Encoding", "gzip");
    reply.body = std::make_unique<FileSource>(std::move(file));
    return reply;
}

DemoReply DemoRouter::summary(const RoutedRequest &request) const
{
    const std::vector<std::string> &path = request.target.path;
    const bool isSession = path.size() == 7 && path[5] == "session";
    if (path.size() != 5 && !isSession)
        return DemoReply::error(404, "Not Found");
    std::optional<std::string> text =
        isSession ? m_jobs.sessionSummary(path[4], path[6]) : m_jobs.agentSummary(path[4]);
    if (!text && request.nullsForNoJobs)
        text = DemoSummary::withoutJobs();
    if (!text)
        return DemoReply::error(404, isSession ? "Session not found" : "Agent not found");
    return DemoReply::text(200, std::move(*text));
}

} // namespace assay::demo
