// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assay::test {

using Record = std::vector<std::string>;

/// A strict reader for RFC 4180, independent of the writer: it follows the grammar rule by rule. Returns nullopt for
/// invalid text: a quote in an unquoted cell, text after a closing quote, an unquoted CR or LF.
class CsvReader
{
public:
    explicit CsvReader(std::string_view text, char separator = ',', std::string_view lineEnd = "\r\n")
        : m_rest(text)
        , m_separator(separator)
        , m_lineEnd(lineEnd)
    {
    }

    std::optional<std::vector<Record>> file()
    {
        std::vector<Record> records;
        while (!m_rest.empty()) {
            std::optional<Record> next = record();
            if (!next || !take(m_lineEnd)) // in our files, the last line has a line end too
                return std::nullopt;
            records.push_back(std::move(*next));
        }
        return records;
    }

private:
    std::optional<Record> record()
    {
        Record cells;
        do {
            std::optional<std::string> next = m_rest.starts_with('"') ? escaped() : plain();
            if (!next)
                return std::nullopt;
            cells.push_back(std::move(*next));
        } while (take({&m_separator, 1}));
        return cells;
    }

    std::optional<std::string> escaped()
    {
        std::string cell;
        m_rest.remove_prefix(1);
        while (!m_rest.empty()) {
            if (take("\"\""))
                cell += '"';
            else if (take("\""))
                return cell;
            else {
                cell += m_rest.front();
                m_rest.remove_prefix(1);
            }
        }
        return std::nullopt;
    }

    std::optional<std::string> plain()
    {
        std::string cell;
        while (!m_rest.empty() && m_rest.front() != m_separator && !m_rest.starts_with(m_lineEnd)) {
            const char c = m_rest.front();
            if (c == '"' || c == '\r' || c == '\n')
                return std::nullopt;
            cell += c;
            m_rest.remove_prefix(1);
        }
        return cell;
    }

    bool take(std::string_view token)
    {
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }

    std::string_view m_rest;
    char m_separator;
    std::string_view m_lineEnd;
};

} // namespace assay::test
