// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QIODevice>

namespace assay {

/// Writes to a descriptor of the system: a pipe, a device, standard output, a file. Unlike QFile it does not block for
/// good when a pipe is full or has no reader yet, does not end the file, and knows when the reader has left. Used on
/// one thread. SIGPIPE must be ignored.
class OutputDescriptor : public QIODevice
{
public:
    /// Asked about twenty times a second while the other side takes nothing. False: give up.
    using KeepWaiting = std::function<bool()>;

    explicit OutputDescriptor(KeepWaiting keepWaiting = {});
    ~OutputDescriptor() override;

    /// Writes to an open descriptor, which stays open afterwards.
    [[nodiscard]] bool use(int descriptor);

    /// Takes over an open descriptor.
    [[nodiscard]] bool take(int descriptor);

    /// Opens a pipe or a device; its content, if it has one, is kept. For a pipe, waits until somebody reads it.
    [[nodiscard]] bool openStream(const QByteArray &path);

    /// Closes the descriptor unless it is used only. False when the system could not keep what was written.
    [[nodiscard]] bool end();

    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

    /// A write failed because nobody reads the pipe any longer.
    [[nodiscard]] bool hasReaderLeft() const noexcept { return m_readerLeft; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool start(int descriptor, bool owned);
    [[nodiscard]] bool fail(int error);
    [[nodiscard]] bool waitForRoom();

    const KeepWaiting m_keepWaiting;
    int m_descriptor = -1;
    bool m_owned = false;
    bool m_mayBlock = false; // a write of more than a little can wait for a reader
    bool m_readerLeft = false;
};

} // namespace assay
