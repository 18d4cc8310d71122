// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include "cli/options.h"
#include "core/base/result.h"

namespace assay {

/// What is wrong with a command line, in whole sentences.
struct UsageError
{
    QString text;
};

/// Reads the arguments (the program's own name first) and MEIBEL_BASE_URL. Options that Qt itself takes, such as
/// -platform, are passed over. Needs no QCoreApplication.
[[nodiscard]] Result<Options, UsageError>
parseCommandLine(const QStringList &arguments, const QProcessEnvironment &environment);

/// The text of --help. Needs a QCoreApplication, for the program's name.
[[nodiscard]] QString commandLineHelp();

/// The option of a service filter, without dashes in front: agent_name → agent-name.
[[nodiscard]] QString filterOption(Field field);

} // namespace assay
