// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryschema.h"

#include <array>

namespace assay {

namespace {

// Identifiers that other libraries may meet one day (connections, mark events, devices) are UUIDs; what is ours alone
// is a number. Times are milliseconds since 1970, UTC.
constexpr std::array<std::string_view, 12> Version1 = {
    R"(CREATE TABLE facts (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID)",

    // Never a key: keys are in the system's key store, by id and origin (keyPlace()).
    R"(CREATE TABLE connections (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, base_url TEXT NOT NULL, colour INTEGER NOT NULL,
        secret_kind INTEGER NOT NULL, ca_file TEXT NOT NULL, proxy TEXT NOT NULL, idle_limit INTEGER, whole_limit INTEGER,
        is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)), position INTEGER NOT NULL) WITHOUT ROWID)",
    R"(CREATE UNIQUE INDEX one_default ON connections (is_default) WHERE is_default = 1)",

    R"(CREATE TABLE views (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE, content TEXT NOT NULL,
        shortcut INTEGER UNIQUE CHECK (shortcut BETWEEN 1 AND 9), at_start INTEGER NOT NULL CHECK (at_start IN (0, 1)),
        position INTEGER NOT NULL))",
    R"(CREATE UNIQUE INDEX one_start ON views (at_start) WHERE at_start = 1)",

    // Service origins, such as https://api.example.com:443.
    R"(CREATE TABLE origins (id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE))",

    // What people said of jobs, one event each, in the order in which it came here. Rows are only added.
    // kind, takes_back: see library/markevent.h. clock: greater than that of every event known when it was made, so
    // that the events of several libraries have an order that does not trust anybody's watch.
    R"(CREATE TABLE mark_events (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, act BLOB NOT NULL, clock INTEGER NOT NULL,
        origin INTEGER NOT NULL REFERENCES origins (id), job_id TEXT NOT NULL, kind INTEGER NOT NULL, number REAL, text TEXT,
        takes_back BLOB, drawn INTEGER NOT NULL, score_hidden INTEGER NOT NULL, time INTEGER NOT NULL,
        device BLOB NOT NULL, author TEXT NOT NULL))",
    R"(CREATE INDEX mark_events_of_job ON mark_events (origin, job_id, clock))",
    R"(CREATE INDEX mark_events_of_act ON mark_events (act))",
    R"(CREATE TRIGGER mark_events_stay BEFORE DELETE ON mark_events
        BEGIN SELECT RAISE(ABORT, 'mark events are only added'); END)",

    // What follows from the events, by job; written in the same transaction. seq: of the newest event of the job.
    R"(CREATE TABLE marks (
        origin INTEGER NOT NULL REFERENCES origins (id), job_id TEXT NOT NULL, flags INTEGER NOT NULL, score REAL, note TEXT,
        drawn INTEGER NOT NULL, score_hidden INTEGER NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (origin, job_id)) WITHOUT ROWID)",
    R"(CREATE INDEX marks_by_seq ON marks (origin, seq))",
};

// The review that is under way of the jobs of a service, to go on with it. jobs: their ids as a JSON array, in their
// order; place: of the current one, from 0. seed: of the random draw, as text, since SQLite's numbers have a sign.
constexpr std::array<std::string_view, 1> Version2 = {
    R"(CREATE TABLE reviews (
        origin TEXT PRIMARY KEY, jobs TEXT NOT NULL, place INTEGER NOT NULL, drawn INTEGER NOT NULL, seed TEXT NOT NULL,
        hides_score INTEGER NOT NULL) WITHOUT ROWID)",
};

constexpr std::array<SchemaStep, 2> Steps = {Version1, Version2};

} // namespace

std::span<const SchemaStep> librarySchema()
{
    return Steps;
}

} // namespace assay
