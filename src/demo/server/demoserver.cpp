// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/demoserver.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

#include <httplib.h>

#include <QFileInfo>

#include "core/base/threads.h"
#include "demo/faults/faultreply.h"
#include "demo/faults/faultschedule.h"
#include "demo/jobs/demojobs.h"
#include "demo/server/bodysender.h"
#include "demo/server/demorouter.h"
#include "demo/server/httpconnection.h"
#include "demo/server/httpserver.h"
#include "demo/server/requestbody.h"

namespace assay {

using namespace demo;

namespace {

constexpr std::size_t KeptRequests = 1'000;
constexpr const char *FaultHeader = "X-Assay-Fault";
constexpr std::string_view FaultParameter = "x_fault";

/// How long a client may take for the next bytes of a request's body, in milliseconds.
constexpr int BodyPatience = 30'000;

/// The key, else the bearer token. The name of the scheme may be in any case (RFC 9110, section 11.1).
std::string keyOf(const httplib::Request &request)
{
    if (std::string key = request.get_header_value("Meibel-API-Key"); !key.empty())
        return key;
    const QByteArray authorization = QByteArray::fromStdString(request.get_header_value("Authorization"));
    constexpr qsizetype SchemeSize = 7;
    if (authorization.first(std::min(authorization.size(), SchemeSize)).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(SchemeSize).trimmed().toStdString();
}

std::vector<std::string> headerValues(const httplib::Request &request, const char *name)
{
    const auto [first, last] = request.headers.equal_range(name);
    std::vector<std::string> values;
    for (auto it = first; it != last; ++it)
        values.push_back(it->second);
    return values;
}

/// Reads past the request's body. Returns the answer to a request whose body has no end that can be found.
std::optional<DemoReply> skipBody(const httplib::Request &request, HttpConnection &connection)
{
    const RequestBody::End end =
        RequestBody(connection, BodyPatience)
            .skip(headerValues(request, "Content-Length"), headerValues(request, "Transfer-Encoding"));
    if (end == RequestBody::End::Read)
        return std::nullopt;
    connection.closeAfterAnswer();
    DemoReply reply = end == RequestBody::End::Malformed ? DemoReply::error(400, "The end of the body cannot be found")
                                                         : DemoReply::error(408, "The body did not arrive");
    reply.headers.emplace_back("Connection", "close");
    return reply;
}

/// The text of the request's own fault, if it has one. Removes its parameter from the query.
std::optional<std::string> takeOwnFault(const httplib::Request &request, RequestTarget &target)
{
    std::optional<std::string> text;
    std::erase_if(target.query, [&text](const auto &parameter) {
        if (parameter.first != FaultParameter)
            return false;
        text = parameter.second;
        return true;
    });
    if (!text && request.has_header(FaultHeader))
        text = request.get_header_value(FaultHeader);
    return text;
}

} // namespace

class DemoServer::Private
{
public:
    explicit Private(DemoServerOptions theOptions)
        : options(std::move(theOptions))
        , jobs(options.seed, options.jobs)
        , router(jobs, options.key.toStdString(), options.servedFile)
    {
    }

    bool listen(const QString &host, std::uint16_t wantedPort);
    bool setFault(const QString &spec);
    void handle(const httplib::Request &request, httplib::Response &response);
    void answer(const httplib::Request &request, httplib::Response &response);
    void record(const httplib::Request &request);

    DemoServerOptions options;
    DemoJobs jobs;
    DemoRouter router;
    FaultSchedule faults;
    std::unique_ptr<HttpServer> server; ///< while running
    std::jthread thread;
    QString host;
    std::uint16_t port = 0;
    QString error;
    mutable std::mutex requestsMutex;
    std::deque<DemoRequest> requests;
};

bool DemoServer::Private::setFault(const QString &spec)
{
    const ParsedFault parsed = parseFault(spec.toStdString());
    if (parsed.fault)
        faults.setGeneral(*parsed.fault);
    else
        error = QString::fromStdString(parsed.error);
    return parsed.fault.has_value();
}

bool DemoServer::Private::listen(const QString &wantedHost, std::uint16_t wantedPort)
{
    server = std::make_unique<HttpServer>();
    server->set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    host = wantedHost;
    const std::string address = wantedHost.toStdString();
    int bound = wantedPort;
    if (wantedPort == 0)
        bound = server->bind_to_any_port(address);
    else if (!server->bind_to_port(address, wantedPort))
        bound = -1;
    if (bound <= 0) {
        server.reset();
        error = QStringLiteral("Cannot listen on %1, port %2.").arg(wantedHost).arg(wantedPort);
        return false;
    }
    port = static_cast<std::uint16_t>(bound);
    thread = tryThread([running = server.get()] { running->listen_after_bind(); });
    if (!thread.joinable()) {
        server.reset();
        error = QStringLiteral("The system starts no more threads.");
        return false;
    }
    // stop() has no effect before the thread listens, so wait for that; it takes very little time.
    while (!server->is_running())
        std::this_thread::yield();
    return true;
}

void DemoServer::Private::record(const httplib::Request &request)
{
    DemoRequest seen;
    seen.method = QByteArray::fromStdString(request.method);
    seen.target = QByteArray::fromStdString(request.target);
    for (const auto &[name, value] : request.headers)
        seen.headers.emplace(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    const std::lock_guard lock(requestsMutex);
    requests.push_back(std::move(seen));
    if (requests.size() > KeptRequests)
        requests.pop_front();
}

void DemoServer::Private::handle(const httplib::Request &request, httplib::Response &response)
{
    record(request);
    answer(request, response);
}

void DemoServer::Private::answer(const httplib::Request &request, httplib::Response &response)
{
    RoutedRequest routed{request.method, RequestTarget::parse(request.target), keyOf(request), false};
    const ParsedFault parsed = faults.faultFor(takeOwnFault(request, routed.target));
    const FaultSpec fault = parsed.fault.value_or(FaultSpec());
    routed.nullsForNoJobs = fault.nulls;
    HttpConnection &connection = HttpServer::current();
    std::optional<DemoReply> replacement = skipBody(request, connection);
    if (fault.delay > 0 && !connection.pause(fault.delay))
        return;
    if (fault.resetAtOnce) {
        connection.reset();
        return;
    }
    if (!replacement)
        replacement = faultReply(fault);
    if (!parsed.fault && !connection.closesAfterAnswer())
        replacement = DemoReply::error(400, parsed.error);
    DemoReply reply = replacement ? std::move(*replacement) : router.answer(routed);
    applyFault(reply, fault);

    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);
    // Without a length the library leaves the framing to BodySender.
    if (reply.length)
        response.set_header("Content-Length", std::to_string(*reply.length));
    else
        response.set_header("Transfer-Encoding", "chunked");
    const BodyFraming framing = reply.length ? BodyFraming::Length : BodyFraming::Chunked;
    const std::shared_ptr<BodySource> body = std::move(reply.body);
    response.set_content_provider(
        reply.contentType, [body, fault, framing, &connection](std::size_t, httplib::DataSink &sink) {
            const bool complete = BodySender(connection, fault, framing).send(*body);
            sink.done();
            return complete;
        });
}

DemoServer::DemoServer(DemoServerOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

DemoServer::~DemoServer()
{
    stop();
}

bool DemoServer::start(const QString &host, std::uint16_t port)
{
    stop();
    if (!d->setFault(d->options.fault))
        return false;
    if (!d->options.servedFile.isEmpty() && !QFileInfo(d->options.servedFile).isReadable()) {
        d->error = QStringLiteral("Cannot read the file %1.").arg(d->options.servedFile);
        return false;
    }
    return d->listen(host, port);
}

void DemoServer::stop()
{
    if (!d->server)
        return;
    d->server->closeConnections();
    d->server->stop();
    d->thread.join();
    d->server.reset();
    d->port = 0;
}

bool DemoServer::isRunning() const
{
    return d->server != nullptr;
}

std::uint16_t DemoServer::port() const
{
    return d->port;
}

QString DemoServer::baseUrl() const
{
    const QString host = d->host.contains(u':') ? u'[' + d->host + u']' : d->host;
    return QStringLiteral("http://%1:%2/v2").arg(host).arg(d->port);
}

QString DemoServer::errorString() const
{
    return d->error;
}

bool DemoServer::setFault(const QString &spec)
{
    return d->setFault(spec);
}

std::vector<DemoRequest> DemoServer::requests() const
{
    const std::lock_guard lock(d->requestsMutex);
    return {d->requests.begin(), d->requests.end()};
}

void DemoServer::clearRequests()
{
    const std::lock_guard lock(d->requestsMutex);
    d->requests.clear();
}

const DemoJobs &DemoServer::jobs() const
{
    return d->jobs;
}

} // namespace assay
