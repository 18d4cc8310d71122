// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobstore.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <new>
#include <type_traits>

#include <QThreadPool>

#include "core/base/prefetch.h"
#include "core/store/longtexts.h"

namespace assay {

namespace {

constexpr std::size_t ManyRows = 100'000; // a store of more is large
constexpr std::string_view ScorePath = "score";

/// Paths that no unknown field can have: the store's own side values stand under them.
constexpr bool isOwnPath(std::string_view path) noexcept
{
    return path == ScorePath || path == IdentityKey;
}

constexpr Field FirstDictionaryField = Field::CustomerId;
constexpr Field LastDictionaryField = Field::Status;
constexpr std::size_t DictionaryFieldCount = index(LastDictionaryField) - index(FirstDictionaryField) + 1;

/// The place of a dictionary field among them.
constexpr std::size_t column(Field field) noexcept
{
    return index(field) - index(FirstDictionaryField);
}

constexpr bool dictionaryFieldsAreNeighbours()
{
    for (std::size_t i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (isDictionaryField(field) != (field >= FirstDictionaryField && field <= LastDictionaryField))
            return false;
    }
    return true;
}
static_assert(dictionaryFieldsAreNeighbours());

} // namespace

/// The columns of a fixed number of rows. The writer fills rows behind those that readers may see.
struct JobStore::Block
{
    static constexpr std::size_t Rows = BlockRows;
    static constexpr int Shift = std::countr_zero(Rows);
    static_assert(std::has_single_bit(Rows));

    std::array<std::array<Code, Rows>, DictionaryFieldCount> codes;
    std::array<double, Rows> score;
    std::array<const char *, Rows> texts; // see LongTexts
    std::array<ScoreValue::Kind, Rows> scoreKind;
    std::array<ValueState, Rows> explanationState;

    static std::size_t place(SourceRow row) noexcept { return index(row) & (Rows - 1); }
};

JobStore::JobStore() = default;
JobStore::~JobStore()
{
    if (m_rows > ManyRows)
        giveBackFreedMemory(); // what was kept for queries over these rows
}

std::shared_ptr<JobStore> JobStore::create()
{
    return {new JobStore, [](JobStore *store) {
                if (store->m_rows > ManyRows)
                    QThreadPool::globalInstance()->start([store] { delete store; });
                else
                    delete store;
            }};
}

const StringDictionary &JobStore::dictionary(Field field) const noexcept
{
    return m_dictionaries[assay::index(field)];
}

const JobStore::Block &JobStore::block(SourceRow row) const noexcept
{
    return *m_blocks[assay::index(row) >> Block::Shift];
}

JobStore::Code JobStore::code(Field field, SourceRow row) const noexcept
{
    return block(row).codes[column(field)][Block::place(row)];
}

ValueState JobStore::state(Field field, SourceRow row) const noexcept
{
    const Block &rows = block(row);
    const std::size_t place = Block::place(row);
    switch (field) {
    case Field::JobId:
        return ValueState::Present;
    case Field::Explanation:
        return rows.explanationState[place];
    case Field::Score:
        return rows.scoreKind[place] == ScoreValue::Kind::Absent ? ValueState::Absent
            : rows.scoreKind[place] == ScoreValue::Kind::Null    ? ValueState::Null
                                                                 : ValueState::Present;
    default:
        return static_cast<ValueState>(std::min<Code>(rows.codes[column(field)][place], StringDictionary::First));
    }
}

std::string_view JobStore::text(Field field, SourceRow row) const noexcept
{
    const Block &rows = block(row);
    const std::size_t place = Block::place(row);
    switch (field) {
    case Field::JobId:
        return LongTexts::read(rows.texts[place]).jobId;
    case Field::Explanation:
        return LongTexts::read(rows.texts[place]).explanation;
    case Field::Score:
        return {};
    default:
        return dictionary(field).value(rows.codes[column(field)][place]);
    }
}

void JobStore::prefetchTexts(SourceRow row) const noexcept
{
    prefetchToRead(block(row).texts[Block::place(row)]);
}

const JobStore::Code *JobStore::codes(Field field, std::size_t first) const noexcept
{
    return block(static_cast<SourceRow>(first)).codes[column(field)].data();
}

const double *JobStore::scores(std::size_t first) const noexcept
{
    return block(static_cast<SourceRow>(first)).score.data();
}

const ScoreValue::Kind *JobStore::scoreKinds(std::size_t first) const noexcept
{
    return block(static_cast<SourceRow>(first)).scoreKind.data();
}

ScoreValue JobStore::score(SourceRow row) const noexcept
{
    const Block &rows = block(row);
    return {rows.scoreKind[Block::place(row)], rows.score[Block::place(row)]};
}

std::int64_t JobStore::turn(SourceRow row) const noexcept
{
    const std::string_view digits = text(Field::AgentTurn, row);
    std::int64_t turn = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), turn);
    return turn;
}

void JobStore::appendText(Field field, SourceRow row, std::string &out) const
{
    if (field != Field::Score) {
        out.append(text(field, row));
        return;
    }
    const ScoreValue value = score(row);
    if (!value.hasValue())
        return;
    if (const auto digits = sideValue(row, ScorePath))
        out.append(*digits);
    else
        appendScoreNumber(value, out);
}

std::vector<UnknownField> JobStore::unknownFields(SourceRow row) const
{
    std::vector<UnknownField> fields;
    const std::size_t count = m_publishedSideValues.load(std::memory_order_acquire);
    for (std::size_t i = firstSideValue(row, count); i < count && m_sideValues[i].row == assay::index(row); ++i) {
        const SideValue &value = m_sideValues[i];
        const std::string_view path = pathOf(value);
        if (!isOwnPath(path))
            fields.push_back({path, value.json, value.level});
    }
    return fields;
}

std::vector<UnknownKey> JobStore::unknownKeys() const
{
    std::vector<UnknownKey> keys;
    for (const FieldLevel level : {FieldLevel::Job, FieldLevel::Identity}) {
        const StringDictionary &paths = m_paths[assay::index(level)];
        for (Code code = StringDictionary::First; code < paths.size(); ++code) {
            if (!isOwnPath(paths.value(code)))
                keys.push_back({std::string(paths.value(code)), level});
        }
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

SourceRow JobStore::append(std::span<const JobDraft> drafts)
{
    const auto first = static_cast<SourceRow>(m_rows);
    while (!drafts.empty()) {
        const std::size_t place = m_rows & (Block::Rows - 1);
        if (place == 0)
            addBlock();
        const std::size_t fitting = std::min(drafts.size(), Block::Rows - place);
        appendToBlock(drafts.first(fitting), *m_blocks[m_rows >> Block::Shift], place);
        drafts = drafts.subspan(fitting);
    }
    return first;
}

/// Column by column: one dictionary after the other is in the cache, and each column is written in one piece.
void JobStore::appendToBlock(std::span<const JobDraft> drafts, Block &rows, std::size_t place)
{
    for (std::size_t i = 0; i < DictionaryFieldCount; ++i) {
        const auto field = static_cast<Field>(i + assay::index(FirstDictionaryField));
        appendCodes(drafts, field, &rows.codes[i][place]);
    }
    for (const JobDraft &draft : drafts) {
        const auto textOf = [&draft](Field field) {
            const std::size_t i = assay::index(field);
            return draft.states[i] == ValueState::Present ? draft.texts[i] : std::string_view();
        };
        rows.texts[place] = LongTexts{textOf(Field::JobId), textOf(Field::Explanation)}.add(m_texts);
        rows.explanationState[place] = draft.states[assay::index(Field::Explanation)];
        rows.scoreKind[place] = draft.score.kind;
        rows.score[place] = draft.score.value;
        if (!draft.scoreText.empty())
            addSideValue(m_rows, {ScorePath, draft.scoreText});
        if (draft.identityState != ValueState::Present)
            addSideValue(m_rows, {IdentityKey, draft.identityState == ValueState::Null ? "null" : ""});
        for (const UnknownField &field : draft.unknown)
            addSideValue(m_rows, field);
        ++place;
        ++m_rows;
    }
}

void JobStore::appendCodes(std::span<const JobDraft> drafts, Field field, Code *codes)
{
    const std::size_t i = assay::index(field);
    m_wanted.clear();
    for (const JobDraft &draft : drafts) {
        if (draft.states[i] == ValueState::Present)
            m_wanted.push_back({draft.texts[i], codes});
        else
            *codes = static_cast<Code>(draft.states[i]);
        ++codes;
    }
    m_dictionaries[i].internAll(m_wanted);
}

/// Blocks are left uninitialised on purpose: pages that no row uses are never touched.
void JobStore::addBlock()
{
    constexpr std::size_t Together = HugePageSize / sizeof(Block);
    static_assert(std::is_trivially_default_constructible_v<Block> && std::is_trivially_destructible_v<Block>);
    static_assert(Together > 1);
    const bool isFirst = m_blocks.size() == 0; // alone: it is enough for most lists
    const std::size_t place = isFirst ? 0 : (m_blocks.size() - 1) % Together;
    if (place == 0) {
        m_blockMemory.push_back(allocateFilledMemory(isFirst ? sizeof(Block) : HugePageSize));
        if (!isFirst) { // what is left behind its blocks
            auto *const rest = reinterpret_cast<char *>(m_blockMemory.back().get() + Together * sizeof(Block));
            m_texts.lend({rest, HugePageSize - Together * sizeof(Block)});
        }
    }
    m_blocks.append(new (m_blockMemory.back().get() + place * sizeof(Block)) Block);
}

void JobStore::publish() noexcept
{
    for (StringDictionary &dictionary : m_dictionaries)
        dictionary.publish();
    for (StringDictionary &paths : m_paths)
        paths.publish();
    m_publishedSideValues.store(m_sideValues.size(), std::memory_order_release);
    m_publishedRows.store(m_rows, std::memory_order_release);
}

void JobStore::addSideValue(std::size_t row, const UnknownField &value)
{
    const auto number = static_cast<std::uint32_t>(row);
    const Code path = m_paths[assay::index(value.level)].intern(value.path);
    m_sideValues.append({number, path, m_texts.add(value.json), value.level});
}

std::string_view JobStore::pathOf(const SideValue &value) const noexcept
{
    return m_paths[assay::index(value.level)].value(value.path);
}

std::optional<std::string_view> JobStore::identityThatIsNoObject(SourceRow row) const noexcept
{
    return sideValue(row, IdentityKey);
}

std::optional<std::string_view> JobStore::sideValue(SourceRow row, std::string_view path) const noexcept
{
    const std::size_t count = m_publishedSideValues.load(std::memory_order_acquire);
    for (std::size_t i = firstSideValue(row, count); i < count && m_sideValues[i].row == assay::index(row); ++i) {
        if (pathOf(m_sideValues[i]) == path)
            return m_sideValues[i].json;
    }
    return std::nullopt;
}

std::size_t JobStore::firstSideValue(SourceRow row, std::size_t count) const noexcept
{
    std::size_t low = 0;
    std::size_t high = count;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (m_sideValues[middle].row < assay::index(row))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace assay
