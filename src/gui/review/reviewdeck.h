// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QWidget>

#include "models/jobdetail.h"

class QScrollArea;
class QToolButton;

namespace assay {

class FittingTextEdit;
class MarksView;
class ScoreBar;
class ToneLabel;

/// Shows one job of a review: who was judged by which module, the explanation, what else was sent, the score unless it
/// is hidden, and the marks. The arrows go on and back, and behind the last answered job to the end of the review;
/// Escape leaves. GUI thread.
class ReviewDeck : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewDeck(QWidget *parent = nullptr);

    /// What is shown. A plain value.
    struct Content
    {
        std::size_t place = 0;
        std::size_t jobs = 0;
        std::size_t judged = 0;
        std::size_t agree = 0;
        std::size_t disagree = 0;
        bool isComplete = false; ///< all are judged
        std::optional<std::uint64_t> seed; ///< of a random draw
        std::optional<JobDetail> job; ///< nothing: it is not in the list, or is looked for
        bool isLooking = false;
        bool isScoreHidden = false;
    };
    void setContent(const Content &content);

    /// The marks of the job; the caller fills it.
    [[nodiscard]] MarksView *marks() const { return m_marks; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void stepRequested(int jobs);
    /// The user wants back to the table; the review can be continued.
    void leaveRequested();
    /// The review is over; where jobs are not answered, the user has agreed.
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void showJob(const Content &content);
    void step(int jobs);
    void askToEnd();

    ToneLabel *m_progress;
    ToneLabel *m_draw;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_end;
    QScrollArea *m_scroll;
    ToneLabel *m_missing;
    QWidget *m_job;
    ToneLabel *m_module;
    ToneLabel *m_score;
    ScoreBar *m_bar;
    ToneLabel *m_identity;
    FittingTextEdit *m_explanation;
    ToneLabel *m_noExplanation;
    ToneLabel *m_otherCaption;
    FittingTextEdit *m_other;
    MarksView *m_marks;
    QString m_shown; // the id of the job
    std::size_t m_unanswered = 0; // jobs
    bool m_isAtEnd = false; // all is answered, and the last job is shown
};

} // namespace assay
