// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "cli/options.h"
#include "cli/serviceaccess.h"
#include "core/load/jobsource.h"

namespace assay {

class DemoSource;
class JobService;

/// The load of a command line: from the service, a saved file, or a demo server in this program, over real HTTP.
class HeadlessLoad : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessLoad(QObject *parent = nullptr);
    ~HeadlessLoad() override;

    /// Starts the load; \p access is that to the service, if the jobs come from there. Signals report the result.
    void start(const Options &options, const ServiceAccess &access);

    /// Stops the load; finished() follows.
    void stop();

Q_SIGNALS:
    void progressed(const assay::LoadProgress &progress);
    void waiting(const assay::RetryWait &wait);

    /// The load has ended. Emitted once.
    void finished(const assay::LoadReport &report);

    /// The load could not start. Emitted instead of finished().
    void failed(const assay::LoadError &error);

private:
    void listenTo(JobSource *source);
    JobService *makeService(const Options &options);
    void startDemo(const Options &options);
    void startService(const Options &options, const ServiceAccess &access);

    std::unique_ptr<DemoSource> m_demo;
    JobSource *m_source = nullptr; // child
};

} // namespace assay
