// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include "core/base/sentence.h"

namespace assay {

/// Why something could not be kept, or read.
struct LibraryError
{
    enum class Kind : std::uint8_t {
        NoDriver, ///< Qt has no driver for SQLite
        CannotOpen, ///< the file or its folder can't be opened or made
        Foreign, ///< the file is a database of another program
        Damaged,
        Newer, ///< written by a newer version of this program
        ReadOnly,
        Moved, ///< the file was moved or deleted while it was open
        Busy, ///< another program holds the file, longer than one waits
        DiskFull,
        CannotWrite, ///< the system refused to write or to read
        Refused, ///< what was to be kept is not allowed: the sentence says why
        OutOfMemory,
        Failed, ///< anything else; the detail says what
    };

    Kind kind = Kind::Failed;
    Sentence text; ///< what happened, and what can be done
    QString detail; ///< what SQLite or the system said: for a "Details" field, in their language

    /// The error of this kind with its sentence. \p path: the library's file.
    [[nodiscard]] static LibraryError of(Kind kind, const QString &path, const QString &detail = {});

    /// What was to be kept is not allowed.
    [[nodiscard]] static LibraryError refused(Sentence text);
};

} // namespace assay
