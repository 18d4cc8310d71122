// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <set>

#include <QPlainTextEdit>
#include <QTimer>

#include "gui/sessions/conversationline.h"
#include "gui/sessions/conversationlines.h"
#include "workspace/conversationsearch.h"

namespace assay {

/// Shows a conversation to read, to select and to copy: a window of its entries, which the user or a search moves on.
/// Lines come a few at a time, and only those on the screen are laid out, so that no conversation takes longer than a
/// frame. GUI thread.
class ConversationText : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// So many entries are in the document at first, and so many more each time that the user asks for more.
    static constexpr int Portion = 200;

    /// The document ends, and goes on when the user asks for it, after so much text, in UTF-16 units.
    static constexpr qsizetype PortionUnits = 600'000;

    explicit ConversationText(QWidget *parent = nullptr);
    ~ConversationText() override;

    /// Shows a conversation from its beginning; null: none.
    void setContent(std::shared_ptr<const ConversationContent> content, const SessionScores &scores);

    /// Shows other scores beside the same conversation. Keeps the place.
    void setScores(const SessionScores &scores);

    /// Marks this turn (the number of a user's message, from 1) and scrolls to it; 0: none.
    void setMarkedTurn(int turn);
    [[nodiscard]] int markedTurn() const { return m_markedTurn; }

    /// The texts to highlight: those of the conversation's own search, and those of the window's.
    void setNeedles(const QString &needle, const QStringList &sought);

    /// Goes to a hit, and selects it: opens what it is in.
    void showHit(const ConversationHits::Hit &hit);

    /// Opens or folds the tool's line, or the other fields, of an entry.
    void setOpen(int entry, bool open);
    [[nodiscard]] bool isOpen(int entry) const;

    /// The entries in the document: the first, and the one after the last.
    [[nodiscard]] std::pair<int, int> shownEntries() const { return {m_from, m_next}; }

    /// All lines of the window's entries are in the document.
    [[nodiscard]] bool isComplete() const { return m_jobs.empty() && m_next == m_to; }

    /// The line that this text is in; null: none is. For tests.
    [[nodiscard]] QTextBlock lineOf(int entry, ConversationPlace::What what) const;

Q_SIGNALS:
    /// A score was clicked.
    void jobRequested(assay::SourceRow row);
    /// The user wants this text in the clipboard: a part, whole and exactly as sent.
    void copyPartRequested(int entry, assay::ConversationContent::Part part);
    void copyJsonRequested(int entry);
    /// The user wants to leave the text.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    /// Lines on their way into the document, at a place in it.
    struct Job
    {
        QTextCursor cursor;
        std::deque<ConversationLine> lines;
    };

    /// What to scroll to as soon as it is in the document.
    struct Wanted
    {
        int entry = 0;
        std::optional<ConversationHits::Hit> hit; ///< nothing: the begin of the entry
    };

    void alignTexts();
    void startAt(int entry);
    void rebuild();
    void makeLines();
    void work();
    void addNext();
    void addEnd();
    static qsizetype writeNext(Job &job);
    static void write(QTextCursor &cursor, const ConversationLine &line);
    [[nodiscard]] bool reveal();
    void keepPlace();
    void want(const Wanted &wanted);
    void scheduleMarks();
    void markHits();
    void follow(const QString &href);
    [[nodiscard]] QString anchorAtCaret() const;
    void showTip(const QHelpEvent &event);

    std::shared_ptr<const ConversationContent> m_content;
    SessionScores m_scores;
    std::optional<ConversationLines> m_lines; // of the content
    std::set<int> m_toggled; // entries that the user opened or folded
    int m_from = 0; // the entries of the document
    int m_to = 0;
    int m_next = 0; // the next one to be written
    qsizetype m_units = 0; // written so far
    std::deque<Job> m_jobs;
    std::optional<Wanted> m_wanted;
    std::optional<Wanted> m_placed; // what was scrolled to last, until the user moves
    int m_markedTurn = 0;
    QString m_needle;
    QStringList m_sought;
    std::optional<ConversationHits::Hit> m_hit; // gone to
    QString m_pressed; // the link under the pressed button
    QTimer m_workTimer;
    QTimer m_markTimer;
};

} // namespace assay
