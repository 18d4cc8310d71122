// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportplace.h"

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace assay {

#ifdef Q_OS_UNIX

namespace {

constexpr int MostLinks = 40; // as Linux has it

// The folder with all links followed; nothing when that fails, with the reason in errno.
std::optional<QByteArray> realFolder(const QByteArray &folder)
{
    struct Free
    {
        void operator()(char *text) const { std::free(text); } // NOLINT: realpath() allocates so
    };
    const std::unique_ptr<char, Free> real(::realpath(folder.constData(), nullptr));
    return real ? std::optional(QByteArray(real.get())) : std::nullopt;
}

std::optional<QByteArray> linkTarget(const QByteArray &link)
{
    QByteArray target(4096, Qt::Uninitialized); // no system has longer paths
    const ssize_t size = ::readlink(link.constData(), target.data(), static_cast<std::size_t>(target.size()));
    return size > 0 ? std::optional(target.first(size)) : std::nullopt;
}

// /dev/fd, or /proc/N/fd and /proc/N/task/M/fd: what is in there looks like links, but is descriptors.
bool holdsDescriptors(const QByteArray &folder)
{
    return folder == "/dev/fd" || (folder.startsWith("/proc/") && folder.endsWith("/fd"));
}

bool holdsOwnDescriptors(const QByteArray &folder)
{
    const QByteArray own = "/proc/" + QByteArray::number(::getpid()) + '/';
    return folder == "/dev/fd" || (holdsDescriptors(folder) && folder.startsWith(own));
}

ExportPlace placeWithoutLinks(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return {errno == ELOOP ? ExportPlace::Kind::LinkLoop : ExportPlace::Kind::File, path};
    if (S_ISDIR(status.st_mode))
        return {ExportPlace::Kind::Folder, path};
    return {S_ISREG(status.st_mode) ? ExportPlace::Kind::File : ExportPlace::Kind::Stream, path};
}

} // namespace

ExportPlace ExportPlace::of(const QString &path)
{
    QByteArray current = QFile::encodeName(path);
    for (int links = 0; links <= MostLinks; ++links) {
        const qsizetype slash = current.lastIndexOf('/');
        const QByteArray name = current.sliced(slash + 1);
        const auto folder = realFolder(
            slash < 0        ? QByteArray(".")
                : slash == 0 ? QByteArray("/")
                             : current.first(slash));
        if (!folder)
            return {errno == ELOOP ? Kind::LinkLoop : Kind::File, current};
        if (name.isEmpty() || name == "." || name == "..")
            return placeWithoutLinks(current);
        if (holdsDescriptors(*folder)) {
            bool isNumber = false;
            const int descriptor = name.toInt(&isNumber);
            if (isNumber && holdsOwnDescriptors(*folder))
                return {Kind::Descriptor, {}, descriptor};
            ExportPlace place = placeWithoutLinks(current);
            if (place.kind == Kind::File && ::access(current.constData(), F_OK) == 0)
                place.kind = Kind::Stream; // replacing it would take the file from the other program
            return place;
        }
        current = (*folder == "/" ? QByteArray() : *folder) + '/' + name;
        const std::optional<QByteArray> target = linkTarget(current);
        if (!target)
            return placeWithoutLinks(current);
        current = target->startsWith('/') ? *target : *folder + '/' + *target;
    }
    return {Kind::LinkLoop, current};
}

bool isWritableDescriptor(int descriptor)
{
    // What a program is started with has no such flag; what this one opens has it, and may have taken a number that
    // was free.
    const int flags = ::fcntl(descriptor, F_GETFD);
    if (flags < 0 || (flags & FD_CLOEXEC) != 0)
        return false;
    const int mode = ::fcntl(descriptor, F_GETFL);
    return mode >= 0 && (mode & O_ACCMODE) != O_RDONLY;
}

#else

ExportPlace ExportPlace::of(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {Kind::Folder, {}};
    return {info.exists() && !info.isFile() ? Kind::Stream : Kind::File, QFile::encodeName(path)};
}

bool isWritableDescriptor(int)
{
    return true;
}

#endif

} // namespace assay
