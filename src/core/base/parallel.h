// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

#include "core/base/threads.h"

namespace assay {

/// How many threads share a task: one for each core, but at most four, since the window and the network need some too.
[[nodiscard]] inline std::size_t workers()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
}

/// With fewer elements a thread costs more than it saves.
inline constexpr std::size_t WorthAThread = std::size_t{1} << 15;

/// The number of parts that a task of this size is split into.
[[nodiscard]] inline std::size_t parallelParts(std::size_t size)
{
    return std::clamp<std::size_t>(size / WorthAThread, 1, workers());
}

/// Calls work(part, begin, end) for the parts of [0, size) at the same time, and returns when all are done. The
/// parts depend only on their number and \p size. A part for which no thread starts is done on the calling one. Throws
/// what a part throws, when all are done.
template <typename Work> void inParts(std::size_t size, std::size_t parts, const Work &work)
{
    ThreadFailure failure;
    {
        std::vector<std::jthread> others; // waits for them
        others.reserve(parts);
        for (std::size_t part = 1; part < parts; ++part) {
            const auto run = [&, part, begin = size * part / parts, end = size * (part + 1) / parts] {
                failure.keep([&] { work(part, begin, end); });
            };
            others.push_back(tryThread(run));
            if (!others.back().joinable())
                run();
        }
        failure.keep([&] { work(std::size_t{0}, std::size_t{0}, size / parts); });
    }
    failure.rethrow();
}

/// Calls work(begin, end) for parts of [0, size) at the same time, as inParts() does.
template <typename Work> void inParallel(std::size_t size, const Work &work)
{
    inParts(size, parallelParts(size), [&work](std::size_t, std::size_t begin, std::size_t end) { work(begin, end); });
}

/// std::sort() on several threads. The comparison must be thread-safe. Throws what it throws.
template <typename Element, typename Less>
void sortInParallel(Element *begin, Element *end, const Less &less, std::size_t threads = workers())
{
    const auto size = static_cast<std::size_t>(end - begin);
    if (threads < 2 || size < 2 * WorthAThread) {
        std::sort(begin, end, less);
        return;
    }
    Element *middle = begin + size / 2;
    ThreadFailure failure;
    {
        const auto sortRest = [=, &less, &failure] {
            failure.keep([&] { sortInParallel(middle, end, less, threads / 2); });
        };
        const std::jthread other = tryThread(sortRest);
        if (!other.joinable())
            sortRest();
        failure.keep([&] { sortInParallel(begin, middle, less, threads - threads / 2); });
    }
    failure.rethrow();
    std::inplace_merge(begin, middle, end, less);
}

} // namespace assay
