// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/scorevalue.h"

#include <array>
#include <charconv>

namespace assay {

namespace {

template <typename T> void appendNumber(T value, std::string &out)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

} // namespace

void appendScoreNumber(ScoreValue score, std::string &out)
{
    if (score.kind == ScoreValue::Kind::Integer) {
        appendNumber(static_cast<std::int64_t>(score.value), out);
        return;
    }
    const std::size_t start = out.size();
    appendNumber(score.value, out);
    if (out.find_first_of(".e", start) == std::string::npos)
        out.append(".0");
}

} // namespace assay
