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

/// Shows on request what the service itself says about the agent or the session of a job, beside the figures of the
/// loaded jobs. GUI thread.
class ServiceSummaryView : public QWidget
{
    Q_OBJECT

public:
    /// What the summary is of.
    enum class Subject { Agent, Session };
    Q_ENUM(Subject)

    explicit ServiceSummaryView(QWidget *parent = nullptr);

    /// Offers what the job has: an agent, a session.
    void setDetail(const JobDetail &detail);

    /// \p possible: the service that the job came from can be asked. Otherwise \p why says in a sentence why not;
    /// empty: there is none, and the whole view is hidden.
    void setPossible(bool possible, const QString &why = {});

    /// Removes everything that was asked.
    void clear();

    void showAsking();
    void showProblem(const QString &sentence);

    /// \p name is the agent or the session id, as sent.
    void showSummary(Subject subject, const QString &name, const SummaryComparison &summary);

Q_SIGNALS:
    void requested(assay::ServiceSummaryView::Subject subject);
    void cancelRequested();

private:
    void updateParts();
    void addFigures(const SummaryComparison &summary);
    void removeFigures();
    ToneLabel *addLine(QWidget *parent, const QString &text);

    QPushButton *m_askAgent;
    QPushButton *m_askSession;
    QToolButton *m_cancel;
    ToneLabel *m_hint; // why nothing can be asked
    ToneLabel *m_state; // "Asking…" or a problem
    ToneLabel *m_subject; // whose figures are shown
    QWidget *m_figures = nullptr; // null until there are some
    bool m_hasAgent = false;
    bool m_hasSession = false;
    bool m_possible = false;
    QString m_whyNot;
};

} // namespace assay
