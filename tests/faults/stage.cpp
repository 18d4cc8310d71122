// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/stage.h"

#include "helpers/democlient.h"
#include "helpers/gzip.h"

using namespace Qt::StringLiterals;

namespace assay::faults {

bool Certificates::create()
{
    if (!m_known.create() || !m_unknown.create())
        return false;
    const QByteArray names = "DNS:localhost,DNS:service.invalid";
    m_good = m_known.issue("x", names);
    m_otherName = m_known.issue("localhost", "DNS:other.invalid");
    m_expired = m_known.issue("x", names, TestCertificates::Past, TestCertificates::NearPast);
    m_notYetValid = m_known.issue("x", names, TestCertificates::Future, TestCertificates::FarFuture);
    m_ofUnknown = m_unknown.issue("x", names);
    m_known.trust();
    return !m_good.isNull() && !m_otherName.isNull() && !m_expired.isNull() && !m_notYetValid.isNull()
        && !m_ofUnknown.isNull();
}

QSslCertificate Certificates::of(Certificate kind) const
{
    switch (kind) {
    case Certificate::OtherName:
        return m_otherName;
    case Certificate::Expired:
        return m_expired;
    case Certificate::NotYetValid:
        return m_notYetValid;
    case Certificate::Unknown:
        return m_ofUnknown;
    case Certificate::Good:
        break;
    }
    return m_good;
}

QSslKey Certificates::key(Certificate kind) const
{
    return kind == Certificate::Unknown ? m_unknown.key() : m_known.key();
}

Stage::Stage(const Fault &fault, const Certificates &certificates)
    : m_fault(fault)
    , m_certificates(certificates)
    , m_demo({.seed = 1, .jobs = Jobs, .key = {}, .fault = {}, .servedFile = {}})
{
    m_isReady = m_demo.start();
    QTcpServer unused;
    m_isReady = unused.listen(QHostAddress::LocalHost) && m_isReady;
    m_freePort = QString::number(unused.serverPort());
    if (fault.road == Road::Demo)
        return;
    m_server = std::make_unique<FaultServer>([this](const QByteArray &head) { return goodBody(head); });
    m_isReady = m_server->isListening() && m_isReady;
    if (fault.road != Road::Plain)
        m_server->secure(certificates.of(Certificate::Good), certificates.key(Certificate::Good));
    if (fault.holdsBelowTls)
        m_relay = std::make_unique<HoldingRelay>(m_server->serverPort());
    if (fault.road == Road::Proxy)
        makeProxies();
}

void Stage::makeProxies()
{
    m_goodProxy = std::make_unique<TestProxy>(
        "HTTP/1.1 200 Connection established\r\n\r\n", TestProxy::Then::Lead, m_server->serverPort());
    m_badProxy = std::make_unique<TestProxy>(
        m_fault.proxyAnswer, m_fault.proxyHangsUp ? TestProxy::Then::HangUp : TestProxy::Then::Wait);
}

QString Stage::baseUrl() const
{
    switch (m_fault.road) {
    case Road::Demo:
        return m_demo.baseUrl();
    case Road::Plain:
        return u"http://127.0.0.1:%1/v2"_s.arg(m_server->port());
    case Road::Tls:
        return u"https://localhost:%1/v2"_s.arg(m_relay ? m_relay->serverPort() : m_server->port());
    case Road::Proxy:
        break;
    }
    return u"https://service.invalid/v2"_s;
}

void Stage::answerWell()
{
    m_fails = false;
    if (m_server)
        m_server->answerWell();
    else
        m_demo.setFault({});
}

void Stage::fail(const QByteArray &target)
{
    m_fails = true;
    if (m_server) {
        m_server->fail(m_fault, m_certificates.of(m_fault.certificate), m_certificates.key(m_fault.certificate));
        return;
    }
    QString fault = m_fault.demo;
    const QByteArray body = goodBody("GET " + target + ' ');
    fault.replace("HALF"_L1, QString::number(body.size() / 2));
    fault.replace("PACKED"_L1, QString::number(gzip(body).size() / 2));
    m_demo.clearRequests();
    m_isReady = m_demo.setFault(fault) && m_isReady;
}

QList<std::pair<QString, QString>> Stage::variables() const
{
    QList<std::pair<QString, QString>> all;
    if (m_goodProxy && !m_fails)
        return {{u"https_proxy"_s, m_goodProxy->name()}};
    if (!m_fails)
        return {};
    for (const auto &[name, value] : m_fault.variables) {
        QString text = value;
        text.replace("FREE"_L1, m_freePort);
        if (m_badProxy)
            text.replace("PROXY"_L1, m_badProxy->name());
        all.append({name, text});
    }
    return all;
}

int Stage::requests() const
{
    return m_server ? m_server->requests() : static_cast<int>(m_demo.requests().size());
}

bool Stage::leaked(const QByteArray &secret) const
{
    if (m_badProxy) {
        for (const QByteArray &head : m_badProxy->heads) {
            if (head.contains(secret))
                return true;
        }
    }
    const bool isTrusted = m_fault.certificate == Certificate::Good && m_fault.insteadOfTls.isEmpty();
    return m_server && !isTrusted && m_server->received().contains(secret);
}

QByteArray Stage::goodBody(const QByteArray &head) const
{
    const QByteArray target = head.split(' ').value(1);
    return test::ask(m_demo, test::requestFor(target)).body;
}

} // namespace assay::faults
