// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/latesttask.h"
#include "core/query/queryresult.h"
#include "models/queryplace.h"

namespace assay {

/// One way to complete a query text.
struct QuerySuggestion
{
    QString text; ///< as it is listed
    QString detail; ///< what it is, or how many jobs have it
    QString insert; ///< replaces what was typed

    bool operator==(const QuerySuggestion &) const = default;
};

/// Suggests how a query text goes on: names of fields, and their values with the number of loaded jobs that have them.
/// Values are counted on another thread. GUI thread.
class QuerySuggestions : public QObject
{
    Q_OBJECT

public:
    static constexpr int Limit = 100; ///< values, or unknown fields, that are listed

    explicit QuerySuggestions(QObject *parent = nullptr);
    ~QuerySuggestions() override;

    /// The jobs whose fields and values are suggested; null: none.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// The unknown fields of these jobs, sorted by path; nothing without jobs.
    [[nodiscard]] const std::optional<std::vector<UnknownKey>> &unknownKeys();

    /// Finds the suggestions for this place; found() follows, at once or later. A new request drops the one before.
    void ask(const QueryPlace &place);

    /// found() will not come any more.
    void cancel();

    /// Blocks until values are counted; the event loop hands them over. For tests.
    void waitForValues() { m_task.waitForWork(); }

Q_SIGNALS:
    /// The suggestions for this place, the best first; may be empty.
    void found(const assay::QueryPlace &place, const std::vector<assay::QuerySuggestion> &suggestions);

private:
    [[nodiscard]] std::vector<QuerySuggestion> names(const QueryPlace &place);
    void askValues(const QueryPlace &place, Field field);

    std::shared_ptr<const QueryResult> m_result;
    std::optional<std::vector<UnknownKey>> m_unknown; // of m_result, once they are asked for
    std::shared_ptr<const QueryResult> m_counted; // counts of the field asked for last; of the task's deliveries
    LatestTask m_task; // last: its work ends before the rest goes
};

} // namespace assay
