// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/viewlink.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include "core/query/querytext.h"
#include "library/hiddencharacters.h"
#include "library/viewcheck.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ViewLink)
};

using Failure = Sentence; // null: none

constexpr auto Start = "assay://view"_L1;
constexpr auto FetchPrefix = "fetch."_L1;
constexpr int WidestColumn = 10'000;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// A name in a list: the signs of the list are encoded.
QString encodedItem(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "-"));
}

/// The text of percent-encoded ASCII; nothing when it is none, or is no UTF-8.
std::optional<QString> decoded(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto isHex = [&](qsizetype at) {
            return at < text.size() && QByteArrayView("0123456789abcdefABCDEF").contains(text[at].toLatin1());
        };
        if (text[i].unicode() <= 0x20 || text[i].unicode() >= 0x7f
            || (text[i] == u'%' && !(isHex(i + 1) && isHex(i + 2))))
            return std::nullopt;
    }
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString result = decode(QByteArray::fromPercentEncoding(text.toLatin1()));
    return decode.hasError() ? std::nullopt : std::optional(result);
}

/// Whether a parameter is one in which people put secrets.
bool isSecret(const QString &name)
{
    constexpr std::array Words = {"key"_L1,    "token"_L1,  "secret"_L1, "password"_L1,
                                  "passwd"_L1, "bearer"_L1, "auth"_L1,   "credential"_L1};
    return std::ranges::any_of(
        Words, [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

Sentence unreadable()
{
    return [] { return Texts::tr("This link is incomplete or damaged. Ask for it once more, or copy it whole."); };
}

std::optional<ViewSort> sortOf(const QString &item)
{
    const bool isDescending = item.startsWith(u'-');
    const std::optional<QString> field = decoded(isDescending ? item.sliced(1) : item);
    if (!field || field->isEmpty())
        return std::nullopt;
    return ViewSort{*field, isDescending};
}

QString itemOf(const ViewSort &key)
{
    return (key.isDescending ? u"-"_s : u""_s) + encodedItem(key.field);
}

Failure takeSort(const QString &value, ViewContent &content)
{
    for (const QString &item : value.split(u',')) {
        const std::optional<ViewSort> key = sortOf(item);
        if (!key)
            return unreadable();
        content.sort.push_back(*key);
    }
    return {};
}

Failure takeSessionSort(const QString &value, ViewContent &content)
{
    const std::optional<ViewSort> key = sortOf(value);
    if (!key)
        return unreadable();
    content.sessionSort = *key;
    return {};
}

Failure takeColumns(const QString &value, ViewContent &content)
{
    for (const QString &item : value.split(u',')) {
        const qsizetype colon = item.indexOf(u':');
        const std::optional<QString> field = decoded(colon < 0 ? item : item.first(colon));
        bool isNumber = colon < 0;
        const int width = isNumber ? 0 : item.sliced(colon + 1).toInt(&isNumber);
        if (!field || field->isEmpty() || !isNumber || width < 0 || width > WidestColumn)
            return unreadable();
        content.columns.push_back({*field, width});
    }
    return {};
}

Failure takeService(const QString &value, ViewLink &link)
{
    const QUrl url(value, QUrl::StrictMode);
    const QString host = url.host();
    const bool isHere = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    if (!url.isValid() || host.isEmpty() || (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isHere)))
        return [] {
            return Texts::tr("This link names a service that is not reached over HTTPS, so it was not followed.");
        };
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return [] {
            return Texts::tr("This link names a service with a user, a password or a query in its address, so it was "
                             "not followed.");
        };
    link.baseUrl = url;
    return {};
}

Failure takeFilter(const QString &name, const QString &value, ViewLink &link)
{
    const std::optional<Field> field = serviceFilterByKey(QStringView(name).sliced(FetchPrefix.size()));
    if (!field || value.isEmpty())
        return unreadable();
    link.filter.setValue(*field, value);
    return {};
}

Failure take(const QString &name, const QString &value, ViewLink &link)
{
    if (name == "name"_L1)
        link.view.name = value;
    else if (name == "query"_L1)
        link.view.content.query = value;
    else if (name == "page"_L1)
        link.view.content.page = value;
    else if (name == "sort"_L1)
        return takeSort(value, link.view.content);
    else if (name == "session_sort"_L1)
        return takeSessionSort(value, link.view.content);
    else if (name == "columns"_L1)
        return takeColumns(value, link.view.content);
    else if (name == "service"_L1)
        return takeService(value, link);
    else if (name.startsWith(FetchPrefix))
        return takeFilter(name, value, link);
    else if (isSecret(name))
        return [] { return Texts::tr("This link holds a key or a password. Assay takes none from a link."); };
    else
        return [] {
            return Texts::tr("This link holds something that this version of Assay does not know. A newer version may "
                             "read it.");
        };
    return {};
}

Failure check(const ViewLink &link)
{
    if (Sentence refusal = refusalOf(link.view))
        return [refusal]() -> QString { return Texts::tr("This link can't be followed.") + u' ' + refusal(); };
    if (std::ranges::any_of(
            link.filter.values(), [](const auto &wanted) { return hasHiddenCharacters(wanted.second); }))
        return [] { return Texts::tr("This link holds invisible characters, so that it is not what it looks like."); };
    if (!link.filter.isEmpty() && link.baseUrl.isEmpty())
        return unreadable();
    if (const auto query = parseQueryBeforeLoad(link.view.content.query); !query)
        return [text = query.error().text]() -> QString {
            return Texts::tr("The query of this link is wrong.") + u' ' + text;
        };
    return {};
}

} // namespace

QString formatViewLink(const ViewLink &link)
{
    const ViewContent &content = link.view.content;
    QStringList parameters = {"name="_L1 + encoded(link.view.name)};
    if (!content.query.isEmpty())
        parameters.append("query="_L1 + encoded(content.query));
    QStringList sort;
    for (const ViewSort &key : content.sort)
        sort.append(itemOf(key));
    if (!sort.isEmpty())
        parameters.append("sort="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(sort.join(u','), ",")));
    QStringList columns;
    for (const ViewColumn &column : content.columns)
        columns.append(
            encodedItem(column.field) + (column.width > 0 ? u':' + QString::number(column.width) : QString()));
    if (!columns.isEmpty())
        parameters.append("columns="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(columns.join(u','), ",:")));
    if (!content.sessionSort.field.isEmpty())
        parameters.append(
            "session_sort="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(itemOf(content.sessionSort))));
    if (!content.page.isEmpty())
        parameters.append("page="_L1 + encoded(content.page));
    if (!link.baseUrl.isEmpty()) {
        parameters.append("service="_L1 + encoded(link.baseUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)));
        for (const auto &[field, value] : link.filter.values())
            parameters.append(FetchPrefix + fieldKey(field) + u'=' + encoded(value));
    }
    return Start + u'?' + parameters.join(u'&');
}

bool isViewLink(const QString &text)
{
    return text.trimmed().startsWith("assay:"_L1, Qt::CaseInsensitive);
}

Result<ViewLink, Sentence> parseViewLink(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > LongestViewLink)
        return Sentence([] { return Texts::tr("This link is too long to be followed."); });
    const qsizetype question = trimmed.indexOf(u'?');
    const QString start = question < 0 ? trimmed : trimmed.first(question);
    if (start.compare(Start, Qt::CaseInsensitive) != 0 && start.compare(Start + u'/', Qt::CaseInsensitive) != 0)
        return Sentence([] { return Texts::tr("This is no link to a view of Assay."); });
    ViewLink link;
    std::map<QString, bool> seen;
    for (const QStringView part : QStringView(trimmed).sliced(std::max<qsizetype>(question, 0)).mid(1).split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const std::optional<QString> name = decoded(part.first(std::max<qsizetype>(equals, 0)));
        const std::optional<QString> value = decoded(part.sliced(equals + 1));
        if (equals <= 0 || part.contains(u'#') || !name || !value || !seen.try_emplace(*name, true).second)
            return unreadable();
        if (Failure failure = take(*name, *value, link))
            return failure;
    }
    if (Failure failure = check(link))
        return failure;
    return link;
}

} // namespace assay
