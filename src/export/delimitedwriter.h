// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "export/exportwriter.h"

namespace assay {

/// Writes CSV and TSV.
///
/// CSV follows RFC 4180: UTF-8, CRLF after every line, commas. A cell is quoted only when it contains a comma, a quote,
/// CR or LF; quotes in it are doubled. In a file with one column an empty cell is written as "", since readers skip
/// empty lines.
///
/// TSV is quoted in the same way, with tabs instead of commas and LF at line ends. The registration of
/// text/tab-separated-values has no quoting, so it can't contain an explanation of two lines. Backslash escapes could,
/// but spreadsheets and pandas do not decode them by default, while both read quoted cells correctly.
///
/// A cell is the field's text as it was sent: empty for null and absent, numbers with the digits sent. A field that the
/// field table does not contain is written as the text of a string, or else as the JSON that was sent.
///
/// The guard for spreadsheets writes an apostrophe before a text that a spreadsheet could read as a formula: see
/// looksLikeFormula(). Numbers are not changed.
class DelimitedWriter final : public ExportWriter
{
public:
    enum class Dialect : bool { Csv, Tsv };

    DelimitedWriter(Dialect dialect, DelimitedOptions options);

    [[nodiscard]] std::unique_ptr<ExportWriter> clone() const override
    {
        return std::make_unique<DelimitedWriter>(*this);
    }
    void begin(const JobStore &store, std::span<const ExportColumn> columns, ExportBuffer &out) override;
    void writeRow(std::size_t number, SourceRow row, ExportBuffer &out) override;
    void end(std::size_t rows, ExportBuffer &out) override;

private:
    void writeText(std::string_view text, ExportBuffer &out) const;
    [[nodiscard]] std::string_view asText(Field field, const JobStore::Row &row);
    void writeNumber(Field field, const JobStore::Row &row, ExportBuffer &out);
    void writeMarkPart(MarkPart part, const JobMark *mark, ExportBuffer &out) const;
    void takeUnknown(SourceRow row);
    void writeUnknown(std::string_view json, ExportBuffer &out);
    void writeCell(std::string_view text, ExportBuffer &out) const;
    void writeQuoted(std::string_view text, ExportBuffer &out) const;

    const char m_separator;
    const std::string_view m_lineEnd;
    const DelimitedOptions m_options;
    const JobStore *m_store = nullptr;
    std::span<const ExportColumn> m_columns;
    // Unknown fields: the column of each, and of the row being written the values by column, and those without one.
    std::map<std::pair<FieldLevel, std::string_view>, std::size_t> m_unknownColumns;
    bool m_hasOthers = false;
    std::vector<std::string_view> m_values;
    std::string m_others;
    std::string m_scratch;
};

} // namespace assay
