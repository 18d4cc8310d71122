// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/jobstore.h"
#include "core/problem.h"

namespace assay {

/// Parses one element of a list of jobs into a draft of a row. Tolerant: fields may come in any order, unknown ones are
/// kept, required ones other than the id may be missing; never guesses: a known field of another type drops the job.
class JobParser
{
public:
    /// Bytes that must be readable behind an element.
    static const std::size_t Padding;

    JobParser();
    ~JobParser();

    /// Parses. True when draft() now holds a job. Findings are in problems() either way, without record and offset.
    /// \p element must be followed by Padding readable bytes.
    [[nodiscard]] bool parse(std::string_view element);

    /// Parses a list of jobs, "[…]", in one go, which is faster than each by itself. Calls \p take behind each good
    /// job, with the offset of its first byte in the list; draft() and problems() are then about it. True when the list
    /// holds nothing else and ends with its last byte. Stops at the first element that is no good job, of which it says
    /// nothing: parse() does. \p list must be followed by Padding readable bytes.
    [[nodiscard]] bool parseList(std::string_view list, const std::function<void(std::size_t offset)> &take);

    /// True when the element is an object without job_id, whatever else is wrong with it. Drops the draft.
    [[nodiscard]] bool lacksId(std::string_view element);

    /// The job. Its views live until the next parse(), or until take() returns, and as long as the element's bytes.
    [[nodiscard]] const JobStore::Draft &draft() const;

    [[nodiscard]] const std::vector<Problem> &problems() const;

    /// The key the last good job began with.
    [[nodiscard]] const std::string &firstKey() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assay
