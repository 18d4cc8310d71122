// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include "faults/fault.h"

namespace assay::faults {

/// A server on this machine that answers with the bodies of a demo server until it is told to fail. Each connection is
/// closed after one answer, so that no fault meets a connection of the time before it. Lives in the GUI thread's event
/// loop.
class FaultServer : public QTcpServer
{
public:
    /// Creates the body of a good answer for the head of a request.
    using Bodies = std::function<QByteArray(const QByteArray &head)>;

    explicit FaultServer(Bodies bodies);

    /// Speaks TLS from now on.
    void secure(const QSslCertificate &certificate, const QSslKey &key);

    /// Where it listens, or will listen again.
    [[nodiscard]] quint16 port() const { return m_port; }

    void answerWell();
    void fail(const Fault &fault, const QSslCertificate &certificate, const QSslKey &key);

    /// The requests since it was last told to fail or not to.
    [[nodiscard]] int requests() const { return m_requests; }

    /// Everything that clients sent since then, without TLS.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket);
    void play(QSslSocket *socket, const Answer &answer);
    void goAway();

    const Bodies m_bodies;
    QSslCertificate m_goodCertificate; // null: plain HTTP
    QSslCertificate m_certificate; // of this time
    QSslKey m_goodKey;
    QSslKey m_key;
    quint16 m_port = 0; // which it comes back to
    Fault m_fault;
    bool m_fails = false;
    int m_requests = 0;
    QByteArray m_received;
    std::map<QSslSocket *, QByteArray> m_open; // heads that are not complete yet
};

} // namespace assay::faults
