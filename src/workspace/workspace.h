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

class DemoServer;

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

    /// Fetches with this filter through the connection. False without a connection.
    bool fetch(const ServiceFilter &filter);

    void openFile(const QString &path);

    /// Starts a demo server in this process, connects to it over HTTP on this machine and fetches all its jobs. The
    /// server's word for what went wrong, or an empty text.
    [[nodiscard]] QString openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter = {});

    /// Does the newest load again: the same filter, or the same file.
    void refresh();
    [[nodiscard]] bool canRefresh() const;

    void stop();

    /// Fetches one job of the connection again; jobRefetched() follows.
    void refetch(const QString &jobId);

Q_SIGNALS:
    void connectionChanged();
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
    void takeRows();

    JobBrowser m_browser;
    SeenValues m_seen;
    ActiveFilters m_filters;
    JobService m_service;
    FileLoader m_files;
    std::unique_ptr<DemoServer> m_demo;
    std::optional<Connection> m_connection;
    ApiKey m_key;
    QString m_path; // of the newest file
    Source m_newest;
    std::optional<Source> m_older; // of the rows shown, while the newest load has none
    const JobStore *m_olderStore = nullptr; // that holds those rows; only to know it by
    RequestId m_refetch = 0;
    QString m_refetchId;
};

} // namespace assay
