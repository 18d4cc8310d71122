// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "core/store/markcolumn.h"

class QCheckBox;

namespace assay {

class ActiveFilters;
class ToneLabel;
struct MarkChoice;

/// The marks of the loaded jobs with their numbers, to show only the jobs that have one of the checked ones. Hidden
/// while no job has a mark. GUI thread.
class MarkFacet : public QWidget
{
    Q_OBJECT

public:
    /// \p filters is not owned and must outlive this.
    explicit MarkFacet(ActiveFilters &filters, QWidget *parent = nullptr);

    /// Counts the marks of all loaded jobs: a fraction of a frame for ten million. Null: none are known.
    void setMarks(const MarkColumn::Pointer &marks);

private:
    struct Line
    {
        std::optional<MarkFlag> flag; // nothing: no mark at all
        QWidget *row;
        QCheckBox *check;
        ToneLabel *count;
    };

    void addLine(std::optional<MarkFlag> flag, const QString &title);
    void choose(std::optional<MarkFlag> flag, bool isOn);
    void showState();

    ActiveFilters &m_filters;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_counts; // of the lines
    bool m_hasMarks = false;
};

} // namespace assay
