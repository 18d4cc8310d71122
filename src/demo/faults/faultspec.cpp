// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults/faultspec.h"

#include <array>
#include <charconv>
#include <limits>

namespace assay::demo {

namespace {

/// One part of a fault: a name and, perhaps, a value.
struct Part
{
    std::string_view name;
    std::optional<std::string_view> value;
};

Part splitPart(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return {text, std::nullopt};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

template <typename Number> std::optional<Number> toNumber(std::string_view text, Number low, Number high)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || number < low || number > high)
        return std::nullopt;
    return number;
}

constexpr int MostMilliseconds = 3'600'000;
constexpr std::uint64_t MostBytes = std::numeric_limits<std::uint64_t>::max() / 2;

/// Sets `target` to a byte count. False when the text is not one.
bool readBytes(std::optional<std::uint64_t> &target, std::string_view text)
{
    target = toNumber<std::uint64_t>(text, 0, MostBytes);
    return target.has_value();
}

bool readInt(std::optional<int> &target, std::string_view text, int low, int high)
{
    target = toNumber<int>(text, low, high);
    return target.has_value();
}

bool readDrip(FaultSpec &fault, std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return false;
    const auto bytes = toNumber<std::uint64_t>(text.substr(0, slash), 1, MostBytes);
    const auto pause = toNumber<int>(text.substr(slash + 1), 0, MostMilliseconds);
    if (!bytes || !pause)
        return false;
    fault.drip = FaultSpec::Drip{*bytes, *pause};
    return true;
}

bool readErrorBodyKind(FaultSpec &fault, std::string_view text)
{
    constexpr std::array<std::string_view, 8> Kinds = {"detail", "message", "error", "validation",
                                                       "html",   "empty",   "code",  "mixed"};
    for (std::size_t i = 0; i < Kinds.size(); ++i) {
        if (text == Kinds[i]) {
            fault.errorBody = static_cast<FaultSpec::ErrorBody>(i);
            return true;
        }
    }
    return false;
}

/// Sets `target` to the value of a header. False when it is empty or has control characters, which would end it.
bool readText(std::string &target, std::string_view text)
{
    target = text;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    }
    return !text.empty();
}

/// Sets a part without a value. False when there is no part with this name.
bool readFlag(FaultSpec &fault, std::string_view name)
{
    if (name == "ratelimit")
        fault.rateLimit = true;
    else if (name == "html")
        fault.html = true;
    else if (name == "object")
        fault.object = true;
    else if (name == "nulls")
        fault.nulls = true;
    else if (name == "gzip")
        fault.gzip = true;
    else if (name == "chunked")
        fault.framing = FaultSpec::Framing::Chunked;
    else if (name == "length")
        fault.framing = FaultSpec::Framing::Length;
    else if (name == "reset")
        fault.resetAtOnce = true;
    else
        return false;
    return true;
}

enum class PartResult { Ok, UnknownName, BadValue };

PartResult readValue(FaultSpec &fault, std::string_view name, std::string_view value)
{
    const auto result = [](bool ok) { return ok ? PartResult::Ok : PartResult::BadValue; };
    if (name == "times")
        return result(readInt(fault.times, value, 0, std::numeric_limits<int>::max()));
    if (name == "status")
        return result(readInt(fault.status, value, 200, 599));
    if (name == "body")
        return result(readErrorBodyKind(fault, value));
    if (name == "retry-after" || name == "retry-after-date") {
        fault.retryAfterIsDate = name == "retry-after-date";
        return result(readInt(fault.retryAfter, value, 0, 86'400));
    }
    if (name == "redirect")
        return result(readText(fault.redirect, value));
    if (name == "type")
        return result(readText(fault.contentType, value));
    if (name == "malform")
        return result(readBytes(fault.malform, value));
    if (name == "drip")
        return result(readDrip(fault, value));
    if (name == "stall")
        return result(readBytes(fault.stall, value));
    if (name == "cut")
        return result(readBytes(fault.cut, value));
    if (name == "reset")
        return result(readBytes(fault.reset, value));
    if (name == "delay") {
        const auto delay = toNumber<int>(value, 0, MostMilliseconds);
        fault.delay = delay.value_or(0);
        return result(delay.has_value());
    }
    return PartResult::UnknownName;
}

std::string errorMessage(const char *what, std::string_view part)
{
    return std::string(what) + " \"" + std::string(part) + "\".";
}

} // namespace

ParsedFault parseFault(std::string_view text)
{
    FaultSpec fault;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        std::string_view whole = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        while (whole.starts_with(' '))
            whole.remove_prefix(1);
        while (whole.ends_with(' '))
            whole.remove_suffix(1);
        const Part part = splitPart(whole);
        PartResult result = PartResult::UnknownName;
        if (part.value)
            result = readValue(fault, part.name, *part.value);
        else if (readFlag(fault, part.name))
            result = PartResult::Ok;
        if (result == PartResult::UnknownName)
            return {std::nullopt, errorMessage("There is no fault", whole)};
        if (result == PartResult::BadValue)
            return {std::nullopt, errorMessage("The fault has a value that cannot be used:", whole)};
    }
    return {fault, {}};
}

} // namespace assay::demo
