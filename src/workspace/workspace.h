// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

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

/// Where jobs come from and what was asked for, without a window: the connection with its key, the file, the demo.
/// Feeds the browser. The key is kept in memory for as long as this lives and given to the service only. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Where the jobs of a load come from.
    enum class Origin { None, Service, File, Demo };
    Q_ENUM(Origin)

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] JobBrowser *browser() { return &m_browser; }
    [[nodiscard]] SeenValues *seenValues() { return &m_seen; }
    [[nodiscard]] ActiveFilters *filters() { return &m_filters; }

    /// Where the jobs shown come from; of the newest load as long as none are.
    [[nodiscard]] Origin origin() const { return source().origin; }

    /// What that is called: the connection's name, the file's, or that it is demo data. Empty before the first load.
    [[nodiscard]] QString originName() const;

    /// The connection that a fetch would use; nothing before one was chosen. While the demo is shown it is the demo's.
    [[nodiscard]] const std::optional<Connection> &connection() const { return m_connection; }
    [[nodiscard]] const ApiKey &key() const { return m_key; }
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }

    /// What the jobs shown were asked for with; nothing when they come from a file, or before the first load.
    [[nodiscard]] std::optional<ServiceFilter> fetchedFilter() const;

    /// What the connection is called, in the user's language; empty without one.
    [[nodiscard]] QString connectionName() const;

    /// Uses this connection from now on; a running demo ends. Nothing is fetched yet.
    void connectTo(const Connection &connection, const ApiKey &key);

    /// The service filter as the user has typed it so far.
    [[nodiscard]] const ServiceFilter &serviceDraft() const { return m_draft; }
    void setServiceDraft(const ServiceFilter &filter);

    /// Fetches with this filter through the connection; it is the draft then. False without a connection.
    bool fetch(const ServiceFilter &filter);

    void openFile(const QString &path);

    /// Starts a demo server in this process, connects to it over HTTP on this machine and fetches all its jobs. The
    /// server's word for what went wrong, or an empty text.
    [[nodiscard]] QString openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter = {});

    /// Does the newest load again: the same filter, or the same file.
    void refresh();
    [[nodiscard]] bool canRefresh() const;

    void stop();

    /// A key that was found outside the program, in MEIBEL_API_KEY, and the server that it is for. Kept in memory only.
    struct FoundKey
    {
        Connection connection;
        ApiKey key;
    };
    void setFoundKey(const FoundKey &found);
    [[nodiscard]] const std::optional<FoundKey> &foundKey() const { return m_found; }

    /// The server to propose when the user is asked for a connection, instead of the one used last; empty: none.
    void setProposedServer(const QString &baseUrl) { m_proposedServer = baseUrl; }
    [[nodiscard]] const QString &proposedServer() const { return m_proposedServer; }

    /// Fetches one job of the connection again; jobRefetched() follows.
    void refetch(const QString &jobId);

Q_SIGNALS:
    /// The connection is another one, or a key was found.
    void connectionChanged();

    void serviceDraftChanged();

    /// The jobs shown come from another place, or were asked for with another filter; or a load has begun while none
    /// are.
    void originChanged();
    void jobRefetched(const QString &jobId, const assay::JobResult &result);

private:
    // What a load was told.
    struct Source
    {
        Origin origin = Origin::None;
        QString name; // of the connection, or the file
        ServiceFilter filter;
    };

    [[nodiscard]] const Source &source() const;
    void begin(const Source &source);
    void fetchAgain(const ServiceFilter &filter);
    void takeRows();

    JobBrowser m_browser;
    SeenValues m_seen;
    ActiveFilters m_filters;
    JobService m_service;
    FileLoader m_files;
    std::unique_ptr<DemoSource> m_demo;
    std::optional<Connection> m_connection;
    ApiKey m_key;
    ServiceFilter m_draft;
    QString m_path; // of the newest file
    Source m_newest;
    std::optional<Source> m_older; // of the rows shown, while the newest load has none
    const JobStore *m_olderStore = nullptr; // that holds those rows; only to know it by
    std::optional<FoundKey> m_found;
    QString m_proposedServer;
    RequestId m_refetch = 0;
    QString m_refetchId;
};

} // namespace assay
