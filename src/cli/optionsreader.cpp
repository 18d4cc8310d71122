// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionsreader.h"

#include <QUrl>

#include "cli/commandlinetexts.h"
#include "cli/queryexcerpt.h"
#include "core/query/querytext.h"
#include "export/exportplace.h"
#include "library/viewlink.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr std::uint32_t MaxDemoJobs = 10'000'000;
constexpr uint LongestTime = 86'400; // s
constexpr int MinScreenshot = 200;
constexpr int MaxScreenshot = 16'384;

} // namespace

OptionsReader::OptionsReader(
    const QCommandLineParser &parser, const QList<QCommandLineOption> &options, const QProcessEnvironment &environment)
    : m_parser(parser)
    , m_known(options)
    , m_environment(environment)
{
}

Result<Options, UsageError> OptionsReader::result()
{
    if (isSet("help"_L1) || isSet("version"_L1)) {
        m_options.task = isSet("help"_L1) ? Options::Task::Help : Options::Task::Version;
        return m_options;
    }
    m_options.quiet = isSet("quiet"_L1);
    checkValues();
    readSource();
    readLongestTime();
    readFilters();
    readWhere();
    readExport();
    readScreenshot();
    if (!m_error.isEmpty())
        return UsageError{m_error, m_details};
    return m_options;
}

void OptionsReader::fail(const QString &sentence)
{
    if (m_error.isEmpty())
        m_error = sentence;
}

void OptionsReader::forbidTogether(QLatin1StringView first, QLatin1StringView second)
{
    if (isSet(first) && isSet(second))
        fail(CommandLine::tr("--%1 and --%2 cannot be used together.").arg(first, second));
}

void OptionsReader::requireWith(QLatin1StringView option, QLatin1StringView needed)
{
    if (isSet(option) && !isSet(needed))
        fail(CommandLine::tr("--%1 only means something with --%2.").arg(option, needed));
}

/// Rejects repeated options, whose first value would be ignored, and options with an empty value.
void OptionsReader::checkValues()
{
    for (const QCommandLineOption &option : m_known) {
        if (option.valueName().isEmpty())
            continue; // Qt 6.8 warns when such an option is asked for its values
        const QString name = option.names().constFirst();
        const QStringList values = m_parser.values(name);
        if (values.size() > 1)
            fail(CommandLine::tr("--%1 was given more than once.").arg(name));
        else if (values.size() == 1 && values.first().isEmpty())
            fail(CommandLine::tr("--%1 needs a value.").arg(name));
    }
}

void OptionsReader::readSource()
{
    forbidTogether("demo"_L1, "open"_L1);
    forbidTogether("demo"_L1, "base-url"_L1);
    forbidTogether("open"_L1, "base-url"_L1);
    for (const QLatin1StringView other : {"demo"_L1, "open"_L1, "base-url"_L1})
        forbidTogether("connection"_L1, other);
    requireWith("seed"_L1, "demo"_L1);
    bool ok = true;
    if (isSet("demo"_L1)) {
        m_options.demoJobs = value("demo"_L1).toUInt(&ok);
        if (!ok || *m_options.demoJobs < 1 || *m_options.demoJobs > MaxDemoJobs)
            fail(CommandLine::tr("--demo needs a whole number from 1 to 10000000."));
    }
    if (isSet("seed"_L1)) {
        m_options.seed = value("seed"_L1).toULongLong(&ok);
        if (!ok)
            fail(CommandLine::tr("--seed needs a whole number of at most 64 bits."));
    }
    m_options.openPath = value("open"_L1);
    readArgument();
    if (isSet("unpack-ratio"_L1)) {
        m_options.packedLimits.mostRatio = value("unpack-ratio"_L1).toUInt(&ok);
        if (!ok)
            fail(CommandLine::tr("--unpack-ratio needs a whole number; 0 means no limit."));
        if (m_options.openPath.isEmpty())
            fail(CommandLine::tr("--%1 only means something with --%2.").arg("unpack-ratio"_L1, "open"_L1));
    }
    m_options.connection = value("connection"_L1);
    if (isSet("base-url"_L1))
        m_options.baseUrl = value("base-url"_L1);
    else if (!m_options.demoJobs && m_options.openPath.isEmpty() && m_options.connection.isEmpty())
        m_options.baseUrl = m_environment.value(u"MEIBEL_BASE_URL"_s);
}

void OptionsReader::readArgument()
{
    const QStringList arguments = m_parser.positionalArguments();
    if (arguments.isEmpty())
        return;
    if (arguments.size() > 1)
        fail(CommandLine::tr("Only one file can be opened, but “%1” follows “%2”.").arg(arguments[1], arguments[0]));
    if (isViewLink(arguments.first())) {
        readLink(arguments.first());
        return;
    }
    if (isSet("open"_L1) || isSet("demo"_L1) || isSet("base-url"_L1) || isSet("connection"_L1))
        fail(CommandLine::tr("The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.")
                 .arg(arguments.first()));
    m_options.openPath = arguments.first();
    // A desktop that passes links passes files as addresses.
    if (const QUrl url(m_options.openPath); m_options.openPath.startsWith("file://"_L1) && url.isLocalFile())
        m_options.openPath = url.toLocalFile();
}

/// Whether it is a good one is told in the window, where somebody clicked it.
void OptionsReader::readLink(const QString &link)
{
    for (const QLatin1StringView option : {"export"_L1, "screenshot"_L1, "where"_L1}) {
        if (isSet(option))
            fail(CommandLine::tr("A link to a view cannot be used together with --%1.").arg(option));
    }
    m_options.viewLink = link;
}

void OptionsReader::readLongestTime()
{
    forbidTogether("max-time"_L1, "open"_L1);
    if (!isSet("max-time"_L1))
        return;
    bool ok = false;
    const uint seconds = value("max-time"_L1).toUInt(&ok);
    if (!ok || seconds < 1 || seconds > LongestTime)
        fail(CommandLine::tr("--max-time needs a whole number of seconds from 1 to 86400."));
    else
        m_options.longestTime = std::chrono::seconds(seconds);
}

void OptionsReader::readFilters()
{
    for (const FieldInfo &info : jobFields()) {
        if (info.serviceFilter)
            m_options.filter.setValue(info.field, m_parser.value(filterOption(info.field)));
    }
}

/// Only its syntax: the fields that there are are known when the jobs are loaded.
void OptionsReader::readWhere()
{
    m_options.where = value("where"_L1);
    const auto query = parseQueryBeforeLoad(m_options.where);
    if (query || !m_error.isEmpty())
        return;
    fail(query.error().text);
    m_details = excerptLines(m_options.where, query.error());
}

void OptionsReader::readExport()
{
    forbidTogether("export"_L1, "screenshot"_L1);
    requireWith("format"_L1, "export"_L1);
    requireWith("bom"_L1, "export"_L1);
    requireWith("safe"_L1, "export"_L1);
    requireWith("marks"_L1, "export"_L1);
    if (!isSet("export"_L1))
        return;
    m_options.task = Options::Task::Export;
    m_options.exportPath = value("export"_L1);
    m_options.marks = isSet("marks"_L1);
    m_options.delimited = {isSet("bom"_L1), isSet("safe"_L1)};
    readFormat();
    if (!isDelimited(m_options.format) && m_options.delimited != DelimitedOptions())
        fail(CommandLine::tr("--bom and --safe are for CSV and TSV; JSON has no use for them."));
}

void OptionsReader::readFormat()
{
    if (isSet("format"_L1)) {
        const QString name = value("format"_L1);
        if (const auto format = exportFormatByName(name))
            m_options.format = *format;
        else
            fail(CommandLine::tr("--format knows csv, tsv, json and ndjson, not “%1”.").arg(name));
    } else if (!m_options.toStandardOutput()) {
        if (const auto format = exportFormatOfPath(m_options.exportPath))
            m_options.format = *format;
        else if (ExportPlace::of(m_options.exportPath).hasName())
            fail(CommandLine::tr(
                     "The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say "
                     "--format.")
                     .arg(m_options.exportPath));
    }
}

void OptionsReader::readScreenshot()
{
    requireWith("size"_L1, "screenshot"_L1);
    requireWith("theme"_L1, "screenshot"_L1);
    if (!isSet("screenshot"_L1))
        return;
    m_options.task = Options::Task::Screenshot;
    m_options.screenshotPath = value("screenshot"_L1);
    if (isSet("size"_L1))
        readSize();
    if (isSet("theme"_L1)) {
        const QString name = value("theme"_L1);
        if (name != "light"_L1 && name != "dark"_L1)
            fail(CommandLine::tr("--theme knows light and dark, not “%1”.").arg(name));
        m_options.theme = name == "dark"_L1 ? ThemeMode::Dark : ThemeMode::Light;
    }
}

void OptionsReader::readSize()
{
    const QStringList sides = value("size"_L1).split(u'x');
    bool ok = sides.size() == 2;
    for (qsizetype i = 0; ok && i < 2; ++i) {
        const int side = sides[i].toInt(&ok);
        ok = ok && side >= MinScreenshot && side <= MaxScreenshot;
    }
    if (ok)
        m_options.screenshotSize = {sides[0].toInt(), sides[1].toInt()};
    else
        fail(CommandLine::tr("--size needs width and height from 200 to 16384, such as 1440x900."));
}

} // namespace assay
