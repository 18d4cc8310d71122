// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/proxychoice.h"

#include "service/proxyvariables.h"

using namespace Qt::StringLiterals;

namespace assay {

std::optional<ProxyChoice> ProxyChoice::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return ProxyChoice();
    if (trimmed == "none"_L1)
        return ProxyChoice{Kind::None, {}};
    const auto proxy = ProxyVariables::proxyIn(trimmed);
    const bool hasHost = proxy && !proxy->hostName().contains(u' ');
    if (!hasHost || !proxy->user().isEmpty() || !proxy->password().isEmpty())
        return std::nullopt;
    return ProxyChoice{Kind::Address, *proxy};
}

} // namespace assay
