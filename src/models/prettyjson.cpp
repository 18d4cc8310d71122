// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prettyjson.h"

#include <algorithm>
#include <array>

#include "core/base/jsonstrings.h"

namespace assay {

namespace {

constexpr std::size_t IndentWidth = 2;
constexpr std::size_t MaxIndent = 100; // more indentation does not help the reader, and its size is depth × lines

class Printer
{
public:
    Printer(std::string_view json, std::size_t limit)
        : m_json(json)
        , m_limit(limit)
    {
        m_out.reserve(std::min(json.size() * 2, limit) + 64);
    }

    std::string print(bool &cut)
    {
        while (m_at < m_json.size() && m_out.size() < m_limit)
            step(m_json[m_at]);
        cut = m_at < m_json.size();
        return std::move(m_out);
    }

private:
    void step(char c)
    {
        switch (c) {
        case '"':
            string();
            return;
        case '{':
        case '[':
            open(c);
            return;
        case '}':
        case ']':
            if (m_depth > 0)
                --m_depth;
            newLine();
            break;
        case ',':
            m_out += c;
            newLine();
            ++m_at;
            return;
        case ':':
            m_out += ": ";
            ++m_at;
            return;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            ++m_at;
            return;
        default:
            break;
        }
        m_out += c;
        ++m_at;
    }

    void open(char c)
    {
        m_out += c;
        ++m_at;
        const std::size_t next = std::min(m_json.find_first_not_of(" \t\r\n", m_at), m_json.size());
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_out += m_json[next]; // an empty object or array stays on one line
            m_at = next + 1;
            return;
        }
        ++m_depth;
        newLine();
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(std::min(m_depth, MaxIndent) * IndentWidth, ' ');
    }

    void string()
    {
        const std::size_t start = m_at++;
        const std::size_t room = m_limit - m_out.size(); // print() stops before it is 0
        std::size_t copied = start;
        while (m_at < m_json.size() && m_json[m_at] != '"' && m_at - start < room) {
            if (m_json[m_at] == '\\') {
                m_at += 2;
            } else if (const std::size_t length = invisibleLength(); length > 0) {
                m_out += m_json.substr(copied, m_at - copied);
                escape(length);
                m_at += length;
                copied = m_at;
            } else {
                ++m_at;
            }
        }
        m_at = std::min(m_at, m_json.size());
        if (m_at < m_json.size() && m_json[m_at] == '"')
            ++m_at;
        else // stopped at the limit: do not cut a character
            while (m_at > copied && m_at < m_json.size() && (byteAt(m_at) & 0xC0U) == 0x80U)
                --m_at;
        m_out += m_json.substr(copied, m_at - copied);
        if (m_at - start >= room)
            m_limit = 0;
    }

    [[nodiscard]] unsigned byteAt(std::size_t at) const
    {
        return at < m_json.size() ? static_cast<unsigned char>(m_json[at]) : 0U;
    }

    /// Length in bytes of the invisible character at this position; 0 when it is visible.
    [[nodiscard]] std::size_t invisibleLength() const
    {
        const unsigned first = byteAt(m_at);
        if (first == 0x7F)
            return 1;
        if (first == 0xC2) // U+0080 to U+009F
            return byteAt(m_at + 1) < 0xA0 ? 2 : 0;
        if (first == 0xE2) { // U+2028 to U+202E, U+2066 to U+2069
            const unsigned second = byteAt(m_at + 1);
            const unsigned third = byteAt(m_at + 2);
            const bool found = (second == 0x80 && third >= 0xA8 && third <= 0xAE)
                || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
            return found ? 3 : 0;
        }
        return first == 0xEF && byteAt(m_at + 1) == 0xBB && byteAt(m_at + 2) == 0xBF ? 3 : 0; // U+FEFF
    }

    void escape(std::size_t length)
    {
        unsigned code = byteAt(m_at);
        if (length == 2)
            code = ((code & 0x1FU) << 6U) | (byteAt(m_at + 1) & 0x3FU);
        else if (length == 3)
            code = ((code & 0x0FU) << 12U) | ((byteAt(m_at + 1) & 0x3FU) << 6U) | (byteAt(m_at + 2) & 0x3FU);
        appendUnicodeEscape(code, m_out);
    }

    std::string_view m_json;
    std::size_t m_limit;
    std::string m_out;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
};

} // namespace

std::string prettyJson(std::string_view json, std::size_t limit, bool *cut)
{
    bool wasCut = false;
    std::string out = Printer(json, limit).print(wasCut);
    if (cut)
        *cut = wasCut;
    return out;
}

} // namespace assay
