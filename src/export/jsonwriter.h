// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/jobstore.h"
#include "export/exportwriter.h"

namespace assay {

/// Writes jobs as JSON: as an array (the service's format) with one job in each line, or as NDJSON. UTF-8 without a
/// BOM, LF at line ends.
///
/// A whole job is written exactly as the service sent it, with unknown fields. With fewer columns it has
/// only those keys, in the order of the columns; the keys of the agent identity context are in its object, at the
/// position of the first of them. Null fields are written as null, absent fields are omitted. What the user said of a
/// job, where it is wanted, is the last member, "assay_marks": see appendMarkJson().
class JsonWriter final : public ExportWriter
{
public:
    enum class Layout : bool { Array, Lines };

    /// \p wholeJobs: of the columns, only those of marks matter.
    JsonWriter(Layout layout, bool wholeJobs);

    [[nodiscard]] std::unique_ptr<ExportWriter> clone() const override { return std::make_unique<JsonWriter>(*this); }
    void begin(const JobStore &store, std::span<const ExportColumn> columns, ExportBuffer &out) override;
    void writeRow(std::size_t number, SourceRow row, ExportBuffer &out) override;
    void end(std::size_t rows, ExportBuffer &out) override;

private:
    // A key of one level and the source of its value.
    struct Member
    {
        const ExportColumn *column = nullptr; // null: the identity context
        std::string key; // as a JSON string with its colon
    };

    void plan();
    void planMarks();
    void appendMark(SourceRow row);
    void writeMembers(const std::vector<Member> &members, SourceRow row);
    bool writeValue(const Member &member, SourceRow row);

    const Layout m_layout;
    const JobStore *m_store = nullptr;
    std::span<const ExportColumn> m_columns;
    bool m_whole = false; // all columns: appendJobJson() writes the job
    std::vector<Member> m_jobMembers;
    std::vector<Member> m_identityMembers;
    std::vector<MarkPart> m_markParts; // of the columns
    JobStore::SparseFields m_sparse; // of the row being written
    std::string m_text; // the row being written
};

} // namespace assay
