// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/certificatename.h"

#include <algorithm>

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

namespace assay {

namespace {

QString withoutFinalDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isNamedBy(const QString &entry, const QString &host)
{
    if (!entry.startsWith(QLatin1StringView("*.")))
        return entry.compare(host, Qt::CaseInsensitive) == 0;
    const QString domain = entry.sliced(1); // ".example.com"
    const qsizetype label = host.indexOf(u'.');
    return label > 0 && domain.count(u'.') >= 2 && !domain.contains(u'*')
        && QStringView(host).sliced(label).compare(domain, Qt::CaseInsensitive) == 0;
}

} // namespace

bool certificateNames(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList entries = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(entries, [&](const QString &entry) {
            return QHostAddress(entry).isEqual(address, QHostAddress::StrictConversion);
        });
    }
    const QString name = withoutFinalDot(QString::fromLatin1(QUrl::toAce(host)));
    const QStringList entries = names.values(QSsl::DnsEntry);
    return !name.isEmpty()
        && std::ranges::any_of(entries, [&](const QString &entry) { return isNamedBy(withoutFinalDot(entry), name); });
}

} // namespace assay
