// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSslError;

namespace assay {

/// Why there is no secure connection.
enum class TlsFailure {
    Untrusted, ///< nobody whom this computer trusts vouches for the certificate
    Expired,
    NotYetValid,
    WrongName, ///< the certificate is another server's
    OldProtocol, ///< the server speaks no TLS that is new enough
    NoCommonCipher,
    PlainHttp, ///< the server speaks HTTP without TLS
    NotTls, ///< the server speaks something else
    NotSupported, ///< this computer speaks no TLS: Qt has no library for it
    NotAgreed, ///< another reason
};

/// The failure behind what is wrong with a certificate.
[[nodiscard]] TlsFailure tlsFailureOf(const QList<QSslError> &errors);

/// The failure behind OpenSSL's message about a handshake. Other libraries' messages are NotAgreed.
[[nodiscard]] TlsFailure tlsFailureOf(const QString &message);

} // namespace assay
