// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "workspace/settingslock.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

// A name beside the file that is free.
QString asideName(const QString &path)
{
    QString name = path + ".damaged"_L1;
    for (int i = 2; QFile::exists(name); ++i)
        name = path + ".damaged-"_L1 + QString::number(i);
    return name;
}

} // namespace

SettingsFile::SettingsFile()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Where QSettings has it: to ask QSettings would read the file.
    prepare(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/'
        + QCoreApplication::organizationName() + u'/' + QCoreApplication::applicationName() + ".conf"_L1);
#endif
    m_settings = std::make_unique<QSettings>();
    checkWritable();
}

SettingsFile::SettingsFile(const QString &path)
{
    prepare(path);
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    checkWritable();
}

void SettingsFile::prepare(const QString &path)
{
    removeStaleSettingsLock(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !isDamaged(file.readAll()))
        return;
    file.close();
    const QString aside = asideName(path);
    if (!QFile::rename(path, aside))
        return; // then it can't be written either, and that is told
    m_problem = [path, aside] {
        return Texts::tr("The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.")
            .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(aside));
    };
}

void SettingsFile::checkWritable()
{
    if (m_problem || m_settings->isWritable())
        return;
    m_problem = [path = m_settings->fileName()] {
        return Texts::tr("The settings can't be written to %1. What you change holds until the program ends.")
            .arg(QDir::toNativeSeparators(path));
    };
}

bool SettingsFile::isDamaged(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return true;
    bool isContinued = false;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        const bool isKnown = text.isEmpty() || text.startsWith('[') || text.startsWith(';') || text.startsWith('#')
            || text.contains('=');
        if (!isContinued && !isKnown)
            return true;
        isContinued = text.endsWith('\\');
    }
    return false;
}

} // namespace assay
