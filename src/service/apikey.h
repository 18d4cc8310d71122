// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <memory>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/job/loaderror.h"

class QDebug;

namespace assay {

/// The secret that the service knows the user by. Copies share one buffer, which is overwritten when the last of them
/// goes. It can't be printed: both stream operators are deleted. Copies may be used on any thread.
class ApiKey
{
public:
    /// No key: the request goes out without the header.
    ApiKey() = default;

    /// Takes a key as typed or pasted; white space around it is dropped. An error of kind Unauthorized when it holds
    /// something that no HTTP header may hold: a control character (a line break would smuggle in another header) or
    /// a character outside Latin-1. The error does not quote the key.
    static Result<ApiKey, LoadError> fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const noexcept { return !m_secret; }

    /// The value of the `Meibel-API-Key` header. Not for anything that a person may see.
    [[nodiscard]] QByteArray headerValue() const;

    /// \p text with every occurrence of the key replaced, also one that is cut off by the end of the text: services
    /// like to quote what they refuse.
    [[nodiscard]] QString redacted(QString text) const;

    bool operator==(const ApiKey &other) const noexcept;

    friend QDebug operator<<(QDebug, const ApiKey &) = delete;
    friend std::ostream &operator<<(std::ostream &, const ApiKey &) = delete;

private:
    class Secret;
    std::shared_ptr<const Secret> m_secret; // null when empty
};

} // namespace assay
