// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsonwriter.h"

#include <algorithm>

#include "core/base/jsonstrings.h"
#include "core/store/jobjson.h"
#include "export/exportcolumns.h"
#include "export/marktext.h"

namespace assay {

namespace {

std::string jsonKey(std::string_view key)
{
    std::string json;
    appendJsonString(key, json);
    json.push_back(':');
    return json;
}

} // namespace

JsonWriter::JsonWriter(Layout layout, bool wholeJobs)
    : m_layout(layout)
    , m_whole(wholeJobs)
{
}

void JsonWriter::begin(const JobStore &store, std::span<const ExportColumn> columns, ExportBuffer &out)
{
    m_store = &store;
    m_columns = columns;
    planMarks();
    if (!m_whole)
        plan();
    if (m_layout == Layout::Array)
        out.append('[');
}

void JsonWriter::writeRow(std::size_t number, SourceRow row, ExportBuffer &out)
{
    if (m_layout == Layout::Array)
        out.append(number == 0 ? "\n" : ",\n");
    m_text.clear();
    if (m_whole) {
        appendJobJson(*m_store, row, m_text);
    } else {
        m_sparse = m_store->sparseFields(row);
        m_text.push_back('{');
        writeMembers(m_jobMembers, row);
        m_text.push_back('}');
    }
    appendMark(row);
    if (m_layout == Layout::Lines) {
        // An unknown value is written as sent and may have several lines. JSON strings never contain unescaped line
        // ends.
        std::ranges::replace_if(
            m_text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
        m_text.push_back('\n');
    }
    out.append(m_text);
}

/// Adds the marks as the last member of the job.
void JsonWriter::appendMark(SourceRow row)
{
    const JobMark *said = mark(row);
    std::string json;
    if (!said || m_text.empty() || m_text.back() != '}' || !appendMarkJson(*said, m_markParts, json))
        return;
    m_text.pop_back();
    const std::size_t last = m_text.find_last_not_of(" \t\r\n");
    m_text.append(m_text[last] == '{' ? "" : ",").append("\"assay_marks\":").append(json).push_back('}');
}

void JsonWriter::end(std::size_t rows, ExportBuffer &out)
{
    if (m_layout == Layout::Array)
        out.append(rows == 0 ? "]\n" : "\n]\n");
}

void JsonWriter::planMarks()
{
    for (const ExportColumn &column : m_columns) {
        if (const auto *part = std::get_if<MarkPart>(&column.source))
            m_markParts.push_back(*part);
    }
}

void JsonWriter::plan()
{
    for (const ExportColumn &column : m_columns) {
        std::string_view key;
        bool identity = false;
        if (const Field *field = std::get_if<Field>(&column.source)) {
            key = fieldInfo(*field).key;
            identity = isIdentityField(*field);
        } else if (const auto *unknown = std::get_if<UnknownKey>(&column.source)) {
            key = unknown->key();
            identity = unknown->level == FieldLevel::Identity;
        } else {
            continue; // JSON has all fields when the jobs are whole, and else only those chosen
        }
        if (identity && m_identityMembers.empty())
            m_jobMembers.push_back({nullptr, jsonKey(IdentityKey)});
        (identity ? m_identityMembers : m_jobMembers).push_back({&column, jsonKey(key)});
    }
}

void JsonWriter::writeMembers(const std::vector<Member> &members, SourceRow row)
{
    bool first = true;
    for (const Member &member : members) {
        const std::size_t before = m_text.size();
        if (!first)
            m_text.push_back(',');
        m_text.append(member.key);
        if (writeValue(member, row))
            first = false;
        else
            m_text.resize(before);
    }
}

// Returns false when the value was not sent: the caller must then remove its key.
bool JsonWriter::writeValue(const Member &member, SourceRow row)
{
    if (!member.column) {
        if (const auto other = m_store->nonObjectIdentity(row)) { // null, absent, or no object
            m_text.append(*other);
            return !other->empty();
        }
        const std::size_t before = m_text.size();
        m_text.push_back('{');
        writeMembers(m_identityMembers, row);
        m_text.push_back('}');
        return m_text.size() > before + 2;
    }
    if (const Field *field = std::get_if<Field>(&member.column->source)) {
        switch (m_store->state(*field, row)) {
        case ValueState::Absent:
            return false;
        case ValueState::Null:
            m_text.append("null");
            return true;
        case ValueState::Unusable:
        case ValueState::Present:
            break;
        }
        if (const auto sent = m_sparse.sentJson(*field))
            m_text.append(*sent);
        else if (*field == Field::Score || *field == Field::AgentTurn)
            m_store->appendText(*field, row, m_text);
        else
            appendJsonString(m_store->text(*field, row), m_text);
        return true;
    }
    const auto &key = std::get<UnknownKey>(member.column->source);
    const auto found =
        std::ranges::find_if(m_sparse.unknown, [&key](const UnknownField &unknown) { return unknown.is(key); });
    if (found == m_sparse.unknown.end())
        return false;
    m_text.append(found->json);
    return true;
}

} // namespace assay
