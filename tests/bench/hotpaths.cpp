// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three paths that every row takes, each in a function of its own, so that callgrind can count the instructions of
// just that one. Takes the file with the jobs.
#include <cstdio>

#include <QBuffer>
#include <QFile>

#include "core/jobquery.h"
#include "core/jobstreamreader.h"
#include "export/exportcolumns.h"
#include "export/exportjob.h"

using namespace assay;
using namespace Qt::StringLiterals;

// Known to the script by these names.
extern "C" {
void hotRead(JobStreamReader *reader, const QByteArray *body);
void hotFilter(const std::shared_ptr<JobStore> *store, const JobQuery *query);
void hotCsv(const ExportRequest *request, QIODevice *device);
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

[[gnu::noinline]] void hotCsv(const ExportRequest *request, QIODevice *device)
{
    (void)runExport(*request, *device);
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

    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    const ExportRequest request{store, AllRows{store->rowCount()}, allColumns(*store), ExportFormat::Csv, {}};
    hotCsv(&request, &csv);
    std::printf("%zu\n", store->rowCount());
    return 0;
}
