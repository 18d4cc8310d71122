// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcolumns.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace assay {

ExportColumn keyColumn(JobColumn column)
{
    ExportColumn exported{Field::JobId, column.key().toStdString()};
    if (const std::optional<Field> field = column.field())
        exported.source = *field;
    else
        exported.source = *column.markPart();
    return exported;
}

std::vector<ExportColumn> allColumns(const JobStore &store)
{
    std::vector<ExportColumn> columns;
    for (const FieldInfo &info : jobFields())
        columns.push_back(keyColumn(info.field));
    std::vector<UnknownKey> keys = store.unknownKeys();
    const bool areTooMany = keys.size() > MostUnknownColumns;
    keys.resize(std::min(keys.size(), MostUnknownColumns));
    for (UnknownKey &key : keys) {
        std::string header = key.path;
        columns.push_back({std::move(key), std::move(header)});
    }
    if (areTooMany)
        columns.push_back({OtherFields{}, "other_fields"});
    makeHeadersUnique(columns);
    return columns;
}

bool hasOtherFields(std::span<const ExportColumn> columns)
{
    return std::ranges::any_of(
        columns, [](const ExportColumn &column) { return std::holds_alternative<OtherFields>(column.source); });
}

std::vector<ExportColumn> markColumns()
{
    std::vector<ExportColumn> columns;
    for (std::size_t i = 0; i < MarkPartCount; ++i)
        columns.push_back(keyColumn(static_cast<MarkPart>(i)));
    return columns;
}

void makeHeadersUnique(std::span<ExportColumn> columns)
{
    std::unordered_map<std::string_view, std::size_t> places;
    std::unordered_set<std::string> taken;
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto [first, isNew] = places.try_emplace(columns[i].header, i);
        if (isNew)
            continue;
        // Of two, the path and the known field keep the name; the job's own key is the rare one.
        const auto *key = std::get_if<UnknownKey>(&columns[first->second].source);
        const bool firstIsRare = key && key->level == FieldLevel::Job;
        again.push_back(firstIsRare ? std::exchange(first->second, i) : i);
    }
    if (again.empty())
        return;
    for (const ExportColumn &column : columns)
        taken.insert(column.header);
    std::ranges::sort(again);
    for (const std::size_t i : again) {
        const std::string plain = columns[i].header;
        std::string header;
        for (int number = 2; !taken.insert(header = plain + " (" + std::to_string(number) + ")").second; ++number)
            ;
        columns[i].header = std::move(header);
    }
}

} // namespace assay
