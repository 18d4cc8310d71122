// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include "cli/commandline.h"
#include "core/load/fileloader.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString adviceOf(const LoadError &error, const Options &options)
{
    if (!options.fromService())
        return error.advice;
    switch (error.kind) {
    case LoadErrorKind::Unauthorized:
        return Text::tr("Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that "
                        "--base-url names the server it is for.");
    case LoadErrorKind::Forbidden:
        return Text::tr("Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project's "
                        "owner for access.");
    case LoadErrorKind::InvalidFilter:
        return error.filter ? Text::tr("Correct --%1 or leave it out.").arg(filterOption(*error.filter))
                            : Text::tr("Check the filters, such as --agent-name.");
    default:
        return error.commandAdvice.isEmpty() ? error.advice : error.commandAdvice;
    }
}

} // namespace

QString errorText(const LoadError &error, const Options &options)
{
    QStringList parts{error.summary};
    if (!options.openPath.isEmpty() && !error.summary.contains(FileLoader::shownName(options.openPath)))
        parts.prepend(Text::tr("“%1”:").arg(FileLoader::shownName(options.openPath)));
    if (!error.detail.isEmpty()) {
        // A message of the program is one line: what the service says in several needs a sign between them.
        parts.append(u'(' + QString(error.detail).replace(u'\n', "; "_L1) + u')');
    }
    if (const QString advice = adviceOf(error, options); !advice.isEmpty())
        parts.append(advice);
    return parts.join(u' ');
}

} // namespace assay
