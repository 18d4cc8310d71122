// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "export/exportwriter.h"

namespace assay {

/// Writes CSV and TSV.
///
/// CSV is that of RFC 4180: UTF-8, CRLF after every line, commas; a cell is quoted only when it holds a comma, a quote,
/// CR or LF, and quotes in it are doubled. A file of one column writes an empty cell as "", since readers skip empty
/// lines.
///
/// TSV quotes just so, with a tab for the comma and LF for the line's end. The registration of
/// text/tab-separated-values has no quoting at all and so cannot hold an explanation of two lines; backslash escapes
/// could, but neither spreadsheets nor pandas undo them unasked, while both read quoted cells as they are.
///
/// A cell is the field's text as it was sent: nothing for null and absent, numbers with their own digits. A field that
/// the table does not know shows a string's text, and anything else as the JSON that was sent.
///
/// The guard for spreadsheets puts an apostrophe before a text that starts with = + - @, a tab or CR, which a
/// spreadsheet could take for a formula (OWASP, "CSV injection"). Numbers stay numbers.
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
    void writeNumber(Field field, SourceRow row, ExportBuffer &out);
    void writeUnknown(const UnknownKey &key, ExportBuffer &out);
    void writeCell(std::string_view text, ExportBuffer &out) const;
    void writeQuoted(std::string_view text, ExportBuffer &out) const;

    const char m_separator;
    const std::string_view m_lineEnd;
    const DelimitedOptions m_options;
    const JobStore *m_store = nullptr;
    std::span<const ExportColumn> m_columns;
    bool m_hasUnknown = false;
    std::vector<UnknownField> m_unknown; // of the row being written
    std::string m_scratch;
};

} // namespace assay
