// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace assay {

/// The service's figures for one module.
struct ModuleSummary
{
    QString module;
    std::optional<double> mean; ///< on the module's own scale
    std::optional<qint64> jobs; ///< number of completed jobs

    bool operator==(const ModuleSummary &) const = default;
};

/// The service's figures for a set of jobs. They are shown beside the program's own figures and never combined with
/// them. The aggregate score is a plain mean over all scales: it is neither a score nor a share of a scale.
struct SummaryPart
{
    QString status; ///< empty when null
    std::optional<double> aggregateScore;
    QList<ModuleSummary> modules; ///< sorted by name
    QStringList jobIds; ///< in the order sent

    bool operator==(const SummaryPart &) const = default;
};

/// One turn of a session.
struct TurnSummary : SummaryPart
{
    std::optional<qint64> turn; ///< nothing for jobs without a turn, which come last

    bool operator==(const TurnSummary &) const = default;
};

/// The answer of both summary calls.
struct ScoreSummary : SummaryPart
{
    QList<TurnSummary> turns; ///< in the order sent

    bool operator==(const ScoreSummary &) const = default;

    /// True when no figure at all was sent: the service knows nothing of what it was asked about.
    [[nodiscard]] bool isEmpty() const;

    /// Reads the answer. A field that is null, absent or of an unexpected type is treated as not sent. Fails with the
    /// parser's message when the body is not a JSON object.
    static Result<ScoreSummary, QString> fromJson(const QByteArray &json);
};

} // namespace assay
