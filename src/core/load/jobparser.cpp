// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobparser.h"

#include <algorithm>
#include <string_view>

#include "core/load/jobparserprivate.h"

namespace assay {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::size_t KeyTokens = 2; // a text and a colon

ProblemKind kindOf(simdjson::error_code error) noexcept
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return ProblemKind::InvalidUtf8;
    case simdjson::STRING_ERROR:
        return ProblemKind::LoneSurrogate;
    case simdjson::DEPTH_ERROR:
        return ProblemKind::TooDeep;
    case simdjson::INCORRECT_TYPE:
        return ProblemKind::WrongType;
    default:
        return ProblemKind::Malformed;
    }
}

/// What to say of a syntax error, in words that people know.
QString wordsFor(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UNESCAPED_CHARS:
        return QStringLiteral("control character in a text");
    case simdjson::UNCLOSED_STRING:
        return QStringLiteral("text without end");
    case simdjson::NUMBER_ERROR:
        return QStringLiteral("not a number");
    default:
        return {};
    }
}

} // namespace

const std::size_t JobParser::Padding = simdjson::SIMDJSON_PADDING;

static_assert(KeyPattern::LargestSize < simdjson::SIMDJSON_PADDING);

JobParser::Private::Private()
{
    for (const FieldInfo &info : jobFields())
        lines[index(info.field)] = {KeyPattern(info.key), info.level};
}

bool JobParser::Private::fail(simdjson::error_code error, std::string_view key)
{
    const ProblemKind kind = kindOf(error);
    return fail(kind, kind == ProblemKind::Malformed ? wordsFor(error) : quoted(key));
}

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
    return d->problems;
}

const std::string &JobParser::firstKey() const
{
    return d->firstKey;
}

bool JobParser::lacksId(std::string_view element)
{
    d->clear();
    ondemand::document document;
    ondemand::object object;
    if (d->exactParser.iterate(element.data(), element.size(), element.size() + Padding).get(document)
        || document.get_object().get(object))
        return false;
    return object.find_field_unordered(fieldInfo(Field::JobId).key).error() == simdjson::NO_SUCH_FIELD;
}

bool JobParser::parse(std::string_view element)
{
    d->clear();
    if (const auto error = d->tokens.find(element))
        return d->fail(error, element);
    if (element.front() != '{')
        return d->fail(ProblemKind::NotAnObject);
    if (!d->parseJob())
        return false;
    if (d->at != d->tokens.count())
        return d->fail(ProblemKind::Malformed);
    d->offsets.front() = 0;
    d->count = 1;
    return true;
}

bool JobParser::parseList(std::string_view list, const std::function<void()> &found, const std::function<void()> &take)
{
    JsonTokens &tokens = d->tokens;
    d->clear();
    if (tokens.find(list) || tokens.first(0) != '[')
        return false;
    const std::size_t last = tokens.count() - 1;
    std::size_t known = 0; // before the job at hand
    bool more = true;
    while (more && ++d->at < last && tokens.first(d->at) == '{') {
        known = d->problems.size();
        d->offsets[d->count] = static_cast<std::size_t>(tokens.at(d->at) - list.data());
        if (!d->parseJob())
            break;
        more = d->at < last && tokens.first(d->at) == ',';
        known = d->problems.size();
        ++d->count;
        found();
        if (d->count == Together) {
            take();
            d->count = known = 0;
            d->problems.clear();
        }
    }
    d->problems.erase(d->problems.begin() + static_cast<std::ptrdiff_t>(known), d->problems.end());
    if (d->count > 0)
        take();
    return !more && d->at == last && tokens.first(last) == ']';
}

/// Forgets the jobs before.
void JobParser::Private::clear()
{
    at = 0;
    count = 0;
    problems.clear();
    unknownPaths.clear();
}

/// Parses the object that begins with the next token. Of drafts and problems, it is the next one's.
bool JobParser::Private::parseJob()
{
    draft = &drafts[count];
    draft->clear();
    identitySeen = false;
    expected = 0;
    const std::size_t firstToken = at + 1;
    if (!parseObject(FieldLevel::Job))
        return false;
    finishUnknown();
    if (!checkRequired())
        return false;
    const std::string_view key = JsonTokens::plain(tokens.text(firstToken)); // there is one: a job has an id
    if (firstKey != key)
        firstKey = key;
    return true;
}

/// Parses the object that begins with the next token, up to the token behind it.
bool JobParser::Private::parseObject(FieldLevel level)
{
    ++at;
    if (at < tokens.count() && tokens.first(at) == '}') {
        ++at;
        return true;
    }
    for (;;) {
        // A value comes behind these, and something behind that.
        if (at + KeyTokens + 1 >= tokens.count() || tokens.first(at) != '"' || tokens.first(at + 1) != ':')
            return fail(ProblemKind::Malformed);
        if (!parseField(level))
            return false;
        const char behind = at < tokens.count() ? tokens.first(at) : '\0';
        ++at;
        if (behind == '}')
            return true;
        if (behind != ',')
            return fail(ProblemKind::Malformed);
    }
}

/// Parses the key at the next token and its value, up to the token behind them.
bool JobParser::Private::parseField(FieldLevel level)
{
    const char *const rawKey = tokens.at(at) + 1;
    const Line &line = lines[expected];
    if (line.level != level || !line.key.matches(rawKey))
        return parseOtherField(level, rawKey);
    return parseKnown(static_cast<Field>(expected));
}

/// The same for a key that was not expected.
bool JobParser::Private::parseOtherField(FieldLevel level, const char *rawKey)
{
    const bool mayBeIdentity = level == FieldLevel::Job;
    std::string_view key = IdentityKey;
    if (!mayBeIdentity || !identityKey.matches(rawKey)) {
        if (const auto known = findField(level, rawKey))
            return parseKnown(*known);
        if (!tokens.unquote(tokens.text(at), key))
            return fail(ProblemKind::LoneSurrogate);
        if (const auto known = fieldByKey(level, key)) // a key that is known may be written with escapes
            return parseKnown(*known);
    }
    at += KeyTokens;
    return mayBeIdentity && key == IdentityKey ? parseIdentity() : keepUnknown(level, key);
}

/// The field with this key, from the expected one on, as most services write fields in the order of the reference.
std::optional<Field> JobParser::Private::findField(FieldLevel level, const char *rawKey)
{
    for (std::size_t tries = 0; tries < FieldCount; ++tries) {
        const std::size_t line = (expected + tries) % FieldCount;
        if (lines[line].level == level && lines[line].key.matches(rawKey))
            return static_cast<Field>(line);
    }
    return std::nullopt;
}

/// The same for a key that was recognised.
bool JobParser::Private::parseKnown(Field field)
{
    expected = index(field) + 1 < FieldCount ? index(field) + 1 : 0;
    at += KeyTokens;
    if (draft->states[index(field)] != ValueState::Absent)
        warnOfDuplicate(field);
    return parseValue(field);
}

void JobParser::Private::warnOfDuplicate(Field field)
{
    warn(ProblemKind::DuplicateKey, quoted(fieldInfo(field).key));
}

bool JobParser::Private::parseIdentity()
{
    if (identitySeen) { // the last one counts, whole: nothing of the one before may shine through
        warn(ProblemKind::DuplicateKey, quoted(IdentityKey));
        forgetIdentity();
    }
    identitySeen = true;
    expected = index(Field::CustomerId);
    if (tokens.first(at) == '{') {
        draft->identityState = ValueState::Present;
        return parseObject(FieldLevel::Identity);
    }
    if (!isNull(tokens.text(at)))
        return fail(ProblemKind::WrongType, quoted(IdentityKey));
    draft->identityState = ValueState::Null;
    ++at;
    return true;
}

void JobParser::Private::forgetIdentity()
{
    for (const FieldInfo &info : jobFields()) {
        if (info.level == FieldLevel::Identity)
            draft->states[index(info.field)] = ValueState::Absent;
    }
    std::erase_if(draft->unknown, [](const UnknownField &field) { return field.level == FieldLevel::Identity; });
}

/// Of unknown fields with the same path keeps the last.
void JobParser::Private::finishUnknown()
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
        if (key(byPath[i]) == key(byPath[i + 1])) {
            replaced[byPath[i]] = true;
            warn(ProblemKind::DuplicateKey, quoted(fields[byPath[i]].path));
        }
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
        return fail(ProblemKind::MissingJobId);
    if (!identitySeen)
        warn(ProblemKind::MissingField, quoted(IdentityKey));
    for (const Field field : {Field::CustomerId, Field::ProjectId, Field::Module, Field::Status}) {
        const bool reported = isIdentityField(field) && !identitySeen;
        if (!reported && draft->states[index(field)] != ValueState::Present)
            warn(ProblemKind::MissingField, quoted(fieldInfo(field).key));
    }
    return true;
}

} // namespace assay
