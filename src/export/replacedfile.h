// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

class QIODevice;

namespace assay {

/// A file that is written beside its place and takes it when it is complete, so that an older file there is whole at
/// every moment. The new file keeps the mode, the group and, where the system allows it, the owner, access list and
/// user attributes of the old one. (QSaveFile keeps the mode only, and follows no link whose name is not UTF-8.) Used
/// on one thread.
class ReplacedFile
{
public:
    /// \p target: the path without links, as the system spells it.
    explicit ReplacedFile(QByteArray target);

    /// Removes what was written unless it was committed.
    ~ReplacedFile();

    /// The device to write to; null when the file can't be created: see error().
    [[nodiscard]] QIODevice *open();

    /// Puts the file in its place. False when that fails; an older file is unchanged then.
    [[nodiscard]] bool commit();

    /// The system's message for what failed.
    [[nodiscard]] QString error() const;

    /// After commit(): how many other names (hard links) the old file had, which still have the old content.
    [[nodiscard]] int otherNames() const noexcept { return m_otherNames; }

private:
    class File;
    std::unique_ptr<File> m_file;
    int m_otherNames = 0;
};

} // namespace assay
