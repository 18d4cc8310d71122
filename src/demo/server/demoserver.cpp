// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/demoserver.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

#include <httplib.h>

#include <QFileInfo>

#include "demo/faults/faultbook.h"
#include "demo/faults/faultreply.h"
#include "demo/jobs/demojobs.h"
#include "demo/server/bodysender.h"
#include "demo/server/demorouter.h"
#include "demo/server/httpconnection.h"

namespace assay {

using namespace demo;

namespace {

/// Every connection keeps a thread, also while it stalls.
constexpr std::size_t Threads = 48;
constexpr std::size_t KeptRequests = 1'000;
constexpr int KeepAliveSeconds = 30;
constexpr std::size_t RequestsPerConnection = 100'000;
constexpr const char *FaultHeader = "X-Assay-Fault";
constexpr std::string_view FaultParameter = "x_fault";

/// Shows a connection to the HTTP library. Later versions of it have more virtual functions than 0.11, so none of these
/// says `override`.
class ConnectionStream : public httplib::Stream
{
public:
    explicit ConnectionStream(HttpConnection &connection)
        : m_connection(connection)
    {
    }

    // NOLINTBEGIN(modernize-use-override)
    bool is_readable() const { return !m_connection.isGone(); }
    bool is_writable() const { return !m_connection.isGone(); }
    bool wait_readable() const { return m_connection.waitReadable(KeepAliveSeconds * 1000); }
    bool wait_writable() const { return !m_connection.isGone(); }
    ssize_t read(char *bytes, size_t size) { return static_cast<ssize_t>(m_connection.receive(bytes, size)); }
    ssize_t write(const char *bytes, size_t size)
    {
        return m_connection.send({bytes, size}) ? static_cast<ssize_t>(size) : -1;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const
    {
        m_connection.address(HttpConnection::End::Remote, ip, port);
    }
    void get_local_ip_and_port(std::string &ip, int &port) const
    {
        m_connection.address(HttpConnection::End::Local, ip, port);
    }
    socket_t socket() const { return m_connection.socket(); }
    time_t duration() const { return 0; }
    // NOLINTEND(modernize-use-override)

private:
    HttpConnection &m_connection;
};

/// The library's server on our own connections, which can be reset and all be closed at once.
class HttpServer : public httplib::Server
{
public:
    /// The connection that the calling thread serves.
    static HttpConnection &current() { return *s_current; }

    /// Ends all connections, and at once those still to come.
    void closeConnections()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (HttpConnection *connection : m_connections)
            connection->shutDown();
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        HttpConnection connection(socket);
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return false;
            m_connections.insert(&connection);
        }
        s_current = &connection;
        const bool served = serve(connection);
        s_current = nullptr;
        const std::lock_guard lock(m_mutex);
        m_connections.erase(&connection);
        return served;
    }

    bool serve(HttpConnection &connection)
    {
        ConnectionStream stream(connection);
        for (std::size_t left = RequestsPerConnection; left > 0; --left) {
            if (!connection.waitReadable(KeepAliveSeconds * 1000))
                return true;
            bool closed = false;
            const bool served = processOne(stream, left == 1, closed);
            if (!served || closed || connection.isGone())
                return served;
        }
        return true;
    }

    /// Later versions of the library also want to be told the addresses. A template, so that only the call which there
    /// is gets compiled.
    template <typename Stream> bool processOne(Stream &stream, bool isLast, bool &closed)
    {
        // The library compresses what the client accepts compressed, which takes minutes for a large list. It does not
        // know here what the client accepts.
        const auto forgetEncodings = [](httplib::Request &request) { request.headers.erase("Accept-Encoding"); };
        if constexpr (requires { this->process_request(stream, isLast, closed, forgetEncodings); }) {
            return this->process_request(stream, isLast, closed, forgetEncodings);
        } else {
            std::string remote;
            std::string local;
            int remotePort = 0;
            int localPort = 0;
            stream.get_remote_ip_and_port(remote, remotePort);
            stream.get_local_ip_and_port(local, localPort);
            return this->process_request(stream, remote, remotePort, local, localPort, isLast, closed, forgetEncodings);
        }
    }

    static thread_local HttpConnection *s_current;

    std::mutex m_mutex;
    std::set<HttpConnection *> m_connections;
    bool m_stopping = false;
};

thread_local HttpConnection *HttpServer::s_current = nullptr;

std::string keyOf(const httplib::Request &request)
{
    if (request.has_header("Meibel-API-Key"))
        return request.get_header_value("Meibel-API-Key");
    constexpr std::string_view Bearer = "Bearer ";
    const std::string authorization = request.get_header_value("Authorization");
    return authorization.starts_with(Bearer) ? authorization.substr(Bearer.size()) : std::string();
}

/// The fault that the request itself asks for. Its parameter is taken out of the query.
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
    void note(const httplib::Request &request);

    DemoServerOptions options;
    DemoJobs jobs;
    DemoRouter router;
    FaultBook faults;
    std::unique_ptr<HttpServer> server; ///< while running
    std::thread thread;
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
    server->new_task_queue = [] { return new httplib::ThreadPool(Threads); };
    server->set_keep_alive_max_count(RequestsPerConnection);
    server->set_keep_alive_timeout(KeepAliveSeconds);
    // The library's own options let two servers share a port.
    server->set_socket_options([](socket_t socket) {
#ifdef _WIN32
        const int name = SO_EXCLUSIVEADDRUSE;
#else
        const int name = SO_REUSEADDR;
#endif
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, name, reinterpret_cast<const char *>(&yes), sizeof yes);
    });
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
    thread = std::thread([running = server.get()] { running->listen_after_bind(); });
    // Stopping before the thread has begun to listen would have no effect. It begins at once.
    while (!server->is_running())
        std::this_thread::yield();
    return true;
}

void DemoServer::Private::note(const httplib::Request &request)
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
    note(request);
    answer(request, response);
}

void DemoServer::Private::answer(const httplib::Request &request, httplib::Response &response)
{
    DemoQuestion question{request.method, RequestTarget::parse(request.target), keyOf(request)};
    const ParsedFault parsed = faults.faultFor(takeOwnFault(request, question.target));
    const FaultSpec fault = parsed.fault.value_or(FaultSpec());
    HttpConnection &connection = HttpServer::current();
    if (fault.delay > 0 && !connection.pause(fault.delay))
        return;
    if (fault.resetAtOnce) {
        connection.reset();
        return;
    }
    std::optional<DemoReply> instead = faultReply(fault);
    if (!parsed.fault)
        instead = DemoReply::error(400, parsed.error);
    DemoReply reply = instead ? std::move(*instead) : router.answer(question);
    applyFault(reply, fault);

    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);
    // The library is told that it does not know the length, and leaves the framing to the sender.
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
