// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobssummary.h"

#include <algorithm>

namespace assay {

namespace {

using Code = JobStore::Code;

constexpr std::size_t RowsPerCheck = 16 * 1024; // rows between two looks at the stop token

/// Counts the distinct session codes of several groups, one after the other. Its memory is reused, so a group costs
/// only its own codes.
class SessionCounter
{
public:
    explicit SessionCounter(Code codes)
        : m_seen(codes)
    {
    }

    /// Of use only if \p stop was not requested.
    [[nodiscard]] qsizetype count(std::span<const Code> codes, const std::stop_token &stop)
    {
        qsizetype distinct = 0;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (i % RowsPerCheck == 0 && stop.stop_requested())
                return 0;
            const Code code = codes[i];
            if (code < StringDictionary::First || m_seen[code])
                continue;
            m_seen[code] = true;
            ++distinct;
        }
        for (const Code code : codes)
            m_seen[code] = false;
        return distinct;
    }

private:
    std::vector<bool> m_seen;
};

struct Tally
{
    Scale scale = Scale::Unknown;
    qsizetype jobs = 0;
    qsizetype scored = 0;
    qsizetype outside = 0;
    double shares = 0; // sum
};

/// The codes that have jobs: most jobs first, equal ones by text. At most \p limit; the number of others in \p more.
std::vector<Code>
largest(const std::vector<qsizetype> &counts, const StringDictionary &dictionary, std::size_t limit, qsizetype &more)
{
    std::vector<Code> codes;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0)
            codes.push_back(static_cast<Code>(code));
    }
    const std::size_t kept = std::min(limit, codes.size());
    std::partial_sort(
        codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(kept), codes.end(), [&](Code one, Code other) {
            if (counts[one] != counts[other])
                return counts[one] > counts[other];
            return dictionary.value(one) < dictionary.value(other);
        });
    more = static_cast<qsizetype>(codes.size() - kept);
    codes.resize(kept);
    return codes;
}

} // namespace

std::optional<JobsSummary> JobsSummary::of(
    const JobStore &store, std::span<const SourceRow> rows, const ScoringModules &modules, const std::stop_token &stop)
{
    const StringDictionary &names = store.dictionary(Field::Module);
    const StringDictionary &words = store.dictionary(Field::Status);
    const Code sessionCodes = store.dictionary(Field::AgentSessionId).size();
    std::vector<Tally> tallies(names.size());
    for (std::size_t code = StringDictionary::First; code < tallies.size(); ++code)
        tallies[code].scale = modules.scale(names.value(static_cast<Code>(code)));
    std::vector<qsizetype> statusCounts(words.size());
    std::vector<Code> sessions(rows.size());

    // First pass: all counts and sums.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % RowsPerCheck == 0 && stop.stop_requested())
            return std::nullopt;
        const SourceRow row = rows[i];
        Tally &tally = tallies[store.code(Field::Module, row)];
        ++tally.jobs;
        ++statusCounts[store.code(Field::Status, row)];
        sessions[i] = store.code(Field::AgentSessionId, row);
        const ScoreValue score = store.score(row);
        if (!score.hasValue() || tally.scale == Scale::Unknown)
            continue;
        if (const std::optional<double> share = shareOfScale(tally.scale, score.value)) {
            ++tally.scored;
            tally.shares += *share;
        } else {
            ++tally.outside;
        }
    }

    JobsSummary summary;
    summary.jobs = static_cast<qsizetype>(rows.size());
    SessionCounter counter(sessionCodes);
    summary.sessions = counter.count(sessions, stop);
    summary.withoutSession =
        std::count_if(sessions.begin(), sessions.end(), [](Code code) { return code < StringDictionary::First; });

    // Second pass: the sessions of scored jobs, grouped by module, so that those of a module are counted at once.
    std::vector<std::size_t> ends(tallies.size());
    std::size_t end = 0;
    for (std::size_t code = 0; code < tallies.size(); ++code)
        ends[code] = end += static_cast<std::size_t>(tallies[code].scored);
    std::vector<Code> byModule(end);
    std::vector<std::size_t> next = ends;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % RowsPerCheck == 0 && stop.stop_requested())
            return std::nullopt;
        const Code module = store.code(Field::Module, rows[i]);
        const ScoreValue score = store.score(rows[i]);
        if (score.hasValue() && shareOfScale(tallies[module].scale, score.value))
            byModule[--next[module]] = sessions[i];
    }

    std::vector<qsizetype> moduleCounts(tallies.size());
    std::transform(tallies.begin(), tallies.end(), moduleCounts.begin(), [](const Tally &tally) { return tally.jobs; });
    for (const Code code : largest(moduleCounts, names, LineLimit, summary.moreModules)) {
        if (stop.stop_requested())
            return std::nullopt;
        const Tally &tally = tallies[code];
        Module module{std::string(names.value(code)), tally.scale, tally.jobs, tally.scored, 0, tally.outside, {}};
        if (tally.scored > 0) {
            const auto scored = static_cast<std::size_t>(tally.scored);
            module.sessions = counter.count(std::span(byModule).subspan(ends[code] - scored, scored), stop);
            module.meanShare = std::clamp(tally.shares / static_cast<double>(tally.scored), 0.0, 1.0);
        }
        summary.modules.push_back(std::move(module));
    }
    for (const Code code : largest(statusCounts, words, LineLimit, summary.moreStatuses))
        summary.statuses.push_back({std::string(words.value(code)), statusCounts[code]});
    return summary;
}

std::vector<SourceRow>
sourceRows(const QueryResult &result, std::span<const std::pair<int, int>> ranges, const std::stop_token &stop)
{
    std::vector<SourceRow> rows;
    std::size_t size = 0;
    for (const auto &[first, last] : ranges)
        size += static_cast<std::size_t>(last - first + 1);
    rows.reserve(size);
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (rows.size() % RowsPerCheck == 0 && stop.stop_requested())
                return rows;
            rows.push_back(result.sourceRow(static_cast<ShownRow>(row)));
        }
    }
    return rows;
}

std::vector<SourceRow> rowsOfAgent(
    const JobStore &store, std::size_t rows, std::string_view agent, std::string_view session,
    const std::stop_token &stop)
{
    const auto codeOf = [&store](Field field, std::string_view value) -> std::optional<Code> {
        const StringDictionary &dictionary = store.dictionary(field);
        for (Code code = StringDictionary::First; code < dictionary.size(); ++code) {
            if (dictionary.value(code) == value)
                return code;
        }
        return std::nullopt;
    };
    std::vector<SourceRow> found;
    const std::optional<Code> agentCode = codeOf(Field::AgentName, agent);
    const std::optional<Code> sessionCode = session.empty() ? std::nullopt : codeOf(Field::AgentSessionId, session);
    if (!agentCode || (!session.empty() && !sessionCode))
        return found;
    for (std::size_t first = 0; first < rows && !stop.stop_requested(); first += JobStore::BlockRows) {
        const std::size_t size = JobStore::blockSize(first, rows);
        const Code *agents = store.codes(Field::AgentName, first);
        const Code *sessions = store.codes(Field::AgentSessionId, first);
        for (std::size_t i = 0; i < size; ++i) {
            if (agents[i] == *agentCode && (!sessionCode || sessions[i] == *sessionCode))
                found.push_back(static_cast<SourceRow>(first + i));
        }
    }
    return found;
}

} // namespace assay
