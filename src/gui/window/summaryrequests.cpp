// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/summaryrequests.h"

#include "core/job/errorsentences.h"
#include "gui/details/servicesummaryview.h"
#include "models/jobdetail.h"
#include "workspace/summarycomparison.h"
#include "workspace/workspace.h"

namespace assay {

SummaryRequests::SummaryRequests(ServiceSummaryView *view, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_workspace(workspace)
{
    connect(view, &ServiceSummaryView::requested, this, &SummaryRequests::request);
    connect(view, &ServiceSummaryView::cancelRequested, this, &SummaryRequests::stop);
    connect(&workspace, &Workspace::summaryFetched, this, &SummaryRequests::showAnswer);
    connect(workspace.browser(), &JobBrowser::queryChanged, this, &SummaryRequests::followScales);
    connect(&workspace, &Workspace::connectionChanged, this, &SummaryRequests::showPossible);
    connect(&workspace, &Workspace::originChanged, this, &SummaryRequests::showPossible);
    showPossible();
}

SummaryRequests::~SummaryRequests() = default;

void SummaryRequests::setDetail(const JobDetail &detail)
{
    m_agent = detail.value(Field::AgentName);
    // Jobs of the same agent keep the answer.
    const bool applies =
        m_subject && m_subject->agent == m_agent && m_subject->store.lock() == m_workspace.browser()->table()->store();
    if (m_subject && !applies)
        stop();
}

void SummaryRequests::setNothing()
{
    m_agent.clear();
    if (m_subject)
        stop();
}

QVariant SummaryRequests::state() const
{
    return m_subject && m_subject->answer ? QVariant::fromValue(*m_subject) : QVariant();
}

void SummaryRequests::restore(const QVariant &state)
{
    if (!state.isValid())
        return;
    m_subject = state.value<Subject>();
    showAnswer(m_subject->agent, {}, SummaryResult(*m_subject->answer));
}

void SummaryRequests::request()
{
    m_loaded.cancel();
    m_subject = Subject{m_agent, m_workspace.browser()->table()->store()};
    m_view->showAsking();
    m_workspace.fetchSummary(m_subject->agent, {});
}

void SummaryRequests::stop()
{
    m_workspace.cancelAgentSummary();
    m_loaded.cancel();
    m_subject.reset();
    m_view->clear();
}

void SummaryRequests::showAnswer(const QString &agent, const QString &session, const SummaryResult &result)
{
    if (!m_subject || m_subject->agent != agent || !session.isEmpty())
        return;
    m_subject->answer = result;
    m_comparedWith.reset();
    followScales();
}

/// Shows the answer with the scales that modules have now.
void SummaryRequests::followScales()
{
    const ScoringModules &modules = m_workspace.browser()->query().modules;
    if (!m_subject || !m_subject->answer || m_comparedWith == modules)
        return;
    m_comparedWith = modules;
    showComparison();
}

void SummaryRequests::showComparison()
{
    const SummaryResult &result = *m_subject->answer;
    if (!result) {
        m_view->showProblem(errorSentences(result.error())); // it goes with its agent, as an answer does
        return;
    }
    m_loaded.runAgent(
        m_workspace.browser()->table()->store(), m_subject->agent.toStdString(), *m_comparedWith,
        [this, agent = m_subject->agent, modules = *m_comparedWith,
         summary = result.value()](const JobsSummary &loaded) {
            m_view->showSummary(agent, SummaryComparison::of(summary, loaded, modules));
        });
}

void SummaryRequests::showPossible()
{
    const Workspace::RowService service = m_workspace.rowService();
    if (m_subject && service != Workspace::RowService::Open)
        stop();
    m_view->setPossible(
        service == Workspace::RowService::Open,
        service == Workspace::RowService::DemoClosed
            ? tr("These jobs come from a demo that has ended: it can't be asked any more.")
            : QString());
}

} // namespace assay
