// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three paths that every row takes, each in a function of its own, so that callgrind can count the instructions of
// just that one. Takes the file with the jobs.
#include <cstdio>

#include <QFile>

#include "core/load/jobstreamreader.h"
#include "core/query/runquery.h"
#include "export/exportcolumns.h"
#include "export/exportwriter.h"

using namespace assay;
using namespace Qt::StringLiterals;

// Known to the script by these names.
extern "C" {
void hotRead(JobStreamReader *reader, const QByteArray *body);
void hotFilter(const std::shared_ptr<JobStore> *store, const JobQuery *query);
void hotCsv(const std::shared_ptr<JobStore> *store, const std::vector<ExportColumn> *columns);
}

[[gnu::noinline]] void hotRead(JobStreamReader *reader, const QByteArray *body)
{
    reader->feed({body->constData(), static_cast<std::size_t>(body->size())});
    reader->finish();
}

[[gnu::noinline]] void hotFilter(const std::shared_ptr<JobStore> *store, const JobQuery *query)
{
    (void)runQuery(*store, (*store)->rowCount(), *query);
}

// What each thread of an export does: an export itself would leave it to threads that callgrind does not count here.
[[gnu::noinline]] void hotCsv(const std::shared_ptr<JobStore> *store, const std::vector<ExportColumn> *columns)
{
    const auto writer = makeExportWriter(ExportFormat::Csv, {});
    ExportBuffer buffer(std::size_t{1} << 20);
    writer->begin(**store, *columns, buffer);
    for (std::size_t row = 0; row < (*store)->rowCount(); ++row) {
        writer->writeRow(row, static_cast<SourceRow>(row), buffer);
        if (buffer.size() > std::size_t{1} << 19)
            buffer.clear();
    }
    writer->end((*store)->rowCount(), buffer);
}

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "hotpaths FILE: %s\n", qPrintable(file.errorString()));
        return 2;
    }
    const QByteArray body = file.readAll();
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Array);
    hotRead(&reader, &body);

    JobQuery query;
    query.facets = {Field::Module, Field::Status};
    query.refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    query.refinement.scoreRange = ShareRange{0.0, 0.5};
    hotFilter(&store, &query);

    const std::vector<ExportColumn> columns = allColumns(*store);
    hotCsv(&store, &columns);
    std::printf("%zu\n", store->rowCount());
    return 0;
}
