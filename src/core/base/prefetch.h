// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// Begins to load what lies there, to be read soon. Any address will do.
inline void prefetchToRead([[maybe_unused]] const void *at) noexcept
{
#ifdef __GNUC__
    __builtin_prefetch(at, 0);
#endif
}

/// The same for what will be changed.
inline void prefetchToWrite([[maybe_unused]] const void *at) noexcept
{
#ifdef __GNUC__
    __builtin_prefetch(at, 1);
#endif
}

} // namespace assay
