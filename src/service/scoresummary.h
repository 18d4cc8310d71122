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
    std::optional<qint64> jobs; ///< how many went into it

    bool operator==(const ModuleSummary &) const = default;
};

/// The service's figures for a set of jobs. They are its own: how it averages across scales is not documented, so they
/// are shown beside the program's figures and never mixed with them.
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
    std::optional<qint64> turn; ///< nothing for jobs without a turn: they come last

    bool operator==(const TurnSummary &) const = default;
};

/// The answer of both summary calls.
struct ScoreSummary : SummaryPart
{
    QList<TurnSummary> turns; ///< in the order sent

    bool operator==(const ScoreSummary &) const = default;

    /// Reads the answer. Every field may be null, absent or of an unexpected type, and then counts as not sent. The
    /// error is the parser's word: the body is not a JSON object.
    static Result<ScoreSummary, QString> fromJson(const QByteArray &json);
};

} // namespace assay
