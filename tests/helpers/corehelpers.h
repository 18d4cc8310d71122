// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "core/load/jobstreamreader.h"
#include "core/store/jobjson.h"

/// Shared by the tests of the core.
namespace assay::test {

inline SourceRow row(std::size_t number)
{
    return static_cast<SourceRow>(number);
}

/// The result of one pass of the reader.
struct Reading
{
    std::shared_ptr<JobStore> store = std::make_shared<JobStore>();
    ProblemList problems;
    std::optional<LoadError> error;
    bool complete = false;

    /// All jobs as JSON, one per line.
    [[nodiscard]] std::string json() const
    {
        std::string out;
        for (std::size_t i = 0; i < store->rowCount(); ++i) {
            appendJobJson(*store, row(i), out);
            out.push_back('\n');
        }
        return out;
    }
};

/// Reads a body in pieces; \p nextSize returns the size of the next piece (at least 1).
template <typename NextSize>
Reading readPieces(std::string_view body, JobStreamReader::Format format, NextSize nextSize)
{
    Reading reading;
    JobStreamReader reader(reading.store, format);
    while (!body.empty()) {
        const std::size_t size = std::min<std::size_t>(nextSize(), body.size());
        reader.feed({body.data(), size});
        body.remove_prefix(size);
    }
    reader.finish();
    reading.problems = reader.problems();
    reading.error = reader.error();
    reading.complete = reader.complete();
    return reading;
}

inline Reading readWhole(std::string_view body, JobStreamReader::Format format = JobStreamReader::Format::Any)
{
    return readPieces(body, format, [&body] { return body.size(); });
}

} // namespace assay::test
