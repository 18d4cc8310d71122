// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/job/problem.h"
#include "core/store/jobstore.h"

namespace assay {

/// Parses elements of a list of jobs into drafts of rows. Tolerant: fields may come in any order, unknown ones are
/// kept, required ones other than the id may be missing; never guesses: a known field of another type drops the job.
class JobParser
{
public:
    /// Bytes that must be readable behind an element.
    static const std::size_t Padding;

    JobParser();
    ~JobParser();

    /// Parses. True when drafts() now holds a job; problems() says what was found either way.
    /// \p element must be followed by Padding readable bytes.
    [[nodiscard]] bool parse(std::string_view element);

    /// Parses a list of jobs, "[…]", in one go, which is faster than each by itself. Calls \p found for each good job,
    /// the last of drafts() then, and \p take for all that drafts() holds, which are Together of them or, the last
    /// time, fewer. True when the list holds nothing else and ends with its last byte. Stops at the first element that
    /// is no good job, of which it says nothing: parse() does. \p list must be followed by Padding readable bytes.
    [[nodiscard]] bool
    parseList(std::string_view list, const std::function<void()> &found, const std::function<void()> &take);
    static constexpr std::size_t Together = 64;

    /// True when the element is an object without job_id, whatever else is wrong with it. Drops the drafts.
    [[nodiscard]] bool lacksId(std::string_view element);

    /// The jobs. Their views live until the next parse(), or until take() returns, and as long as the bytes parsed.
    [[nodiscard]] std::span<const JobDraft> drafts() const;

    /// Where each of them begins in what was parsed.
    [[nodiscard]] std::span<const std::size_t> offsets() const;

    /// Findings about them, without offset; the record counts drafts() from 1.
    [[nodiscard]] const std::vector<Problem> &problems() const;

    /// The key the last good job began with, as it was sent.
    [[nodiscard]] const std::string &firstKey() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assay
