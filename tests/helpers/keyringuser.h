// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace assay::test {

using namespace Qt::StringLiterals;

/// A user with a home and a session bus of their own.
class KeyringUser
{
public:
    KeyringUser()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
              "XDG_CACHE_HOME", "ASSAY_LIBRARY", "XDG_CURRENT_DESKTOP"})
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(u"HOME"_s, home());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
        QDir().mkpath(home());
        QDir().mkpath(m_folder.filePath(u"run"_s));
        QFile::setPermissions(m_folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString home() const { return m_folder.filePath(u"home"_s); }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }

    /// Runs a shell line; "probe COMMANDS" runs the probe. Returns what it printed.
    QByteArray run(const QString &line, bool inSession = true)
    {
        QProcess process;
        m_environment.insert(u"PROBE"_s, QCoreApplication::applicationFilePath());
        const QString script = "probe() { \"$PROBE\" --probe \"$@\"; }; "_L1 + line;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        if (inSession)
            process.start(u"dbus-run-session"_s, {u"--"_s, u"/bin/sh"_s, u"-c"_s, script});
        else
            process.start(u"/bin/sh"_s, {u"-c"_s, script});
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
        }
        return process.readAllStandardOutput();
    }

    /// The files that hold these bytes, in UTF-8 or UTF-16; \p files counts all.
    [[nodiscard]] QStringList filesWith(const QString &text, int &files) const
    {
        QStringList found;
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            ++files;
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found.append(file.fileName());
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

inline constexpr auto Unlocked = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "_L1;
// The keyring of an earlier session stays locked.
inline constexpr auto Locked = "gnome-keyring-daemon --start --components=secrets >/dev/null; "_L1;

} // namespace assay::test
