// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QString>

namespace assay {

/// The library's file as the file system sees it: its place, and what SQLite lays beside it. No SQL. It never opens a
/// file that is there: closing it would let go of the locks that SQLite holds for this process.
class LibraryFile
{
public:
    explicit LibraryFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Makes the folder, and an empty file that only the user can read. False when one can't be made. Nothing happens
    /// where they are.
    [[nodiscard]] bool make() const;

    /// Whether the system lets one write to the file, and beside it, where SQLite keeps its log.
    [[nodiscard]] bool isWritable() const;

    /// Whether its folder is on another computer: there, SQLite's log works for one program at a time only.
    [[nodiscard]] bool isOnShare() const;

    /// Moves the file and what SQLite has beside it away. Returns its new path; nothing when it can't be moved.
    [[nodiscard]] std::optional<QString> setAside() const;

    /// A path beside it that is free, such as library.sqlite.damaged, or library.sqlite.damaged-2.
    [[nodiscard]] QString freePath(const QString &what) const;

    /// Notes which file is at the path now.
    void remember();

    /// Whether the file that was remembered is still the one at the path.
    [[nodiscard]] bool isInPlace() const;

private:
    using Identity = std::pair<quint64, quint64>; // device, file; {} when there is none
    [[nodiscard]] Identity identity() const;

    QString m_path;
    Identity m_identity;
};

} // namespace assay
