// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/outputdescriptor.h"

#ifdef Q_OS_UNIX

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace assay {

namespace {

constexpr int WaitInterval = 50; // ms
constexpr qint64 LargestWrite = qint64{1} << 30; // systems take no more than 2 GiB at once
// A pipe that has room at all takes so much without blocking.
constexpr qint64 FittingWrite = PIPE_BUF;

} // namespace

OutputDescriptor::OutputDescriptor(KeepWaiting keepWaiting)
    : m_keepWaiting(std::move(keepWaiting))
{
}

OutputDescriptor::~OutputDescriptor()
{
    if (m_owned && m_descriptor >= 0)
        ::close(m_descriptor);
}

bool OutputDescriptor::use(int descriptor)
{
    return start(descriptor, false);
}

bool OutputDescriptor::take(int descriptor)
{
    return start(descriptor, true);
}

bool OutputDescriptor::openStream(const QByteArray &path)
{
    for (;;) {
        // Not blocking: a pipe without a reader would be waited for without an end.
        const int descriptor = ::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
        if (descriptor >= 0)
            return start(descriptor, true);
        struct stat status = {};
        const int error = errno;
        const bool noReader = error == ENXIO && ::stat(path.constData(), &status) == 0 && S_ISFIFO(status.st_mode);
        if (!noReader && error != EINTR)
            return fail(error);
        if (m_keepWaiting && !m_keepWaiting())
            return fail(EINTR);
        ::poll(nullptr, 0, WaitInterval);
    }
}

bool OutputDescriptor::start(int descriptor, bool owned)
{
    m_descriptor = descriptor;
    m_owned = owned;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return fail(errno);
    const bool blocks = (::fcntl(descriptor, F_GETFL) & O_NONBLOCK) == 0;
    // What others write through is not switched to "not blocking": they would not expect it.
    m_mayBlock = blocks && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode) || ::isatty(descriptor) != 0);
    return QIODevice::open(WriteOnly | Unbuffered);
}

bool OutputDescriptor::end()
{
    if (isOpen())
        QIODevice::close();
    if (!m_owned || m_descriptor < 0)
        return true;
    m_owned = false;
    return ::close(m_descriptor) == 0 || errno == EINTR || fail(errno);
}

bool OutputDescriptor::fail(int error)
{
    m_readerLeft = error == EPIPE;
    setErrorString(qt_error_string(error));
    return false;
}

bool OutputDescriptor::waitForRoom()
{
    for (;;) {
        pollfd room{m_descriptor, POLLOUT, 0};
        if (::poll(&room, 1, WaitInterval) > 0)
            return true; // also when the write will fail
        if (m_keepWaiting && !m_keepWaiting())
            return fail(EINTR);
    }
}

qint64 OutputDescriptor::readData(char *, qint64)
{
    return -1;
}

qint64 OutputDescriptor::writeData(const char *data, qint64 size)
{
    for (qint64 written = 0; written < size;) {
        if (m_mayBlock && !waitForRoom())
            return -1;
        const qint64 part = std::min(size - written, m_mayBlock ? FittingWrite : LargestWrite);
        const ssize_t taken = ::write(m_descriptor, data + written, static_cast<std::size_t>(part));
        if (taken >= 0)
            written += taken;
        else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (!waitForRoom())
                return -1;
        } else if (errno == EINTR) {
            if (m_keepWaiting && !m_keepWaiting())
                return -1;
        } else {
            (void)fail(errno);
            return -1;
        }
    }
    return size;
}

} // namespace assay

#endif // Q_OS_UNIX
