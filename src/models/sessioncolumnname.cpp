// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessioncolumnname.h"

#include <algorithm>
#include <array>

namespace assay {

namespace {

using Kind = SessionColumn::Kind;

/// In the order of the kinds.
constexpr std::array<QStringView, 14> KindNames{
    u"lowest", u"worst_module", u"session", u"agent",   u"version", u"started",       u"length",
    u"turns",  u"jobs",         u"failed",  u"pending", u"not_run", u"module_lowest", u"module_mean"};
static_assert(static_cast<std::size_t>(Kind::ModuleMean) + 1 == KindNames.size());

} // namespace

bool isOfModule(Kind kind)
{
    return kind == Kind::ModuleLowest || kind == Kind::ModuleMean;
}

QString sessionColumnName(Kind kind, const QString &module)
{
    const QString name = KindNames[static_cast<std::size_t>(kind)].toString();
    return isOfModule(kind) ? name + u':' + module : name;
}

std::optional<SessionColumnOfName> sessionColumnOfName(const QString &name)
{
    const qsizetype colon = name.indexOf(u':'); // a module's name may have some, too
    const auto found = std::ranges::find(KindNames, QStringView(name).first(colon < 0 ? name.size() : colon));
    if (found == KindNames.end())
        return std::nullopt;
    const auto kind = static_cast<Kind>(found - KindNames.begin());
    if (isOfModule(kind) != (colon >= 0))
        return std::nullopt;
    return SessionColumnOfName{kind, colon < 0 ? QString() : name.sliced(colon + 1)};
}

} // namespace assay
