// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/markorder.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/query/textorder.h"
#include "core/query/textranking.h"
#include "core/store/markcolumn.h"

namespace assay {

namespace {

using Key = std::uint64_t;

/// A row of which something was said, by its place among the rows.
struct SaidRow
{
    std::size_t place;
    const JobMark *mark;
};

constexpr std::size_t NamedSets = std::size_t{1} << NamedMarks.size(); // their bits are the lowest ones
static_assert(std::ranges::all_of(NamedMarks, [](MarkFlag flag) { return markBit(flag) < NamedSets; }));

/// The rank of each set of named marks, by its bits: the order of its words in a dictionary of lists.
std::array<Key, NamedSets> rankedSets()
{
    std::array<std::vector<std::size_t>, NamedSets> lists; // the marks of each set, by their places
    std::array<std::size_t, NamedSets> sets{};
    for (std::size_t bits = 0; bits < NamedSets; ++bits) {
        sets[bits] = bits;
        for (std::size_t i = 0; i < NamedMarks.size(); ++i) {
            if (hasMark(static_cast<MarkFlags>(bits), NamedMarks[i]))
                lists[bits].push_back(i);
        }
    }
    std::ranges::sort(
        sets, {}, [&lists](std::size_t bits) -> const auto & { return lists[bits]; });
    std::array<Key, NamedSets> ranks{};
    for (std::size_t rank = 0; rank < NamedSets; ++rank)
        ranks[sets[rank]] = rank;
    return ranks;
}

/// Ranks of values that compare like numbers; equal values have the same.
template <typename Value> std::vector<Key> ranksOf(const std::vector<Value> &values)
{
    std::vector<Value> ordered = values;
    std::ranges::sort(ordered);
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end()); // not ranges: Clang 14 can't compile it
    std::vector<Key> ranks;
    ranks.reserve(values.size());
    for (const Value &value : values)
        ranks.push_back(static_cast<Key>(std::ranges::lower_bound(ordered, value) - ordered.begin()));
    return ranks;
}

/// Own scores: whether the scale is unknown, then the share or the value. Larger ones first when \p isDescending, but
/// never those of unknown scales, which can't be compared with the others.
std::vector<Key> scoreRanks(
    const std::vector<SaidRow> &said, std::span<const SourceRow> rows, const JobStore &store, const JobQuery &query,
    bool isDescending)
{
    std::vector<std::pair<bool, double>> values;
    for (const SaidRow &row : said) {
        const double score = row.mark->score;
        const Scale scale = query.modules.scale(store.text(Field::Module, rows[row.place]));
        const std::optional<double> share = shareOfScale(scale, score);
        const double value = share.value_or(score) + 0.0; // -0 is 0
        values.emplace_back(!share, isDescending ? -value : value);
    }
    return ranksOf(values);
}

bool isSaid(MarkPart part, const JobMark &mark)
{
    switch (part) {
    case MarkPart::Marks:
        return static_cast<std::size_t>(mark.flags) % NamedSets != 0;
    case MarkPart::OwnScore:
        return hasMark(mark.flags, MarkFlag::Score);
    case MarkPart::Note:
        return hasMark(mark.flags, MarkFlag::Note);
    case MarkPart::Drawn:
    case MarkPart::ScoreHidden:
        break;
    }
    return isJudged(mark.flags);
}

std::vector<SaidRow> saidRows(MarkPart part, const MarkColumn &marks, std::span<const SourceRow> rows)
{
    std::vector<SaidRow> said;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (marks.flags(rows[place]) == 0)
            continue;
        const JobMark *mark = marks.mark(rows[place]);
        if (mark && isSaid(part, *mark))
            said.push_back({place, mark});
    }
    return said;
}

} // namespace

std::vector<std::uint64_t> markKeys(
    MarkPart part, const JobStore &store, const JobQuery &query, std::span<const SourceRow> rows, Qt::SortOrder order,
    const std::stop_token &stop)
{
    std::vector<Key> keys(rows.size(), NotSaid);
    if (!query.marks)
        return keys;
    const bool isDescending = order == Qt::DescendingOrder;
    const std::vector<SaidRow> said = saidRows(part, *query.marks, rows);
    std::vector<Key> ranks;
    switch (part) {
    case MarkPart::Marks: {
        const std::array<Key, NamedSets> bySet = rankedSets();
        for (const SaidRow &row : said)
            ranks.push_back(bySet[row.mark->flags % NamedSets]);
        break;
    }
    case MarkPart::OwnScore:
        ranks = scoreRanks(said, rows, store, query, isDescending);
        break;
    case MarkPart::Note: {
        std::vector<std::string_view> notes;
        notes.reserve(said.size());
        for (const SaidRow &row : said)
            notes.emplace_back(row.mark->note);
        ranks = rankTexts(notes, TextOrder::Locale, query.locale, stop);
        break;
    }
    case MarkPart::Drawn:
        for (const SaidRow &row : said)
            ranks.push_back(row.mark->wasDrawn ? 1 : 0);
        break;
    case MarkPart::ScoreHidden:
        for (const SaidRow &row : said)
            ranks.push_back(row.mark->wasScoreHidden ? 1 : 0);
        break;
    }
    if (ranks.size() != said.size() || stop.stop_requested())
        return {};
    const bool turn = isDescending && part != MarkPart::OwnScore; // their direction is in their ranks
    const Key last = ranks.empty() ? 0 : std::ranges::max(ranks);
    for (std::size_t i = 0; i < said.size(); ++i)
        keys[said[i].place] = turn ? last - ranks[i] : ranks[i];
    return keys;
}

} // namespace assay
