// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <QLocale>

#include "core/query/textmatcher.h"
#include "models/displaytext.h"
#include "models/scoretext.h"

namespace assay {

namespace {

QString fromUtf8(std::string_view text)
{
    // Never a null string: null means "no value".
    return text.empty() ? QStringLiteral("") : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// The checked and the excluded values, as the store holds them.
struct FacetModel::Chosen
{
    struct State
    {
        bool checked = false;
        bool excluded = false;

        [[nodiscard]] bool any() const { return checked || excluded; }
    };

    std::map<std::string, State, std::less<>> texts;
    State noValue;

    Chosen(const Refinement &refinement, Field field)
    {
        add(refinement.facets, field, &State::checked);
        add(refinement.excluded, field, &State::excluded);
    }

    /// The state of a value; it is forgotten, so that the missing values are left at the end.
    [[nodiscard]] State take(bool hasValue, std::string_view text)
    {
        if (!hasValue)
            return std::exchange(noValue, {});
        const auto found = texts.find(text);
        if (found == texts.end())
            return {};
        const State state = found->second;
        texts.erase(found);
        return state;
    }

private:
    void add(const std::map<Field, std::set<FacetValue>> &values, Field field, bool State::*mark)
    {
        const auto found = values.find(field);
        if (found == values.end())
            return;
        for (const FacetValue &value : found->second) {
            State &state = value ? texts[value->toStdString()] : noValue;
            state.*mark = true;
        }
    }
};

FacetModel::FacetModel(Field field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

void FacetModel::setResult(std::shared_ptr<const QueryResult> result)
{
    m_result = std::move(result);
    update();
}

void FacetModel::setNameFilter(const QString &text)
{
    if (text == m_nameFilter)
        return;
    m_nameFilter = text;
    update();
}

const std::vector<FacetCount> *FacetModel::counts() const
{
    if (!m_result)
        return nullptr;
    const auto found = std::find_if(
        m_result->facets.begin(), m_result->facets.end(), [this](const auto &facet) { return facet.first == m_field; });
    return found == m_result->facets.end() ? nullptr : &found->second;
}

qsizetype FacetModel::values() const
{
    const std::vector<FacetCount> *all = counts();
    return all ? static_cast<qsizetype>(all->size()) : 0;
}

std::vector<FacetModel::Entry> FacetModel::makeEntries()
{
    std::vector<Entry> entries;
    m_hidden = 0;
    if (!m_result)
        return entries;
    Chosen chosen(m_result->query.refinement, m_field);
    const std::vector<FacetCount> *all = counts();
    if (!all)
        return recheckedEntries(chosen);
    const TextMatcher matcher(m_nameFilter);
    int listed = 0;
    for (const FacetCount &count : *all) {
        const bool hasValue = count.code >= StringDictionary::First;
        const std::string_view text =
            hasValue ? m_result->store->dictionary(m_field).value(count.code) : std::string_view();
        const Chosen::State state = chosen.take(hasValue, text);
        if (!state.any()) {
            Entry entry{hasValue ? FacetValue(QString()) : FacetValue(), count.rows, false, false};
            bool matches = matcher.isEmpty() || (hasValue && matcher.matches(text));
            if (!matches && (!hasValue || m_field == Field::Status)) {
                if (hasValue)
                    entry.value = fromUtf8(text);
                matches = displayText(entry).contains(m_nameFilter, Qt::CaseInsensitive);
            }
            if (!matches)
                continue;
            if (listed == RowLimit) {
                ++m_hidden;
                continue;
            }
            ++listed;
        }
        entries.push_back(
            {hasValue ? FacetValue(fromUtf8(text)) : FacetValue(), count.rows, state.checked, state.excluded});
    }
    addMissing(chosen, entries);
    return entries;
}

/// Used while there are no counts yet (the first rows of a load are shown before they are counted): the list stays as
/// it is.
std::vector<FacetModel::Entry> FacetModel::recheckedEntries(Chosen &chosen) const
{
    std::vector<Entry> entries = m_entries;
    for (Entry &entry : entries) {
        const Chosen::State state =
            chosen.take(entry.value.has_value(), entry.value ? entry.value->toStdString() : std::string());
        entry.checked = state.checked;
        entry.excluded = state.excluded;
    }
    addMissing(chosen, entries);
    return entries;
}

/// Adds the chosen values that no job has; "no value" stays last.
void FacetModel::addMissing(const Chosen &chosen, std::vector<Entry> &entries)
{
    if (chosen.noValue.any())
        entries.push_back({FacetValue(), 0, chosen.noValue.checked, chosen.noValue.excluded});
    const bool noValueLast = !entries.empty() && !entries.back().value;
    for (const auto &[text, state] : chosen.texts) {
        entries.insert(
            entries.end() - (noValueLast ? 1 : 0), {FacetValue(fromUtf8(text)), 0, state.checked, state.excluded});
    }
}

void FacetModel::update()
{
    std::vector<Entry> now = makeEntries();
    removeStaleRows(now);
    insertNewRows(now);
    reorder(std::move(now));
    Q_EMIT updated();
}

void FacetModel::removeStaleRows(const std::vector<Entry> &now)
{
    std::set<FacetValue> stays;
    for (const Entry &entry : now)
        stays.insert(entry.value);
    const auto gone = [&stays](const Entry &entry) { return !stays.contains(entry.value); };
    for (std::size_t end = m_entries.size(); end > 0;) {
        if (!gone(m_entries[end - 1])) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && gone(m_entries[begin - 1]))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_entries.erase(
            m_entries.begin() + static_cast<std::ptrdiff_t>(begin),
            m_entries.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
}

void FacetModel::insertNewRows(const std::vector<Entry> &now)
{
    std::set<FacetValue> known;
    for (const Entry &entry : m_entries)
        known.insert(entry.value);
    std::vector<Entry> added;
    for (const Entry &entry : now) {
        if (!known.contains(entry.value))
            added.push_back(entry);
    }
    if (added.empty())
        return;
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_entries.insert(m_entries.end(), added.begin(), added.end());
    endInsertRows();
}

void FacetModel::reorder(std::vector<Entry> now)
{
    const bool sameOrder =
        std::equal(m_entries.begin(), m_entries.end(), now.begin(), now.end(), [](const Entry &a, const Entry &b) {
            return a.value == b.value;
        });
    if (!sameOrder) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::map<FacetValue, int> places;
        for (std::size_t i = 0; i < now.size(); ++i)
            places.emplace(now[i].value, static_cast<int>(i));
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &place : before)
            after.append(index(places.at(m_entries[static_cast<std::size_t>(place.row())].value), place.column()));
        m_entries = std::move(now);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    } else if (m_entries != now) {
        m_entries = std::move(now);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

FacetValue FacetModel::value(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].value;
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString FacetModel::displayText(const Entry &entry) const
{
    if (!entry.value)
        return tr("No value");
    const QByteArray text = entry.value->toUtf8();
    const std::string_view utf8(text.constData(), static_cast<std::size_t>(text.size()));
    if (utf8.empty())
        return tr("Empty text");
    return m_field == Field::Status ? statusText(utf8) : cellText(utf8);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(entry);
    case Qt::ToolTipRole:
        return toolTipText(displayText(entry));
    case Qt::CheckStateRole:
        return static_cast<int>(entry.checked ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        //: Read by screen readers: a value to filter by, and how many jobs have it
        return tr("%1, %n jobs", nullptr, static_cast<int>(std::min(entry.rows, quint32{0x7FFFFFFF})))
            .arg(displayText(entry));
    case CountRole:
        return entry.rows;
    case ValueRole:
        return entry.value.value_or(QString());
    case HasValueRole:
        return entry.value.has_value();
    case ExcludedRole:
        return entry.excluded;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::CheckStateRole)
        return false;
    Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool wanted = value.toInt() == Qt::Checked;
    if (entry.checked == wanted)
        return true;
    // Shown immediately; the result of the new refinement confirms it.
    entry.checked = wanted;
    const FacetValue toggledValue = entry.value;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT toggled(toggledValue, wanted);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace assay
