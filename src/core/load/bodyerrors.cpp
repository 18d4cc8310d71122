// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/bodyerrors.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/base/jsoncharacters.h"
#include "core/base/jsonnumbers.h"
#include "core/load/excerpt.h"

namespace assay {

namespace {

constexpr std::size_t DecisiveBytes = 64; // of a body: so many decide what it is

QString text(const char *source)
{
    return QCoreApplication::translate("JobStreamReader", source);
}

/// \p summary is a text of this file before its translation. The bytes are not told again: they may hold the key, and
/// it is found only later.
LoadError notJobs(const char *summary, std::string_view bytes = {})
{
    LoadError result = LoadError::told([summary] {
        LoadError error;
        error.kind = LoadErrorKind::NotJobs;
        error.summary = text(summary);
        error.advice = text(QT_TRANSLATE_NOOP(
            "JobStreamReader", "Check the base URL or the file: a list of scoring jobs is a JSON array."));
        return error;
    });
    result.detail = excerpt(bytes, LongestBodyExcerpt);
    return result;
}

/// The error for data in a format such as ZIP.
LoadError packedError(std::string_view format)
{
    return LoadError::told([name = QString::fromLatin1(format.data(), static_cast<qsizetype>(format.size()))] {
        LoadError error;
        error.kind = LoadErrorKind::NotJobs;
        error.summary = text(QT_TRANSLATE_NOOP("JobStreamReader", "This is a %1 file, not a list of jobs.")).arg(name);
        error.advice = text(
            QT_TRANSLATE_NOOP("JobStreamReader", "Unpack it first, then open the file in it. gzip is unpacked here."));
        return error;
    });
}

/// The summary for a JSON value that is no list or object.
const char *scalarSummary(char first) noexcept
{
    if (first == '"')
        return QT_TRANSLATE_NOOP("JobStreamReader", "The data is one JSON text, not a list of jobs.");
    if (first == 't' || first == 'f')
        return QT_TRANSLATE_NOOP("JobStreamReader", "The data is “true” or “false”, not a list of jobs.");
    return QT_TRANSLATE_NOOP("JobStreamReader", "The data is one JSON number, not a list of jobs.");
}

/// The name of the format of packed data that begins with these bytes and that the program does not unpack; else empty.
std::string_view packedFormat(std::string_view bytes) noexcept
{
    using namespace std::string_view_literals;
    struct Format
    {
        std::string_view magic;
        std::string_view name;
    };
    static constexpr std::array Formats{
        Format{"PK\x03\x04"sv, "ZIP"sv},
        Format{"PK\x05\x06"sv, "ZIP"sv}, // the second one is empty
        Format{"BZh"sv, "bzip2"sv},
        Format{
            "\xFD"
            "7zXZ\0"sv,
            ".xz"sv},
        Format{"\x28\xB5\x2F\xFD"sv, "Zstandard"sv},
        Format{"7z\xBC\xAF\x27\x1C"sv, "7z"sv},
        Format{"\x04\x22\x4D\x18"sv, ".lz4"sv},
        Format{"Rar!\x1A\x07"sv, "RAR"sv},
    };
    const auto found = std::ranges::find_if(Formats, [bytes](const Format &f) { return bytes.starts_with(f.magic); });
    return found == Formats.end() ? std::string_view() : found->name;
}

/// Whether a body is a JSON value, but no list or object.
bool isScalar(std::string_view body)
{
    while (!body.empty() && isJsonSpace(body.back()))
        body.remove_suffix(1);
    if (body.size() >= 2 && body.front() == '"')
        return body.find('"', 1) == body.size() - 1;
    return body == "null" || body == "true" || body == "false" || isJsonNumber(body);
}

} // namespace

LoadError emptyBodyError()
{
    return notJobs(QT_TRANSLATE_NOOP("JobStreamReader", "The data is empty."));
}

BodyStart bodyStart(std::string_view bytes, bool isWhole, bool allowsObjects)
{
    using Kind = BodyStart::Kind;
    const char first = bytes.front();
    if (first == '[')
        return {Kind::List};
    if (first == '{' && allowsObjects)
        return {Kind::Objects};
    if (first == '<')
        return {
            Kind::NotJson,
            notJobs(QT_TRANSLATE_NOOP(
                "JobStreamReader",
                "The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs."))};
    if (!isWhole && bytes.size() < DecisiveBytes)
        return {Kind::Unclear};
    if (first == '{') // not before: the message shows its beginning
        return {
            Kind::Refused,
            notJobs(QT_TRANSLATE_NOOP("JobStreamReader", "The answer is one JSON object, not a list of jobs."), bytes)};
    if (const std::string_view format = packedFormat(bytes); !format.empty())
        return {Kind::Refused, packedError(format)};
    if (isWhole && isScalar(bytes))
        return first == 'n' ? BodyStart{Kind::Null} : BodyStart{Kind::Refused, notJobs(scalarSummary(first), bytes)};
    const char *const summary =
        first == '"' ? scalarSummary(first) : QT_TRANSLATE_NOOP("JobStreamReader", "The data is not JSON.");
    return {Kind::NotJson, notJobs(summary, bytes)};
}

LoadError singleObjectError(std::string_view object)
{
    return notJobs(QT_TRANSLATE_NOOP("JobStreamReader", "The file is one JSON object, not a list of jobs."), object);
}

} // namespace assay
