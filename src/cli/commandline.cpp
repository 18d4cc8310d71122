// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <array>
#include <optional>

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr std::uint32_t MaxDemoJobs = 10'000'000;
constexpr int MinScreenshot = 200;
constexpr int MaxScreenshot = 16'384;

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString valueName(const char *text)
{
    return QString::fromLatin1(text);
}

// An option that takes a value has a name for it.
QList<QCommandLineOption> allOptions()
{
    using Option = QCommandLineOption;
    QList<Option> options{
        Option({u"h"_s, u"help"_s}, CommandLine::tr("Show this text.")),
        Option({u"v"_s, u"version"_s}, CommandLine::tr("Show the version.")),
        Option(
            u"base-url"_s,
            CommandLine::tr("Ask this server instead of the one in MEIBEL_BASE_URL or the service itself."),
            valueName("URL")),
        Option(
            u"open"_s, CommandLine::tr("Read jobs from a saved response: JSON array or NDJSON, plain or gzip."),
            valueName("FILE")),
        Option(u"demo"_s, CommandLine::tr("Use this many generated jobs, from 1 to 10000000."), valueName("N")),
        Option(
            u"seed"_s, CommandLine::tr("Which generated jobs; the same number gives the same jobs."), valueName("S")),
        Option(
            u"export"_s,
            CommandLine::tr(
                "Write every job with every field to a file, without a window. A single - is standard output."),
            valueName("FILE")),
        Option(
            u"format"_s, CommandLine::tr("csv, tsv, json or ndjson; otherwise told by the file's ending."),
            valueName("FORMAT")),
        Option(u"bom"_s, CommandLine::tr("Start CSV and TSV with a byte order mark, for Excel.")),
        Option(
            u"safe"_s, CommandLine::tr("Guard cells that a spreadsheet could take for a formula with an apostrophe.")),
        Option(u"quiet"_s, CommandLine::tr("No progress on standard error, only errors.")),
        Option(u"screenshot"_s, CommandLine::tr("Save a picture of the loaded window and end."), valueName("FILE.png")),
        Option(
            u"size"_s, CommandLine::tr("Size of the window in the picture, 1440x900 unless told."), valueName("WxH")),
        Option(u"theme"_s, CommandLine::tr("Colours of the window in the picture: light or dark."), valueName("THEME")),
    };
    for (const FieldInfo &info : jobFields()) {
        if (info.serviceFilter) {
            options.append(Option(
                filterOption(info.field),
                CommandLine::tr("Only jobs whose %1 is exactly this.").arg(fieldKey(info.field)), valueName("VALUE")));
        }
    }
    return options;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        CommandLine::tr("Browse confidence-scoring jobs, in a window or straight into a file."));
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("A saved response to open, as with --open."), u"[FILE]"_s);
    parser.addOptions(allOptions());
}

// Qt's own options, which QApplication takes out of argv later: they are none of ours. True: a value follows.
std::optional<bool> qtOption(const QString &argument)
{
    struct QtOption
    {
        QLatin1StringView name;
        bool takesValue;
    };
    static constexpr std::array Table{
        QtOption{QLatin1StringView("platform"), true},        QtOption{QLatin1StringView("platformpluginpath"), true},
        QtOption{QLatin1StringView("platformtheme"), true},   QtOption{QLatin1StringView("plugin"), true},
        QtOption{QLatin1StringView("qwindowgeometry"), true}, QtOption{QLatin1StringView("qwindowicon"), true},
        QtOption{QLatin1StringView("qwindowtitle"), true},    QtOption{QLatin1StringView("session"), true},
        QtOption{QLatin1StringView("style"), true},           QtOption{QLatin1StringView("stylesheet"), true},
        QtOption{QLatin1StringView("display"), true},         QtOption{QLatin1StringView("geometry"), true},
        QtOption{QLatin1StringView("reverse"), false},        QtOption{QLatin1StringView("widgetcount"), false},
    };
    if (!argument.startsWith(u'-'))
        return std::nullopt;
    const QStringView name = QStringView(argument).mid(argument.startsWith("--"_L1) ? 2 : 1);
    for (const QtOption &option : Table) {
        if (name == option.name)
            return option.takesValue;
        if (option.takesValue && name.startsWith(option.name) && name.mid(option.name.size()).startsWith(u'='))
            return false;
    }
    return std::nullopt;
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (const std::optional<bool> takesValue = qtOption(arguments[i]); i > 0 && takesValue)
            i += *takesValue ? 1 : 0;
        else
            kept.append(arguments[i]);
    }
    return kept;
}

// Fills Options from the parsed options, part by part; the first fault found stays.
class Reading
{
public:
    Reading(const QCommandLineParser &parser, const QProcessEnvironment &environment)
        : m_parser(parser)
        , m_environment(environment)
    {
    }

    Result<Options, UsageError> result()
    {
        if (isSet("help"_L1) || isSet("version"_L1)) {
            m_options.task = isSet("help"_L1) ? Options::Task::Help : Options::Task::Version;
            return m_options;
        }
        m_options.quiet = isSet("quiet"_L1);
        readOnce();
        readSource();
        readFilters();
        readExport();
        readScreenshot();
        if (!m_fault.isEmpty())
            return UsageError{m_fault};
        return m_options;
    }

private:
    [[nodiscard]] bool isSet(QLatin1StringView option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const { return m_parser.value(option); }

    void fail(const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = sentence;
    }

    void refuseTogether(QLatin1StringView first, QLatin1StringView second)
    {
        if (isSet(first) && isSet(second))
            fail(CommandLine::tr("--%1 and --%2 cannot be used together.").arg(first, second));
    }

    void demand(QLatin1StringView option, QLatin1StringView needed)
    {
        if (isSet(option) && !isSet(needed))
            fail(CommandLine::tr("--%1 only means something with --%2.").arg(option, needed));
    }

    // An option given twice would silently lose its first value, and one with an empty value would not do what it says.
    void readOnce()
    {
        for (const QCommandLineOption &option : allOptions()) {
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

    void readSource()
    {
        refuseTogether("demo"_L1, "open"_L1);
        refuseTogether("demo"_L1, "base-url"_L1);
        refuseTogether("open"_L1, "base-url"_L1);
        demand("seed"_L1, "demo"_L1);
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
        readFileArgument();
        if (isSet("base-url"_L1))
            m_options.baseUrl = value("base-url"_L1);
        else if (!m_options.demoJobs && m_options.openPath.isEmpty())
            m_options.baseUrl = m_environment.value(u"MEIBEL_BASE_URL"_s);
    }

    void readFileArgument()
    {
        const QStringList files = m_parser.positionalArguments();
        if (files.isEmpty())
            return;
        if (files.size() > 1)
            fail(CommandLine::tr("Only one file can be opened, but “%1” follows “%2”.").arg(files[1], files[0]));
        if (isSet("open"_L1) || isSet("demo"_L1) || isSet("base-url"_L1))
            fail(CommandLine::tr("The file “%1” cannot be opened together with --open, --demo or --base-url.")
                     .arg(files.first()));
        m_options.openPath = files.first();
    }

    void readFilters()
    {
        for (const FieldInfo &info : jobFields()) {
            if (info.serviceFilter)
                m_options.filter.setValue(info.field, m_parser.value(filterOption(info.field)));
        }
    }

    void readExport()
    {
        refuseTogether("export"_L1, "screenshot"_L1);
        demand("format"_L1, "export"_L1);
        demand("bom"_L1, "export"_L1);
        demand("safe"_L1, "export"_L1);
        if (!isSet("export"_L1))
            return;
        m_options.task = Options::Task::Export;
        m_options.exportPath = value("export"_L1);
        m_options.delimited = {isSet("bom"_L1), isSet("safe"_L1)};
        readFormat();
        if (!isDelimited(m_options.format) && m_options.delimited != DelimitedOptions())
            fail(CommandLine::tr("--bom and --safe are for CSV and TSV; JSON has no use for them."));
    }

    void readFormat()
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
            else
                fail(CommandLine::tr(
                         "The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say "
                         "--format.")
                         .arg(m_options.exportPath));
        }
    }

    void readScreenshot()
    {
        demand("size"_L1, "screenshot"_L1);
        demand("theme"_L1, "screenshot"_L1);
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

    void readSize()
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

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    Options m_options;
    QString m_fault;
};

} // namespace

Result<Options, UsageError> parseCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withoutQtOptions(arguments)))
        return UsageError{parser.errorText()};
    return Reading(parser, environment).result();
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText() + u'\n'
        + CommandLine::tr(
               "Environment:\n"
               "  MEIBEL_API_KEY   the key, needed unless --open or --demo is used; a window asks for it\n"
               "  MEIBEL_BASE_URL  the server, unless --base-url is used\n"
               "\n"
               "Exit status:\n"
               "  0    done\n"
               "  2    the command line is wrong, or the key is missing or no key at all\n"
               "  3    the service refused (HTTP 4xx, or 5xx after every retry)\n"
               "  4    network: no connection, timeout, TLS, forbidden URL, or an answer that is still cut off after\n"
               "       every retry; nothing is written then\n"
               "  5    bad data: no list of jobs, a saved file that is cut off, or elements that could not be read;\n"
               "       these are listed on standard error and the others are written\n"
               "  6    a file, or standard output, could not be read or written\n"
               "  7    there is no display to open a window on; --export and --screenshot need none\n"
               "  130  interrupted; an older file is left as it was\n");
}

QString filterOption(Field field)
{
    return fieldKey(field).replace(u'_', u'-');
}

} // namespace assay
