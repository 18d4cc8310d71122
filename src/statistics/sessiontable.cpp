// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/sessiontable.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/parallel.h"
#include "core/job/statuskind.h"
#include "core/query/dictionarytests.h"
#include "statistics/sessiongroups.h"

namespace assay {

namespace {

using Code = JobStore::Code;

constexpr double None = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint32_t NoColumn = std::numeric_limits<std::uint32_t>::max();

/// A column of the store, by row.
template <typename Value> class Column
{
public:
    /// \p values gives the values of the block that begins with a row.
    template <typename Values> Column(std::size_t rows, const Values &values)
    {
        for (std::size_t first = 0; first < rows; first += JobStore::BlockRows)
            m_blocks.push_back(values(first));
    }

    [[nodiscard]] Value at(SourceRow row) const
    {
        return m_blocks[index(row) / JobStore::BlockRows][index(row) % JobStore::BlockRows];
    }

private:
    std::vector<const Value *> m_blocks;
};

Column<Code> codeColumn(const QueryResult &result, Field field)
{
    return {result.sourceRows, [&](std::size_t first) { return result.store->codes(field, first); }};
}

/// Counts the different codes of real values; sorts \p codes.
std::uint32_t countDistinct(std::vector<Code> &codes)
{
    std::sort(codes.begin(), codes.end());
    return static_cast<std::uint32_t>(std::unique(codes.begin(), codes.end()) - codes.begin());
}

void noteValue(Code code, Code &first, bool &several)
{
    if (code < StringDictionary::First || code == first)
        return;
    if (first == StringDictionary::Absent)
        first = code;
    else
        several = true;
}

} // namespace

/// Fills a table: first the modules that it tells of, then session by session.
class SessionTable::Builder
{
public:
    Builder(SessionTable &table, const StopCheck &stop)
        : m_table(table)
        , m_stop(stop)
        , m_groups(SessionGroups::of(table.result(), stop))
        , m_modules(codeColumn(table.result(), Field::Module))
        , m_statuses(codeColumn(table.result(), Field::Status))
        , m_turns(codeColumn(table.result(), Field::AgentTurn))
        , m_agents(codeColumn(table.result(), Field::AgentName))
        , m_versions(codeColumn(table.result(), Field::AgentVersion))
        , m_scores(table.result().sourceRows, [&](std::size_t first) { return table.store().scores(first); })
        , m_kinds(table.result().sourceRows, [&](std::size_t first) { return table.store().scoreKinds(first); })
        , m_tops(scaleTops(table.store(), table.result().query.modules, stop))
    {
        const StringDictionary &words = table.store().dictionary(Field::Status);
        for (Code code = 0; code < words.size(); ++code) {
            m_stop.step(code);
            m_statusKinds.push_back(statusKind(words.value(code)));
        }
    }

    void build()
    {
        m_table.m_withoutSession = m_groups.withoutSession();
        chooseModules();
        findAgents();
        m_table.m_sessions.resize(m_groups.size());
        m_table.m_figures.resize(m_groups.size() * m_table.m_modules.size());
        inParallel(m_groups.size(), [this](std::size_t begin, std::size_t end) {
            std::vector<Code> turns;
            for (std::size_t i = begin; i < end; ++i) {
                m_stop.step(i);
                addSession(i, turns);
            }
        });
    }

private:
    /// The share of scale; NaN when there is none.
    [[nodiscard]] double share(SourceRow row, Code module) const
    {
        const double top = m_tops[module];
        const double score = m_scores.at(row);
        const bool inside = m_kinds.at(row) >= ScoreValue::Kind::Integer && score >= 0.0 && score <= top;
        return inside ? score / top : None; // a top that is NaN is never above a score
    }

    void chooseModules()
    {
        std::vector<std::uint32_t> scored(m_tops.size());
        std::size_t steps = 0;
        for (const SourceRow row : m_groups.allRows()) {
            m_stop.step(steps++);
            const Code module = m_modules.at(row);
            scored[module] += std::isnan(share(row, module)) ? 0 : 1;
        }
        std::vector<Code> &chosen = m_table.m_modules;
        for (Code code = 0; code < scored.size(); ++code) {
            if (scored[code] > 0)
                chosen.push_back(code);
        }
        const std::size_t room = std::min(MaxModules, MaxFigures / std::max<std::size_t>(1, m_groups.size()));
        if (chosen.size() > room) {
            m_table.m_moreModules = chosen.size() - room;
            std::stable_sort(
                chosen.begin(), chosen.end(), [&](Code one, Code other) { return scored[one] > scored[other]; });
            chosen.resize(room);
        }
        const StringDictionary &names = m_table.store().dictionary(Field::Module);
        std::sort(
            chosen.begin(), chosen.end(), [&](Code one, Code other) { return names.value(one) < names.value(other); });
        m_columns.assign(m_tops.size(), NoColumn);
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            m_columns[chosen[i]] = static_cast<std::uint32_t>(i);
            m_table.m_tops.push_back(m_tops[chosen[i]]);
        }
    }

    void findAgents()
    {
        std::vector<std::uint32_t> jobs(m_table.store().dictionary(Field::AgentName).size());
        std::size_t steps = 0;
        for (const SourceRow row : m_groups.allRows()) {
            m_stop.step(steps++);
            ++jobs[m_agents.at(row)];
        }
        std::vector<Code> &agents = m_table.m_agents;
        for (Code code = StringDictionary::First; code < jobs.size(); ++code) {
            if (jobs[code] > 0)
                agents.push_back(code);
        }
        std::stable_sort(agents.begin(), agents.end(), [&](Code one, Code other) { return jobs[one] > jobs[other]; });
    }

    void addSession(std::size_t i, std::vector<Code> &turns)
    {
        Session &session = m_table.m_sessions[i];
        Figures *figures = m_table.m_figures.data() + i * m_table.m_modules.size();
        const std::span<const SourceRow> rows = m_groups.rows(i);
        session.id = m_groups.code(i);
        session.jobs = static_cast<std::uint32_t>(rows.size());
        session.worst = rows.front();
        session.lowest = None;
        turns.clear();
        std::size_t steps = 0;
        for (const SourceRow row : rows) {
            m_stop.step(++steps);
            noteValue(m_agents.at(row), session.agent, session.severalAgents);
            noteValue(m_versions.at(row), session.version, session.severalVersions);
            countStatus(session, m_statusKinds[m_statuses.at(row)]);
            if (const Code turn = m_turns.at(row); turn >= StringDictionary::First)
                turns.push_back(turn);
            addScore(session, figures, row);
        }
        session.turns = countDistinct(turns);
        for (std::size_t module = 0; module < m_table.m_modules.size(); ++module) {
            Figures &each = figures[module];
            each.mean = each.scored > 0 ? std::min(each.mean / each.scored, 1.0) : None;
        }
    }

    static void countStatus(Session &session, StatusKind kind)
    {
        session.failed += kind == StatusKind::Failed ? 1 : 0;
        session.pending += isPending(kind) ? 1 : 0;
        session.notRun += kind == StatusKind::NotRun ? 1 : 0;
    }

    /// Sums the shares in Figures::mean.
    void addScore(Session &session, Figures *figures, SourceRow row) const
    {
        const Code module = m_modules.at(row);
        const double share = this->share(row, module);
        if (std::isnan(share))
            return;
        if (session.scored++ == 0 || share < session.lowest) {
            session.lowest = share;
            session.worst = row;
        }
        if (m_columns[module] == NoColumn)
            return;
        Figures &of = figures[m_columns[module]];
        if (of.scored++ == 0 || share < this->share(of.worst, module))
            of.worst = row;
        of.mean += share;
    }

    SessionTable &m_table;
    const StopCheck &m_stop;
    const SessionGroups m_groups;
    const Column<Code> m_modules;
    const Column<Code> m_statuses;
    const Column<Code> m_turns;
    const Column<Code> m_agents;
    const Column<Code> m_versions;
    const Column<double> m_scores;
    const Column<ScoreValue::Kind> m_kinds;
    const std::vector<double> m_tops; // by code of the module
    std::vector<StatusKind> m_statusKinds; // by code
    std::vector<std::uint32_t> m_columns; // by code of the module: its place in the table, or NoColumn
};

std::shared_ptr<const SessionTable> SessionTable::of(std::shared_ptr<const QueryResult> result, const StopCheck &stop)
{
    auto table = std::make_shared<SessionTable>();
    table->m_result = std::move(result);
    Builder(*table, stop).build();
    return table;
}

double SessionTable::lowest(std::size_t session, std::size_t module) const
{
    const Figures &of = figures(session, module);
    return of.scored > 0 ? store().score(of.worst).value / m_tops[module] : None;
}

} // namespace assay
