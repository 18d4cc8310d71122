// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/jsoncharacters.h"
#include "core/load/elementscanner.h"
#include "core/load/jobparser.h"
#include "core/load/jobstreamreader.h"

namespace assay {

/// The reader's state. What is done with good data is in jobstreamreader.cpp and, where many jobs are taken at once, in
/// jobstreamruns.cpp; with damage in jobstreamrecovery.cpp.
struct JobStreamReader::Private
{
    // An open element this large is looked at closely.
    static constexpr std::size_t FirstDamageCheck = std::size_t{8} << 10;

    // Jobs are parsed together up to about this many bytes: what the parser notes of them stays in the cache.
    static constexpr std::size_t LargestRun = std::size_t{128} << 10;

    enum class Place : std::uint8_t {
        Start, // nothing but space and perhaps a byte order mark
        Between, // a value, a comma or the end of the list comes next
        Inside, // in an element
        BehindText, // behind a text or a bare word: it was one if a separator comes next
        Lost, // damage was found: waiting for the start of a job
    };

    // What stands between the elements of a list.
    enum class Separator : std::uint8_t {
        First, // nothing yet, and nothing is needed
        Needed, // an element
        Seen, // an element and a comma
        Any, // damage, or a fault that was reported: all is well
    };

    std::shared_ptr<JobStore> store;
    std::shared_ptr<JobIdIndex> ids = std::make_shared<JobIdIndex>();
    Format format;
    JobParser parser;
    std::array<std::uint64_t, JobParser::Together> idHashes{};
    ElementScanner scanner;
    ProblemList problems;
    std::optional<LoadError> error;

    // The window: [begin, scanned) is looked at, [scanned, end) is new; Padding bytes behind end are readable.
    std::vector<char> window;
    std::size_t begin = 0;
    std::size_t scanned = 0;
    std::size_t end = 0;
    qint64 base = 0; // offset in the body of the window's first byte
    qint64 doubtedUpTo = 0; // offset in the body: before it, elements are parsed one by one

    Place place = Place::Start;
    bool isArray = false;
    bool closed = false;
    Separator separator = Separator::First;
    bool braceHeld = false; // BehindText: begin is at the brace that the text ended with
    qint64 record = 0;
    std::size_t damageCheck = FirstDamageCheck;
    std::string loneObject; // begin of the first element when it is an object without id; a list may be wrapped in it

    // Behind the end of the list, until it is clear whether the list really ended there.
    bool behindEnd = false;
    bool commaBehindEnd = false;
    bool earlyEndReported = false;
    qint64 endOffset = 0; // of the closing bracket
    std::optional<qint64> behindOffset; // of the first thing behind it
    ProblemList heldBack; // about what stands there; counts only if the list goes on

    [[nodiscard]] std::string_view bytes(std::size_t from, std::size_t to) const
    {
        return {window.data() + from, to - from};
    }

    [[nodiscard]] Layout layout() const { return isArray ? Layout::List : Layout::Lines; }

    void makeRoom(std::size_t size);
    void process();
    bool skipStart();
    bool skipBetween();
    bool takeRun();
    [[nodiscard]] std::size_t endOfRun() const;
    bool scanElement();
    bool checkOpenElement(bool atEnd = false);
    bool skipBehindText();
    bool findStart();
    void takeComma();
    bool takeBracket();
    void goOnBehindEnd();
    void takeElement(std::size_t elementEnd);
    void prepareId();
    void takeJobs(std::size_t from);
    void leaveOut(std::size_t elementEnd);
    void damaged(std::size_t next, Problem problem);
    void finishOpenElement();
    void report(Problem problem, std::size_t at);
    void fail(LoadError what);
};

} // namespace assay
