// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets everything fail that can be made to fail, on the command line and in a window with rows on the screen, and
// prints what the user sees of it: see README.md.
#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include "faults/commandruns.h"
#include "faults/settingsfaults.h"
#include "faults/variables.h"
#include "faults/windowruns.h"
#include "faults/wirefaults.h"
#include "helpers/program.h"

using namespace assay::faults;
using namespace Qt::StringLiterals;

namespace {

/// Which faults are run.
struct Choice
{
    QString program; ///< the command line of it
    QStringList words; ///< each has to be in the kind or the name; empty: all

    [[nodiscard]] bool has(const QString &point, const QString &name) const
    {
        const QString text = point + u' ' + name;
        return std::ranges::all_of(
            words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }
};

void addCommands(
    const Choice &choice, const std::vector<Fault> &faults, const std::vector<PlaceFault> &places,
    const Certificates &certificates, CommandRuns &runs)
{
    for (const Fault &fault : faults) {
        if (!fault.windowOnly && choice.has(fault.point, fault.name))
            runs.add(std::make_unique<CommandRun>(fault, certificates, choice.program));
    }
    for (const PlaceFault &fault : places) {
        if (choice.has(fault.point, fault.name))
            runs.add(std::make_unique<CommandRun>(fault, choice.program));
    }
}

void runWindows(
    const Choice &choice, const std::vector<Fault> &faults, const Certificates &certificates, Report &report)
{
    WindowRuns runs(certificates, report);
    for (const Fault &fault : faults) {
        if (choice.has(fault.point, fault.name))
            runs.run(fault);
    }
    if (choice.has(u"27 settings"_s, {}))
        runSettingsFaults(certificates, report);
}

/// The platform without a display warns of each window that it can't give it a least size, and of a folder.
void handleMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.contains("propagateSizeHints"_L1) && !text.contains("XDG_RUNTIME_DIR"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char *argv[])
{
    // For this process and those that it starts: no display, and English.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "");
    qInstallMessageHandler(handleMessage);
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{u"command-line"_s, u"Only the command line."_s},
         {u"window"_s, u"Only the window."_s},
         {u"program"_s, u"Run this program instead of the one that was built."_s, u"path"_s,
          assay::test::Program::path()}});
    options.addPositionalArgument(u"words"_s, u"Only faults with all these words in kind or name."_s, u"[words…]"_s);
    options.process(application);
    const Choice choice{options.value(u"program"_s), options.positionalArguments()};

    QElapsedTimer timer;
    timer.start();
    setProxyVariables({});
    Certificates certificates;
    if (!certificates.create()) {
        qCritical("This needs the program openssl.");
        return 1;
    }
    const std::vector<Fault> faults = wireFaults();
    const std::vector<PlaceFault> places = placeFaults();
    Report report;
    CommandRuns commands; // they run while the window does
    if (!options.isSet(u"window"_s))
        addCommands(choice, faults, places, certificates, commands);
    commands.start();
    if (!options.isSet(u"command-line"_s))
        runWindows(choice, faults, certificates, report);
    commands.finish(report);
    return report.end(timer.elapsed());
}
