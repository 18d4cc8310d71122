// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportformat.h"

#include <array>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Ending
{
    QLatin1StringView suffix;
    ExportFormat format;
};

// The first suffix of a format is its name.
constexpr std::array Endings{
    Ending{QLatin1StringView("csv"), ExportFormat::Csv},      Ending{QLatin1StringView("tsv"), ExportFormat::Tsv},
    Ending{QLatin1StringView("json"), ExportFormat::Json},    Ending{QLatin1StringView("ndjson"), ExportFormat::Ndjson},
    Ending{QLatin1StringView("jsonl"), ExportFormat::Ndjson},
};

} // namespace

std::optional<ExportFormat> exportFormatOfPath(const QString &path)
{
    return exportFormatByName(QFileInfo(path).suffix());
}

std::optional<ExportFormat> exportFormatByName(QStringView name)
{
    for (const Ending &ending : Endings) {
        if (name.compare(ending.suffix, Qt::CaseInsensitive) == 0)
            return ending.format;
    }
    return std::nullopt;
}

QString exportSuffix(ExportFormat format)
{
    for (const Ending &ending : Endings) {
        if (ending.format == format)
            return ending.suffix;
    }
    return {};
}

} // namespace assay
