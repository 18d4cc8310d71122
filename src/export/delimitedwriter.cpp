// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/delimitedwriter.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <variant>

#include "core/base/jsonstrings.h"
#include "core/base/utf8.h"
#include "export/exportcolumns.h"
#include "export/formulaguard.h"
#include "export/marktext.h"

namespace assay {

namespace {

constexpr std::uint64_t repeated(char c)
{
    return 0x0101010101010101ULL * static_cast<unsigned char>(c);
}

// Returns a number other than zero when one of the eight bytes is zero.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - 0x0101010101010101ULL) & ~word & 0x8080808080808080ULL;
}

std::uint64_t load(const char *from)
{
    std::uint64_t word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

bool needsQuotes(char c, char separator)
{
    return c == separator || c == '"' || c == '\r' || c == '\n';
}

// Copies the text to `to` in steps of eight bytes. Returns false as soon as it finds a byte that needs quotes. Most
// cells are short and plain, so an export spends most of its time in this loop.
bool copyPlain(std::string_view text, char separator, char *to)
{
    const char *from = text.data();
    const std::size_t size = text.size();
    if (size < 8) {
        for (std::size_t i = 0; i < size; ++i) {
            if (needsQuotes(from[i], separator))
                return false;
            to[i] = from[i];
        }
        return true;
    }
    const auto step = [from, to, separators = repeated(separator)](std::size_t at) {
        const std::uint64_t word = load(from + at);
        std::memcpy(to + at, &word, sizeof word);
        return (zeroBytes(word ^ separators) | zeroBytes(word ^ repeated('"')) | zeroBytes(word ^ repeated('\r'))
                | zeroBytes(word ^ repeated('\n')))
            == 0;
    };
    for (std::size_t at = 0; at + 8 <= size; at += 8) {
        if (!step(at))
            return false;
    }
    return step(size - 8); // overlaps with the last step
}

// The field's number, or what was sent instead of one.
bool isNumber(std::string_view text)
{
    return text.find_first_not_of("-+.0123456789eE") == std::string_view::npos && !text.starts_with('+');
}

} // namespace

DelimitedWriter::DelimitedWriter(Dialect dialect, DelimitedOptions options)
    : m_separator(dialect == Dialect::Csv ? ',' : '\t')
    , m_lineEnd(dialect == Dialect::Csv ? "\r\n" : "\n")
    , m_options(options)
{
}

void DelimitedWriter::begin(const JobStore &store, std::span<const ExportColumn> columns, ExportBuffer &out)
{
    m_store = &store;
    m_columns = columns;
    if (m_options.byteOrderMark)
        out.append(ByteOrderMark);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            out.append(m_separator);
        writeText(columns[i].header, out); // guarded too: a header may be a key from the service
        if (const auto *key = std::get_if<UnknownKey>(&columns[i].source))
            m_unknownColumns.emplace(std::pair(key->level, std::string_view(key->path)), i);
    }
    m_hasOthers = hasOtherFields(columns);
    m_values.resize(columns.size());
    out.append(m_lineEnd);
}

/// Finds the column of each unknown field of the row.
void DelimitedWriter::takeUnknown(SourceRow row)
{
    m_others.clear();
    std::string inContext;
    for (const UnknownField &field : m_store->unknownFields(row)) {
        if (const auto found = m_unknownColumns.find({field.level, field.path}); found != m_unknownColumns.end()) {
            m_values[found->second] = field.json;
        } else if (m_hasOthers) {
            std::string &members = field.level == FieldLevel::Identity ? inContext : m_others;
            if (!members.empty())
                members.push_back(',');
            appendJsonString(field.key(), members);
            members.append(":").append(field.json);
        }
    }
    if (!inContext.empty()) {
        m_others.append(m_others.empty() ? "" : ",");
        appendJsonString(IdentityKey, m_others);
        m_others.append(":{").append(inContext).append("}");
    }
}

void DelimitedWriter::writeRow(std::size_t, SourceRow row, ExportBuffer &out)
{
    if (!m_unknownColumns.empty() || m_hasOthers)
        takeUnknown(row);
    const JobStore::Row job = m_store->row(row);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ExportColumn &column = m_columns[i];
        if (i > 0)
            out.append(m_separator);
        if (const Field *field = std::get_if<Field>(&column.source)) {
            if (*field == Field::Score || *field == Field::AgentTurn)
                writeNumber(*field, job, out);
            else if (const std::string_view text = job.text(*field); !text.empty())
                writeText(text, out);
            else if (job.state(*field) == ValueState::Unusable) [[unlikely]]
                writeText(asText(*field, job), out); // what was sent is no text
            else
                writeCell({}, out); // which may need quotes
        } else if (const MarkPart *part = std::get_if<MarkPart>(&column.source)) {
            writeMarkPart(*part, mark(row), out);
        } else if (std::holds_alternative<OtherFields>(column.source)) {
            writeCell(m_others.empty() ? std::string() : '{' + m_others + '}', out);
        } else {
            writeUnknown(std::exchange(m_values[i], {}), out);
        }
    }
    out.append(m_lineEnd);
}

void DelimitedWriter::writeMarkPart(MarkPart part, const JobMark *mark, ExportBuffer &out) const
{
    const std::string text = mark ? markPartText(part, *mark) : std::string();
    if (part == MarkPart::Note)
        writeText(text, out);
    else
        writeCell(text, out);
}

void DelimitedWriter::end(std::size_t, ExportBuffer &)
{
}

void DelimitedWriter::writeText(std::string_view text, ExportBuffer &out) const
{
    if (m_options.guardFormulas && looksLikeFormula(text)) [[unlikely]]
        writeCell(std::string("'").append(text), out);
    else
        writeCell(text, out);
}

std::string_view DelimitedWriter::asText(Field field, const JobStore::Row &row)
{
    m_scratch.clear();
    row.appendText(field, m_scratch);
    return m_scratch;
}

void DelimitedWriter::writeNumber(Field field, const JobStore::Row &row, ExportBuffer &out)
{
    const std::string_view number = asText(field, row);
    if (isNumber(number)) [[likely]]
        writeCell(number, out); // not guarded: -1 is no formula
    else
        writeText(number, out);
}

void DelimitedWriter::writeUnknown(std::string_view json, ExportBuffer &out)
{
    if (json.starts_with('"')) {
        decodeJsonString(json, m_scratch);
        writeText(m_scratch, out);
    } else {
        writeCell(json == "null" ? std::string_view() : json, out);
    }
}

void DelimitedWriter::writeCell(std::string_view text, ExportBuffer &out) const
{
    if (text.empty()) {
        if (m_columns.size() == 1) [[unlikely]]
            out.append("\"\"");
        return;
    }
    if (copyPlain(text, m_separator, out.room(text.size())))
        out.advance(text.size());
    else
        writeQuoted(text, out);
}

void DelimitedWriter::writeQuoted(std::string_view text, ExportBuffer &out) const
{
    out.append('"');
    std::size_t at = 0;
    for (;;) {
        const std::size_t quote = text.find('"', at);
        if (quote == std::string_view::npos)
            break;
        out.append(text.substr(at, quote + 1 - at));
        out.append('"');
        at = quote + 1;
    }
    out.append(text.substr(at));
    out.append('"');
}

} // namespace assay
