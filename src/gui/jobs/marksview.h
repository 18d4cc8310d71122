// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <QString>
#include <QWidget>

#include "core/job/jobmark.h"
#include "core/job/scoringmodules.h"
#include "models/markwords.h"

class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace assay {

class FieldMessage;
class ToneLabel;

/// What the user says of one job, or of several: a button for each mark, and for one job a score of the user's own and
/// a note. Shows what it is told, while it is visible, and asks for changes; keeps nothing but the text that is being
/// written. Escape in a field goes on to the parents, which take the focus back; so does Enter in the score. GUI
/// thread.
class MarksView : public QWidget
{
    Q_OBJECT

public:
    /// For one job, with fields for its score and note, or for any number of jobs.
    enum class For : std::uint8_t {
        OneJob, ///< without words on the buttons: it is narrow
        OneJobWide,
        Jobs,
    };
    explicit MarksView(For kind, QWidget *parent = nullptr);

    /// What is shown. A plain value.
    struct Content
    {
        QString job; ///< the id of the one job; empty for several
        std::size_t jobs = 1;
        bool canJudge = true; ///< one of them has a score to agree with, or such a verdict to take away
        std::array<std::size_t, NamedMarks.size()> counts = {}; ///< jobs that have each of NamedMarks
        Scale scale = Scale::Unknown; ///< of the one job's module
        JobMark mark = {}; ///< of the one job
        QString obstacle = {}; ///< why nothing can be marked; empty: it can
    };
    void setContent(const Content &content);

    /// Why there is no verdict on jobs without a score.
    [[nodiscard]] static QString noScoreText();

    /// Another job comes: takes over what is in the field of the score.
    void finish();

    /// Gives the focus to the note, or to the user's own score.
    void startNote();
    void startScore();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void toggled(assay::MarkFlag flag);
    void scoreEdited(const std::optional<double> &score);
    /// Another job comes, and what was typed was no score: it is gone. \p why: a sentence.
    void scoreDropped(const QString &typed, const QString &why);
    /// Each time the text of the note changes by typing.
    void noteEdited(const QString &text);
    /// The user has finished the note: left it, or pressed Ctrl+Enter.
    void noteDone();

private:
    void makeButtons();
    void makeFields();
    void showContent();
    void showButtons();
    void showTip(QToolButton *button, std::size_t mark);
    void showIcon(QToolButton *button, MarkFlag flag);
    void reserveHow();
    void showFields();
    void takeScore();
    [[nodiscard]] QString noScoreMessage() const;
    [[nodiscard]] bool takeScoreKey(const QKeyEvent &key);
    void hideMessage();
    void fitNote();

    const For m_for;
    Content m_content;
    QString m_shownJob; // whose score and note are in the fields
    std::array<QToolButton *, NamedMarks.size()> m_buttons = {};
    QWidget *m_fields;
    QLineEdit *m_score;
    ToneLabel *m_range;
    FieldMessage *m_message = nullptr; // once a score was no score
    QPlainTextEdit *m_note;
    ToneLabel *m_how; // how the job was judged
    ToneLabel *m_obstacle;
    bool m_isFilling = false; // the program changes the note, not the user
};

} // namespace assay
