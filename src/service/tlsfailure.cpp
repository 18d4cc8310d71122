// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tlsfailure.h"

#include <algorithm>
#include <array>

#include <QSslError>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Part
{
    QLatin1StringView text;
    TlsFailure failure;
};

// Parts of OpenSSL's messages (1.1 to 3.5).
constexpr std::array Parts{
    Part{"unsupported protocol"_L1, TlsFailure::OldProtocol},
    Part{"alert protocol version"_L1, TlsFailure::OldProtocol},
    Part{"no protocols available"_L1, TlsFailure::OldProtocol},
    Part{"inappropriate fallback"_L1, TlsFailure::OldProtocol},
    Part{"wrong ssl version"_L1, TlsFailure::OldProtocol},
    Part{"version too low"_L1, TlsFailure::OldProtocol},
    Part{"alert handshake failure"_L1, TlsFailure::NoCommonCipher},
    Part{"insufficient security"_L1, TlsFailure::NoCommonCipher},
    Part{"no shared cipher"_L1, TlsFailure::NoCommonCipher},
    Part{"no ciphers available"_L1, TlsFailure::NoCommonCipher},
    Part{"unknown cipher returned"_L1, TlsFailure::NoCommonCipher},
    Part{"wrong cipher returned"_L1, TlsFailure::NoCommonCipher},
    Part{"dh key too small"_L1, TlsFailure::NoCommonCipher},
    Part{"wrong version number"_L1, TlsFailure::NotTls},
    Part{"packet length too long"_L1, TlsFailure::NotTls},
    Part{"record layer failure"_L1, TlsFailure::NotTls},
    Part{"unexpected message"_L1, TlsFailure::NotTls},
    Part{"unexpected record"_L1, TlsFailure::NotTls},
    Part{"bad record type"_L1, TlsFailure::NotTls},
    Part{"decode error"_L1, TlsFailure::NotTls},
    Part{"length mismatch"_L1, TlsFailure::NotTls},
    Part{"bad length"_L1, TlsFailure::NotTls},
    Part{"length too short"_L1, TlsFailure::NotTls},
    Part{"unknown alert type"_L1, TlsFailure::NotTls},
    Part{"excessive message size"_L1, TlsFailure::NotTls},
    Part{"no certificate returned"_L1, TlsFailure::Untrusted},
};

bool isOf(const QSslError &error, std::initializer_list<QSslError::SslError> kinds)
{
    return std::ranges::find(kinds, error.error()) != kinds.end();
}

} // namespace

TlsFailure tlsFailureOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&](const QSslError &error) { return isOf(error, kinds); });
    };
    // A certificate with several faults: what can't be mended by a clock is told first.
    if (std::ranges::any_of(errors, [](const QSslError &error) {
            return !isOf(
                error, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid, QSslError::HostNameMismatch});
        }))
        return TlsFailure::Untrusted;
    if (has({QSslError::HostNameMismatch}))
        return TlsFailure::WrongName;
    return has({QSslError::CertificateExpired}) ? TlsFailure::Expired : TlsFailure::NotYetValid;
}

TlsFailure tlsFailureOf(const QString &message)
{
    const auto part = std::ranges::find_if(
        Parts, [&](const Part &known) { return message.contains(known.text, Qt::CaseInsensitive); });
    return part == Parts.end() ? TlsFailure::NotAgreed : part->failure;
}

} // namespace assay
