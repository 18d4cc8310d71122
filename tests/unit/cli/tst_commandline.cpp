// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "cli/commandline.h"
#include "cli/display.h"
#include "cli/serviceaccess.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

Result<Options, UsageError> parsed(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    return parseCommandLine(QStringList{u"assay"_s} + arguments, environment);
}

Options optionsOf(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    const auto result = parsed(arguments, environment);
    if (!result)
        qWarning().noquote() << "refused:" << result.error().text;
    return result ? result.value() : Options{};
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow() { QVERIFY(optionsOf({}) == Options{}); }

    void helpAndVersionWin()
    {
        QCOMPARE(optionsOf({u"--help"_s}).task, Options::Task::Help);
        QCOMPARE(optionsOf({u"-h"_s}).task, Options::Task::Help);
        QCOMPARE(optionsOf({u"--version"_s}).task, Options::Task::Version);
        QCOMPARE(optionsOf({u"--version"_s, u"--demo"_s, u"x"_s}).task, Options::Task::Version);
    }

    void readingOptionsWarnsOfNothing()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const Options options =
            optionsOf({u"--demo"_s, u"9"_s, u"--export"_s, u"a.csv"_s, u"--bom"_s, u"--safe"_s, u"--quiet"_s});
        QVERIFY(options.quiet && options.delimited.byteOrderMark && options.delimited.guardFormulas);
    }

    void aLinkToAViewIsNoFile()
    {
        const QString link = u"assay://view?name=a&query=status%3Afailed"_s;
        const Options options = optionsOf({u"--demo"_s, u"9"_s, link});
        QCOMPARE(options.viewLink, link);
        QVERIFY(options.openPath.isEmpty() && options.demoJobs == 9U);
        QCOMPARE(optionsOf({u"assay:what is this"_s}).viewLink, u"assay:what is this"_s); // told in the window
        QVERIFY(!parsed({u"--export"_s, u"a.csv"_s, link}));
        QVERIFY(!parsed({u"--where"_s, u"a"_s, link}));
        QVERIFY(!parsed({u"--screenshot"_s, u"a.png"_s, link}));
    }

    void nothingFollowsALink()
    {
        // A quotation mark in a link that was clicked on Windows ends the argument.
        const QString link = u"assay://view?name=a"_s;
        for (const QString &added : {u"--export=a.csv"_s, u"-platformpluginpath"_s, u"--demo"_s, u"file.json"_s})
            QVERIFY2(!parsed({link, added}), qPrintable(added));
        QVERIFY(!parsed({link, u"-platformpluginpath"_s, u"x"_s}));
    }

    void anAddressOfAFileIsTheFile()
    {
        QCOMPARE(optionsOf({u"file:///tmp/late%20fees.json"_s}).openPath, u"/tmp/late fees.json"_s);
        QCOMPARE(optionsOf({u"file.json"_s}).openPath, u"file.json"_s);
    }

    void everyServiceFilterHasItsOption()
    {
        int count = 0;
        for (const FieldInfo &info : jobFields()) {
            if (!info.serviceFilter)
                continue;
            ++count;
            const QString option = u"--"_s + filterOption(info.field);
            QVERIFY(!option.contains(u'_'));
            const QString value = u"a/b ?&=-ü "_s;
            QCOMPARE(optionsOf({option, value}).filter.value(info.field), value);
            QCOMPARE(optionsOf({option + u'=' + value}).filter.value(info.field), value);
        }
        QCOMPARE(count, 9);
        QCOMPARE(filterOption(Field::AgentWorkflowSessionId), u"agent-workflow-session-id"_s);
    }

    void exportOptionsAreRead()
    {
        const Options options = optionsOf(
            {u"--export"_s, u"out.csv"_s, u"--demo"_s, u"100"_s, u"--seed"_s, u"7"_s, u"--bom"_s, u"--safe"_s,
             u"--marks"_s, u"--quiet"_s});
        QCOMPARE(options.task, Options::Task::Export);
        QVERIFY(options.marks);
        QCOMPARE(options.exportPath, u"out.csv"_s);
        QCOMPARE(options.format, ExportFormat::Csv);
        QCOMPARE(options.demoJobs, std::optional<std::uint32_t>(100));
        QCOMPARE(options.seed, 7U);
        QVERIFY(options.delimited.byteOrderMark && options.delimited.guardFormulas && options.quiet);
    }

    void thePackedRatioIsRead()
    {
        QCOMPARE(optionsOf({u"--open"_s, u"f"_s}).packedLimits, PackedLimits());
        QCOMPARE(optionsOf({u"--open"_s, u"f"_s, u"--unpack-ratio"_s, u"900"_s}).packedLimits.mostRatio, 900);
        QCOMPARE(optionsOf({u"f"_s, u"--unpack-ratio"_s, u"0"_s}).packedLimits.mostRatio, 0);
    }

    void theFormatComesFromEndingOrOption()
    {
        QCOMPARE(optionsOf({u"--export"_s, u"a.ndjson"_s}).format, ExportFormat::Ndjson);
        QCOMPARE(optionsOf({u"--export"_s, u"a.csv"_s, u"--format"_s, u"json"_s}).format, ExportFormat::Json);
        QCOMPARE(optionsOf({u"--export"_s, u"-"_s}).format, ExportFormat::Csv);
        QVERIFY(optionsOf({u"--export"_s, u"-"_s}).toStandardOutput());
        QCOMPARE(optionsOf({u"--export"_s, u"-"_s, u"--format"_s, u"tsv"_s}).format, ExportFormat::Tsv);
    }

    void theLimitOfTimeIsRead()
    {
        QVERIFY(!optionsOf({}).longestTime);
        QCOMPARE(optionsOf({u"--max-time"_s, u"1"_s}).longestTime, std::optional(std::chrono::seconds(1)));
        QCOMPARE(optionsOf({u"--max-time=86400"_s}).longestTime, std::optional(std::chrono::seconds(86'400)));
    }

    void screenshotOptionsAreRead()
    {
        const Options options =
            optionsOf({u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"800x600"_s, u"--theme"_s, u"dark"_s});
        QCOMPARE(options.task, Options::Task::Screenshot);
        QCOMPARE(options.screenshotSize, QSize(800, 600));
        QCOMPARE(options.theme, ThemeMode::Dark);
        QCOMPARE(optionsOf({u"--screenshot"_s, u"a.png"_s}).screenshotSize, QSize(1440, 900));
    }

    void theServerComesFromOptionOrEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(u"MEIBEL_BASE_URL"_s, u"https://a.example/v2"_s);
        QCOMPARE(optionsOf({}, environment).baseUrl, u"https://a.example/v2"_s);
        QCOMPARE(optionsOf({u"--base-url"_s, u"https://b.example"_s}, environment).baseUrl, u"https://b.example"_s);
        const Options kept = optionsOf({u"--connection"_s, u"Here"_s}, environment);
        QCOMPARE(kept.connection, u"Here"_s);
        QVERIFY(kept.baseUrl.isEmpty());
        QCOMPARE(optionsOf({u"--demo"_s, u"5"_s}, environment).baseUrl, QString()); // no conflict with the environment
        QCOMPARE(optionsOf({u"--open"_s, u"f.json"_s}, environment).openPath, u"f.json"_s);
    }

    void aQueryMayNameAnyFieldBeforeTheLoad()
    {
        QCOMPARE(optionsOf({u"--where"_s, u"colour:red -late"_s}).where, u"colour:red -late"_s);
    }

    void aFileAloneIsOpened() { QCOMPARE(optionsOf({u"saved.json"_s}).openPath, u"saved.json"_s); }

    void optionsOfQtArePassedOver()
    {
        const Options options = optionsOf({u"-platform"_s, u"offscreen"_s, u"--style=fusion"_s, u"--demo"_s, u"9"_s});
        QCOMPARE(options.demoJobs, std::optional<std::uint32_t>(9));
    }

    void wrongUsageIsRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("unknown option", {u"--nonsense"_s}, u"nonsense"_s);
        row("unknown short option", {u"-x"_s}, u"x"_s);
        row("no value", {u"--export"_s}, u"export"_s);
        row("demo with open", {u"--demo"_s, u"5"_s, u"--open"_s, u"f"_s}, u"--demo and --open"_s);
        row("connection with server", {u"--connection"_s, u"x"_s, u"--base-url"_s, u"https://x"_s},
            u"--connection and --base-url"_s);
        row("connection with demo", {u"--connection"_s, u"x"_s, u"--demo"_s, u"5"_s}, u"--connection and --demo"_s);
        row("connection with file", {u"--connection"_s, u"x"_s, u"f.json"_s}, u"--connection"_s);
        row("demo with server", {u"--demo"_s, u"5"_s, u"--base-url"_s, u"https://x"_s}, u"--demo and --base-url"_s);
        row("open with server", {u"--open"_s, u"f"_s, u"--base-url"_s, u"https://x"_s}, u"--open and --base-url"_s);
        row("demo of none", {u"--demo"_s, u"0"_s}, u"--demo"_s);
        row("demo of too many", {u"--demo"_s, u"10000001"_s}, u"--demo"_s);
        row("demo of words", {u"--demo"_s, u"many"_s}, u"--demo"_s);
        row("demo below none", {u"--demo=-5"_s}, u"--demo"_s);
        row("seed alone", {u"--seed"_s, u"5"_s}, u"--demo"_s);
        row("seed of words", {u"--demo"_s, u"5"_s, u"--seed"_s, u"x"_s}, u"--seed"_s);
        row("ratio of words", {u"--open"_s, u"f"_s, u"--unpack-ratio"_s, u"x"_s}, u"--unpack-ratio"_s);
        row("ratio alone", {u"--unpack-ratio"_s, u"9"_s}, u"--open"_s);
        row("unknown format", {u"--export"_s, u"-"_s, u"--format"_s, u"xml"_s}, u"xml"_s);
        row("unknown ending", {u"--export"_s, u"a.txt"_s}, u"a.txt"_s);
        row("format without export", {u"--format"_s, u"csv"_s}, u"--export"_s);
        row("BOM for JSON", {u"--export"_s, u"a.json"_s, u"--bom"_s}, u"--bom"_s);
        row("marks without export", {u"--demo"_s, u"9"_s, u"--marks"_s}, u"--marks"_s);
        row("guard for JSON", {u"--export"_s, u"a.json"_s, u"--safe"_s}, u"--safe"_s);
        row("export with picture", {u"--export"_s, u"a.csv"_s, u"--screenshot"_s, u"a.png"_s}, u"--screenshot"_s);
        row("size of words", {u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"big"_s}, u"--size"_s);
        row("size of three", {u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"800x600x3"_s}, u"--size"_s);
        row("unknown theme", {u"--screenshot"_s, u"a.png"_s, u"--theme"_s, u"pink"_s}, u"pink"_s);
        row("size without picture", {u"--size"_s, u"800x600"_s}, u"--screenshot"_s);
        row("filter twice", {u"--tool-id"_s, u"a"_s, u"--tool-id"_s, u"b"_s}, u"--tool-id"_s);
        row("empty filter", {u"--agent-name"_s, QString()}, u"--agent-name"_s);
        row("limit of nothing", {u"--max-time"_s, u"0"_s}, u"--max-time"_s);
        row("limit of more than a day", {u"--max-time"_s, u"86401"_s}, u"--max-time"_s);
        row("limit of words", {u"--max-time"_s, u"1m"_s}, u"--max-time"_s);
        row("limit of a part", {u"--max-time"_s, u"0.5"_s}, u"--max-time"_s);
        row("limit for a file", {u"--max-time"_s, u"5"_s, u"--open"_s, u"f"_s}, u"--max-time and --open"_s);
        row("wrong query", {u"--where"_s, u"module:a OR"_s}, u"ends too early"_s);
        row("empty query", {u"--where"_s, QString()}, u"--where"_s);
        row("two files", {u"a.json"_s, u"b.json"_s}, u"b.json"_s);
        row("file and demo", {u"a.json"_s, u"--demo"_s, u"5"_s}, u"a.json"_s);
    }

    void wrongUsageIsRefusedWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = parsed(arguments);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(named), qPrintable(result.error().text));
        QVERIFY(result.error().text.endsWith(u'.'));
    }

    void theKeyComesBeforeTheToken_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("header"); // empty: refused
        QTest::addColumn<QString>("named"); // in the refusal
        QTest::newRow("key") << u"k"_s << QString() << "Meibel-API-Key: k"_ba << QString();
        QTest::newRow("token") << QString() << u"t"_s << "Authorization: Bearer t"_ba << QString();
        QTest::newRow("both") << u"k"_s << u"t"_s << "Meibel-API-Key: k"_ba << QString();
        QTest::newRow("blank key") << u" \n"_s << u" t\n"_s << "Authorization: Bearer t"_ba << QString();
        QTest::newRow("key beside a bad token") << u"k"_s << u"a b"_s << "Meibel-API-Key: k"_ba << QString();
        QTest::newRow("neither") << QString() << QString() << QByteArray() << u"MEIBEL_TOKEN"_s;
        QTest::newRow("bad key beside a token") << u"secret\nx"_s << u"t"_s << QByteArray() << u"MEIBEL_API_KEY"_s;
        QTest::newRow("bad token") << QString() << u"secret x"_s << QByteArray() << u"MEIBEL_TOKEN"_s;
    }

    void theKeyComesBeforeTheToken()
    {
        QFETCH(QString, key);
        QFETCH(QString, token);
        QFETCH(QByteArray, header);
        QFETCH(QString, named);
        const auto found = keyOf({ApiKey::fromText(key), ApiKey::fromText(token, ApiKey::Kind::BearerToken)});
        QCOMPARE(found.hasValue(), !header.isEmpty());
        if (found)
            QCOMPARE(found.value().headerName() + ": " + found.value().headerValue(), header);
        else
            QVERIFY(found.error().text.contains(named) && !found.error().text.contains(u"secret"));
    }

    void onlyWhatAsksTheServiceNeedsAKey_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("needed");
        const auto row = [](const char *name, const QStringList &arguments, bool needed) {
            QTest::newRow(name) << arguments << needed;
        };
        const QString export_ = u"--export=-"_s;
        const QString picture = u"--screenshot=a.png"_s;
        row("export", {export_}, true);
        row("export of a file", {export_, u"--open"_s, u"f.json"_s}, false);
        row("export of demo jobs", {export_, u"--demo"_s, u"5"_s}, false);
        row("picture of the first page", {picture}, false);
        row("picture of a server", {picture, u"--base-url"_s, u"https://x"_s}, true);
        row("picture of a connection", {picture, u"--connection"_s, u"Here"_s}, true);
        row("picture of filtered jobs", {picture, u"--agent-name"_s, u"x"_s}, true);
        row("picture of demo jobs", {picture, u"--demo"_s, u"5"_s, u"--agent-name"_s, u"x"_s}, false);
        row("window", {u"--base-url"_s, u"https://x"_s}, false);
    }

    void onlyWhatAsksTheServiceNeedsAKey()
    {
        QFETCH(QStringList, arguments);
        QTEST(needsKey(optionsOf(arguments)), "needed");
    }

    void readmeNamesEveryOptionAndStatus()
    {
        QFile file(QFINDTESTDATA("../../README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        const QString help = commandLineHelp();
        static const QRegularExpression option(u"--[a-z]+(-[a-z]+)*"_s);
        static const QRegularExpression status(u"^  ([0-9]+)  "_s, QRegularExpression::MultilineOption);
        for (auto found = option.globalMatch(help); found.hasNext();) {
            const QString name = found.next().captured();
            QVERIFY2(readme.contains(u'`' + name + u'`') || readme.contains(u'`' + name + u' '), qPrintable(name));
        }
        for (auto found = status.globalMatch(help); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(readme.contains(u"\n| %1 | "_s.arg(name)), qPrintable(name));
        }
    }

    void displaysAreFoundOrChosen_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("X11") << u"DISPLAY"_s << QString() << true;
        QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << QString() << true;
        QTest::newRow("platform by variable") << u"QT_QPA_PLATFORM"_s << QString() << true;
        QTest::newRow("platform by argument") << QString() << u"-platform"_s << true;
        QTest::newRow("platform in one argument") << QString() << u"--platform=offscreen"_s << true;
        QTest::newRow("another argument") << QString() << u"--export"_s << false;
    }

    void displaysAreFoundOrChosen()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("displays have no names here");
#endif
        QFETCH(QString, variable);
        QFETCH(QString, argument);
        QProcessEnvironment environment;
        if (!variable.isEmpty())
            environment.insert(variable, u"x"_s);
        QTEST(hasDisplay({u"assay"_s, argument}, environment), "found");
    }

    void helpNamesEveryOptionAndStatus()
    {
        const QString help = commandLineHelp();
        for (const char *word :
             {"--export", "--open", "--demo", "--seed", "--base-url", "--agent-name", "--bom", "--safe", "--screenshot",
              "--max-time", "--quiet", "MEIBEL_API_KEY", "MEIBEL_TOKEN", "130"})
            QVERIFY2(help.contains(QLatin1StringView(word)), word);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
