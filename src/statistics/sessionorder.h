// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <QtGlobal>

#include "core/query/stopcheck.h"

namespace assay {

class SessionTable;
struct SessionSpan;

/// What a line of the sessions tells, and what they are sorted by.
struct SessionColumn
{
    enum class Kind : std::uint8_t {
        Lowest, ///< share of scale
        WorstModule, ///< of the job with that share
        Session,
        Agent,
        Version,
        Started, ///< what the service tells: see SessionSpan
        Length,
        Turns,
        Jobs,
        Failed,
        Pending,
        NotRun,
        ModuleLowest,
        ModuleMean,
    };
    Kind kind = Kind::Lowest;
    std::size_t module = 0; ///< index in SessionTable::modules(), of the last two kinds

    bool operator==(const SessionColumn &) const = default;
};

/// A sort of the sessions.
struct SessionSort
{
    SessionColumn column;
    bool descending = false;

    bool operator==(const SessionSort &) const = default;
};

/// The sessions of a table in order, as indexes. Those without a value come last in either direction; equal ones stay
/// in the order in which the sessions were first seen. Names and versions are compared by the rules of the query's
/// locale, ids by their bytes. \p spans has the times of each session of the table, or none; a session that still runs
/// is longer than any that has ended. Any thread. Throws QueryStopped.
[[nodiscard]] std::vector<std::uint32_t> sortedSessions(
    const SessionTable &table, const SessionSort &sort, const StopCheck &stop = {},
    std::span<const SessionSpan> spans = {});

} // namespace assay
