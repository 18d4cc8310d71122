// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <optional>
#include <variant>

#include <QApplication>
#include <QProcessEnvironment>

#include "app/guardedapplication.h"
#include "app/programlifetime.h"
#include "app/windowrunner.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/display.h"
#include "cli/exitstatus.h"
#include "cli/headlessexport.h"
#include "cli/interrupt.h"
#include "cli/keptaccess.h"
#include "cli/serviceaccess.h"
#include "cli/terminal.h"
#include "core/base/language.h"
#include "core/base/memory.h"
#include "core/base/threads.h"
#include "core/load/resourceerrors.h"

using namespace Qt::StringLiterals;

namespace {

using namespace assay;

int printText(const QString &text)
{
    return static_cast<int>(writeText(stdout, text) ? ExitStatus::Done : ExitStatus::File);
}

Result<ServiceAccess, UsageError> accessOf(const Options &options, const KeyVariables &keys)
{
    if (!options.connection.isEmpty())
        return keptAccess(options);
    const auto key = keyOf(keys);
    if (!key)
        return key.error();
    return ServiceAccess{connectionOf(options), key.value()};
}

// Runs everything that needs no window, and therefore no display. Returns the options if a window is needed, otherwise
// an exit status. access: the service and the key, if they are needed at once.
std::variant<Options, int>
runWithoutWindow(int &argc, char **argv, const KeyVariables &keys, std::optional<ServiceAccess> &access)
{
    GuardedApplication<QCoreApplication> application(argc, argv);
    Language language;
    language.choose({});
    guardAgainstLackOfMemory();
    application.setOnOutOfMemory([] {
        printOutOfMemory();
        QCoreApplication::exit(static_cast<int>(ExitStatus::Resources));
    });
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const auto problem = argumentProblem({argv, static_cast<std::size_t>(argc)})) {
        Console(false).error(problem->text);
        return static_cast<int>(ExitStatus::Usage);
    }
    const auto options = parseCommandLine(QCoreApplication::arguments(), environment);
    if (!options) {
        Console console(false);
        console.error(options.error().text, options.error().details);
        console.note(QCoreApplication::translate("CommandLine", "Try “assay --help”."));
        return static_cast<int>(ExitStatus::Usage);
    }
    const auto refuse = [](const UsageError &error) {
        Console(false).error(error.text, error.details);
        return static_cast<int>(ExitStatus::Usage);
    };
    if (needsKey(options.value())) {
        const auto found = accessOf(options.value(), keys);
        if (!found)
            return refuse(found.error());
        access = found.value();
    } else if (!options.value().connection.isEmpty()) { // a window reads the key itself
        if (const auto connection = keptConnection(options.value()); !connection)
            return refuse(connection.error());
    }
    switch (options.value().task) {
    case Options::Task::Version:
        return printText(u"assay "_s + QCoreApplication::applicationVersion() + u'\n');
    case Options::Task::Help:
        return printText(commandLineHelp());
    case Options::Task::Export:
        return runHeadlessExport(options.value(), access.value_or(ServiceAccess()));
    case Options::Task::Window:
        if (!hasDisplay(QCoreApplication::arguments(), environment)) {
            Console(false).error(QCoreApplication::translate(
                "CommandLine",
                "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and "
                "--screenshot need none."));
            return static_cast<int>(ExitStatus::NoDisplay);
        }
        break;
    case Options::Task::Screenshot:
        if (!hasDisplay(QCoreApplication::arguments(), environment))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        break;
    }
    return options.value();
}

// Qt paints on several threads, and waits for ever for one that does not start.
constexpr std::size_t ThreadsOfWindow = 4;

int endForLackOfThreads()
{
    printError(noThreadError());
    return static_cast<int>(ExitStatus::Resources);
}

QtMessageHandler s_handlerBefore = nullptr;
bool s_hasWindow = false;

// Without a window, standard error is the program's own: what Qt has to say, such as that XDG_RUNTIME_DIR is not set,
// is for developers, who ask for it by QT_LOGGING_RULES. With one, only a warning of the offscreen platform is dropped:
// it warns for every window that it does not support size hints.
void forwardMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    const bool isWanted = s_hasWindow ? text != "This plugin does not support propagateSizeHints()"_L1
                                      : qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    if (isGrave || isWanted)
        s_handlerBefore(type, context, text);
}

int run(int argc, char **argv)
{
    const KeyVariables keys = takeKeyVariables();
    keepFreedMemory();
    s_handlerBefore = qInstallMessageHandler(forwardMessage);
    QCoreApplication::setOrganizationName(u"Assay"_s);
    QCoreApplication::setApplicationName(u"Assay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));

    std::optional<ServiceAccess> access;
    const std::variant<Options, int> outcome = runWithoutWindow(argc, argv, keys, access);
    if (const int *status = std::get_if<int>(&outcome))
        return *status;
    if (!canStartThreads(ThreadsOfWindow))
        return endForLackOfThreads();
    reportFailedWrites(); // an export to a pipe must not end the window
    s_hasWindow = std::get<Options>(outcome).task == Options::Task::Window;
    GuardedApplication<QApplication> application(argc, argv);
    return runWindow(application, std::get<Options>(outcome), keys, access);
}

} // namespace

int main(int argc, char **argv)
{
    beginProgram();
    try {
        return endProgram(run(argc, argv));
    } catch (const std::bad_alloc &) { // before or after what guards the event loop
        printOutOfMemory();
        return endProgram(static_cast<int>(ExitStatus::Resources));
    } catch (const std::exception &error) { // a fault of the program
        std::fputs(error.what(), stderr);
        return endProgram(EXIT_FAILURE);
    }
}
