// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/protectedbytes.h"

#include <new>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace assay {

ProtectedBytes::ProtectedBytes(std::size_t size)
    : m_size(size)
    , m_data(nullptr)
{
#ifdef Q_OS_UNIX
    void *pages = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
#ifdef MADV_DONTDUMP
    madvise(pages, size, MADV_DONTDUMP);
#endif
    mlock(pages, size); // fails without harm where the user may lock none
    m_data = static_cast<char *>(pages);
#else
    m_data = new char[size];
#endif
}

ProtectedBytes::~ProtectedBytes()
{
    wipe(m_data, m_size);
#ifdef Q_OS_UNIX
    munmap(m_data, m_size);
#else
    delete[] m_data;
#endif
}

void ProtectedBytes::wipe(void *data, std::size_t size) noexcept
{
    volatile char *bytes = static_cast<char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

void ProtectedBytes::wipe(const QByteArray &bytes) noexcept
{
    // Not through data(), which would make a copy of shared bytes and leave the others as they are. What has no
    // capacity is a literal.
    if (bytes.capacity() > 0)
        wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

void ProtectedBytes::wipe(const QString &text) noexcept
{
    const std::size_t size = static_cast<std::size_t>(text.size()) * sizeof(QChar);
    if (text.capacity() > 0)
        wipe(const_cast<QChar *>(text.constData()), size);
}

} // namespace assay
