// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace assay::test {

/// Writes a list of jobs in valid JSON, as its bytes choose: keys in any order, any spacing, escapes, numbers of all
/// forms, values of the wrong kind, unknown fields, nesting. The same bytes always give the same list.
class RandomList
{
public:
    explicit RandomList(std::string_view choices)
        : m_choices(choices)
    {
    }

    [[nodiscard]] std::string write()
    {
        const std::size_t jobs = choose(9);
        add("[");
        for (std::size_t i = 0; i < jobs; ++i) {
            add(i > 0 ? "," : "");
            writeJob(i);
        }
        add("]");
        return m_out;
    }

private:
    static constexpr std::size_t DeepestValue = 12;

    [[nodiscard]] std::size_t choose(std::size_t below)
    {
        return m_at < m_choices.size() ? static_cast<unsigned char>(m_choices[m_at++]) % below : 0;
    }

    template <std::size_t Count> std::string_view one(const std::array<std::string_view, Count> &of)
    {
        return of[choose(Count)];
    }

    void space() { m_out.append(one(std::to_array<std::string_view>({"", "", "", " ", "\n", "\t", "\r\n  "}))); }

    void add(std::string_view token)
    {
        space();
        m_out.append(token);
        space();
    }

    void key(std::string_view name, bool &isFirst)
    {
        add(isFirst ? "" : ",");
        isFirst = false;
        m_out.append("\"").append(name).append("\"");
        add(":");
    }

    void writeJob(std::size_t number)
    {
        bool isFirst = true;
        bool hasId = false;
        add("{");
        for (std::size_t fields = choose(8) + 1; fields > 0; --fields) {
            switch (choose(8)) {
            case 0:
                if (!hasId)
                    id(number, isFirst);
                hasId = true;
                break;
            case 1:
                writeIdentity(isFirst);
                break;
            case 2:
                key("score", isFirst);
                value(0);
                break;
            case 3:
                key("explanation", isFirst);
                value(0);
                break;
            case 4:
                key("module", isFirst);
                value(0);
                break;
            case 5:
                key("status", isFirst);
                text();
                break;
            default:
                key(one(std::to_array<std::string_view>({"extra", "", "job_i", "\\u0065", "a.b", "[", "{\\\""})),
                    isFirst);
                value(0);
                break;
            }
        }
        if (!hasId)
            id(number, isFirst);
        add("}");
    }

    void id(std::size_t number, bool &isFirst)
    {
        key("job_id", isFirst);
        m_out.append("\"job-").append(std::to_string(number));
        piece();
        m_out.append("\"");
    }

    void writeIdentity(bool &isFirst)
    {
        key("agent_identity_context", isFirst);
        if (choose(8) == 0) {
            value(0);
            return;
        }
        bool isFirstInner = true;
        add("{");
        for (std::size_t fields = choose(5); fields > 0; --fields) {
            key(one(std::to_array<std::string_view>(
                    {"customer_id", "project_id", "agent_name", "agent_turn", "tool_id", "region"})),
                isFirstInner);
            value(0);
        }
        add("}");
    }

    void value(std::size_t depth)
    {
        switch (choose(depth < DeepestValue ? 8 : 6)) {
        case 0:
        case 1:
            text();
            break;
        case 2:
        case 3:
            m_out.append(one(std::to_array<std::string_view>(
                {"0", "-0", "7", "0.85", "1e3", "1E+2", "-1.5e-7", "1e400", "1e-400", "18446744073709551616",
                 "123456789012345678901234567890", "0.10000000000000000000000000000000001", "1e0000000001", "3.0"})));
            break;
        case 4:
            m_out.append("null");
            break;
        case 5:
            m_out.append(choose(2) == 0 ? "true" : "false");
            break;
        case 6:
            list(depth);
            break;
        default:
            object(depth);
            break;
        }
    }

    void list(std::size_t depth)
    {
        add("[");
        for (std::size_t i = 0, count = choose(4); i < count; ++i) {
            add(i > 0 ? "," : "");
            value(depth + 1);
        }
        add("]");
    }

    void object(std::size_t depth)
    {
        bool isFirst = true;
        add("{");
        for (std::size_t count = choose(4); count > 0; --count) {
            key(one(std::to_array<std::string_view>({"a", "job_id", "agent_identity_context", "module", ""})), isFirst);
            value(depth + 1);
        }
        add("}");
    }

    void text()
    {
        m_out.append("\"");
        for (std::size_t count = choose(6); count > 0; --count)
            piece();
        m_out.append("\"");
    }

    void piece()
    {
        m_out.append(one(std::to_array<std::string_view>(
            {"a", "say ", "\\\"", "\\\\", "\\n", "\\u00e4", "\\ud83d\\ude00", "ä", "日", "}", "]", ",",
             "{\\\"job_id\\\":\\\"x\\\"}", "\\/", "\\u0000", "[{", ":",
             "a rather long piece of text that fills some registers "})));
    }

    const std::string_view m_choices;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace assay::test
