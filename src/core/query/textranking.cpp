// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textranking.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <iterator>
#include <numeric>
#include <optional>
#include <span>

#include "core/base/byteprefix.h"
#include "core/base/collationkey.h"
#include "core/base/hashindex.h"
#include "core/base/parallel.h"
#include "core/base/prefetch.h"
#include "core/base/utf8.h"

namespace assay {

namespace {

constexpr std::size_t PieceCharacters = 48;
constexpr std::size_t SmallGroup = 8; // compared two by two
constexpr std::size_t Ahead = 16; // texts, whose bytes are looked for beforehand

using Order = std::vector<std::uint32_t>;

/// \p size: a multiple of eight.
bool isAscii(const char *text, std::size_t size) noexcept
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; i += sizeof bits) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text + i, sizeof eight);
        bits |= eight;
    }
    return (bits & 0x8080808080808080U) == 0;
}

/// The first characters of a text.
std::string_view firstPiece(std::string_view utf8) noexcept
{
    if (utf8.size() <= PieceCharacters)
        return utf8;
    if (isAscii(utf8.data(), PieceCharacters))
        return utf8.substr(0, PieceCharacters);
    std::size_t characters = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(utf8[i]) & 0xC0U) != 0x80;
        if (begins && ++characters > PieceCharacters)
            return utf8.substr(0, i);
    }
    return utf8;
}

/// What has not been looked at yet of a text.
struct Rest
{
    std::string_view rest;
    std::uint32_t text; ///< its number
};

/// Sorts texts by the locale, piece by piece: those whose first pieces are equal by the next, and so on. What a piece
/// costs is the making of its sort key, so that is done once for all texts of a group that share it.
class LocaleSorter
{
public:
    /// Some of the texts, neighbours in the order, that are equal as far as they have been looked at.
    using Group = std::span<Rest>;

    LocaleSorter(
        const std::vector<std::string_view> &texts, TextOrder order, const QLocale &locale, const std::stop_token &stop)
        : m_texts(texts)
        , m_order(order)
        , m_locale(locale)
        , m_collator(collatorFor(order, locale))
        , m_stop(stop)
    {
    }

    /// Sorts all of these groups. No recursion: texts may be equal over millions of pieces.
    void sort(std::vector<Group> open)
    {
        while (!open.empty() && !m_stop.stop_requested()) {
            const Group group = open.back();
            open.pop_back();
            split(group, open);
        }
    }

    /// Sorts a group by its next piece, and adds those that are equal in that to the open ones.
    void split(Group group, std::vector<Group> &open)
    {
        skipCommonPieces(group);
        const bool done = std::all_of(group.begin(), group.end(), [](const Rest &text) { return text.rest.empty(); });
        if (done || group.size() <= SmallGroup) {
            std::sort(group.begin(), group.end(), [&](const Rest &a, const Rest &b) { return less(a, b); });
            return;
        }
        const std::vector<std::uint32_t> ranks = rankPieces(group);
        if (m_stop.stop_requested())
            return;
        const std::vector<std::size_t> starts = scatter(group, ranks);
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            if (starts[i + 1] - starts[i] > 1)
                open.push_back(group.subspan(starts[i], starts[i + 1] - starts[i]));
        }
    }

private:
    /// Looks behind the pieces that all texts of the group begin with.
    static void skipCommonPieces(Group group)
    {
        const std::string_view first = group.front().rest;
        const std::size_t piece = firstPiece(first).size();
        std::size_t common = first.size();
        for (const Rest &text : group) {
            const std::string_view other = text.rest.substr(0, common);
            common = static_cast<std::size_t>(
                std::mismatch(other.begin(), other.end(), first.begin(), first.end()).first - other.begin());
            if (common < piece) // as mostly: no need to see the others
                return;
        }
        // The last piece of one text may go on in another, so it is no common one.
        std::size_t skipped = 0;
        std::size_t end = piece;
        while (end <= common && end < first.size()) {
            skipped = end;
            end += firstPiece(first.substr(end)).size();
        }
        for (Rest &text : group)
            text.rest.remove_prefix(skipped);
    }

    /// The order that all of this makes, of two texts whose rests are told apart.
    [[nodiscard]] bool less(const Rest &a, const Rest &b) const
    {
        std::string_view restA = a.rest;
        std::string_view restB = b.rest;
        while (!restA.empty() || !restB.empty()) {
            const std::string_view pieceA = firstPiece(restA);
            const std::string_view pieceB = firstPiece(restB);
            if (const int order = compare(pieceA, pieceB); order != 0)
                return order < 0;
            restA.remove_prefix(pieceA.size());
            restB.remove_prefix(pieceB.size());
        }
        return m_texts[a.text] < m_texts[b.text];
    }

    /// As the keys of the pieces would compare.
    [[nodiscard]] int compare(std::string_view a, std::string_view b) const
    {
        if (a == b)
            return 0;
        // Qt puts an empty text before all others, also before one that the locale does not see.
        if (a.empty() || b.empty())
            return CollationKey(m_collator, fromUtf8(a)).compare({m_collator, fromUtf8(b)}, m_collator);
        return m_collator.compare(fromUtf8(a), fromUtf8(b));
    }

    /// Takes the next piece from each text and returns its rank. Pieces that the locale holds for equal share one.
    /// Unfinished when stopped.
    [[nodiscard]] std::vector<std::uint32_t> rankPieces(Group group) const
    {
        HashIndex known;
        std::vector<std::string_view> pieces; // different ones
        std::vector<std::uint32_t> ranks(group.size());
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (i + Ahead < group.size())
                prefetchToRead(group[i + Ahead].rest.data());
            std::string_view &rest = group[i].rest;
            const std::string_view piece = firstPiece(rest);
            rest.remove_prefix(piece.size());
            const std::uint64_t hash = HashIndex::hashOf(piece);
            const auto found = known.find(hash, [&](std::uint32_t number) { return pieces[number] == piece; });
            ranks[i] = found.value_or(static_cast<std::uint32_t>(pieces.size()));
            if (!found) {
                known.insert(hash, ranks[i]);
                pieces.push_back(piece);
            }
        }
        const std::vector<std::optional<CollationKey>> keys = collationKeys(pieces);
        if (m_stop.stop_requested())
            return {};
        Order order(pieces.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto less = [&](std::uint32_t a, std::uint32_t b) { return keys[a]->compare(*keys[b], m_collator) < 0; };
        sortInParallel(order.data(), order.data() + order.size(), less);
        std::vector<std::uint32_t> rankOf(pieces.size());
        for (std::size_t i = 1; i < order.size(); ++i)
            rankOf[order[i]] = rankOf[order[i - 1]] + (less(order[i - 1], order[i]) ? 1 : 0);
        for (std::uint32_t &rank : ranks)
            rank = rankOf[rank];
        return ranks;
    }

    /// Some are missing when stopped.
    [[nodiscard]] std::vector<std::optional<CollationKey>>
    collationKeys(const std::vector<std::string_view> &pieces) const
    {
        std::vector<std::optional<CollationKey>> keys(pieces.size());
        const auto make = [&](const QCollator &collator, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end && !m_stop.stop_requested(); ++i)
                keys[i].emplace(collator, fromUtf8(pieces[i]));
        };
        if (pieces.size()
            < 2 * WorthAThread) { // mostly: groups are small, and a collator takes longer to make than they
            make(m_collator, 0, pieces.size());
        } else {
            inParallel(pieces.size(), [&](std::size_t begin, std::size_t end) {
                make(collatorFor(m_order, m_locale), begin, end);
            });
        }
        return keys;
    }

    /// Puts the group in the order of the ranks and returns where each rank begins, and the end.
    [[nodiscard]] static std::vector<std::size_t> scatter(Group group, const std::vector<std::uint32_t> &ranks)
    {
        const std::size_t count = *std::max_element(ranks.begin(), ranks.end()) + std::size_t{1};
        std::vector<std::size_t> starts(count + 1);
        for (const std::uint32_t rank : ranks)
            ++starts[rank + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<std::size_t> next = starts;
        const std::vector<Rest> before(group.begin(), group.end());
        for (std::size_t i = 0; i < group.size(); ++i)
            group[next[ranks[i]]++] = before[i];
        return starts;
    }

    const std::vector<std::string_view> &m_texts;
    const TextOrder m_order;
    const QLocale m_locale;
    const QCollator m_collator;
    const std::stop_token &m_stop;
};

void sortByLocale(
    const std::vector<std::string_view> &texts, Order &order, TextOrder textOrder, const QLocale &locale,
    const std::stop_token &stop)
{
    if (order.empty())
        return;
    std::vector<Rest> rests;
    rests.reserve(order.size());
    for (const std::uint32_t text : order)
        rests.push_back({texts[text], text});
    std::vector<LocaleSorter::Group> open;
    LocaleSorter(texts, textOrder, locale, stop).split(rests, open);
    inParallel(rests.size(), [&](std::size_t begin, std::size_t end) {
        std::vector<LocaleSorter::Group> own;
        std::copy_if(open.begin(), open.end(), std::back_inserter(own), [&](LocaleSorter::Group group) {
            const auto at = static_cast<std::size_t>(group.data() - rests.data());
            return at >= begin && at < end;
        });
        LocaleSorter(texts, textOrder, locale, stop).sort(std::move(own));
    });
    std::transform(rests.begin(), rests.end(), order.begin(), [](const Rest &rest) { return rest.text; });
}

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
    case TextOrder::Versions:
        sortByLocale(texts, order, textOrder, locale, stop);
        break;
    }
    if (stop.stop_requested())
        return {};
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
