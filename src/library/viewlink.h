// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/job/servicefilter.h"
#include "library/savedview.h"

namespace assay {

/// What a link shows: a view, and maybe what to fetch for it. A plain value. A link from elsewhere may come from
/// anybody: show what it holds, and ask, before anything is fetched.
struct ViewLink
{
    NamedView view;
    QUrl baseUrl; ///< of the service; empty: what is open stays
    ServiceFilter filter; ///< of the fetch; only with a base URL

    bool operator==(const ViewLink &) const = default;
};

/// The longest link that is read, in characters.
inline constexpr qsizetype LongestViewLink = 30'000;

/// The link as text, in ASCII: assay://view?name=…&query=…&sort=-score,module&columns=score:8,module&page=jobs, and
/// with a base URL service=…&fetch.agent_name=…. It holds nothing else, above all no key.
[[nodiscard]] QString formatViewLink(const ViewLink &link);

/// Whether a text claims to be such a link, whatever it holds.
[[nodiscard]] bool isViewLink(const QString &text);

/// The inverse of formatViewLink(). A sentence when the text is no such link, or one that is made to trick: with a key,
/// with a service that is not reached over HTTPS (or is on this machine), with invisible characters, with more than
/// this version knows.
[[nodiscard]] Result<ViewLink, Sentence> parseViewLink(const QString &text);

} // namespace assay
