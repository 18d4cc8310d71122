// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include <algorithm>
#include <utility>

#include "models/fuzzymatch.h"

namespace assay {

namespace {

constexpr int TextWeight = 4; // a hit in the text itself, against one in the further words
constexpr int UsedBonus = 6; // for what was used last; less for what was used before

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteItem> items, QStringList used, QObject *parent)
    : QAbstractListModel(parent)
    , m_items(std::move(items))
    , m_used(std::move(used))
{
    setText({});
}

void PaletteModel::setText(const QString &text)
{
    struct Found
    {
        std::size_t item;
        bool enabled;
        int score;
        qsizetype used; // place among the used ones; after them: not used
        qsizetype length; // of two that match alike, the shorter one matches more of itself
    };
    const FuzzyMatch match(text);
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const PaletteItem &item = m_items[i];
        const qsizetype place = m_used.indexOf(item.id);
        const qsizetype used = place < 0 ? m_used.size() : place;
        int score = 0;
        if (!match.isEmpty()) {
            const std::optional<int> inText = match.score(item.text);
            const std::optional<int> inAll = inText ? inText : match.score(item.text + u' ' + item.words);
            if (!inAll)
                continue;
            score = inText ? *inText * TextWeight : *inAll;
            score += static_cast<int>(std::max<qsizetype>(0, place < 0 ? 0 : UsedBonus - place));
        }
        found.push_back({i, item.enabled, score, used, match.isEmpty() ? 0 : item.text.size()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &one, const Found &other) {
        if (one.enabled != other.enabled)
            return one.enabled;
        if (one.score != other.score)
            return one.score > other.score;
        return one.used != other.used ? one.used < other.used : one.length < other.length;
    });
    beginResetModel();
    m_shown.clear();
    for (const Found &each : found)
        m_shown.push_back(each.item);
    endResetModel();
}

const PaletteItem &PaletteModel::item(const QModelIndex &index) const
{
    return m_items[m_shown[static_cast<std::size_t>(index.row())]];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PaletteItem &of = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return of.text;
    case DetailRole:
        return of.detail;
    case IdRole:
        return of.id;
    case Qt::AccessibleTextRole:
        return of.detail.isEmpty() ? of.text : QString(of.text + u", " + of.detail);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return item(index).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace assay
