// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/job/jobdraft.h"
#include "core/job/problem.h"

namespace assay {

/// Parses elements of a list of jobs into drafts of rows. Tolerant: fields may come in any order, unknown ones are
/// kept, required ones other than the id may be missing. One odd value never costs a job: what a field can't hold is
/// kept as it was sent and becomes a problem. Only what has no readable id, or is no object, is dropped.
class JobParser
{
public:
    /// Bytes that must be readable after an element.
    static const std::size_t Padding;

    /// The most jobs that are parsed before they are taken.
    static constexpr std::size_t BatchSize = 64;

    JobParser();
    ~JobParser();

    /// Parses one element. Returns true when drafts() now holds a job; problems() describes what was found either way.
    /// \p element must be followed by Padding readable bytes.
    [[nodiscard]] bool parse(std::string_view element);

    /// Parses a list of jobs, "[…]", which is faster than each job by itself. Calls \p found for each good job, when it
    /// is the last one of drafts(), and \p take for each batch of them: BatchSize jobs, or fewer in the last batch.
    /// Stops at the first element that is not a good job and does not report it: parse() does. Returns true when all
    /// elements are good jobs and the list ends with its last byte. \p list must be followed by Padding readable bytes.
    [[nodiscard]] bool
    parseList(std::string_view list, const std::function<void()> &found, const std::function<void()> &take);

    /// True when the element is an object without job_id, whatever else is wrong with it. \p element must be followed
    /// by Padding readable bytes.
    [[nodiscard]] static bool lacksId(std::string_view element);

    /// The jobs. Their views are valid until the next parse(), or until take() returns, and as long as the parsed
    /// bytes.
    [[nodiscard]] std::span<const JobDraft> drafts() const;

    /// Where each of them begins in the parsed bytes.
    [[nodiscard]] std::span<const std::size_t> offsets() const;

    /// The problems of the jobs, without offset; the record counts drafts() from 1.
    [[nodiscard]] const std::vector<Problem> &problems() const;

    /// The first key of the last good job, as it was sent.
    [[nodiscard]] const std::string &firstKey() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assay
