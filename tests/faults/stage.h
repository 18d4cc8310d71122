// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "demo/server/demoserver.h"
#include "faults/fault.h"
#include "faults/faultserver.h"
#include "helpers/testcertificates.h"
#include "helpers/testproxy.h"
#include "helpers/tlsserver.h"

namespace assay::faults {

/// The certificates of all stages. The authority of all but one is trusted by this process; the program on the command
/// line trusts none.
class Certificates
{
public:
    /// False when openssl is missing or fails.
    [[nodiscard]] bool create();

    [[nodiscard]] QSslCertificate of(Certificate kind) const;
    [[nodiscard]] QSslKey key(Certificate kind) const;

private:
    TestCertificates m_known;
    TestCertificates m_unknown;
    QSslCertificate m_good;
    QSslCertificate m_otherName;
    QSslCertificate m_expired;
    QSslCertificate m_notYetValid;
    QSslCertificate m_ofUnknown;
};

/// A service with jobs, and the way to it, that can be told to fail in one way. Lives on the GUI thread.
class Stage
{
public:
    static constexpr std::uint32_t Jobs = 300;

    /// \p fault and \p certificates must outlive it.
    Stage(const Fault &fault, const Certificates &certificates);

    /// Whether everything of it could be started.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] QString baseUrl() const;

    /// From now on all is as it should be.
    void answerWell();

    /// From now on the fault is there, for what is asked for by \p target (a path with its query).
    void fail(const QByteArray &target);

    /// The variables of the environment for the present state; those of the network that are not named are not set.
    [[nodiscard]] QList<std::pair<QString, QString>> variables() const;

    /// The requests since the state changed; -1 when they are not counted here.
    [[nodiscard]] int requests() const;

    /// Whether these bytes came to a server that must not get them.
    [[nodiscard]] bool leaked(const QByteArray &secret) const;

private:
    [[nodiscard]] QByteArray goodBody(const QByteArray &head) const;
    void makeProxies();

    const Fault &m_fault;
    const Certificates &m_certificates;
    DemoServer m_demo;
    std::unique_ptr<FaultServer> m_server; // null where the demo server is asked directly
    std::unique_ptr<HoldingRelay> m_relay; // between the program and the server
    std::unique_ptr<TestProxy> m_goodProxy;
    std::unique_ptr<TestProxy> m_badProxy;
    QString m_freePort;
    bool m_fails = false;
    bool m_isReady = false;
};

} // namespace assay::faults
