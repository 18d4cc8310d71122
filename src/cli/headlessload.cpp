// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headlessload.h"

#include "cli/serviceaccess.h"
#include "core/base/threads.h"
#include "core/load/fileloader.h"
#include "core/load/resourceerrors.h"
#include "service/jobservice.h"
#include "workspace/demosource.h"

using namespace Qt::StringLiterals;

namespace assay {

HeadlessLoad::HeadlessLoad(QObject *parent)
    : QObject(parent)
{
}

HeadlessLoad::~HeadlessLoad()
{
    delete m_source; // before the server that it may be connected to
}

void HeadlessLoad::start(const Options &options, const ServiceAccess &access)
{
    if (!options.openPath.isEmpty()) {
        auto *loader = new FileLoader(this);
        listenTo(loader);
        loader->setPackedLimits(options.packedLimits);
        loader->open(options.openPath);
    } else if (options.demoJobs) {
        startDemo(options);
    } else {
        startService(options, access);
    }
}

void HeadlessLoad::stop()
{
    if (m_source)
        m_source->stop();
}

void HeadlessLoad::listenTo(JobSource *source)
{
    m_source = source;
    connect(source, &JobSource::progressed, this, &HeadlessLoad::progressed);
    connect(source, &JobSource::waiting, this, &HeadlessLoad::waiting);
    connect(source, &JobSource::finished, this, &HeadlessLoad::finished);
}

JobService *HeadlessLoad::makeService(const Options &options)
{
    auto *service = new JobService(this);
    service->setLongestTime(options.longestTime.value_or(std::chrono::seconds(0)));
    listenTo(service);
    return service;
}

void HeadlessLoad::startDemo(const Options &options)
{
    m_demo = std::make_unique<DemoSource>(*options.demoJobs, options.seed);
    if (const QString problem = m_demo->start(); !problem.isEmpty()) {
        LoadError error;
        error.kind = LoadErrorKind::Network;
        error.summary = tr("The demo server could not be started on this machine.");
        error.detail = problem;
        if (!canStartThread())
            error = noThreadError();
        Q_EMIT failed(error);
        return;
    }
    auto *service = makeService(options);
    service->fetch(m_demo->connection(), m_demo->key(), options.filter);
}

void HeadlessLoad::startService(const Options &options, const ServiceAccess &access)
{
    auto *service = makeService(options);
    service->fetch(access.connection, access.key, options.filter);
}

} // namespace assay
