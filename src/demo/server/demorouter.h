// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "demo/replies/demoreply.h"
#include "demo/server/agentrouter.h"
#include "demo/server/requesttarget.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// The parts of a request that decide its answer.
struct RoutedRequest
{
    std::string method;
    RequestTarget target;
    std::string key; ///< from the key header or the bearer token; may be empty
    bool nullsForNoJobs = false; ///< how a summary without jobs is answered: 200 with nulls, else 404
};

/// Answers requests as described in the service's reference. Const methods are thread-safe.
class DemoRouter
{
public:
    /// `jobs` must outlive the router. `key` and `servedFile` are as in DemoServerOptions.
    DemoRouter(const DemoJobs &jobs, std::string key, QString servedFile);

    [[nodiscard]] DemoReply answer(const RoutedRequest &request) const;

private:
    [[nodiscard]] DemoReply list(const RoutedRequest &request) const;
    [[nodiscard]] DemoReply servedFile() const;
    [[nodiscard]] DemoReply summary(const RoutedRequest &request) const;

    const DemoJobs &m_jobs;
    AgentRouter m_agentRouter;
    std::string m_key;
    QString m_servedFile;
};

} // namespace assay::demo
