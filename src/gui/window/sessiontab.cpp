// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/sessiontab.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/utf8.h"
#include "core/job/errorsentences.h"
#include "gui/connections/connectionflow.h"
#include "gui/sessions/sessionfiguresview.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/windowcontext.h"
#include "models/jobssummary.h"
#include "models/sessionfigures.h"
#include "models/sessionmapmodel.h"
#include "workspace/sessioncomparison.h"
#include "workspace/settings.h"
#include "workspace/tableselection.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

constexpr std::chrono::milliseconds Calm{300}; // who goes through the jobs with a key asks for none of them

} // namespace

SessionTab::SessionTab(SessionView *view, const WindowContext &window)
    : QObject(view)
    , m_view(view)
    , m_workspace(window.workspace)
    , m_page(window.page)
    , m_target(window.target)
    , m_connections(window.connections)
    , m_settings(window.settings)
{
    const JobBrowser *browser = m_workspace.browser();
    connect(&m_target, &JobTarget::changed, this, &SessionTab::update);
    connect(browser, &JobBrowser::resultChanged, this, &SessionTab::showWanted);
    connect(browser, &JobBrowser::loadFinished, this, &SessionTab::update);
    connect(view, &SessionView::shown, this, &SessionTab::update);
    connect(view, &SessionView::chosen, this, &SessionTab::choose);
    connect(view, &SessionView::wholeSessionRequested, this, &SessionTab::showWholeSession);
    connect(view, &SessionView::fetchRequested, this, &SessionTab::fetchWholeSession);
    connect(view->figures(), &SessionFiguresView::requested, this, &SessionTab::ask);
    connect(view->figures(), &SessionFiguresView::cancelRequested, this, &SessionTab::close);
    connect(&m_workspace, &Workspace::summaryFetched, this, &SessionTab::showAnswer);
    connect(browser, &JobBrowser::queryChanged, this, &SessionTab::followScales);
    m_calm.setSingleShot(true);
    m_calm.setInterval(Calm);
    connect(&m_calm, &QTimer::timeout, this, &SessionTab::askByItself);
    connect(&m_settings.alwaysAskService, &SettingBase::changed, this, &SessionTab::update);
    const auto showService = [this] {
        showPossible();
        showLack();
    };
    connect(&m_workspace, &Workspace::connectionChanged, this, showService);
    connect(&m_workspace, &Workspace::originChanged, this, showService);
    showPossible();
    update();
}

SessionTab::~SessionTab() = default;

bool SessionTab::Question::isAbout(const Question &other) const
{
    return agent == other.agent && session == other.session && store.lock() == other.store.lock();
}

SessionTab::Question SessionTab::selectedQuestion() const
{
    return {
        selectedText(Field::AgentName), selectedText(Field::AgentSessionId), m_workspace.browser()->table()->store()};
}

QString SessionTab::selectedText(Field field) const
{
    const std::optional<SourceRow> row = m_target.current();
    return row ? fromUtf8(m_workspace.browser()->table()->store()->text(field, *row)) : QString();
}

/// Follows selection, jobs and filters. While the view is not visible, nothing is computed.
void SessionTab::update()
{
    dropOtherAnswer();
    const JobTableModel *table = m_workspace.browser()->table();
    if (!m_view->isVisible()) {
        // It must not keep jobs in memory that nobody else shows.
        if (m_subject && m_subject->result != table->result())
            showNothing({}, {});
        return;
    }
    showPossible();
    followScales();
    m_calm.start();
    if (!m_showsWanted)
        m_wanted.reset(); // the user has gone on
    const std::optional<SourceRow> row = m_target.current();
    if (!row) {
        if (m_page.table()->selection().rows > 1)
            showNothing(tr("Several jobs are selected"), tr("Select a single job to see its session."));
        else
            showNothing(tr("No job selected"), tr("Select a job to see its session."));
        return;
    }
    const JobStore::Code session = table->store()->code(Field::AgentSessionId, *row);
    if (session < StringDictionary::First) {
        showNothing(tr("No session"), tr("This job does not say to which session it belongs."));
        return;
    }
    // Without an order, rows are shown as they arrive, also those that came after the result.
    const auto &result = table->result();
    const Subject subject{
        result, result->order ? result->sourceRows : static_cast<std::size_t>(table->rowCount()), session};
    if (m_subject != subject)
        makeMap(subject);
    else if (m_view->showsMap()) // if it is still being made, it gets its mark then
        m_view->setCurrentJob(*row);
    showLack();
}

void SessionTab::showNothing(const QString &title, const QString &sentence)
{
    m_maps.cancel();
    m_subject.reset();
    m_view->showMessage(title, sentence);
}

void SessionTab::makeMap(const Subject &subject)
{
    m_subject = subject;
    m_maps.run([this, subject](const std::stop_token &stop) -> LatestTask::Deliver {
        std::optional<SessionMap> map = SessionMap::of(*subject.result, subject.rows, subject.session, stop);
        if (!map)
            return {};
        // Shared, so that the GUI thread does not copy it.
        return [this, subject, made = std::make_shared<const SessionMap>(std::move(*map))] {
            m_view->showMap(made, subject.result);
            if (const std::optional<SourceRow> row = m_target.current())
                m_view->setCurrentJob(*row);
            showLack();
        };
    });
}

/// Whether the loaded list may lack jobs of the session, and whether they can be fetched.
void SessionTab::showLack()
{
    using Lack = SessionView::Lack;
    if (!m_view->showsMap())
        return;
    const JobBrowser *browser = m_workspace.browser();
    const QString session = QString::fromStdString(m_view->model()->map()->session);
    const std::optional<ServiceFilter> fetched = m_workspace.fetchedFilter();
    const bool filtered = fetched && std::ranges::any_of(fetched->values(), [&](const auto &wanted) {
                              return wanted.first != Field::AgentSessionId || wanted.second != session;
                          });
    const bool partial = browser->report() && browser->report()->partial;
    Lack lack = Lack::None;
    if (!browser->report())
        lack = Lack::Loading;
    else if (filtered)
        lack = Lack::ServiceFilter;
    else if (partial)
        lack = Lack::Partial;
    m_view->setLack(lack, lack != Lack::Loading && fetched && m_workspace.asksRowService());
}

/// The job of a cell; of several, the next one with each choice. Of a turn: its first cell.
void SessionTab::choose(const QModelIndex &index)
{
    const SessionMapModel *model = m_view->model();
    if (!m_subject || m_subject->result != model->result() || !index.isValid())
        return; // a newer map is on its way
    const SessionMap &map = *model->map();
    const SessionMap::Cell *cell = model->cell(index);
    QModelIndex place = index;
    if (index.column() == 0) {
        const SessionMap::Cell &first = map.cells[map.turnCells[static_cast<std::size_t>(index.row())]];
        place = model->index(index.row(), static_cast<int>(first.module) + 1);
        cell = &first;
    }
    if (!cell)
        return;
    const std::span<const SourceRow> rows = map.rowsOf(*cell);
    if (cell->shown == 0) {
        m_wanted = rows.front();
        m_wantedStore = model->result()->store;
        m_view->tellHidden(place);
        return;
    }
    m_wanted.reset();
    const std::span<const SourceRow> possible = rows.first(cell->shown);
    auto next = possible.begin();
    if (const std::optional<SourceRow> selected = m_target.current()) {
        const auto at = std::find(possible.begin(), possible.end(), *selected);
        if (at != possible.end() && at + 1 != possible.end())
            next = at + 1;
    }
    goTo(*next);
}

void SessionTab::goTo(SourceRow row)
{
    if (m_workspace.browser()->table()->shownRow(row))
        m_target.showJob(row);
}

/// Only the session, with all of its jobs. The step can be undone.
void SessionTab::showWholeSession()
{
    if (!m_view->showsMap())
        return;
    if (!m_wanted) {
        m_wanted = m_target.current();
        m_wantedStore = m_workspace.browser()->table()->store();
    }
    m_showsWanted = true;
    Refinement whole;
    whole.setFacetValue(Field::AgentSessionId, fromUtf8(m_view->model()->map()->session), true);
    m_workspace.filters()->setRefinement(whole);
}

/// Goes to the job that was hidden, once it is shown.
void SessionTab::showWanted()
{
    const std::shared_ptr<const JobStore> &store = m_workspace.browser()->table()->store();
    if (!m_wanted || !m_showsWanted || m_wantedStore.lock() != store) {
        if (m_wantedStore.lock() != store) {
            m_wanted.reset();
            m_showsWanted = false;
        }
        return;
    }
    if (m_workspace.browser()->result()->query.refinement != m_workspace.filters()->refinement())
        return; // the result of a filter before
    const SourceRow row = *m_wanted;
    m_wanted.reset();
    m_showsWanted = false;
    goTo(row);
}

void SessionTab::fetchWholeSession()
{
    if (!m_view->showsMap() || !m_workspace.asksRowService())
        return;
    ServiceFilter filter;
    filter.setValue(Field::AgentSessionId, fromUtf8(m_view->model()->map()->session));
    m_connections.fetch(filter);
}

// --- the service's summary ------------------------------------------------------------------------------------------

QVariant SessionTab::state() const
{
    return m_question && m_question->answer ? QVariant::fromValue(*m_question) : QVariant();
}

void SessionTab::restore(const QVariant &state)
{
    if (!state.isValid())
        return;
    m_question = state.value<Question>();
    showAnswer(m_question->agent, m_question->session, SummaryResult(*m_question->answer));
}

void SessionTab::ask()
{
    const Question question = selectedQuestion();
    if (question.agent.isEmpty() || question.session.isEmpty())
        return;
    m_figures.cancel();
    m_closed.reset();
    m_question = question;
    m_view->figures()->showAsking();
    m_workspace.fetchSummary(question.agent, question.session);
}

/// Once for a session: neither after an error nor after the user has closed it.
void SessionTab::askByItself()
{
    const bool wanted = m_settings.alwaysAskService.value() && m_view->isVisible() && !m_question
        && !(m_closed && m_closed->isAbout(selectedQuestion()));
    if (wanted && m_workspace.rowService() == Workspace::RowService::Open && m_workspace.browser()->report())
        ask();
}

void SessionTab::close()
{
    m_closed = m_question;
    stopAsking();
}

void SessionTab::stopAsking()
{
    m_workspace.cancelSessionSummary();
    m_figures.cancel();
    m_comparedWith.reset();
    m_question.reset();
    m_view->figures()->clear();
}

/// An answer stays as long as jobs of its agent and session are selected.
void SessionTab::dropOtherAnswer()
{
    if (m_question && !m_question->isAbout(selectedQuestion()))
        stopAsking();
}

void SessionTab::showAnswer(const QString &agent, const QString &session, const SummaryResult &result)
{
    if (!m_question || m_question->agent != agent || m_question->session != session)
        return;
    m_question->answer = result;
    m_comparedWith.reset();
    followScales();
}

/// Shows an answer with the scales that modules have now. While the view is not visible, it waits.
void SessionTab::followScales()
{
    const ScoringModules &modules = m_workspace.browser()->query().modules;
    if (!m_question || !m_question->answer || !m_view->isVisible() || m_comparedWith == modules)
        return;
    m_comparedWith = modules;
    showComparison();
}

void SessionTab::showComparison()
{
    const SummaryResult &result = *m_question->answer;
    if (!result) {
        m_view->figures()->showProblem(errorSentences(result.error()));
        return;
    }
    const std::shared_ptr<const JobStore> store = m_workspace.browser()->table()->store();
    m_figures.run(
        [this, store, rows = store->rowCount(), modules = *m_comparedWith, agent = m_question->agent.toStdString(),
         session = m_question->session.toStdString(),
         summary = result.value()](const std::stop_token &stop) -> LatestTask::Deliver {
            const auto loaded =
                SessionFigures::of(*store, rowsOfAgent(*store, rows, agent, session, stop), modules, stop);
            if (!loaded)
                return {};
            return [this, comparison = SessionComparison::of(summary, *loaded, modules)] {
                m_view->figures()->showComparison(comparison);
            };
        });
}

void SessionTab::showPossible()
{
    const Workspace::RowService service = m_workspace.rowService();
    if (m_question && service != Workspace::RowService::Open)
        stopAsking();
    if (!m_view->isVisible())
        return; // its controls are laid out when it is shown
    QString why;
    if (service == Workspace::RowService::DemoClosed)
        why = tr("These jobs come from a demo that has ended: it can't be asked any more.");
    else if (service == Workspace::RowService::Open && selectedText(Field::AgentName).isEmpty())
        why = tr("This job has no agent, by whose name the service could be asked about the session.");
    m_view->figures()->setPossible(service == Workspace::RowService::Open && why.isEmpty(), why);
}

} // namespace assay
