// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobmark.h"

#include <array>
#include <utility>

#include <QCoreApplication>

namespace assay {

namespace {

constexpr std::array<std::pair<std::string_view, MarkFlag>, 6> Names = {{
    {"reviewed", MarkFlag::Reviewed},
    {"flag", MarkFlag::Flag},
    {"discuss", MarkFlag::Discuss},
    {"star", MarkFlag::Star},
    {"agree", MarkFlag::Agree},
    {"disagree", MarkFlag::Disagree},
}};

/// A column of the marks.
struct MarkPartInfo
{
    MarkPart part;
    std::string_view key;
    const char *title; ///< English
};

constexpr std::array<MarkPartInfo, MarkPartCount> Parts = {{
    {MarkPart::Marks, "assay_marks", QT_TRANSLATE_NOOP("JobMarks", "Marks")},
    {MarkPart::OwnScore, "assay_own_score", QT_TRANSLATE_NOOP("JobMarks", "Own score")},
    {MarkPart::Note, "assay_note", QT_TRANSLATE_NOOP("JobMarks", "Note")},
    {MarkPart::Drawn, "assay_drawn", QT_TRANSLATE_NOOP("JobMarks", "Drawn")},
    {MarkPart::ScoreHidden, "assay_score_hidden", QT_TRANSLATE_NOOP("JobMarks", "Score hidden")},
}};

constexpr bool partsFollowEnum()
{
    for (std::size_t i = 0; i < MarkPartCount; ++i) {
        if (static_cast<std::size_t>(Parts[i].part) != i)
            return false;
    }
    return true;
}
static_assert(partsFollowEnum());

} // namespace

std::string_view markPartKey(MarkPart part) noexcept
{
    return Parts[static_cast<std::size_t>(part)].key;
}

QString markPartTitle(MarkPart part)
{
    return QCoreApplication::translate("JobMarks", Parts[static_cast<std::size_t>(part)].title);
}

std::string_view markName(MarkFlag flag) noexcept
{
    for (const auto &[name, known] : Names) {
        if (known == flag)
            return name;
    }
    return {};
}

std::optional<MarkFlag> markByName(std::string_view name) noexcept
{
    for (const auto &[known, flag] : Names) {
        if (known == name)
            return flag;
    }
    return std::nullopt;
}

} // namespace assay
