// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/demorouter.h"

#include <algorithm>
#include <charconv>

#include <QFile>

#include "core/base/jsonstrings.h"
#include "demo/jobs/demojobcursor.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demomessages.h"
#include "demo/replies/bodysources.h"

namespace assay::demo {

namespace {

constexpr qsizetype LongestValue = 256;

/// The answer to an invalid query parameter, in the documented form.
DemoReply invalidQuery(std::string_view name, std::string_view message, std::string_view type)
{
    std::string body = "{\"detail\":[{\"loc\":[\"query\",";
    appendJsonString(name, body);
    body += "],\"msg\":";
    appendJsonString(message, body);
    body += ",\"type\":";
    appendJsonString(type, body);
    body += "}]}";
    return DemoReply::text(422, std::move(body));
}

/// The reason why a value is not valid for a text field.
std::optional<DemoReply> refuseValue(const std::string &name, const std::string &value)
{
    const QString text = QString::fromStdString(value);
    if (text.toStdString() != value)
        return invalidQuery(name, "Value should be valid UTF-8", "string_unicode");
    if (text.toUcs4().size() > LongestValue)
        return invalidQuery(name, "String should have at most 256 characters", "string_too_long");
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return invalidQuery(name, "String should not contain control characters", "string_pattern_mismatch");
    return std::nullopt;
}

std::optional<std::uint64_t> toNumber(const std::string &text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool startsWith(const std::vector<std::string> &path, std::initializer_list<std::string_view> parts)
{
    return path.size() >= parts.size() && std::equal(parts.begin(), parts.end(), path.begin());
}

} // namespace

DemoRouter::DemoRouter(const DemoJobs &jobs, std::string key, QString servedFile)
    : m_jobs(jobs)
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
    if (path.size() == 2 && startsWith(path, {"v2", "agents"}))
        return agentList(request);
    if (path.size() == 4 && startsWith(path, {"v2", "sessions"}) && path[3] == "messages")
        return messages(path[2]);
    return DemoReply::error(404, "Not Found");
}

DemoReply DemoRouter::list(const RoutedRequest &request) const
{
    ServiceFilter filter;
    for (const auto &[name, value] : request.target.query) {
        const std::optional<Field> field = serviceFilterByKey(QString::fromStdString(name));
        if (!field)
            return invalidQuery(name, "Extra inputs are not permitted", "extra_forbidden");
        if (std::optional<DemoReply> refusal = refuseValue(name, value))
            return std::move(*refusal);
        filter.setValue(*field, QString::fromStdString(value));
    }
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
    std::optional<std::string> text;
    if (path.size() == 5) {
        text = m_jobs.agentSummary(path[4]);
        return text ? DemoReply::text(200, std::move(*text)) : DemoReply::error(404, "Agent not found");
    }
    if (path.size() != 7 || path[5] != "session")
        return DemoReply::error(404, "Not Found");
    text = m_jobs.sessionSummary(path[4], path[6]);
    return text ? DemoReply::text(200, std::move(*text)) : DemoReply::error(404, "Session not found");
}

DemoReply DemoRouter::agentList(const RoutedRequest &request) const
{
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;
    for (const auto &[name, value] : request.target.query) {
        if (name != "offset" && name != "limit")
            return invalidQuery(name, "Extra inputs are not permitted", "extra_forbidden");
        const std::optional<std::uint64_t> number = toNumber(value);
        if (!number)
            return invalidQuery(name, "Input should be a valid integer", "int_parsing");
        (name == "offset" ? offset : limit) = *number;
    }
    return DemoReply::text(200, agentListJson(offset, limit));
}

DemoReply DemoRouter::messages(const std::string &sessionId) const
{
    std::optional<std::string> text = sessionMessagesJson(m_jobs, sessionId);
    return text ? DemoReply::text(200, std::move(*text)) : DemoReply::error(404, "Session not found");
}

} // namespace assay::demo
