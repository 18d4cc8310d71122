// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QProcessEnvironment>

#include "cli/options.h"
#include "core/load/jobsource.h"

namespace assay {

class DemoSource;

/// The load that a command line asks for: from the service, a saved file, or a demo server of its own, over real HTTP.
class HeadlessLoad : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessLoad(QObject *parent = nullptr);
    ~HeadlessLoad() override;

    /// Starts. The key comes from MEIBEL_API_KEY unless the jobs are demo jobs. Everything else comes by signals.
    void start(const Options &options, const QProcessEnvironment &environment);

    /// Ends the load; finished() follows.
    void stop();

Q_SIGNALS:
    void progressed(const assay::LoadProgress &progress);
    void waiting(const assay::RetryWait &wait);

    /// The load is over. Comes once.
    void finished(const assay::LoadReport &report);

    /// It could not even begin. Instead of finished().
    void failed(const assay::LoadError &error);

private:
    void listenTo(JobSource *source);
    void startDemo(const Options &options);
    void startService(const Options &options, const QProcessEnvironment &environment);

    std::unique_ptr<DemoSource> m_demo;
    JobSource *m_source = nullptr; // child
};

} // namespace assay
