// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/display.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace assay {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

bool hasDisplay(const QStringList &arguments, const QProcessEnvironment &environment)
{
    static constexpr std::array Variables{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"};
    const auto isSet = [&environment](const char *name) {
        return !environment.value(QString::fromLatin1(name)).isEmpty();
    };
    const auto isChoice = [](const QString &argument) {
        const QStringView name = QStringView(argument).mid(argument.startsWith("--"_L1) ? 2 : 1);
        return argument.startsWith(u'-')
            && (name == "platform"_L1 || name.startsWith("platform="_L1) || name == "display"_L1);
    };
    return std::any_of(Variables.begin(), Variables.end(), isSet)
        || std::any_of(arguments.begin(), arguments.end(), isChoice);
}

#else

bool hasDisplay(const QStringList & /*arguments*/, const QProcessEnvironment & /*environment*/)
{
    return true;
}

#endif

} // namespace assay
