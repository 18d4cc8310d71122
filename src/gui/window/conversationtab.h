// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <optional>

#include <QObject>
#include <QVariant>

#include "core/base/latesttask.h"
#include "models/sessionscores.h"
#include "service/jobservice.h"
#include "workspace/conversationcontent.h"

namespace assay {

class ConversationView;
class DetailTabs;
class JobTarget;
class JobsPage;
class Workspace;
struct WindowContext;

/// Shows what was said in the session of the selected job, beside the scores of the loaded jobs. Asks the service only
/// when the user wants it: by the button of the page, or by fetch(). Keeps the answers of the sessions asked for last,
/// as long as the list of jobs is the same. GUI thread; owned by the page that it adds to the tabs.
class ConversationTab : public QObject
{
    Q_OBJECT

public:
    /// So many answers are kept, and so much of them besides the one that came last, in bytes.
    static constexpr std::size_t KeptAnswers = 8;
    static constexpr qsizetype KeptBytes = 64 * 1024 * 1024;

    /// Adds its page to the tabs.
    ConversationTab(const WindowContext &window, DetailTabs &tabs);
    ~ConversationTab() override;

    [[nodiscard]] ConversationView *view() const { return m_view; }

    /// Shows the page, and asks the service if there is no answer yet.
    void open();

    /// The answers, to show them in another window of the same workspace.
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

    /// An answer of the service.
    struct Answer
    {
        QString session;
        std::weak_ptr<const JobStore> list; ///< the jobs that it was asked about
        std::shared_ptr<const ConversationContent> content; ///< null: there was an error
        std::optional<LoadError> error;
    };
    using Answers = std::deque<Answer>; ///< the newest first

private:
    /// The loaded jobs whose scores are shown.
    struct Scored
    {
        std::weak_ptr<const JobStore> list;
        std::size_t rows = 0;
        JobStore::Code session = 0;
        ScoringModules modules = {};
    };

    void fetch();
    void cancel();
    void takeAnswer(const QString &session, const ConversationResult &result);
    void keep(Answer answer);
    void followSelection();
    void followService();
    void show();
    void showAnswer(const Answer &answer);
    void findScores();
    [[nodiscard]] const Answer *answer() const;
    [[nodiscard]] std::shared_ptr<const JobStore> list() const;

    Workspace &m_workspace;
    JobsPage &m_page;
    JobTarget &m_target;
    DetailTabs &m_tabs;
    ConversationView *m_view;
    bool m_hasJob = false; // exactly one is selected
    QString m_session; // of the selected job; empty: none
    JobStore::Code m_sessionCode = 0;
    std::optional<std::int64_t> m_turn;
    std::optional<QString> m_asked; // the session that the service was asked for
    std::weak_ptr<const JobStore> m_askedList;
    Answers m_answers;
    Scored m_scored;
    std::optional<SessionScores> m_scores; // of m_scored, once they are found
    std::shared_ptr<const ConversationContent> m_shown;
    LatestTask m_contentTask;
    LatestTask m_scoresTask;
};

} // namespace assay
