// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <limits>
#include <optional>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 2;
constexpr int CannotServe = 4;

volatile std::sig_atomic_t stopAsked = 0;

void requestStop(int)
{
    stopAsked = 1;
}

/// The command line of the demo server.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine()
        : m_port(u"port"_s, tr("Port to listen on, 0 for any free one (default: 8000)."), u"port"_s, u"8000"_s)
        , m_host(u"host"_s, tr("Address to listen on (default: 127.0.0.1)."), u"host"_s, u"127.0.0.1"_s)
        , m_jobs(u"jobs"_s, tr("Number of jobs, 1 to 10000000 (default: 100000)."), u"n"_s, u"100000"_s)
        , m_seed(u"seed"_s, tr("Seed of the jobs: the same seed gives the same jobs (default: 1)."), u"seed"_s, u"1"_s)
        , m_key(u"key"_s, tr("The API key that is accepted (default: any)."), u"key"_s)
        , m_fault(
              u"fault"_s,
              tr("What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for "
                 "its own with the header X-Assay-Fault or the parameter x_fault."),
              u"spec"_s)
        , m_serve(u"serve"_s, tr("Answer the list call with this file."), u"file"_s)
    {
        m_parser.setApplicationDescription(
            tr("Serves generated scoring jobs on this machine, the way the service would."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_port, m_host, m_jobs, m_seed, m_key, m_fault, m_serve});
    }

    /// Parses the arguments; returns an error text if they are wrong.
    [[nodiscard]] std::optional<QString> read(const QCoreApplication &application)
    {
        m_parser.process(application);
        if (!m_parser.positionalArguments().isEmpty())
            return tr("There is no argument “%1”.").arg(m_parser.positionalArguments().constFirst());
        if (!number(m_port, 0, std::numeric_limits<std::uint16_t>::max(), m_portNumber))
            return tr("The port must be a number from 0 to 65535.");
        std::uint64_t jobs = 0;
        if (!number(m_jobs, 1, DemoJobs::MaxCount, jobs))
            return tr("The number of jobs must be from 1 to 10000000.");
        if (!number(m_seed, 0, std::numeric_limits<quint64>::max(), m_options.seed))
            return tr("The seed must be a whole number.");
        m_options.jobs = static_cast<std::uint32_t>(jobs);
        m_options.key = m_parser.value(m_key);
        m_options.fault = m_parser.value(m_fault);
        m_options.servedFile = m_parser.value(m_serve);
        return std::nullopt;
    }

    [[nodiscard]] const DemoServerOptions &options() const { return m_options; }
    [[nodiscard]] QString host() const { return m_parser.value(m_host); }
    [[nodiscard]] std::uint16_t port() const { return static_cast<std::uint16_t>(m_portNumber); }

private:
    [[nodiscard]] bool number(const QCommandLineOption &option, quint64 low, quint64 high, std::uint64_t &target) const
    {
        bool ok = false;
        target = m_parser.value(option).toULongLong(&ok);
        return ok && target >= low && target <= high;
    }

    QCommandLineOption m_port;
    QCommandLineOption m_host;
    QCommandLineOption m_jobs;
    QCommandLineOption m_seed;
    QCommandLineOption m_key;
    QCommandLineOption m_fault;
    QCommandLineOption m_serve;
    QCommandLineParser m_parser;
    DemoServerOptions m_options;
    std::uint64_t m_portNumber = 0;
};

void printError(const QString &text)
{
    QTextStream(stderr) << "assay-demo-server: " << text << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"assay-demo-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));

    CommandLine line;
    if (const std::optional<QString> wrong = line.read(application)) {
        printError(*wrong);
        return WrongUsage;
    }
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
    DemoServer server(line.options());
    if (!server.start(line.host(), line.port())) {
        printError(server.errorString());
        return CannotServe;
    }
    QTextStream(stdout) << server.baseUrl() << Qt::endl;

    // A signal handler may do very little: it only sets a flag, which this timer polls.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application, [] {
        if (stopAsked != 0)
            QCoreApplication::quit();
    });
    watch.start(100);
    return QCoreApplication::exec();
}
