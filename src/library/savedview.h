// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace assay {

/// A column of a view, or a key of its sort.
struct ViewColumn
{
    QString field; ///< the name of a field or of another column; may be one that this version does not know
    int width = 0; ///< in widths of the digit 0, so that it fits every font and screen; 0: the usual one

    bool operator==(const ViewColumn &) const = default;
};

struct ViewSort
{
    QString field;
    bool isDescending = false;

    bool operator==(const ViewSort &) const = default;
};

/// What a view shows, and how. A plain value.
struct ViewContent
{
    static constexpr qsizetype LongestQuery = 20'000; // UTF-16 units
    static constexpr std::size_t MostColumns = 100; // and keys of the sort

    QString query; ///< query text; may name fields that are gone, and then does not parse
    std::vector<ViewSort> sort; ///< empty: the order of arrival
    std::vector<ViewColumn> columns; ///< those that are shown, in order; empty: the usual ones
    ViewSort sessionSort = {}; ///< by a column of the sessions; an empty name: the lowest share first
    QString page; ///< such as "jobs" or "sessions"; empty: jobs

    bool operator==(const ViewContent &) const = default;
};

/// A view under a name: what is exported, imported and put into a link.
struct NamedView
{
    static constexpr qsizetype LongestName = 100; // UTF-16 units

    QString name;
    ViewContent content;

    bool operator==(const NamedView &) const = default;
};

/// A view as it is kept.
struct SavedView
{
    qint64 id = 0; ///< given by the store
    QString name; ///< unique, ignoring ASCII case
    ViewContent content;
    int shortcut = 0; ///< 1 to 9, each once; 0: none
    bool isAtStart = false; ///< opened at the start; at most one is

    [[nodiscard]] NamedView named() const { return {name, content}; }

    bool operator==(const SavedView &) const = default;
};

} // namespace assay
