// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionmap.h"

#include <algorithm>
#include <tuple>

#include "models/scoretext.h"
#include "statistics/sessionrows.h"

namespace assay {

namespace {

using Code = JobStore::Code;

/// What the order of the jobs in a map depends on.
struct Entry
{
    SourceRow row{};
    std::uint32_t module = 0; // index
    std::int64_t turn = 0;
    double value = 0.0; // share of scale, or the raw score
    bool withoutTurn = false;
    bool hidden = false;
    bool failed = false;
    SessionMap::Kind kind = SessionMap::Kind::NoScore;

    [[nodiscard]] auto order() const
    {
        return std::tuple(withoutTurn, turn, module, hidden, kind, value, static_cast<std::uint32_t>(row));
    }
    [[nodiscard]] bool isInTurnOf(const Entry &other) const
    {
        return withoutTurn == other.withoutTurn && turn == other.turn;
    }
};

SessionMap::Names namesOf(const JobStore &store, Field field, const std::vector<SourceRow> &rows)
{
    SessionMap::Names names;
    const StringDictionary &dictionary = store.dictionary(field);
    std::vector<bool> seen(dictionary.size());
    for (const SourceRow row : rows) {
        const Code code = store.code(field, row);
        const Code known = code < StringDictionary::First ? Code(StringDictionary::Absent) : code;
        if (seen[known])
            continue;
        seen[known] = true;
        ++names.count;
        if (names.listed.size() < SessionMap::NameLimit)
            names.listed.emplace_back(dictionary.value(code));
    }
    return names;
}

/// Finds the modules of the rows. Returns the index of each module by its code; ModuleLimit or more: without a column.
std::vector<std::uint32_t>
findModules(const JobStore &store, const std::vector<SourceRow> &rows, const ScoringModules &scales, SessionMap &map)
{
    const StringDictionary &names = store.dictionary(Field::Module);
    std::vector<qsizetype> jobs(names.size());
    for (const SourceRow row : rows) {
        const Code code = store.code(Field::Module, row);
        ++jobs[code < StringDictionary::First ? Code(StringDictionary::Absent) : code];
    }
    std::vector<Code> codes;
    for (std::size_t code = 0; code < jobs.size(); ++code) {
        if (jobs[code] > 0)
            codes.push_back(static_cast<Code>(code));
    }
    std::sort(codes.begin(), codes.end(), [&names](Code one, Code other) {
        return std::tuple(one < StringDictionary::First, names.value(one))
            < std::tuple(other < StringDictionary::First, names.value(other));
    });
    std::vector<std::uint32_t> places(names.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::string_view name = names.value(codes[i]);
        places[codes[i]] = static_cast<std::uint32_t>(i);
        if (i < SessionMap::ModuleLimit)
            map.modules.push_back({std::string(name), scales.scale(name), jobs[codes[i]]});
        else
            ++map.moreModules;
    }
    for (const Code none : {StringDictionary::Null, StringDictionary::Unusable})
        places[none] = places[StringDictionary::Absent];
    return places;
}

std::vector<Entry> entriesOf(
    const JobStore &store, const std::vector<SourceRow> &rows, const ShownRows &shown,
    const std::vector<std::uint32_t> &places, const SessionMap &map)
{
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Entry entry;
        entry.row = rows[i];
        entry.module = places[store.code(Field::Module, entry.row)];
        if (entry.module >= map.modules.size())
            continue;
        entry.withoutTurn = store.state(Field::AgentTurn, entry.row) != ValueState::Present;
        entry.turn = entry.withoutTurn ? 0 : store.turn(entry.row);
        entry.hidden = !shown.contains(entry.row);
        entry.failed = statusKind(store.text(Field::Status, entry.row)) == StatusKind::Failed;
        const Scale scale = map.modules[entry.module].scale;
        entry.kind = mapKind(store, entry.row, scale);
        const ScoreValue score = store.score(entry.row);
        if (score.hasValue())
            entry.value = shareOf(score, scale).value_or(score.value);
        entries.push_back(entry);
    }
    return entries;
}

/// Makes turns and cells of the sorted entries.
void addCells(SessionMap &map, const std::vector<Entry> &entries)
{
    map.rows.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const bool newTurn = i == 0 || !entry.isInTurnOf(entries[i - 1]);
        if (newTurn) {
            map.turns.push_back({entry.withoutTurn ? std::nullopt : std::optional(entry.turn), 0});
            map.turnCells.push_back(map.cells.size());
        }
        if (newTurn || entry.module != entries[i - 1].module) {
            SessionMap::Cell cell;
            cell.turn = static_cast<std::uint32_t>(map.turns.size() - 1);
            cell.module = entry.module;
            cell.first = static_cast<std::uint32_t>(i);
            cell.kind = entry.kind;
            if (entry.kind == SessionMap::Kind::Score)
                cell.share = entry.value;
            map.cells.push_back(cell);
        }
        SessionMap::Cell &cell = map.cells.back();
        ++cell.jobs;
        cell.shown += entry.hidden ? 0 : 1;
        cell.failed += entry.failed ? 1 : 0;
        ++map.turns.back().jobs;
        map.rows.push_back(entry.row);
    }
    map.turnCells.push_back(map.cells.size());
}

/// Throws QueryStopped.
SessionMap make(const QueryResult &result, std::size_t rows, Code session, const StopCheck &stop)
{
    const JobStore &store = *result.store;
    const std::vector<SourceRow> found = rowsOfSession(store, rows, session, stop);
    const ShownRows shown = ShownRows::of(result, stop);
    SessionMap map;
    map.session = store.dictionary(Field::AgentSessionId).value(session);
    map.jobs = static_cast<qsizetype>(found.size());
    map.shown = std::count_if(found.begin(), found.end(), [&](SourceRow row) { return shown.contains(row); });
    map.agents = namesOf(store, Field::AgentName, found);
    map.versions = namesOf(store, Field::AgentVersion, found);
    stop.look();
    const std::vector<std::uint32_t> places = findModules(store, found, result.query.modules, map);
    stop.look();
    std::vector<Entry> entries = entriesOf(store, found, shown, places, map);
    stop.look();
    std::sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return one.order() < other.order();
    });
    stop.look();
    addCells(map, entries);
    return map;
}

} // namespace

SessionMap::Kind mapKind(const JobStore &store, SourceRow row, Scale scale)
{
    const ScoreValue score = store.score(row);
    if (score.hasValue())
        return shareOf(score, scale) ? SessionMap::Kind::Score : SessionMap::Kind::RawScore;
    switch (statusKind(store.text(Field::Status, row))) {
    case StatusKind::Failed:
        return SessionMap::Kind::Failed;
    case StatusKind::Submitted:
    case StatusKind::InProgress:
        return SessionMap::Kind::Pending;
    case StatusKind::NotRun:
        return SessionMap::Kind::NotRun;
    case StatusKind::Completed:
    case StatusKind::Unknown:
        break;
    }
    return SessionMap::Kind::NoScore;
}

std::optional<SessionMap>
SessionMap::of(const QueryResult &result, std::size_t rows, JobStore::Code session, const std::stop_token &stop)
{
    try {
        return make(result, rows, session, StopCheck(stop));
    } catch (const QueryStopped &) {
        return std::nullopt;
    }
}

const SessionMap::Cell *SessionMap::cell(std::size_t turn, std::size_t module) const
{
    if (turn >= turns.size())
        return nullptr;
    const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(turnCells[turn]);
    const auto end = cells.begin() + static_cast<std::ptrdiff_t>(turnCells[turn + 1]);
    const auto found =
        std::lower_bound(begin, end, module, [](const Cell &one, std::size_t wanted) { return one.module < wanted; });
    return found != end && found->module == module ? &*found : nullptr;
}

std::span<const SourceRow> SessionMap::rowsOf(const Cell &cell) const
{
    return std::span(rows).subspan(cell.first, cell.jobs);
}

std::optional<std::pair<std::size_t, std::size_t>> SessionMap::place(const JobStore &store, SourceRow row) const
{
    const bool withoutTurn = store.state(Field::AgentTurn, row) != ValueState::Present;
    const std::int64_t number = withoutTurn ? 0 : store.turn(row);
    const auto turn =
        std::lower_bound(turns.begin(), turns.end(), std::pair(withoutTurn, number), [](const Turn &one, auto wanted) {
            return std::pair(!one.number.has_value(), one.number.value_or(0)) < wanted;
        });
    if (turn == turns.end() || turn->number.has_value() == withoutTurn || turn->number.value_or(0) != number)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(turn - turns.begin());
    // Few modules in most sessions; a name that is empty and none at all may both be there.
    for (std::size_t i = turnCells[at]; i < turnCells[at + 1]; ++i) {
        const std::span<const SourceRow> inCell = rowsOf(cells[i]);
        if (modules[cells[i].module].name == store.text(Field::Module, row)
            && std::find(inCell.begin(), inCell.end(), row) != inCell.end())
            return std::pair(at, std::size_t(cells[i].module));
    }
    return std::nullopt;
}

} // namespace assay
