// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rowsorter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>
#include <string>

#include "core/base/parallel.h"
#include "core/query/radixsort.h"
#include "core/query/textranking.h"

namespace assay {

namespace {

constexpr double LargestExactInteger = 9007199254740992.0; // 2^53

/// Converts a double to a number that sorts like it.
std::uint64_t sortableBits(double value) noexcept
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // -0 becomes +0
    const std::uint64_t sign = std::uint64_t{1} << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

/// Calls \p keyOf for each row, on several threads.
template <typename KeyOf>
std::vector<std::uint64_t> keysOf(const std::vector<SourceRow> &rows, std::size_t storeRows, const KeyOf &keyOf)
{
    // The rows are in the order of ids, so their values are scattered over the store. If there are many, it is faster
    // to compute the keys of all rows in the order of the store first.
    const bool dense = rows.size() > storeRows / 4;
    std::vector<std::uint64_t> bySource(dense ? storeRows : 0);
    inParallel(bySource.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            bySource[i] = keyOf(static_cast<SourceRow>(i));
    });
    std::vector<std::uint64_t> keys(rows.size());
    inParallel(rows.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            keys[i] = dense ? bySource[index(rows[i])] : keyOf(rows[i]);
    });
    return keys;
}

} // namespace

RowSorter::RowSorter(const JobStore &store, const JobQuery &query)
    : m_store(store)
    , m_storeRows(store.rowCount())
    , m_query(query)
{
}

bool RowSorter::sort(std::vector<SourceRow> &rows, const std::stop_token &stop)
{
    std::span<const SortKey> wanted = m_query.sort;
    if (wanted.back() == SortKey{Field::JobId, Qt::AscendingOrder})
        wanted = wanted.first(wanted.size() - 1); // the rows are in this order already
    if (std::any_of(wanted.begin(), wanted.end(), [](const SortKey &key) { return key.column == Field::JobId; }))
        rankIds(rows);
    // From the last key to the first: each sort is stable, so it keeps the order by later keys among equal rows.
    for (auto sortKey = wanted.rbegin(); sortKey != wanted.rend(); ++sortKey) {
        std::vector<Key> values = keys(*sortKey, rows, stop);
        if (values.size() != rows.size() || stop.stop_requested())
            return false;
        // The radix sort needs a pass for every group of bits that differ, so Missing is replaced by the next larger
        // key.
        const Key afterLargest = largest(values) + 1;
        inParallel(rows.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                values[i] = std::min(values[i], afterLargest);
        });
        std::vector<std::uint32_t> places = sortedPlaces(values);
        if (sortKey->column == Field::Score)
            sortExactly(places, rows, values, sortKey->order);
        rows = rowsAt(rows, places);
    }
    return !stop.stop_requested();
}

/// The largest key that is not Missing; 0 when there is none.
RowSorter::Key RowSorter::largest(const std::vector<Key> &values) noexcept
{
    Key found = 0;
    for (const Key value : values)
        found = value == Missing ? found : std::max(found, value);
    return found;
}

/// Stores the rank of each row by id; equal ids have the same rank. \p rows are in the order of ids.
void RowSorter::rankIds(const std::vector<SourceRow> &rows)
{
    std::vector<std::uint8_t> same(rows.size());
    inParallel(rows.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = std::max<std::size_t>(begin, 1); i < end; ++i)
            same[i] = m_store.text(Field::JobId, rows[i]) == m_store.text(Field::JobId, rows[i - 1]) ? 1 : 0;
    });
    m_idRanks.resize(m_storeRows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_idRanks[index(rows[i])] = same[i] != 0 ? m_idRanks[index(rows[i - 1])] : i;
}

std::vector<RowSorter::Key>
RowSorter::keys(const SortKey &sortKey, const std::vector<SourceRow> &rows, const std::stop_token &stop) const
{
    const bool descending = sortKey.order == Qt::DescendingOrder;
    if (sortKey.column == Field::Score)
        return scoreKeys(rows, descending);
    if (sortKey.column == Field::JobId) {
        return keysOf(rows, m_storeRows, [&](SourceRow row) {
            return descending ? m_idRanks.size() - m_idRanks[index(row)] : m_idRanks[index(row)];
        });
    }
    if (const std::optional<MarkPart> part = sortKey.column.markPart())
        return markKeys(*part, m_store, m_query, rows, sortKey.order, stop);
    const Field field = *sortKey.column.field();
    std::vector<Key> values =
        isDictionaryField(field) ? dictionaryKeys(field, rows, stop) : textKeys(field, rows, stop);
    if (descending) {
        const Key last = largest(values);
        for (Key &value : values)
            value = value == Missing ? Missing : last - value;
    }
    return values;
}

/// Sorts raw scores with equal keys by what the keys have lost. Such rows are one behind the other.
void RowSorter::sortExactly(
    std::vector<std::uint32_t> &places, const std::vector<SourceRow> &rows, const std::vector<Key> &keys,
    Qt::SortOrder order) const
{
    const auto less = [&](std::uint32_t a, std::uint32_t b) {
        return order == Qt::DescendingOrder ? isLess(rows[b], rows[a]) : isLess(rows[a], rows[b]);
    };
    auto first = std::partition_point(
        places.begin(), places.end(), [&](std::uint32_t place) { return (keys[place] & RawScore) == 0; });
    while (first != places.end() && m_store.score(rows[*first]).hasValue()) { // those without a score come last
        const Key key = keys[*first];
        const auto last = std::find_if(first, places.end(), [&](std::uint32_t place) { return keys[place] != key; });
        if (!std::is_sorted(first, last, less))
            std::stable_sort(first, last, less);
        first = last;
    }
}

/// Whether one raw score is less than the other. A whole number may have more digits than a double holds.
bool RowSorter::isLess(SourceRow a, SourceRow b) const
{
    const ScoreValue scoreA = m_store.score(a);
    const ScoreValue scoreB = m_store.score(b);
    if (scoreA.value != scoreB.value || scoreA.kind != ScoreValue::Kind::Integer || scoreB.kind != scoreA.kind
        || std::abs(scoreA.value) < LargestExactInteger)
        return scoreA.value < scoreB.value;
    std::string digitsA;
    std::string digitsB;
    m_store.appendText(Field::Score, a, digitsA);
    m_store.appendText(Field::Score, b, digitsB);
    const bool isNegative = scoreA.value < 0.0;
    if (digitsA.size() != digitsB.size())
        return (digitsA.size() < digitsB.size()) != isNegative;
    return isNegative ? digitsA > digitsB : digitsA < digitsB;
}

/// Known scales by share, then raw scores that can't be compared with them, then rows without a score.
std::vector<RowSorter::Key> RowSorter::scoreKeys(const std::vector<SourceRow> &rows, bool descending) const
{
    // The top two bits of a key are its class. In the double of a share, 0 to 1, these bits are zero; a raw score is
    // shifted by two bits, and loses the lowest bits of its mantissa: see sortExactly().
    constexpr Key Low = RawScore - 1;
    const StringDictionary &modules = m_store.dictionary(Field::Module);
    std::vector<Scale> scales;
    for (JobStore::Code code = 0; code < modules.size(); ++code)
        scales.push_back(m_query.modules.scale(modules.value(code)));

    const auto key = [&](SourceRow row) {
        const ScoreValue score = m_store.score(row);
        if (!score.hasValue())
            return Missing;
        const std::optional<double> share = shareOfScale(scales[m_store.code(Field::Module, row)], score.value);
        const Key value = share ? std::bit_cast<Key>(*share + 0.0) : sortableBits(score.value) >> 2;
        return (share ? 0 : RawScore) | (descending ? Low - value : value);
    };
    return keysOf(rows, m_storeRows, key);
}

std::vector<RowSorter::Key>
RowSorter::dictionaryKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const
{
    const StringDictionary &dictionary = m_store.dictionary(field);
    std::vector<std::string_view> texts;
    for (JobStore::Code code = StringDictionary::First; code < dictionary.size(); ++code)
        texts.push_back(dictionary.value(code));
    const std::vector<Key> ranks = rankTexts(texts, textOrder(fieldInfo(field).kind), m_query.locale, stop);
    if (ranks.size() != texts.size())
        return {};
    return keysOf(rows, m_storeRows, [&](SourceRow row) {
        const JobStore::Code code = m_store.code(field, row);
        return code < StringDictionary::First ? Missing : ranks[code - StringDictionary::First];
    });
}

std::vector<RowSorter::Key>
RowSorter::textKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const
{
    std::vector<std::string_view> texts;
    std::vector<std::size_t> positions;
    std::vector<Key> values(rows.size(), Missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_store.state(field, rows[i]) == ValueState::Present) {
            texts.push_back(m_store.text(field, rows[i]));
            positions.push_back(i);
        }
    }
    const std::vector<Key> ranks = rankTexts(texts, textOrder(fieldInfo(field).kind), m_query.locale, stop);
    if (ranks.size() != texts.size())
        return {};
    for (std::size_t i = 0; i < positions.size(); ++i)
        values[positions[i]] = ranks[i];
    return values;
}

} // namespace assay
