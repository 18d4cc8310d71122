// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

#include <QString>

namespace assay {

/// Whether a stream is a terminal that takes the sequences with which a line is written anew. On Windows the console is
/// asked to take them.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Writes a text at once: to a console of Windows as characters, since its code page is not the program's; elsewhere in
/// the encoding of the system. False when not all of it could be written.
bool writeText(std::FILE *stream, const QString &text);

} // namespace assay
