// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "core/job/scoringmodules.h"
#include "core/query/stopcheck.h"
#include "core/store/jobstore.h"

namespace assay {

/// By code, 1 for each value of a dictionary that passes a test, else 0; also 0 for no value. Throws QueryStopped.
template <typename Test>
[[nodiscard]] std::vector<unsigned char>
passingCodes(const StringDictionary &dictionary, const StopCheck &stop, const Test &test)
{
    std::vector<unsigned char> passes(dictionary.size(), 0);
    for (JobStore::Code code = StringDictionary::First; code < passes.size(); ++code) {
        stop.search(code);
        passes[code] = test(dictionary.value(code)) ? 1 : 0;
    }
    return passes;
}

/// By code of the module, the top of its scale; NaN for an unknown scale. Throws QueryStopped.
[[nodiscard]] inline std::vector<double>
scaleTops(const JobStore &store, const ScoringModules &modules, const StopCheck &stop)
{
    const StringDictionary &names = store.dictionary(Field::Module);
    std::vector<double> tops(names.size());
    for (JobStore::Code code = 0; code < tops.size(); ++code) {
        stop.step(code);
        tops[code] = scaleTop(modules.scale(names.value(code))).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    return tops;
}

} // namespace assay
