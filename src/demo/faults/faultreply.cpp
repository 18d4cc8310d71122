// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults/faultreply.h"

#include <QDateTime>
#include <QLocale>

#include "demo/replies/bodysources.h"

namespace assay::demo {

namespace {

constexpr std::string_view ProxyPage = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>"
                                       "<body><h1>Your network asks you to sign in</h1></body></html>\n";
constexpr std::string_view BadGatewayPage =
    "<html>\r\n<head><title>Error</title></head>\r\n<body><h1>The proxy got no answer</h1></body>\r\n</html>\r\n";

DemoReply html(int status, std::string_view page)
{
    DemoReply reply = DemoReply::text(status, std::string(page));
    reply.contentType = "text/html; charset=utf-8";
    return reply;
}

std::string httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString() + " GMT";
}

DemoReply errorReply(int status, FaultSpec::ErrorBody kind)
{
    switch (kind) {
    case FaultSpec::ErrorBody::Detail:
        break;
    case FaultSpec::ErrorBody::Message:
        return DemoReply::text(status, R"({"message":"The demo server was asked to fail"})");
    case FaultSpec::ErrorBody::Error:
        return DemoReply::text(status, R"({"error":"The demo server was asked to fail"})");
    case FaultSpec::ErrorBody::Validation:
        return DemoReply::text(
            status,
            R"({"detail":[{"loc":["query","agent_name"],"msg":"The demo server was asked to fail","type":"demo_fault"}]})");
    case FaultSpec::ErrorBody::Html:
        return html(status, BadGatewayPage);
    case FaultSpec::ErrorBody::Empty:
        return DemoReply::text(status, {});
    case FaultSpec::ErrorBody::Code:
        return DemoReply::text(status, R"({"code":"demo_fault","message":"The demo server was asked to fail"})");
    case FaultSpec::ErrorBody::Mixed:
        return DemoReply::text(
            status,
            R"({"message":"The demo server was asked to fail","detail":[{"loc":["query","agent_name"],"msg":"This value was chosen to fail","type":"demo_fault"}]})");
    }
    return DemoReply::error(status, "The demo server was asked to fail");
}

void addWaitHeaders(DemoReply &reply, const FaultSpec &fault)
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(fault.retryAfter.value_or(0));
    if (fault.retryAfter) {
        reply.headers.emplace_back(
            "Retry-After", fault.retryAfterIsDate ? httpDate(then) : std::to_string(*fault.retryAfter));
    }
    if (fault.rateLimit) {
        reply.headers.emplace_back("X-RateLimit-Limit", "60");
        reply.headers.emplace_back("X-RateLimit-Remaining", "0");
        reply.headers.emplace_back("X-RateLimit-Reset", std::to_string(then.toSecsSinceEpoch()));
    }
}

} // namespace

std::optional<DemoReply> faultReply(const FaultSpec &fault)
{
    std::optional<DemoReply> reply;
    if (!fault.redirect.empty()) {
        reply = DemoReply::text(fault.status.value_or(302), {});
        reply->headers.emplace_back("Location", fault.redirect);
    } else if (fault.status) {
        reply = errorReply(*fault.status, fault.errorBody);
    } else if (fault.html) {
        reply = html(200, ProxyPage);
    } else if (fault.object) {
        reply = DemoReply::text(200, R"({"jobs":[],"note":"an object where an array is expected"})");
    }
    if (reply)
        addWaitHeaders(*reply, fault);
    return reply;
}

void applyFault(DemoReply &reply, const FaultSpec &fault)
{
    if (!fault.contentType.empty())
        reply.contentType = fault.contentType;
    if (fault.malform)
        reply.body = std::make_unique<MalformedSource>(std::move(reply.body), *fault.malform);
    if (fault.gzip) {
        reply.body = std::make_unique<GzipSource>(std::move(reply.body));
        reply.headers.emplace_back("Content-Encoding", "gzip");
        reply.length.reset();
    }
    if (fault.framing == FaultSpec::Framing::Chunked)
        reply.length.reset();
    if (fault.framing == FaultSpec::Framing::Length && !reply.length) {
        std::string whole;
        std::string_view piece;
        while (reply.body->next(piece))
            whole += piece;
        reply.length = whole.size();
        reply.body = std::make_unique<TextSource>(std::move(whole));
    }
}

} // namespace assay::demo
