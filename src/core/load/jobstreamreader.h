// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

#include <QtGlobal>

#include "core/job/loaderror.h"
#include "core/job/problem.h"
#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

namespace assay {

/// Turns a stream of bytes into rows of a store. Takes the bytes in pieces cut anywhere, finds where each element ends,
/// and parses it at once; holds no more than the largest element and one window. Bad elements become problems, the rest
/// is read. Used by one thread, which becomes the store's writer.
class JobStreamReader
{
public:
    /// What the body must be.
    enum class Format : std::uint8_t {
        Array, ///< the service's answer: a JSON array, anything else is an error
        Any, ///< a file: a JSON array, or objects one after the other (NDJSON)
        One, ///< the service's answer for one job: like Any, and one object is never mistaken for a wrapped list
    };

    JobStreamReader(std::shared_ptr<JobStore> store, Format format);
    ~JobStreamReader();

    /// Room for at least \p size more bytes, to be read into directly; commit() says how many were. Never empty.
    [[nodiscard]] std::span<char> buffer(std::size_t size);

    /// Takes \p size bytes that were put into buffer() and parses what is complete. Rows become visible with publish().
    void commit(std::size_t size);

    /// buffer() and commit() for bytes that lie elsewhere.
    void feed(std::span<const char> bytes);

    /// Says that no more bytes come. An unfinished element becomes a problem of kind CutOff. Only now is it known
    /// whether what followed the list is of no account, or a file's only object no job.
    void finish();

    /// Lets the store's readers see the rows read so far.
    void publish();

    /// Set as soon as it is clear that the body is no list of jobs; nothing more is read then.
    [[nodiscard]] const std::optional<LoadError> &error() const;

    /// True when finish() found the list properly closed.
    [[nodiscard]] bool complete() const;

    [[nodiscard]] const ProblemList &problems() const;
    [[nodiscard]] qint64 bytes() const; ///< taken so far
    [[nodiscard]] std::shared_ptr<JobIdIndex> ids() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assay
