// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcolumns.h"

namespace assay {

ExportColumn keyColumn(Field field)
{
    return {field, std::string(fieldInfo(field).key)};
}

std::vector<ExportColumn> allColumns(const JobStore &store)
{
    std::vector<ExportColumn> columns;
    for (const FieldInfo &info : jobFields())
        columns.push_back(keyColumn(info.field));
    for (UnknownKey &key : store.unknownKeys()) {
        std::string header = key.path;
        columns.push_back({std::move(key), std::move(header)});
    }
    return columns;
}

} // namespace assay
