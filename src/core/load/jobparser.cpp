// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobparser.h"

#include <algorithm>
#include <array>
#include <new>
#include <optional>
#include <utility>

#include <simdjson.h>

#include "core/load/fieldkeys.h"
#include "core/load/parserproblems.h"
#include "core/load/textrepair.h"
#include "core/load/tokencursor.h"
#include "core/load/valueparser.h"

namespace assay {

namespace {

constexpr std::size_t KeyTokens = 2; // a text and a colon
constexpr std::size_t FewUnknown = 1024; // unknown fields of a job

} // namespace

const std::size_t JobParser::Padding = simdjson::SIMDJSON_PADDING;

static_assert(KeyPattern::LargestSize < simdjson::SIMDJSON_PADDING);

/// The state of the parser. Each function begins with the cursor's next token and moves the cursor past what it parses.
struct JobParser::Private
{
    TokenCursor cursor;
    ParserProblems problems;
    ValueParser values{problems};
    FieldKeys keys;
    std::vector<JobDraft> drafts = std::vector<JobDraft>(BatchSize);
    std::array<std::size_t, BatchSize> offsets{};
    std::size_t count = 0; // of drafts that hold a job
    JobDraft *draft = nullptr; // of the job that is being parsed
    std::string repaired; // a copy of the element, where its texts have bytes that JSON does not allow
    std::string firstKey = "job_id"; // of the last good job, as it was sent
    bool identitySeen = false; // in that job
    std::size_t mostUnknown = 0; // unknown fields of that job before the ones sent twice are removed

    void clear();
    bool startRepaired(simdjson::error_code error, std::string_view element);
    bool parseJob();
    bool parseObject(FieldLevel level);
    bool parseField(FieldLevel level);
    Q_NEVER_INLINE bool parseUnexpectedField(FieldLevel level, const char *rawKey);
    Q_ALWAYS_INLINE bool parseKnownField(Field field);
    bool parseIdentity();
    void clearIdentity();
    Q_NEVER_INLINE void warnOfDuplicate(Field field);
    void removeDuplicateUnknowns();
    bool checkRequired();
};

JobParser::JobParser()
    : d(std::make_unique<Private>())
{
}

JobParser::~JobParser() = default;

std::span<const JobDraft> JobParser::drafts() const
{
    return {d->drafts.data(), d->count};
}

std::span<const std::size_t> JobParser::offsets() const
{
    return {d->offsets.data(), d->count};
}

const std::vector<Problem> &JobParser::problems() const
{
    return d->problems.all();
}

const std::string &JobParser::firstKey() const
{
    return d->firstKey;
}

bool JobParser::lacksId(std::string_view element)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    const auto error = parser.iterate(element.data(), element.size(), element.size() + Padding).get(document);
    if (error == simdjson::MEMALLOC)
        throw std::bad_alloc(); // no fault of the element
    if (error || document.get_object().get(object))
        return false;
    return object.find_field_unordered(fieldInfo(Field::JobId).key).error() == simdjson::NO_SUCH_FIELD;
}

bool JobParser::parse(std::string_view element)
{
    d->clear();
    if (const auto error = d->cursor.start(element)) {
        if (!d->startRepaired(error, element))
            return d->problems.fail(error, element);
    }
    if (element.front() != '{')
        return d->problems.fail(ProblemKind::NotAnObject);
    if (!d->parseJob())
        return false;
    if (!d->cursor.atEnd())
        return d->problems.fail(ProblemKind::Malformed);
    d->offsets.front() = 0;
    d->count = 1;
    return true;
}

bool JobParser::parseList(std::string_view list, const std::function<void()> &found, const std::function<void()> &take)
{
    TokenCursor &cursor = d->cursor;
    d->clear();
    if (cursor.start(list) || cursor.first() != '[')
        return false;
    const std::size_t last = cursor.count() - 1;
    std::size_t goodProblems = 0; // of the good jobs
    bool more = true;
    while (more) {
        cursor.skip();
        if (cursor.position() >= last || cursor.first() != '{')
            break;
        d->offsets[d->count] = static_cast<std::size_t>(cursor.address() - list.data());
        if (!d->parseJob())
            break;
        more = cursor.position() < last && cursor.first() == ',';
        goodProblems = d->problems.all().size();
        ++d->count;
        found();
        if (d->count == BatchSize) {
            take();
            d->count = goodProblems = 0;
            d->problems.clear();
        }
    }
    d->problems.truncate(goodProblems);
    if (d->count > 0)
        take();
    return !more && cursor.position() == last && cursor.first() == ']';
}

/// Forgets the jobs parsed before.
void JobParser::Private::clear()
{
    count = 0;
    problems.clear();
    values.clear();
}

/// Begins with a copy of the element in which bytes that are no characters, and control characters in texts, are
/// replaced. False when that is not what is wrong with it.
bool JobParser::Private::startRepaired(simdjson::error_code error, std::string_view element)
{
    if (element.front() != '{' || (error != simdjson::UTF8_ERROR && error != simdjson::UNESCAPED_CHARS))
        return false;
    repaired = repairTexts(element);
    const std::size_t size = repaired.size();
    repaired.resize(size + Padding);
    if (cursor.start(std::string_view(repaired).substr(0, size)))
        return false;
    problems.setRecord(1);
    problems.warn(error);
    return true;
}

/// Parses the object of a job into the next draft.
bool JobParser::Private::parseJob()
{
    draft = &drafts[count];
    draft->clear();
    problems.setRecord(static_cast<qint64>(count) + 1);
    identitySeen = false;
    mostUnknown = FewUnknown;
    keys.expect(Field::JobId);
    const std::size_t firstKeyToken = cursor.position() + 1;
    if (!parseObject(FieldLevel::Job))
        return false;
    removeDuplicateUnknowns();
    if (!checkRequired())
        return false;
    const std::string_view key = JsonTokens::withoutQuotes(cursor.textAt(firstKeyToken)); // exists: a job has an id
    if (firstKey != key)
        firstKey = key;
    return true;
}

bool JobParser::Private::parseObject(FieldLevel level)
{
    cursor.skip();
    if (!cursor.atEnd() && cursor.first() == '}') {
        cursor.skip();
        return true;
    }
    for (;;) {
        // A value must come after the key, and something after that.
        if (!cursor.has(KeyTokens + 1) || cursor.first() != '"' || cursor.first(1) != ':')
            return problems.fail(ProblemKind::Malformed);
        if (!parseField(level))
            return false;
        const char after = cursor.atEnd() ? '\0' : cursor.first();
        cursor.skip();
        if (after == '}')
            return true;
        if (after != ',')
            return problems.fail(ProblemKind::Malformed);
    }
}

/// Parses a key and its value.
bool JobParser::Private::parseField(FieldLevel level)
{
    const char *const rawKey = cursor.address() + 1;
    if (!keys.isExpected(level, rawKey))
        return parseUnexpectedField(level, rawKey);
    return parseKnownField(keys.expected());
}

bool JobParser::Private::parseUnexpectedField(FieldLevel level, const char *rawKey)
{
    const bool mayBeIdentity = level == FieldLevel::Job;
    std::string_view key = IdentityKey;
    if (!mayBeIdentity || !keys.isIdentity(rawKey)) {
        if (const auto known = keys.find(level, rawKey))
            return parseKnownField(*known);
        if (!cursor.unquote(cursor.text(), key)) {
            key = values.damagedText(cursor.text());
            problems.warn(ProblemKind::LoneSurrogate, key);
        }
        if (const auto known = fieldByKey(level, key)) // a known key may be written with escapes
            return parseKnownField(*known);
    }
    cursor.skip(KeyTokens);
    if (mayBeIdentity && key == IdentityKey)
        return parseIdentity();
    if (!values.parseUnknown(level, key, cursor, *draft))
        return false;
    if (draft->unknown.size() >= mostUnknown) { // one key many times would take many times the memory of the body
        removeDuplicateUnknowns();
        mostUnknown = std::max(FewUnknown, 2 * draft->unknown.size());
    }
    return true;
}

/// Parses a key and its value; the key was recognized.
bool JobParser::Private::parseKnownField(Field field)
{
    keys.expectAfter(field);
    cursor.skip(KeyTokens);
    if (draft->states[index(field)] != ValueState::Absent)
        warnOfDuplicate(field);
    return values.parse(field, cursor, *draft);
}

void JobParser::Private::warnOfDuplicate(Field field)
{
    problems.warn(ProblemKind::DuplicateKey, fieldInfo(field).key);
    draft->clear(field);
}

bool JobParser::Private::parseIdentity()
{
    if (identitySeen) { // the last one replaces the one before completely
        problems.warn(ProblemKind::DuplicateKey, IdentityKey);
        clearIdentity();
    }
    identitySeen = true;
    keys.expect(Field::CustomerId);
    if (cursor.first() == '{') {
        draft->identityState = ValueState::Present;
        return parseObject(FieldLevel::Identity);
    }
    return values.parseOtherIdentity(cursor, *draft);
}

void JobParser::Private::clearIdentity()
{
    for (const FieldInfo &info : jobFields()) {
        if (info.level == FieldLevel::Identity)
            draft->clear(info.field);
    }
    std::erase_if(draft->unknown, [](const UnknownField &field) { return field.level == FieldLevel::Identity; });
}

/// Keeps the last of unknown fields with the same path.
void JobParser::Private::removeDuplicateUnknowns()
{
    std::vector<UnknownField> &fields = draft->unknown;
    if (fields.size() < 2)
        return;
    std::vector<std::size_t> byPath(fields.size());
    for (std::size_t i = 0; i < byPath.size(); ++i)
        byPath[i] = i;
    const auto key = [&fields](std::size_t i) { return std::pair(fields[i].level, fields[i].path); };
    std::stable_sort(byPath.begin(), byPath.end(), [&](auto a, auto b) { return key(a) < key(b); });
    std::vector<bool> replaced(fields.size());
    for (std::size_t i = 0; i + 1 < byPath.size(); ++i) {
        if (key(byPath[i]) != key(byPath[i + 1]))
            continue;
        replaced[byPath[i]] = true;
        if (i == 0 || key(byPath[i - 1]) != key(byPath[i])) // once for a key, however often it is there
            problems.warn(ProblemKind::DuplicateKey, fields[byPath[i]].path);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!replaced[i])
            fields[kept++] = fields[i];
    }
    fields.resize(kept);
}

bool JobParser::Private::checkRequired()
{
    if (draft->states[index(Field::JobId)] != ValueState::Present)
        return problems.fail(ProblemKind::MissingJobId);
    if (!identitySeen)
        problems.warn(ProblemKind::MissingField, IdentityKey);
    for (const Field field : {Field::CustomerId, Field::ProjectId, Field::Module, Field::Status}) {
        const bool reported = isIdentityField(field) && !identitySeen;
        if (!reported && !wasSent(draft->states[index(field)]))
            problems.warn(ProblemKind::MissingField, fieldInfo(field).key);
    }
    return true;
}

} // namespace assay
