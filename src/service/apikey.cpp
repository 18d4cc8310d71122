// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/apikey.h"

#include <algorithm>
#include <span>

#include <QCoreApplication>

#include "core/base/protectedbytes.h"

namespace assay {

namespace {

// A shorter match at the end of a text may be a coincidence.
constexpr qsizetype ShortestPart = 4;
// A key of so many characters is in no text by chance; a shorter one, only if it is no word.
constexpr qsizetype LongKey = 12;
constexpr qsizetype LongWordlessKey = 6;

bool isDistinct(QLatin1StringView key)
{
    const bool word = std::all_of(key.begin(), key.end(), [](char c) { return QChar(QLatin1Char(c)).isLetter(); });
    return key.size() >= (word ? LongKey : LongWordlessKey);
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

// Whether a text that ends here goes on with a key, such as `invalid key: "` or `Meibel-API-Key=`.
bool announcesKey(QStringView before)
{
    while (!before.isEmpty()
           && (before.back().isSpace() || isQuote(before.back()) || before.back() == u':' || before.back() == u'='))
        before.chop(1);
    for (const QStringView word : {QStringView(u"key"), QStringView(u"token"), QStringView(u"bearer")}) {
        if (before.endsWith(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// Whether the \p size characters at \p at stand where a text would quote the key.
bool standsForKey(QStringView text, qsizetype at, qsizetype size)
{
    const QStringView before = text.first(at);
    const QStringView after = text.sliced(at + size);
    if (!after.isEmpty() && after.front().isLetterOrNumber())
        return false;
    const bool quoted =
        !before.isEmpty() && !after.isEmpty() && isQuote(before.back()) && after.front() == before.back();
    const bool apart = before.isEmpty() || !before.back().isLetterOrNumber();
    return quoted || (apart && announcesKey(before));
}

} // namespace

/// The bytes, in protected memory.
class ApiKey::Secret
{
public:
    explicit Secret(QStringView text)
        : m_bytes(static_cast<std::size_t>(text.size()))
    {
        std::transform(text.begin(), text.end(), m_bytes.bytes().begin(), [](QChar c) { return c.toLatin1(); });
    }

    [[nodiscard]] std::span<const char> bytes() const noexcept { return m_bytes.bytes(); }

private:
    ProtectedBytes m_bytes;
};

namespace {

LoadError unusableToken()
{
    return LoadError::told([] {
        LoadError error;
        error.kind = LoadErrorKind::Unauthorized;
        error.summary = QCoreApplication::translate("ApiKey", "The token holds a character that no token can hold.");
        return error;
    });
}

bool isVisibleAscii(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

} // namespace

void ApiKey::wipe(const QByteArray &bytes) noexcept
{
    ProtectedBytes::wipe(bytes);
}

void ApiKey::wipe(const QString &text) noexcept
{
    ProtectedBytes::wipe(text);
}

Result<ApiKey, LoadError> ApiKey::fromText(const QString &text, Kind kind)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (kind == Kind::BearerToken && !std::all_of(trimmed.begin(), trimmed.end(), isVisibleAscii))
        return unusableToken();
    for (const QChar c : trimmed) {
        const bool control = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (!control && c.unicode() <= 0xff)
            continue;
        return LoadError::told([control] {
            LoadError error;
            error.kind = LoadErrorKind::Unauthorized;
            error.summary = control
                ? QCoreApplication::translate("ApiKey", "The key holds a line break or another control character.")
                : QCoreApplication::translate("ApiKey", "The key holds a character that no key can hold.");
            error.advice =
                QCoreApplication::translate("ApiKey", "Copy the key once more, alone and whole, and enter it again.");
            return error;
        });
    }
    ApiKey key;
    key.m_kind = kind;
    if (!trimmed.isEmpty())
        key.m_secret = std::make_shared<const Secret>(trimmed);
    return key;
}

QByteArray ApiKey::headerValue() const
{
    if (!m_secret)
        return {};
    const QByteArrayView scheme = m_kind == Kind::BearerToken ? "Bearer " : "";
    const std::span<const char> secret = m_secret->bytes();
    QByteArray value;
    value.reserve(scheme.size() + static_cast<qsizetype>(secret.size())); // growing would leave a copy behind
    value.append(scheme);
    value.append(secret.data(), static_cast<qsizetype>(secret.size()));
    return value;
}

QByteArray ApiKey::headerName() const
{
    return m_kind == Kind::BearerToken ? QByteArrayLiteral("Authorization") : QByteArrayLiteral("Meibel-API-Key");
}

QString ApiKey::redacted(QString text) const
{
    if (!m_secret)
        return text;
    const std::span<const char> bytes = m_secret->bytes();
    const QLatin1StringView key(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QLatin1StringView stars("***");
    if (!isDistinct(key)) {
        // Everywhere, the stars would make a text unreadable, and tell where the key's letters are.
        for (qsizetype at = 0; (at = text.indexOf(key, at, Qt::CaseInsensitive)) >= 0;) {
            if (standsForKey(text, at, key.size())) {
                text.replace(at, key.size(), stars);
                at += stars.size();
            } else {
                at += 1;
            }
        }
        return text;
    }
    text.replace(key, stars, Qt::CaseInsensitive); // host names are returned in lower case
    // Text that was shortened may end within the key.
    const bool shortened = text.endsWith(u'…');
    const QStringView end = shortened ? QStringView(text).chopped(1) : QStringView(text);
    for (qsizetype part = key.size() - 1; part >= ShortestPart; --part) {
        if (end.endsWith(key.first(part), Qt::CaseInsensitive))
            return text.first(end.size() - part) + stars;
    }
    return text;
}

bool ApiKey::operator==(const ApiKey &other) const noexcept
{
    if (!m_secret || !other.m_secret)
        return m_secret == other.m_secret;
    return m_kind == other.m_kind && std::ranges::equal(m_secret->bytes(), other.m_secret->bytes());
}

} // namespace assay
