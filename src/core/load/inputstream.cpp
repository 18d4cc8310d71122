// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/inputstream.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#endif

namespace assay {

InputStream::InputStream(KeepWaiting keepWaiting)
    : m_keepWaiting(std::move(keepWaiting))
{
}

#ifdef Q_OS_UNIX

InputStream::~InputStream()
{
    if (m_descriptor > STDERR_FILENO)
        ::close(m_descriptor);
}

bool InputStream::open(const QString &path)
{
    const bool isStandard = path == QLatin1String("-");
    // Not blocking: a pipe without a writer would be waited for without an end. Standard input stays as it is, since
    // other programs read it, too.
    m_descriptor = isStandard
        ? STDIN_FILENO
        : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    const bool isOpen = m_descriptor >= 0 && ::fcntl(m_descriptor, F_GETFL) >= 0;
    if (!isOpen)
        m_error = qt_error_string(errno);
    return isOpen;
}

qint64 InputStream::read(std::span<char> room)
{
    constexpr int WaitInterval = 50; // ms
    for (;;) {
        pollfd bytes{m_descriptor, POLLIN, 0};
        const int ready = ::poll(&bytes, 1, WaitInterval);
        if (ready > 0) { // also at the end
            const ssize_t size = ::read(m_descriptor, room.data(), room.size());
            if (size >= 0)
                return size;
        }
        if ((ready > 0 || ready < 0) && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) {
            m_error = qt_error_string(errno);
            return -1;
        }
        if (!m_keepWaiting())
            return -1;
    }
}

#else

InputStream::~InputStream() = default;

bool InputStream::open(const QString &path)
{
    constexpr int StandardInput = 0;
    if (path != QLatin1String("-")) {
        m_error = qt_error_string(EINVAL);
        return false;
    }
    if (::_setmode(StandardInput, _O_BINARY) < 0) { // line ends and 0x1A are bytes like others
        m_error = qt_error_string(errno); // started without standard input
        return false;
    }
    m_descriptor = StandardInput;
    return true;
}

qint64 InputStream::read(std::span<char> room)
{
    constexpr std::size_t MostAtOnce = std::size_t{1} << 20;
    const int size = ::_read(m_descriptor, room.data(), static_cast<unsigned>(std::min(room.size(), MostAtOnce)));
    if (size < 0)
        m_error = qt_error_string(errno);
    return size;
}

#endif

} // namespace assay
