// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sessioncomparison.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "models/sessionfigures.h"
#include "service/scoresummary.h"

namespace assay {

bool SessionComparison::Line::countsDiffer() const
{
    // A mean without a number of jobs says nothing about their number.
    if (!serviceJobs && serviceMean)
        return false;
    return serviceJobs.value_or(0) != loadedJobs;
}

bool SessionComparison::Line::meansDiffer() const
{
    return serviceMean && loadedMean && !(std::fabs(*serviceMean - *loadedMean) < Tolerance);
}

qsizetype SessionComparison::differences() const
{
    return std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.differs(); });
}

SessionComparison
SessionComparison::of(const ScoreSummary &service, const SessionFigures &loaded, const ScoringModules &modules)
{
    SessionComparison comparison;
    comparison.status = service.status;
    comparison.aggregate = service.aggregateScore;
    comparison.serviceKnowsNothing = service.isEmpty();
    std::map<QString, Line> lines;
    for (const ModuleSummary &module : service.modules) {
        Line &line = lines[module.module];
        line.serviceMean = module.mean;
        line.serviceJobs = module.jobs;
    }
    for (const SessionFigures::Module &module : loaded.modules) {
        Line &line = lines[QString::fromStdString(module.name)];
        line.loadedMean = module.mean;
        line.loadedJobs = module.completed;
        line.loadedScored = module.scored;
        line.loadedOutside = module.outside;
    }
    for (auto &[name, line] : lines) {
        line.module = name;
        line.scale = modules.scale(name.toStdString());
        comparison.lines.push_back(std::move(line));
    }
    return comparison;
}

} // namespace assay
