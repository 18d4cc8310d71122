// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <thread>

#include "core/base/inbox.h"
#include "core/load/jobsource.h"
#include "core/load/jobstreamreader.h"
#include "core/query/runquery.h"

namespace assay::test {

/// One job as JSON. \p score is JSON ("7", "0.83", "null"); empty: no score.
inline std::string
job(const std::string &id, const std::string &module = "correctness", const std::string &score = "7",
    const std::string &status = "completed", const std::string &more = {})
{
    std::string text = R"({"job_id":")" + id + R"(","agent_identity_context":{"customer_id":"c","project_id":"p")"
        + more + R"(},"module":")" + module + R"(","status":")" + status + '"';
    if (!score.empty())
        text += R"(,"score":)" + score;
    return text + R"(,"explanation":"because of )" + id + "\"}";
}

/// A store with the jobs of a JSON array.
inline std::shared_ptr<JobStore> storeOf(std::string_view json, std::shared_ptr<JobIdIndex> *ids = nullptr)
{
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Array);
    reader.feed(json);
    reader.finish();
    reader.publish();
    if (ids)
        *ids = reader.ids();
    return store;
}

/// Runs a query and returns its result.
inline std::shared_ptr<const QueryResult>
answer(const std::shared_ptr<const JobStore> &store, const JobQuery &query = {})
{
    return std::make_shared<QueryResult>(*runQuery(store, store->rowCount(), query));
}

/// A source that the test controls.
class ManualSource : public JobSource
{
public:
    void start()
    {
        m_store = std::make_shared<JobStore>();
        m_reader = std::make_unique<JobStreamReader>(m_store, JobStreamReader::Format::Array);
        ++m_generation;
        m_running = true;
        Q_EMIT started(m_generation, m_store);
        m_reader->feed(std::string_view("["));
    }

    void feed(const std::string &jobs)
    {
        m_reader->feed(std::string_view(m_any ? "," + jobs : jobs));
        m_any = true;
        m_reader->publish();
        Q_EMIT progressed(progress());
    }

    void wait(std::chrono::milliseconds left) { Q_EMIT waiting(RetryWait{m_generation, 1, 3, left, {}}); }

    void finish()
    {
        m_reader->feed(std::string_view("]"));
        end({}, false);
    }

    void fail(LoadErrorKind kind)
    {
        LoadError error;
        error.kind = kind;
        end(error, false);
    }

    void stop() override
    {
        ++stops;
        if (m_running)
            end({}, true);
    }

    [[nodiscard]] std::shared_ptr<const JobStore> store() const { return m_store; }
    [[nodiscard]] Generation generation() const { return m_generation; }

    int stops = 0;

private:
    [[nodiscard]] LoadProgress progress() const
    {
        LoadProgress progress;
        progress.generation = m_generation;
        progress.bytes = m_reader->bytes();
        progress.rows = static_cast<qint64>(m_store->rowCount());
        progress.problems = m_reader->problems();
        return progress;
    }

    void end(std::optional<LoadError> error, bool stopped)
    {
        m_running = false;
        m_any = false;
        if (!error && !stopped)
            m_reader->finish();
        m_reader->publish();
        LoadReport report;
        report.generation = m_generation;
        report.store = m_store;
        report.ids = m_reader->ids();
        report.bytes = m_reader->bytes();
        report.problems = m_reader->problems();
        report.partial = stopped || error;
        report.stopped = stopped;
        report.error = std::move(error);
        Q_EMIT finished(report);
    }

    std::shared_ptr<JobStore> m_store;
    std::unique_ptr<JobStreamReader> m_reader;
    Generation m_generation = 0;
    bool m_any = false;
    bool m_running = false;
};

/// A source that reads rows on its own thread, as fast as possible, and publishes them in batches.
class ThreadSource : public JobSource
{
public:
    ~ThreadSource() override { join(); }

    void start(int jobs, int jobsPerPiece)
    {
        join();
        ++m_generation;
        m_store = std::make_shared<JobStore>();
        Q_EMIT started(m_generation, m_store);
        m_thread =
            std::jthread([this, jobs, jobsPerPiece, store = m_store, generation = m_generation](
                             const std::stop_token &stop) { read(stop, store, generation, jobs, jobsPerPiece); });
    }

    void stop() override { m_thread.request_stop(); }

    [[nodiscard]] std::shared_ptr<const JobStore> store() const { return m_store; }

private:
    void join()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    void read(
        const std::stop_token &stop, const std::shared_ptr<JobStore> &store, Generation generation, int jobs,
        int jobsPerPiece)
    {
        static constexpr std::string_view Modules[] = {"correctness", "observed_consistency", "house_style"};
        static constexpr std::string_view Scores[] = {"7", "0.25", "113"};
        JobStreamReader reader(store, JobStreamReader::Format::Array);
        reader.feed(std::string_view("["));
        for (int i = 0; i < jobs && !stop.stop_requested(); ++i) {
            const auto kind = static_cast<std::size_t>(i % 3);
            std::string text = i == 0 ? std::string() : std::string(",");
            text +=
                job("job-" + std::to_string(i), std::string(Modules[kind]), std::string(Scores[kind]),
                    i % 5 == 0 ? "failed" : "completed");
            reader.feed(std::string_view(text));
            if (i % jobsPerPiece == jobsPerPiece - 1) {
                reader.publish();
                LoadProgress progress;
                progress.generation = generation;
                progress.bytes = reader.bytes();
                progress.rows = static_cast<qint64>(store->rowCount());
                m_inbox.post([this, progress] { Q_EMIT progressed(progress); });
            }
        }
        LoadReport report;
        report.generation = generation;
        report.stopped = stop.stop_requested();
        report.partial = report.stopped;
        reader.feed(std::string_view("]"));
        reader.finish();
        reader.publish();
        report.store = store;
        report.ids = reader.ids();
        report.bytes = reader.bytes();
        report.problems = reader.problems();
        m_inbox.post([this, report] { Q_EMIT finished(report); });
    }

    std::shared_ptr<JobStore> m_store;
    Generation m_generation = 0;
    Inbox m_inbox; // must outlive the thread, which posts to it
    std::jthread m_thread;
};

} // namespace assay::test
