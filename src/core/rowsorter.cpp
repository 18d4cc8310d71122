// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowsorter.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <numeric>

#include <QCollator>

#include "core/byteprefix.h"

namespace assay {

namespace {

constexpr qsizetype CollatedPrefix = 48; // characters of a text that are turned into a sort key at once

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A double as a number that sorts like it.
std::uint64_t ordered(double value) noexcept
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // -0 becomes +0
    const std::uint64_t sign = std::uint64_t{1} << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

std::int64_t wholeNumber(std::string_view digits) noexcept
{
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Sorts in runs that are then merged, so that it can be stopped in between. False when it was.
template <typename Less>
bool sortStoppably(std::vector<std::uint32_t> &order, const std::stop_token &stop, const Less &less)
{
    constexpr std::size_t Run = 8192;
    const auto place = [&order](std::size_t at) {
        return order.begin() + static_cast<std::ptrdiff_t>(std::min(at, order.size()));
    };
    for (std::size_t at = 0; at < order.size(); at += Run) {
        if (stop.stop_requested())
            return false;
        std::sort(place(at), place(at + Run), less);
    }
    for (std::size_t size = Run; size < order.size(); size *= 2) {
        for (std::size_t at = 0; at + size < order.size(); at += 2 * size) {
            if (stop.stop_requested())
                return false;
            std::inplace_merge(place(at), place(at + size), place(at + 2 * size), less);
        }
    }
    return true;
}

} // namespace

RowSorter::RowSorter(const JobStore &store, const JobQuery &query)
    : m_store(store)
    , m_query(query)
{
}

bool RowSorter::sort(std::vector<SourceRow> &rows, const std::stop_token &stop)
{
    std::vector<std::vector<Key>> further; // keys behind the first, by place in rows
    std::vector<Key> first;
    for (const SortKey &sortKey : m_query.sort) {
        if (stop.stop_requested())
            return false;
        std::vector<Key> values = keys(sortKey, rows, stop);
        if (values.size() != rows.size())
            return false;
        if (first.empty())
            first = std::move(values);
        else
            further.push_back(std::move(values));
    }

    struct Entry
    {
        Key key;
        std::uint64_t idPrefix;
        std::uint32_t place; // in rows
    };
    std::vector<Entry> entries(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        entries[i] = {first[i], bytePrefix(m_store.text(Field::JobId, rows[i])), static_cast<std::uint32_t>(i)};
    if (stop.stop_requested())
        return false;
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (a.key != b.key)
            return a.key < b.key;
        for (const std::vector<Key> &next : further) {
            if (next[a.place] != next[b.place])
                return next[a.place] < next[b.place];
        }
        if (a.idPrefix != b.idPrefix)
            return a.idPrefix < b.idPrefix;
        const int ids = m_store.text(Field::JobId, rows[a.place]).compare(m_store.text(Field::JobId, rows[b.place]));
        return ids != 0 ? ids < 0 : a.place < b.place; // rows come in the order of arrival
    });
    std::vector<SourceRow> sorted(rows.size());
    std::transform(
        entries.begin(), entries.end(), sorted.begin(), [&](const Entry &entry) { return rows[entry.place]; });
    rows = std::move(sorted);
    return !stop.stop_requested();
}

std::vector<RowSorter::Key>
RowSorter::keys(const SortKey &sortKey, const std::vector<SourceRow> &rows, const std::stop_token &stop) const
{
    const bool descending = sortKey.order == Qt::DescendingOrder;
    if (sortKey.field == Field::Score)
        return scoreKeys(rows, descending);
    std::vector<Key> values = isDictionaryField(sortKey.field) ? dictionaryKeys(sortKey.field, rows, stop)
                                                               : textKeys(sortKey.field, rows, stop);
    if (descending) {
        for (Key &value : values)
            value = value == Missing ? Missing : Missing - 1 - value;
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
    const std::vector<Key> ranks = rank(texts, fieldInfo(field).kind, stop);
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
    const std::vector<Key> ranks = rank(texts, fieldInfo(field).kind, stop);
    if (ranks.size() != texts.size())
        return {};
    for (std::size_t i = 0; i < places.size(); ++i)
        values[places[i]] = ranks[i];
    return values;
}

/// The place of each text in their sorted order; equal texts share one.
std::vector<RowSorter::Key>
RowSorter::rank(const std::vector<std::string_view> &texts, FieldKind kind, const std::stop_token &stop) const
{
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    if (kind == FieldKind::Id) {
        std::vector<std::uint64_t> prefixes(texts.size());
        std::transform(texts.begin(), texts.end(), prefixes.begin(), bytePrefix);
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return prefixes[a] != prefixes[b] ? prefixes[a] < prefixes[b] : texts[a] < texts[b];
        });
    } else if (kind == FieldKind::Integer) {
        std::vector<std::int64_t> numbers(texts.size());
        std::transform(texts.begin(), texts.end(), numbers.begin(), wholeNumber);
        std::sort(
            order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return numbers[a] < numbers[b]; });
    } else {
        const bool versions = kind == FieldKind::Version;
        // The collator of the C locale compares code points and knows no numbers: 1.10 would come before 1.9.
        const bool plain = versions && m_query.locale.language() == QLocale::C;
        QCollator collator(plain ? QLocale(QLocale::English) : m_query.locale);
        collator.setNumericMode(versions);
        std::vector<QCollatorSortKey> sortKeys;
        sortKeys.reserve(texts.size());
        for (const std::string_view text : texts) {
            if (stop.stop_requested())
                return {};
            // A prefix in bytes that surely holds as many characters; a cut character at its end is beyond the prefix.
            const QString prefix = toQString(text.substr(0, CollatedPrefix * 4)).left(CollatedPrefix);
            sortKeys.push_back(collator.sortKey(prefix));
        }
        const bool done = sortStoppably(order, stop, [&](std::uint32_t a, std::uint32_t b) {
            if (const int prefixes = sortKeys[a].compare(sortKeys[b]); prefixes != 0)
                return prefixes < 0;
            if (texts[a] == texts[b])
                return false;
            const int whole = collator.compare(toQString(texts[a]), toQString(texts[b]));
            return whole != 0 ? whole < 0 : texts[a] < texts[b];
        });
        if (!done)
            return {};
    }
    std::vector<Key> ranks(texts.size());
    Key next = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            ++next;
        ranks[order[i]] = next;
    }
    return ranks;
}

} // namespace assay
