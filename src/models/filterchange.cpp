// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterchange.h"

#include <algorithm>

#include <QCoreApplication>

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(assay::ActiveFilters)
};

} // namespace

QString describeChange(const FilterState &before, const FilterState &after)
{
    const std::vector<FilterPart> old = before.parts();
    const std::vector<FilterPart> now = after.parts();
    std::vector<FilterPart> touched;
    for (const FilterPart &part : now) {
        if (std::find(old.begin(), old.end(), part) == old.end() || before.text(part) != after.text(part))
            touched.push_back(part);
    }
    if (!touched.empty()) {
        // A value that is excluded may have been wanted, and the other way round: what was added describes it.
        const auto grown = std::find_if(touched.begin(), touched.end(), [&](const FilterPart &part) {
            return after.valueCount(part) > before.valueCount(part);
        });
        return after.text(grown == touched.end() ? touched.front() : *grown);
    }
    for (const FilterPart &part : old) {
        if (std::find(now.begin(), now.end(), part) == now.end())
            touched.push_back(part);
    }
    if (touched.size() > 1) {
        return touched.front().kind == FilterPart::Kind::Service ? Texts::tr("Clear Service Filters")
                                                                 : Texts::tr("Clear Refinements");
    }
    if (!touched.empty())
        //: %1 is a filter, such as "Module: coherence"
        return Texts::tr("Remove %1").arg(before.text(touched.front()));
    for (const FilterPart &part : now) {
        if (before.isOn(part) != after.isOn(part))
            //: %1 is a filter, such as "Module: coherence"
            return (after.isOn(part) ? Texts::tr("Switch On %1") : Texts::tr("Switch Off %1")).arg(after.text(part));
    }
    return {};
}

} // namespace assay
