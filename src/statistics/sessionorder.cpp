// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/sessionorder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>

#include "core/base/parallel.h"
#include "core/query/textranking.h"
#include "statistics/sessionspan.h"
#include "statistics/sessiontable.h"

namespace assay {

namespace {

using Kind = SessionColumn::Kind;
using Code = JobStore::Code;

constexpr double None = std::numeric_limits<double>::quiet_NaN();

/// The place of each session's value among the values of its field; NaN for no value. Each value is ranked once.
template <typename CodeOf>
std::vector<double> ranks(const SessionTable &table, Field field, const CodeOf &codeOf, const StopCheck &stop)
{
    const StringDictionary &dictionary = table.store().dictionary(field);
    std::vector<double> rankOfCode(dictionary.size(), None);
    std::vector<Code> used;
    for (std::size_t i = 0; i < table.size(); ++i) {
        stop.step(i);
        const Code each = codeOf(table.session(i));
        if (each >= StringDictionary::First && std::isnan(rankOfCode[each])) {
            rankOfCode[each] = 0.0;
            used.push_back(each);
        }
    }
    std::vector<std::string_view> texts;
    texts.reserve(used.size());
    for (const Code each : used)
        texts.push_back(dictionary.value(each));
    const TextOrder order = field == Field::AgentSessionId ? TextOrder::Bytes : textOrder(fieldInfo(field).kind);
    const std::vector<std::uint64_t> places = rankTexts(texts, order, table.result().query.locale, {});
    stop.look();
    for (std::size_t i = 0; i < used.size(); ++i)
        rankOfCode[used[i]] = static_cast<double>(places[i]);

    std::vector<double> keys(table.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = rankOfCode[codeOf(table.session(i))];
    return keys;
}

template <typename Value> std::vector<double> keysOf(const SessionTable &table, const Value &value)
{
    std::vector<double> keys(table.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = value(i);
    return keys;
}

std::vector<double> keysOfSpans(std::span<const SessionSpan> spans, SessionColumn::Kind kind)
{
    std::vector<double> keys(spans.size());
    std::transform(spans.begin(), spans.end(), keys.begin(), [kind](const SessionSpan &span) {
        if (kind == Kind::Started)
            return span.start ? static_cast<double>(*span.start) : None;
        if (span.runs())
            return std::numeric_limits<double>::max();
        const std::optional<qint64> length = span.length();
        return length ? static_cast<double>(*length) : None;
    });
    return keys;
}

std::vector<double> keysFor(
    const SessionTable &table, const SessionColumn &column, const StopCheck &stop, std::span<const SessionSpan> spans)
{
    using Session = SessionTable::Session;
    switch (column.kind) {
    case Kind::Lowest:
        break;
    case Kind::WorstModule:
        return ranks(
            table, Field::Module,
            [&](const Session &session) {
                return session.scored > 0 ? table.store().code(Field::Module, session.worst) : StringDictionary::Absent;
            },
            stop);
    case Kind::Session:
        return ranks(
            table, Field::AgentSessionId, [](const Session &session) { return session.id; }, stop);
    case Kind::Agent:
        return ranks(
            table, Field::AgentName, [](const Session &session) { return session.agent; }, stop);
    case Kind::Version:
        return ranks(
            table, Field::AgentVersion, [](const Session &session) { return session.version; }, stop);
    case Kind::Started:
    case Kind::Length:
        if (spans.size() == table.size())
            return keysOfSpans(spans, column.kind);
        break;
    case Kind::Turns:
        return keysOf(table, [&](std::size_t i) { return table.session(i).turns; });
    case Kind::Jobs:
        return keysOf(table, [&](std::size_t i) { return table.session(i).jobs; });
    case Kind::Failed:
        return keysOf(table, [&](std::size_t i) { return table.session(i).failed; });
    case Kind::Pending:
        return keysOf(table, [&](std::size_t i) { return table.session(i).pending; });
    case Kind::NotRun:
        return keysOf(table, [&](std::size_t i) { return table.session(i).notRun; });
    case Kind::ModuleLowest:
        if (column.module < table.modules().size())
            return keysOf(table, [&](std::size_t i) { return table.lowest(i, column.module); });
        break;
    case Kind::ModuleMean:
        if (column.module < table.modules().size())
            return keysOf(table, [&](std::size_t i) { return table.figures(i, column.module).mean; });
        break;
    }
    return keysOf(table, [&](std::size_t i) { return table.session(i).lowest; });
}

} // namespace

std::vector<std::uint32_t> sortedSessions(
    const SessionTable &table, const SessionSort &sort, const StopCheck &stop, std::span<const SessionSpan> spans)
{
    struct Entry
    {
        double key;
        std::uint32_t session;
    };
    const std::vector<double> keys = keysFor(table, sort.column, stop, spans);
    std::vector<Entry> entries(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        // Without a value: after all others.
        const double key = sort.descending ? -keys[i] : keys[i];
        entries[i] = {std::isnan(key) ? std::numeric_limits<double>::infinity() : key, static_cast<std::uint32_t>(i)};
    }
    stop.look();
    sortInParallel(entries.data(), entries.data() + entries.size(), [](const Entry &one, const Entry &other) {
        return one.key != other.key ? one.key < other.key : one.session < other.session;
    });
    std::vector<std::uint32_t> order(entries.size());
    std::transform(entries.begin(), entries.end(), order.begin(), [](const Entry &entry) { return entry.session; });
    return order;
}

} // namespace assay
