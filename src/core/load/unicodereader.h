// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QByteArray>
#include <QStringDecoder>

#include "core/load/peekedsource.h"

namespace assay {

/// Reads JSON that is written in UTF-16 or UTF-32 and gives it out as UTF-8; anything else as it is. Some programs on
/// Windows save text so. Knows the encoding by the byte order mark or, without one, by the zeros beside the first
/// character. One thread.
class UnicodeReader
{
public:
    explicit UnicodeReader(PeekedSource::Source source);

    /// Reads up to the size of \p room. Returns the bytes put there; 0 and below 0 as the source does.
    [[nodiscard]] qint64 read(std::span<char> room);

private:
    [[nodiscard]] qint64 decode(std::span<char> room);
    [[nodiscard]] qint64 giveOut(std::span<char> room);

    PeekedSource m_source;
    bool m_isBegun = false;
    std::optional<QStringDecoder> m_decoder; // only where one is needed
    QByteArray m_decoded; // not yet given out
};

} // namespace assay
