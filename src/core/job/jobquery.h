// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QLocale>

#include "core/job/jobfields.h"
#include "core/job/refinement.h"
#include "core/job/scoringmodules.h"
#include "core/job/sortkey.h"

namespace assay {

class MarkColumn;

/// Which rows are shown and in which order: a plain value.
/// Sorting: the score by share of scale, unknown scales after the known ones by raw score; text by the rules of the
/// locale, versions with their numbers compared as numbers, ids by bytes. Rows without a value come last in both
/// directions. Equal rows are sorted by the next key, then by job id, then in the order of arrival. Without keys: the
/// order of arrival.
struct JobQuery
{
    Refinement refinement;
    std::vector<SortKey> sort;
    std::vector<Field> facets; ///< fields whose values are counted
    bool scores = false; ///< the scores are counted by share of scale
    ScoringModules modules;
    std::shared_ptr<const MarkColumn> marks; ///< of the store's jobs; null: none has a mark
    QLocale locale;

    bool operator==(const JobQuery &) const = default;
};

} // namespace assay
