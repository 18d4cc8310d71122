// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/radixsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <span>
#include <utility>

#include "core/base/parallel.h"

namespace assay {

namespace {

using Keys = std::vector<std::uint64_t>;

constexpr int KeptBits = 32; // of a key; the other half of an entry is its place
constexpr int MostDigitBits = 11; // as many buckets as the caches bear
constexpr std::size_t KeyBytes = sizeof(Keys::value_type);
constexpr std::size_t ByteValues = 256;

/// What is sorted: the deciding bits of a key above its place.
using Entry = std::uint64_t;

std::uint32_t placeOf(Entry entry) noexcept
{
    return static_cast<std::uint32_t>(entry);
}

std::size_t byteOf(std::uint64_t key, std::size_t byte) noexcept
{
    return (key >> (8 * byte)) & 0xFF;
}

/// Makes keys short and keeps their order: each byte is replaced by its rank among the values that this byte has in any
/// of the keys, in as few bits as these need. Eight hexadecimal digits take 32 bits so, and a byte that is the same in
/// all keys none.
class KeyShortener
{
public:
    explicit KeyShortener(const Keys &keys)
    {
        using Seen = std::array<std::array<bool, ByteValues>, KeyBytes>;
        std::vector<Seen> seen(parallelParts(keys.size()), Seen{});
        inParts(keys.size(), seen.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                for (std::size_t byte = 0; byte < KeyBytes; ++byte)
                    seen[part][byte][byteOf(keys[i], byte)] = true;
            }
        });
        for (std::size_t byte = 0; byte < KeyBytes; ++byte) {
            std::uint64_t rank = 0;
            for (std::size_t value = 0; value < ByteValues; ++value) {
                m_ranks[byte][value] = rank << m_bits;
                if (std::any_of(seen.begin(), seen.end(), [=](const Seen &of) { return of[byte][value]; }))
                    ++rank;
            }
            if (rank > 1) {
                m_bits += int(std::bit_width(rank - 1));
                m_bytes.push_back(byte);
            }
        }
    }

    /// How many bits are kept.
    [[nodiscard]] int bits() const noexcept { return std::min(m_bits, KeptBits); }

    /// Whether keys may differ that are the same in the bits that are kept.
    [[nodiscard]] bool drops() const noexcept { return m_bits > KeptBits; }

    [[nodiscard]] std::uint64_t operator()(std::uint64_t key) const noexcept
    {
        std::uint64_t shortened = 0;
        for (const std::size_t byte : m_bytes)
            shortened |= m_ranks[byte][byteOf(key, byte)];
        return shortened >> (m_bits - bits());
    }

private:
    std::array<std::array<std::uint64_t, ByteValues>, KeyBytes> m_ranks{}; // each where its bits belong
    std::vector<std::size_t> m_bytes; // that tell keys apart
    int m_bits = 0;
};

/// One pass: from one place to another, by the digit of \p width bits from bit \p shift on.
void scatter(std::span<const Entry> from, std::span<Entry> to, int shift, int width)
{
    const std::size_t buckets = std::size_t{1} << width;
    const auto digit = [=](Entry entry) { return (entry >> shift) & (buckets - 1); };
    const std::size_t parts = parallelParts(from.size());
    std::vector<std::vector<std::uint32_t>> next(parts, std::vector<std::uint32_t>(buckets));
    inParts(from.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> &counts = next[part];
        for (std::size_t i = begin; i < end; ++i)
            ++counts[digit(from[i])];
    });
    // Within a bucket earlier parts come first, so that equal entries keep their order.
    std::uint32_t start = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        for (std::vector<std::uint32_t> &of : next) {
            const std::uint32_t count = of[bucket];
            of[bucket] = start;
            start += count;
        }
    }
    inParts(from.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> &at = next[part];
        for (std::size_t i = begin; i < end; ++i)
            to[at[digit(from[i])]++] = from[i];
    });
}

/// Sorts what the kept bits left in the order of arrival by the whole keys, and by what tells equal ones apart.
void sortRuns(std::span<Entry> entries, const Keys &keys, const ComesBefore &amongEqual)
{
    const auto sameRun = [&](std::size_t a, std::size_t b) { return entries[a] >> 32 == entries[b] >> 32; };
    const auto less = [&](Entry a, Entry b) {
        const std::uint64_t keyA = keys[placeOf(a)];
        const std::uint64_t keyB = keys[placeOf(b)];
        if (keyA != keyB)
            return keyA < keyB;
        if (amongEqual && amongEqual(placeOf(a), placeOf(b)))
            return true;
        return placeOf(a) < placeOf(b) && !(amongEqual && amongEqual(placeOf(b), placeOf(a)));
    };
    // Each part has the runs that begin in it, so what the last one sorts may lie behind its end.
    std::vector<std::size_t> starts{0};
    const std::size_t parts = parallelParts(entries.size());
    for (std::size_t part = 1; part < parts; ++part) {
        std::size_t start = std::max(starts.back(), entries.size() * part / parts);
        while (start < entries.size() && sameRun(start - 1, start))
            ++start;
        starts.push_back(start);
    }
    starts.push_back(entries.size());
    inParts(parts, parts, [&](std::size_t, std::size_t part, std::size_t) {
        for (std::size_t first = starts[part]; first < starts[part + 1];) {
            std::size_t last = first + 1;
            bool sorted = true;
            for (; last < starts[part + 1] && sameRun(first, last); ++last)
                sorted = sorted && !less(entries[last], entries[last - 1]);
            if (!sorted)
                sortInParallel(entries.data() + first, entries.data() + last, less); // of one run there may be millions
            first = last;
        }
    });
}

} // namespace

std::vector<std::uint32_t> sortedPlaces(const Keys &keys, const ComesBefore &amongEqual, const StopCheck &stop)
{
    const std::size_t size = keys.size();
    const KeyShortener shortened(keys);
    const auto memory = std::make_unique_for_overwrite<Entry[]>(2 * size);
    std::span<Entry> entries(memory.get(), size);
    std::span<Entry> other(memory.get() + size, size);
    inParallel(size, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            entries[i] = shortened(keys[i]) << 32 | i;
    });
    const int passes = (shortened.bits() + MostDigitBits - 1) / MostDigitBits;
    for (int pass = 0; pass < passes; ++pass) {
        const int from = shortened.bits() * pass / passes;
        const int to = shortened.bits() * (pass + 1) / passes;
        stop.look();
        scatter(entries, other, 32 + from, to - from);
        std::swap(entries, other);
    }
    stop.look();
    if (shortened.drops() || amongEqual)
        sortRuns(entries, keys, amongEqual);
    std::vector<std::uint32_t> places(size);
    inParallel(size, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            places[i] = placeOf(entries[i]);
    });
    return places;
}

std::vector<SourceRow> rowsAt(const std::vector<SourceRow> &rows, const std::vector<std::uint32_t> &places)
{
    std::vector<SourceRow> found(places.size());
    inParallel(places.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            found[i] = rows[places[i]];
    });
    return found;
}

} // namespace assay
