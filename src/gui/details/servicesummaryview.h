// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace assay {

class ToneLabel;
struct JobDetail;
struct SummaryComparison;

/// Shows on request what the service itself says about the agent of a job, beside the figures of the loaded jobs. What
/// it says about the session is in the session's own view. GUI thread.
class ServiceSummaryView : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceSummaryView(QWidget *parent = nullptr);

    /// Offers to ask about the job's agent, if it has one.
    void setDetail(const JobDetail &detail);

    /// \p possible: the service that the job came from can be asked. Otherwise \p why says in a sentence why not;
    /// empty: there is none, and the whole view is hidden.
    void setPossible(bool possible, const QString &why = {});

    /// Removes everything that was asked.
    void clear();

    void showAsking();
    void showProblem(const QString &sentence);

    /// \p agent is its name as sent.
    void showSummary(const QString &agent, const SummaryComparison &summary);

Q_SIGNALS:
    void requested();
    void cancelRequested();

private:
    void updateParts();
    void addFigures(const SummaryComparison &summary);
    void removeFigures();
    ToneLabel *addLine(QWidget *parent, const QString &text);

    QPushButton *m_askAgent;
    QToolButton *m_cancel;
    ToneLabel *m_hint; // why nothing can be asked
    ToneLabel *m_state; // "Asking…" or a problem
    ToneLabel *m_subject; // whose figures are shown
    QWidget *m_figures = nullptr; // null until there are some
    bool m_hasAgent = false;
    bool m_possible = false;
    QString m_whyNot;
};

} // namespace assay
