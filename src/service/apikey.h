// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/job/loaderror.h"

class QDebug;

namespace assay {

/// The secret that identifies the user to the service: an API key, or a bearer token in its place. Copies share one
/// buffer (ProtectedBytes), which is overwritten when the last copy is destroyed. It can't be printed: both stream
/// operators are deleted. Copies may be used on any thread.
class ApiKey
{
public:
    /// What the secret is, which decides the header that it is sent in.
    enum class Kind : std::uint8_t { Key, BearerToken };

    /// No key: requests are sent without the header.
    ApiKey() = default;

    /// Makes a key from text that was typed or pasted; white space around it is removed. Fails with an error of kind
    /// Unauthorized when the text is not allowed in an HTTP header: it has a control character (a line break would add
    /// another header) or a character outside Latin-1. A token may only have visible ASCII characters: a blank would
    /// end it. The error does not contain the key.
    static Result<ApiKey, LoadError> fromText(const QString &text, Kind kind = Kind::Key);

    [[nodiscard]] bool isEmpty() const noexcept { return !m_secret; }

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }

    /// `Meibel-API-Key` or `Authorization`.
    [[nodiscard]] QByteArray headerName() const;

    /// The value of that header, for a token with its scheme. Must never be shown to a person; wipe() it when it is
    /// no longer needed.
    [[nodiscard]] QByteArray headerValue() const;

    /// \p text with every occurrence of the key replaced, also one that is cut off at the end of the text: services
    /// often quote the request that they reject. A key that is short or a word, such as "test", is replaced only where
    /// a text quotes it as one: in quotes, or behind "key", "token" or "bearer".
    [[nodiscard]] QString redacted(QString text) const;

    /// Overwrites bytes or a text that hold a key. Writes through to the others that share them; literals are left.
    static void wipe(const QByteArray &bytes) noexcept;
    static void wipe(const QString &text) noexcept;

    bool operator==(const ApiKey &other) const noexcept;

    friend QDebug operator<<(QDebug, const ApiKey &) = delete;
    friend std::ostream &operator<<(std::ostream &, const ApiKey &) = delete;

private:
    class Secret;
    std::shared_ptr<const Secret> m_secret; // null when empty
    Kind m_kind = Kind::Key;
};

} // namespace assay
