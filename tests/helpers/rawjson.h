// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assay::test {

/// A job in JSON: path of each field → value. Numbers, objects and arrays are the unchanged JSON text; strings are
/// decoded and start with a quote, so that "1" and 1 differ.
using RawJob = std::map<std::string, std::string>;

/// Reads an array of jobs, independent of the program's reader and of Qt, and without converting numbers to double.
class RawJsonReader
{
public:
    explicit RawJsonReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<std::vector<RawJob>> jobs()
    {
        std::vector<RawJob> jobs;
        if (!take('['))
            return std::nullopt;
        if (!take(']')) {
            do {
                jobs.emplace_back();
                if (!members(jobs.back(), {}))
                    return std::nullopt;
            } while (take(','));
            if (!take(']'))
                return std::nullopt;
        }
        skipSpace();
        return m_at == m_text.size() ? std::optional(std::move(jobs)) : std::nullopt;
    }

private:
    bool members(RawJob &job, const std::string &prefix)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            skipSpace();
            const std::optional<std::string> key = string();
            if (!key || !take(':'))
                return false;
            skipSpace();
            if (prefix.empty() && *key == "agent_identity_context") {
                if (!members(job, *key + '.'))
                    return false;
                continue;
            }
            const std::optional<std::string> value = m_text[m_at] == '"' ? quotedString() : raw();
            if (!value)
                return false;
            job[prefix + *key] = *value;
        } while (take(','));
        return take('}');
    }

    std::optional<std::string> quotedString()
    {
        std::optional<std::string> text = string();
        return text ? std::optional('"' + *text) : std::nullopt;
    }

    // Reads a number, literal, object or array, up to the following comma or bracket.
    std::optional<std::string> raw()
    {
        const std::size_t start = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!string())
                    return std::nullopt;
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                break;
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
        }
        std::size_t end = m_at;
        while (end > start && std::string_view(" \t\r\n").find(m_text[end - 1]) != std::string_view::npos)
            --end;
        return std::string(m_text.substr(start, end - start));
    }

    std::optional<std::string> string()
    {
        std::string text;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return std::nullopt;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return text;
            }
            if (c != '\\')
                text += c;
            else if (!escape(text))
                return std::nullopt;
        }
        return std::nullopt;
    }

    // Starts at a backslash; ends at the last character of the escape.
    bool escape(std::string &text)
    {
        static constexpr std::string_view Letters = "\"\\/bfnrt";
        static constexpr std::string_view Meanings = "\"\\/\b\f\n\r\t";
        const char letter = m_text[++m_at];
        if (letter != 'u') {
            const std::size_t which = Letters.find(letter);
            if (which == std::string_view::npos)
                return false;
            text += Meanings[which];
            return true;
        }
        unsigned long code = unit();
        if (code >= 0xD800 && code < 0xDC00) {
            if (m_text.substr(m_at + 1, 2) != "\\u")
                return false;
            m_at += 2;
            code = 0x10000 + (code - 0xD800) * 0x400 + (unit() - 0xDC00);
        }
        putUtf8(code, text);
        return true;
    }

    unsigned long unit()
    {
        const std::string digits(m_text.substr(m_at + 1, 4));
        m_at += 4;
        return std::stoul(digits, nullptr, 16);
    }

    static void putUtf8(unsigned long code, std::string &text)
    {
        const auto put = [&text](unsigned long byte) { text += static_cast<char>(byte); };
        if (code < 0x80)
            return put(code);
        if (code < 0x800) {
            put(0xC0 + code / 0x40);
        } else {
            if (code < 0x10000) {
                put(0xE0 + code / 0x1000);
            } else {
                put(0xF0 + code / 0x40000);
                put(0x80 + code / 0x1000 % 0x40);
            }
            put(0x80 + code / 0x40 % 0x40);
        }
        put(0x80 + code % 0x40);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace assay::test
