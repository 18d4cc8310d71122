// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "core/base/latesttask.h"
#include "core/query/queryresult.h"

namespace assay {

/// The fields that negations of the refinement compare and that a job can lack: score, turn, explanation. Such a
/// negation also shows the jobs that lack the field: `-score:<5` those without a score.
[[nodiscard]] std::vector<Field> negatedFields(const Refinement &refinement);

/// Counts how many of the shown jobs are shown only because they lack what a negation compares. Counts on another
/// thread. GUI thread.
class LackingJobs : public QObject
{
    Q_OBJECT

public:
    /// Jobs that lack a field.
    struct Lack
    {
        Field field = Field::Score;
        std::size_t jobs = 0; ///< at least 1

        bool operator==(const Lack &) const = default;
    };

    explicit LackingJobs(QObject *parent = nullptr);
    ~LackingJobs() override;

    /// The result that is shown; null: none. Its count follows.
    void setResult(const std::shared_ptr<const QueryResult> &result);

    /// The first field that shown jobs lack; nothing while it is not known.
    [[nodiscard]] const std::optional<Lack> &lack() const { return m_lack; }

Q_SIGNALS:
    void changed();

private:
    void set(const std::optional<Lack> &lack);

    std::optional<Lack> m_lack;
    LatestTask m_task; // last: its work ends before the rest goes
};

} // namespace assay
