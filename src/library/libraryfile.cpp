// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryfile.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace assay {

namespace {

// What SQLite lays beside a database: its log, the index of it, and the journal where there is no log.
constexpr std::array Companions = {"-wal"_L1, "-shm"_L1, "-journal"_L1};

} // namespace

LibraryFile::LibraryFile(QString path)
    : m_path(std::move(path))
{
}

bool LibraryFile::make() const
{
    if (QFileInfo::exists(m_path))
        return true;
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return false;
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return QFileInfo::exists(m_path); // another program was faster
    // Notes say things about people's work. SQLite gives its log the same permissions.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

bool LibraryFile::isWritable() const
{
    const QFileInfo info(m_path);
    return info.isWritable() && QFileInfo(info.path()).isWritable();
}

bool LibraryFile::isOnShare() const
{
    if (m_path.startsWith("//"_L1) || m_path.startsWith("\\\\"_L1))
        return true;
    constexpr std::array Shares = {"nfs"_L1,    "nfs4"_L1,       "cifs"_L1,        "smb"_L1,  "smb2"_L1, "smb3"_L1,
                                   "smbfs"_L1,  "afs"_L1,        "ncpfs"_L1,       "9p"_L1,   "ceph"_L1, "glusterfs"_L1,
                                   "webdav"_L1, "fuse.sshfs"_L1, "fuse.davfs2"_L1, "davfs"_L1};
    const QString type = QString::fromLatin1(QStorageInfo(QFileInfo(m_path).path()).fileSystemType().toLower());
    return std::ranges::any_of(Shares, [&type](QLatin1StringView share) { return type == share; });
}

QString LibraryFile::freePath(const QString &what) const
{
    const QString first = m_path + u'.' + what;
    QString path = first;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = first + u'-' + QString::number(i);
    return path;
}

std::optional<QString> LibraryFile::setAside() const
{
    const QString aside = freePath(u"damaged"_s);
    if (!QFile::rename(m_path, aside))
        return std::nullopt;
    for (const QLatin1StringView companion : Companions) // a log without its file would be applied to the next one
        QFile::rename(m_path + companion, aside + companion);
    return aside;
}

void LibraryFile::remember()
{
    m_identity = identity();
}

bool LibraryFile::isInPlace() const
{
    return m_identity == Identity() || identity() == m_identity;
}

LibraryFile::Identity LibraryFile::identity() const
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (stat(QFile::encodeName(m_path).constData(), &status) == 0)
        return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#endif
    return {}; // elsewhere an open file can't be moved
}

} // namespace assay
