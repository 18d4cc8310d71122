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

/// Sets `target` from a byte count; says false when it is none.
bool takeBytes(std::optional<std::uint64_t> &target, std::string_view text)
{
    target = toNumber<std::uint64_t>(text, 0, MostBytes);
    return target.has_value();
}

bool takeInt(std::optional<int> &target, std::string_view text, int low, int high)
{
    target = toNumber<int>(text, low, high);
    return target.has_value();
}

bool takeDrip(FaultSpec &fault, std::string_view text)
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

bool takeErrorBody(FaultSpec &fault, std::string_view text)
{
    constexpr std::array<std::string_view, 6> Kinds = {"detail", "message", "error", "validation", "html", "empty"};
    for (std::size_t i = 0; i < Kinds.size(); ++i) {
        if (text == Kinds[i]) {
            fault.errorBody = static_cast<FaultSpec::ErrorBody>(i);
            return true;
        }
    }
    return false;
}

/// A header's value: no control characters, which would end it.
bool takeText(std::string &target, std::string_view text)
{
    target = text;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    }
    return !text.empty();
}

/// Parts without a value. Says false when there is none of this name.
bool takeWord(FaultSpec &fault, std::string_view name)
{
    if (name == "ratelimit")
        fault.rateLimit = true;
    else if (name == "html")
        fault.html = true;
    else if (name == "object")
        fault.object = true;
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

enum class Taken { Yes, UnknownName, BadValue };

Taken takeValue(FaultSpec &fault, std::string_view name, std::string_view value)
{
    const auto taken = [](bool ok) { return ok ? Taken::Yes : Taken::BadValue; };
    if (name == "times")
        return taken(takeInt(fault.times, value, 0, std::numeric_limits<int>::max()));
    if (name == "status")
        return taken(takeInt(fault.status, value, 200, 599));
    if (name == "body")
        return taken(takeErrorBody(fault, value));
    if (name == "retry-after" || name == "retry-after-date") {
        fault.retryAfterIsDate = name == "retry-after-date";
        return taken(takeInt(fault.retryAfter, value, 0, 86'400));
    }
    if (name == "redirect")
        return taken(takeText(fault.redirect, value));
    if (name == "type")
        return taken(takeText(fault.contentType, value));
    if (name == "malform")
        return taken(takeBytes(fault.malform, value));
    if (name == "drip")
        return taken(takeDrip(fault, value));
    if (name == "stall")
        return taken(takeBytes(fault.stall, value));
    if (name == "cut")
        return taken(takeBytes(fault.cut, value));
    if (name == "reset")
        return taken(takeBytes(fault.reset, value));
    if (name == "delay") {
        const auto delay = toNumber<int>(value, 0, MostMilliseconds);
        fault.delay = delay.value_or(0);
        return taken(delay.has_value());
    }
    return Taken::UnknownName;
}

std::string complaint(const char *what, std::string_view part)
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
        Taken taken = Taken::UnknownName;
        if (part.value)
            taken = takeValue(fault, part.name, *part.value);
        else if (takeWord(fault, part.name))
            taken = Taken::Yes;
        if (taken == Taken::UnknownName)
            return {std::nullopt, complaint("There is no fault", whole)};
        if (taken == Taken::BadValue)
            return {std::nullopt, complaint("The fault has a value that cannot be used:", whole)};
    }
    return {fault, {}};
}

} // namespace assay::demo
