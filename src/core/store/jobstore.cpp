// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobstore.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <new>
#include <type_traits>

#include "core/base/background.h"
#include "core/base/jsonstrings.h"
#include "core/base/prefetch.h"
#include "core/store/longtexts.h"

namespace assay {

namespace {

constexpr std::size_t LargeStore = 100'000; // rows

/// No unknown field can have the path of a known one: the store uses them for its own sparse values.
bool isOwn(std::string_view key, FieldLevel level) noexcept
{
    return fieldByKey(level, key) || (level == FieldLevel::Job && key == IdentityKey);
}

/// What was sent as the agent identity context, which is no object.
std::string_view identityJson(const JobDraft &draft) noexcept
{
    switch (draft.identityState) {
    case ValueState::Absent:
    case ValueState::Present:
        break;
    case ValueState::Null:
        return "null";
    case ValueState::Unusable:
        return draft.identityJson;
    }
    return {};
}

constexpr Field FirstDictionaryField = Field::CustomerId;
constexpr Field LastDictionaryField = Field::Status;
constexpr std::size_t DictionaryFieldCount = index(LastDictionaryField) - index(FirstDictionaryField) + 1;

/// The index of a dictionary field among all dictionary fields.
constexpr std::size_t column(Field field) noexcept
{
    return index(field) - index(FirstDictionaryField);
}

constexpr bool dictionaryFieldsAreContiguous()
{
    for (std::size_t i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (isDictionaryField(field) != (field >= FirstDictionaryField && field <= LastDictionaryField))
            return false;
    }
    return true;
}
static_assert(dictionaryFieldsAreContiguous());

} // namespace

/// The columns of a fixed number of rows. The writer fills rows after the published ones.
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

    static std::size_t position(SourceRow row) noexcept { return index(row) & (Rows - 1); }
};

JobStore::Row::Row(const JobStore &store, const Block &block, SourceRow row) noexcept
    : m_store(store)
    , m_block(block)
    , m_position(Block::position(row))
    , m_row(row)
{
}

ValueState JobStore::Row::state(Field field) const noexcept
{
    switch (field) {
    case Field::JobId:
        return ValueState::Present;
    case Field::Explanation:
        return m_block.explanationState[m_position];
    case Field::Score:
        return static_cast<ValueState>(std::min(m_block.scoreKind[m_position], ScoreValue::Kind::Integer));
    default:
        return static_cast<ValueState>(
            std::min<Code>(m_block.codes[column(field)][m_position], StringDictionary::First));
    }
}

std::string_view JobStore::Row::text(Field field) const noexcept
{
    switch (field) {
    case Field::JobId:
        return LongTexts::read(m_block.texts[m_position]).jobId;
    case Field::Explanation:
        return LongTexts::read(m_block.texts[m_position]).explanation;
    case Field::Score:
        return {};
    default:
        return m_store.dictionary(field).value(m_block.codes[column(field)][m_position]);
    }
}

ScoreValue JobStore::Row::score() const noexcept
{
    return {m_block.scoreKind[m_position], m_block.score[m_position]};
}

std::optional<std::string_view> JobStore::Row::sentJson(Field field) const
{
    const FieldInfo &info = fieldInfo(field);
    return m_store.m_sparseValues.find(m_row, info.key, info.level);
}

void JobStore::Row::appendText(Field field, std::string &out) const
{
    if (field == Field::Score) {
        const ScoreValue value = score();
        if (value.kind < ScoreValue::Kind::Unusable)
            return;
        if (const auto sent = sentJson(field))
            appendJsonAsText(*sent, out);
        else
            appendScoreNumber(value, out);
        return;
    }
    out.append(text(field));
    if (state(field) == ValueState::Unusable) [[unlikely]]
        appendJsonAsText(sentJson(field).value_or(std::string_view()), out);
}

JobStore::JobStore() = default;
JobStore::~JobStore()
{
    if (m_rows > LargeStore)
        giveBackFreedMemory(); // that was kept for queries over these rows
}

std::shared_ptr<JobStore> JobStore::create()
{
    return {new JobStore, [](JobStore *store) {
                if (store->m_rows > LargeStore)
                    inBackground([store] { delete store; });
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
    return block(row).codes[column(field)][Block::position(row)];
}

JobStore::Row JobStore::row(SourceRow row) const noexcept
{
    return {*this, block(row), row};
}

ValueState JobStore::state(Field field, SourceRow row) const noexcept
{
    return this->row(row).state(field);
}

std::string_view JobStore::text(Field field, SourceRow row) const noexcept
{
    return this->row(row).text(field);
}

void JobStore::prefetchTexts(SourceRow row) const noexcept
{
    prefetchToRead(block(row).texts[Block::position(row)]);
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

const ValueState *JobStore::explanationStates(std::size_t first) const noexcept
{
    return block(static_cast<SourceRow>(first)).explanationState.data();
}

ScoreValue JobStore::score(SourceRow row) const noexcept
{
    return this->row(row).score();
}

std::int64_t JobStore::turn(SourceRow row) const noexcept
{
    const std::string_view digits = text(Field::AgentTurn, row);
    std::int64_t turn = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), turn);
    return turn;
}

std::optional<std::string_view> JobStore::sentJson(Field field, SourceRow row) const
{
    return this->row(row).sentJson(field);
}

void JobStore::appendText(Field field, SourceRow row, std::string &out) const
{
    this->row(row).appendText(field, out);
}

std::vector<UnknownField> JobStore::unknownFields(SourceRow row) const
{
    return sparseFields(row).unknown;
}

JobStore::SparseFields JobStore::sparseFields(SourceRow row) const
{
    SparseFields fields;
    for (const UnknownField &value : m_sparseValues.valuesOf(row)) {
        if (const auto field = fieldByKey(value.level, value.key()))
            fields.sent.push_back({*field, value.json});
        else if (!isOwn(value.key(), value.level))
            fields.unknown.push_back(value);
    }
    return fields;
}

std::optional<std::string_view> JobStore::SparseFields::sentJson(Field field) const
{
    const auto found = std::ranges::find(sent, field, &SentValue::field);
    return found == sent.end() ? std::nullopt : std::optional(found->json);
}

std::vector<UnknownKey> JobStore::unknownKeys() const
{
    std::vector<UnknownKey> keys = m_sparseValues.keys();
    std::erase_if(keys, [](const UnknownKey &key) { return isOwn(key.key(), key.level); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

void JobStore::forEachUnknown(
    std::string_view path, std::size_t rows, const std::function<void(SourceRow, std::string_view)> &visit) const
{
    if (!isOwn(path, FieldLevel::Job))
        m_sparseValues.forEach(path, FieldLevel::Job, rows, visit);
    const bool isInIdentity =
        path.size() > IdentityKey.size() && path.starts_with(IdentityKey) && path[IdentityKey.size()] == '.';
    if (isInIdentity && !isOwn(keyOfPath(path, FieldLevel::Identity), FieldLevel::Identity))
        m_sparseValues.forEach(path, FieldLevel::Identity, rows, visit);
}

SourceRow JobStore::append(std::span<const JobDraft> drafts)
{
    const std::size_t first = m_rows;
    const std::size_t sparse = m_sparseValues.size();
    try {
        appendAll(drafts);
    } catch (...) { // no memory: the rows before are whole, and the values of the others would be found in later ones
        m_rows = first;
        m_sparseValues.shrink(sparse);
        throw;
    }
    return static_cast<SourceRow>(first);
}

void JobStore::appendAll(std::span<const JobDraft> drafts)
{
    while (!drafts.empty()) {
        const std::size_t position = m_rows & (Block::Rows - 1);
        if (m_rows >> Block::Shift == m_blocks.size())
            addBlock();
        const std::size_t fitting = std::min(drafts.size(), Block::Rows - position);
        appendToBlock(drafts.first(fitting), *m_blocks[m_rows >> Block::Shift], position);
        drafts = drafts.subspan(fitting);
    }
}

/// Works column by column, so that one dictionary at a time is in the cache and each column is written contiguously.
void JobStore::appendToBlock(std::span<const JobDraft> drafts, Block &rows, std::size_t position)
{
    for (std::size_t i = 0; i < DictionaryFieldCount; ++i) {
        const auto field = static_cast<Field>(i + assay::index(FirstDictionaryField));
        appendCodes(drafts, field, &rows.codes[i][position]);
    }
    for (const JobDraft &draft : drafts) {
        const auto textOf = [&draft](Field field) {
            const std::size_t i = assay::index(field);
            return draft.states[i] == ValueState::Present ? draft.texts[i] : std::string_view();
        };
        rows.texts[position] = LongTexts{textOf(Field::JobId), textOf(Field::Explanation)}.add(m_texts);
        rows.explanationState[position] = draft.states[assay::index(Field::Explanation)];
        rows.scoreKind[position] = draft.score.kind;
        rows.score[position] = draft.score.value;
        for (const SentValue &sent : draft.sent)
            m_sparseValues.add(m_rows, {fieldPath(sent.field), sent.json, fieldInfo(sent.field).level}, m_texts);
        if (draft.identityState != ValueState::Present)
            m_sparseValues.add(m_rows, {IdentityKey, identityJson(draft)}, m_texts);
        for (const UnknownField &field : draft.unknown)
            m_sparseValues.add(m_rows, field, m_texts);
        ++position;
        ++m_rows;
    }
}

void JobStore::appendCodes(std::span<const JobDraft> drafts, Field field, Code *codes)
{
    const std::size_t i = assay::index(field);
    m_lookups.clear();
    for (const JobDraft &draft : drafts) {
        if (draft.states[i] == ValueState::Present)
            m_lookups.push_back({draft.texts[i], codes});
        else
            *codes = static_cast<Code>(draft.states[i]);
        ++codes;
    }
    m_dictionaries[i].internAll(m_lookups);
}

/// Blocks are left uninitialized on purpose: pages that no row uses are never touched.
void JobStore::addBlock()
{
    constexpr std::size_t BlocksPerPiece = HugePageSize / sizeof(Block);
    static_assert(std::is_trivially_default_constructible_v<Block> && std::is_trivially_destructible_v<Block>);
    static_assert(BlocksPerPiece > 1);
    const bool isFirst = m_blocks.size() == 0; // gets memory of its own: it is enough for most lists
    const std::size_t position = isFirst ? 0 : (m_blocks.size() - 1) % BlocksPerPiece;
    if (position == 0) {
        m_blockMemory.push_back(allocateFilledMemory(isFirst ? sizeof(Block) : HugePageSize));
        if (!isFirst) { // texts use the rest of the piece
            auto *const rest = reinterpret_cast<char *>(m_blockMemory.back().get() + BlocksPerPiece * sizeof(Block));
            m_texts.addSpareMemory({rest, HugePageSize - BlocksPerPiece * sizeof(Block)});
        }
    }
    m_blocks.append(new (m_blockMemory.back().get() + position * sizeof(Block)) Block);
}

void JobStore::publish() noexcept
{
    for (StringDictionary &dictionary : m_dictionaries)
        dictionary.publish();
    m_sparseValues.publish();
    m_publishedRows.store(m_rows, std::memory_order_release);
}

std::optional<std::string_view> JobStore::nonObjectIdentity(SourceRow row) const noexcept
{
    return m_sparseValues.find(row, IdentityKey, FieldLevel::Job);
}

} // namespace assay
