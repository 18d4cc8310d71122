// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <QtGlobal>

#include "core/job/scoringmodules.h"
#include "core/query/queryresult.h"
#include "core/store/jobstore.h"

namespace assay {

/// The jobs of one session as a grid: a row for each turn, a column for each module. Only cells with jobs are stored,
/// so the size depends on the number of jobs. A plain value; the rows are those of the store that it was made from.
struct SessionMap
{
    /// More modules than this are counted, but have no column.
    static constexpr std::size_t ModuleLimit = 1'000;
    /// More agents or versions than this are counted, but not listed.
    static constexpr std::size_t NameLimit = 20;

    /// What the first job of a cell has to show.
    enum class Kind : std::uint8_t {
        Score, ///< a score inside a known scale
        RawScore, ///< a score of an unknown scale, or outside its scale: never compared
        Failed, ///< no score, and so are all below
        Pending, ///< submitted or in progress
        NotRun,
        NoScore, ///< completed, or of an unknown status
    };

    struct Turn
    {
        std::optional<std::int64_t> number; ///< nothing: the jobs without a turn, which come last
        qsizetype jobs = 0;

        bool operator==(const Turn &) const = default;
    };

    struct Module
    {
        std::string name; ///< as sent; empty when there is none
        Scale scale = Scale::Unknown;
        qsizetype jobs = 0;

        bool operator==(const Module &) const = default;
    };

    /// The jobs of one turn and module.
    struct Cell
    {
        std::uint32_t turn = 0; ///< index in turns
        std::uint32_t module = 0; ///< index in modules
        std::uint32_t first = 0; ///< of its rows, see rowsOf()
        std::uint32_t jobs = 0;
        std::uint32_t shown = 0; ///< jobs that the filters let through
        std::uint32_t failed = 0; ///< jobs with the status "failed"
        Kind kind = Kind::NoScore; ///< of its first row
        std::optional<double> share; ///< of scale, 0 to 1, of its first row; only Score

        bool operator==(const Cell &) const = default;
    };

    /// Different values of a name; the first ones in the order of arrival.
    struct Names
    {
        std::vector<std::string> listed; ///< as sent; an empty one: jobs without a value
        qsizetype count = 0; ///< of all

        bool operator==(const Names &) const = default;
    };

    std::string session; ///< its id, as sent
    qsizetype jobs = 0;
    qsizetype shown = 0; ///< jobs that the filters let through
    Names agents;
    Names versions;
    std::vector<Turn> turns; ///< ascending
    std::vector<Module> modules; ///< by name; that of the jobs without a module is the last
    qsizetype moreModules = 0; ///< that have no column
    std::vector<Cell> cells; ///< by turn, then by module
    std::vector<std::size_t> turnCells; ///< for each turn, and for the end: index of its first cell
    std::vector<SourceRow> rows; ///< by cell

    /// The map of the jobs with this session code among the first \p rows rows of the store of \p result, which tells
    /// what the filters let through. Any thread; linear in the rows, n log n in the jobs of the session. Nothing when
    /// \p stop was requested.
    [[nodiscard]] static std::optional<SessionMap>
    of(const QueryResult &result, std::size_t rows, JobStore::Code session, const std::stop_token &stop = {});

    /// The cell of a turn and a module, given by their indexes; null when there is no such job.
    [[nodiscard]] const Cell *cell(std::size_t turn, std::size_t module) const;

    /// The rows of a cell: those that the filters let through first. Of these, scores inside their scale come first,
    /// the lowest at the front; the others follow in the order of Kind.
    [[nodiscard]] std::span<const SourceRow> rowsOf(const Cell &cell) const;

    /// The cell of a job of this session, as indexes of its turn and its module; nothing when it has none.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> place(const JobStore &store, SourceRow row) const;

    bool operator==(const SessionMap &) const = default;
};

/// What the job shows in a map.
[[nodiscard]] SessionMap::Kind mapKind(const JobStore &store, SourceRow row, Scale scale);

} // namespace assay
