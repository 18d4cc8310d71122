// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/connectionroute.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "service/proxyvariables.h"
#include "service/wireerrors.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionRoute)
};

constexpr qint64 LargestFile = 4LL << 20U; // bytes; the certificates of a whole system are a quarter of a megabyte

LoadError noCertificates(const QString &path, bool isRead)
{
    return LoadError::told([=] {
        const QString shown = QDir::toNativeSeparators(path);
        return makeError(
            LoadErrorKind::Tls, 0,
            isRead ? Texts::tr("The file of certificates %1 holds no certificate.").arg(shown)
                   : Texts::tr("The file of certificates %1 can't be read.").arg(shown),
            {Texts::tr("Choose a PEM file with the certificate of the authority, under “Connections…”.")});
    });
}

} // namespace

std::optional<QNetworkProxy> ConnectionRoute::namedProxy() const
{
    if (proxy.isEmpty())
        return std::nullopt;
    if (proxy == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return ProxyVariables::proxyIn(proxy).value_or(QNetworkProxy(QNetworkProxy::NoProxy));
}

std::optional<LoadError> ConnectionRoute::refusal() const
{
    if (proxy.isEmpty() || proxy == "none"_L1 || ProxyVariables::proxyIn(proxy))
        return std::nullopt;
    return LoadError::told([text = proxy] {
        return makeError(
            LoadErrorKind::Network, 0, Texts::tr("The proxy “%1” of this connection is no address.").arg(text),
            {Texts::tr("Enter one such as %1, under “Connections…”.").arg("http://proxy.example.com:3128"_L1)});
    });
}

Result<QList<QSslCertificate>, LoadError> ConnectionRoute::certificates() const
{
    if (caFile.isEmpty())
        return QList<QSslCertificate>();
    QFile file(caFile);
    if (!QFileInfo(caFile).isFile() || !file.open(QIODevice::ReadOnly)) // not a pipe, which could be read for ever
        return noCertificates(caFile, false);
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.read(LargestFile), QSsl::Pem);
    if (found.isEmpty())
        return noCertificates(caFile, true);
    return found;
}

} // namespace assay
