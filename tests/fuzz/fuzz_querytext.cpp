// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parses any text as a query: a wrong one has a sentence and a place within the text; a right one is written in a form
// that is read as the same refinement, and chooses the same of a few jobs whether the sidebar's parts are used or not.
#include <cstdio>
#include <cstdlib>

#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "helpers/jobsfromjson.h"

using namespace assay;
using namespace assay::test;

namespace {

const std::shared_ptr<const JobStore> &jobs()
{
    static const std::shared_ptr<const JobStore> store = jobsFromJson(R"([
{"job_id":"a","module":"coherence","status":"failed","score":3,"explanation":"A late fee","tags":"x","agent":null,
 "agent_identity_context":{"agent_name":"support/tier-1","agent_session_id":"s","agent_turn":1,"region":"eu"}},
{"job_id":"b","module":"faithfulness","status":"completed","score":null,"explanation":"cafe\u0301","agent":5,
 "agent_identity_context":{"agent_name":"","agent_session_id":"s","agent_turn":2}},
{"job_id":"c","module":"mystery","score":0.5,"agent_identity_context":null}])");
    return store;
}

[[noreturn]] void broken(const char *what, const QString &text)
{
    std::fprintf(stderr, "broken: %s: %s\n", what, qPrintable(text));
    std::abort();
}

std::vector<SourceRow> rowsOf(const Refinement &refinement)
{
    JobQuery query;
    query.refinement = refinement;
    return runQuery(jobs(), jobs()->rowCount(), query)->order.value_or(everyRow(jobs()->rowCount()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte decides: UTF-16 can have half characters, which UTF-8 can't.
    const auto *const bytes = reinterpret_cast<const char *>(data + 1);
    QString text;
    if (data[0] == 0xFF) {
        for (std::size_t i = 0; i + 1 < size - 1; i += 2)
            text.append(QChar(static_cast<unsigned char>(bytes[i]), static_cast<unsigned char>(bytes[i + 1])));
    } else {
        text = QString::fromUtf8(bytes, static_cast<qsizetype>(size - 1));
    }
    static const std::vector<UnknownKey> unknown = jobs()->unknownKeys();
    const auto query = parseQuery(text, unknown);
    if (!query) {
        const QueryError &error = query.error();
        if (error.text.isEmpty() || error.start < 0 || error.length < 0 || error.start + error.length > text.size())
            broken("an error without a place or a sentence", text);
        return 0;
    }
    const QString formatted = formatQuery(query.value());
    const auto back = parseQuery(formatted, unknown);
    if (!back || back.value() != query.value() || formatQuery(back.value()) != formatted)
        broken("not read as it was written", formatted);
    Refinement whole;
    if (!query.value().isEmpty())
        whole.others = {query.value().condition()};
    if (rowsOf(query.value()) != rowsOf(whole))
        broken("other rows", formatted);
    return 0;
}
