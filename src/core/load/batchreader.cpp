// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/batchreader.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/jsoncharacters.h"
#include "core/load/elementscanner.h"
#include "core/load/jobstart.h"

namespace assay {

namespace {

// A batch of about this many bytes: what the parser stores about it stays in the cache.
constexpr std::size_t LargestBatch = std::size_t{128} << 10;

} // namespace

BatchReader::BatchReader(ByteWindow &window, JobParser &parser, JobAppender &appender)
    : m_window(window)
    , m_parser(parser)
    , m_appender(appender)
{
}

bool BatchReader::read()
{
    const std::size_t begin = m_window.begin();
    // The byte before the first job is needed: see below.
    if (begin == 0 || m_window.offset(begin) < m_parseSinglyUntil)
        return false;
    const std::size_t end = endOfBatch();
    if (end == 0) { // without this, each element would search again
        m_parseSinglyUntil = m_window.offset(std::min(m_window.end(), begin + LargestBatch));
        return false;
    }
    // The parser needs a list: the bytes before the first job and after the last are replaced by brackets for a while.
    const std::size_t from = begin - 1;
    const char before = std::exchange(m_window[from], '[');
    const char after = std::exchange(m_window[end], ']');
    std::size_t lastGood = 0;
    const auto found = [this] { m_appender.prepareLast(m_parser); };
    const auto take = [this, from, &lastGood] {
        lastGood = from + m_parser.offsets().back();
        m_appender.append(m_parser, m_window.offset(from));
    };
    const bool allGood = m_parser.parseList(m_window.view(from, end + 1), found, take);
    m_window[from] = before;
    m_window[end] = after;
    if (allGood) {
        m_window.moveTo(end);
        return true;
    }
    m_parseSinglyUntil = m_window.offset(end);
    if (lastGood == 0)
        return false;
    const auto size = ElementScanner().scan(m_window.view(lastGood, end));
    m_window.moveTo(size ? lastGood + *size : end); // a good job ends within the batch
    return true;
}

/// The position of the comma after the last job that is certainly whole, at most LargestBatch after the window's begin;
/// 0 when there is none.
std::size_t BatchReader::endOfBatch() const
{
    const std::size_t begin = m_window.begin();
    const std::string_view all = m_window.view(begin, std::min(m_window.end(), begin + LargestBatch));
    // The last position before this one that is not space; 0, where the first job begins, when there is none.
    const auto before = [all](std::size_t at) {
        do
            at -= at > 0 ? 1 : 0;
        while (at > 0 && isJsonSpace(all[at]));
        return at;
    };
    for (std::size_t next = all.rfind('{'); next != std::string_view::npos && next > 0;
         next = all.rfind('{', next - 1)) {
        const std::size_t comma = before(next);
        if (all[comma] == ',' && all[before(comma)] == '}' && isJobStart(all.substr(next), m_parser.firstKey()))
            return begin + comma;
    }
    return 0;
}

} // namespace assay
