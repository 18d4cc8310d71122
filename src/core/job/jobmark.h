// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <QString>

namespace assay {

/// What a person said of a job, one bit each. The numbers are kept in the user's library: they never change.
enum class MarkFlag : std::uint8_t {
    Reviewed = 1,
    Flag = 2,
    Discuss = 4,
    Star = 8,
    Agree = 16, ///< with the score; never together with Disagree
    Disagree = 32,
    Score = 64, ///< has a score of the person's own
    Note = 128,
};

/// Flags, joined by OR.
using MarkFlags = std::uint8_t;

[[nodiscard]] constexpr MarkFlags markBit(MarkFlag flag) noexcept
{
    return static_cast<MarkFlags>(flag);
}

[[nodiscard]] constexpr bool hasMark(MarkFlags flags, MarkFlag flag) noexcept
{
    return (flags & markBit(flag)) != 0;
}

/// Whether it says what the person thinks of the score, which there has to be one for.
[[nodiscard]] constexpr bool isVerdict(MarkFlag flag) noexcept
{
    return flag == MarkFlag::Agree || flag == MarkFlag::Disagree;
}

/// Whether the person said what the job is worth: then it is known how they came to it.
[[nodiscard]] constexpr bool isJudged(MarkFlags flags) noexcept
{
    return hasMark(flags, MarkFlag::Reviewed) || hasMark(flags, MarkFlag::Agree) || hasMark(flags, MarkFlag::Disagree)
        || hasMark(flags, MarkFlag::Score);
}

/// The marks that are only said or not, in the order of their keys 1 to 6.
inline constexpr std::array NamedMarks{MarkFlag::Reviewed, MarkFlag::Flag,  MarkFlag::Discuss,
                                       MarkFlag::Star,     MarkFlag::Agree, MarkFlag::Disagree};

/// All marks, in the order in which they are shown.
inline constexpr std::array AllMarks{MarkFlag::Reviewed, MarkFlag::Flag,     MarkFlag::Discuss, MarkFlag::Star,
                                     MarkFlag::Agree,    MarkFlag::Disagree, MarkFlag::Score,   MarkFlag::Note};

/// What the user said of a job, in columns of their own.
enum class MarkPart : std::uint8_t {
    Marks, ///< the named marks
    OwnScore, ///< on the scale of the job's module
    Note,
    Drawn, ///< whether the judged job came from a random draw
    ScoreHidden, ///< whether the score was hidden when the job was judged
};
inline constexpr std::size_t MarkPartCount = static_cast<std::size_t>(MarkPart::ScoreHidden) + 1; // it is the last one

/// The name of such a column in files and views: "assay_marks".
[[nodiscard]] std::string_view markPartKey(MarkPart part) noexcept;

/// The title of such a column in the user's language.
[[nodiscard]] QString markPartTitle(MarkPart part);

/// The mark with this name in a query: reviewed, flag, discuss, star, agree, disagree.
[[nodiscard]] std::optional<MarkFlag> markByName(std::string_view name) noexcept;

/// The inverse; empty for the others.
[[nodiscard]] std::string_view markName(MarkFlag flag) noexcept;

/// All that a person said of a job, as it is now. A plain value.
struct JobMark
{
    MarkFlags flags = 0;
    double score = 0.0; ///< on the scale of the job's module; only with MarkFlag::Score
    std::string note; ///< UTF-8; only with MarkFlag::Note
    bool wasDrawn = false; ///< the job came from a random draw when it was last judged; else the person picked it
    bool wasScoreHidden = false; ///< the module's score was hidden then

    [[nodiscard]] bool isEmpty() const noexcept { return flags == 0; }

    bool operator==(const JobMark &) const = default;
};

/// Lets a map of texts be searched with views of texts.
struct JobIdHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
};

/// Marks by job id. An empty one says that a job has none any more.
using JobMarks = std::unordered_map<std::string, JobMark, JobIdHash, std::equal_to<>>;

} // namespace assay
