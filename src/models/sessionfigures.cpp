// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionfigures.h"

#include <map>
#include <string_view>

#include "core/store/jobstore.h"
#include "models/scoretext.h"

namespace assay {

namespace {

constexpr std::size_t RowsPerCheck = 16 * 1024; // rows between two looks at the stop token

} // namespace

std::optional<SessionFigures> SessionFigures::of(
    const JobStore &store, std::span<const SourceRow> rows, const ScoringModules &modules, const std::stop_token &stop)
{
    std::map<std::string_view, Module> found; // the views are into the store's dictionary
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % RowsPerCheck == 0 && stop.stop_requested())
            return std::nullopt;
        const std::string_view name = store.text(Field::Module, rows[i]);
        const auto [place, isNew] = found.try_emplace(name);
        Module &module = place->second;
        if (isNew) {
            module.name = name;
            module.scale = modules.scale(name);
        }
        ++module.jobs;
        if (statusKind(store.text(Field::Status, rows[i])) != StatusKind::Completed)
            continue;
        ++module.completed;
        const ScoreValue score = store.score(rows[i]);
        if (!score.hasValue() || module.scale == Scale::Unknown)
            continue;
        if (shareOf(score, module.scale)) {
            ++module.scored;
            module.mean = module.mean.value_or(0.0) + score.value; // the sum, until all are read
        } else {
            ++module.outside;
        }
    }
    SessionFigures figures;
    for (auto &[name, module] : found) {
        if (module.mean)
            *module.mean /= static_cast<double>(module.scored);
        figures.modules.push_back(std::move(module));
    }
    return figures;
}

} // namespace assay
