// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/markicons.h"

namespace assay {

QLatin1StringView markIcon(MarkFlag flag)
{
    switch (flag) {
    case MarkFlag::Reviewed:
        return QLatin1StringView("mark-reviewed");
    case MarkFlag::Flag:
        return QLatin1StringView("mark-flag");
    case MarkFlag::Discuss:
        return QLatin1StringView("mark-discuss");
    case MarkFlag::Star:
        return QLatin1StringView("mark-star");
    case MarkFlag::Agree:
        return QLatin1StringView("mark-agree");
    case MarkFlag::Disagree:
        return QLatin1StringView("mark-disagree");
    case MarkFlag::Score:
        return QLatin1StringView("mark-score");
    case MarkFlag::Note:
        return QLatin1StringView("mark-note");
    }
    return {};
}

} // namespace assay
