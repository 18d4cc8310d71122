// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/demosource.h"

#include <QCoreApplication>

#include "demo/server/demoserver.h"

namespace assay {

DemoSource::DemoSource(std::uint32_t jobs, std::uint64_t seed)
    : m_server(std::make_unique<DemoServer>(DemoServerOptions{seed, jobs, {}, {}, {}}))
{
}

DemoSource::~DemoSource() = default;

QString DemoSource::start()
{
    return m_server->start() ? QString() : m_server->errorString();
}

Connection DemoSource::connection() const
{
    return Connection(QCoreApplication::translate("assay::Workspace", "Demo data"), m_server->baseUrl());
}

ApiKey DemoSource::key() const
{
    return ApiKey::fromText(QStringLiteral("demo")).value();
}

} // namespace assay
