// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/viewstate.h"

#include <algorithm>
#include <iterator>

#include "core/query/querytext.h"
#include "models/sessioncolumnname.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString JobsPage = u"jobs"_s;
const QString SessionsPage = u"sessions"_s;

bool isPage(const QString &name)
{
    return name.isEmpty() || name == JobsPage || name == SessionsPage;
}

/// The items of \p now, and between them the unknown ones of \p kept, each behind the item that it was behind.
template <typename Item> std::vector<Item> merged(std::vector<Item> now, const std::vector<Item> &kept)
{
    QString before;
    for (const Item &each : kept) {
        if (!JobColumn::byKey(each.field)) {
            const auto found = std::ranges::find(now, before, &Item::field);
            now.insert(found == now.end() ? now.begin() + (before.isEmpty() ? 0 : std::ssize(now)) : found + 1, each);
        }
        before = each.field;
    }
    return now;
}

} // namespace

ViewSort usualSessionSort()
{
    return {sessionColumnName(SessionColumn::Kind::Lowest, {}), false};
}

ViewContent contentOf(const ViewState &state)
{
    ViewContent content;
    content.query = formatQuery(state.refinement);
    for (const SortKey &key : state.sort)
        content.sort.push_back({key.column.key(), key.order == Qt::DescendingOrder});
    for (const ColumnWidth &column : state.columns)
        content.columns.push_back({column.column.key(), column.width});
    if (state.sessionSort != usualSessionSort())
        content.sessionSort = state.sessionSort;
    if (state.page == ViewState::Page::Sessions)
        content.page = SessionsPage;
    return content;
}

ReadView readView(const ViewContent &content, std::optional<std::span<const UnknownKey>> unknown)
{
    ReadView read;
    const auto query = unknown ? parseQuery(content.query, *unknown) : parseQueryBeforeLoad(content.query);
    if (query)
        read.state.refinement = query.value();
    else
        read.error = query.error();
    for (const ViewSort &key : content.sort) {
        const std::optional<JobColumn> known = JobColumn::byKey(key.field);
        const auto order = key.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
        if (!known)
            read.unknown.append(key.field);
        else if (std::ranges::find(read.state.sort, *known, &SortKey::column) == read.state.sort.end())
            read.state.sort.push_back({*known, order});
    }
    for (const ViewColumn &column : content.columns) {
        const std::optional<JobColumn> known = JobColumn::byKey(column.field);
        if (!known)
            read.unknown.append(column.field);
        else if (std::ranges::find(read.state.columns, *known, &ColumnWidth::column) == read.state.columns.end())
            read.state.columns.push_back({*known, column.width});
    }
    if (sessionColumnOfName(content.sessionSort.field))
        read.state.sessionSort = content.sessionSort;
    else if (!content.sessionSort.field.isEmpty())
        read.unknown.append(content.sessionSort.field);
    if (content.page == SessionsPage)
        read.state.page = ViewState::Page::Sessions;
    else if (!isPage(content.page))
        read.unknown.append(content.page);
    read.unknown.removeDuplicates();
    return read;
}

ViewContent withUnknownParts(const ViewContent &now, const ViewContent &kept)
{
    ViewContent next = now;
    next.sort = merged(now.sort, kept.sort);
    if (!now.columns.empty()) // else the user has gone back to the usual ones
        next.columns = merged(now.columns, kept.columns);
    if (!sessionColumnOfName(kept.sessionSort.field) && now.sessionSort.field.isEmpty())
        next.sessionSort = kept.sessionSort;
    if (!isPage(kept.page) && now.page.isEmpty())
        next.page = kept.page;
    return next;
}

} // namespace assay
