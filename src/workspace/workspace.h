// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "core/job/servicefilter.h"
#include "core/load/fileloader.h"
#include "models/activefilters.h"
#include "models/jobbrowser.h"
#include "models/seenvalues.h"
#include "service/apikey.h"
#include "service/connection.h"
#include "service/jobservice.h"

namespace assay {

class DemoSource;
class SessionClock;
class Watch;

/// The source of the jobs, without a window: the connection with its key, the file or the demo, and the filters. Feeds
/// the browser. Keeps the key in memory only and sends it to the service only. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Where the jobs of a load come from.
    enum class Origin { None, Service, File, Demo };
    Q_ENUM(Origin)

    explicit Workspace(QObject *parent = nullptr);

    /// \p options: the times that its requests wait, which tests make shorter.
    explicit Workspace(const ServiceOptions &options, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] JobBrowser *browser() { return &m_browser; }
    [[nodiscard]] SeenValues *seenValues() { return &m_seen; }
    [[nodiscard]] ActiveFilters *filters() { return &m_filters; }

    /// The origin of the shown jobs; the origin of the newest load while no jobs are shown.
    [[nodiscard]] Origin origin() const { return source().origin; }

    /// Name of the origin for display: the name of the connection, of the file, or of the demo. Empty before the first
    /// load.
    [[nodiscard]] QString originName() const;

    /// The id of the kept connection that the shown jobs came from; empty when they came from none.
    [[nodiscard]] QString originId() const;

    /// Under which name marks of the shown jobs are kept: the origin of the service, such as
    /// https://api.example.com:443; one name for all files, whose jobs may come from any service, and one for the demo.
    /// Empty before the first load.
    [[nodiscard]] QString markOrigin() const;

    /// Where the jobs of the newest load come from, also when older ones are shown.
    [[nodiscard]] Origin newestOrigin() const { return m_newest.origin; }

    /// The path of the file, or the base URL of the server, that the newest load reads; empty before the first.
    [[nodiscard]] const QString &newestPlace() const { return m_newest.place; }

    /// The filter of the newest load; nullopt when it reads a file, or before the first.
    [[nodiscard]] std::optional<ServiceFilter> newestFilter() const;

    /// Whether the newest load asked the same question as the load of the shown jobs: the same filter over the same
    /// connection, or the same file.
    [[nodiscard]] bool asksTheSame() const { return source() == m_newest; }

    /// The connection that a fetch uses; nullopt before one was chosen. The demo server's while the demo is open.
    [[nodiscard]] const std::optional<Connection> &connection() const { return m_connection; }
    [[nodiscard]] const ApiKey &key() const { return m_key; }
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }

    /// The filter that the shown jobs were fetched with; nullopt when they come from a file, or before the first load.
    [[nodiscard]] std::optional<ServiceFilter> fetchedFilter() const;

    /// Name of the connection for display; empty without a connection.
    [[nodiscard]] QString connectionName() const;

    /// Uses this connection from now on and ends a running demo. Does not fetch.
    void connectTo(const Connection &connection, const ApiKey &key);

    /// Uses this connection from now on, too, but does not know its key yet: the first fetch asks for it by
    /// keyWanted().
    void chooseConnection(const Connection &connection);

    /// Whether the connection was chosen, and its key is not known yet.
    [[nodiscard]] bool needsKey() const { return m_needsKey; }

    /// The key that jobs came with from this server since the program started; nullopt when none did.
    [[nodiscard]] std::optional<ApiKey> usedKey(const Connection &connection) const;

    /// The service filter that the user has typed but not necessarily fetched.
    [[nodiscard]] const ServiceFilter &serviceDraft() const { return m_draft; }
    void setServiceDraft(const ServiceFilter &filter);

    /// Fetches with this filter, which also becomes the draft, unless the fetch gate refuses. Returns false without a
    /// connection, or without its key.
    bool fetch(const ServiceFilter &filter);

    void openFile(const QString &path);
    /// How far packed files may grow: for those opened from now on.
    void setPackedLimits(PackedLimits limits) { m_files.setPackedLimits(limits); }

    /// Starts a demo server in this process, connects to it over HTTP on this machine and fetches its jobs. Returns the
    /// error text of the server, or an empty text.
    [[nodiscard]] QString openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter = {});

    /// Repeats the newest load: with the same filter, or the same file.
    void refresh();

    void stop();

    /// Gives up the running query: refinement and sort are again those of the shown rows. One undo step.
    void cancelQuery();

    /// The longest time that each request from now on may take, with its retries and waits; 0: no limit.
    void setLongestRequest(std::chrono::seconds longest);

    /// The proxy of requests from now on whose connection names none, of all services.
    void setProgramProxy(const ProxyChoice &choice) { m_service.setProgramProxy(choice); }
    [[nodiscard]] const ProxyChoice &programProxy() const { return m_service.programProxy(); }

    /// The time without a byte after which each request from now on fails.
    void setIdleLimit(std::chrono::seconds limit);

    /// The key in the environment (MEIBEL_API_KEY, else MEIBEL_TOKEN), and its server. Kept in memory only.
    struct FoundKey
    {
        Connection connection;
        ApiKey key;
    };
    void setFoundKey(const FoundKey &found);
    [[nodiscard]] const std::optional<FoundKey> &foundKey() const { return m_found; }

    /// The server to propose in the connection dialog, instead of the last used one; empty: none.
    void setProposedServer(const QString &baseUrl) { m_proposedServer = baseUrl; }
    [[nodiscard]] const QString &proposedServer() const { return m_proposedServer; }

    /// The service that the shown jobs came from, if it can be asked about them.
    enum class RowService {
        None, ///< they come from a file, or nothing is shown
        Open,
        DemoClosed, ///< they come from a demo server that has ended
    };
    Q_ENUM(RowService)
    [[nodiscard]] RowService rowService() const;

    /// Fetches one job again from the service that the shown jobs came from, with the key that was used then;
    /// jobRefetched() reports the result, unless the rows are replaced before. Does nothing unless rowService() is
    /// Open.
    void refetch(const QString &jobId);

    /// Asks that service for its summary of an agent, or of one of its sessions unless \p session is empty;
    /// summaryFetched() reports the result. Replaces the request before of the same kind. Does nothing unless
    /// rowService() is Open.
    void fetchSummary(const QString &agent, const QString &session);
    void cancelAgentSummary() { cancel(m_agentSummary); }
    void cancelSessionSummary() { cancel(m_sessionSummary); }

    /// Which connection the shown jobs came over, of all that were used; 0: over none. Two loads with the same number
    /// are of the same service, with the same key.
    [[nodiscard]] int rowConnection() const { return source().number; }

    /// What was asked for the shown jobs, and with which key; nullopt unless rowService() is Open.
    struct Question
    {
        Connection connection;
        ApiKey key;
        ServiceFilter filter;
    };
    [[nodiscard]] std::optional<Question> shownQuestion() const;

    /// Shows a newer list of the same question in place of the shown jobs, as the end of a refresh does. \p changed
    /// marks those of its rows that differ; see JobTableModel::setChangedRows(). Does nothing while a load runs.
    void showNewer(const LoadReport &report, const QDateTime &loadedAt, std::vector<bool> changed);

    /// Fetches the shown list again from time to time.
    [[nodiscard]] Watch *watch() { return m_watch.get(); }

    /// Decides whether a fetch that the user asks for begins, such as by asking back; refresh() does not ask.
    /// Without one, all begin.
    using FetchGate = std::function<bool(const Connection &connection, const ServiceFilter &filter)>;
    void setFetchGate(FetchGate gate) { m_gate = std::move(gate); }

    /// Whether a fetch would ask the service that the shown jobs came from, with the same key.
    [[nodiscard]] bool asksRowService() const;

    /// Asks that service for what was said in a session; messagesFetched() reports the result. Replaces the request
    /// before. Does nothing unless rowService() is Open.
    void fetchMessages(const QString &session);
    void cancelMessages() { cancel(m_messages); }

    /// Asks that service when the sessions of an agent began and ended; sessionTimesFetched() reports the result.
    /// Replaces the request before. Does nothing unless rowService() is Open.
    void fetchSessionTimes(const QString &agent);
    void cancelSessionTimes() { cancel(m_sessionTimes); }

    /// The times of the sessions of the shown jobs, as far as the service was asked for them.
    [[nodiscard]] SessionClock *sessionClock() { return m_clock.get(); }

Q_SIGNALS:
    /// The connection or the found key has changed.
    void connectionChanged();

    /// A fetch with this filter needs the key of the chosen connection: connectTo() it with the key, and fetch.
    void keyWanted(const assay::ServiceFilter &filter);

    void serviceDraftChanged();

    /// The origin or the fetched filter of the shown jobs has changed, or a load has started while no jobs are shown.
    void originChanged();
    void jobRefetched(const QString &jobId, const assay::JobResult &result);

    /// \p session is empty for the summary of an agent.
    void summaryFetched(const QString &agent, const QString &session, const assay::SummaryResult &result);
    void messagesFetched(const QString &session, const assay::ConversationResult &result);
    void sessionTimesFetched(const QString &agent, const assay::SessionTimesResult &result);

private:
    // What a load reads.
    struct Source
    {
        Origin origin = Origin::None;
        QString name; // of the connection, or the file
        ServiceFilter filter = {};
        QString place = {}; // path of the file, or base URL
        int number = 0; // of the connection: with another key, the same server has other jobs
        std::optional<Connection> connection = {}; // as it was then
        ApiKey key = {};

        bool operator==(const Source &) const = default;
    };

    // A list that can be shown, and where it comes from.
    struct LoadedList
    {
        std::weak_ptr<const JobStore> store;
        Source source;
    };

    // A request to the service of the shown jobs. One of each kind runs at a time: a new one replaces it.
    struct RowRequest
    {
        RequestId id = 0; // 0: none runs
        QString agent;
        QString session;
    };

    // The request that this answers: it runs no more. A copy, since its listeners may send the next one.
    [[nodiscard]] static std::optional<RowRequest> answeredBy(RequestId answered, RowRequest &request);

    template <typename Send>
    void replace(RowRequest &request, const QString &agent, const QString &session, const Send &send);
    void cancel(RowRequest &request);
    void listenToAnswers();
    [[nodiscard]] const Source &source() const;
    void setNewestSource(const Source &source);
    void useConnection(
        const Connection &connection, const ApiKey &key, std::unique_ptr<DemoSource> demo, bool needsKey = false);
    bool fetchWith(const ServiceFilter &filter);
    void noteLoad();
    void rememberList();
    void handleRows();
    void closeDemo();

    JobBrowser m_browser;
    SeenValues m_seen;
    ActiveFilters m_filters;
    std::unique_ptr<DemoSource> m_demo; // before the service: the server outlives its clients
    JobService m_service;
    FileLoader m_files;
    std::optional<Connection> m_connection;
    ApiKey m_key;
    bool m_needsKey = false; // m_key is not that of m_connection
    ServiceFilter m_draft;
    int m_connections = 0; // so far
    std::map<QString, ApiKey> m_usedKeys; // by base URL; in memory only
    Source m_newest;
    Source m_shown; // as the last originChanged() told
    std::vector<LoadedList> m_lists;
    std::optional<FoundKey> m_found;
    QString m_proposedServer;
    RequestId m_refetch = 0;
    QString m_refetchId;
    std::weak_ptr<const JobStore> m_refetchRows; // the rows shown when it was asked
    RowRequest m_agentSummary;
    RowRequest m_sessionSummary;
    RowRequest m_messages;
    RowRequest m_sessionTimes;
    FetchGate m_gate;
    std::unique_ptr<SessionClock> m_clock; // last, as the next: they use the rest
    std::unique_ptr<Watch> m_watch;
};

} // namespace assay
