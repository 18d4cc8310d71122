// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/viewcheck.h"

#include <algorithm>

#include <QCoreApplication>

#include "library/hiddencharacters.h"
#include "library/savedview.h"

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ViewCheck)
};

constexpr qsizetype LongestField = 1'000;
constexpr qsizetype LongestPage = 100;

bool isName(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && !hasHiddenCharacters(text);
}

} // namespace

Sentence refusalOf(const NamedView &view)
{
    if (view.name.trimmed().isEmpty())
        return [] { return Texts::tr("The view needs a name."); };
    if (!isName(view.name, NamedView::LongestName))
        return [] {
            return Texts::tr(
                "The name of the view may have %Ln character(s), none of them invisible.", nullptr,
                static_cast<int>(NamedView::LongestName));
        };
    const ViewContent &content = view.content;
    if (content.query.size() > ViewContent::LongestQuery)
        return [] { return Texts::tr("The query of the view is too long to be kept."); };
    if (hasHiddenCharacters(content.query))
        return [] {
            return Texts::tr("The query of the view holds invisible characters, so that it is not what it looks like.");
        };
    const bool areNames =
        std::ranges::all_of(content.columns, [](const ViewColumn &c) { return isName(c.field, LongestField); })
        && std::ranges::all_of(content.sort, [](const ViewSort &key) { return isName(key.field, LongestField); })
        && (content.sessionSort.field.isEmpty() || isName(content.sessionSort.field, LongestField))
        && (content.page.isEmpty() || isName(content.page, LongestPage));
    if (!areNames || content.columns.size() > ViewContent::MostColumns
        || content.sort.size() > ViewContent::MostColumns)
        return [] { return Texts::tr("The view has too many columns, or some without a readable name."); };
    return {};
}

} // namespace assay
