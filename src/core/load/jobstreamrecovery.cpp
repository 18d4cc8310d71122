// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader finds its way back after damage.
#include "core/load/jobstreamreaderprivate.h"

namespace assay {

namespace {

constexpr std::size_t LargestElement = std::size_t{1} << 30;
constexpr std::size_t LongestShown = 200; // of an object that is no list

/// Errors after which a look for the next job inside the element pays: its brackets may not be where they seem.
bool isSyntaxProblem(const Problem &problem) noexcept
{
    return problem.kind == ProblemKind::Malformed || problem.kind == ProblemKind::LoneSurrogate;
}

/// Offset of the brace that a text ends with, 0 when there is none: perhaps the one before a job's first key.
std::size_t braceBeforeQuote(std::string_view text) noexcept
{
    const std::size_t last = text.substr(0, text.size() - 1).find_last_not_of(" \n\r\t");
    return text[last] == '{' ? last : 0; // the first byte is the other quote
}

} // namespace

/// An element that stays open for long may be damaged: a lost quote or bracket would swallow all that follows.
/// Returns true when the next job was found in it, and moves there.
bool JobStreamReader::Private::checkOpenElement(bool atEnd)
{
    if (const auto next = findNextJob(bytes(begin, scanned), parser.firstKey(), layout(), atEnd)) {
        damaged(begin + *next, {ProblemKind::Malformed, false, 0, 0, {}});
        return true;
    }
    if (scanned - begin >= LargestElement) {
        report({ProblemKind::TooLarge, false, ++record, 0, {}}, begin);
        begin = scanned;
        place = Place::Lost;
    }
    return false;
}

/// Reports the element that the parser did not take, and finds out where the next one begins.
void JobStreamReader::Private::leaveOut(std::size_t elementEnd)
{
    const std::string_view element = bytes(begin, elementEnd);
    Problem problem = parser.problems().back();
    if (behindEnd && isJobStart(element, parser.firstKey()))
        goOnBehindEnd();
    // A line that was cut may hold all lines up to one that has a bracket too many, in perfect grammar.
    const bool syntax = isSyntaxProblem(problem);
    if (syntax || !isArray || element.front() == '[') {
        if (const auto next = findNextJob(element, parser.firstKey(), layout(), syntax)) {
            damaged(begin + *next, problem);
            return;
        }
    }
    problem.record = ++record;
    report(problem, begin);
    if (record == 1 && !isArray && format == Format::Any && !syntax && parser.lacksId(element))
        loneObject = element.substr(0, LongestShown);
    const bool isText = element.front() == '"';
    if (isText || (problem.kind == ProblemKind::NotAnObject && !isArray && element.front() != '[')) {
        place = Place::BehindText;
        const std::size_t brace = isText ? braceBeforeQuote(element) : 0;
        braceHeld = brace > 0;
        begin = braceHeld ? begin + brace : elementEnd;
        return;
    }
    begin = elementEnd;
}

/// Gives up the element at begin and goes on at \p next, where a job starts.
void JobStreamReader::Private::damaged(std::size_t next, Problem problem)
{
    problem.record = ++record;
    report(problem, begin);
    begin = scanned = next;
    separator = Separator::Any;
    place = Place::Between;
}

/// Of a text with an odd quote the end was really the start of another: what follows is turned inside out, and each
/// bit of it would be reported. A text that ended properly has a separator or, of lines, the line end behind it.
bool JobStreamReader::Private::skipBehindText()
{
    for (; scanned < end; ++scanned) {
        const char c = window[scanned];
        const bool separates = c == ',' || (isArray ? c == ']' : c == '\n');
        if (isJsonSpace(c) && !separates)
            continue;
        if (separates) {
            begin = scanned;
            place = Place::Between;
        } else if (braceHeld) {
            scanned = begin;
            separator = Separator::Any;
            place = Place::Between;
        } else {
            begin = scanned;
            place = Place::Lost;
        }
        return true;
    }
    if (!braceHeld)
        begin = scanned;
    return false;
}

bool JobStreamReader::Private::findStart()
{
    const Restart restart = findRestart(bytes(begin, end), parser.firstKey(), layout());
    begin += restart.at;
    scanned = restart.found ? begin : end;
    if (restart.found) {
        separator = Separator::Any;
        place = Place::Between;
    }
    return restart.found;
}

/// A job stands behind the end of the list: the bracket was a stray one, or one list follows the other.
void JobStreamReader::Private::goOnBehindEnd()
{
    if (!earlyEndReported)
        problems.add({ProblemKind::ListClosedEarly, false, 0, endOffset, {}});
    earlyEndReported = true; // a list in each line is one fault
    problems.add(heldBack);
    behindEnd = false;
    if (commaBehindEnd)
        closed = false;
}

/// Reports what the data ended in the middle of.
void JobStreamReader::Private::finishOpenElement()
{
    const char first = window[begin];
    if (behindEnd && first == '{')
        goOnBehindEnd();
    // Of one value after the other the last may end with the data: a bare word needs nothing behind it.
    const bool bare = first != '{' && first != '[' && first != '"';
    report({bare ? ProblemKind::NotAnObject : ProblemKind::CutOff, false, ++record, 0, {}}, begin);
    if (!behindEnd)
        closed = bare && !isArray;
}

} // namespace assay
