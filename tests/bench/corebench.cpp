// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The core without network and window: reading a body that lies in memory, queries, CSV; and beside them what the
// machine can do at best with the same bytes. Takes the body's file as its last argument.
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <QFile>
#include <QIODevice>
#include <benchmark/benchmark.h>
#include <simdjson.h>

#include "core/base/memory.h"
#include "core/load/elementscanner.h"
#include "core/load/jobstreamreader.h"
#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "export/exportcolumns.h"
#include "export/exportjob.h"
#include "statistics/sessionorder.h"
#include "statistics/sessiontable.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t PieceSize = std::size_t{1} << 20; // as the service reads

QByteArray body;
std::shared_ptr<JobStore> store;

/// Takes what is written and counts it.
class NullDevice : public QIODevice
{
public:
    NullDevice() { open(QIODevice::WriteOnly); }

    [[nodiscard]] qint64 written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_written += size;
        return size;
    }

private:
    qint64 m_written = 0;
};

std::shared_ptr<JobStore> readBody()
{
    auto filled = std::make_shared<JobStore>();
    JobStreamReader reader(filled, JobStreamReader::Format::Any);
    const char *at = body.constData();
    const char *const end = at + body.size();
    while (at < end) {
        const std::span<char> room = reader.buffer(PieceSize);
        const auto size = std::min({PieceSize, room.size(), static_cast<std::size_t>(end - at)});
        std::memcpy(room.data(), at, size);
        reader.commit(size);
        reader.publish();
        at += size;
    }
    reader.finish();
    return filled;
}

void readFromMemory(benchmark::State &state)
{
    for (auto _ : state) {
        auto filled = readBody();
        state.PauseTiming();
        filled.reset();
        state.ResumeTiming();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * body.size());
}

/// Where the body can be cut into pieces that hold whole jobs, each at most about PieceSize long.
std::vector<std::pair<std::size_t, std::size_t>> wholeJobs()
{
    std::vector<std::pair<std::size_t, std::size_t>> pieces;
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    std::size_t at = text.find('{');
    std::size_t begin = at;
    while (at != std::string_view::npos) {
        ElementScanner scanner;
        const auto size = scanner.scan(text.substr(at));
        const std::size_t end = size ? at + *size : text.size();
        const std::size_t next = size ? text.find('{', end) : std::string_view::npos;
        if (next == std::string_view::npos || next - begin > PieceSize) {
            pieces.emplace_back(begin, end);
            begin = next;
        }
        at = next;
    }
    return pieces;
}

std::size_t walk(simdjson::ondemand::object object)
{
    std::size_t bytes = 0;
    for (auto field : object) {
        simdjson::ondemand::value value = field.value();
        if (value.type() == simdjson::ondemand::json_type::object)
            bytes += walk(value.get_object());
        else
            bytes += value.raw_json_token().size();
    }
    return bytes;
}

/// Every value of every job by simdjson alone, in pieces that stay in the cache: nothing is kept.
void walkByParser(benchmark::State &state)
{
    const auto pieces = wholeJobs();
    std::vector<char> window(PieceSize * 2 + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::parser parser;
    std::size_t bytes = 0;
    for (auto _ : state) {
        for (const auto &[begin, end] : pieces) {
            window.resize(std::max(window.size(), end - begin + 2 + simdjson::SIMDJSON_PADDING));
            window[0] = '[';
            std::memcpy(window.data() + 1, body.constData() + begin, end - begin);
            window[end - begin + 1] = ']';
            simdjson::ondemand::document document;
            if (parser.iterate(window.data(), end - begin + 2, window.size()).get(document)) {
                state.SkipWithError("simdjson can't read the body");
                return;
            }
            for (auto job : document.get_array())
                bytes += walk(job.get_object());
        }
    }
    benchmark::DoNotOptimize(bytes);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * body.size());
}

void copyBody(benchmark::State &state)
{
    std::vector<char> window(PieceSize);
    for (auto _ : state) {
        for (qsizetype at = 0; at < body.size(); at += PieceSize) {
            std::memcpy(
                window.data(), body.constData() + at, std::min(PieceSize, static_cast<std::size_t>(body.size() - at)));
            benchmark::ClobberMemory();
        }
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * body.size());
}

/// The first touch of as much memory as the store takes, which nothing that keeps the jobs can do without.
void touchMemory(benchmark::State &state)
{
    constexpr std::size_t Chunk = HugePageSize;
    constexpr std::size_t Page = 4096;
    for (auto _ : state) {
        std::vector<Memory> chunks;
        for (qsizetype left = body.size() / 2; left > 0; left -= Chunk) {
            chunks.push_back(allocateFilledMemory(Chunk));
            for (std::size_t at = 0; at < Chunk; at += Page)
                chunks.back().get()[at] = std::byte{1};
        }
        state.PauseTiming();
        chunks.clear();
        state.ResumeTiming();
    }
}

void query(benchmark::State &state, const JobQuery &asked)
{
    std::size_t shown = 0;
    for (auto _ : state) {
        const auto result = runQuery(store, store->rowCount(), asked);
        shown = result ? result->shownRows() : 0;
    }
    state.counters["shown"] = static_cast<double>(shown);
}

void exportAll(benchmark::State &state)
{
    for (auto _ : state) {
        NullDevice device;
        ExportRequest request{store, AllRows{store->rowCount()}, allColumns(*store), true, {}, ExportFormat::Csv, {}};
        const ExportResult result = runExport(request, device);
        benchmark::DoNotOptimize(result.rows);
        state.counters["bytes"] = static_cast<double>(device.written());
    }
}

JobQuery sorted(std::vector<SortKey> keys)
{
    JobQuery asked;
    asked.locale = QLocale(QLocale::English);
    asked.sort = std::move(keys);
    return asked;
}

JobQuery refined(const Refinement &refinement)
{
    JobQuery asked;
    asked.refinement = refinement;
    return asked;
}

JobQuery searching(const QString &text)
{
    Refinement refinement;
    refinement.text = text;
    return refined(refinement);
}

JobQuery asking(const QString &text)
{
    const auto parsed = parseQuery(text, {});
    return refined(parsed ? parsed.value() : Refinement());
}

/// The lines of the sessions page, worst first.
void sessionsPage(benchmark::State &state)
{
    auto all = std::make_shared<QueryResult>();
    all->store = store;
    all->sourceRows = store->rowCount();
    std::size_t lines = 0;
    for (auto _ : state) {
        const auto table = SessionTable::of(all);
        lines = sortedSessions(*table, {}).size();
    }
    state.counters["shown"] = static_cast<double>(lines);
}

/// The value that the first row has.
QString firstValue(Field field)
{
    const std::string_view text = store->text(field, SourceRow{0});
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void registerAll()
{
    const auto add = [](const char *name, auto &&...arguments) {
        return benchmark::RegisterBenchmark(name, arguments...)->Unit(benchmark::kMillisecond)->UseRealTime();
    };
    add("copy", copyBody);
    add("walk", walkByParser);
    add("touch", touchMemory);
    add("read", readFromMemory);

    add("sort/score", query, sorted({{Field::Score, Qt::AscendingOrder}}));
    add("sort/agent+score", query,
        sorted({{Field::AgentName, Qt::AscendingOrder}, {Field::Score, Qt::DescendingOrder}}));
    add("sort/id", query, sorted({{Field::JobId, Qt::AscendingOrder}}));
    add("sort/name", query, sorted({{Field::AgentName, Qt::AscendingOrder}}));
    add("sort/version", query, sorted({{Field::AgentVersion, Qt::AscendingOrder}}));
    add("sort/turn", query, sorted({{Field::AgentTurn, Qt::AscendingOrder}}));
    add("sort/session", query, sorted({{Field::AgentSessionId, Qt::AscendingOrder}}));
    add("sort/explanation", query, sorted({{Field::Explanation, Qt::AscendingOrder}}));

    JobQuery facets;
    facets.facets = {Field::Module, Field::Status};
    add("facets/two", query, facets);
    JobQuery scores;
    scores.scores = true;
    add("scores", query, scores);
    JobQuery all;
    for (const FieldInfo &info : jobFields()) {
        if (info.facet)
            all.facets.push_back(info.field);
    }
    add("facets/all", query, all);

    Refinement module;
    module.setFacetValue(Field::Module, firstValue(Field::Module), true);
    add("filter/module", query, refined(module));
    Refinement range;
    range.scoreRange = ShareRange{0.0, 0.5};
    add("filter/score", query, refined(range));
    Refinement three = module;
    three.scoreRange = range.scoreRange;
    three.setFacetValue(Field::AgentName, firstValue(Field::AgentName), true);
    add("filter/module+score+agent", query, refined(three));
    add("filter/clear", query, JobQuery());

    add("search/ascii", query, searching(u"period"_s));
    add("search/none", query, searching(u"zqxjv"_s));
    add("search/non-ascii", query, searching(u"größe"_s));
    add("search/han", query, searching(u"日本"_s));

    add("query/prefix", query, asking(u"agent_name:support*"_s));
    add("query/score", query, asking(u"score:<5"_s));
    add("query/in-session", query, asking(u"in-session:(module:faithfulness score:<3)"_s));
    add("query/not in-turn", query, asking(u"-in-turn:(module:faithfulness)"_s));
    add("query/expression", query, asking(u"explanation:/(late|due) (fee|date)s?/"_s));
    add("sessions/page", sessionsPage);
    add("csv", exportAll);
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    if (argc < 2) {
        std::fputs("corebench [BENCHMARK OPTIONS] FILE\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[argc - 1]));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", argv[argc - 1], qPrintable(file.errorString()));
        return 6;
    }
    body = file.readAll();
    store = readBody();
    if (store->rowCount() == 0) {
        std::fputs("There are no jobs in the file.\n", stderr);
        return 5;
    }
    int arguments = argc - 1;
    benchmark::Initialize(&arguments, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
