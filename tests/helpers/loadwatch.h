// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QObject>

#include "core/load/jobsource.h"

namespace assay {

/// Maximum time that a test waits for a load, in ms. The system decides when it reports a broken connection.
constexpr int LongestWait = 30'000;

/// Records all signals of a job source, for tests.
class LoadWatch : public QObject
{
public:
    explicit LoadWatch(JobSource &source)
    {
        connect(&source, &JobSource::started, this, [this](Generation generation, const auto &newStore) {
            started.push_back(generation);
            store = newStore;
            sinceStart.start();
            firstRows = -1;
        });
        connect(&source, &JobSource::progressed, this, [this](const LoadProgress &news) {
            if (news.rows > 0 && firstRows < 0)
                firstRows = sinceStart.elapsed();
            progress.push_back(news);
        });
        connect(&source, &JobSource::waiting, this, [this](const RetryWait &wait) { waits.push_back(wait); });
        connect(&source, &JobSource::finished, this, [this](const LoadReport &report) { reports.push_back(report); });
    }

    [[nodiscard]] bool done() const { return !reports.empty() && reports.back().generation == started.back(); }
    [[nodiscard]] const LoadReport &report() const { return reports.back(); }
    [[nodiscard]] std::size_t rows() const { return store ? store->rowCount() : 0; }

    /// All texts of the load that a user can see.
    [[nodiscard]] QString texts() const
    {
        QString all;
        const auto add = [&all](const LoadError &error) {
            for (const LoadError &told : {error, error.inCurrentLanguage()})
                all += told.summary + told.advice + told.detail;
        };
        for (const LoadReport &report : reports) {
            if (report.error)
                add(*report.error);
            for (const Problem &problem : report.problems.items)
                all += problem.detail;
        }
        for (const RetryWait &wait : waits)
            add(wait.reason);
        return all;
    }

    std::vector<Generation> started;
    std::shared_ptr<const JobStore> store;
    std::vector<LoadProgress> progress;
    std::vector<RetryWait> waits;
    std::vector<LoadReport> reports;
    QElapsedTimer sinceStart;
    qint64 firstRows = -1; ///< ms from the start to the first progress with rows
};

} // namespace assay
