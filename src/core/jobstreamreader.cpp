// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobstreamreader.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

#include <QCoreApplication>

#include "core/elementscanner.h"
#include "core/jobparser.h"

namespace assay {

namespace {

constexpr std::size_t FirstWindow = std::size_t{1} << 20;
constexpr std::size_t LargestElement = std::size_t{1} << 30;
constexpr std::size_t FirstDamageCheck = std::size_t{8} << 10; // an open element this large is looked at closely

QString text(const char *source)
{
    return QCoreApplication::translate("JobStreamReader", source);
}

bool isSpace(char c) noexcept
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Errors after which a look for the next job inside the element pays: its brackets may not be where they seem.
bool isSyntaxProblem(const Problem &problem) noexcept
{
    return problem.kind == ProblemKind::Malformed || problem.kind == ProblemKind::LoneSurrogate;
}

QString shown(std::string_view bytes)
{
    constexpr std::size_t Longest = 200;
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min(bytes.size(), Longest)));
}

/// Offset of the brace that a text ends with, 0 when there is none: perhaps the one before a job's first key.
std::size_t braceBeforeQuote(std::string_view text) noexcept
{
    std::size_t at = text.size() - 1;
    while (at > 1 && isSpace(text[at - 1]))
        --at;
    return at > 1 && text[at - 1] == '{' ? at - 1 : 0;
}

LoadError notJobs(const QString &summary, const QString &detail = {})
{
    LoadError error;
    error.kind = LoadErrorKind::NotJobs;
    error.summary = summary;
    error.advice = text(QT_TRANSLATE_NOOP(
        "JobStreamReader", "Check the base URL or the file: a list of scoring jobs is a JSON array."));
    error.detail = detail;
    return error;
}

} // namespace

struct JobStreamReader::Private
{
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
    ElementScanner scanner;
    ProblemList problems;
    std::optional<LoadError> error;

    // The window: [begin, scanned) is looked at, [scanned, end) is new; Padding bytes behind end are readable.
    std::vector<char> window;
    std::size_t begin = 0;
    std::size_t scanned = 0;
    std::size_t end = 0;
    qint64 base = 0; // offset in the body of the window's first byte

    Place place = Place::Start;
    bool isArray = false;
    bool closed = false;
    Separator separator = Separator::First;
    bool braceHeld = false; // BehindText: begin is at the brace that the text ended with
    qint64 record = 0;
    QString loneObject; // the first element when it is an object without id; a list may be wrapped in it

    // Behind the end of the list, until it is clear whether the list really ended there.
    bool behindEnd = false;
    bool commaBehindEnd = false;
    bool earlyEndReported = false;
    qint64 endOffset = 0; // of the closing bracket
    std::optional<qint64> behindOffset; // of the first thing behind it
    ProblemList heldBack; // about what stands there; counts only if the list goes on
    std::size_t damageCheck = FirstDamageCheck;

    [[nodiscard]] std::string_view bytes(std::size_t from, std::size_t to) const
    {
        return {window.data() + from, to - from};
    }
    [[nodiscard]] Layout layout() const { return isArray ? Layout::List : Layout::Lines; }

    void makeRoom(std::size_t size);
    void process();
    bool skipStart();
    bool skipBetween();
    bool scanElement();
    bool checkOpenElement(bool atEnd = false);
    bool skipBehindText();
    bool findStart();
    void takeComma();
    bool takeBracket();
    void goOnBehindEnd();
    void takeElement(std::size_t elementEnd);
    void leaveOut(std::size_t elementEnd);
    void damaged(std::size_t next, Problem problem);
    void finishOpenElement();
    void report(Problem problem, std::size_t at);
    void fail(LoadError what);
};

JobStreamReader::JobStreamReader(std::shared_ptr<JobStore> store, Format format)
    : d(std::make_unique<Private>())
{
    d->store = std::move(store);
    d->format = format;
    d->window.resize(FirstWindow + JobParser::Padding);
}

JobStreamReader::~JobStreamReader() = default;

std::span<char> JobStreamReader::buffer(std::size_t size)
{
    d->makeRoom(std::max<std::size_t>(size, 1));
    return {d->window.data() + d->end, d->window.size() - JobParser::Padding - d->end};
}

void JobStreamReader::commit(std::size_t size)
{
    d->end += size;
    d->process();
}

void JobStreamReader::feed(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const std::span<char> room = buffer(std::min(bytes.size(), FirstWindow));
        const std::size_t size = std::min(room.size(), bytes.size());
        std::memcpy(room.data(), bytes.data(), size);
        commit(size);
        bytes = bytes.subspan(size);
    }
}

void JobStreamReader::finish()
{
    using Place = Private::Place;
    if (d->error)
        return;
    if (d->place == Place::Start) {
        d->fail(notJobs(text(QT_TRANSLATE_NOOP("JobStreamReader", "The data is empty."))));
        return;
    }
    // A lost quote may have swallowed everything up to the end: look for whole jobs in what is left.
    while (d->place == Place::Inside && d->checkOpenElement(true))
        d->process();
    if (d->place == Place::Inside) {
        d->finishOpenElement();
    } else if (d->place == Place::Lost && !d->behindEnd) {
        std::size_t last = d->end;
        while (last > d->begin && isSpace(d->window[last - 1]))
            --last;
        d->closed = last > d->begin && d->window[last - 1] == (d->isArray ? ']' : '}');
    } else if (!d->isArray) {
        d->closed = true;
    }
    if (d->behindEnd && d->behindOffset)
        d->problems.add({ProblemKind::TrailingData, true, 0, *d->behindOffset, {}});
    if (!d->loneObject.isEmpty() && d->record == 1) {
        d->problems = {}; // "no job_id" is not what is wrong
        d->fail(notJobs(
            text(QT_TRANSLATE_NOOP("JobStreamReader", "The file is one JSON object, not a list of jobs.")),
            d->loneObject));
    }
    publish();
}

void JobStreamReader::publish()
{
    d->store->publish();
}

const std::optional<LoadError> &JobStreamReader::error() const
{
    return d->error;
}

bool JobStreamReader::complete() const
{
    return d->closed;
}

const ProblemList &JobStreamReader::problems() const
{
    return d->problems;
}

qint64 JobStreamReader::bytes() const
{
    return d->base + static_cast<qint64>(d->end);
}

std::shared_ptr<JobIdIndex> JobStreamReader::ids() const
{
    return d->ids;
}

void JobStreamReader::Private::makeRoom(std::size_t size)
{
    const std::size_t room = window.size() - JobParser::Padding - end;
    if (room >= size)
        return;
    const std::size_t held = end - begin;
    if (begin > 0) {
        std::memmove(window.data(), window.data() + begin, held);
        base += static_cast<qint64>(begin);
        scanned -= begin;
        begin = 0;
        end = held;
    }
    // Doubling keeps the cost of one huge element linear.
    if (window.size() - JobParser::Padding - end < size)
        window.resize(std::max(window.size() * 2, end + size + JobParser::Padding));
}

void JobStreamReader::Private::process()
{
    bool more = !error.has_value();
    while (more && scanned < end) {
        switch (place) {
        case Place::Start:
            more = skipStart();
            break;
        case Place::Between:
            more = skipBetween();
            break;
        case Place::Inside:
            more = scanElement();
            break;
        case Place::BehindText:
            more = skipBehindText();
            break;
        case Place::Lost:
            more = findStart();
            break;
        }
        more = more && !error;
    }
    if (error) // nothing more is kept
        begin = scanned = end;
}

bool JobStreamReader::Private::skipStart()
{
    static constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (base == 0 && begin == 0 && window[0] == ByteOrderMark[0]) {
        if (end < ByteOrderMark.size())
            return false;
        if (bytes(0, ByteOrderMark.size()) == ByteOrderMark)
            begin = scanned = ByteOrderMark.size();
    }
    while (scanned < end && isSpace(window[scanned]))
        ++scanned;
    begin = scanned;
    if (scanned == end)
        return false;
    const char first = window[scanned];
    const QString detail = shown(bytes(scanned, end));
    if (first == '[') {
        isArray = true;
        begin = ++scanned;
        place = Place::Between;
    } else if (first == '{' && format != Format::Array) {
        place = Place::Between;
    } else if (first == '{') {
        fail(notJobs(
            text(QT_TRANSLATE_NOOP("JobStreamReader", "The answer is one JSON object, not a list of jobs.")), detail));
    } else if (first == '<') {
        fail(notJobs(text(QT_TRANSLATE_NOOP(
            "JobStreamReader",
            "The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs."))));
    } else {
        fail(notJobs(text(QT_TRANSLATE_NOOP("JobStreamReader", "The data is not JSON.")), detail));
    }
    return true;
}

bool JobStreamReader::Private::skipBetween()
{
    for (; scanned < end; ++scanned) {
        const char c = window[scanned];
        if (isSpace(c))
            continue;
        if (c == ',') {
            takeComma();
            continue;
        }
        begin = scanned;
        if (behindEnd && !behindOffset)
            behindOffset = base + static_cast<qint64>(scanned);
        if (isArray && takeBracket())
            continue;
        if (c == ']' || c == '}' || c == ':') { // an element before ended too early
            report({ProblemKind::Malformed, false, ++record, 0, {}}, begin);
            place = Place::Lost;
            return true;
        }
        if (isArray && separator == Separator::Needed)
            report({ProblemKind::MissingSeparator, true, record + 1, 0, {}}, begin);
        separator = Separator::Needed;
        scanner.reset();
        damageCheck = FirstDamageCheck;
        place = Place::Inside;
        return true;
    }
    begin = scanned;
    return false;
}

bool JobStreamReader::Private::scanElement()
{
    // No further than to the next check: of a body in which each job is damaged, all the rest would be read for each,
    // and what is found would hang on how the bytes were cut.
    const std::size_t limit = std::min(end, begin + damageCheck);
    if (const auto size = scanner.scan(bytes(scanned, limit))) {
        scanned += *size;
        place = Place::Between;
        takeElement(scanned);
        return true;
    }
    scanned = limit;
    if (scanned - begin == damageCheck) {
        damageCheck *= 2;
        checkOpenElement();
    }
    return true;
}

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

/// Of a text with an odd quote the end was really the start of another: what follows is turned inside out, and each
/// bit of it would be reported. A text that ended properly has a separator or, of lines, the line end behind it.
bool JobStreamReader::Private::skipBehindText()
{
    for (; scanned < end; ++scanned) {
        const char c = window[scanned];
        const bool separates = c == ',' || (isArray ? c == ']' : c == '\n');
        if (isSpace(c) && !separates)
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

void JobStreamReader::Private::takeComma()
{
    if (behindEnd) {
        commaBehindEnd = true;
        if (!behindOffset)
            behindOffset = base + static_cast<qint64>(scanned);
    }
    if (separator == Separator::Needed) {
        separator = Separator::Seen;
    } else if (separator != Separator::Any && isArray) {
        report({ProblemKind::ExtraComma, true, 0, 0, {}}, scanned);
        separator = Separator::Any; // one report for each place
    }
}

/// Takes the bracket at begin if it closes the list, or opens another behind its end.
bool JobStreamReader::Private::takeBracket()
{
    const char c = window[begin];
    if (c == '[' && behindEnd && closed) {
        closed = false;
        separator = Separator::First;
        return true;
    }
    if (c != ']')
        return false;
    if (separator == Separator::Seen)
        report({ProblemKind::ExtraComma, true, 0, 0, {}}, begin);
    if (!behindEnd) {
        endOffset = base + static_cast<qint64>(begin);
        behindEnd = true;
        commaBehindEnd = false;
        behindOffset.reset();
        heldBack = {};
    }
    closed = true;
    separator = Separator::Any;
    return true;
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

void JobStreamReader::Private::takeElement(std::size_t elementEnd)
{
    const std::string_view element = bytes(begin, elementEnd);
    if (!parser.parse(element)) {
        leaveOut(elementEnd);
        return;
    }
    if (behindEnd)
        goOnBehindEnd();
    ++record;
    for (Problem problem : parser.problems()) {
        problem.record = record;
        report(problem, begin);
    }
    const SourceRow row = store->append(parser.draft());
    const std::string_view jobId = store->text(Field::JobId, row);
    if (ids->insert(*store, jobId, row)) {
        const QString id =
            QString::fromUtf8(jobId.data(), static_cast<qsizetype>(std::min<std::size_t>(jobId.size(), 80)));
        report({ProblemKind::DuplicateId, true, record, 0, id}, begin);
    }
    begin = elementEnd;
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
        loneObject = shown(element);
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

/// Gives up the element at begin and goes on at \p next, where a job starts.
void JobStreamReader::Private::damaged(std::size_t next, Problem problem)
{
    problem.record = ++record;
    report(problem, begin);
    begin = scanned = next;
    separator = Separator::Any;
    place = Place::Between;
}

void JobStreamReader::Private::report(Problem problem, std::size_t at)
{
    problem.offset = base + static_cast<qint64>(at);
    (behindEnd ? heldBack : problems).add(std::move(problem));
}

void JobStreamReader::Private::fail(LoadError what)
{
    error = std::move(what);
}

} // namespace assay
