// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/conversationtab.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>

#include "core/base/utf8.h"
#include "core/job/errorsentences.h"
#include "core/load/resourceerrors.h"
#include "gui/details/detailtabs.h"
#include "gui/sessions/conversationview.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/windowcontext.h"
#include "models/displaytext.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Offer = ConversationView::Offer;

const QString Id = u"conversation"_s;

} // namespace

ConversationTab::ConversationTab(const WindowContext &window, DetailTabs &tabs)
    : m_workspace(window.workspace)
    , m_page(window.page)
    , m_target(window.target)
    , m_tabs(tabs)
    , m_view(new ConversationView(&tabs))
    , m_contentTask([this] {
        if (m_asked)
            keep({*std::exchange(m_asked, std::nullopt), m_askedList, nullptr, outOfMemoryError()});
    })
{
    setParent(m_view);
    tabs.addPage(Id, tr("Conversation"), m_view);
    const ActiveFilters *filters = m_workspace.filters();
    connect(m_view, &ConversationView::fetchRequested, this, &ConversationTab::fetch);
    connect(m_view, &ConversationView::cancelRequested, this, &ConversationTab::cancel);
    connect(m_view, &ConversationView::jobRequested, &m_target, &JobTarget::showJob);
    connect(m_view, &ConversationView::leaveRequested, &m_page, &JobsPage::focusContent);
    connect(m_view, &ConversationView::copyRequested, this, [](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
    });
    connect(&m_target, &JobTarget::changed, this, &ConversationTab::followSelection);
    connect(m_view, &ConversationView::shown, this, &ConversationTab::show);
    connect(&m_workspace, &Workspace::messagesFetched, this, &ConversationTab::takeAnswer);
    connect(&m_workspace, &Workspace::connectionChanged, this, &ConversationTab::followService);
    connect(&m_workspace, &Workspace::originChanged, this, &ConversationTab::followService);
    const auto showHits = [this, filters] { m_view->setSoughtTexts(filters->refinement().soughtTexts()); };
    connect(filters, &ActiveFilters::changed, this, showHits);
    showHits();
    followSelection();
}

ConversationTab::~ConversationTab() = default;

std::shared_ptr<const JobStore> ConversationTab::list() const
{
    return m_target.store();
}

void ConversationTab::open()
{
    m_tabs.showPage(Id);
    if (!answer())
        fetch();
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QVariant ConversationTab::state() const
{
    return QVariant::fromValue(m_answers);
}

void ConversationTab::restore(const QVariant &state)
{
    m_answers = state.value<Answers>();
    show();
}

/// Does nothing for what can't be asked: the page says why.
void ConversationTab::fetch()
{
    if (m_session.isEmpty() || m_workspace.rowService() != Workspace::RowService::Open)
        return;
    m_contentTask.cancel();
    m_asked = m_session;
    m_askedList = list();
    m_workspace.fetchMessages(m_session);
    show();
}

void ConversationTab::cancel()
{
    m_workspace.cancelMessages();
    m_contentTask.cancel();
    m_asked.reset();
    show();
}

/// The answer stays while other sessions are selected.
void ConversationTab::takeAnswer(const QString &session, const ConversationResult &result)
{
    if (m_asked != session)
        return;
    if (!result) {
        m_asked.reset();
        keep({session, m_askedList, nullptr, result.error()});
        return;
    }
    m_contentTask.run([this, session, said = result.value()](const std::stop_token &stop) -> LatestTask::Deliver {
        auto content = ConversationContent::of(said, stop);
        return [this, session, content] {
            m_asked.reset();
            keep({session, m_askedList, content, std::nullopt});
        };
    });
}

void ConversationTab::keep(Answer answer)
{
    const auto before = std::ranges::find(m_answers, answer.session, &Answer::session);
    if (answer.error && before != m_answers.end() && before->content) { // what was said before is not lost
        m_page.showProblem([error = *answer.error] { return errorSentences(error); });
    } else if (answer.list.lock() == list()) {
        std::erase_if(m_answers, [&](const Answer &each) { return each.session == answer.session; });
        m_answers.push_front(std::move(answer));
        qsizetype bytes = 0;
        const auto tooMany = std::find_if(std::next(m_answers.begin()), m_answers.end(), [&](const Answer &each) {
            bytes += each.content ? each.content->conversation().answer.size() : 0;
            return bytes > KeptBytes;
        });
        m_answers.erase(tooMany, m_answers.end());
        if (m_answers.size() > KeptAnswers)
            m_answers.resize(KeptAnswers);
    }
    show();
}

const ConversationTab::Answer *ConversationTab::answer() const
{
    const std::shared_ptr<const JobStore> now = list();
    const auto found = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer &each) {
        return each.session == m_session && each.list.lock() == now;
    });
    return m_session.isEmpty() || found == m_answers.end() ? nullptr : &*found;
}

void ConversationTab::followSelection()
{
    const std::optional<SourceRow> row = m_target.current();
    const std::shared_ptr<const JobStore> store = list();
    m_hasJob = row && store;
    m_session.clear();
    m_turn.reset();
    if (m_hasJob) {
        const SourceRow source = *row;
        m_session = fromUtf8(store->text(Field::AgentSessionId, source));
        m_sessionCode = store->code(Field::AgentSessionId, source);
        if (store->state(Field::AgentTurn, source) == ValueState::Present)
            m_turn = store->turn(source);
    }
    std::erase_if(m_answers, [&](const Answer &each) { return each.list.lock() != store; });
    show();
}

void ConversationTab::followService()
{
    if (m_asked && (m_workspace.rowService() != Workspace::RowService::Open || m_askedList.lock() != list()))
        cancel();
    else
        show();
}

void ConversationTab::show()
{
    if (!m_view->isVisible()) {
        // It is made when somebody looks; until then it must not keep jobs that are gone.
        if (const Answer *kept = answer(); m_shown && (!kept || kept->content != m_shown)) {
            m_shown.reset();
            m_view->showPage({}, {}, ConversationView::Offer::None);
        }
        return;
    }
    const bool isAsking = m_asked == m_session && m_askedList.lock() == list();
    if (const Answer *found = isAsking ? nullptr : answer()) {
        showAnswer(*found);
        return;
    }
    m_shown.reset();
    //: %1 is the id of a session
    const QString session = tr("Session %1").arg(valueText(m_session.toStdString()));
    if (!m_hasJob)
        m_view->showPage(tr("Select one job to see what was said in its session."), {}, Offer::None);
    else if (m_session.isEmpty())
        m_view->showPage(tr("This job names no session, so there is no conversation to ask for."), {}, Offer::None);
    else if (isAsking)
        m_view->showPage(tr("Asking the service for the conversation…"), session, Offer::Cancel);
    else if (m_workspace.rowService() == Workspace::RowService::DemoClosed)
        m_view->showPage(
            tr("These jobs come from a demo that has ended: it can't be asked any more."), session, Offer::None);
    else if (m_workspace.rowService() == Workspace::RowService::None)
        m_view->showPage(
            tr("These jobs come from a file. Only a service can be asked for what was said."), session, Offer::None);
    else
        m_view->showPage(tr("What was said in this session has not been fetched."), session, Offer::Fetch);
}

void ConversationTab::showAnswer(const Answer &answer)
{
    const bool canAsk = m_workspace.rowService() == Workspace::RowService::Open;
    const Offer again = canAsk ? Offer::FetchAgain : Offer::None;
    if (answer.error) {
        m_shown.reset();
        m_view->showPage(errorSentences(*answer.error), answer.error->inCurrentLanguage().detail, again, true);
        return;
    }
    if (answer.content->count() == 0) {
        m_shown.reset();
        m_view->showPage(
            answer.content->conversation().hasMessages
                ? tr("Nothing was said in this session: the service sent an empty list of messages.")
                : tr("The answer of the service has no messages."),
            tr("Session %1").arg(valueText(m_session.toStdString())), again);
        return;
    }
    m_view->setAgainPossible(canAsk);
    findScores();
    if (!m_scores)
        return; // they come in a moment, and then all is shown together
    if (m_shown != answer.content) {
        m_shown = answer.content;
        m_view->setTurn(m_turn);
        m_view->showConversation(answer.content, *m_scores, m_session);
    } else {
        m_view->setScores(*m_scores);
        m_view->setTurn(m_turn);
    }
}

/// Looks for the loaded jobs of the session, unless these have been found.
void ConversationTab::findScores()
{
    const std::shared_ptr<const JobStore> store = list();
    const std::size_t rows = store->rowCount();
    const bool isSame = m_scored.list.lock() == store && m_scored.session == m_sessionCode;
    const ScoringModules &modules = m_workspace.browser()->query().modules;
    if (isSame && m_scored.rows == rows && m_scored.modules == modules)
        return;
    if (!isSame)
        m_scores.reset();
    m_scored = {store, rows, m_sessionCode, modules};
    m_scoresTask.run(
        [this, store, rows, session = m_sessionCode, modules](const std::stop_token &stop) -> LatestTask::Deliver {
            return [this, scores = SessionScores::of(*store, rows, session, modules, stop)] {
                m_scores = scores;
                show();
            };
        });
}

} // namespace assay
