// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QtGlobal>

#include "core/query/stopcheck.h"

namespace assay {

class SessionTable;

/// What a line of the sessions tells, and what they are sorted by.
struct SessionColumn
{
    enum class Kind : std::uint8_t {
        Lowest, ///< share of scale
        WorstModule, ///< of the job with that share
        Session,
        Agent,
        Version,
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
/// locale, ids by their bytes. Any thread. Throws QueryStopped.
[[nodiscard]] std::vector<std::uint32_t>
sortedSessions(const SessionTable &table, const SessionSort &sort, const StopCheck &stop = {});

} // namespace assay
