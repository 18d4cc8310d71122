// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
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
#include "core/store/stringdictionary.h"
#include "core/store/textarena.h"

namespace assay {

/// All jobs of one load, by column. Append-only: one writer thread (the reader of the stream) fills rows and publishes
/// them; any number of threads read rows below rowCount() at the same time, without a lock. Published rows never
/// change. Views returned live as long as the store: hold it by shared_ptr.
class JobStore
{
public:
    using Code = StringDictionary::Code;

    JobStore();
    ~JobStore();

    /// A store that, when it is large, goes on a thread of Qt's global pool: giving memory back takes up to a tenth of
    /// a second for ten million rows, and the last to let go of a store is often the GUI thread.
    [[nodiscard]] static std::shared_ptr<JobStore> create();

    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;

    // --- readers, any thread; row < rowCount() ---

    /// Published rows.
    [[nodiscard]] std::size_t rowCount() const noexcept { return m_publishedRows.load(std::memory_order_acquire); }

    /// The dictionary of a dictionary field (see isDictionaryField()).
    [[nodiscard]] const StringDictionary &dictionary(Field field) const noexcept;

    /// Begins to load the beginning of what text() gives of the job id. For readers of many rows.
    void prefetchTexts(SourceRow row) const noexcept;

    /// The code of a dictionary field.
    [[nodiscard]] Code code(Field field, SourceRow row) const noexcept;

    /// Whether the field was sent, for every field.
    [[nodiscard]] ValueState state(Field field, SourceRow row) const noexcept;

    /// UTF-8 text of any field but the score; of the turn its digits as sent. Empty when absent or null.
    [[nodiscard]] std::string_view text(Field field, SourceRow row) const noexcept;

    [[nodiscard]] ScoreValue score(SourceRow row) const noexcept;

    /// The agent's turn; meaningful when state(Field::AgentTurn, row) is Present.
    [[nodiscard]] std::int64_t turn(SourceRow row) const noexcept;

    /// Rows lie in blocks, each column of a block in one piece. How many rows the block that begins with \p first holds
    /// of those below \p end. \p first is a multiple of BlockRows.
    [[nodiscard]] static std::size_t blockSize(std::size_t first, std::size_t end) noexcept
    {
        return std::min(BlockRows, end - first);
    }
    static constexpr std::size_t BlockRows = 8192;

    /// The columns of a block, for loops over many rows; see blockSize() for how far they reach.
    [[nodiscard]] const Code *codes(Field field, std::size_t first) const noexcept;
    [[nodiscard]] const double *scores(std::size_t first) const noexcept;
    [[nodiscard]] const ScoreValue::Kind *scoreKinds(std::size_t first) const noexcept;

    /// The value in text form, as files show it: text as it is, the turn in digits, the score with exactly the digits
    /// that the service sent; empty when absent or null. Appends to \p out.
    void appendText(Field field, SourceRow row, std::string &out) const;

    /// The fields of this row that the table does not know, in the order sent.
    [[nodiscard]] std::vector<UnknownField> unknownFields(SourceRow row) const;

    /// All unknown fields published so far, sorted by path.
    [[nodiscard]] std::vector<UnknownKey> unknownKeys() const;

    /// What was sent instead of an object as the agent identity context: null, or an empty text for nothing at all.
    /// Nothing when it was an object.
    [[nodiscard]] std::optional<std::string_view> identityThatIsNoObject(SourceRow row) const noexcept;

    // --- the writer, one thread ---

    /// Copies the drafts in as the next rows, and returns the first. They stay invisible until publish(). Several at
    /// once cost less than each by itself; some tens are best, as they should still be in the cache.
    SourceRow append(std::span<const JobDraft> drafts);
    SourceRow append(const JobDraft &draft) { return append({&draft, 1}); }

    /// Lets readers see all rows appended so far.
    void publish() noexcept;

    /// Rows appended, published or not. Writer only.
    [[nodiscard]] std::size_t appendedRows() const noexcept { return m_rows; }

private:
    struct Block;

    // A value that few rows have: the digits of an unusual score, a context that is no object, an unknown field.
    struct SideValue
    {
        std::uint32_t row = 0;
        Code path = 0; // in the dictionary of its level
        std::string_view json;
        FieldLevel level = FieldLevel::Job;
    };

    [[nodiscard]] const Block &block(SourceRow row) const noexcept;
    [[nodiscard]] std::string_view pathOf(const SideValue &value) const noexcept;
    [[nodiscard]] std::optional<std::string_view> sideValue(SourceRow row, std::string_view path) const noexcept;
    [[nodiscard]] std::size_t firstSideValue(SourceRow row, std::size_t count) const noexcept;
    void addBlock();
    void appendToBlock(std::span<const JobDraft> drafts, Block &rows, std::size_t place);
    void appendCodes(std::span<const JobDraft> drafts, Field field, Code *codes);
    void addSideValue(std::size_t row, const UnknownField &value);

    std::array<StringDictionary, FieldCount> m_dictionaries; // of dictionary fields
    SegmentedVector<Block *> m_blocks;
    std::vector<Memory> m_blockMemory; // writer's
    TextArena m_texts;
    std::vector<StringDictionary::Wanted> m_wanted; // writer's: used again and again
    std::array<StringDictionary, FieldLevelCount> m_paths; // of side values
    SegmentedVector<SideValue> m_sideValues; // sorted by row
    std::size_t m_rows = 0;
    std::atomic<std::size_t> m_publishedSideValues = 0;
    std::atomic<std::size_t> m_publishedRows = 0;
};

} // namespace assay
