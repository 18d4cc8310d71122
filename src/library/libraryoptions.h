// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QString>

namespace assay {

/// Where the library is, and how patient its users are.
struct LibraryOptions
{
    QString path = defaultPath();
    /// How long another program may hold the file before a change fails.
    std::chrono::milliseconds patience = std::chrono::seconds(5);
    /// How often one looks whether another program changed the file.
    std::chrono::milliseconds lookInterval = std::chrono::milliseconds(500);
    /// A damaged file stays where it is, and is refused, instead of a new one: for a program without a window, which
    /// has nobody to tell of it but by its error.
    bool leavesDamaged = false;
    /// For tests: the file may not have more pages. 0: no limit.
    int maxPages = 0;

    /// What the environment variable ASSAY_LIBRARY names, else library.sqlite in the user's data folder.
    [[nodiscard]] static QString defaultPath();
};

} // namespace assay
