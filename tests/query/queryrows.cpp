// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs many queries over one list of jobs, for the tests that compare them with another evaluator.
//
//     queryrows FILE            queries on standard input, a JSON string each line; answers on standard output
//     queryrows --demo N        the same over N demo jobs
//     --time                    the best of seven times in ms instead of the rows
//
// An answer is one line: the numbers of the rows, separated by blanks; or "error START LENGTH SENTENCE".
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>

#include <QCoreApplication>
#include <QFile>

#include "core/base/jsonstrings.h"
#include "core/base/memory.h"
#include "core/load/jobstreamreader.h"
#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "demo/jobs/demojobs.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<JobStore> load(const QStringList &arguments)
{
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Any);
    if (arguments.value(1) == "--demo"_L1) {
        const auto count = arguments.value(2).toULongLong();
        DemoJobs(1, count).writeJobs(0, count, {}, [&reader](std::string_view piece) {
            reader.feed(std::span(piece.data(), piece.size()));
            return true;
        });
    } else {
        QFile file(arguments.value(1));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        const QByteArray body = file.readAll();
        reader.feed(std::span(body.constData(), static_cast<std::size_t>(body.size())));
    }
    reader.finish();
    reader.publish();
    return store;
}

std::string rowsText(const QueryResult &result)
{
    std::string text;
    for (std::size_t i = 0; i < result.shownRows(); ++i) {
        if (!text.empty())
            text += ' ';
        text += std::to_string(index(result.sourceRow(static_cast<ShownRow>(i))));
    }
    return text;
}

std::string timeText(const std::shared_ptr<JobStore> &store, const JobQuery &query)
{
    double best = 1e9;
    double bestCpu = 1e9; // of all threads: other programs disturb it less
    std::size_t rows = 0;
    for (int i = 0; i < 7; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        const std::clock_t cpu = std::clock();
        rows = runQuery(store, store->rowCount(), query)->shownRows();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
        best = std::min(best, taken.count());
        bestCpu = std::min(bestCpu, 1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
    }
    return std::to_string(best) + " ms, CPU " + std::to_string(bestCpu) + " ms, " + std::to_string(rows) + " rows";
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::shared_ptr<JobStore> store = load(arguments);
    if (!store)
        return 1;
    const std::vector<UnknownKey> unknown = store->unknownKeys();
    std::string line;
    std::string text;
    while (std::getline(std::cin, line)) {
        decodeJsonString(line, text);
        const auto parsed = parseQuery(QString::fromStdString(text), unknown);
        std::string answer;
        if (!parsed) {
            answer = "error " + std::to_string(parsed.error().start) + ' ' + std::to_string(parsed.error().length) + ' '
                + parsed.error().text.toStdString();
        } else {
            JobQuery query;
            query.refinement = parsed.value();
            answer = arguments.contains("--time"_L1) ? timeText(store, query)
                                                     : rowsText(*runQuery(store, store->rowCount(), query));
        }
        std::puts(answer.c_str());
    }
    return 0;
}
