// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobcolumn.h"

#include <algorithm>

namespace assay {

QString JobColumn::key() const
{
    if (const std::optional<Field> shown = field())
        return fieldKey(*shown);
    const std::string_view key = markPartKey(*markPart());
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

std::optional<JobColumn> JobColumn::byKey(const QString &key)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (at(i).key() == key)
            return at(i);
    }
    return std::nullopt;
}

QString JobColumn::title() const
{
    const std::optional<Field> shown = field();
    return shown ? fieldTitle(*shown) : markPartTitle(*markPart());
}

DefaultColumn JobColumn::shown() const noexcept
{
    const std::optional<Field> shown = field();
    return shown ? fieldInfo(*shown).shown : DefaultColumn::Hidden;
}

bool JobColumn::isFigure() const noexcept
{
    const std::optional<Field> shown = field();
    if (!shown)
        return markPart() == MarkPart::OwnScore;
    const FieldKind kind = fieldInfo(*shown).kind;
    return kind == FieldKind::Integer || kind == FieldKind::Score;
}

std::vector<JobColumn> JobColumn::all()
{
    std::vector<JobColumn> columns;
    columns.reserve(Count);
    for (std::size_t i = 0; i < Count; ++i)
        columns.push_back(at(i));
    const auto place = [](JobColumn column) {
        const std::optional<Field> shown = column.field();
        return shown ? fieldInfo(*shown).column : column.index();
    };
    std::ranges::sort(columns, {}, place);
    return columns;
}

} // namespace assay
