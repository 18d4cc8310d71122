// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

/// How far packed data may grow when it is unpacked: what grows further was made to fill the memory. A plain value.
struct PackedLimits
{
    /// No more is unpacked than this, in bytes: the jobs in it would take more memory than a workstation has.
    static constexpr qint64 MostUnpacked = qint64{256} << 30;
    /// Jobs pack to a fifth or a tenth of their size, so this ratio, in times, is far above theirs.
    static constexpr qint64 MostRatio = 150;
    /// So much may be unpacked before the ratio counts, in bytes: it does no harm.
    static constexpr qint64 HarmlessSize = qint64{64} << 20;

    qint64 mostRatio = MostRatio; ///< 0: any, and any size

    /// Whether so many packed bytes may have become so many.
    [[nodiscard]] bool allow(qint64 packed, qint64 unpacked) const noexcept
    {
        if (mostRatio == 0)
            return true;
        return unpacked <= MostUnpacked && (unpacked <= HarmlessSize || unpacked / mostRatio <= packed);
    }

    bool operator==(const PackedLimits &) const = default;
};

} // namespace assay
