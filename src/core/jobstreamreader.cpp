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
        Lost, // damage was found: waiting for the start of a job
        After, // behind the end of the list
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
    bool commaSeen = true; // before the next element; the first needs none
    bool trailingReported = false;
    qint64 record = 0;
    std::size_t damageCheck = FirstDamageCheck;

    [[nodiscard]] std::string_view bytes(std::size_t from, std::size_t to) const
    {
        return {window.data() + from, to - from};
    }

    void makeRoom(std::size_t size);
    void process();
    bool skipStart();
    bool skipBetween();
    bool scanElement();
    bool checkOpenElement();
    bool findStart();
    void skipAfter();
    void takeElement(std::size_t elementEnd);
    void damaged(std::size_t elementEnd, Problem problem);
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
    while (d->place == Place::Inside && d->checkOpenElement())
        d->process();
    if (d->place == Place::Inside) {
        // Of one value after the other the last may end with the data: a bare word needs nothing behind it.
        const std::string_view rest = d->bytes(d->begin, d->end);
        const bool bare = rest.front() != '{' && rest.front() != '[' && rest.front() != '"';
        d->report({bare ? ProblemKind::NotAnObject : ProblemKind::CutOff, false, ++d->record, 0, {}}, d->begin);
        d->closed = bare && !d->isArray;
    } else if (d->place == Place::Lost) {
        std::size_t last = d->end;
        while (last > d->begin && isSpace(d->window[last - 1]))
            --last;
        d->closed = last > d->begin && d->window[last - 1] == (d->isArray ? ']' : '}');
    } else if (!d->isArray) {
        d->closed = true;
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
        case Place::Lost:
            more = findStart();
            break;
        case Place::After:
            skipAfter();
            more = false;
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
    const std::string_view shown = bytes(scanned, std::min(end, scanned + 200));
    const QString detail = QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
    if (first == '[') {
        isArray = true;
        begin = ++scanned;
        place = Place::Between;
    } else if (first == '{' && format == Format::Any) {
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
            commaSeen = true;
            continue;
        }
        begin = scanned;
        if (c == ']' && isArray) {
            closed = true;
            begin = ++scanned;
            place = Place::After;
            return true;
        }
        if (c == ']' || c == '}' || c == ':') { // an element before ended too early
            report({ProblemKind::Malformed, false, ++record, 0, {}}, begin);
            place = Place::Lost;
            return true;
        }
        if (isArray && !commaSeen)
            report({ProblemKind::MissingSeparator, true, record + 1, 0, {}}, begin);
        commaSeen = false;
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
bool JobStreamReader::Private::checkOpenElement()
{
    if (const auto next = findNextJob(bytes(begin, scanned), parser.firstKey())) {
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

bool JobStreamReader::Private::findStart()
{
    const std::string_view firstKey = parser.firstKey();
    for (std::size_t at = begin; at < end; ++at) {
        const void *brace = std::memchr(window.data() + at, '{', end - at);
        if (!brace)
            break;
        at = static_cast<std::size_t>(static_cast<const char *>(brace) - window.data());
        if (isJobStart(bytes(at, end), firstKey)) {
            begin = scanned = at;
            commaSeen = true;
            place = Place::Between;
            return true;
        }
    }
    // Keep a tail in which a start may have been cut in two; the end of the list is told from it as well.
    const std::size_t tail = std::min(end - begin, firstKey.size() + 64);
    begin = end - tail;
    scanned = end;
    return false;
}

void JobStreamReader::Private::skipAfter()
{
    for (; scanned < end; ++scanned) {
        if (!isSpace(window[scanned]) && !trailingReported) {
            report({ProblemKind::TrailingData, true, 0, 0, {}}, scanned);
            trailingReported = true;
        }
    }
    begin = scanned;
}

void JobStreamReader::Private::takeElement(std::size_t elementEnd)
{
    const std::string_view element = bytes(begin, elementEnd);
    if (!parser.parse(element)) {
        Problem problem = parser.problems().back();
        if (isSyntaxProblem(problem)) {
            if (const auto next = findNextJob(element, parser.firstKey())) {
                damaged(begin + *next, problem);
                return;
            }
        }
        problem.record = ++record;
        report(problem, begin);
        begin = elementEnd;
        return;
    }
    ++record;
    for (Problem problem : parser.problems()) {
        problem.record = record;
        report(problem, begin);
    }
    const SourceRow row = store->append(parser.draft());
    const std::string_view jobId = store->text(Field::JobId, row);
    if (ids->insert(*store, jobId, row)) {
        const QString shown =
            QString::fromUtf8(jobId.data(), static_cast<qsizetype>(std::min<std::size_t>(jobId.size(), 80)));
        report({ProblemKind::DuplicateId, true, record, 0, shown}, begin);
    }
    begin = elementEnd;
}

/// Gives up the element at begin and goes on at \p next, where a job starts.
void JobStreamReader::Private::damaged(std::size_t next, Problem problem)
{
    problem.record = ++record;
    report(problem, begin);
    begin = scanned = next;
    commaSeen = true;
    place = Place::Between;
}

void JobStreamReader::Private::report(Problem problem, std::size_t at)
{
    problem.offset = base + static_cast<qint64>(at);
    problems.add(std::move(problem));
}

void JobStreamReader::Private::fail(LoadError what)
{
    error = std::move(what);
}

} // namespace assay
