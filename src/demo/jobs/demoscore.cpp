// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demoscore.h"

#include <algorithm>
#include <charconv>

#include "demo/jobs/demohash.h"

namespace assay::demo {

namespace {

void append(Score &score, std::string_view text) noexcept
{
    std::copy(text.begin(), text.end(), score.text.data() + score.size);
    score.size = static_cast<std::uint8_t>(score.size + text.size());
}

void append(Score &score, std::int64_t number) noexcept
{
    const auto end = std::to_chars(score.text.data() + score.size, score.text.data() + score.text.size(), number);
    score.size = static_cast<std::uint8_t>(end.ptr - score.text.data());
}

/// Appends `number` with leading zeros up to `digits`.
void appendDigits(Score &score, std::uint64_t number, unsigned digits) noexcept
{
    for (unsigned i = digits; i > 0; --i) {
        score.text[score.size + i - 1] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    score.size = static_cast<std::uint8_t>(score.size + digits);
}

} // namespace

Score judgeScore(int quality) noexcept
{
    Score score;
    append(score, std::int64_t{std::clamp((quality + 40) / 100, 0, 10)});
    return score;
}

Score statisticalScore(int quality, Dice &dice) noexcept
{
    Score score;
    if (quality >= 1000) {
        append(score, "1.0");
        return score;
    }
    if (quality <= 0) {
        constexpr std::string_view Lowest[] = {"0.0", "0.0", "0", "5e-05"};
        append(score, Lowest[dice.below(4)]);
        return score;
    }
    const std::uint32_t style = dice.below(100);
    append(score, "0.");
    if (style < 45) {
        appendDigits(score, static_cast<std::uint64_t>(quality / 10), 2);
    } else if (style < 70) {
        appendDigits(score, static_cast<std::uint64_t>(quality), 3);
    } else if (style < 85) {
        appendDigits(score, static_cast<std::uint64_t>(quality) * 10 + dice.below(10), 4);
    } else if (style < 92) {
        appendDigits(score, static_cast<std::uint64_t>(quality) * 1000 + dice.below(1000), 6);
    } else {
        appendDigits(score, static_cast<std::uint64_t>(quality), 3);
        appendDigits(score, dice.below(65'536), 6);
        appendDigits(score, 1 + dice.below(65'535), 7);
    }
    return score;
}

Score oddScore(int quality, Dice &dice) noexcept
{
    Score score;
    const std::uint32_t style = dice.below(10);
    if (style == 0) {
        append(score, "-");
        append(score, std::int64_t{1 + dice.below(20)});
    } else if (style == 1) {
        append(score, "1.25e2");
    } else {
        append(score, std::int64_t{quality / 5});
        if (style < 6)
            append(score, ".5");
    }
    return score;
}

} // namespace assay::demo
