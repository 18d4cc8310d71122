// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keptconnection.h"

#include "core/base/protectedbytes.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QByteArray Scheme = "Bearer ";

} // namespace

Connection serviceConnection(const SavedConnection &saved)
{
    Connection connection(saved.name, saved.baseUrl);
    connection.setKeptId(saved.id);
    ConnectionRoute route{saved.caFile, saved.proxy};
    route.idleLimit = saved.idleLimit.value_or(std::chrono::seconds(0));
    route.wholeLimit = saved.wholeLimit.value_or(std::chrono::seconds(0));
    connection.setRoute(route);
    return connection;
}

Result<ApiKey, LoadError> serviceKey(const SavedConnection &saved, const Secret &secret)
{
    const bool isToken = saved.secretKind == SavedConnection::SecretKind::BearerToken;
    const QString text = secret.text();
    Result<ApiKey, LoadError> key = ApiKey::fromText(text, isToken ? ApiKey::Kind::BearerToken : ApiKey::Kind::Key);
    ProtectedBytes::wipe(text);
    return key;
}

QString keyPlace(const SavedConnection &saved)
{
    return saved.id + u' ' + Connection({}, saved.baseUrl).origin();
}

Secret secretOf(const ApiKey &key)
{
    if (key.isEmpty())
        return {};
    const QByteArray value = key.headerValue();
    const qsizetype scheme = value.startsWith(Scheme) && key.kind() == ApiKey::Kind::BearerToken ? Scheme.size() : 0;
    const QString text = QString::fromLatin1(value.constData() + scheme, value.size() - scheme);
    ApiKey::wipe(value);
    Secret secret = Secret::fromText(text);
    ProtectedBytes::wipe(text);
    return secret;
}

} // namespace assay
