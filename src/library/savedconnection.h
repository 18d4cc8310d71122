// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include <QString>

namespace assay {

/// The colour by which a connection is recognized. What it looks like is the window's business.
enum class ConnectionColour : std::uint8_t { None, Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };
inline constexpr int ConnectionColourCount = static_cast<int>(ConnectionColour::Grey) + 1;

/// A connection as it is kept: all but its key, which is in the KeyStore. A plain value.
struct SavedConnection
{
    /// In which header the secret is sent.
    enum class SecretKind : std::uint8_t { Key, BearerToken };

    static constexpr qsizetype LongestName = 100; // UTF-16 units

    QString id; ///< a UUID, which never changes; given by the store
    QString name; ///< unique, ignoring ASCII case
    QString baseUrl; ///< without user and password
    ConnectionColour colour = ConnectionColour::None;
    SecretKind secretKind = SecretKind::Key;
    QString caFile; ///< PEM file of certificates that are trusted for it; empty: the system's only
    QString proxy; ///< empty: the system's; "none"; or http://HOST:PORT, socks5://HOST:PORT, maybe with a user
    std::optional<std::chrono::seconds>
        idleLimit; ///< a request without a byte for so long fails; nothing: the program's
    std::optional<std::chrono::seconds> wholeLimit; ///< a fetch that takes longer fails; nothing: no limit
    bool isDefault = false; ///< chosen at the start; at most one is

    bool operator==(const SavedConnection &) const = default;
};

} // namespace assay
