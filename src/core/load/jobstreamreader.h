// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <QtGlobal>

#include "core/job/loaderror.h"
#include "core/job/problem.h"
#include "core/load/batchreader.h"
#include "core/load/bytewindow.h"
#include "core/load/elementscanner.h"
#include "core/load/jobappender.h"
#include "core/load/jobparser.h"
#include "core/load/jobrecovery.h"
#include "core/load/jobsearch.h"
#include "core/load/problemcollector.h"
#include "core/load/separatorcheck.h"
#include "core/load/valuechecker.h"
#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

namespace assay {

/// Turns a stream of bytes into rows of a store. Takes the bytes in pieces cut anywhere, finds where each element ends,
/// and parses it at once; holds no more than the largest element and one window. Bad elements become problems, the rest
/// is read. Used by one thread, which becomes the store's writer. Any call that takes bytes may throw std::bad_alloc:
/// the rows before are whole then and can be published, but no more bytes may be given.
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
    JobStreamReader(const JobStreamReader &) = delete;
    JobStreamReader &operator=(const JobStreamReader &) = delete;

    /// Returns room for at least \p size more bytes, never empty. Read into it directly, then call commit().
    [[nodiscard]] std::span<char> buffer(std::size_t size);

    /// Takes the first \p size bytes of buffer() and parses what is complete. Rows become visible with publish().
    void commit(std::size_t size);

    /// buffer() and commit() for bytes that are elsewhere.
    void feed(std::span<const char> bytes);

    /// Ends the stream. An unfinished element becomes a problem of kind CutOff. Data after the list is reported only
    /// now, and so is a file whose only object is not a job.
    void finish();

    /// Makes the rows read so far visible to the store's readers.
    void publish();

    /// Set as soon as it is clear that the body is not a list of jobs; nothing more is read then.
    [[nodiscard]] const std::optional<LoadError> &error() const { return m_error; }

    /// True when finish() found the list properly closed.
    [[nodiscard]] bool complete() const { return m_isClosed; }

    /// How much there was, in bytes, of the element that was open when finish() was called; 0 when none was.
    [[nodiscard]] std::size_t cutOffSize() const { return m_openSize; }

    [[nodiscard]] const ProblemList &problems() const { return m_problems.problems(); }
    [[nodiscard]] qint64 bytes() const { return m_window.offset(m_window.end()); } ///< taken so far
    [[nodiscard]] std::shared_ptr<JobIdIndex> ids() const { return m_appender.ids(); }

private:
    enum class State : std::uint8_t {
        Start, // only space so far, and perhaps a byte order mark
        BetweenElements, // a value, a comma or the end of the list comes next
        InElement,
        AfterText, // after a string or a bare word: it really was one if a separator comes next
        Lost, // after damage: searches for a whole job
    };

    // Each of these handles one state. They return false when they need more bytes.
    [[nodiscard]] bool readStart(bool isWhole);
    [[nodiscard]] bool readBetweenElements();
    [[nodiscard]] bool readElement();
    [[nodiscard]] bool readAfterText();
    [[nodiscard]] bool readLost();

    void process();
    [[nodiscard]] bool isSpace(char c) const noexcept;
    void acceptComma(qint64 offset);
    [[nodiscard]] bool acceptBracket(char bracket, qint64 offset);
    void startElement();
    void parseElement(std::size_t elementEnd);
    void rejectElement(std::size_t elementEnd);
    [[nodiscard]] bool checkOpenElement();
    [[nodiscard]] bool checkCutOffElement();
    void searchRest();
    void reportDamage(std::size_t brokenAt, Problem problem, JobSearch::Values values = JobSearch::Values::Skip);
    void search(std::size_t from, std::string_view before);
    void resumeAt(std::size_t position);
    void appendJob(std::size_t begin, std::size_t end);
    void continueList();
    void finishOpenElement();
    void finishLost();
    [[nodiscard]] bool isOneLineEach(std::string_view element) const;

    const Format m_format;
    JobParser m_parser;
    ByteWindow m_window{JobParser::Padding};
    ProblemCollector m_problems;
    JobAppender m_appender;
    BatchReader m_batchReader{m_window, m_parser, m_appender};
    JobRecovery m_recovery{m_window, m_parser, m_appender, m_problems};
    ElementScanner m_scanner;
    SeparatorCheck m_separators;
    std::optional<LoadError> m_error;
    State m_state = State::Start;
    bool m_isArray = false;
    bool m_isClosed = false;
    bool m_isCutOff = false; // the data ended in a job, whatever was found in it
    bool m_isText = false; // AfterText: it was a text
    bool m_isAtTextBrace = false; // AfterText: the window begins at the brace that the text ends with
    bool m_isSpread = false; // the last job went over several lines
    ValueChecker m_checker; // of an open element that is long
    std::size_t m_openSize = 0; // see cutOffSize()
    std::size_t m_checked = 0; // how many bytes of that it has followed
    std::string m_onlyObject; // start of the first element if it is an object without id: a list may be inside it
};

} // namespace assay
