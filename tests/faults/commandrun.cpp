// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/commandrun.h"

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTimer>

#include "faults/variables.h"
#include "helpers/program.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

const QByteArray Old = "old";
const QString Limited = u"setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=-all --"_s; // nobody
constexpr int CommandLimit = 2; // seconds; a second is a second there, so no more than the fault needs

QProcessEnvironment environment(const QString &program)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "MEIBEL_BASE_URL", "MEIBEL_TOKEN"})
        variables.remove(QString::fromLatin1(name));
    for (const char *name : ProxyVariableNames)
        variables.remove(QString::fromLatin1(name));
    variables.insert(u"QT_QPA_PLATFORM"_s, u"there-is-no-such-platform"_s);
    variables.insert(u"MEIBEL_API_KEY"_s, QString::fromLatin1(test::Program::key()));
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.insert(u"ASSAY"_s, program);
    return variables;
}

/// The lines without the name of the program.
QString sentenceIn(const QByteArray &said)
{
    return QString::fromUtf8(said).trimmed().remove("assay: "_L1).replace(u'\n', u" ¶ "_s);
}

} // namespace

CommandRun::CommandRun(const Fault &fault, const Certificates &certificates, const QString &program)
    : m_fault(&fault)
    , m_certificates(&certificates)
    , m_program(program)
{
    m_cell.point = fault.point;
    m_cell.fault = fault.name;
    m_cell.asked = u"list"_s;
    m_cell.known = fault.known;
    prepare();
}

CommandRun::CommandRun(const PlaceFault &fault, const QString &program)
    : m_place(&fault)
    , m_program(program)
{
    m_cell.point = fault.point;
    m_cell.fault = fault.name;
    m_cell.asked = u"export"_s;
    m_cell.known = fault.known;
    prepare();
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void CommandRun::prepare()
{
    m_cell.front = u"command line"_s;
    connect(&m_process, &QProcess::finished, this, &CommandRun::end);
    connect(&m_process, &QProcess::readyReadStandardError, this, &CommandRun::handleStandardError);
    m_process.setWorkingDirectory(m_folder.path());
    QFile file(m_folder.filePath(u"old.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(Old);
}

void CommandRun::start()
{
    QProcessEnvironment variables = environment(m_program);
    m_timer.start();
    if (m_place) {
        QString command = m_place->command;
        const bool isOtherUser = ::geteuid() == 0 && command.contains("LIMITED"_L1);
        if (isOtherUser)
            variables.insert(u"ASSAY"_s, programForEveryone());
        m_process.setProcessEnvironment(variables);
        command.replace("LIMITED"_L1, isOtherUser ? Limited : QString());
        m_process.start(u"/bin/sh"_s, {u"-c"_s, command});
    } else {
        m_stage = std::make_unique<Stage>(*m_fault, *m_certificates);
        m_stage->fail("/v2/confidence-scoring/jobs");
        for (const auto &[name, value] : m_stage->variables())
            variables.insert(name, value);
        m_process.setProcessEnvironment(variables);
        QStringList arguments{u"--base-url"_s, m_stage->baseUrl(), u"--export"_s, u"old.csv"_s, u"--quiet"_s};
        if (m_fault->name.contains("422"_L1) || m_fault->demo.contains("422"_L1))
            arguments += {u"--agent-name"_s, u"x"_s};
        if (m_fault->limit > 0s)
            arguments += {u"--max-time"_s, QString::number(CommandLimit)};
        m_process.start(m_program, arguments);
    }
    QTimer::singleShot(m_place ? m_place->longest : m_fault->longest, this, [this] {
        m_timedOut = true;
        m_process.kill();
    });
}

/// A copy of the program that another user can run: the sources may lie in a folder of root's.
QString CommandRun::programForEveryone() const
{
    QString copy = m_programFolder.filePath(u"assay"_s);
    QFile::copy(m_program, copy);
    for (const QString &path : {m_programFolder.path(), copy})
        ::chmod(QFile::encodeName(path).constData(), 0755);
    return copy;
}

void CommandRun::handleStandardError()
{
    m_said += m_process.readAllStandardError();
    if (m_place && m_place->signal != 0 && !m_signalled && m_said.contains(m_place->signalWhen)) {
        m_signalled = true;
        ::kill(static_cast<pid_t>(m_process.processId()), m_place->signal);
    }
}

void CommandRun::end()
{
    m_said += m_process.readAllStandardError();
    m_cell.milliseconds = m_timer.elapsed();
    m_cell.status = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_cell.sentence = sentenceIn(m_said);
    const QByteArray now = contents();
    m_cell.kept = now == Old ? u"file stays"_s : now.startsWith(Old) ? u"appended"_s : u"new file"_s;
    m_cell.shortOf = shortOf();
    m_stage.reset();
    Q_EMIT ended();
}

QString CommandRun::shortOf() const
{
    if (m_timedOut)
        return u"it did not end in time"_s;
    if (m_process.exitStatus() != QProcess::NormalExit)
        return u"it crashed"_s;
    if (m_said.contains(test::Program::key()))
        return u"it tells the key"_s;
    return m_place ? shortOfPlace() : shortOfWire();
}

QString CommandRun::shortOfWire() const
{
    const Expected &expected = m_fault->list;
    if (!m_stage->isReady())
        return u"the server of the test did not start"_s;
    if (m_cell.status != expected.status)
        return u"status %1 instead of %2"_s.arg(m_cell.status).arg(expected.status);
    if (m_stage->leaked(test::Program::key()))
        return u"the key was sent to whom it must not be sent to"_s;
    if (m_fault->requests > 0 && m_stage->requests() != m_fault->requests)
        return u"%1 requests instead of %2"_s.arg(m_stage->requests()).arg(m_fault->requests);
    if (std::chrono::milliseconds(m_cell.milliseconds) < m_fault->least)
        return u"it did not wait as it was asked to"_s;
    for (const QByteArray &line : m_said.trimmed().split('\n')) {
        if (!line.isEmpty() && !line.startsWith("assay: "))
            return u"noise on standard error: "_s + QString::fromUtf8(line);
    }
    const bool isSilent = expected.end == Expected::End::Succeeds || expected.end == Expected::End::Nothing;
    if (isSilent && !m_said.isEmpty())
        return u"it says something"_s;
    if (!isSilent) {
        const QString wayOut = expected.commandWayOut.isEmpty() ? expected.wayOut : expected.commandWayOut;
        const bool isButton = wayOut.startsWith(u'['); // which a command line has not got
        const bool hasOwnWords = m_fault->certificate != Certificate::Good || expected.end == Expected::End::Partly;
        for (const QString &words : {hasOwnWords ? QString() : expected.thing, isButton ? QString() : wayOut}) {
            if (!m_cell.sentence.contains(words))
                return u"it does not say “%1”"_s.arg(words);
        }
        for (const char *ofWindow : {"etch again", "connection's"}) {
            if (m_cell.sentence.contains(QLatin1StringView(ofWindow)))
                return u"it says “%1”, which is advice for a window"_s.arg(QLatin1StringView(ofWindow));
        }
    }
    return shortOfFile(expected.end);
}

QString CommandRun::shortOfFile(Expected::End end) const
{
    if (QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size() != 1)
        return u"it leaves a file behind"_s;
    const QByteArray now = contents();
    if (end == Expected::End::Fails)
        return now == Old ? QString() : u"the old file is another"_s;
    const int jobs =
        end == Expected::End::Nothing ? 0 : static_cast<int>(Stage::Jobs) - (end == Expected::End::Partly ? 1 : 0);
    const auto lines = static_cast<int>(now.count("\r\n"));
    return lines == jobs + 1 ? QString() : u"the file has %1 lines instead of %2"_s.arg(lines).arg(jobs + 1);
}

QString CommandRun::shortOfPlace() const
{
    const bool succeeded = m_cell.status == 0 && m_place->orSucceeds;
    if (m_cell.status != m_place->status && !succeeded)
        return u"status %1 instead of %2"_s.arg(m_cell.status).arg(m_place->status);
    if (m_place->signal != 0 && !m_signalled)
        return u"it ended before the signal"_s;
    if (!succeeded && m_place->thing.isEmpty() && m_place->wayOut.isEmpty() && !m_said.isEmpty())
        return u"it says something"_s;
    for (const QString &words : {m_place->thing, m_place->wayOut}) {
        if (!succeeded && !m_cell.sentence.contains(words))
            return u"it does not say “%1”"_s.arg(words);
    }
    const QByteArray now = contents();
    const bool isRight = succeeded || m_place->old == PlaceFault::Old::Replaced ? now.startsWith("job_id,")
        : m_place->old == PlaceFault::Old::Appended ? now.startsWith(QByteArray(Old + "job_id,"))
                                                    : now == Old;
    return isRight ? QString() : u"the old file is not as it must be"_s;
}

QByteArray CommandRun::contents() const
{
    QFile file(m_folder.filePath(u"old.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no file");
}

} // namespace assay::faults
