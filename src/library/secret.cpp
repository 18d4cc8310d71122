// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/secret.h"

#include <algorithm>
#include <cstring>

#include "core/base/protectedbytes.h"

namespace assay {

Secret Secret::fromText(const QString &text)
{
    Secret secret;
    if (text.isEmpty())
        return secret;
    const std::size_t size = static_cast<std::size_t>(text.size()) * sizeof(QChar);
    auto bytes = std::make_shared<ProtectedBytes>(size);
    std::memcpy(bytes->bytes().data(), text.constData(), size);
    secret.m_bytes = std::move(bytes);
    return secret;
}

QString Secret::text() const
{
    if (!m_bytes)
        return {};
    const std::span<const char> bytes = m_bytes->bytes();
    QString text(static_cast<qsizetype>(bytes.size() / sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), bytes.size());
    return text;
}

bool Secret::operator==(const Secret &other) const noexcept
{
    if (!m_bytes || !other.m_bytes)
        return m_bytes == other.m_bytes;
    return std::ranges::equal(m_bytes->bytes(), other.m_bytes->bytes());
}

} // namespace assay
