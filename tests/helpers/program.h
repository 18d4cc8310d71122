// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace assay::test {

/// Runs the built program without a display.
class Program
{
public:
    static constexpr int Timeout = 120'000; // ms

    /// Starts the program with a key in its environment, and with these variables.
    explicit Program(const QStringList &arguments, const QHash<QString, QString> &variables = {})
    {
        QProcessEnvironment known = environment();
        for (const auto &[name, value] : variables.asKeyValueRange())
            known.insert(name, value);
        m_process.setProcessEnvironment(known);
        m_process.start(path(), arguments);
    }

    /// Runs a shell command in which $ASSAY is the path of the program.
    static int shell(const QString &line)
    {
        QProcess shell;
        QProcessEnvironment variables = environment();
        variables.insert(QStringLiteral("ASSAY"), path());
        shell.setProcessEnvironment(variables);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
        return shell.waitForFinished(Timeout) && shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    }

    static QString path() { return QStringLiteral(ASSAY_PROGRAM); }

    static QByteArray key() { return "very-secret-key-0815"; }

    /// Returns the exit status; -1 when the program crashed or did not end.
    int wait()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(Timeout))
            return -1;
        m_out += m_process.readAllStandardOutput();
        m_err += m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    [[nodiscard]] const QByteArray &out() const { return m_out; }
    [[nodiscard]] const QByteArray &err() const { return m_err; }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    static QProcessEnvironment environment()
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "MEIBEL_BASE_URL", "MEIBEL_TOKEN"})
            variables.remove(QString::fromLatin1(name));
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("there-is-no-such-platform"));
        variables.insert(QStringLiteral("MEIBEL_API_KEY"), QString::fromLatin1(key()));
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        return variables;
    }

    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace assay::test
