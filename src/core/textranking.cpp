// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textranking.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <numeric>
#include <optional>
#include <span>

#include <QCollator>

#include "core/byteprefix.h"
#include "core/hashindex.h"
#include "core/parallel.h"

namespace assay {

namespace {

constexpr std::size_t PieceCharacters = 48;
constexpr std::size_t SmallGroup = 8; // compared two by two

using Order = std::vector<std::uint32_t>;

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The first characters of a text.
std::string_view firstPiece(std::string_view utf8) noexcept
{
    if (utf8.size() <= PieceCharacters)
        return utf8;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(utf8[i]) & 0xC0U) != 0x80;
        if (begins && ++characters > PieceCharacters)
            return utf8.substr(0, i);
    }
    return utf8;
}

QCollator collatorFor(TextOrder order, const QLocale &locale)
{
    const bool versions = order == TextOrder::Versions;
    // The collator of the C locale compares code points and knows no numbers: 1.10 would come before 1.9.
    QCollator collator(versions && locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(versions);
    return collator;
}

/// Sorts texts by the locale, piece by piece: those whose first pieces are equal by the next, and so on. What a piece
/// costs is the making of its sort key, so that is done once for all texts that share it.
class LocaleSorter
{
public:
    /// \p rests: of each text what has not been looked at yet.
    LocaleSorter(std::span<std::string_view> rests, TextOrder order, const QLocale &locale, const std::stop_token &stop)
        : m_rest(rests)
        , m_order(order)
        , m_locale(locale)
        , m_collator(collatorFor(order, locale))
        , m_stop(stop)
    {
    }

    /// False when stopped.
    bool sort(std::span<std::uint32_t> group)
    {
        if (m_stop.stop_requested())
            return false;
        if (group.size() < 2 || allTheSame(group))
            return true;
        if (group.size() <= SmallGroup) {
            sortSmall(group);
            return true;
        }
        const std::vector<std::uint32_t> ranks = rankPieces(group);
        if (ranks.empty())
            return false;
        const std::vector<std::size_t> starts = scatter(group, ranks);
        std::atomic<bool> whole = true;
        inParallel(group.size(), [&](std::size_t begin, std::size_t end) {
            const auto first = std::lower_bound(starts.begin(), starts.end() - 1, begin);
            const auto last = std::lower_bound(first, starts.end() - 1, end);
            if (begin == 0 && end == group.size()) {
                whole = sortParts(group, {first, last + 1});
            } else { // a collator must not be shared by threads
                LocaleSorter other(m_rest, m_order, m_locale, m_stop);
                if (!other.sortParts(group, {first, last + 1}))
                    whole = false;
            }
        });
        return whole;
    }

private:
    /// Sorts on within the parts of the group between one start and the next, whose pieces are equal.
    bool sortParts(std::span<std::uint32_t> group, std::span<const std::size_t> starts)
    {
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            const std::span<std::uint32_t> part = group.subspan(starts[i], starts[i + 1] - starts[i]);
            if (part.size() < 2)
                continue;
            for (const std::uint32_t text : part)
                m_rest[text].remove_prefix(firstPiece(m_rest[text]).size());
            if (!sort(part))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool allTheSame(std::span<const std::uint32_t> group) const
    {
        return std::all_of(
            group.begin(), group.end(), [&](std::uint32_t text) { return m_rest[text] == m_rest[group.front()]; });
    }

    void sortSmall(std::span<std::uint32_t> group)
    {
        std::array<QString, SmallGroup> texts;
        std::array<std::uint32_t, SmallGroup> places{};
        for (std::size_t i = 0; i < group.size(); ++i) {
            texts[i] = toQString(m_rest[group[i]]);
            places[i] = static_cast<std::uint32_t>(i);
        }
        const Order before(group.begin(), group.end());
        std::sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(group.size()), [&](auto a, auto b) {
            const int order = m_collator.compare(texts[a], texts[b]);
            return order != 0 ? order < 0 : m_rest[before[a]] < m_rest[before[b]];
        });
        for (std::size_t i = 0; i < group.size(); ++i)
            group[i] = before[places[i]];
    }

    /// The rank of the first piece of each text's rest. Pieces that the locale holds for equal share one.
    std::vector<std::uint32_t> rankPieces(std::span<const std::uint32_t> group)
    {
        HashIndex known;
        std::vector<std::string_view> pieces; // different ones
        std::vector<std::uint32_t> ranks(group.size());
        for (std::size_t i = 0; i < group.size(); ++i) {
            const std::string_view piece = firstPiece(m_rest[group[i]]);
            const std::uint64_t hash = HashIndex::hashOf(piece);
            const auto found = known.find(hash, [&](std::uint32_t number) { return pieces[number] == piece; });
            ranks[i] = found.value_or(static_cast<std::uint32_t>(pieces.size()));
            if (!found) {
                known.insert(hash, ranks[i]);
                pieces.push_back(piece);
            }
        }
        std::vector<std::optional<QCollatorSortKey>> keys(pieces.size());
        inParallel(pieces.size(), [&](std::size_t begin, std::size_t end) {
            const QCollator collator = collatorFor(m_order, m_locale); // not to be shared by threads
            for (std::size_t i = begin; i < end && !m_stop.stop_requested(); ++i)
                keys[i] = collator.sortKey(toQString(pieces[i]));
        });
        if (m_stop.stop_requested())
            return {};
        Order order(pieces.size());
        std::iota(order.begin(), order.end(), 0U);
        sortInParallel(order.data(), order.data() + order.size(), [&keys](std::uint32_t a, std::uint32_t b) {
            return keys[a]->compare(*keys[b]) < 0;
        });
        std::vector<std::uint32_t> rankOf(pieces.size());
        for (std::size_t i = 1; i < order.size(); ++i)
            rankOf[order[i]] = rankOf[order[i - 1]] + (keys[order[i - 1]]->compare(*keys[order[i]]) < 0 ? 1 : 0);
        for (std::uint32_t &rank : ranks)
            rank = rankOf[rank];
        return ranks;
    }

    /// Puts the group in the order of the ranks and returns where each rank begins, and the end.
    static std::vector<std::size_t> scatter(std::span<std::uint32_t> group, const std::vector<std::uint32_t> &ranks)
    {
        const std::size_t count = *std::max_element(ranks.begin(), ranks.end()) + std::size_t{1};
        std::vector<std::size_t> starts(count + 1);
        for (const std::uint32_t rank : ranks)
            ++starts[rank + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<std::size_t> next = starts;
        const Order before(group.begin(), group.end());
        for (std::size_t i = 0; i < group.size(); ++i)
            group[next[ranks[i]]++] = before[i];
        return starts;
    }

    std::span<std::string_view> m_rest;
    const TextOrder m_order;
    const QLocale m_locale;
    const QCollator m_collator;
    const std::stop_token &m_stop;
};

void sortByBytes(const std::vector<std::string_view> &texts, Order &order)
{
    std::vector<std::uint64_t> prefixes(texts.size());
    inParallel(texts.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            prefixes[i] = bytePrefix(texts[i]);
    });
    sortInParallel(order.data(), order.data() + order.size(), [&](std::uint32_t a, std::uint32_t b) {
        return prefixes[a] != prefixes[b] ? prefixes[a] < prefixes[b] : texts[a] < texts[b];
    });
}

void sortByNumber(const std::vector<std::string_view> &texts, Order &order)
{
    std::vector<std::int64_t> numbers(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        std::from_chars(texts[i].data(), texts[i].data() + texts[i].size(), numbers[i]);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return numbers[a] != numbers[b] ? numbers[a] < numbers[b] : texts[a] < texts[b];
    });
}

} // namespace

std::vector<std::uint64_t> rankTexts(
    const std::vector<std::string_view> &texts, TextOrder textOrder, const QLocale &locale, const std::stop_token &stop)
{
    Order order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    switch (textOrder) {
    case TextOrder::Bytes:
        sortByBytes(texts, order);
        break;
    case TextOrder::Numbers:
        sortByNumber(texts, order);
        break;
    case TextOrder::Locale:
    case TextOrder::Versions: {
        std::vector<std::string_view> rests = texts;
        if (!LocaleSorter(rests, textOrder, locale, stop).sort(order))
            return {};
        break;
    }
    }
    std::vector<std::uint64_t> ranks(texts.size());
    std::uint64_t next = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            ++next;
        ranks[order[i]] = next;
    }
    return ranks;
}

} // namespace assay
