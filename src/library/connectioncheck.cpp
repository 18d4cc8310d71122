// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connectioncheck.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QCoreApplication>
#include <QUrl>

#include "library/hiddencharacters.h"
#include "library/savedconnection.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

constexpr qsizetype LongestText = 2'000; // of an address or a path
constexpr std::chrono::hours LongestLimit{24};

Sentence refusalOfName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return [] { return Texts::tr("The connection needs a name."); };
    if (name.size() > SavedConnection::LongestName || hasHiddenCharacters(name))
        return [] {
            return Texts::tr(
                "The name of the connection may have %Ln character(s), without line breaks.", nullptr,
                static_cast<int>(SavedConnection::LongestName));
        };
    return {};
}

Sentence refusalOfBaseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (text.size() > LongestText || hasHiddenCharacters(text) || !url.isValid() || !isWeb || url.host().isEmpty())
        return [] {
            return Texts::tr("The address of the service is not an address, such as https://api.example.com/v2.");
        };
    if (!url.userInfo().isEmpty())
        return [] {
            return Texts::tr("The address of the service holds a user or a password, which would be kept in plain "
                             "text. Enter the secret as the key instead.");
        };
    if (url.hasQuery() || url.hasFragment())
        return [] {
            return Texts::tr("The address of the service ends in a query or a fragment, which could hold a secret. "
                             "Leave that out.");
        };
    return {};
}

Sentence refusalOfProxy(const QString &text)
{
    if (text.isEmpty() || text == "none"_L1)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    constexpr std::array Schemes = {"http"_L1, "socks5"_L1};
    const bool isKnown =
        std::ranges::any_of(Schemes, [&url](QLatin1StringView scheme) { return url.scheme() == scheme; });
    const bool hasMore = url.hasQuery() || url.hasFragment() || url.path().size() > 1;
    if (text.size() > LongestText || hasHiddenCharacters(text) || !url.isValid() || !isKnown || url.host().isEmpty()
        || hasMore)
        return [] {
            return Texts::tr("The proxy is not an address, such as http://proxy.example.com:3128 or "
                             "socks5://127.0.0.1:1080.");
        };
    if (!url.password().isEmpty())
        return [] {
            return Texts::tr("The address of the proxy holds a password, which would be kept in plain text. Leave it "
                             "out here.");
        };
    return {};
}

bool isLimit(const std::optional<std::chrono::seconds> &limit)
{
    return !limit || (limit->count() > 0 && *limit <= LongestLimit);
}

} // namespace

Sentence refusalOf(const SavedConnection &connection)
{
    if (Sentence refusal = refusalOfName(connection.name))
        return refusal;
    if (Sentence refusal = refusalOfBaseUrl(connection.baseUrl))
        return refusal;
    if (Sentence refusal = refusalOfProxy(connection.proxy))
        return refusal;
    if (connection.caFile.size() > LongestText || hasHiddenCharacters(connection.caFile))
        return [] { return Texts::tr("The path of the file of certificates is not a path."); };
    if (!isLimit(connection.idleLimit) || !isLimit(connection.wholeLimit))
        return [] { return Texts::tr("A time limit is between a second and a day."); };
    return {};
}

} // namespace assay
