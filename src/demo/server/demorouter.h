// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "demo/replies/demoreply.h"
#include "demo/server/requesttarget.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// What a request says, as far as the answer depends on it.
struct DemoQuestion
{
    std::string method;
    RequestTarget target;
    std::string key; ///< of the key header or the bearer token; empty: none
};

/// Answers requests as the service's reference says. Const, so that any thread may ask it.
class DemoRouter
{
public:
    /// `jobs` must outlive the router. `key` and `servedFile` are as in DemoServerOptions.
    DemoRouter(const DemoJobs &jobs, std::string key, QString servedFile);

    [[nodiscard]] DemoReply answer(const DemoQuestion &question) const;

private:
    [[nodiscard]] DemoReply list(const DemoQuestion &question) const;
    [[nodiscard]] DemoReply servedFile() const;
    [[nodiscard]] DemoReply summary(const DemoQuestion &question) const;
    [[nodiscard]] DemoReply agentList(const DemoQuestion &question) const;
    [[nodiscard]] DemoReply messages(const std::string &sessionId) const;

    const DemoJobs &m_jobs;
    std::string m_key;
    QString m_servedFile;
};

} // namespace assay::demo
