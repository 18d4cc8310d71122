// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/job/condition.h"
#include "core/job/jobfields.h"

namespace assay {

/// A value of a facet: text, or nothing for "no value" (absent, null, or not usable).
using FacetValue = std::optional<QString>;

/// A range of the share of scale: both ends are between 0 and 1, and belong to it.
struct ShareRange
{
    double low = 0.0;
    double high = 1.0;

    bool operator==(const ShareRange &) const = default;
};

class ServiceFilter;

/// What is shown of the jobs that were fetched. A plain value: the same one drives sidebar, chips, query and tests.
/// All parts are joined by AND, the wanted values of one facet by OR.
struct Refinement
{
    /// The wanted values by facet field. A field that is missing here, or has an empty set, is not refined.
    std::map<Field, std::set<FacetValue>> facets;

    /// The values whose rows are hidden, by facet field; applied after the wanted ones. A field that is missing here,
    /// or has an empty set, hides nothing.
    std::map<Field, std::set<FacetValue>> excluded;

    /// Wanted share of scale. When set, rows without a score, outside their scale, or of an unknown scale are not
    /// shown.
    std::optional<ShareRange> scoreRange;

    /// Text to find in the explanation, the job id and every identity field, ignoring case (Unicode simple case
    /// folding). Leading and trailing space is part of it. Empty: not refined.
    QString text;

    /// Further conditions, that the parts above can't express: groups that are joined by OR, whole sessions, unknown
    /// fields, further words.
    std::vector<Condition> others;

    [[nodiscard]] bool isEmpty() const;

    /// Whether a condition asks for what the user said of the jobs.
    [[nodiscard]] bool usesMarks() const;

    /// Adds this value to the wanted values of a facet, or removes it. A value that is wanted is not excluded any more.
    void setFacetValue(Field field, const FacetValue &value, bool wanted);

    /// Adds this value to the excluded values of a facet, or removes it. A value that is excluded is not wanted any
    /// more.
    void setExcluded(Field field, const FacetValue &value, bool exclude);

    [[nodiscard]] bool hasFacetValue(Field field, const FacetValue &value) const;
    [[nodiscard]] bool isExcluded(Field field, const FacetValue &value) const;

    /// Adds a condition: to the parts above where they express exactly the same, and are free for it; else to the
    /// others.
    void add(const Condition &condition);

    /// The refinement with every condition where add() puts it. Query texts express these: parsing a formatted one
    /// gives it back.
    [[nodiscard]] Refinement normalized() const;

    /// The texts that are looked for inside explanations, names and ids, to mark them where they are found. Without
    /// those of regular expressions and of negations.
    [[nodiscard]] QStringList soughtTexts() const;

    /// All parts as one condition. That without a refinement is an AND of nothing.
    [[nodiscard]] Condition condition() const;

    /// Removes the wanted values of a facet; the excluded ones stay.
    void clearFacet(Field field) { facets.erase(field); }

    /// Removes the excluded values of a facet; the wanted ones stay.
    void clearExcluded(Field field) { excluded.erase(field); }

    bool operator==(const Refinement &) const = default;
};

/// The refinement that shows the jobs that a service filter would fetch: for files, which no service filters.
[[nodiscard]] Refinement refinementOf(const ServiceFilter &filter);

} // namespace assay
