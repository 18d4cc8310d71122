// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include <QString>

namespace assay {

/// Standard input, a pipe or a device, read from front to back. Waits for what has not been written yet, but not
/// against the will of its user. One thread. On Windows: standard input only, and the wait can't be ended.
class InputStream
{
public:
    /// Asked about twenty times a second while nothing arrives. False: give up.
    using KeepWaiting = std::function<bool()>;

    explicit InputStream(KeepWaiting keepWaiting);
    ~InputStream();
    InputStream(const InputStream &) = delete;
    InputStream &operator=(const InputStream &) = delete;

    /// Opens a path, or standard input with the path "-". Does not wait for a writer. False when it can't be opened.
    [[nodiscard]] bool open(const QString &path);

    /// Reads up to the size of \p room, and waits for at least one byte. Returns the bytes put there, 0 at the end, -1
    /// on an error or when it was given up.
    [[nodiscard]] qint64 read(std::span<char> room);

    /// The system's word for the last error.
    [[nodiscard]] QString errorText() const { return m_error; }

private:
    const KeepWaiting m_keepWaiting;
    int m_descriptor = -1;
    QString m_error;
};

} // namespace assay
