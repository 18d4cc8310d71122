// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/memory.h"
#include "core/job/jobdraft.h"
#include "core/job/jobfields.h"
#include "core/job/rows.h"
#include "core/job/scorevalue.h"
#include "core/job/unknownfield.h"
#include "core/job/valuestate.h"
#include "core/store/segmentedvector.h"
#include "core/store/sparsevalues.h"
#include "core/store/stringdictionary.h"
#include "core/store/textarena.h"

namespace assay {

/// All jobs of one load, stored in columns. Append-only: one writer thread (the reader of the stream) appends rows and
/// publishes them; any number of threads read rows below rowCount() at the same time, without a lock. Published rows
/// never change. Returned views are valid as long as the store: hold it by shared_ptr.
class JobStore
{
public:
    using Code = StringDictionary::Code;

    JobStore();
    ~JobStore();

    /// Creates a store that, if it is large, is deleted on a thread of its own: freeing ten million rows takes
    /// up to 0.1 s, and the last owner of a store is often the GUI thread.
    [[nodiscard]] static std::shared_ptr<JobStore> create();

    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;

    // --- readers, any thread; row < rowCount() ---

    /// The number of published rows.
    [[nodiscard]] std::size_t rowCount() const noexcept { return m_publishedRows.load(std::memory_order_acquire); }

    /// The dictionary of a dictionary field (see isDictionaryField()).
    [[nodiscard]] const StringDictionary &dictionary(Field field) const noexcept;

    /// Prefetches the row's job id into the cache, for loops that read the ids of many rows.
    void prefetchTexts(SourceRow row) const noexcept;

    /// The row's code in the dictionary of a dictionary field.
    [[nodiscard]] Code code(Field field, SourceRow row) const noexcept;

    /// Whether the field was sent. Any field.
    [[nodiscard]] ValueState state(Field field, SourceRow row) const noexcept;

    /// The UTF-8 text of any field except the score; the turn as its digits. Empty unless the field is Present.
    [[nodiscard]] std::string_view text(Field field, SourceRow row) const noexcept;

    [[nodiscard]] ScoreValue score(SourceRow row) const noexcept;

    /// The agent's turn. Only if state(Field::AgentTurn, row) is Present.
    [[nodiscard]] std::int64_t turn(SourceRow row) const noexcept;

    class Row;

    /// The row, for code that reads several of its fields.
    [[nodiscard]] Row row(SourceRow row) const noexcept;

    /// Rows are stored in blocks; in a block each column is contiguous. Returns how many rows below \p end are in the
    /// block that begins with \p first, which is a multiple of BlockRows.
    [[nodiscard]] static std::size_t blockSize(std::size_t first, std::size_t end) noexcept
    {
        return std::min(BlockRows, end - first);
    }
    static constexpr std::size_t BlockRows = 8192;

    /// The columns of a block, for loops over many rows; see blockSize() for their size.
    [[nodiscard]] const Code *codes(Field field, std::size_t first) const noexcept;
    [[nodiscard]] const double *scores(std::size_t first) const noexcept;
    [[nodiscard]] const ScoreValue::Kind *scoreKinds(std::size_t first) const noexcept;
    [[nodiscard]] const ValueState *explanationStates(std::size_t first) const noexcept;

    /// The value as it was sent, as valid JSON, where it differs from what the other functions tell: of a field that is
    /// Unusable, of a number that is written in an unusual way, of a text with half a character.
    [[nodiscard]] std::optional<std::string_view> sentJson(Field field, SourceRow row) const;

    /// Appends the value as text, as in exported files: texts unchanged, the score with exactly the digits that the
    /// service sent, what was sent instead of a value, nothing when absent or null.
    void appendText(Field field, SourceRow row, std::string &out) const;

    /// What unknownFields() and sentJson() give for a row, found in one search.
    struct SparseFields
    {
        std::vector<UnknownField> unknown;
        std::vector<SentValue> sent;

        /// See JobStore::sentJson().
        [[nodiscard]] std::optional<std::string_view> sentJson(Field field) const;
    };
    [[nodiscard]] SparseFields sparseFields(SourceRow row) const;

    /// The fields of this row that the field table does not contain, in the order sent.
    [[nodiscard]] std::vector<UnknownField> unknownFields(SourceRow row) const;

    /// All unknown fields published so far, sorted by path.
    [[nodiscard]] std::vector<UnknownKey> unknownKeys() const;

    /// Calls visit(row, JSON) for each value of the unknown fields with this path, at either level, in the first \p
    /// rows rows.
    void forEachUnknown(
        std::string_view path, std::size_t rows, const std::function<void(SourceRow, std::string_view)> &visit) const;

    /// The JSON that was sent as the agent identity context if it was not an object; empty if nothing was sent. Nothing
    /// when it was an object.
    [[nodiscard]] std::optional<std::string_view> nonObjectIdentity(SourceRow row) const noexcept;

    // --- the writer, one thread ---

    /// Copies the drafts into the next rows and returns the first row. Readers see them after publish(). A batch is
    /// faster than single drafts; a few dozen are best, since the drafts should still be in the cache. Throws
    /// std::bad_alloc, and then adds no row.
    SourceRow append(std::span<const JobDraft> drafts);
    SourceRow append(const JobDraft &draft) { return append({&draft, 1}); }

    /// Makes all rows appended so far visible to readers.
    void publish() noexcept;

    /// Rows appended, published or not. Writer only.
    [[nodiscard]] std::size_t appendedRows() const noexcept { return m_rows; }

private:
    struct Block;

    [[nodiscard]] const Block &block(SourceRow row) const noexcept;
    void addBlock();
    void appendAll(std::span<const JobDraft> drafts);
    void appendToBlock(std::span<const JobDraft> drafts, Block &rows, std::size_t position);
    void appendCodes(std::span<const JobDraft> drafts, Field field, Code *codes);

    std::array<StringDictionary, FieldCount> m_dictionaries; // of dictionary fields
    SegmentedVector<Block *> m_blocks;
    std::vector<Memory> m_blockMemory; // writer's
    TextArena m_texts;
    std::vector<StringDictionary::Lookup> m_lookups; // writer's: reused for each batch
    SparseValues m_sparseValues; // unusual scores' digits, contexts that are not objects, unknown fields
    std::size_t m_rows = 0;
    std::atomic<std::size_t> m_publishedRows = 0;
};

/// One published row of a store, which must outlive it. Finds the columns of the row once, which all functions of
/// JobStore for a single value do again. Any thread.
class JobStore::Row
{
public:
    /// Like the functions of JobStore with these names.
    [[nodiscard]] ValueState state(Field field) const noexcept;
    [[nodiscard]] std::string_view text(Field field) const noexcept;
    [[nodiscard]] ScoreValue score() const noexcept;
    [[nodiscard]] std::optional<std::string_view> sentJson(Field field) const;
    void appendText(Field field, std::string &out) const;

private:
    friend class JobStore;
    Row(const JobStore &store, const Block &block, SourceRow row) noexcept;

    const JobStore &m_store;
    const Block &m_block;
    std::size_t m_position; // in the block
    SourceRow m_row;
};

} // namespace assay
