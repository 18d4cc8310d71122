// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

#include <QByteArray>
#include <QList>
#include <QString>

namespace assay::faults {

/// The variables of the environment that lead to a proxy.
inline constexpr std::array ProxyVariableNames = {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy",
                                                  "ALL_PROXY",   "no_proxy",    "NO_PROXY"};

/// Sets these in this process, and removes the others.
inline void setProxyVariables(const QList<std::pair<QString, QString>> &variables)
{
    for (const char *name : ProxyVariableNames)
        qunsetenv(name);
    for (const auto &[name, value] : variables)
        qputenv(name.toLatin1().constData(), value.toLatin1());
}

} // namespace assay::faults
