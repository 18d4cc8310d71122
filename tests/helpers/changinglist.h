// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QByteArray>
#include <QByteArrayList>

#include "helpers/wireserver.h"

namespace assay::test {

/// A list of jobs that a test changes between two fetches, and the answers of a server to them.
class ChangingList
{
public:
    /// Adds the job, or replaces it. \p score: a JSON number; empty: none.
    void
    set(const QByteArray &id, const QByteArray &status, const QByteArray &score = {},
        const QByteArray &explanation = {})
    {
        m_jobs[id] = R"({"job_id":")" + id
            + R"(","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":"x"},)"
              R"("module":"faithfulness","status":")"
            + status + '"' + (score.isEmpty() ? QByteArray() : R"(,"score":)" + score)
            + (explanation.isEmpty() ? QByteArray() : R"(,"explanation":")" + explanation + '"') + '}';
    }

    void remove(const QByteArray &id) { m_jobs.erase(id); }

    /// Each request from now on gets this status, or the next one alone.
    void refuse(const QByteArray &status, const QByteArray &headers = {})
    {
        m_refusal = status;
        m_refusalHeaders = headers;
        m_once = false;
    }
    void refuseOnce(const QByteArray &status, const QByteArray &headers = {})
    {
        refuse(status, headers);
        m_once = true;
    }
    void accept() { m_refusal.clear(); }

    [[nodiscard]] QByteArray json() const
    {
        QByteArrayList jobs;
        for (const auto &[id, job] : m_jobs)
            jobs << job;
        return '[' + jobs.join(',') + ']';
    }

    [[nodiscard]] QByteArray answer()
    {
        if (m_refusal.isEmpty())
            return WireServer::answer("200 OK", json(), "Content-Type: application/json\r\n");
        QByteArray refusal = WireServer::answer(m_refusal, R"({"detail":"no"})", m_refusalHeaders);
        if (m_once)
            m_refusal.clear();
        return refusal;
    }

private:
    std::map<QByteArray, QByteArray> m_jobs;
    QByteArray m_refusal;
    QByteArray m_refusalHeaders;
    bool m_once = false;
};

} // namespace assay::test
