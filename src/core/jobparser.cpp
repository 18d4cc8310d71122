// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobparser.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string_view>

#include <simdjson.h>

#include "core/keypattern.h"

namespace assay {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr double LargestExactInteger = 9007199254740992.0; // 2^53

QString quoted(std::string_view text)
{
    constexpr std::size_t Longest = 80;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), Longest)));
}

/// The token without the space that simdjson leaves behind it.
std::string_view trimmed(std::string_view token) noexcept
{
    while (!token.empty()
           && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

/// Looks at eight bytes at once, up to seven behind the text: Padding bytes are readable there. For the short texts
/// that most are, a call to memchr costs more than this.
bool hasBackslash(std::string_view text) noexcept
{
    constexpr std::size_t Short = 64;
    if (text.size() > Short)
        return std::memchr(text.data(), '\\', text.size()) != nullptr;
    constexpr std::uint64_t Ones = 0x0101010101010101;
    constexpr std::uint64_t Highs = 0x8080808080808080;
    for (std::size_t at = 0; at < text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        word ^= Ones * '\\'; // a backslash becomes a zero byte, which borrows in the difference
        if (((word - Ones) & ~word & Highs) == 0)
            continue;
        return std::memchr(text.data() + at, '\\', text.size() - at) != nullptr;
    }
    return false;
}

bool isFraction(std::string_view digits) noexcept
{
    return digits.find_first_of(".eE") != std::string_view::npos;
}

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

struct JobParser::Private
{
    struct Line
    {
        KeyPattern key;
        FieldLevel level = FieldLevel::Job;
    };

    ondemand::parser parser;
    simdjson::dom::parser checker; // walks unknown values, which On-Demand would skip unread
    JobStore::Draft draft;
    std::vector<Problem> problems;
    std::string firstKey = "job_id"; // of the last good job
    std::string newFirstKey; // of the one at hand
    std::string unknownKeys; // unescaped keys of unknown fields, kept until the next parse
    std::vector<std::pair<std::size_t, std::size_t>> unknownPlaces; // of the paths in unknownKeys
    std::array<bool, FieldCount> seen{};
    bool identitySeen = false;
    std::size_t expected = 0; // line of the field table that most likely comes next
    std::array<Line, FieldCount> lines; // the field table
    const KeyPattern identityKey{IdentityKey};

    Private()
    {
        for (const FieldInfo &info : jobFields())
            lines[index(info.field)] = {KeyPattern(info.key), info.level};
    }

    bool fail(ProblemKind kind, const QString &detail = {})
    {
        problems.push_back({kind, false, 0, 0, detail});
        return false;
    }

    bool fail(simdjson::error_code error, std::string_view key = {})
    {
        const ProblemKind kind = kindOf(error);
        return fail(kind, kind == ProblemKind::Malformed ? wordsFor(error) : quoted(key));
    }

    void warn(ProblemKind kind, const QString &detail) { problems.push_back({kind, true, 0, 0, detail}); }

    void begin();
    bool parseElement(std::string_view element);
    bool finishJob();
    bool parseObject(ondemand::object object, FieldLevel level);
    bool parseIdentity(ondemand::value &value);
    void forgetIdentity();
    bool parseValue(Field field, ondemand::value &value);
    bool parseText(Field field, ondemand::value &value, std::string_view token);
    bool parseScore(ondemand::value &value, std::string_view digits);
    bool parseTurn(ondemand::value &value, std::string_view digits);
    bool keepUnknown(FieldLevel level, std::string_view key, ondemand::value &value);
    std::optional<Field> expectedField(FieldLevel level, const char *rawKey);
    void finishUnknown();
    bool checkRequired();
};

JobParser::JobParser()
    : d(std::make_unique<Private>())
{
}

JobParser::~JobParser() = default;

const JobStore::Draft &JobParser::draft() const
{
    return d->draft;
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
    d->draft.clear();
    ondemand::document document;
    ondemand::object object;
    if (d->parser.iterate(element.data(), element.size(), element.size() + Padding).get(document)
        || document.get_object().get(object))
        return false;
    return object.find_field_unordered(fieldInfo(Field::JobId).key).error() == simdjson::NO_SUCH_FIELD;
}

bool JobParser::parse(std::string_view element)
{
    d->begin();
    return d->parseElement(element);
}

bool JobParser::parseList(std::string_view list, const std::function<void(std::size_t offset)> &take)
{
    ondemand::document document;
    ondemand::array jobs;
    if (d->parser.iterate(list.data(), list.size(), list.size() + Padding).get(document)
        || document.get_array().get(jobs))
        return false;
    for (auto result : jobs) {
        if (result.error())
            return false;
        ondemand::value &element = result.value_unsafe();
        const char *const first = element.raw_json_token().data();
        ondemand::object object;
        if (*first != '{' || element.get_object().get(object))
            return false;
        d->begin();
        if (!d->parseObject(object, FieldLevel::Job) || !d->finishJob())
            return false;
        take(static_cast<std::size_t>(first - list.data()));
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

/// Forgets the job before.
void JobParser::Private::begin()
{
    problems.clear();
    draft.clear();
    seen.fill(false);
    identitySeen = false;
    expected = 0;
    unknownKeys.clear();
    unknownPlaces.clear();
}

bool JobParser::Private::parseElement(std::string_view element)
{
    ondemand::document document;
    const auto error = parser.iterate(element.data(), element.size(), element.size() + Padding).get(document);
    if (error)
        return fail(error, element);
    if (element.front() != '{')
        return fail(ProblemKind::NotAnObject);
    ondemand::object object;
    if (const auto wrong = document.get_object().get(object))
        return fail(wrong);
    if (!parseObject(object, FieldLevel::Job))
        return false;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return fail(ProblemKind::Malformed);
    return finishJob();
}

bool JobParser::Private::finishJob()
{
    finishUnknown();
    if (!checkRequired())
        return false;
    if (firstKey != newFirstKey)
        firstKey = newFirstKey;
    return true;
}

std::optional<Field> JobParser::Private::expectedField(FieldLevel level, const char *rawKey)
{
    // Most services write the fields in the order of the reference: the next line that has this key is near.
    for (std::size_t tries = 0; tries < FieldCount; ++tries) {
        const std::size_t line = expected < FieldCount ? expected : 0;
        expected = line + 1;
        if (lines[line].level == level && lines[line].key.matches(rawKey))
            return static_cast<Field>(line);
    }
    return std::nullopt;
}

bool JobParser::Private::parseObject(ondemand::object object, FieldLevel level)
{
    bool first = level == FieldLevel::Job;
    for (auto result : object) {
        if (result.error())
            return fail(result.error());
        ondemand::field &field = result.value_unsafe(); // copies of it cost more than all else here
        const char *rawKey = field.key().raw();
        std::optional<Field> known;
        std::string_view key;
        if (level == FieldLevel::Job && identityKey.matches(rawKey)) {
            key = IdentityKey;
        } else if (known = expectedField(level, rawKey); known) {
            key = fieldInfo(*known).key;
        } else {
            if (const auto error = field.unescaped_key().get(key))
                return fail(error);
            known = fieldByKey(level, key); // a key that is known may be written with escapes
        }
        if (first)
            newFirstKey = key;
        first = false;
        ondemand::value &value = field.value();
        if (known) {
            if (seen[index(*known)])
                warn(ProblemKind::DuplicateKey, quoted(key));
            seen[index(*known)] = true;
            if (!parseValue(*known, value))
                return false;
        } else if (level == FieldLevel::Job && key == IdentityKey) {
            if (!parseIdentity(value))
                return false;
        } else if (!keepUnknown(level, key, value)) {
            return false;
        }
    }
    return true;
}

bool JobParser::Private::parseIdentity(ondemand::value &value)
{
    if (identitySeen) { // the last one counts, whole: nothing of the one before may shine through
        warn(ProblemKind::DuplicateKey, quoted(IdentityKey));
        forgetIdentity();
    }
    identitySeen = true;
    expected = index(Field::CustomerId);
    if (trimmed(value.raw_json_token()) == "null") {
        draft.identityState = ValueState::Null;
        return true;
    }
    ondemand::object inner;
    if (const auto error = value.get_object().get(inner))
        return fail(error, IdentityKey);
    draft.identityState = ValueState::Present;
    return parseObject(inner, FieldLevel::Identity);
}

void JobParser::Private::forgetIdentity()
{
    for (const FieldInfo &info : jobFields()) {
        if (info.level == FieldLevel::Identity) {
            draft.states[index(info.field)] = ValueState::Absent;
            seen[index(info.field)] = false;
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < unknownPlaces.size(); ++i) {
        if (draft.unknown[i].level == FieldLevel::Identity)
            continue;
        unknownPlaces[kept] = unknownPlaces[i];
        draft.unknown[kept] = draft.unknown[i];
        ++kept;
    }
    unknownPlaces.resize(kept);
    draft.unknown.resize(kept);
}

bool JobParser::Private::parseValue(Field field, ondemand::value &value)
{
    const std::string_view token = trimmed(value.raw_json_token());
    const char first = token.empty() ? '\0' : token.front();
    ValueState &state = draft.states[index(field)];
    if (first == 'n' && token == "null") {
        state = ValueState::Null;
        if (field == Field::Score)
            draft.score = {ScoreValue::Kind::Null, 0.0};
        return true;
    }
    state = ValueState::Present;
    const bool wantsNumber = field == Field::Score || field == Field::AgentTurn;
    const bool isNumber = first == '-' || (first >= '0' && first <= '9');
    if (wantsNumber && isNumber)
        return field == Field::Score ? parseScore(value, token) : parseTurn(value, token);
    if (!wantsNumber && first == '"')
        return parseText(field, value, token);
    const bool isOther =
        isNumber || first == '"' || first == '{' || first == '[' || token == "true" || token == "false";
    return isOther ? fail(ProblemKind::WrongType, quoted(fieldInfo(field).key))
                   : fail(ProblemKind::Malformed, quoted(token));
}

bool JobParser::Private::parseText(Field field, ondemand::value &value, std::string_view token)
{
    std::string_view &text = draft.texts[index(field)];
    if (token.size() >= 2 && token.back() == '"' && !hasBackslash(token)) {
        text = token.substr(1, token.size() - 2); // straight from the window, no copy
        return true;
    }
    if (const auto error = value.get_string().get(text))
        return fail(error, fieldInfo(field).key);
    return true;
}

bool JobParser::Private::parseScore(ondemand::value &value, std::string_view digits)
{
    double number = 0.0;
    if (value.get_double().get(number)) {
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return parsed.ec == std::errc::result_out_of_range ? fail(ProblemKind::NumberOutOfRange, quoted("score"))
                                                           : fail(ProblemKind::Malformed, quoted(digits));
    }
    const bool whole = !isFraction(digits);
    draft.score = {whole ? ScoreValue::Kind::Integer : ScoreValue::Kind::Fraction, number};
    draft.scoreText = {};
    // Digits that would not be written back the same are kept as sent.
    if (whole && (std::abs(number) >= LargestExactInteger || (number == 0.0 && digits != "0"))) {
        draft.scoreText = digits;
        return true;
    }
    std::array<char, 40> buffer{};
    const auto usual = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string_view written(buffer.data(), static_cast<std::size_t>(usual.ptr - buffer.data()));
    const bool same = written == digits
        || (!whole && !isFraction(written) && digits.size() == written.size() + 2 && digits.starts_with(written)
            && digits.ends_with(".0"));
    if (!same)
        draft.scoreText = digits;
    return true;
}

bool JobParser::Private::parseTurn(ondemand::value &value, std::string_view digits)
{
    draft.texts[index(Field::AgentTurn)] = digits;
    std::int64_t number = 0;
    if (!value.get_int64().get(number))
        return true;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec == std::errc::result_out_of_range)
        return fail(ProblemKind::NumberOutOfRange, quoted("agent_turn"));
    return isFraction(digits) ? fail(ProblemKind::WrongType, quoted("agent_turn"))
                              : fail(ProblemKind::Malformed, quoted(digits));
}

bool JobParser::Private::keepUnknown(FieldLevel level, std::string_view key, ondemand::value &value)
{
    std::string_view json;
    if (const auto error = simdjson::to_json_string(value).get(json))
        return fail(error, key);
    json = trimmed(json);
    simdjson::dom::element checked;
    if (const auto error = checker.parse(json.data(), json.size()).get(checked)) {
        return error == simdjson::NUMBER_ERROR ? fail(ProblemKind::Malformed, quoted(json)) : fail(error, key);
    }
    const std::size_t start = unknownKeys.size();
    if (level == FieldLevel::Identity)
        unknownKeys.append(IdentityKey).push_back('.');
    unknownKeys.append(key);
    unknownPlaces.emplace_back(start, unknownKeys.size() - start);
    draft.unknown.push_back({{}, json, level});
    return true;
}

/// Gives the unknown fields their paths, and of those with the same path keeps the last.
void JobParser::Private::finishUnknown()
{
    std::vector<UnknownField> &fields = draft.unknown;
    if (fields.empty())
        return;
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i].path = std::string_view(unknownKeys).substr(unknownPlaces[i].first, unknownPlaces[i].second);
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
    if (draft.states[index(Field::JobId)] != ValueState::Present)
        return fail(ProblemKind::MissingJobId);
    if (!identitySeen)
        warn(ProblemKind::MissingField, quoted(IdentityKey));
    for (const Field field : {Field::CustomerId, Field::ProjectId, Field::Module, Field::Status}) {
        const bool reported = isIdentityField(field) && !identitySeen;
        if (!reported && draft.states[index(field)] != ValueState::Present)
            warn(ProblemKind::MissingField, quoted(fieldInfo(field).key));
    }
    return true;
}

} // namespace assay
