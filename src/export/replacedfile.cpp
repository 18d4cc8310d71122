// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/replacedfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <utility>

#include <QFile>

#ifdef Q_OS_UNIX
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

#include "export/outputdescriptor.h"
#else
#include <QSaveFile>
#endif

namespace assay {

#ifdef Q_OS_UNIX

namespace {

constexpr mode_t Permissions = 07777;
constexpr mode_t GroupPermissions = 070;
constexpr int Tries = 100; // of names for the new file
constexpr qsizetype LongestName = 240; // bytes: systems take 255, and the new file's name is longer

/// The status of the file at a path; nothing when there is none.
std::optional<struct stat> statusOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
}

#ifdef Q_OS_LINUX
bool isKept(const QByteArray &attribute)
{
    return attribute.startsWith("user.") || attribute.startsWith("system.");
}

QByteArrayList attributesOf(const QByteArray &path)
{
    const ssize_t size = ::listxattr(path.constData(), nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t filled = ::listxattr(path.constData(), names.data(), static_cast<std::size_t>(names.size()));
    return filled > 0 ? names.first(filled).split('\0') : QByteArrayList();
}

// Access lists are attributes here, too. What the file system does not take is left out.
void keepAttributes(const QByteArray &from, int to)
{
    constexpr const char *AccessList = "system.posix_acl_access";
    ::fremovexattr(to, AccessList); // the folder's default, which the old file need not have
    for (const QByteArray &name : attributesOf(from)) {
        if (name.isEmpty() || !isKept(name))
            continue;
        const ssize_t size = ::getxattr(from.constData(), name.constData(), nullptr, 0);
        if (size < 0)
            continue;
        QByteArray value(size, '\0');
        const ssize_t filled =
            ::getxattr(from.constData(), name.constData(), value.data(), static_cast<std::size_t>(size));
        if (filled == size)
            ::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(size), 0);
    }
}
#else
void keepAttributes(const QByteArray &, int)
{
}
#endif

// Makes the new file what the old one was to others, as far as the system allows it.
void keepAccess(const QByteArray &from, const struct stat &old, int to)
{
    mode_t mode = old.st_mode & Permissions;
    const bool keepsOwner = ::fchown(to, old.st_uid, old.st_gid) == 0;
    const bool keepsGroup = keepsOwner || ::fchown(to, static_cast<uid_t>(-1), old.st_gid) == 0;
    if (keepsGroup)
        keepAttributes(from, to);
    else
        mode = (mode & ~GroupPermissions) | ((mode << 3) & mode & GroupPermissions); // no more than others have
    if (!keepsOwner)
        mode &= ~static_cast<mode_t>(S_ISUID | S_ISGID);
    ::fchmod(to, mode);
}

bool synced(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno == EIO || errno == ENOSPC || errno == EDQUOT)
            return false;
        if (errno != EINTR)
            break; // the file system can't
    }
    return true;
}

// A new name is on the disk only when its folder is.
void syncFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)synced(descriptor); // the file has its place already
    ::close(descriptor);
}

} // namespace

class ReplacedFile::File
{
public:
    explicit File(QByteArray target)
        : m_target(std::move(target))
    {
    }
    ~File()
    {
        if (!m_path.isEmpty())
            ::unlink(m_path.constData());
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    QIODevice *open()
    {
        const QByteArray folder = folderOf(m_target);
        const QByteArray name = m_target.sliced(m_target.lastIndexOf('/') + 1)
                                    .first(std::min(LongestName, m_target.size() - m_target.lastIndexOf('/') - 1));
        // Others must not read in the new file what they could not read in the old one.
        const mode_t mode = statusOf(m_target) ? 0600 : 0666;
        for (int i = 0; i < Tries; ++i) {
            const QByteArray path = folder + '/' + name + '.'
                + QByteArray::number(QRandomGenerator::global()->generate(), 36).rightJustified(7, '0');
            const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            if (descriptor >= 0) {
                m_path = path;
                if (m_device.take(descriptor))
                    return &m_device;
                m_error = m_device.errorString();
                return nullptr;
            }
            if (errno != EEXIST)
                break;
        }
        m_error = qt_error_string(errno);
        return nullptr;
    }

    bool commit(int &otherNames)
    {
        const std::optional<struct stat> old = statusOf(m_target);
        if (old)
            keepAccess(m_target, *old, m_device.descriptor());
        if (!synced(m_device.descriptor())) {
            m_error = qt_error_string(errno);
            return false;
        }
        if (!m_device.end()) {
            m_error = m_device.errorString();
            return false;
        }
        const QByteArray folder = folderOf(m_target); // once the file has its place, nothing must fail
        if (::rename(m_path.constData(), m_target.constData()) != 0) {
            m_error = qt_error_string(errno);
            return false;
        }
        m_path.clear();
        syncFolder(folder);
        otherNames = old && old->st_nlink > 1 ? static_cast<int>(old->st_nlink) - 1 : 0;
        return true;
    }

    [[nodiscard]] QString error() const { return m_error; }

private:
    const QByteArray m_target;
    QByteArray m_path; // of the new file while there is one
    OutputDescriptor m_device;
    QString m_error;
};

#else

class ReplacedFile::File
{
public:
    explicit File(const QByteArray &target)
        : m_device(QFile::decodeName(target))
    {
    }

    QIODevice *open() { return m_device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? &m_device : nullptr; }

    bool commit(int &) { return m_device.commit(); }

    [[nodiscard]] QString error() const { return m_device.errorString(); }

private:
    QSaveFile m_device;
};

#endif

ReplacedFile::ReplacedFile(QByteArray target)
    : m_file(std::make_unique<File>(std::move(target)))
{
}

ReplacedFile::~ReplacedFile() = default;

QIODevice *ReplacedFile::open()
{
    return m_file->open();
}

bool ReplacedFile::commit()
{
    return m_file->commit(m_otherNames);
}

QString ReplacedFile::error() const
{
    return m_file->error();
}

} // namespace assay
