// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/columnwidths.h"

#include <algorithm>
#include <string_view>

#include <QFontMetrics>

#include "core/job/statuskind.h"
#include "models/scoretext.h"

namespace assay {

namespace {

int figures(int count, const Metrics &metrics)
{
    return metrics.digitWidth * count + 2 * metrics.space(2);
}

int usualStatusWidth(const Metrics &metrics)
{
    int word = 0;
    for (const std::string_view status : KnownStatuses)
        word = std::max(word, QFontMetrics(metrics.body).horizontalAdvance(statusText(status)));
    return word + metrics.iconSize + metrics.space(6);
}

int usualFieldWidth(FieldKind kind, const Metrics &metrics)
{
    switch (kind) {
    case FieldKind::Id:
        return figures(13, metrics);
    case FieldKind::Name:
        return figures(15, metrics);
    case FieldKind::Version:
        return figures(6, metrics);
    case FieldKind::Integer:
        return figures(4, metrics);
    case FieldKind::Module:
        return figures(18, metrics);
    case FieldKind::Status:
        return usualStatusWidth(metrics);
    case FieldKind::Score:
        return figures(15, metrics);
    case FieldKind::LongText:
        return figures(24, metrics);
    }
    return figures(12, metrics);
}

int usualMarkWidth(MarkPart part, const Metrics &metrics)
{
    switch (part) {
    case MarkPart::Marks:
        return figures(16, metrics);
    case MarkPart::Note:
        return figures(24, metrics);
    case MarkPart::OwnScore:
    case MarkPart::Drawn:
    case MarkPart::ScoreHidden:
        break;
    }
    return figures(8, metrics);
}

} // namespace

int usualWidth(JobColumn column, const Metrics &metrics)
{
    const std::optional<Field> field = column.field();
    return field ? usualFieldWidth(fieldInfo(*field).kind, metrics) : usualMarkWidth(*column.markPart(), metrics);
}

int leastWidth(JobColumn column, const Metrics &metrics)
{
    const std::optional<Field> field = column.field();
    if (!field)
        return figures(8, metrics);
    switch (fieldInfo(*field).kind) {
    case FieldKind::Score:
        return figures(7, metrics);
    case FieldKind::Version:
        return figures(5, metrics);
    case FieldKind::Module:
        return figures(10, metrics);
    case FieldKind::Status:
        return metrics.iconSize + 2 * metrics.space(2) + metrics.space(1);
    case FieldKind::LongText:
        return figures(15, metrics);
    case FieldKind::Id:
    case FieldKind::Name:
    case FieldKind::Integer:
        break;
    }
    return figures(8, metrics);
}

} // namespace assay
