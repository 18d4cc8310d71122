// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include "cli/commandline.h"
#include "cli/options.h"
#include "core/base/result.h"

namespace assay {

/// Checks the options of a parsed command line and converts them to Options.
class OptionsReader
{
public:
    /// \p options are those that the parser knows. Parser and environment must outlive the reader.
    OptionsReader(
        const QCommandLineParser &parser, const QList<QCommandLineOption> &options,
        const QProcessEnvironment &environment);

    /// The options, or the first error in them. Call it once.
    [[nodiscard]] Result<Options, UsageError> result();

private:
    [[nodiscard]] bool isSet(QLatin1StringView option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const { return m_parser.value(option); }
    void fail(const QString &sentence);
    void forbidTogether(QLatin1StringView first, QLatin1StringView second);
    void requireWith(QLatin1StringView option, QLatin1StringView needed);
    void checkValues();
    void readSource();
    void readArgument();
    void readLink(const QString &link);
    void readLongestTime();
    void readFilters();
    void readWhere();
    void readExport();
    void readFormat();
    void readScreenshot();
    void readSize();

    const QCommandLineParser &m_parser;
    QList<QCommandLineOption> m_known;
    const QProcessEnvironment &m_environment;
    Options m_options;
    QString m_error;
    QStringList m_details;
};

} // namespace assay
