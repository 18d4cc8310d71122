// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QWidget>

class QVBoxLayout;

namespace assay {

class MarksView;
class ModuleSummaryRow;
class StatusLabel;
class ToneLabel;
struct JobsSummary;

/// What several selected jobs have in common: sessions, modules with their means, statuses. GUI thread.
class SummaryView : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryView(QWidget *parent = nullptr);

    /// Shows the number of selected jobs, and that the rest is being computed.
    void setCounting(qsizetype jobs);

    void setSummary(const JobsSummary &summary);

    /// The marks of the jobs; the caller fills it.
    [[nodiscard]] MarksView *marks() const { return m_marks; }

    /// False while the summary is being computed.
    [[nodiscard]] bool hasFigures() const;

private:
    void setTitle(qsizetype jobs);
    void setModules(const JobsSummary &summary);
    void setStatuses(const JobsSummary &summary);

    ToneLabel *m_title;
    ToneLabel *m_sessions;
    MarksView *m_marks;
    QWidget *m_figures; // all below the sessions
    QVBoxLayout *m_moduleRows;
    QVBoxLayout *m_statusRows;
    ToneLabel *m_moreModules;
    ToneLabel *m_moreStatuses;
    std::vector<ModuleSummaryRow *> m_modules; // Qt's parent tree owns them
    std::vector<std::pair<StatusLabel *, ToneLabel *>> m_statuses; // with its number of jobs
};

} // namespace assay
