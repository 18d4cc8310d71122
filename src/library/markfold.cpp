// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/markfold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace assay {

namespace {

constexpr std::size_t KindCount = static_cast<std::size_t>(MarkKind::TakeBack) + 1;

/// How much a mark says of how the job was judged. A verdict and a score do; "reviewed" only where there is neither: it
/// is often given at the end, when the score is shown.
int judgementRank(MarkKind kind)
{
    return kind == MarkKind::Verdict || kind == MarkKind::Score ? 2 : kind == MarkKind::Reviewed ? 1 : 0;
}

void set(JobMark &mark, MarkFlag flag)
{
    mark.flags = static_cast<MarkFlags>(mark.flags | markBit(flag));
}

/// Takes over what the event says.
void apply(const MarkEvent &event, MarkKind kind, JobMark &mark)
{
    const double number = event.number.value_or(0.0);
    switch (kind) {
    case MarkKind::Reviewed:
    case MarkKind::Flag:
    case MarkKind::Discuss:
    case MarkKind::Star: {
        constexpr std::array Flags = {MarkFlag::Reviewed, MarkFlag::Flag, MarkFlag::Discuss, MarkFlag::Star};
        if (number != 0.0)
            set(mark, Flags[static_cast<std::size_t>(kind) - 1]);
        break;
    }
    case MarkKind::Verdict:
        if (number == static_cast<double>(MarkVerdict::Agree))
            set(mark, MarkFlag::Agree);
        else if (number == static_cast<double>(MarkVerdict::Disagree))
            set(mark, MarkFlag::Disagree);
        break;
    case MarkKind::Score:
        if (event.number) {
            set(mark, MarkFlag::Score);
            mark.score = number;
        }
        break;
    case MarkKind::Note:
        if (!event.text.isEmpty()) {
            set(mark, MarkFlag::Note);
            mark.note = event.text.toStdString();
        }
        break;
    case MarkKind::TakeBack:
        break;
    }
}

} // namespace

JobMark foldMarks(std::span<const MarkEvent> newestFirst)
{
    JobMark mark;
    std::vector<QByteArray> takenBack;
    std::array<bool, KindCount> isKnown = {};
    int judged = 0; // the rank of what the circumstances are of
    for (const MarkEvent &event : newestFirst) {
        if (std::ranges::find(takenBack, event.id) != takenBack.end())
            continue;
        if (event.kind < static_cast<int>(MarkKind::Reviewed) || event.kind > static_cast<int>(MarkKind::TakeBack))
            continue;
        const auto kind = static_cast<MarkKind>(event.kind);
        if (kind == MarkKind::TakeBack) {
            takenBack.push_back(event.takesBack);
            continue;
        }
        if (isKnown[static_cast<std::size_t>(kind)])
            continue;
        isKnown[static_cast<std::size_t>(kind)] = true;
        apply(event, kind, mark);
        if (judgementRank(kind) > judged) {
            judged = judgementRank(kind);
            mark.wasDrawn = event.isDrawn;
            mark.wasScoreHidden = event.isScoreHidden;
        }
    }
    return mark;
}

} // namespace assay
