// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include "cli/options.h"
#include "core/base/result.h"

namespace assay {

/// An error in a command line, in whole sentences.
struct UsageError
{
    QString text;
    QStringList details{}; ///< lines that show where it is
};

/// The reason why the arguments of main() can't be used as text, if any: one is not UTF-8. As text it would be another
/// file's name. On Windows, where the system has them as text, there is none.
[[nodiscard]] std::optional<UsageError> argumentProblem(std::span<char *const> arguments);

/// Parses the arguments (the first one is the program's name) and MEIBEL_BASE_URL. Ignores Qt's own options, such as
/// -platform. Needs no QCoreApplication.
[[nodiscard]] Result<Options, UsageError>
parseCommandLine(const QStringList &arguments, const QProcessEnvironment &environment);

/// The text of --help. Needs a QCoreApplication, for the program's name.
[[nodiscard]] QString commandLineHelp();

/// The option for a service filter, without leading dashes: agent_name → agent-name.
[[nodiscard]] QString filterOption(Field field);

} // namespace assay
