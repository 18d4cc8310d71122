// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many jobs at once, as long as all is well with them.
#include <algorithm>
#include <string_view>
#include <utility>

#include "core/load/jobstreamreaderprivate.h"

namespace assay {

/// Takes all whole jobs that lie in the window from begin on in one go, up to the comma behind the last one. False when
/// there are none, or when not all is well with them: then those behind the last good one are left to be looked at one
/// by one.
bool JobStreamReader::Private::takeRun()
{
    // The parser wants a list: the byte before the first job and the one behind the last are lent to it.
    if (!isArray || behindEnd || begin == 0 || base + static_cast<qint64>(begin) < doubtedUpTo)
        return false;
    const std::size_t runEnd = endOfRun();
    if (runEnd == 0) { // not to be looked for again at each element
        doubtedUpTo = base + static_cast<qint64>(std::min(end, begin + LargestRun));
        return false;
    }
    const char before = std::exchange(window[begin - 1], '[');
    const char behind = std::exchange(window[runEnd], ']');
    std::size_t lastGood = 0;
    const std::size_t from = begin - 1;
    const auto found = [this] { prepareId(); };
    const auto take = [this, from, &lastGood] {
        lastGood = from + parser.offsets().back();
        takeJobs(from);
    };
    const bool whole = parser.parseList(bytes(from, runEnd + 1), found, take);
    window[from] = before;
    window[runEnd] = behind;
    if (whole) {
        begin = scanned = runEnd;
        return true;
    }
    doubtedUpTo = base + static_cast<qint64>(runEnd);
    if (lastGood == 0)
        return false;
    scanner.reset();
    const auto size = scanner.scan(bytes(lastGood, runEnd));
    begin = scanned = size ? lastGood + *size : runEnd; // a good job ends within the run
    return true;
}

/// The comma behind the last job that is plainly whole, not too far from begin; 0 when there is none.
std::size_t JobStreamReader::Private::endOfRun() const
{
    const std::string_view all = bytes(begin, std::min(end, begin + LargestRun));
    // The last place before this one that is not space; 0, where the first job begins, when there is none.
    const auto before = [all](std::size_t at) {
        do
            at -= at > 0 ? 1 : 0;
        while (at > 0 && isJsonSpace(all[at]));
        return at;
    };
    for (std::size_t next = all.rfind('{'); next != std::string_view::npos && next > 0;
         next = all.rfind('{', next - 1)) {
        const std::size_t comma = before(next);
        if (all[comma] == ',' && all[before(comma)] == '}' && isJobStart(all.substr(next), parser.firstKey()))
            return begin + comma;
    }
    return 0;
}

} // namespace assay
