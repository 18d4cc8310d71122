// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QBuffer>
#include <QTest>

#include "core/load/jobstreamreader.h"
#include "export/exportcolumns.h"
#include "export/exportjob.h"

namespace assay::test {

/// A store with the jobs of this text, read by the reader.
inline std::shared_ptr<const JobStore> storeOf(std::string_view json)
{
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Any);
    reader.feed(json);
    reader.finish();
    reader.publish();
    return store;
}

/// A minimal job; \p members are added after the required members, \p identity to the identity context.
inline std::string job(std::string_view id, std::string_view members = {}, std::string_view identity = {})
{
    std::string json = R"({"job_id":")";
    json.append(id).append(R"(","agent_identity_context":{"customer_id":"c","project_id":"p")");
    if (!identity.empty())
        json.append(",").append(identity);
    json.append(R"(},"module":"correctness","status":"completed")");
    if (!members.empty())
        json.append(",").append(members);
    return json.append("}");
}

inline ExportColumn unknownColumn(const std::string &path, FieldLevel level = FieldLevel::Job)
{
    return {UnknownKey{path, level}, path};
}

/// All rows of the store, exported into memory.
inline std::string written(
    const std::shared_ptr<const JobStore> &store, std::vector<ExportColumn> columns, ExportFormat format,
    DelimitedOptions options = {})
{
    ExportRequest request;
    request.store = store;
    request.rows = AllRows{store->rowCount()};
    const std::vector<ExportColumn> all = allColumns(*store);
    request.wholeJobs = std::ranges::equal(all, columns, {}, &ExportColumn::source, &ExportColumn::source);
    request.columns = std::move(columns);
    request.format = format;
    request.options = options;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportResult result = runExport(request, buffer);
    if (result.outcome != ExportResult::Outcome::Done || result.rows != request.rowCount())
        return "the export failed";
    return buffer.data().toStdString();
}

} // namespace assay::test
