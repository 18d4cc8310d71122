// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/apikey.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>

namespace assay {

namespace {

// A shorter match at the end of a text may be a coincidence.
constexpr qsizetype ShortestPart = 4;

} // namespace

/// Owns the bytes and overwrites them in the destructor; volatile keeps the compiler from removing that.
class ApiKey::Secret
{
public:
    explicit Secret(QStringView text)
        : m_bytes(static_cast<std::size_t>(text.size()))
    {
        std::transform(text.begin(), text.end(), m_bytes.begin(), [](QChar c) { return c.toLatin1(); });
    }
    ~Secret()
    {
        volatile char *bytes = m_bytes.data();
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] const std::vector<char> &bytes() const noexcept { return m_bytes; }

private:
    std::vector<char> m_bytes;
};

Result<ApiKey, LoadError> ApiKey::fromText(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    for (const QChar c : trimmed) {
        const bool control = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (!control && c.unicode() <= 0xff)
            continue;
        LoadError error;
        error.kind = LoadErrorKind::Unauthorized;
        error.summary = control
            ? QCoreApplication::translate("ApiKey", "The key holds a line break or another control character.")
            : QCoreApplication::translate("ApiKey", "The key holds a character that no key can hold.");
        error.advice =
            QCoreApplication::translate("ApiKey", "Copy the key once more, alone and whole, and enter it again.");
        return error;
    }
    ApiKey key;
    if (!trimmed.isEmpty())
        key.m_secret = std::make_shared<const Secret>(trimmed);
    return key;
}

QByteArray ApiKey::headerValue() const
{
    if (!m_secret)
        return {};
    return {m_secret->bytes().data(), static_cast<qsizetype>(m_secret->bytes().size())};
}

QString ApiKey::redacted(QString text) const
{
    if (!m_secret)
        return text;
    const auto &bytes = m_secret->bytes();
    const QLatin1StringView key(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QLatin1StringView stars("***");
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
    return m_secret->bytes() == other.m_secret->bytes();
}

} // namespace assay
