// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/summarycomparison.h"

#include <algorithm>
#include <map>

#include "models/jobssummary.h"
#include "service/scoresummary.h"

namespace assay {

SummaryComparison
SummaryComparison::of(const ScoreSummary &service, const JobsSummary &loaded, const ScoringModules &modules)
{
    SummaryComparison comparison;
    comparison.status = service.status;
    comparison.aggregate = service.aggregateScore;
    comparison.serviceKnowsNothing = service.isEmpty();
    comparison.loadedJobs = loaded.jobs;
    std::map<QString, Line> lines;
    for (const ModuleSummary &module : service.modules) {
        Line &line = lines[module.module];
        line.serviceMean = module.mean;
        line.serviceJobs = module.jobs;
    }
    for (const JobsSummary::Module &module : loaded.modules) {
        Line &line = lines[QString::fromStdString(module.name)];
        line.loadedJobs = module.jobs;
        line.loadedScored = module.scored;
        line.loadedSessions = module.sessions;
        if (const std::optional<double> top = scaleTop(module.scale); top && module.meanShare)
            line.loadedMean = *module.meanShare * *top;
    }
    for (auto &[name, line] : lines) {
        line.module = name;
        line.scale = modules.scale(name.toStdString());
        comparison.lines.push_back(std::move(line));
    }
    return comparison;
}

} // namespace assay
