// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace assay {

/// What a path leads to, with all symbolic links followed: decides how an export is written there. A plain value. On
/// systems without descriptors in the file system, everything is a file or a folder.
struct ExportPlace
{
    enum class Kind : unsigned char {
        File, ///< a regular file, or nothing yet: it is replaced when all is written
        Folder,
        Stream, ///< a pipe, a socket, a device, or another program's descriptor: is written to directly
        Descriptor, ///< one that this program was started with, such as /dev/stdout: is written to as it stands
        LinkLoop, ///< links that lead back to themselves
    };

    Kind kind = Kind::File;
    QByteArray target; ///< File, Stream: the path without links, as the system spells it
    int descriptor = -1; ///< Descriptor: its number

    /// Whether its name says anything of its own, such as the format: a descriptor's does not, nor can a folder be
    /// written.
    [[nodiscard]] bool hasName() const noexcept { return kind == Kind::File || kind == Kind::Stream; }

    /// Looks at the path, without opening it.
    [[nodiscard]] static ExportPlace of(const QString &path);
};

/// Whether the program was started with this descriptor and may write to it. False for those that it opened itself.
[[nodiscard]] bool isWritableDescriptor(int descriptor);

} // namespace assay
