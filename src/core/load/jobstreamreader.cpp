// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobstreamreader.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include <QCoreApplication>

#include "core/load/jobstreamreaderprivate.h"

namespace assay {

namespace {

constexpr std::size_t LargestPiece = std::size_t{1} << 20; // that is copied at once
constexpr std::size_t LongestId = 80; // that a problem shows

QString text(const char *source)
{
    return QCoreApplication::translate("JobStreamReader", source);
}

QString shown(std::string_view bytes, std::size_t longest = 200)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min(bytes.size(), longest)));
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

JobStreamReader::JobStreamReader(std::shared_ptr<JobStore> store, Format format)
    : d(std::make_unique<Private>())
{
    d->store = std::move(store);
    d->format = format;
    d->window.resize(JobParser::Padding); // grows with what is asked for: one job needs little
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
        const std::span<char> room = buffer(std::min(bytes.size(), LargestPiece));
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
        while (last > d->begin && isJsonSpace(d->window[last - 1]))
            --last;
        d->closed = last > d->begin && d->window[last - 1] == (d->isArray ? ']' : '}');
    } else if (!d->isArray) {
        d->closed = true;
    }
    if (d->behindEnd && d->behindOffset)
        d->problems.add({ProblemKind::TrailingData, true, 0, *d->behindOffset, {}});
    if (!d->loneObject.empty() && d->record == 1) {
        d->problems = {}; // "no job_id" is not what is wrong
        d->fail(notJobs(
            text(QT_TRANSLATE_NOOP("JobStreamReader", "The file is one JSON object, not a list of jobs.")),
            shown(d->loneObject)));
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
    while (scanned < end && isJsonSpace(window[scanned]))
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
        if (isJsonSpace(c))
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
        if (takeRun()) {
            --scanned; // the loop goes on to the comma
            continue;
        }
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

void JobStreamReader::Private::takeElement(std::size_t elementEnd)
{
    const std::string_view element = bytes(begin, elementEnd);
    if (!parser.parse(element)) {
        leaveOut(elementEnd);
        return;
    }
    if (behindEnd)
        goOnBehindEnd();
    prepareId();
    takeJobs(begin);
    begin = elementEnd;
}

/// For each job as soon as it is parsed: what the index needs comes from memory while the next jobs are parsed.
void JobStreamReader::Private::prepareId()
{
    const auto drafts = parser.drafts();
    idHashes[drafts.size() - 1] = ids->prepare(drafts.back().texts[index(Field::JobId)]);
}

/// Takes the jobs that were parsed from the bytes at \p from, all of them prepared.
void JobStreamReader::Private::takeJobs(std::size_t from)
{
    const auto drafts = parser.drafts();
    const auto idOf = [&drafts](std::size_t i) { return drafts[i].texts[index(Field::JobId)]; };
    const std::size_t first = index(store->append(drafts));
    auto problem = parser.problems().begin();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const std::size_t at = from + parser.offsets()[i];
        ++record;
        for (; problem != parser.problems().end() && problem->record == static_cast<qint64>(i + 1); ++problem) {
            Problem found = *problem;
            found.record = record;
            report(std::move(found), at);
        }
        if (ids->insert(*store, idOf(i), static_cast<SourceRow>(first + i), idHashes[i]))
            report({ProblemKind::DuplicateId, true, record, 0, shown(idOf(i), LongestId)}, at);
    }
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
