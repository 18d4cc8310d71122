// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// Prefetches the memory at this address, which will be read soon. Any address is allowed.
inline void prefetchToRead([[maybe_unused]] const void *at) noexcept
{
#ifdef __GNUC__
    __builtin_prefetch(at, 0);
#endif
}

/// Prefetches the memory at this address, which will be changed soon. Any address is allowed.
inline void prefetchToWrite([[maybe_unused]] const void *at) noexcept
{
#ifdef __GNUC__
    __builtin_prefetch(at, 1);
#endif
}

} // namespace assay
