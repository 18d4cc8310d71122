// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetlisting.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <QCoreApplication>

#include "core/base/utf8.h"
#include "core/query/textmatcher.h"
#include "models/displaytext.h"
#include "models/scoretext.h"

namespace assay {

namespace {

constexpr std::size_t StopSteps = 4'096; // values between two looks at the token

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(assay::FacetModel)
};

// Never a null string: null means "no value".
QString notNull(std::string_view text)
{
    return text.empty() ? QStringLiteral("") : fromUtf8(text);
}

/// The checked and the excluded values, as the store holds them.
class Chosen
{
public:
    struct State
    {
        bool checked = false;
        bool excluded = false;

        [[nodiscard]] bool any() const { return checked || excluded; }
    };

    Chosen(const Refinement &refinement, Field field)
    {
        add(refinement.facets, field, &State::checked);
        add(refinement.excluded, field, &State::excluded);
    }

    /// The state of a value; it is forgotten, so that the missing values are left at the end.
    [[nodiscard]] State take(std::string_view text)
    {
        const auto found = m_texts.empty() ? m_texts.end() : m_texts.find(text);
        if (found == m_texts.end())
            return {};
        const State state = found->second;
        m_texts.erase(found);
        return state;
    }

    [[nodiscard]] State takeNoValue() { return std::exchange(m_noValue, {}); }

    /// Adds the chosen values that no job has; "no value" stays last.
    void addMissing(std::vector<FacetEntry> &entries) const
    {
        if (m_noValue.any())
            entries.push_back({FacetValue(), 0, m_noValue.checked, m_noValue.excluded});
        const bool noValueLast = !entries.empty() && !entries.back().value;
        for (const auto &[text, state] : m_texts) {
            entries.insert(
                entries.end() - (noValueLast ? 1 : 0), {FacetValue(notNull(text)), 0, state.checked, state.excluded});
        }
    }

private:
    void add(const std::map<Field, std::set<FacetValue>> &values, Field field, bool State::*mark)
    {
        const auto found = values.find(field);
        if (found == values.end())
            return;
        for (const FacetValue &value : found->second) {
            State &state = value ? m_texts[value->toStdString()] : m_noValue;
            state.*mark = true;
        }
    }

    std::map<std::string, State, std::less<>> m_texts;
    State m_noValue;
};

/// The order for this result: a new one when other jobs have arrived, else the one before with the values that it did
/// not have yet.
std::shared_ptr<const FacetOrder> orderFor(
    const std::shared_ptr<const FacetOrder> &before, const QueryResult &result, const std::vector<FacetCount> &counts,
    std::size_t codes)
{
    const bool sameStore = before && before->store.lock() == result.store;
    const bool renewed = !sameStore || before->sourceRows != result.sourceRows;
    std::vector<char> known(codes, 0);
    auto order = std::make_shared<FacetOrder>();
    order->store = result.store;
    order->sourceRows = result.sourceRows;
    order->noValue = sameStore && before->noValue;
    const auto add = [&](JobStore::Code code) {
        if (code < StringDictionary::First)
            order->noValue = true;
        else if (!std::exchange(known[code], 1))
            order->codes.push_back(code);
    };
    const auto addBefore = [&] {
        for (const JobStore::Code code : before->codes)
            add(code);
    };
    if (sameStore && !renewed)
        addBefore();
    for (const FacetCount &count : counts)
        add(count.code);
    if (sameStore && renewed)
        addBefore();
    // Values that no job has which passes the other filters: they are listed, too, unless there are very many.
    constexpr std::size_t Few = 1'000;
    const bool countedAll = result.sourceRows == result.store->rowCount();
    for (std::size_t code = StringDictionary::First; countedAll && codes <= Few && code < codes; ++code)
        add(static_cast<JobStore::Code>(code));
    const bool same =
        sameStore && !renewed && order->codes.size() == before->codes.size() && order->noValue == before->noValue;
    return same ? before : order;
}

} // namespace

const std::vector<FacetCount> *facetCounts(const QueryResult &result, Field field)
{
    const auto found = std::find_if(
        result.facets.begin(), result.facets.end(), [field](const auto &facet) { return facet.first == field; });
    return found == result.facets.end() ? nullptr : &found->second;
}

QString facetValueText(Field field, const FacetValue &value)
{
    if (!value)
        return Texts::tr("No value");
    const QByteArray text = value->toUtf8();
    const std::string_view utf8(text.constData(), static_cast<std::size_t>(text.size()));
    if (utf8.empty())
        return Texts::tr("Empty text");
    return field == Field::Status ? statusText(utf8) : valueText(utf8);
}

std::optional<FacetListing> listFacet(const FacetRequest &request, const std::stop_token &stop)
{
    const std::vector<FacetCount> *counts = facetCounts(*request.result, request.field);
    if (!counts)
        return std::nullopt;
    const StringDictionary &dictionary = request.result->store->dictionary(request.field);
    const std::size_t codes = dictionary.size();
    std::vector<quint32> rows(codes, 0);
    for (const FacetCount &count : *counts)
        rows[count.code] = count.rows;

    FacetListing listing;
    listing.order = orderFor(request.order, *request.result, *counts, codes);
    const bool listsAll = listing.order->codes.size() <= static_cast<std::size_t>(request.limit);
    Chosen chosen(request.result->query.refinement, request.field);
    const TextMatcher matcher(request.nameFilter);
    // The displayed text is searched too, where it differs from the value.
    const auto textMatches = [&](const FacetValue &value) {
        return facetValueText(request.field, value).contains(request.nameFilter, Qt::CaseInsensitive);
    };
    int listed = 0;
    std::size_t step = 0;
    for (const JobStore::Code code : listing.order->codes) {
        if (++step % StopSteps == 0 && stop.stop_requested())
            return std::nullopt;
        const std::string_view text = dictionary.value(code);
        const Chosen::State state = chosen.take(text);
        if (!state.any()) {
            if (rows[code] == 0 && !listsAll)
                continue;
            const bool matches = matcher.isEmpty() || matcher.matches(text)
                || ((request.field == Field::Status || text.empty()) && textMatches(notNull(text)));
            if (!matches)
                continue;
            if (listed == request.limit) {
                ++listing.hidden;
                continue;
            }
            ++listed;
        }
        listing.entries.push_back({notNull(text), rows[code], state.checked, state.excluded});
    }
    const Chosen::State noValue = chosen.takeNoValue();
    if (noValue.any() || (listing.order->noValue && (matcher.isEmpty() || textMatches({}))))
        listing.entries.push_back({FacetValue(), rows[StringDictionary::Null], noValue.checked, noValue.excluded});
    chosen.addMissing(listing.entries);
    return listing;
}

std::vector<FacetEntry> recheckedEntries(std::vector<FacetEntry> entries, const Refinement &refinement, Field field)
{
    Chosen chosen(refinement, field);
    for (FacetEntry &entry : entries) {
        const Chosen::State state = entry.value ? chosen.take(entry.value->toStdString()) : chosen.takeNoValue();
        entry.checked = state.checked;
        entry.excluded = state.excluded;
    }
    chosen.addMissing(entries);
    return entries;
}

} // namespace assay
