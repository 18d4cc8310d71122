// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/requestbody.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "demo/server/httpconnection.h"

namespace assay::demo {

namespace {

constexpr std::size_t LongestLine = 8 * 1024;

std::optional<std::uint64_t> toSize(std::string_view text, int base)
{
    std::uint64_t size = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return size;
}

bool isChunked(std::string_view encoding)
{
    constexpr std::string_view Chunked = "chunked";
    return std::equal(encoding.begin(), encoding.end(), Chunked.begin(), Chunked.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
    });
}

} // namespace

RequestBody::RequestBody(HttpConnection &connection, int patience)
    : m_connection(connection)
    , m_patience(patience)
{
}

RequestBody::End RequestBody::skip(const std::vector<std::string> &lengths, const std::vector<std::string> &encodings)
{
    // Where two headers disagree about the end of the body, a proxy on the way may have taken the other one.
    if (!encodings.empty())
        return encodings.size() == 1 && lengths.empty() && isChunked(encodings.front()) ? skipChunks() : End::Malformed;
    if (lengths.empty())
        return End::Read;
    const std::optional<std::uint64_t> size = toSize(lengths.front(), 10);
    const bool agree = std::all_of(
        lengths.begin(), lengths.end(), [&](const std::string &length) { return length == lengths.front(); });
    return size && agree ? skipBytes(*size) : End::Malformed;
}

RequestBody::End RequestBody::skipBytes(std::uint64_t size)
{
    char buffer[4 * 1024];
    while (size > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, sizeof buffer));
        if (!m_connection.waitReadable(m_patience))
            return End::Lost;
        const std::int64_t got = m_connection.receive(buffer, wanted);
        if (got <= 0)
            return End::Lost;
        size -= static_cast<std::uint64_t>(got);
    }
    return End::Read;
}

RequestBody::End RequestBody::skipChunks()
{
    std::string line;
    for (;;) {
        if (const End end = readLine(line); end != End::Read)
            return end;
        std::string_view digits = std::string_view(line).substr(0, line.find(';')); // extensions may follow
        while (digits.ends_with(' ') || digits.ends_with('\t'))
            digits.remove_suffix(1);
        const std::optional<std::uint64_t> size = toSize(digits, 16);
        if (!size)
            return End::Malformed;
        if (*size == 0)
            break;
        if (const End end = skipBytes(*size); end != End::Read)
            return end;
        if (const End end = readLine(line); end != End::Read)
            return end;
        if (!line.empty())
            return End::Malformed;
    }
    do { // headers may follow the last chunk
        if (const End end = readLine(line); end != End::Read)
            return end;
    } while (!line.empty());
    return End::Read;
}

RequestBody::End RequestBody::readLine(std::string &line)
{
    line.clear();
    while (line.size() < LongestLine) {
        char c = 0;
        if (!m_connection.waitReadable(m_patience) || m_connection.receive(&c, 1) <= 0)
            return End::Lost;
        if (c == '\n') {
            if (line.ends_with('\r'))
                line.pop_back();
            return End::Read;
        }
        line += c;
    }
    return End::Malformed;
}

} // namespace assay::demo
