// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobstreamreader.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

#include "core/base/jsoncharacters.h"
#include "core/base/utf8.h"
#include "core/load/bodyerrors.h"
#include "core/load/elementlines.h"
#include "core/load/jobstart.h"

namespace assay {

namespace {

constexpr std::size_t LargestPiece = std::size_t{1} << 20; // that feed() copies at once
constexpr std::size_t DamageCheckStep = std::size_t{8} << 10; // an open element is checked each time it grew by this
// A few times as much memory is needed to parse it. No job is that large.
constexpr std::size_t LargestElement = std::size_t{256} << 20;

/// The element is not what JSON allows, though its brackets and quotes may be in place.
bool isSyntaxProblem(const Problem &problem) noexcept
{
    return problem.kind == ProblemKind::Malformed || problem.kind == ProblemKind::LoneSurrogate;
}

} // namespace

JobStreamReader::JobStreamReader(std::shared_ptr<JobStore> store, Format format)
    : m_format(format)
    , m_appender(std::move(store), m_problems)
{
}

JobStreamReader::~JobStreamReader() = default;

std::span<char> JobStreamReader::buffer(std::size_t size)
{
    return m_window.room(std::max<std::size_t>(size, 1));
}

void JobStreamReader::commit(std::size_t size)
{
    m_window.add(size);
    process();
}

void JobStreamReader::feed(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const std::span<char> room = buffer(std::min(bytes.size(), LargestPiece));
        const std::size_t size = std::min(room.size(), bytes.size());
        std::memcpy(room.data(), bytes.data(), size);
        commit(size);
        bytes = bytes.subspan(size);
    }
}

void JobStreamReader::finish()
{
    if (m_error)
        return;
    if (m_state == State::Start && m_window.begin() < m_window.end() && readStart(true))
        process();
    if (m_error)
        return;
    if (m_state == State::Start) {
        m_error = emptyBodyError();
        return;
    }
    if (m_state == State::InElement)
        m_openSize = m_window.end() - m_window.begin();
    else if (m_state != State::Lost)
        m_openSize = 0;
    searchRest();
    if (m_recovery.startError()) {
        m_error = m_recovery.startError();
        return;
    }
    if (m_state == State::InElement || (m_state == State::Lost && m_recovery.isInObject()))
        finishOpenElement();
    else if (m_state == State::Lost && !m_problems.isAfterList())
        finishLost();
    else if (!m_isArray)
        m_isClosed = true;
    m_isClosed = m_isClosed && !m_isCutOff;
    m_problems.finish();
    if (!m_onlyObject.empty() && m_problems.elements() == 1) {
        m_problems.clear(); // that it has no job_id is not the real problem
        m_error = singleObjectError(m_onlyObject);
    }
    publish();
}

/// A lost quote may have hidden everything up to the end: searches what is left for whole jobs.
void JobStreamReader::searchRest()
{
    for (;;) {
        if (m_state == State::Lost && m_recovery.finish())
            resumeAt(m_window.begin());
        else if (m_state != State::InElement || !checkCutOffElement())
            return;
        process();
    }
}

void JobStreamReader::publish()
{
    m_appender.store().publish();
}

void JobStreamReader::process()
{
    bool more = !m_error;
    while (more && m_window.scanned() < m_window.end()) {
        switch (m_state) {
        case State::Start:
            more = readStart(false);
            break;
        case State::BetweenElements:
            more = readBetweenElements();
            break;
        case State::InElement:
            more = readElement();
            break;
        case State::AfterText:
            more = readAfterText();
            break;
        case State::Lost:
            more = readLost();
            break;
        }
        more = more && !m_error;
    }
    if (m_error) // nothing more is kept
        m_window.moveTo(m_window.end());
}

/// Text sequences (RFC 7464) have this character before each element.
bool JobStreamReader::isSpace(char c) const noexcept
{
    return isJsonSpace(c) || (c == '\x1E' && !m_isArray && m_format != Format::Array);
}

bool JobStreamReader::readStart(bool isWhole)
{
    if (m_window.offset(m_window.begin()) == 0 && m_window[0] == ByteOrderMark[0]) {
        if (m_window.end() < ByteOrderMark.size())
            return false;
        if (m_window.view(0, ByteOrderMark.size()) == ByteOrderMark)
            m_window.moveTo(ByteOrderMark.size());
    }
    std::size_t at = m_window.scanned();
    while (at < m_window.end() && isSpace(m_window[at]))
        ++at;
    m_window.moveTo(at);
    if (at == m_window.end())
        return false;
    const BodyStart start = bodyStart(m_window.view(at, m_window.end()), isWhole, m_format != Format::Array);
    m_state = State::BetweenElements;
    switch (start.kind) {
    case BodyStart::Kind::Unclear:
        m_state = State::Start;
        return false;
    case BodyStart::Kind::List:
        m_isArray = true;
        m_window.moveTo(at + 1);
        break;
    case BodyStart::Kind::Objects:
        break;
    case BodyStart::Kind::Null:
        m_problems.add({ProblemKind::NullBody, true, 0, 0, {}}, m_window.offset(at));
        m_window.moveTo(m_window.end());
        break;
    case BodyStart::Kind::NotJson:
        if (m_format == Format::Any) { // a file: perhaps only its first byte is wrong
            m_recovery.startBody(*start.error);
            m_state = State::Lost;
            break;
        }
        [[fallthrough]];
    case BodyStart::Kind::Refused:
        m_error = start.error;
        break;
    }
    return true;
}

bool JobStreamReader::readBetweenElements()
{
    std::size_t at = m_window.scanned();
    while (at < m_window.end()) {
        const char c = m_window[at];
        if (isSpace(c)) {
            ++at;
            continue;
        }
        if (c == ByteOrderMark[0] && !m_isArray) { // files with a mark were joined
            if (m_window.end() - at < ByteOrderMark.size())
                break;
            if (m_window.view(at, at + ByteOrderMark.size()) == ByteOrderMark) {
                at += ByteOrderMark.size();
                continue;
            }
        }
        const qint64 offset = m_window.offset(at);
        if (c == ',') {
            acceptComma(offset);
            ++at;
            continue;
        }
        m_problems.noteAfterList(offset);
        if (m_isArray && acceptBracket(c, offset)) {
            ++at;
            continue;
        }
        m_window.moveTo(at);
        if (c == ']' || c == '}' || c == ':') { // the element before ended too early
            m_problems.add({ProblemKind::Malformed, false, m_problems.countElement(), 0, {}}, offset);
            search(at, {});
            return true;
        }
        if (m_isArray && !m_separators.acceptElement())
            m_problems.add({ProblemKind::MissingSeparator, true, m_problems.elements() + 1, 0, {}}, offset);
        if (!m_isArray || m_problems.isAfterList() || !m_batchReader.read()) {
            startElement();
            return true;
        }
        at = m_window.scanned();
    }
    m_window.moveTo(at);
    return false;
}

void JobStreamReader::acceptComma(qint64 offset)
{
    m_problems.noteCommaAfterList(offset);
    if (!m_separators.acceptComma() && m_isArray)
        m_problems.add({ProblemKind::ExtraComma, true, 0, 0, {}}, offset);
}

/// Handles a bracket that closes the list, or that opens another one after its end. False when it does neither.
bool JobStreamReader::acceptBracket(char bracket, qint64 offset)
{
    if (bracket == '[' && m_problems.isAfterList() && m_isClosed) {
        m_isClosed = false;
        m_separators.restart();
        return true;
    }
    if (bracket != ']')
        return false;
    if (!m_separators.acceptEnd())
        m_problems.add({ProblemKind::ExtraComma, true, 0, 0, {}}, offset);
    m_problems.endList(offset);
    m_isClosed = true;
    return true;
}

void JobStreamReader::startElement()
{
    m_scanner.reset();
    m_checker.reset();
    m_checked = 0;
    m_state = State::InElement;
}

bool JobStreamReader::readElement()
{
    const std::size_t begin = m_window.begin();
    const std::size_t from = m_window.scanned();
    // Only up to the next damage check: its result must not depend on how the bytes were cut.
    const std::size_t nextCheck = begin + m_checked + DamageCheckStep;
    const std::size_t limit = std::min(m_window.end(), nextCheck);
    if (const auto size = m_scanner.scan(m_window.view(from, limit))) {
        m_window.scanTo(from + *size);
        m_state = State::BetweenElements;
        parseElement(from + *size);
        return true;
    }
    m_window.scanTo(limit);
    if (limit == nextCheck && !checkOpenElement() && limit - begin >= LargestElement) {
        if (m_format == Format::Any && !m_isArray && m_problems.elements() == 0
            && !isJobStart(m_window.view(begin, limit), fieldInfo(Field::JobId).key)) {
            m_error = singleObjectError(m_window.view(begin, begin + LongestBodyExcerpt));
            return false;
        }
        m_openSize = limit - begin; // unless a job follows
        m_problems.add({ProblemKind::TooLarge, false, m_problems.countElement(), 0, {}}, m_window.offset(begin));
        search(limit, {});
    }
    return true;
}

void JobStreamReader::parseElement(std::size_t elementEnd)
{
    const std::size_t begin = m_window.begin();
    if (!m_parser.parse(m_window.view(begin, elementEnd))) {
        rejectElement(elementEnd);
        return;
    }
    appendJob(begin, elementEnd);
    m_window.dropTo(elementEnd);
}

/// Appends the job that was parsed.
void JobStreamReader::appendJob(std::size_t begin, std::size_t end)
{
    if (m_problems.isAfterList())
        continueList();
    m_appender.prepareLast(m_parser);
    m_appender.append(m_parser, m_window.offset(begin));
    if (!m_isArray)
        m_isSpread = m_window.view(begin, end).find('\n') != std::string_view::npos;
}

/// Checks whether a long open element is damaged: a lost quote or bracket would hide all that follows. If it is,
/// reports it, searches it for jobs and returns true.
bool JobStreamReader::checkOpenElement()
{
    const std::size_t begin = m_window.begin();
    const Problem problem{ProblemKind::Malformed, false, 0, 0, {}};
    if (m_window[begin] != '{') { // what is that long and not an object is a list of jobs, or has lost a quote
        reportDamage(begin + 1, problem);
        return true;
    }
    const std::size_t scanned = m_window.scanned();
    m_checked += m_checker.feed(m_window.view(begin + m_checked, scanned));
    if (m_checker.state() == ValueChecker::State::Open)
        return false;
    reportDamage(begin + m_checked, problem);
    return true;
}

/// The same for an element that is still open at the end of the data: it is cut off, or damaged.
bool JobStreamReader::checkCutOffElement()
{
    const std::size_t begin = m_window.begin();
    const std::string_view element = m_window.view(begin, m_window.scanned());
    const Problem problem{ProblemKind::Malformed, false, 0, 0, {}};
    if (element.front() == '{' && checkOpenElement())
        return true;
    if (isOneLineEach(element) && findLine(element, element.size()) > 0) {
        reportDamage(begin + element.size(), problem);
        return true;
    }
    const bool isObject = element.front() == '{';
    const auto values = isObject ? JobSearch::Values::Search : JobSearch::Values::Skip;
    // Objects only once: one in the other, each would be searched up to the end.
    if ((isObject && m_isCutOff) || !m_recovery.holdsJob(element.substr(1), values))
        return false;
    m_isCutOff = m_isCutOff || isObject; // if it is sound so far, nobody knows what is missing
    reportDamage(begin + 1, problem, values);
    return true;
}

/// Reports the element that the parser rejected, and decides where the next one begins.
void JobStreamReader::rejectElement(std::size_t elementEnd)
{
    const std::size_t begin = m_window.begin();
    const std::string_view element = m_window.view(begin, elementEnd);
    Problem problem = m_parser.problems().back();
    if (m_problems.isAfterList() && isJobStart(element, m_parser.firstKey()))
        continueList();
    const bool isObject = element.front() == '{';
    // Where scanner and grammar do not agree is the damage.
    m_checked += m_checker.feed(element.substr(m_checked));
    if (m_checked < element.size() || (!isObject && isOneLineEach(element) && findLine(element, element.size()) > 0)) {
        reportDamage(begin + m_checked, problem);
        return;
    }
    if (!isObject && m_recovery.holdsJob(element.substr(1), JobSearch::Values::Skip)) {
        reportDamage(begin + 1, problem);
        return;
    }
    problem.record = m_problems.countElement();
    m_problems.add(problem, m_window.offset(begin));
    if (problem.record == 1 && !m_isArray && m_format == Format::Any && !isSyntaxProblem(problem)
        && m_parser.lacksId(element))
        m_onlyObject = element.substr(0, LongestBodyExcerpt);
    m_window.dropTo(elementEnd);
    m_isText = element.front() == '"';
    if (m_isText || (problem.kind == ProblemKind::NotAnObject && !m_isArray && element.front() != '[')) {
        m_state = State::AfterText;
        const std::size_t brace = searchFrom(element, element.size());
        m_isAtTextBrace = brace < element.size();
        if (m_isAtTextBrace)
            m_window.dropTo(begin + brace);
    }
}

/// Whether each element is one line, so that a damaged one ends with its line.
bool JobStreamReader::isOneLineEach(std::string_view element) const
{
    if (m_isArray)
        return false;
    if (m_appender.store().appendedRows() > 0)
        return !m_isSpread;
    return element.size() < 2 || (element[1] != '\n' && element[1] != '\r');
}

/// Reports the element at the window's begin, which breaks at \p brokenAt, and searches for the next job.
void JobStreamReader::reportDamage(std::size_t brokenAt, Problem problem, JobSearch::Values values)
{
    const std::size_t begin = m_window.begin();
    const std::string_view element = m_window.view(begin, m_window.scanned());
    problem.record = m_problems.countElement();
    m_problems.add(problem, m_window.offset(begin));
    const bool isLine = isOneLineEach(element);
    const std::size_t line = isLine ? findLine(element, brokenAt - begin) : 0;
    if (line == 0) {
        const std::size_t from = searchFrom(element, brokenAt - begin);
        m_recovery.start(begin + from, element.substr(0, from), isLine, values);
        m_state = State::Lost;
    } else if (isContinued(element.substr(0, line)) || (begin + line == brokenAt && m_checker.depth() > 1)) {
        search(begin + line, {}); // it may be a part of this element
    } else {
        resumeAt(begin + line);
    }
}

/// Searches for a whole job from \p from on. \p before: what is before that place.
void JobStreamReader::search(std::size_t from, std::string_view before)
{
    m_recovery.start(from, before, isOneLineEach({}), JobSearch::Values::Skip);
    m_state = State::Lost;
}

/// Continues at an element, after damage.
void JobStreamReader::resumeAt(std::size_t position)
{
    m_window.moveTo(position);
    m_separators.acceptAnything();
    m_state = State::BetweenElements;
}

/// If a text has one quote too many or too few, its end was really the start of another text, and each piece of what
/// follows would be reported. After a text that ended properly comes a separator or, between lines, the end of the
/// line.
bool JobStreamReader::readAfterText()
{
    std::size_t at = m_window.scanned();
    for (; at < m_window.end(); ++at) {
        const char c = m_window[at];
        const bool isSeparator = c == ',' || (m_isArray ? c == ']' : c == '\n');
        if (isJsonSpace(c) && !isSeparator)
            continue;
        if (isSeparator) {
            m_window.moveTo(at);
            m_state = State::BetweenElements;
        } else {
            search(m_isAtTextBrace ? m_window.begin() : at, m_isText ? "\"" : "");
        }
        return true;
    }
    m_window.scanTo(at);
    if (!m_isAtTextBrace)
        m_window.dropTo(at);
    return false;
}

bool JobStreamReader::readLost()
{
    switch (m_recovery.next()) {
    case JobRecovery::Step::NeedsMore:
        return false;
    case JobRecovery::Step::Job:
        appendJob(m_window.begin(), m_window.scanned());
        resumeAt(m_window.scanned());
        break;
    case JobRecovery::Step::Element:
        resumeAt(m_window.begin());
        break;
    case JobRecovery::Step::NoJobs:
        m_error = m_recovery.startError();
        break;
    }
    return true;
}

/// A job follows the end of the list: the bracket was a stray one, or one list follows the other.
void JobStreamReader::continueList()
{
    m_problems.continueList();
    if (m_problems.hasCommaAfterList())
        m_isClosed = false;
}

/// Reports the element that is still open at the end of the data.
void JobStreamReader::finishOpenElement()
{
    const std::size_t begin = m_window.begin();
    const char first = m_window[begin];
    if (m_problems.isAfterList() && first == '{')
        continueList();
    // A bare word may end with the data: nothing needs to follow it.
    const bool isBare = first != '{' && first != '[' && first != '"';
    m_problems.add(
        {isBare ? ProblemKind::NotAnObject : ProblemKind::CutOff, false, m_problems.countElement(), 0, {}},
        m_window.offset(begin));
    if (!m_problems.isAfterList())
        m_isClosed = isBare && !m_isArray;
}

/// Decides by the last byte whether data that ends after damage ends properly.
void JobStreamReader::finishLost()
{
    std::size_t end = m_window.end();
    while (end > m_window.begin() && isJsonSpace(m_window[end - 1]))
        --end;
    const char last = end > m_window.begin() ? m_window[end - 1] : m_recovery.lastByte();
    m_isClosed = last == ']' || (last == '}' && !m_isArray);
}

} // namespace assay
