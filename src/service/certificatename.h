// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSslCertificate;

namespace assay {

/// Whether the certificate is for this host: one of its subject alternative names must name it (RFC 9525). By hand: Qt
/// 6.4 also takes the subject's common name, which anything may stand in, and an address in an entry for names.
///
/// An entry `*.example.com` names hosts one level below; it needs two levels of its own.
[[nodiscard]] bool certificateNames(const QSslCertificate &certificate, const QString &host);

} // namespace assay
