// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowsorter.h"

#include <algorithm>
#include <bit>
#include <span>

#include "core/radixsort.h"
#include "core/textranking.h"

namespace assay {

namespace {

/// A double as a number that sorts like it.
std::uint64_t ordered(double value) noexcept
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // -0 becomes +0
    const std::uint64_t sign = std::uint64_t{1} << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

} // namespace

RowSorter::RowSorter(const JobStore &store, const JobQuery &query)
    : m_store(store)
    , m_query(query)
{
}

bool RowSorter::sort(std::vector<SourceRow> &rows, const std::stop_token &stop)
{
    std::span<const SortKey> wanted = m_query.sort;
    if (wanted.back() == SortKey{Field::JobId, Qt::AscendingOrder})
        wanted = wanted.first(wanted.size() - 1); // so they come
    if (std::any_of(wanted.begin(), wanted.end(), [](const SortKey &key) { return key.field == Field::JobId; }))
        rankIds(rows);
    // From the last key to the first: a sort that keeps the order of equal rows leaves what the later keys have done.
    for (auto sortKey = wanted.rbegin(); sortKey != wanted.rend(); ++sortKey) {
        std::vector<Key> values = keys(*sortKey, rows, stop);
        if (values.size() != rows.size() || stop.stop_requested())
            return false;
        // A key that is far from the others would cost a pass for each byte in between.
        const Key behind = largest(values) + 1;
        std::vector<KeyedRow> entries(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            entries[i] = {std::min(values[i], behind), rows[i]};
        radixSort(entries);
        std::transform(entries.begin(), entries.end(), rows.begin(), [](const KeyedRow &entry) { return entry.row; });
    }
    return !stop.stop_requested();
}

/// Of the keys that are not missing; 0 when all are.
RowSorter::Key RowSorter::largest(const std::vector<Key> &values) noexcept
{
    Key found = 0;
    for (const Key value : values)
        found = value == Missing ? found : std::max(found, value);
    return found;
}

/// Notes the places that rows have in the order of ids, in which they come; equal ids share one.
void RowSorter::rankIds(const std::vector<SourceRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool same = i > 0 && m_store.text(Field::JobId, rows[i]) == m_store.text(Field::JobId, rows[i - 1]);
        if (index(rows[i]) >= m_idRanks.size())
            m_idRanks.resize(index(rows[i]) + 1);
        m_idRanks[index(rows[i])] = same ? m_idRanks[index(rows[i - 1])] : i;
    }
}

std::vector<RowSorter::Key>
RowSorter::keys(const SortKey &sortKey, const std::vector<SourceRow> &rows, const std::stop_token &stop) const
{
    const bool descending = sortKey.order == Qt::DescendingOrder;
    if (sortKey.field == Field::Score)
        return scoreKeys(rows, descending);
    if (sortKey.field == Field::JobId) {
        std::vector<Key> places(rows.size());
        std::transform(rows.begin(), rows.end(), places.begin(), [&](SourceRow row) {
            return descending ? m_idRanks.size() - m_idRanks[index(row)] : m_idRanks[index(row)];
        });
        return places;
    }
    std::vector<Key> values = isDictionaryField(sortKey.field) ? dictionaryKeys(sortKey.field, rows, stop)
                                                               : textKeys(sortKey.field, rows, stop);
    if (descending) {
        const Key last = largest(values);
        for (Key &value : values)
            value = value == Missing ? Missing : last - value;
    }
    return values;
}

/// Known scales by share, then raw scores that can't be compared with them, then rows without a score.
std::vector<RowSorter::Key> RowSorter::scoreKeys(const std::vector<SourceRow> &rows, bool descending) const
{
    // A key has its class in the top two bits. A share, 0 to 1, leaves those of its double free; a raw score gives up
    // the two lowest bits of its mantissa for them.
    constexpr Key Raw = Key{1} << 62;
    constexpr Key Low = Raw - 1;
    const StringDictionary &modules = m_store.dictionary(Field::Module);
    std::vector<Scale> scales;
    for (JobStore::Code code = 0; code < modules.size(); ++code)
        scales.push_back(m_query.modules.scale(modules.value(code)));

    std::vector<Key> values;
    values.reserve(rows.size());
    for (const SourceRow row : rows) {
        const ScoreValue score = m_store.score(row);
        if (!score.hasValue()) {
            values.push_back(Missing);
            continue;
        }
        const std::optional<double> share = shareOfScale(scales[m_store.code(Field::Module, row)], score.value);
        const Key value = share ? std::bit_cast<Key>(*share + 0.0) : ordered(score.value) >> 2;
        values.push_back((share ? 0 : Raw) | (descending ? Low - value : value));
    }
    return values;
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
    std::vector<Key> values;
    values.reserve(rows.size());
    for (const SourceRow row : rows) {
        const JobStore::Code code = m_store.code(field, row);
        values.push_back(code < StringDictionary::First ? Missing : ranks[code - StringDictionary::First]);
    }
    return values;
}

std::vector<RowSorter::Key>
RowSorter::textKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const
{
    std::vector<std::string_view> texts;
    std::vector<std::size_t> places;
    std::vector<Key> values(rows.size(), Missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_store.state(field, rows[i]) == ValueState::Present) {
            texts.push_back(m_store.text(field, rows[i]));
            places.push_back(i);
        }
    }
    const std::vector<Key> ranks = rankTexts(texts, textOrder(fieldInfo(field).kind), m_query.locale, stop);
    if (ranks.size() != texts.size())
        return {};
    for (std::size_t i = 0; i < places.size(); ++i)
        values[places[i]] = ranks[i];
    return values;
}

} // namespace assay
