// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/turnlist.h"

#include "gui/details/turnjobsview.h"
#include "gui/window/jobtarget.h"
#include "gui/window/windowcontext.h"
#include "workspace/workspace.h"

namespace assay {

TurnList::TurnList(TurnJobsView *view, const WindowContext &window, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_target(window.target)
    , m_workspace(window.workspace)
{
    connect(&m_target, &JobTarget::changed, this, &TurnList::show);
    connect(view, &TurnJobsView::jobRequested, &m_target, &JobTarget::showJob);
    show();
}

void TurnList::show()
{
    const std::optional<SourceRow> row = m_target.current();
    if (!row || !TurnJobs::hasTurn(*m_target.store(), *row)) {
        m_runner.cancel();
        m_view->clear();
        return;
    }
    const JobBrowser *browser = m_workspace.browser();
    m_view->setSearching(m_target.store(), *row);
    m_runner.find(
        browser->result(), *row, [view = m_view, row = *row, modules = browser->query().modules](const TurnJobs &jobs) {
            view->setJobs(jobs, row, modules);
        });
}

} // namespace assay
