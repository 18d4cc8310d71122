// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QLocale>
#include <QString>

#include "core/job/jobfields.h"
#include "core/job/scoringmodules.h"
#include "core/store/jobstore.h"
#include "models/scoretext.h"

namespace assay {

/// One job as the detail pane shows it. A plain value that keeps the store of its row alive. All text is data, never
/// markup. GUI thread.
struct JobDetail
{
    /// Maximum length of the explanation, in UTF-16 units: a text view blocks on much longer text.
    static constexpr qsizetype ExplanationLimit = 200'000;
    /// Maximum length of the raw JSON, in bytes.
    static constexpr qsizetype JsonLimit = 400'000;

    /// A field of the field table.
    struct Line
    {
        Field field = Field::JobId;
        ValueState state = ValueState::Absent;
        QString value; ///< exactly as sent: for copying and for filters; empty when absent or null, JSON when Unusable
        QString shown; ///< one line; invisible and direction-changing characters are visible
    };

    /// The lines of one group, in the order of the field table.
    struct Group
    {
        FieldGroup group = FieldGroup::Result;
        std::vector<Line> lines;
    };

    /// A field that is not in the field table.
    struct UnknownLine
    {
        QString path; ///< key, or "agent_identity_context.key"
        QString key; ///< only the key, on one line
        QString json; ///< the value as JSON, exactly as sent, on one line
    };

    std::shared_ptr<const JobStore> store;
    SourceRow row{};

    ScoreValue score;
    Scale scale = Scale::Unknown;
    std::optional<double> share; ///< 0 to 1; nullopt without a score, without a known scale, or outside the scale
    QString scoreText; ///< on its own scale: "7 / 10"; an en dash when there is none
    QString exactScore; ///< the digits, or what else was sent as the score; empty when there is none
    QString scaleText; ///< "0–10, judge"

    QString module;
    StatusKind statusKind = StatusKind::Unknown;
    QString status; ///< for display

    ValueState explanationState = ValueState::Absent;
    QString explanation; ///< what was sent instead, when Unusable; with line breaks as '\n', control characters made
                         ///< visible; at most ExplanationLimit long
    bool explanationCut = false; ///< the text was cut: value(Field::Explanation) is complete

    /// Result (only the job id), then customer, agent, workflow, batch and tool with all 14 identity fields, including
    /// absent ones.
    std::vector<Group> groups;
    std::vector<UnknownLine> unknown;

    /// Reads a row. \p row must be below store->rowCount().
    [[nodiscard]] static JobDetail
    of(std::shared_ptr<const JobStore> store, SourceRow row, const ScoringModules &modules, const QLocale &locale);

    /// The complete value of a field exactly as sent; empty when absent or null.
    [[nodiscard]] QString value(Field field) const;

    /// The whole job as indented JSON with numbers exactly as sent. Created on each call. Cut at JsonLimit unless \p
    /// whole.
    [[nodiscard]] QString json(bool whole = false) const;
};

} // namespace assay
