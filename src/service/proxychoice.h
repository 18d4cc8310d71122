// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QNetworkProxy>
#include <QString>

namespace assay {

/// What the program was told of the way to all services, before the variables and the system are asked. A plain value.
struct ProxyChoice
{
    enum class Kind {
        System, ///< the proxy of the variables, or else of the system
        None,
        Address, ///< see proxy
    };
    Kind kind = Kind::System;
    QNetworkProxy proxy = {};

    bool operator==(const ProxyChoice &) const = default;

    /// Reads an empty text (System), "none", or an address such as "http://proxy.example:3128"; nullopt when it is none
    /// of them. A name and a password can't be in it: they would be stored unprotected.
    [[nodiscard]] static std::optional<ProxyChoice> fromText(const QString &text);
};

} // namespace assay
