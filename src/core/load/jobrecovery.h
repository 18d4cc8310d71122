// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <QtGlobal>

#include "core/job/loaderror.h"
#include "core/load/bytewindow.h"
#include "core/load/jobappender.h"
#include "core/load/jobparser.h"
#include "core/load/jobsearch.h"
#include "core/load/problemcollector.h"

namespace assay {

/// Finds where reading goes on after damage: at the next place from which a whole job reads, by the parser that reads
/// all jobs. Reports what it passes over and knows to be a job.
class JobRecovery
{
public:
    enum class Step : std::uint8_t {
        NeedsMore, ///< nothing was found in the bytes that there are
        Job, ///< from the window's begin to scanned() is a job, which the parser holds
        Element, ///< reading goes on at the window's begin
        NoJobs, ///< the body holds none: see startError()
    };

    /// All four must outlive the recovery.
    JobRecovery(ByteWindow &window, JobParser &parser, const JobAppender &appender, ProblemCollector &problems);

    /// Begins a search and moves the window to its start, \p from. See JobSearch for the others.
    void start(std::size_t from, std::string_view before, bool stopsAtLines, JobSearch::Values values);

    /// Begins a search at the window's begin, whose byte can't be the first of a body. Perhaps only that byte is wrong:
    /// a job near it shows that. If there is none, \p error is what is wrong with the body.
    void startBody(const LoadError &error);

    /// Searches on.
    [[nodiscard]] Step next();

    /// No more bytes follow: moves the window to the object that was held back, if it is a job. False if there is none.
    [[nodiscard]] bool finish();

    /// Set after startBody(), as long as no job was found.
    [[nodiscard]] const std::optional<LoadError> &startError() const noexcept { return m_startError; }

    /// Whether there is a whole job in these bytes, which JobParser::Padding bytes follow.
    [[nodiscard]] bool holdsJob(std::string_view bytes, JobSearch::Values values);

    /// True when the data ends in an object that may be a job.
    [[nodiscard]] bool isInObject() const noexcept { return m_search.isInObject(); }

    /// The last byte before the window's begin that is not space.
    [[nodiscard]] char lastByte() const noexcept { return m_search.lastByte(); }

private:
    [[nodiscard]] std::optional<Step> take(const JobSearch::Found &found);
    [[nodiscard]] std::optional<Step> takeObject(std::size_t begin, std::size_t end);
    [[nodiscard]] std::optional<Step> decideHeld(const JobSearch::Found &found);
    [[nodiscard]] Step takeHeld();
    [[nodiscard]] std::string_view behindHeld(const JobSearch::Found &found) const;
    [[nodiscard]] bool isJobPart() const;
    void report(const Problem &problem, std::size_t position);

    ByteWindow &m_window;
    JobParser &m_parser;
    const JobAppender &m_appender;
    ProblemCollector &m_problems;
    JobSearch m_search;
    // An object that is a job or a part of one: what follows it tells. From the window's begin, as the other.
    std::optional<std::size_t> m_held;
    std::size_t m_heldEnd = 0; // the end of the last of the objects that follow each other
    std::optional<LoadError> m_startError;
    qint64 m_startOffset = 0; // of the body's first byte
};

} // namespace assay
