// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QVariant>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace assay {

class ExplanationView;
class IdentityView;
class MarksView;
class MessagePage;
class RawJsonView;
class ScoreHeader;
class ServiceSummaryView;
class SummaryView;
class ToneLabel;
class TurnJobsView;
class ValueActions;
struct JobDetail;
struct JobsSummary;

/// The detail pane: shows everything about one job, what several jobs have in common, or that no job is selected. GUI
/// thread.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    /// \p values is not owned and must outlive this.
    explicit DetailPane(ValueActions &values, QWidget *parent = nullptr);

    /// Shows a job.
    void setDetail(const JobDetail &detail);

    /// Shows that no job is selected.
    void showNothing();

    /// Shows that \p count jobs are selected, and that their summary is being computed.
    void showSeveral(qsizetype count);

    /// Shows what several selected jobs have in common.
    void setSummary(const JobsSummary &summary);

    /// The part that shows the service's own figures; the caller fills it.
    [[nodiscard]] ServiceSummaryView *serviceSummary() const { return m_service; }

    /// The part that lists the jobs of the same turn; the caller fills it.
    [[nodiscard]] TurnJobsView *turnJobs() const { return m_turn; }

    /// What the user says of the shown job, and of several selected ones; the caller fills them.
    [[nodiscard]] MarksView *marks() const { return m_marks; }
    [[nodiscard]] MarksView *marksOfSeveral() const;

    /// Brings the marks of the shown job in sight.
    void revealMarks();

    /// Position of the job among the shown jobs, from 0, and their number. A row of -1: the job is not shown.
    void setPlace(qsizetype row, qsizetype rows);

    /// Says that the filters hide the job, in the place of its position.
    void setHiddenByFilters();

    /// Text to highlight in the explanation; empty for none.
    void setSoughtTexts(const QStringList &texts);

    /// The place in the details of the shown job and the selected texts, to restore them in a new window.
    [[nodiscard]] QVariant state() const;

    /// Restores them as soon as that job is shown.
    void restore(const QVariant &state);

    void setJsonOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants to go back to the table.
    void leaveRequested();
    /// Text for the clipboard, exactly as the service sent it.
    void copyRequested(const QString &text);

    void previousRequested();
    void nextRequested();
    void jsonOpenChanged(bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeDetail(ValueActions &values);
    QWidget *makeSummary();
    void showMessage(const QString &title, const QString &sentence);
    void reveal(const QWidget *widget, const QRect &rect);
    void restoreState();

    ToneLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    QScrollArea *m_scroll;
    ScoreHeader *m_header;
    MarksView *m_marks;
    TurnJobsView *m_turn;
    ExplanationView *m_explanation;
    IdentityView *m_identity;
    ServiceSummaryView *m_service;
    RawJsonView *m_json;
    SummaryView *m_summary;
    std::vector<QWidget *> m_parts; // of the details, from the top
    QString m_jobId; // of the shown job; empty: none
    QVariant m_pendingState; // waits for its job
};

} // namespace assay
