// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/base/latesttask.h"
#include "core/query/queryresult.h"
#include "core/store/markcolumn.h"

class QCheckBox;

namespace assay {

class ActiveFilters;
class ToneLabel;
struct MarkChoice;

/// The marks of the jobs that the other filters let through, with their numbers, to show only the jobs that have one of
/// the checked ones. Hidden while no job has a mark. Counts on another thread. GUI thread.
class MarkFacet : public QWidget
{
    Q_OBJECT

public:
    /// \p filters is not owned and must outlive this.
    explicit MarkFacet(ActiveFilters &filters, QWidget *parent = nullptr);

    ~MarkFacet() override;

    /// The marks of the loaded jobs. Null: none are known.
    void setMarks(const MarkColumn::Pointer &marks);

    /// The jobs that are shown, and by which filters. Null: none.
    void setResult(std::shared_ptr<const QueryResult> result);

private:
    struct Line
    {
        std::optional<MarkFlag> flag; // nothing: no mark at all
        QWidget *row;
        QCheckBox *check;
        ToneLabel *count;
        std::size_t jobs = 0; // that have it
    };

    /// The number of jobs by their flags.
    using Counts = std::array<std::size_t, 256>;

    void count();
    void take(const Counts &jobs);
    void addLine(std::optional<MarkFlag> flag, const QString &title);
    void choose(std::optional<MarkFlag> flag, bool isOn);
    void showState();
    [[nodiscard]] bool hasMarks() const;

    ActiveFilters &m_filters;
    std::vector<Line> m_lines;
    MarkColumn::Pointer m_marks;
    std::shared_ptr<const QueryResult> m_result;
    LatestTask m_task; // last: its work ends before the rest goes
};

} // namespace assay
