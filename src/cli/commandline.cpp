// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "cli/commandlinetexts.h"
#include "cli/optionsreader.h"
#include "library/viewlink.h"
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

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
            u"connection"_s,
            CommandLine::tr("Ask the server of this connection, by the name that it has in the window, with its key "
                            "from the system's key store."),
            valueName("NAME")),
        Option(
            u"open"_s,
            CommandLine::tr(
                "Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input."),
            valueName("FILE")),
        Option(
            u"unpack-ratio"_s,
            CommandLine::tr(
                "Read a packed file until it has grown to this many times its size; 150 unless told, 0: all "
                "of it."),
            valueName("N")),
        Option(u"demo"_s, CommandLine::tr("Use this many generated jobs, from 1 to 10000000."), valueName("N")),
        Option(
            u"seed"_s, CommandLine::tr("Which generated jobs; the same number gives the same jobs."), valueName("S")),
        Option(
            u"where"_s,
            CommandLine::tr("Show or write only jobs that match this query text, such as module:coherence score:<5."),
            valueName("QUERY")),
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
        Option(u"marks"_s, CommandLine::tr("Write your marks and notes, too, in columns of their own.")),
        Option(
            u"max-time"_s,
            CommandLine::tr("End a request that takes longer, with its retries; without it there is no limit."),
            valueName("SECONDS")),
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
    parser.addPositionalArgument(
        u"file"_s,
        CommandLine::tr("A saved response to open, as with --open, or a link to a view (assay://view?…), which the "
                        "window asks about."),
        u"[FILE]"_s);
    parser.addOptions(allOptions());
}

// Recognizes Qt's own options, which QApplication removes from argv later. True: the next argument is its value.
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

#ifndef Q_OS_WIN // arguments are always text there
// Bytes that are no text, as \xFF.
QString withBytesSpelledOut(const QByteArray &argument)
{
    QString shown;
    for (const char c : argument) {
        const auto byte = static_cast<unsigned char>(c);
        shown += byte < 0x80 ? QString(QLatin1Char(c)) : u"\\x"_s + QString::number(byte, 16).toUpper();
    }
    return shown;
}
#endif

} // namespace

std::optional<UsageError> argumentProblem(std::span<char *const> arguments)
{
#ifdef Q_OS_WIN
    Q_UNUSED(arguments)
#else
    for (const char *argument : arguments) {
        if (!QUtf8StringView(argument).isValidUtf8()) {
            return UsageError{CommandLine::tr("“%1” on the command line is not UTF-8. Files with such a name can't be "
                                              "opened or written; rename the file or use a link to it.")
                                  .arg(withBytesSpelledOut(argument))};
        }
    }
#endif
    return std::nullopt;
}

Result<Options, UsageError> parseCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    // The system passes a clicked link on; quotation marks in it could end the argument on Windows, and add options.
    const auto link = std::find_if(arguments.begin(), arguments.end(), isViewLink);
    if (link != arguments.end() && std::next(link) != arguments.end())
        return UsageError{CommandLine::tr("A link to a view must be the last argument.")};
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withoutQtOptions(arguments)))
        return UsageError{parser.errorText()};
    return OptionsReader(parser, allOptions(), environment).result();
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText() + u'\n'
        + CommandLine::tr(
               "Environment:\n"
               "  MEIBEL_API_KEY   the key, needed unless --open, --demo or --connection is used; a window asks for "
               "it\n"
               "  MEIBEL_TOKEN     a bearer token, used when MEIBEL_API_KEY is not set\n"
               "  MEIBEL_BASE_URL  the server, unless --base-url is used\n"
               "\n"
               "Exit status:\n"
               "  0    done\n"
               "  2    the command line or the query is wrong, there is no such connection, or its key or the key is "
               "missing,\n"
               "       locked or no key at all\n"
               "  3    the service refused (HTTP 4xx, or 5xx after every retry)\n"
               "  4    network: no connection, timeout, TLS, forbidden URL, or an answer that is still cut off after\n"
               "       every retry; nothing is written then\n"
               "  5    bad data: no list of jobs, a saved file that is cut off, or elements that could not be read;\n"
               "       these are listed on standard error and the others are written\n"
               "  6    a file, or standard output, could not be read or written\n"
               "  7    there is no display to open a window on; --export and --screenshot need none\n"
               "  8    there is not enough memory, or the system starts no more threads\n"
               "  130  interrupted; an older file is left as it was\n");
}

QString filterOption(Field field)
{
    return fieldKey(field).replace(u'_', u'-');
}

} // namespace assay
