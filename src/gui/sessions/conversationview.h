// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/base/latesttask.h"
#include "models/sessionscores.h"
#include "workspace/conversationsearch.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace assay {

class ConversationText;
class PrimaryButton;
class SearchField;
class ToneLabel;

/// What was said in a session, with a search, or the page in its place: one sentence, and the button that fetches. Asks
/// for nothing by itself. GUI thread.
class ConversationView : public QWidget
{
    Q_OBJECT

public:
    /// What the page in place of the conversation offers.
    enum class Offer {
        None,
        Fetch,
        FetchAgain,
        Cancel,
    };

    explicit ConversationView(QWidget *parent = nullptr);
    ~ConversationView() override;

    /// Shows a page with a sentence, and what the service says of an error.
    void showPage(const QString &sentence, const QString &detail, Offer offer, bool isProblem = false);

    /// Shows a conversation. \p session: its id, for the heading.
    void showConversation(
        std::shared_ptr<const ConversationContent> content, const SessionScores &scores, const QString &session);

    /// Shows the scores of the loaded jobs beside the same conversation.
    void setScores(const SessionScores &scores);

    /// Whether the service can still be asked for it.
    void setAgainPossible(bool possible);

    /// Marks the selected job's turn, as its job names it; nothing: none.
    void setTurn(std::optional<std::int64_t> turn);

    /// Also highlights these texts, which the window's search is for.
    void setSoughtTexts(const QStringList &texts);

    /// A conversation is shown, not the page.
    [[nodiscard]] bool showsConversation() const;
    [[nodiscard]] const std::shared_ptr<const ConversationContent> &content() const { return m_content; }
    [[nodiscard]] ConversationText *text() const { return m_text; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void fetchRequested();
    void cancelRequested();
    /// A score was clicked.
    void jobRequested(assay::SourceRow row);
    void copyRequested(const QString &text);
    /// The user wants to go back to the table.
    void leaveRequested();
    /// It has become visible.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    [[nodiscard]] QWidget *makeReader();
    void applyLook();
    void applyTurn();
    void search();
    void showHits(const ConversationHits &hits);
    void goToHit(int step);
    void showHitCount();
    void copyPart(int entry, ConversationContent::Part part, bool asJson);

    QStackedWidget *m_stack;
    // the page
    QWidget *m_page;
    QLabel *m_icon;
    ToneLabel *m_sentence;
    ToneLabel *m_detail;
    PrimaryButton *m_fetch;
    QPushButton *m_cancel;
    // the conversation
    QWidget *m_reader;
    ToneLabel *m_title;
    QToolButton *m_again;
    SearchField *m_search;
    ToneLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    ToneLabel *m_remark;
    ConversationText *m_text;

    std::shared_ptr<const ConversationContent> m_content;
    SessionScores m_scores;
    std::optional<std::int64_t> m_turn;
    QStringList m_sought;
    ConversationHits m_hits;
    int m_hit = -1; // the one gone to
    bool m_isSearching = false;
    LatestTask m_searchTask;
    LatestTask m_copyTask;
};

} // namespace assay
