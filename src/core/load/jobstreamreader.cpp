// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobstreamreader.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

#include "core/base/jsoncharacters.h"
#include "core/load/bodyerrors.h"

namespace assay {

namespace {

constexpr std::size_t LargestPiece = std::size_t{1} << 20; // that feed() copies at once
constexpr std::size_t FirstDamageCheck = std::size_t{8} << 10;
constexpr std::size_t LargestElement = std::size_t{1} << 30;

/// After a syntax error it pays to search for the next job inside the element: its brackets may be in the wrong place.
bool isSyntaxProblem(const Problem &problem) noexcept
{
    return problem.kind == ProblemKind::Malformed || problem.kind == ProblemKind::LoneSurrogate;
}

/// Position of the brace at the end of a text, 0 when there is none: perhaps the one before a job's first key.
std::size_t braceBeforeQuote(std::string_view text) noexcept
{
    const std::size_t last = text.substr(0, text.size() - 1).find_last_not_of(" \n\r\t");
    return text[last] == '{' ? last : 0; // the first byte is the other quote
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
    if (m_state == State::Start) {
        m_error = emptyBodyError();
        return;
    }
    // A lost quote may have hidden everything up to the end: search what is left for whole jobs.
    while (m_state == State::InElement && checkOpenElement(true))
        process();
    if (m_state == State::InElement)
        finishOpenElement();
    else if (m_state == State::Lost && !m_problems.isAfterList())
        finishLost();
    else if (!m_isArray)
        m_isClosed = true;
    m_problems.finish();
    if (!m_onlyObject.empty() && m_problems.elements() == 1) {
        m_problems.clear(); // that it has no job_id is not the real problem
        m_error = singleObjectError(m_onlyObject);
    }
    publish();
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
            more = readStart();
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

bool JobStreamReader::readStart()
{
    static constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (m_window.offset(m_window.begin()) == 0 && m_window[0] == ByteOrderMark[0]) {
        if (m_window.end() < ByteOrderMark.size())
            return false;
        if (m_window.view(0, ByteOrderMark.size()) == ByteOrderMark)
            m_window.moveTo(ByteOrderMark.size());
    }
    std::size_t at = m_window.scanned();
    while (at < m_window.end() && isJsonSpace(m_window[at]))
        ++at;
    m_window.moveTo(at);
    if (at == m_window.end())
        return false;
    m_error = bodyStartError(m_window.view(at, m_window.end()), m_format != Format::Array);
    m_isArray = m_window[at] == '[';
    if (m_isArray)
        m_window.moveTo(at + 1);
    m_state = State::BetweenElements;
    return true;
}

bool JobStreamReader::readBetweenElements()
{
    std::size_t at = m_window.scanned();
    while (at < m_window.end()) {
        const char c = m_window[at];
        if (isJsonSpace(c)) {
            ++at;
            continue;
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
            m_state = State::Lost;
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
    m_nextDamageCheck = FirstDamageCheck;
    m_state = State::InElement;
}

bool JobStreamReader::readElement()
{
    const std::size_t begin = m_window.begin();
    const std::size_t from = m_window.scanned();
    // Only up to the next damage check. If every job were damaged, each check would read the whole rest again, and its
    // result would depend on how the bytes were cut.
    const std::size_t limit = std::min(m_window.end(), begin + m_nextDamageCheck);
    if (const auto size = m_scanner.scan(m_window.view(from, limit))) {
        m_window.scanTo(from + *size);
        m_state = State::BetweenElements;
        parseElement(from + *size);
        return true;
    }
    m_window.scanTo(limit);
    if (limit - begin == m_nextDamageCheck) {
        m_nextDamageCheck *= 2;
        checkOpenElement();
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
    if (m_problems.isAfterList())
        continueList();
    m_appender.prepareLast(m_parser);
    m_appender.append(m_parser, m_window.offset(begin));
    m_window.dropTo(elementEnd);
}

/// Checks whether a long open element is damaged: a lost quote or bracket would hide all that follows. If the next job
/// is found inside it, reports the element, continues at that job and returns true.
bool JobStreamReader::checkOpenElement(bool atEnd)
{
    const std::size_t begin = m_window.begin();
    const std::string_view element = m_window.view(begin, m_window.scanned());
    if (const auto next = findNextJob(element, m_parser.firstKey(), layout(), atEnd)) {
        resumeAt(begin + *next, {ProblemKind::Malformed, false, 0, 0, {}});
        return true;
    }
    if (element.size() >= LargestElement) {
        m_problems.add({ProblemKind::TooLarge, false, m_problems.countElement(), 0, {}}, m_window.offset(begin));
        m_window.dropTo(m_window.scanned());
        m_state = State::Lost;
    }
    return false;
}

/// Reports the element that the parser rejected, and decides where the next one begins.
void JobStreamReader::rejectElement(std::size_t elementEnd)
{
    const std::size_t begin = m_window.begin();
    const std::string_view element = m_window.view(begin, elementEnd);
    Problem problem = m_parser.problems().back();
    if (m_problems.isAfterList() && isJobStart(element, m_parser.firstKey()))
        continueList();
    // If a line was cut, the element may include all lines up to one with an extra bracket, and still be valid JSON.
    const bool isSyntax = isSyntaxProblem(problem);
    if (isSyntax || !m_isArray || element.front() == '[') {
        if (const auto next = findNextJob(element, m_parser.firstKey(), layout(), isSyntax)) {
            resumeAt(begin + *next, problem);
            return;
        }
    }
    problem.record = m_problems.countElement();
    m_problems.add(problem, m_window.offset(begin));
    if (problem.record == 1 && !m_isArray && m_format == Format::Any && !isSyntax && m_parser.lacksId(element))
        m_onlyObject = element.substr(0, LongestBodyExcerpt);
    m_window.dropTo(elementEnd);
    const bool isText = element.front() == '"';
    if (isText || (problem.kind == ProblemKind::NotAnObject && !m_isArray && element.front() != '[')) {
        m_state = State::AfterText;
        const std::size_t brace = isText ? braceBeforeQuote(element) : 0;
        m_isAtTextBrace = brace > 0;
        if (m_isAtTextBrace)
            m_window.dropTo(begin + brace);
    }
}

/// Reports the element at the window's begin and continues at \p next, where a job starts.
void JobStreamReader::resumeAt(std::size_t next, Problem problem)
{
    problem.record = m_problems.countElement();
    m_problems.add(problem, m_window.offset(m_window.begin()));
    m_window.moveTo(next);
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
        } else if (m_isAtTextBrace) {
            m_window.moveTo(m_window.begin());
            m_separators.acceptAnything();
            m_state = State::BetweenElements;
        } else {
            m_window.moveTo(at);
            m_state = State::Lost;
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
    const std::size_t begin = m_window.begin();
    const ResumePoint point = findResumePoint(m_window.view(begin, m_window.end()), m_parser.firstKey(), layout());
    m_window.dropTo(begin + point.at);
    m_window.scanTo(point.found ? begin + point.at : m_window.end());
    if (point.found) {
        m_separators.acceptAnything();
        m_state = State::BetweenElements;
    }
    return point.found;
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
    m_isClosed = end > m_window.begin() && m_window[end - 1] == (m_isArray ? ']' : '}');
}

} // namespace assay
