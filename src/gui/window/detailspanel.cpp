// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/detailspanel.h"

#include <optional>

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QVariantMap>

#include "core/job/errorsentences.h"
#include "gui/details/detailpane.h"
#include "gui/details/detailtabs.h"
#include "gui/jobs/marksview.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/panellist.h"
#include "gui/window/conversationtab.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/markspart.h"
#include "gui/window/marktarget.h"
#include "gui/window/sessiontab.h"
#include "gui/window/summaryrequests.h"
#include "gui/window/turnlist.h"
#include "gui/window/windowcontext.h"
#include "models/jobdetail.h"
#include "workspace/settings.h"
#include "workspace/tableselection.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString Id = u"details"_s;
const QString Pane = u"pane"_s;
const QString Again = u"again"_s;
const QString Summary = u"summary"_s;
const QString Tab = u"tab"_s;
const QString Session = u"session"_s;
const QString ConversationState = u"conversation"_s;

} // namespace

PanelSpec DetailsPanel::spec(const WindowContext &window)
{
    auto *tabs = new DetailTabs;
    auto *pane = new DetailPane(window.values);
    tabs->addPage(u"job"_s, tr("Job"), pane);
    auto *panel = new DetailsPanel(pane, *tabs, window);
    auto *sessionView = new SessionView;
    tabs->addPage(Session, tr("Session"), sessionView);
    auto *session = new SessionTab(sessionView, window);
    auto *conversation = new ConversationTab(window, *tabs);
    connect(panel, &DetailsPanel::noteStarted, tabs, [tabs, panels = &window.panels] {
        panels->show(Id);
        tabs->showPage(u"job"_s);
    });
    connect(tabs, &DetailTabs::leaveRequested, &window.page, &JobsPage::focusContent);
    connect(&window.page, &JobsPage::sessionOpened, tabs, [tabs] { tabs->showPage(Session); });
    PanelSpec spec;
    spec.id = Id;
    spec.title = tr("Details");
    spec.menuText = tr("&Details");
    spec.content = tabs;
    spec.place = PanelPlace::End;
    spec.width = 52;
    spec.state = [panel, session, conversation, tabs] {
        QVariantMap state = panel->state().toMap();
        state.insert(Session, session->state());
        state.insert(Tab, tabs->shownPage());
        state.insert(ConversationState, conversation->state());
        return state;
    };
    spec.restore = [panel, session, conversation, tabs](const QVariant &state) {
        panel->restore(state);
        session->restore(state.toMap().value(Session));
        conversation->restore(state.toMap().value(ConversationState));
        tabs->showPage(state.toMap().value(Tab).toString());
    };
    return spec;
}

DetailsPanel::DetailsPanel(DetailPane *pane, const DetailTabs &tabs, const WindowContext &window)
    : QObject(pane)
    , m_pane(pane)
    , m_workspace(window.workspace)
    , m_page(window.page)
    , m_target(window.target)
    , m_requests(new SummaryRequests(pane->serviceSummary(), window.workspace, this))
    , m_marks(new MarkTarget(window, tabs, this))
    , m_marksPart(new MarksPart(*pane->marks(), *m_marks, window.workspace, this))
{
    new MarksPart(*pane->marksOfSeveral(), *m_marks, window.workspace, this);
    connect(m_marks, &MarkTarget::noteRequested, this, [this] {
        if (!m_marks->reviewed()) // else the review has a field for it
            startNote();
    });
    Settings *settings = &window.settings;
    JobTableView *table = m_page.table();
    const ActiveFilters *filters = m_workspace.filters();
    pane->setJsonOpen(settings->jsonOpen.value());
    connect(pane, &DetailPane::jsonOpenChanged, this, [settings](bool open) { settings->jsonOpen.set(open); });
    connect(pane, &DetailPane::copyRequested, this, [](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
    });
    connect(pane, &DetailPane::leaveRequested, &m_page, &JobsPage::focusContent);
    connect(pane, &DetailPane::nextRequested, &m_page, [this] { m_page.step(1); });
    connect(pane, &DetailPane::previousRequested, &m_page, [this] { m_page.step(-1); });
    connect(&m_page, &JobsPage::pageChanged, this, &DetailsPanel::showPlace);
    connect(m_page.sessions()->table(), &SessionTableView::selectedRowsChanged, this, &DetailsPanel::showPlace);
    connect(&m_target, &JobTarget::changed, this, &DetailsPanel::showSelectedJob);
    connect(&m_target, &JobTarget::hiddenJobShown, &window.panels, [panels = &window.panels] {
        if (QAction *toggle = panels->toggleAction(Id); !toggle->isChecked())
            toggle->trigger(); // nothing else shows the job
    });
    connect(&m_workspace, &Workspace::jobRefetched, this, &DetailsPanel::showRefetchedJob);
    connect(table, &JobTableView::openRequested, &window.panels, [panels = &window.panels] { panels->show(Id); });
    const auto showHits = [pane, filters] { pane->setSoughtTexts(filters->refinement().soughtTexts()); };
    connect(filters, &ActiveFilters::changed, pane, showHits);
    showHits();
    showSelectedJob();
    new TurnList(pane->turnJobs(), window, this);
}

void DetailsPanel::startNote()
{
    Q_EMIT noteStarted();
    m_pane->revealMarks();
    m_pane->marks()->startNote();
}

QVariant DetailsPanel::state() const
{
    m_marksPart->saveNote(); // the next window shows it
    return QVariantMap{{Pane, m_pane->state()}, {Again, QVariant::fromValue(m_again)}, {Summary, m_requests->state()}};
}

/// Before the selection is restored: the job that is shown then is the one that all this is about.
void DetailsPanel::restore(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    m_pane->restore(map.value(Pane));
    m_again = map.value(Again).value<FetchedAgain>();
    m_requests->restore(map.value(Summary));
}

QString DetailsPanel::refetchedText()
{
    return tr("The details show the job as it is now; the table shows it as it was when the list was fetched.");
}

void DetailsPanel::showSelectedJob()
{
    const JobTableModel *model = m_workspace.browser()->table();
    const std::optional<SourceRow> row = m_target.current();
    if (!row) {
        showPlace();
        showSeveralJobs(m_page.table()->selection());
        return;
    }
    m_summaries.cancel();
    // A job that was fetched again stays as it is now, until another one is selected or the list is fetched again.
    if (m_again.job && (m_again.list.lock() != model->store() || m_target.currentId() != m_again.id))
        forgetRefetched();
    if (m_again.job)
        showJob(m_again.job, SourceRow{});
    else
        showJob(model->store(), *row);
    showPlace();
}

/// Among the jobs shown, or among the sessions where they are.
void DetailsPanel::showPlace()
{
    const JobsPage::Place place = m_page.place();
    m_pane->setPlace(place.row, place.rows);
    if (m_target.isHidden())
        m_pane->setHiddenByFilters();
}

void DetailsPanel::showJob(const std::shared_ptr<const JobStore> &store, SourceRow row)
{
    const JobDetail detail = JobDetail::of(store, row, m_workspace.browser()->query().modules, QLocale());
    m_requests->setDetail(detail);
    m_pane->setDetail(detail);
}

void DetailsPanel::showSeveralJobs(const TableSelection &selection)
{
    m_summaries.cancel();
    m_requests->setNothing();
    forgetRefetched();
    if (selection.rows == 0) {
        m_pane->showNothing();
        return;
    }
    const bool done = m_summaries.runSelection(
        m_workspace.browser()->result(), selection.ranges, m_workspace.browser()->query().modules,
        [this](const JobsSummary &summary) { m_pane->setSummary(summary); });
    if (!done)
        m_pane->showSeveral(selection.rows);
}

/// Its notice goes with it.
void DetailsPanel::forgetRefetched()
{
    if (!m_again.job)
        return;
    m_again = {};
    if (m_page.notice()->text() == refetchedText())
        m_page.dismissNotice();
}

void DetailsPanel::showRefetchedJob(const QString &jobId, const JobResult &result)
{
    if (m_target.currentId() != jobId)
        return; // the user has gone on to another job, whose details must stay
    if (!result || result.value().store->rowCount() != 1) {
        m_page.showProblem([jobId, error = result ? LoadError() : result.error()] {
            return tr("The job %1 could not be fetched again. %2").arg(jobId, errorSentences(error)).trimmed();
        });
        return;
    }
    m_again = {jobId, result.value().store, m_workspace.browser()->table()->store()};
    showJob(m_again.job, SourceRow{});
    m_page.showNotice([] { return Notice{refetchedText(), {}, false}; });
}

} // namespace assay
